// opal_dot_sm4a4_k16_n2_fp_onehot_owq1_p2_tree: compression tree of opal_dot_sm4a4_k16_n2_fp_onehot_owq1_p2
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 3aec05d6b1f363e5
`default_nettype none

module opal_dot_sm4a4_k16_n2_fp_onehot_owq1_p2_tree (
  input wire clk,
  input wire en,
  input wire [207:0] pp,
  output wire [11:0] sum
);
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(pp[0]), .b(pp[6]), .ci(pp[13]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[19]), .b(pp[26]), .ci(pp[32]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[39]), .b(pp[45]), .ci(pp[52]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s1, carry_c0_r3_s1;
  subbyte_full_adder add_c0_r3_s1 (.a(pp[58]), .b(pp[65]), .ci(pp[71]), .s(sum_c0_r3_s1), .co(carry_c0_r3_s1));
  wire sum_c0_r4_s1, carry_c0_r4_s1;
  subbyte_full_adder add_c0_r4_s1 (.a(pp[78]), .b(pp[84]), .ci(pp[91]), .s(sum_c0_r4_s1), .co(carry_c0_r4_s1));
  wire sum_c0_r5_s1, carry_c0_r5_s1;
  subbyte_full_adder add_c0_r5_s1 (.a(pp[97]), .b(pp[104]), .ci(pp[110]), .s(sum_c0_r5_s1), .co(carry_c0_r5_s1));
  wire sum_c0_r6_s1, carry_c0_r6_s1;
  subbyte_full_adder add_c0_r6_s1 (.a(pp[117]), .b(pp[123]), .ci(pp[130]), .s(sum_c0_r6_s1), .co(carry_c0_r6_s1));
  wire sum_c0_r7_s1, carry_c0_r7_s1;
  subbyte_full_adder add_c0_r7_s1 (.a(pp[136]), .b(pp[143]), .ci(pp[149]), .s(sum_c0_r7_s1), .co(carry_c0_r7_s1));
  wire sum_c0_r8_s1, carry_c0_r8_s1;
  subbyte_full_adder add_c0_r8_s1 (.a(pp[156]), .b(pp[162]), .ci(pp[169]), .s(sum_c0_r8_s1), .co(carry_c0_r8_s1));
  wire sum_c0_r9_s1, carry_c0_r9_s1;
  subbyte_full_adder add_c0_r9_s1 (.a(pp[175]), .b(pp[182]), .ci(pp[188]), .s(sum_c0_r9_s1), .co(carry_c0_r9_s1));
  wire sum_c0_r10_s2, carry_c0_r10_s2;
  subbyte_full_adder add_c0_r10_s2 (.a(pp[195]), .b(pp[201]), .ci(sum_c0_r0_s1), .s(sum_c0_r10_s2), .co(carry_c0_r10_s2));
  wire sum_c0_r11_s2, carry_c0_r11_s2;
  subbyte_full_adder add_c0_r11_s2 (
    .a(sum_c0_r1_s1),
    .b(sum_c0_r2_s1),
    .ci(sum_c0_r3_s1),
    .s(sum_c0_r11_s2),
    .co(carry_c0_r11_s2)
  );
  wire sum_c0_r12_s2, carry_c0_r12_s2;
  subbyte_full_adder add_c0_r12_s2 (
    .a(sum_c0_r4_s1),
    .b(sum_c0_r5_s1),
    .ci(sum_c0_r6_s1),
    .s(sum_c0_r12_s2),
    .co(carry_c0_r12_s2)
  );
  wire sum_c0_r13_s2, carry_c0_r13_s2;
  subbyte_full_adder add_c0_r13_s2 (
    .a(sum_c0_r7_s1),
    .b(sum_c0_r8_s1),
    .ci(sum_c0_r9_s1),
    .s(sum_c0_r13_s2),
    .co(carry_c0_r13_s2)
  );
  wire sum_c0_r14_s3, carry_c0_r14_s3;
  subbyte_full_adder add_c0_r14_s3 (
    .a(sum_c0_r10_s2),
    .b(sum_c0_r11_s2),
    .ci(sum_c0_r12_s2),
    .s(sum_c0_r14_s3),
    .co(carry_c0_r14_s3)
  );
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(pp[1]), .b(pp[14]), .ci(pp[27]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[40]), .b(pp[53]), .ci(pp[66]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[79]), .b(pp[92]), .ci(pp[105]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[118]), .b(pp[131]), .ci(pp[144]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[157]), .b(pp[170]), .ci(pp[183]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s2, carry_c1_r5_s2;
  subbyte_full_adder add_c1_r5_s2 (
    .a(pp[196]),
    .b(carry_c0_r0_s1),
    .ci(carry_c0_r1_s1),
    .s(sum_c1_r5_s2),
    .co(carry_c1_r5_s2)
  );
  wire sum_c1_r6_s2, carry_c1_r6_s2;
  subbyte_full_adder add_c1_r6_s2 (
    .a(carry_c0_r2_s1),
    .b(carry_c0_r3_s1),
    .ci(carry_c0_r4_s1),
    .s(sum_c1_r6_s2),
    .co(carry_c1_r6_s2)
  );
  wire sum_c1_r7_s2, carry_c1_r7_s2;
  subbyte_full_adder add_c1_r7_s2 (
    .a(carry_c0_r5_s1),
    .b(carry_c0_r6_s1),
    .ci(carry_c0_r7_s1),
    .s(sum_c1_r7_s2),
    .co(carry_c1_r7_s2)
  );
  wire sum_c1_r8_s2, carry_c1_r8_s2;
  subbyte_full_adder add_c1_r8_s2 (
    .a(carry_c0_r8_s1),
    .b(carry_c0_r9_s1),
    .ci(sum_c1_r0_s1),
    .s(sum_c1_r8_s2),
    .co(carry_c1_r8_s2)
  );
  wire sum_c1_r9_s2, carry_c1_r9_s2;
  subbyte_full_adder add_c1_r9_s2 (
    .a(sum_c1_r1_s1),
    .b(sum_c1_r2_s1),
    .ci(sum_c1_r3_s1),
    .s(sum_c1_r9_s2),
    .co(carry_c1_r9_s2)
  );
  wire sum_c1_r10_s3, carry_c1_r10_s3;
  subbyte_full_adder add_c1_r10_s3 (
    .a(sum_c1_r4_s1),
    .b(carry_c0_r10_s2),
    .ci(carry_c0_r11_s2),
    .s(sum_c1_r10_s3),
    .co(carry_c1_r10_s3)
  );
  wire sum_c1_r11_s3, carry_c1_r11_s3;
  subbyte_full_adder add_c1_r11_s3 (
    .a(carry_c0_r12_s2),
    .b(carry_c0_r13_s2),
    .ci(sum_c1_r5_s2),
    .s(sum_c1_r11_s3),
    .co(carry_c1_r11_s3)
  );
  wire sum_c1_r12_s3, carry_c1_r12_s3;
  subbyte_full_adder add_c1_r12_s3 (
    .a(sum_c1_r6_s2),
    .b(sum_c1_r7_s2),
    .ci(sum_c1_r8_s2),
    .s(sum_c1_r12_s3),
    .co(carry_c1_r12_s3)
  );
  wire sum_c1_r13_s4, carry_c1_r13_s4;
  subbyte_full_adder add_c1_r13_s4 (
    .a(sum_c1_r9_s2),
    .b(sum_c1_r10_s3),
    .ci(carry_c0_r14_s3),
    .s(sum_c1_r13_s4),
    .co(carry_c1_r13_s4)
  );
  wire sum_c1_r14_s5, carry_c1_r14_s5;
  subbyte_full_adder add_c1_r14_s5 (
    .a(sum_c1_r11_s3),
    .b(sum_c1_r12_s3),
    .ci(sum_c1_r13_s4),
    .s(sum_c1_r14_s5),
    .co(carry_c1_r14_s5)
  );
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[7]), .ci(pp[12]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[15]), .b(pp[20]), .ci(pp[25]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[28]), .b(pp[33]), .ci(pp[38]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[41]), .b(pp[46]), .ci(pp[51]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[54]), .b(pp[59]), .ci(pp[64]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s1, carry_c2_r5_s1;
  subbyte_full_adder add_c2_r5_s1 (.a(pp[67]), .b(pp[72]), .ci(pp[77]), .s(sum_c2_r5_s1), .co(carry_c2_r5_s1));
  wire sum_c2_r6_s1, carry_c2_r6_s1;
  subbyte_full_adder add_c2_r6_s1 (.a(pp[80]), .b(pp[85]), .ci(pp[90]), .s(sum_c2_r6_s1), .co(carry_c2_r6_s1));
  wire sum_c2_r7_s1, carry_c2_r7_s1;
  subbyte_full_adder add_c2_r7_s1 (.a(pp[93]), .b(pp[98]), .ci(pp[103]), .s(sum_c2_r7_s1), .co(carry_c2_r7_s1));
  wire sum_c2_r8_s1, carry_c2_r8_s1;
  subbyte_full_adder add_c2_r8_s1 (.a(pp[106]), .b(pp[111]), .ci(pp[116]), .s(sum_c2_r8_s1), .co(carry_c2_r8_s1));
  wire sum_c2_r9_s1, carry_c2_r9_s1;
  subbyte_full_adder add_c2_r9_s1 (.a(pp[119]), .b(pp[124]), .ci(pp[129]), .s(sum_c2_r9_s1), .co(carry_c2_r9_s1));
  wire sum_c2_r10_s1, carry_c2_r10_s1;
  subbyte_full_adder add_c2_r10_s1 (.a(pp[132]), .b(pp[137]), .ci(pp[142]), .s(sum_c2_r10_s1), .co(carry_c2_r10_s1));
  wire sum_c2_r11_s1, carry_c2_r11_s1;
  subbyte_full_adder add_c2_r11_s1 (.a(pp[145]), .b(pp[150]), .ci(pp[155]), .s(sum_c2_r11_s1), .co(carry_c2_r11_s1));
  wire sum_c2_r12_s1, carry_c2_r12_s1;
  subbyte_full_adder add_c2_r12_s1 (.a(pp[158]), .b(pp[163]), .ci(pp[168]), .s(sum_c2_r12_s1), .co(carry_c2_r12_s1));
  wire sum_c2_r13_s1, carry_c2_r13_s1;
  subbyte_full_adder add_c2_r13_s1 (.a(pp[171]), .b(pp[176]), .ci(pp[181]), .s(sum_c2_r13_s1), .co(carry_c2_r13_s1));
  wire sum_c2_r14_s1, carry_c2_r14_s1;
  subbyte_full_adder add_c2_r14_s1 (.a(pp[184]), .b(pp[189]), .ci(pp[194]), .s(sum_c2_r14_s1), .co(carry_c2_r14_s1));
  wire sum_c2_r15_s1, carry_c2_r15_s1;
  subbyte_full_adder add_c2_r15_s1 (.a(pp[197]), .b(pp[202]), .ci(pp[207]), .s(sum_c2_r15_s1), .co(carry_c2_r15_s1));
  wire sum_c2_r16_s2, carry_c2_r16_s2;
  subbyte_full_adder add_c2_r16_s2 (
    .a(carry_c1_r0_s1),
    .b(carry_c1_r1_s1),
    .ci(carry_c1_r2_s1),
    .s(sum_c2_r16_s2),
    .co(carry_c2_r16_s2)
  );
  wire sum_c2_r17_s2, carry_c2_r17_s2;
  subbyte_full_adder add_c2_r17_s2 (
    .a(carry_c1_r3_s1),
    .b(carry_c1_r4_s1),
    .ci(sum_c2_r0_s1),
    .s(sum_c2_r17_s2),
    .co(carry_c2_r17_s2)
  );
  wire sum_c2_r18_s2, carry_c2_r18_s2;
  subbyte_full_adder add_c2_r18_s2 (
    .a(sum_c2_r1_s1),
    .b(sum_c2_r2_s1),
    .ci(sum_c2_r3_s1),
    .s(sum_c2_r18_s2),
    .co(carry_c2_r18_s2)
  );
  wire sum_c2_r19_s2, carry_c2_r19_s2;
  subbyte_full_adder add_c2_r19_s2 (
    .a(sum_c2_r4_s1),
    .b(sum_c2_r5_s1),
    .ci(sum_c2_r6_s1),
    .s(sum_c2_r19_s2),
    .co(carry_c2_r19_s2)
  );
  wire sum_c2_r20_s2, carry_c2_r20_s2;
  subbyte_full_adder add_c2_r20_s2 (
    .a(sum_c2_r7_s1),
    .b(sum_c2_r8_s1),
    .ci(sum_c2_r9_s1),
    .s(sum_c2_r20_s2),
    .co(carry_c2_r20_s2)
  );
  wire sum_c2_r21_s2, carry_c2_r21_s2;
  subbyte_full_adder add_c2_r21_s2 (
    .a(sum_c2_r10_s1),
    .b(sum_c2_r11_s1),
    .ci(sum_c2_r12_s1),
    .s(sum_c2_r21_s2),
    .co(carry_c2_r21_s2)
  );
  wire sum_c2_r22_s2, carry_c2_r22_s2;
  subbyte_full_adder add_c2_r22_s2 (
    .a(sum_c2_r13_s1),
    .b(sum_c2_r14_s1),
    .ci(sum_c2_r15_s1),
    .s(sum_c2_r22_s2),
    .co(carry_c2_r22_s2)
  );
  wire sum_c2_r23_s3, carry_c2_r23_s3;
  subbyte_full_adder add_c2_r23_s3 (
    .a(carry_c1_r5_s2),
    .b(carry_c1_r6_s2),
    .ci(carry_c1_r7_s2),
    .s(sum_c2_r23_s3),
    .co(carry_c2_r23_s3)
  );
  wire sum_c2_r24_s3, carry_c2_r24_s3;
  subbyte_full_adder add_c2_r24_s3 (
    .a(carry_c1_r8_s2),
    .b(carry_c1_r9_s2),
    .ci(sum_c2_r16_s2),
    .s(sum_c2_r24_s3),
    .co(carry_c2_r24_s3)
  );
  wire sum_c2_r25_s3, carry_c2_r25_s3;
  subbyte_full_adder add_c2_r25_s3 (
    .a(sum_c2_r17_s2),
    .b(sum_c2_r18_s2),
    .ci(sum_c2_r19_s2),
    .s(sum_c2_r25_s3),
    .co(carry_c2_r25_s3)
  );
  wire sum_c2_r26_s3, carry_c2_r26_s3;
  subbyte_full_adder add_c2_r26_s3 (
    .a(sum_c2_r20_s2),
    .b(sum_c2_r21_s2),
    .ci(sum_c2_r22_s2),
    .s(sum_c2_r26_s3),
    .co(carry_c2_r26_s3)
  );
  wire sum_c2_r27_s4, carry_c2_r27_s4;
  subbyte_full_adder add_c2_r27_s4 (
    .a(carry_c1_r10_s3),
    .b(carry_c1_r11_s3),
    .ci(carry_c1_r12_s3),
    .s(sum_c2_r27_s4),
    .co(carry_c2_r27_s4)
  );
  wire sum_c2_r28_s4, carry_c2_r28_s4;
  subbyte_full_adder add_c2_r28_s4 (
    .a(sum_c2_r23_s3),
    .b(sum_c2_r24_s3),
    .ci(sum_c2_r25_s3),
    .s(sum_c2_r28_s4),
    .co(carry_c2_r28_s4)
  );
  reg sum_c2_r26_s3_q1, carry_c1_r13_s4_q1, carry_c1_r14_s5_q1;
  wire sum_c2_r29_s6, carry_c2_r29_s6;
  subbyte_full_adder add_c2_r29_s6 (
    .a(sum_c2_r26_s3_q1),
    .b(carry_c1_r13_s4_q1),
    .ci(carry_c1_r14_s5_q1),
    .s(sum_c2_r29_s6),
    .co(carry_c2_r29_s6)
  );
  reg sum_c2_r27_s4_q1, sum_c2_r28_s4_q1;
  wire sum_c2_r30_s7, carry_c2_r30_s7;
  subbyte_full_adder add_c2_r30_s7 (
    .a(sum_c2_r27_s4_q1),
    .b(sum_c2_r28_s4_q1),
    .ci(sum_c2_r29_s6),
    .s(sum_c2_r30_s7),
    .co(carry_c2_r30_s7)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[3]), .b(pp[8]), .ci(pp[16]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[21]), .b(pp[29]), .ci(pp[34]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[42]), .b(pp[47]), .ci(pp[55]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[60]), .b(pp[68]), .ci(pp[73]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[81]), .b(pp[86]), .ci(pp[94]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[99]), .b(pp[107]), .ci(pp[112]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[120]), .b(pp[125]), .ci(pp[133]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[138]), .b(pp[146]), .ci(pp[151]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s1, carry_c3_r8_s1;
  subbyte_full_adder add_c3_r8_s1 (.a(pp[159]), .b(pp[164]), .ci(pp[172]), .s(sum_c3_r8_s1), .co(carry_c3_r8_s1));
  wire sum_c3_r9_s1, carry_c3_r9_s1;
  subbyte_full_adder add_c3_r9_s1 (.a(pp[177]), .b(pp[185]), .ci(pp[190]), .s(sum_c3_r9_s1), .co(carry_c3_r9_s1));
  wire sum_c3_r10_s2, carry_c3_r10_s2;
  subbyte_full_adder add_c3_r10_s2 (
    .a(pp[198]),
    .b(pp[203]),
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
    .b(carry_c2_r8_s1),
    .ci(carry_c2_r9_s1),
    .s(sum_c3_r13_s2),
    .co(carry_c3_r13_s2)
  );
  wire sum_c3_r14_s2, carry_c3_r14_s2;
  subbyte_full_adder add_c3_r14_s2 (
    .a(carry_c2_r10_s1),
    .b(carry_c2_r11_s1),
    .ci(carry_c2_r12_s1),
    .s(sum_c3_r14_s2),
    .co(carry_c3_r14_s2)
  );
  wire sum_c3_r15_s2, carry_c3_r15_s2;
  subbyte_full_adder add_c3_r15_s2 (
    .a(carry_c2_r13_s1),
    .b(carry_c2_r14_s1),
    .ci(carry_c2_r15_s1),
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
  wire sum_c3_r19_s3, carry_c3_r19_s3;
  subbyte_full_adder add_c3_r19_s3 (
    .a(sum_c3_r9_s1),
    .b(sum_c3_r10_s2),
    .ci(carry_c2_r16_s2),
    .s(sum_c3_r19_s3),
    .co(carry_c3_r19_s3)
  );
  wire sum_c3_r20_s3, carry_c3_r20_s3;
  subbyte_full_adder add_c3_r20_s3 (
    .a(carry_c2_r17_s2),
    .b(carry_c2_r18_s2),
    .ci(carry_c2_r19_s2),
    .s(sum_c3_r20_s3),
    .co(carry_c3_r20_s3)
  );
  wire sum_c3_r21_s3, carry_c3_r21_s3;
  subbyte_full_adder add_c3_r21_s3 (
    .a(carry_c2_r20_s2),
    .b(carry_c2_r21_s2),
    .ci(carry_c2_r22_s2),
    .s(sum_c3_r21_s3),
    .co(carry_c3_r21_s3)
  );
  wire sum_c3_r22_s3, carry_c3_r22_s3;
  subbyte_full_adder add_c3_r22_s3 (
    .a(sum_c3_r11_s2),
    .b(sum_c3_r12_s2),
    .ci(sum_c3_r13_s2),
    .s(sum_c3_r22_s3),
    .co(carry_c3_r22_s3)
  );
  wire sum_c3_r23_s3, carry_c3_r23_s3;
  subbyte_full_adder add_c3_r23_s3 (
    .a(sum_c3_r14_s2),
    .b(sum_c3_r15_s2),
    .ci(sum_c3_r16_s2),
    .s(sum_c3_r23_s3),
    .co(carry_c3_r23_s3)
  );
  wire sum_c3_r24_s4, carry_c3_r24_s4;
  subbyte_full_adder add_c3_r24_s4 (
    .a(sum_c3_r17_s2),
    .b(sum_c3_r18_s2),
    .ci(sum_c3_r19_s3),
    .s(sum_c3_r24_s4),
    .co(carry_c3_r24_s4)
  );
  wire sum_c3_r25_s4, carry_c3_r25_s4;
  subbyte_full_adder add_c3_r25_s4 (
    .a(carry_c2_r23_s3),
    .b(carry_c2_r24_s3),
    .ci(carry_c2_r25_s3),
    .s(sum_c3_r25_s4),
    .co(carry_c3_r25_s4)
  );
  wire sum_c3_r26_s4, carry_c3_r26_s4;
  subbyte_full_adder add_c3_r26_s4 (
    .a(carry_c2_r26_s3),
    .b(sum_c3_r20_s3),
    .ci(sum_c3_r21_s3),
    .s(sum_c3_r26_s4),
    .co(carry_c3_r26_s4)
  );
  wire sum_c3_r27_s5, carry_c3_r27_s5;
  subbyte_full_adder add_c3_r27_s5 (
    .a(sum_c3_r22_s3),
    .b(sum_c3_r23_s3),
    .ci(sum_c3_r24_s4),
    .s(sum_c3_r27_s5),
    .co(carry_c3_r27_s5)
  );
  reg carry_c2_r27_s4_q1, carry_c2_r28_s4_q1, sum_c3_r25_s4_q1;
  wire sum_c3_r28_s5, carry_c3_r28_s5;
  subbyte_full_adder add_c3_r28_s5 (
    .a(carry_c2_r27_s4_q1),
    .b(carry_c2_r28_s4_q1),
    .ci(sum_c3_r25_s4_q1),
    .s(sum_c3_r28_s5),
    .co(carry_c3_r28_s5)
  );
  reg sum_c3_r26_s4_q1, sum_c3_r27_s5_q1;
  wire sum_c3_r29_s7, carry_c3_r29_s7;
  subbyte_full_adder add_c3_r29_s7 (
    .a(sum_c3_r26_s4_q1),
    .b(sum_c3_r27_s5_q1),
    .ci(carry_c2_r29_s6),
    .s(sum_c3_r29_s7),
    .co(carry_c3_r29_s7)
  );
  wire sum_c3_r30_s8, carry_c3_r30_s8;
  subbyte_full_adder add_c3_r30_s8 (
    .a(sum_c3_r28_s5),
    .b(carry_c2_r30_s7),
    .ci(sum_c3_r29_s7),
    .s(sum_c3_r30_s8),
    .co(carry_c3_r30_s8)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[4]), .b(pp[9]), .ci(pp[17]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[22]), .b(pp[30]), .ci(pp[35]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[43]), .b(pp[48]), .ci(pp[56]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[61]), .b(pp[69]), .ci(pp[74]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[82]), .b(pp[87]), .ci(pp[95]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[100]), .b(pp[108]), .ci(pp[113]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[121]), .b(pp[126]), .ci(pp[134]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[139]), .b(pp[147]), .ci(pp[152]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[160]), .b(pp[165]), .ci(pp[173]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[178]), .b(pp[186]), .ci(pp[191]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s2, carry_c4_r10_s2;
  subbyte_full_adder add_c4_r10_s2 (
    .a(pp[199]),
    .b(pp[204]),
    .ci(carry_c3_r0_s1),
    .s(sum_c4_r10_s2),
    .co(carry_c4_r10_s2)
  );
  wire sum_c4_r11_s2, carry_c4_r11_s2;
  subbyte_full_adder add_c4_r11_s2 (
    .a(carry_c3_r1_s1),
    .b(carry_c3_r2_s1),
    .ci(carry_c3_r3_s1),
    .s(sum_c4_r11_s2),
    .co(carry_c4_r11_s2)
  );
  wire sum_c4_r12_s2, carry_c4_r12_s2;
  subbyte_full_adder add_c4_r12_s2 (
    .a(carry_c3_r4_s1),
    .b(carry_c3_r5_s1),
    .ci(carry_c3_r6_s1),
    .s(sum_c4_r12_s2),
    .co(carry_c4_r12_s2)
  );
  wire sum_c4_r13_s2, carry_c4_r13_s2;
  subbyte_full_adder add_c4_r13_s2 (
    .a(carry_c3_r7_s1),
    .b(carry_c3_r8_s1),
    .ci(carry_c3_r9_s1),
    .s(sum_c4_r13_s2),
    .co(carry_c4_r13_s2)
  );
  wire sum_c4_r14_s2, carry_c4_r14_s2;
  subbyte_full_adder add_c4_r14_s2 (
    .a(sum_c4_r0_s1),
    .b(sum_c4_r1_s1),
    .ci(sum_c4_r2_s1),
    .s(sum_c4_r14_s2),
    .co(carry_c4_r14_s2)
  );
  wire sum_c4_r15_s2, carry_c4_r15_s2;
  subbyte_full_adder add_c4_r15_s2 (
    .a(sum_c4_r3_s1),
    .b(sum_c4_r4_s1),
    .ci(sum_c4_r5_s1),
    .s(sum_c4_r15_s2),
    .co(carry_c4_r15_s2)
  );
  wire sum_c4_r16_s2, carry_c4_r16_s2;
  subbyte_full_adder add_c4_r16_s2 (
    .a(sum_c4_r6_s1),
    .b(sum_c4_r7_s1),
    .ci(sum_c4_r8_s1),
    .s(sum_c4_r16_s2),
    .co(carry_c4_r16_s2)
  );
  wire sum_c4_r17_s3, carry_c4_r17_s3;
  subbyte_full_adder add_c4_r17_s3 (
    .a(sum_c4_r9_s1),
    .b(carry_c3_r10_s2),
    .ci(sum_c4_r10_s2),
    .s(sum_c4_r17_s3),
    .co(carry_c4_r17_s3)
  );
  wire sum_c4_r18_s3, carry_c4_r18_s3;
  subbyte_full_adder add_c4_r18_s3 (
    .a(carry_c3_r11_s2),
    .b(carry_c3_r12_s2),
    .ci(carry_c3_r13_s2),
    .s(sum_c4_r18_s3),
    .co(carry_c4_r18_s3)
  );
  wire sum_c4_r19_s3, carry_c4_r19_s3;
  subbyte_full_adder add_c4_r19_s3 (
    .a(carry_c3_r14_s2),
    .b(carry_c3_r15_s2),
    .ci(carry_c3_r16_s2),
    .s(sum_c4_r19_s3),
    .co(carry_c4_r19_s3)
  );
  wire sum_c4_r20_s3, carry_c4_r20_s3;
  subbyte_full_adder add_c4_r20_s3 (
    .a(carry_c3_r17_s2),
    .b(carry_c3_r18_s2),
    .ci(sum_c4_r11_s2),
    .s(sum_c4_r20_s3),
    .co(carry_c4_r20_s3)
  );
  wire sum_c4_r21_s3, carry_c4_r21_s3;
  subbyte_full_adder add_c4_r21_s3 (
    .a(sum_c4_r12_s2),
    .b(sum_c4_r13_s2),
    .ci(sum_c4_r14_s2),
    .s(sum_c4_r21_s3),
    .co(carry_c4_r21_s3)
  );
  wire sum_c4_r22_s4, carry_c4_r22_s4;
  subbyte_full_adder add_c4_r22_s4 (
    .a(sum_c4_r15_s2),
    .b(sum_c4_r16_s2),
    .ci(carry_c3_r19_s3),
    .s(sum_c4_r22_s4),
    .co(carry_c4_r22_s4)
  );
  wire sum_c4_r23_s4, carry_c4_r23_s4;
  subbyte_full_adder add_c4_r23_s4 (
    .a(sum_c4_r17_s3),
    .b(carry_c3_r20_s3),
    .ci(carry_c3_r21_s3),
    .s(sum_c4_r23_s4),
    .co(carry_c4_r23_s4)
  );
  wire sum_c4_r24_s5, carry_c4_r24_s5;
  subbyte_full_adder add_c4_r24_s5 (
    .a(carry_c3_r22_s3),
    .b(carry_c3_r23_s3),
    .ci(carry_c3_r24_s4),
    .s(sum_c4_r24_s5),
    .co(carry_c4_r24_s5)
  );
  wire sum_c4_r25_s4, carry_c4_r25_s4;
  subbyte_full_adder add_c4_r25_s4 (
    .a(sum_c4_r18_s3),
    .b(sum_c4_r19_s3),
    .ci(sum_c4_r20_s3),
    .s(sum_c4_r25_s4),
    .co(carry_c4_r25_s4)
  );
  reg sum_c4_r21_s3_q1, sum_c4_r22_s4_q1, carry_c3_r25_s4_q1;
  wire sum_c4_r26_s5, carry_c4_r26_s5;
  subbyte_full_adder add_c4_r26_s5 (
    .a(sum_c4_r21_s3_q1),
    .b(sum_c4_r22_s4_q1),
    .ci(carry_c3_r25_s4_q1),
    .s(sum_c4_r26_s5),
    .co(carry_c4_r26_s5)
  );
  reg carry_c3_r26_s4_q1, carry_c3_r27_s5_q1, sum_c4_r23_s4_q1;
  wire sum_c4_r27_s6, carry_c4_r27_s6;
  subbyte_full_adder add_c4_r27_s6 (
    .a(carry_c3_r26_s4_q1),
    .b(carry_c3_r27_s5_q1),
    .ci(sum_c4_r23_s4_q1),
    .s(sum_c4_r27_s6),
    .co(carry_c4_r27_s6)
  );
  reg sum_c4_r24_s5_q1, sum_c4_r25_s4_q1;
  wire sum_c4_r28_s6, carry_c4_r28_s6;
  subbyte_full_adder add_c4_r28_s6 (
    .a(sum_c4_r24_s5_q1),
    .b(sum_c4_r25_s4_q1),
    .ci(carry_c3_r28_s5),
    .s(sum_c4_r28_s6),
    .co(carry_c4_r28_s6)
  );
  wire sum_c4_r29_s8, carry_c4_r29_s8;
  subbyte_full_adder add_c4_r29_s8 (
    .a(sum_c4_r26_s5),
    .b(sum_c4_r27_s6),
    .ci(carry_c3_r29_s7),
    .s(sum_c4_r29_s8),
    .co(carry_c4_r29_s8)
  );
  wire sum_c4_r30_s9, carry_c4_r30_s9;
  subbyte_full_adder add_c4_r30_s9 (
    .a(sum_c4_r28_s6),
    .b(sum_c4_r29_s8),
    .ci(carry_c3_r30_s8),
    .s(sum_c4_r30_s9),
    .co(carry_c4_r30_s9)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[5]), .b(pp[10]), .ci(pp[18]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[23]), .b(pp[31]), .ci(pp[36]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[44]), .b(pp[49]), .ci(pp[57]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[62]), .b(pp[70]), .ci(pp[75]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[83]), .b(pp[88]), .ci(pp[96]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[101]), .b(pp[109]), .ci(pp[114]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[122]), .b(pp[127]), .ci(pp[135]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[140]), .b(pp[148]), .ci(pp[153]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[161]), .b(pp[166]), .ci(pp[174]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[179]), .b(pp[187]), .ci(pp[192]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s2, carry_c5_r10_s2;
  subbyte_full_adder add_c5_r10_s2 (
    .a(pp[200]),
    .b(pp[205]),
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
    .a(sum_c5_r0_s1),
    .b(sum_c5_r1_s1),
    .ci(sum_c5_r2_s1),
    .s(sum_c5_r14_s2),
    .co(carry_c5_r14_s2)
  );
  wire sum_c5_r15_s2, carry_c5_r15_s2;
  subbyte_full_adder add_c5_r15_s2 (
    .a(sum_c5_r3_s1),
    .b(sum_c5_r4_s1),
    .ci(sum_c5_r5_s1),
    .s(sum_c5_r15_s2),
    .co(carry_c5_r15_s2)
  );
  wire sum_c5_r16_s2, carry_c5_r16_s2;
  subbyte_full_adder add_c5_r16_s2 (
    .a(sum_c5_r6_s1),
    .b(sum_c5_r7_s1),
    .ci(sum_c5_r8_s1),
    .s(sum_c5_r16_s2),
    .co(carry_c5_r16_s2)
  );
  wire sum_c5_r17_s3, carry_c5_r17_s3;
  subbyte_full_adder add_c5_r17_s3 (
    .a(sum_c5_r9_s1),
    .b(carry_c4_r10_s2),
    .ci(sum_c5_r10_s2),
    .s(sum_c5_r17_s3),
    .co(carry_c5_r17_s3)
  );
  wire sum_c5_r18_s3, carry_c5_r18_s3;
  subbyte_full_adder add_c5_r18_s3 (
    .a(carry_c4_r11_s2),
    .b(carry_c4_r12_s2),
    .ci(carry_c4_r13_s2),
    .s(sum_c5_r18_s3),
    .co(carry_c5_r18_s3)
  );
  wire sum_c5_r19_s3, carry_c5_r19_s3;
  subbyte_full_adder add_c5_r19_s3 (
    .a(carry_c4_r14_s2),
    .b(carry_c4_r15_s2),
    .ci(carry_c4_r16_s2),
    .s(sum_c5_r19_s3),
    .co(carry_c5_r19_s3)
  );
  wire sum_c5_r20_s3, carry_c5_r20_s3;
  subbyte_full_adder add_c5_r20_s3 (
    .a(sum_c5_r11_s2),
    .b(sum_c5_r12_s2),
    .ci(sum_c5_r13_s2),
    .s(sum_c5_r20_s3),
    .co(carry_c5_r20_s3)
  );
  wire sum_c5_r21_s3, carry_c5_r21_s3;
  subbyte_full_adder add_c5_r21_s3 (
    .a(sum_c5_r14_s2),
    .b(sum_c5_r15_s2),
    .ci(sum_c5_r16_s2),
    .s(sum_c5_r21_s3),
    .co(carry_c5_r21_s3)
  );
  wire sum_c5_r22_s4, carry_c5_r22_s4;
  subbyte_full_adder add_c5_r22_s4 (
    .a(carry_c4_r17_s3),
    .b(sum_c5_r17_s3),
    .ci(carry_c4_r18_s3),
    .s(sum_c5_r22_s4),
    .co(carry_c5_r22_s4)
  );
  wire sum_c5_r23_s4, carry_c5_r23_s4;
  subbyte_full_adder add_c5_r23_s4 (
    .a(carry_c4_r19_s3),
    .b(carry_c4_r20_s3),
    .ci(carry_c4_r21_s3),
    .s(sum_c5_r23_s4),
    .co(carry_c5_r23_s4)
  );
  wire sum_c5_r24_s5, carry_c5_r24_s5;
  subbyte_full_adder add_c5_r24_s5 (
    .a(carry_c4_r22_s4),
    .b(sum_c5_r18_s3),
    .ci(sum_c5_r19_s3),
    .s(sum_c5_r24_s5),
    .co(carry_c5_r24_s5)
  );
  wire sum_c5_r25_s5, carry_c5_r25_s5;
  subbyte_full_adder add_c5_r25_s5 (
    .a(sum_c5_r20_s3),
    .b(sum_c5_r21_s3),
    .ci(sum_c5_r22_s4),
    .s(sum_c5_r25_s5),
    .co(carry_c5_r25_s5)
  );
  reg carry_c4_r23_s4_q1, carry_c4_r24_s5_q1, carry_c4_r25_s4_q1;
  wire sum_c5_r26_s6, carry_c5_r26_s6;
  subbyte_full_adder add_c5_r26_s6 (
    .a(carry_c4_r23_s4_q1),
    .b(carry_c4_r24_s5_q1),
    .ci(carry_c4_r25_s4_q1),
    .s(sum_c5_r26_s6),
    .co(carry_c5_r26_s6)
  );
  reg sum_c5_r23_s4_q1, sum_c5_r24_s5_q1, sum_c5_r25_s5_q1;
  wire sum_c5_r27_s6, carry_c5_r27_s6;
  subbyte_full_adder add_c5_r27_s6 (
    .a(sum_c5_r23_s4_q1),
    .b(sum_c5_r24_s5_q1),
    .ci(sum_c5_r25_s5_q1),
    .s(sum_c5_r27_s6),
    .co(carry_c5_r27_s6)
  );
  wire sum_c5_r28_s7, carry_c5_r28_s7;
  subbyte_full_adder add_c5_r28_s7 (
    .a(carry_c4_r26_s5),
    .b(carry_c4_r27_s6),
    .ci(sum_c5_r26_s6),
    .s(sum_c5_r28_s7),
    .co(carry_c5_r28_s7)
  );
  wire sum_c5_r29_s9, carry_c5_r29_s9;
  subbyte_full_adder add_c5_r29_s9 (
    .a(sum_c5_r27_s6),
    .b(carry_c4_r28_s6),
    .ci(carry_c4_r29_s8),
    .s(sum_c5_r29_s9),
    .co(carry_c5_r29_s9)
  );
  wire sum_c5_r30_s10, carry_c5_r30_s10;
  subbyte_full_adder add_c5_r30_s10 (
    .a(sum_c5_r28_s7),
    .b(sum_c5_r29_s9),
    .ci(carry_c4_r30_s9),
    .s(sum_c5_r30_s10),
    .co(carry_c5_r30_s10)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[11]), .b(pp[24]), .ci(pp[37]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[50]), .b(pp[63]), .ci(pp[76]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[89]), .b(pp[102]), .ci(pp[115]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[128]), .b(pp[141]), .ci(pp[154]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[167]), .b(pp[180]), .ci(pp[193]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s2, carry_c6_r5_s2;
  subbyte_full_adder add_c6_r5_s2 (
    .a(pp[206]),
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
    .ci(carry_c5_r14_s2),
    .s(sum_c6_r11_s3),
    .co(carry_c6_r11_s3)
  );
  wire sum_c6_r12_s3, carry_c6_r12_s3;
  subbyte_full_adder add_c6_r12_s3 (
    .a(carry_c5_r15_s2),
    .b(carry_c5_r16_s2),
    .ci(sum_c6_r5_s2),
    .s(sum_c6_r12_s3),
    .co(carry_c6_r12_s3)
  );
  wire sum_c6_r13_s3, carry_c6_r13_s3;
  subbyte_full_adder add_c6_r13_s3 (
    .a(sum_c6_r6_s2),
    .b(sum_c6_r7_s2),
    .ci(sum_c6_r8_s2),
    .s(sum_c6_r13_s3),
    .co(carry_c6_r13_s3)
  );
  wire sum_c6_r14_s4, carry_c6_r14_s4;
  subbyte_full_adder add_c6_r14_s4 (
    .a(sum_c6_r9_s2),
    .b(carry_c5_r17_s3),
    .ci(sum_c6_r10_s3),
    .s(sum_c6_r14_s4),
    .co(carry_c6_r14_s4)
  );
  wire sum_c6_r15_s4, carry_c6_r15_s4;
  subbyte_full_adder add_c6_r15_s4 (
    .a(carry_c5_r18_s3),
    .b(carry_c5_r19_s3),
    .ci(carry_c5_r20_s3),
    .s(sum_c6_r15_s4),
    .co(carry_c6_r15_s4)
  );
  wire sum_c6_r16_s4, carry_c6_r16_s4;
  subbyte_full_adder add_c6_r16_s4 (
    .a(carry_c5_r21_s3),
    .b(sum_c6_r11_s3),
    .ci(sum_c6_r12_s3),
    .s(sum_c6_r16_s4),
    .co(carry_c6_r16_s4)
  );
  reg sum_c6_r13_s3_q1, carry_c5_r22_s4_q1, sum_c6_r14_s4_q1;
  wire sum_c6_r17_s5, carry_c6_r17_s5;
  subbyte_full_adder add_c6_r17_s5 (
    .a(sum_c6_r13_s3_q1),
    .b(carry_c5_r22_s4_q1),
    .ci(sum_c6_r14_s4_q1),
    .s(sum_c6_r17_s5),
    .co(carry_c6_r17_s5)
  );
  reg carry_c5_r23_s4_q1, carry_c5_r24_s5_q1, carry_c5_r25_s5_q1;
  wire sum_c6_r18_s6, carry_c6_r18_s6;
  subbyte_full_adder add_c6_r18_s6 (
    .a(carry_c5_r23_s4_q1),
    .b(carry_c5_r24_s5_q1),
    .ci(carry_c5_r25_s5_q1),
    .s(sum_c6_r18_s6),
    .co(carry_c6_r18_s6)
  );
  reg sum_c6_r15_s4_q1, sum_c6_r16_s4_q1;
  wire sum_c6_r19_s7, carry_c6_r19_s7;
  subbyte_full_adder add_c6_r19_s7 (
    .a(sum_c6_r15_s4_q1),
    .b(sum_c6_r16_s4_q1),
    .ci(carry_c5_r26_s6),
    .s(sum_c6_r19_s7),
    .co(carry_c6_r19_s7)
  );
  wire sum_c6_r20_s7, carry_c6_r20_s7;
  subbyte_full_adder add_c6_r20_s7 (
    .a(carry_c5_r27_s6),
    .b(sum_c6_r17_s5),
    .ci(sum_c6_r18_s6),
    .s(sum_c6_r20_s7),
    .co(carry_c6_r20_s7)
  );
  wire sum_c6_r21_s8, carry_c6_r21_s8;
  subbyte_full_adder add_c6_r21_s8 (
    .a(sum_c6_r19_s7),
    .b(carry_c5_r28_s7),
    .ci(sum_c6_r20_s7),
    .s(sum_c6_r21_s8),
    .co(carry_c6_r21_s8)
  );
  wire sum_c6_r22_s11, carry_c6_r22_s11;
  subbyte_full_adder add_c6_r22_s11 (
    .a(carry_c5_r29_s9),
    .b(sum_c6_r21_s8),
    .ci(carry_c5_r30_s10),
    .s(sum_c6_r22_s11),
    .co(carry_c6_r22_s11)
  );
  wire sum_c7_r0_s2, carry_c7_r0_s2;
  subbyte_full_adder add_c7_r0_s2 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(carry_c6_r2_s1),
    .s(sum_c7_r0_s2),
    .co(carry_c7_r0_s2)
  );
  wire sum_c7_r1_s3, carry_c7_r1_s3;
  subbyte_full_adder add_c7_r1_s3 (
    .a(carry_c6_r3_s1),
    .b(carry_c6_r4_s1),
    .ci(carry_c6_r5_s2),
    .s(sum_c7_r1_s3),
    .co(carry_c7_r1_s3)
  );
  wire sum_c7_r2_s3, carry_c7_r2_s3;
  subbyte_full_adder add_c7_r2_s3 (
    .a(carry_c6_r6_s2),
    .b(carry_c6_r7_s2),
    .ci(carry_c6_r8_s2),
    .s(sum_c7_r2_s3),
    .co(carry_c7_r2_s3)
  );
  wire sum_c7_r3_s4, carry_c7_r3_s4;
  subbyte_full_adder add_c7_r3_s4 (
    .a(carry_c6_r9_s2),
    .b(sum_c7_r0_s2),
    .ci(carry_c6_r10_s3),
    .s(sum_c7_r3_s4),
    .co(carry_c7_r3_s4)
  );
  wire sum_c7_r4_s4, carry_c7_r4_s4;
  subbyte_full_adder add_c7_r4_s4 (
    .a(sum_c7_r1_s3),
    .b(carry_c6_r11_s3),
    .ci(carry_c6_r12_s3),
    .s(sum_c7_r4_s4),
    .co(carry_c7_r4_s4)
  );
  wire sum_c7_r5_s5, carry_c7_r5_s5;
  subbyte_full_adder add_c7_r5_s5 (
    .a(carry_c6_r13_s3),
    .b(sum_c7_r2_s3),
    .ci(sum_c7_r3_s4),
    .s(sum_c7_r5_s5),
    .co(carry_c7_r5_s5)
  );
  reg carry_c6_r14_s4_q1, carry_c6_r15_s4_q1, carry_c6_r16_s4_q1;
  wire sum_c7_r6_s5, carry_c7_r6_s5;
  subbyte_full_adder add_c7_r6_s5 (
    .a(carry_c6_r14_s4_q1),
    .b(carry_c6_r15_s4_q1),
    .ci(carry_c6_r16_s4_q1),
    .s(sum_c7_r6_s5),
    .co(carry_c7_r6_s5)
  );
  reg sum_c7_r4_s4_q1, sum_c7_r5_s5_q1;
  wire sum_c7_r7_s6, carry_c7_r7_s6;
  subbyte_full_adder add_c7_r7_s6 (
    .a(sum_c7_r4_s4_q1),
    .b(sum_c7_r5_s5_q1),
    .ci(carry_c6_r17_s5),
    .s(sum_c7_r7_s6),
    .co(carry_c7_r7_s6)
  );
  wire sum_c7_r8_s8, carry_c7_r8_s8;
  subbyte_full_adder add_c7_r8_s8 (
    .a(carry_c6_r18_s6),
    .b(sum_c7_r6_s5),
    .ci(carry_c6_r19_s7),
    .s(sum_c7_r8_s8),
    .co(carry_c7_r8_s8)
  );
  wire sum_c7_r9_s9, carry_c7_r9_s9;
  subbyte_full_adder add_c7_r9_s9 (
    .a(sum_c7_r7_s6),
    .b(carry_c6_r20_s7),
    .ci(sum_c7_r8_s8),
    .s(sum_c7_r9_s9),
    .co(carry_c7_r9_s9)
  );
  wire sum_c7_r10_s12, carry_c7_r10_s12;
  subbyte_full_adder add_c7_r10_s12 (
    .a(carry_c6_r21_s8),
    .b(sum_c7_r9_s9),
    .ci(carry_c6_r22_s11),
    .s(sum_c7_r10_s12),
    .co(carry_c7_r10_s12)
  );
  wire sum_c8_r0_s4, carry_c8_r0_s4;
  subbyte_full_adder add_c8_r0_s4 (
    .a(carry_c7_r0_s2),
    .b(carry_c7_r1_s3),
    .ci(carry_c7_r2_s3),
    .s(sum_c8_r0_s4),
    .co(carry_c8_r0_s4)
  );
  reg carry_c7_r3_s4_q1, sum_c8_r0_s4_q1, carry_c7_r4_s4_q1;
  wire sum_c8_r1_s5, carry_c8_r1_s5;
  subbyte_full_adder add_c8_r1_s5 (
    .a(carry_c7_r3_s4_q1),
    .b(sum_c8_r0_s4_q1),
    .ci(carry_c7_r4_s4_q1),
    .s(sum_c8_r1_s5),
    .co(carry_c8_r1_s5)
  );
  reg carry_c7_r5_s5_q1;
  wire sum_c8_r2_s6, carry_c8_r2_s6;
  subbyte_full_adder add_c8_r2_s6 (
    .a(carry_c7_r5_s5_q1),
    .b(carry_c7_r6_s5),
    .ci(sum_c8_r1_s5),
    .s(sum_c8_r2_s6),
    .co(carry_c8_r2_s6)
  );
  wire sum_c8_r3_s9, carry_c8_r3_s9;
  subbyte_full_adder add_c8_r3_s9 (
    .a(carry_c7_r7_s6),
    .b(carry_c7_r8_s8),
    .ci(sum_c8_r2_s6),
    .s(sum_c8_r3_s9),
    .co(carry_c8_r3_s9)
  );
  wire sum_c8_r4_s13, carry_c8_r4_s13;
  subbyte_full_adder add_c8_r4_s13 (
    .a(carry_c7_r9_s9),
    .b(sum_c8_r3_s9),
    .ci(carry_c7_r10_s12),
    .s(sum_c8_r4_s13),
    .co(carry_c8_r4_s13)
  );
  reg carry_c8_r0_s4_q1;
  wire sum_c9_r0_s6 = ~(carry_c8_r0_s4_q1 ^ carry_c8_r1_s5);
  wire carry_c9_r0_s6 = carry_c8_r0_s4_q1 | carry_c8_r1_s5;
  wire sum_c9_r1_s10, carry_c9_r1_s10;
  subbyte_full_adder add_c9_r1_s10 (
    .a(sum_c9_r0_s6),
    .b(carry_c8_r2_s6),
    .ci(carry_c8_r3_s9),
    .s(sum_c9_r1_s10),
    .co(carry_c9_r1_s10)
  );
  reg sum_c0_r13_s2_q1, sum_c0_r13_s2_q2, sum_c0_r14_s3_q1, sum_c0_r14_s3_q2, sum_c1_r14_s5_q1;
  reg sum_c1_r14_s5_q2, sum_c2_r30_s7_q2, sum_c3_r30_s8_q2, sum_c4_r30_s9_q2, sum_c5_r30_s10_q2;
  reg sum_c6_r22_s11_q2, sum_c7_r10_s12_q2, sum_c8_r4_s13_q2, sum_c9_r1_s10_q2;
  reg carry_c8_r4_s13_q2, carry_c9_r0_s6_q2, carry_c9_r1_s10_q2;
  wire final_sum_c0, final_carry_c0;
  subbyte_half_adder final_add_c0 (.a(sum_c0_r13_s2_q2), .b(sum_c0_r14_s3_q2), .s(final_sum_c0), .co(final_carry_c0));
  wire final_sum_c1, final_carry_c1;
  subbyte_half_adder final_add_c1 (.a(sum_c1_r14_s5_q2), .b(final_carry_c0), .s(final_sum_c1), .co(final_carry_c1));
  wire final_sum_c2, final_carry_c2;
  subbyte_half_adder final_add_c2 (.a(sum_c2_r30_s7_q2), .b(final_carry_c1), .s(final_sum_c2), .co(final_carry_c2));
  wire final_sum_c3, final_carry_c3;
  subbyte_half_adder final_add_c3 (.a(sum_c3_r30_s8_q2), .b(final_carry_c2), .s(final_sum_c3), .co(final_carry_c3));
  wire final_sum_c4, final_carry_c4;
  subbyte_half_adder final_add_c4 (.a(sum_c4_r30_s9_q2), .b(final_carry_c3), .s(final_sum_c4), .co(final_carry_c4));
  wire final_sum_c5, final_carry_c5;
  subbyte_half_adder final_add_c5 (.a(sum_c5_r30_s10_q2), .b(final_carry_c4), .s(final_sum_c5), .co(final_carry_c5));
  wire final_sum_c6, final_carry_c6;
  subbyte_half_adder final_add_c6 (.a(sum_c6_r22_s11_q2), .b(final_carry_c5), .s(final_sum_c6), .co(final_carry_c6));
  wire final_sum_c7, final_carry_c7;
  subbyte_half_adder final_add_c7 (.a(sum_c7_r10_s12_q2), .b(final_carry_c6), .s(final_sum_c7), .co(final_carry_c7));
  wire final_sum_c8, final_carry_c8;
  subbyte_half_adder final_add_c8 (.a(sum_c8_r4_s13_q2), .b(final_carry_c7), .s(final_sum_c8), .co(final_carry_c8));
  wire final_sum_c9, final_carry_c9;
  subbyte_full_adder final_add_c9 (
    .a(sum_c9_r1_s10_q2),
    .b(carry_c8_r4_s13_q2),
    .ci(final_carry_c8),
    .s(final_sum_c9),
    .co(final_carry_c9)
  );
  wire final_sum_c10, final_carry_c10;
  subbyte_full_adder final_add_c10 (
    .a(carry_c9_r0_s6_q2),
    .b(carry_c9_r1_s10_q2),
    .ci(final_carry_c9),
    .s(final_sum_c10),
    .co(final_carry_c10)
  );

  always @(posedge clk)
    if (en) begin
      sum_c2_r26_s3_q1 <= sum_c2_r26_s3;
      carry_c1_r13_s4_q1 <= carry_c1_r13_s4;
      carry_c1_r14_s5_q1 <= carry_c1_r14_s5;
      sum_c2_r27_s4_q1 <= sum_c2_r27_s4;
      sum_c2_r28_s4_q1 <= sum_c2_r28_s4;
      carry_c2_r27_s4_q1 <= carry_c2_r27_s4;
      carry_c2_r28_s4_q1 <= carry_c2_r28_s4;
      sum_c3_r25_s4_q1 <= sum_c3_r25_s4;
      sum_c3_r26_s4_q1 <= sum_c3_r26_s4;
      sum_c3_r27_s5_q1 <= sum_c3_r27_s5;
      sum_c4_r21_s3_q1 <= sum_c4_r21_s3;
      sum_c4_r22_s4_q1 <= sum_c4_r22_s4;
      carry_c3_r25_s4_q1 <= carry_c3_r25_s4;
      carry_c3_r26_s4_q1 <= carry_c3_r26_s4;
      carry_c3_r27_s5_q1 <= carry_c3_r27_s5;
      sum_c4_r23_s4_q1 <= sum_c4_r23_s4;
      sum_c4_r24_s5_q1 <= sum_c4_r24_s5;
      sum_c4_r25_s4_q1 <= sum_c4_r25_s4;
      carry_c4_r23_s4_q1 <= carry_c4_r23_s4;
      carry_c4_r24_s5_q1 <= carry_c4_r24_s5;
      carry_c4_r25_s4_q1 <= carry_c4_r25_s4;
      sum_c5_r23_s4_q1 <= sum_c5_r23_s4;
      sum_c5_r24_s5_q1 <= sum_c5_r24_s5;
      sum_c5_r25_s5_q1 <= sum_c5_r25_s5;
      sum_c6_r13_s3_q1 <= sum_c6_r13_s3;
      carry_c5_r22_s4_q1 <= carry_c5_r22_s4;
      sum_c6_r14_s4_q1 <= sum_c6_r14_s4;
      carry_c5_r23_s4_q1 <= carry_c5_r23_s4;
      carry_c5_r24_s5_q1 <= carry_c5_r24_s5;
      carry_c5_r25_s5_q1 <= carry_c5_r25_s5;
      sum_c6_r15_s4_q1 <= sum_c6_r15_s4;
      sum_c6_r16_s4_q1 <= sum_c6_r16_s4;
      carry_c6_r14_s4_q1 <= carry_c6_r14_s4;
      carry_c6_r15_s4_q1 <= carry_c6_r15_s4;
      carry_c6_r16_s4_q1 <= carry_c6_r16_s4;
      sum_c7_r4_s4_q1 <= sum_c7_r4_s4;
      sum_c7_r5_s5_q1 <= sum_c7_r5_s5;
      carry_c7_r3_s4_q1 <= carry_c7_r3_s4;
      sum_c8_r0_s4_q1 <= sum_c8_r0_s4;
      carry_c7_r4_s4_q1 <= carry_c7_r4_s4;
      carry_c7_r5_s5_q1 <= carry_c7_r5_s5;
      carry_c8_r0_s4_q1 <= carry_c8_r0_s4;
      sum_c0_r13_s2_q1 <= sum_c0_r13_s2;
      sum_c0_r13_s2_q2 <= sum_c0_r13_s2_q1;
      sum_c0_r14_s3_q1 <= sum_c0_r14_s3;
      sum_c0_r14_s3_q2 <= sum_c0_r14_s3_q1;
      sum_c1_r14_s5_q1 <= sum_c1_r14_s5;
      sum_c1_r14_s5_q2 <= sum_c1_r14_s5_q1;
      sum_c2_r30_s7_q2 <= sum_c2_r30_s7;
      sum_c3_r30_s8_q2 <= sum_c3_r30_s8;
      sum_c4_r30_s9_q2 <= sum_c4_r30_s9;
      sum_c5_r30_s10_q2 <= sum_c5_r30_s10;
      sum_c6_r22_s11_q2 <= sum_c6_r22_s11;
      sum_c7_r10_s12_q2 <= sum_c7_r10_s12;
      sum_c8_r4_s13_q2 <= sum_c8_r4_s13;
      sum_c9_r1_s10_q2 <= sum_c9_r1_s10;
      carry_c8_r4_s13_q2 <= carry_c8_r4_s13;
      carry_c9_r0_s6_q2 <= carry_c9_r0_s6;
      carry_c9_r1_s10_q2 <= carry_c9_r1_s10;
    end

  assign sum = {
    ~final_carry_c10, final_sum_c10, final_sum_c9, final_sum_c8, final_sum_c7, final_sum_c6, final_sum_c5, final_sum_c4,
    final_sum_c3, final_sum_c2, final_sum_c1, final_sum_c0
  };
endmodule

`default_nettype wire
