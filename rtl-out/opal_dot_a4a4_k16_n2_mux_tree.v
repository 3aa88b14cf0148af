// opal_dot_a4a4_k16_n2_mux_tree: compression tree of opal_dot_a4a4_k16_n2_mux
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 c1d92b6b82dafea9
`default_nettype none

module opal_dot_a4a4_k16_n2_mux_tree (
  input wire [255:0] pp,
  input wire [151:0] extra,
  output wire [47:0] sum
);
  wire carry_c21_r0_s1 = extra[21];
  wire carry_c22_r0_s1 = extra[22];
  wire carry_c23_r0_s1 = extra[23];
  wire carry_c24_r0_s1 = extra[24];
  wire carry_c25_r0_s1 = extra[25];
  wire carry_c26_r0_s1 = extra[26];
  wire carry_c27_r0_s1 = extra[27];
  wire carry_c28_r0_s1 = extra[28];
  wire carry_c29_r0_s1 = extra[29];
  wire carry_c30_r0_s1 = extra[30];
  wire carry_c31_r0_s1 = extra[31];
  wire carry_c33_r0_s1 = extra[33];
  wire carry_c34_r0_s1 = extra[34];
  wire carry_c35_r0_s1 = extra[35];
  wire carry_c36_r0_s1 = extra[36];
  wire carry_c37_r0_s1 = extra[37];
  wire carry_c38_r0_s1 = extra[38];
  wire carry_c39_r0_s1 = extra[39];
  wire carry_c40_r0_s1 = extra[40];
  wire carry_c41_r0_s1 = extra[41];
  wire carry_c42_r0_s1 = extra[42];
  wire carry_c43_r0_s1 = extra[43];
  wire carry_c44_r0_s1 = extra[44];
  wire carry_c45_r0_s1 = extra[45];
  wire carry_c46_r0_s1 = extra[46];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(extra[0]), .b(extra[47]), .ci(extra[48]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s2, carry_c0_r1_s2;
  subbyte_half_adder add_c0_r1_s2 (.a(extra[95]), .b(sum_c0_r0_s1), .s(sum_c0_r1_s2), .co(carry_c0_r1_s2));
  wire sum_c1_r0_s2, carry_c1_r0_s2;
  subbyte_full_adder add_c1_r0_s2 (
    .a(extra[1]),
    .b(extra[49]),
    .ci(carry_c0_r0_s1),
    .s(sum_c1_r0_s2),
    .co(carry_c1_r0_s2)
  );
  wire sum_c1_r1_s3, carry_c1_r1_s3;
  subbyte_half_adder add_c1_r1_s3 (.a(carry_c0_r1_s2), .b(sum_c1_r0_s2), .s(sum_c1_r1_s3), .co(carry_c1_r1_s3));
  wire sum_c2_r0_s3, carry_c2_r0_s3;
  subbyte_full_adder add_c2_r0_s3 (
    .a(extra[2]),
    .b(extra[50]),
    .ci(carry_c1_r0_s2),
    .s(sum_c2_r0_s3),
    .co(carry_c2_r0_s3)
  );
  wire sum_c2_r1_s4, carry_c2_r1_s4;
  subbyte_half_adder add_c2_r1_s4 (.a(carry_c1_r1_s3), .b(sum_c2_r0_s3), .s(sum_c2_r1_s4), .co(carry_c2_r1_s4));
  wire sum_c3_r0_s4, carry_c3_r0_s4;
  subbyte_full_adder add_c3_r0_s4 (
    .a(extra[3]),
    .b(extra[51]),
    .ci(carry_c2_r0_s3),
    .s(sum_c3_r0_s4),
    .co(carry_c3_r0_s4)
  );
  wire sum_c3_r1_s5, carry_c3_r1_s5;
  subbyte_half_adder add_c3_r1_s5 (.a(carry_c2_r1_s4), .b(sum_c3_r0_s4), .s(sum_c3_r1_s5), .co(carry_c3_r1_s5));
  wire sum_c4_r0_s5, carry_c4_r0_s5;
  subbyte_full_adder add_c4_r0_s5 (
    .a(extra[4]),
    .b(extra[52]),
    .ci(carry_c3_r0_s4),
    .s(sum_c4_r0_s5),
    .co(carry_c4_r0_s5)
  );
  wire sum_c4_r1_s6, carry_c4_r1_s6;
  subbyte_half_adder add_c4_r1_s6 (.a(carry_c3_r1_s5), .b(sum_c4_r0_s5), .s(sum_c4_r1_s6), .co(carry_c4_r1_s6));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(extra[5]), .b(extra[53]), .ci(extra[96]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (
    .a(extra[123]),
    .b(extra[124]),
    .ci(extra[151]),
    .s(sum_c5_r1_s1),
    .co(carry_c5_r1_s1)
  );
  wire sum_c5_r2_s6, carry_c5_r2_s6;
  subbyte_full_adder add_c5_r2_s6 (
    .a(sum_c5_r0_s1),
    .b(sum_c5_r1_s1),
    .ci(carry_c4_r0_s5),
    .s(sum_c5_r2_s6),
    .co(carry_c5_r2_s6)
  );
  wire sum_c5_r3_s7, carry_c5_r3_s7;
  subbyte_half_adder add_c5_r3_s7 (.a(carry_c4_r1_s6), .b(sum_c5_r2_s6), .s(sum_c5_r3_s7), .co(carry_c5_r3_s7));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(extra[6]), .b(extra[54]), .ci(extra[97]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s2, carry_c6_r1_s2;
  subbyte_full_adder add_c6_r1_s2 (
    .a(extra[125]),
    .b(carry_c5_r0_s1),
    .ci(carry_c5_r1_s1),
    .s(sum_c6_r1_s2),
    .co(carry_c6_r1_s2)
  );
  wire sum_c6_r2_s7, carry_c6_r2_s7;
  subbyte_full_adder add_c6_r2_s7 (
    .a(sum_c6_r0_s1),
    .b(sum_c6_r1_s2),
    .ci(carry_c5_r2_s6),
    .s(sum_c6_r2_s7),
    .co(carry_c6_r2_s7)
  );
  wire sum_c6_r3_s8, carry_c6_r3_s8;
  subbyte_half_adder add_c6_r3_s8 (.a(carry_c5_r3_s7), .b(sum_c6_r2_s7), .s(sum_c6_r3_s8), .co(carry_c6_r3_s8));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(extra[7]), .b(extra[55]), .ci(extra[98]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s2, carry_c7_r1_s2;
  subbyte_full_adder add_c7_r1_s2 (
    .a(extra[126]),
    .b(carry_c6_r0_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r1_s2),
    .co(carry_c7_r1_s2)
  );
  wire sum_c7_r2_s8, carry_c7_r2_s8;
  subbyte_full_adder add_c7_r2_s8 (
    .a(carry_c6_r1_s2),
    .b(sum_c7_r1_s2),
    .ci(carry_c6_r2_s7),
    .s(sum_c7_r2_s8),
    .co(carry_c7_r2_s8)
  );
  wire sum_c7_r3_s9, carry_c7_r3_s9;
  subbyte_half_adder add_c7_r3_s9 (.a(carry_c6_r3_s8), .b(sum_c7_r2_s8), .s(sum_c7_r3_s9), .co(carry_c7_r3_s9));
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(extra[8]), .b(extra[56]), .ci(extra[99]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s2, carry_c8_r1_s2;
  subbyte_full_adder add_c8_r1_s2 (
    .a(extra[127]),
    .b(carry_c7_r0_s1),
    .ci(sum_c8_r0_s1),
    .s(sum_c8_r1_s2),
    .co(carry_c8_r1_s2)
  );
  wire sum_c8_r2_s9, carry_c8_r2_s9;
  subbyte_full_adder add_c8_r2_s9 (
    .a(carry_c7_r1_s2),
    .b(sum_c8_r1_s2),
    .ci(carry_c7_r2_s8),
    .s(sum_c8_r2_s9),
    .co(carry_c8_r2_s9)
  );
  wire sum_c8_r3_s10, carry_c8_r3_s10;
  subbyte_half_adder add_c8_r3_s10 (.a(carry_c7_r3_s9), .b(sum_c8_r2_s9), .s(sum_c8_r3_s10), .co(carry_c8_r3_s10));
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(extra[9]), .b(extra[57]), .ci(extra[100]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s2, carry_c9_r1_s2;
  subbyte_full_adder add_c9_r1_s2 (
    .a(extra[128]),
    .b(carry_c8_r0_s1),
    .ci(sum_c9_r0_s1),
    .s(sum_c9_r1_s2),
    .co(carry_c9_r1_s2)
  );
  wire sum_c9_r2_s10, carry_c9_r2_s10;
  subbyte_full_adder add_c9_r2_s10 (
    .a(carry_c8_r1_s2),
    .b(sum_c9_r1_s2),
    .ci(carry_c8_r2_s9),
    .s(sum_c9_r2_s10),
    .co(carry_c9_r2_s10)
  );
  wire sum_c9_r3_s11, carry_c9_r3_s11;
  subbyte_half_adder add_c9_r3_s11 (.a(carry_c8_r3_s10), .b(sum_c9_r2_s10), .s(sum_c9_r3_s11), .co(carry_c9_r3_s11));
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[0]), .b(pp[16]), .ci(pp[32]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[48]), .b(pp[64]), .ci(pp[80]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[96]), .b(pp[112]), .ci(pp[128]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[144]), .b(pp[160]), .ci(pp[176]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[192]), .b(pp[208]), .ci(pp[224]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s2, carry_c10_r5_s2;
  subbyte_full_adder add_c10_r5_s2 (
    .a(pp[240]),
    .b(sum_c10_r0_s1),
    .ci(sum_c10_r1_s1),
    .s(sum_c10_r5_s2),
    .co(carry_c10_r5_s2)
  );
  wire sum_c10_r6_s2, carry_c10_r6_s2;
  subbyte_full_adder add_c10_r6_s2 (
    .a(sum_c10_r2_s1),
    .b(sum_c10_r3_s1),
    .ci(sum_c10_r4_s1),
    .s(sum_c10_r6_s2),
    .co(carry_c10_r6_s2)
  );
  wire sum_c10_r7_s3, carry_c10_r7_s3;
  subbyte_full_adder add_c10_r7_s3 (
    .a(sum_c10_r5_s2),
    .b(sum_c10_r6_s2),
    .ci(extra[10]),
    .s(sum_c10_r7_s3),
    .co(carry_c10_r7_s3)
  );
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (
    .a(extra[58]),
    .b(extra[101]),
    .ci(extra[129]),
    .s(sum_c10_r8_s1),
    .co(carry_c10_r8_s1)
  );
  wire sum_c10_r9_s4, carry_c10_r9_s4;
  subbyte_full_adder add_c10_r9_s4 (
    .a(sum_c10_r7_s3),
    .b(carry_c9_r0_s1),
    .ci(sum_c10_r8_s1),
    .s(sum_c10_r9_s4),
    .co(carry_c10_r9_s4)
  );
  wire sum_c10_r10_s11, carry_c10_r10_s11;
  subbyte_full_adder add_c10_r10_s11 (
    .a(carry_c9_r1_s2),
    .b(sum_c10_r9_s4),
    .ci(carry_c9_r2_s10),
    .s(sum_c10_r10_s11),
    .co(carry_c10_r10_s11)
  );
  wire sum_c10_r11_s12, carry_c10_r11_s12;
  subbyte_half_adder add_c10_r11_s12 (
    .a(carry_c9_r3_s11),
    .b(sum_c10_r10_s11),
    .s(sum_c10_r11_s12),
    .co(carry_c10_r11_s12)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[1]), .b(pp[4]), .ci(pp[17]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[20]), .b(pp[33]), .ci(pp[36]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[49]), .b(pp[52]), .ci(pp[65]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[68]), .b(pp[81]), .ci(pp[84]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[97]), .b(pp[100]), .ci(pp[113]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s1, carry_c11_r5_s1;
  subbyte_full_adder add_c11_r5_s1 (.a(pp[116]), .b(pp[129]), .ci(pp[132]), .s(sum_c11_r5_s1), .co(carry_c11_r5_s1));
  wire sum_c11_r6_s1, carry_c11_r6_s1;
  subbyte_full_adder add_c11_r6_s1 (.a(pp[145]), .b(pp[148]), .ci(pp[161]), .s(sum_c11_r6_s1), .co(carry_c11_r6_s1));
  wire sum_c11_r7_s1, carry_c11_r7_s1;
  subbyte_full_adder add_c11_r7_s1 (.a(pp[164]), .b(pp[177]), .ci(pp[180]), .s(sum_c11_r7_s1), .co(carry_c11_r7_s1));
  wire sum_c11_r8_s1, carry_c11_r8_s1;
  subbyte_full_adder add_c11_r8_s1 (.a(pp[193]), .b(pp[196]), .ci(pp[209]), .s(sum_c11_r8_s1), .co(carry_c11_r8_s1));
  wire sum_c11_r9_s1, carry_c11_r9_s1;
  subbyte_full_adder add_c11_r9_s1 (.a(pp[212]), .b(pp[225]), .ci(pp[228]), .s(sum_c11_r9_s1), .co(carry_c11_r9_s1));
  wire sum_c11_r10_s2, carry_c11_r10_s2;
  subbyte_full_adder add_c11_r10_s2 (
    .a(pp[241]),
    .b(pp[244]),
    .ci(carry_c10_r0_s1),
    .s(sum_c11_r10_s2),
    .co(carry_c11_r10_s2)
  );
  wire sum_c11_r11_s2, carry_c11_r11_s2;
  subbyte_full_adder add_c11_r11_s2 (
    .a(carry_c10_r1_s1),
    .b(carry_c10_r2_s1),
    .ci(carry_c10_r3_s1),
    .s(sum_c11_r11_s2),
    .co(carry_c11_r11_s2)
  );
  wire sum_c11_r12_s2, carry_c11_r12_s2;
  subbyte_full_adder add_c11_r12_s2 (
    .a(carry_c10_r4_s1),
    .b(sum_c11_r0_s1),
    .ci(sum_c11_r1_s1),
    .s(sum_c11_r12_s2),
    .co(carry_c11_r12_s2)
  );
  wire sum_c11_r13_s2, carry_c11_r13_s2;
  subbyte_full_adder add_c11_r13_s2 (
    .a(sum_c11_r2_s1),
    .b(sum_c11_r3_s1),
    .ci(sum_c11_r4_s1),
    .s(sum_c11_r13_s2),
    .co(carry_c11_r13_s2)
  );
  wire sum_c11_r14_s2, carry_c11_r14_s2;
  subbyte_full_adder add_c11_r14_s2 (
    .a(sum_c11_r5_s1),
    .b(sum_c11_r6_s1),
    .ci(sum_c11_r7_s1),
    .s(sum_c11_r14_s2),
    .co(carry_c11_r14_s2)
  );
  wire sum_c11_r15_s3, carry_c11_r15_s3;
  subbyte_full_adder add_c11_r15_s3 (
    .a(sum_c11_r8_s1),
    .b(sum_c11_r9_s1),
    .ci(sum_c11_r10_s2),
    .s(sum_c11_r15_s3),
    .co(carry_c11_r15_s3)
  );
  wire sum_c11_r16_s3, carry_c11_r16_s3;
  subbyte_full_adder add_c11_r16_s3 (
    .a(carry_c10_r5_s2),
    .b(carry_c10_r6_s2),
    .ci(sum_c11_r11_s2),
    .s(sum_c11_r16_s3),
    .co(carry_c11_r16_s3)
  );
  wire sum_c11_r17_s3, carry_c11_r17_s3;
  subbyte_full_adder add_c11_r17_s3 (
    .a(sum_c11_r12_s2),
    .b(sum_c11_r13_s2),
    .ci(sum_c11_r14_s2),
    .s(sum_c11_r17_s3),
    .co(carry_c11_r17_s3)
  );
  wire sum_c11_r18_s4, carry_c11_r18_s4;
  subbyte_full_adder add_c11_r18_s4 (
    .a(sum_c11_r15_s3),
    .b(sum_c11_r16_s3),
    .ci(sum_c11_r17_s3),
    .s(sum_c11_r18_s4),
    .co(carry_c11_r18_s4)
  );
  wire sum_c11_r19_s5, carry_c11_r19_s5;
  subbyte_full_adder add_c11_r19_s5 (
    .a(sum_c11_r18_s4),
    .b(extra[11]),
    .ci(extra[59]),
    .s(sum_c11_r19_s5),
    .co(carry_c11_r19_s5)
  );
  wire sum_c11_r20_s4, carry_c11_r20_s4;
  subbyte_full_adder add_c11_r20_s4 (
    .a(extra[102]),
    .b(extra[130]),
    .ci(carry_c10_r7_s3),
    .s(sum_c11_r20_s4),
    .co(carry_c11_r20_s4)
  );
  wire sum_c11_r21_s6, carry_c11_r21_s6;
  subbyte_full_adder add_c11_r21_s6 (
    .a(carry_c10_r8_s1),
    .b(sum_c11_r19_s5),
    .ci(sum_c11_r20_s4),
    .s(sum_c11_r21_s6),
    .co(carry_c11_r21_s6)
  );
  wire sum_c11_r22_s12, carry_c11_r22_s12;
  subbyte_full_adder add_c11_r22_s12 (
    .a(carry_c10_r9_s4),
    .b(sum_c11_r21_s6),
    .ci(carry_c10_r10_s11),
    .s(sum_c11_r22_s12),
    .co(carry_c11_r22_s12)
  );
  wire sum_c11_r23_s13, carry_c11_r23_s13;
  subbyte_half_adder add_c11_r23_s13 (
    .a(carry_c10_r11_s12),
    .b(sum_c11_r22_s12),
    .s(sum_c11_r23_s13),
    .co(carry_c11_r23_s13)
  );
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (.a(pp[2]), .b(pp[5]), .ci(pp[8]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(pp[18]), .b(pp[21]), .ci(pp[24]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (.a(pp[34]), .b(pp[37]), .ci(pp[40]), .s(sum_c12_r2_s1), .co(carry_c12_r2_s1));
  wire sum_c12_r3_s1, carry_c12_r3_s1;
  subbyte_full_adder add_c12_r3_s1 (.a(pp[50]), .b(pp[53]), .ci(pp[56]), .s(sum_c12_r3_s1), .co(carry_c12_r3_s1));
  wire sum_c12_r4_s1, carry_c12_r4_s1;
  subbyte_full_adder add_c12_r4_s1 (.a(pp[66]), .b(pp[69]), .ci(pp[72]), .s(sum_c12_r4_s1), .co(carry_c12_r4_s1));
  wire sum_c12_r5_s1, carry_c12_r5_s1;
  subbyte_full_adder add_c12_r5_s1 (.a(pp[82]), .b(pp[85]), .ci(pp[88]), .s(sum_c12_r5_s1), .co(carry_c12_r5_s1));
  wire sum_c12_r6_s1, carry_c12_r6_s1;
  subbyte_full_adder add_c12_r6_s1 (.a(pp[98]), .b(pp[101]), .ci(pp[104]), .s(sum_c12_r6_s1), .co(carry_c12_r6_s1));
  wire sum_c12_r7_s1, carry_c12_r7_s1;
  subbyte_full_adder add_c12_r7_s1 (.a(pp[114]), .b(pp[117]), .ci(pp[120]), .s(sum_c12_r7_s1), .co(carry_c12_r7_s1));
  wire sum_c12_r8_s1, carry_c12_r8_s1;
  subbyte_full_adder add_c12_r8_s1 (.a(pp[130]), .b(pp[133]), .ci(pp[136]), .s(sum_c12_r8_s1), .co(carry_c12_r8_s1));
  wire sum_c12_r9_s1, carry_c12_r9_s1;
  subbyte_full_adder add_c12_r9_s1 (.a(pp[146]), .b(pp[149]), .ci(pp[152]), .s(sum_c12_r9_s1), .co(carry_c12_r9_s1));
  wire sum_c12_r10_s1, carry_c12_r10_s1;
  subbyte_full_adder add_c12_r10_s1 (.a(pp[162]), .b(pp[165]), .ci(pp[168]), .s(sum_c12_r10_s1), .co(carry_c12_r10_s1));
  wire sum_c12_r11_s1, carry_c12_r11_s1;
  subbyte_full_adder add_c12_r11_s1 (.a(pp[178]), .b(pp[181]), .ci(pp[184]), .s(sum_c12_r11_s1), .co(carry_c12_r11_s1));
  wire sum_c12_r12_s1, carry_c12_r12_s1;
  subbyte_full_adder add_c12_r12_s1 (.a(pp[194]), .b(pp[197]), .ci(pp[200]), .s(sum_c12_r12_s1), .co(carry_c12_r12_s1));
  wire sum_c12_r13_s1, carry_c12_r13_s1;
  subbyte_full_adder add_c12_r13_s1 (.a(pp[210]), .b(pp[213]), .ci(pp[216]), .s(sum_c12_r13_s1), .co(carry_c12_r13_s1));
  wire sum_c12_r14_s1, carry_c12_r14_s1;
  subbyte_full_adder add_c12_r14_s1 (.a(pp[226]), .b(pp[229]), .ci(pp[232]), .s(sum_c12_r14_s1), .co(carry_c12_r14_s1));
  wire sum_c12_r15_s1, carry_c12_r15_s1;
  subbyte_full_adder add_c12_r15_s1 (.a(pp[242]), .b(pp[245]), .ci(pp[248]), .s(sum_c12_r15_s1), .co(carry_c12_r15_s1));
  wire sum_c12_r16_s2, carry_c12_r16_s2;
  subbyte_full_adder add_c12_r16_s2 (
    .a(carry_c11_r0_s1),
    .b(carry_c11_r1_s1),
    .ci(carry_c11_r2_s1),
    .s(sum_c12_r16_s2),
    .co(carry_c12_r16_s2)
  );
  wire sum_c12_r17_s2, carry_c12_r17_s2;
  subbyte_full_adder add_c12_r17_s2 (
    .a(carry_c11_r3_s1),
    .b(carry_c11_r4_s1),
    .ci(carry_c11_r5_s1),
    .s(sum_c12_r17_s2),
    .co(carry_c12_r17_s2)
  );
  wire sum_c12_r18_s2, carry_c12_r18_s2;
  subbyte_full_adder add_c12_r18_s2 (
    .a(carry_c11_r6_s1),
    .b(carry_c11_r7_s1),
    .ci(carry_c11_r8_s1),
    .s(sum_c12_r18_s2),
    .co(carry_c12_r18_s2)
  );
  wire sum_c12_r19_s2, carry_c12_r19_s2;
  subbyte_full_adder add_c12_r19_s2 (
    .a(carry_c11_r9_s1),
    .b(sum_c12_r0_s1),
    .ci(sum_c12_r1_s1),
    .s(sum_c12_r19_s2),
    .co(carry_c12_r19_s2)
  );
  wire sum_c12_r20_s2, carry_c12_r20_s2;
  subbyte_full_adder add_c12_r20_s2 (
    .a(sum_c12_r2_s1),
    .b(sum_c12_r3_s1),
    .ci(sum_c12_r4_s1),
    .s(sum_c12_r20_s2),
    .co(carry_c12_r20_s2)
  );
  wire sum_c12_r21_s2, carry_c12_r21_s2;
  subbyte_full_adder add_c12_r21_s2 (
    .a(sum_c12_r5_s1),
    .b(sum_c12_r6_s1),
    .ci(sum_c12_r7_s1),
    .s(sum_c12_r21_s2),
    .co(carry_c12_r21_s2)
  );
  wire sum_c12_r22_s2, carry_c12_r22_s2;
  subbyte_full_adder add_c12_r22_s2 (
    .a(sum_c12_r8_s1),
    .b(sum_c12_r9_s1),
    .ci(sum_c12_r10_s1),
    .s(sum_c12_r22_s2),
    .co(carry_c12_r22_s2)
  );
  wire sum_c12_r23_s2, carry_c12_r23_s2;
  subbyte_full_adder add_c12_r23_s2 (
    .a(sum_c12_r11_s1),
    .b(sum_c12_r12_s1),
    .ci(sum_c12_r13_s1),
    .s(sum_c12_r23_s2),
    .co(carry_c12_r23_s2)
  );
  wire sum_c12_r24_s3, carry_c12_r24_s3;
  subbyte_full_adder add_c12_r24_s3 (
    .a(sum_c12_r14_s1),
    .b(sum_c12_r15_s1),
    .ci(carry_c11_r10_s2),
    .s(sum_c12_r24_s3),
    .co(carry_c12_r24_s3)
  );
  wire sum_c12_r25_s3, carry_c12_r25_s3;
  subbyte_full_adder add_c12_r25_s3 (
    .a(carry_c11_r11_s2),
    .b(carry_c11_r12_s2),
    .ci(carry_c11_r13_s2),
    .s(sum_c12_r25_s3),
    .co(carry_c12_r25_s3)
  );
  wire sum_c12_r26_s4, carry_c12_r26_s4;
  subbyte_full_adder add_c12_r26_s4 (
    .a(carry_c11_r14_s2),
    .b(carry_c11_r15_s3),
    .ci(sum_c12_r16_s2),
    .s(sum_c12_r26_s4),
    .co(carry_c12_r26_s4)
  );
  wire sum_c12_r27_s3, carry_c12_r27_s3;
  subbyte_full_adder add_c12_r27_s3 (
    .a(sum_c12_r17_s2),
    .b(sum_c12_r18_s2),
    .ci(sum_c12_r19_s2),
    .s(sum_c12_r27_s3),
    .co(carry_c12_r27_s3)
  );
  wire sum_c12_r28_s3, carry_c12_r28_s3;
  subbyte_full_adder add_c12_r28_s3 (
    .a(sum_c12_r20_s2),
    .b(sum_c12_r21_s2),
    .ci(sum_c12_r22_s2),
    .s(sum_c12_r28_s3),
    .co(carry_c12_r28_s3)
  );
  wire sum_c12_r29_s4, carry_c12_r29_s4;
  subbyte_full_adder add_c12_r29_s4 (
    .a(sum_c12_r23_s2),
    .b(sum_c12_r24_s3),
    .ci(carry_c11_r16_s3),
    .s(sum_c12_r29_s4),
    .co(carry_c12_r29_s4)
  );
  wire sum_c12_r30_s5, carry_c12_r30_s5;
  subbyte_full_adder add_c12_r30_s5 (
    .a(carry_c11_r17_s3),
    .b(sum_c12_r25_s3),
    .ci(sum_c12_r26_s4),
    .s(sum_c12_r30_s5),
    .co(carry_c12_r30_s5)
  );
  wire sum_c12_r31_s5, carry_c12_r31_s5;
  subbyte_full_adder add_c12_r31_s5 (
    .a(sum_c12_r27_s3),
    .b(sum_c12_r28_s3),
    .ci(sum_c12_r29_s4),
    .s(sum_c12_r31_s5),
    .co(carry_c12_r31_s5)
  );
  wire sum_c12_r32_s6, carry_c12_r32_s6;
  subbyte_full_adder add_c12_r32_s6 (
    .a(carry_c11_r18_s4),
    .b(sum_c12_r30_s5),
    .ci(sum_c12_r31_s5),
    .s(sum_c12_r32_s6),
    .co(carry_c12_r32_s6)
  );
  wire sum_c12_r33_s7, carry_c12_r33_s7;
  subbyte_full_adder add_c12_r33_s7 (
    .a(sum_c12_r32_s6),
    .b(extra[12]),
    .ci(extra[60]),
    .s(sum_c12_r33_s7),
    .co(carry_c12_r33_s7)
  );
  wire sum_c12_r34_s6, carry_c12_r34_s6;
  subbyte_full_adder add_c12_r34_s6 (
    .a(extra[103]),
    .b(extra[131]),
    .ci(carry_c11_r19_s5),
    .s(sum_c12_r34_s6),
    .co(carry_c12_r34_s6)
  );
  wire sum_c12_r35_s8, carry_c12_r35_s8;
  subbyte_full_adder add_c12_r35_s8 (
    .a(carry_c11_r20_s4),
    .b(sum_c12_r33_s7),
    .ci(sum_c12_r34_s6),
    .s(sum_c12_r35_s8),
    .co(carry_c12_r35_s8)
  );
  wire sum_c12_r36_s13, carry_c12_r36_s13;
  subbyte_full_adder add_c12_r36_s13 (
    .a(carry_c11_r21_s6),
    .b(sum_c12_r35_s8),
    .ci(carry_c11_r22_s12),
    .s(sum_c12_r36_s13),
    .co(carry_c12_r36_s13)
  );
  wire sum_c12_r37_s14, carry_c12_r37_s14;
  subbyte_half_adder add_c12_r37_s14 (
    .a(carry_c11_r23_s13),
    .b(sum_c12_r36_s13),
    .s(sum_c12_r37_s14),
    .co(carry_c12_r37_s14)
  );
  wire sum_c13_r0_s1, carry_c13_r0_s1;
  subbyte_full_adder add_c13_r0_s1 (.a(pp[3]), .b(pp[6]), .ci(pp[9]), .s(sum_c13_r0_s1), .co(carry_c13_r0_s1));
  wire sum_c13_r1_s1, carry_c13_r1_s1;
  subbyte_full_adder add_c13_r1_s1 (.a(pp[12]), .b(pp[19]), .ci(pp[22]), .s(sum_c13_r1_s1), .co(carry_c13_r1_s1));
  wire sum_c13_r2_s1, carry_c13_r2_s1;
  subbyte_full_adder add_c13_r2_s1 (.a(pp[25]), .b(pp[28]), .ci(pp[35]), .s(sum_c13_r2_s1), .co(carry_c13_r2_s1));
  wire sum_c13_r3_s1, carry_c13_r3_s1;
  subbyte_full_adder add_c13_r3_s1 (.a(pp[38]), .b(pp[41]), .ci(pp[44]), .s(sum_c13_r3_s1), .co(carry_c13_r3_s1));
  wire sum_c13_r4_s1, carry_c13_r4_s1;
  subbyte_full_adder add_c13_r4_s1 (.a(pp[51]), .b(pp[54]), .ci(pp[57]), .s(sum_c13_r4_s1), .co(carry_c13_r4_s1));
  wire sum_c13_r5_s1, carry_c13_r5_s1;
  subbyte_full_adder add_c13_r5_s1 (.a(pp[60]), .b(pp[67]), .ci(pp[70]), .s(sum_c13_r5_s1), .co(carry_c13_r5_s1));
  wire sum_c13_r6_s1, carry_c13_r6_s1;
  subbyte_full_adder add_c13_r6_s1 (.a(pp[73]), .b(pp[76]), .ci(pp[83]), .s(sum_c13_r6_s1), .co(carry_c13_r6_s1));
  wire sum_c13_r7_s1, carry_c13_r7_s1;
  subbyte_full_adder add_c13_r7_s1 (.a(pp[86]), .b(pp[89]), .ci(pp[92]), .s(sum_c13_r7_s1), .co(carry_c13_r7_s1));
  wire sum_c13_r8_s1, carry_c13_r8_s1;
  subbyte_full_adder add_c13_r8_s1 (.a(pp[99]), .b(pp[102]), .ci(pp[105]), .s(sum_c13_r8_s1), .co(carry_c13_r8_s1));
  wire sum_c13_r9_s1, carry_c13_r9_s1;
  subbyte_full_adder add_c13_r9_s1 (.a(pp[108]), .b(pp[115]), .ci(pp[118]), .s(sum_c13_r9_s1), .co(carry_c13_r9_s1));
  wire sum_c13_r10_s1, carry_c13_r10_s1;
  subbyte_full_adder add_c13_r10_s1 (.a(pp[121]), .b(pp[124]), .ci(pp[131]), .s(sum_c13_r10_s1), .co(carry_c13_r10_s1));
  wire sum_c13_r11_s1, carry_c13_r11_s1;
  subbyte_full_adder add_c13_r11_s1 (.a(pp[134]), .b(pp[137]), .ci(pp[140]), .s(sum_c13_r11_s1), .co(carry_c13_r11_s1));
  wire sum_c13_r12_s1, carry_c13_r12_s1;
  subbyte_full_adder add_c13_r12_s1 (.a(pp[147]), .b(pp[150]), .ci(pp[153]), .s(sum_c13_r12_s1), .co(carry_c13_r12_s1));
  wire sum_c13_r13_s1, carry_c13_r13_s1;
  subbyte_full_adder add_c13_r13_s1 (.a(pp[156]), .b(pp[163]), .ci(pp[166]), .s(sum_c13_r13_s1), .co(carry_c13_r13_s1));
  wire sum_c13_r14_s1, carry_c13_r14_s1;
  subbyte_full_adder add_c13_r14_s1 (.a(pp[169]), .b(pp[172]), .ci(pp[179]), .s(sum_c13_r14_s1), .co(carry_c13_r14_s1));
  wire sum_c13_r15_s1, carry_c13_r15_s1;
  subbyte_full_adder add_c13_r15_s1 (.a(pp[182]), .b(pp[185]), .ci(pp[188]), .s(sum_c13_r15_s1), .co(carry_c13_r15_s1));
  wire sum_c13_r16_s1, carry_c13_r16_s1;
  subbyte_full_adder add_c13_r16_s1 (.a(pp[195]), .b(pp[198]), .ci(pp[201]), .s(sum_c13_r16_s1), .co(carry_c13_r16_s1));
  wire sum_c13_r17_s1, carry_c13_r17_s1;
  subbyte_full_adder add_c13_r17_s1 (.a(pp[204]), .b(pp[211]), .ci(pp[214]), .s(sum_c13_r17_s1), .co(carry_c13_r17_s1));
  wire sum_c13_r18_s1, carry_c13_r18_s1;
  subbyte_full_adder add_c13_r18_s1 (.a(pp[217]), .b(pp[220]), .ci(pp[227]), .s(sum_c13_r18_s1), .co(carry_c13_r18_s1));
  wire sum_c13_r19_s1, carry_c13_r19_s1;
  subbyte_full_adder add_c13_r19_s1 (.a(pp[230]), .b(pp[233]), .ci(pp[236]), .s(sum_c13_r19_s1), .co(carry_c13_r19_s1));
  wire sum_c13_r20_s1, carry_c13_r20_s1;
  subbyte_full_adder add_c13_r20_s1 (.a(pp[243]), .b(pp[246]), .ci(pp[249]), .s(sum_c13_r20_s1), .co(carry_c13_r20_s1));
  wire sum_c13_r21_s2, carry_c13_r21_s2;
  subbyte_full_adder add_c13_r21_s2 (
    .a(pp[252]),
    .b(carry_c12_r0_s1),
    .ci(carry_c12_r1_s1),
    .s(sum_c13_r21_s2),
    .co(carry_c13_r21_s2)
  );
  wire sum_c13_r22_s2, carry_c13_r22_s2;
  subbyte_full_adder add_c13_r22_s2 (
    .a(carry_c12_r2_s1),
    .b(carry_c12_r3_s1),
    .ci(carry_c12_r4_s1),
    .s(sum_c13_r22_s2),
    .co(carry_c13_r22_s2)
  );
  wire sum_c13_r23_s2, carry_c13_r23_s2;
  subbyte_full_adder add_c13_r23_s2 (
    .a(carry_c12_r5_s1),
    .b(carry_c12_r6_s1),
    .ci(carry_c12_r7_s1),
    .s(sum_c13_r23_s2),
    .co(carry_c13_r23_s2)
  );
  wire sum_c13_r24_s2, carry_c13_r24_s2;
  subbyte_full_adder add_c13_r24_s2 (
    .a(carry_c12_r8_s1),
    .b(carry_c12_r9_s1),
    .ci(carry_c12_r10_s1),
    .s(sum_c13_r24_s2),
    .co(carry_c13_r24_s2)
  );
  wire sum_c13_r25_s2, carry_c13_r25_s2;
  subbyte_full_adder add_c13_r25_s2 (
    .a(carry_c12_r11_s1),
    .b(carry_c12_r12_s1),
    .ci(carry_c12_r13_s1),
    .s(sum_c13_r25_s2),
    .co(carry_c13_r25_s2)
  );
  wire sum_c13_r26_s2, carry_c13_r26_s2;
  subbyte_full_adder add_c13_r26_s2 (
    .a(carry_c12_r14_s1),
    .b(carry_c12_r15_s1),
    .ci(sum_c13_r0_s1),
    .s(sum_c13_r26_s2),
    .co(carry_c13_r26_s2)
  );
  wire sum_c13_r27_s2, carry_c13_r27_s2;
  subbyte_full_adder add_c13_r27_s2 (
    .a(sum_c13_r1_s1),
    .b(sum_c13_r2_s1),
    .ci(sum_c13_r3_s1),
    .s(sum_c13_r27_s2),
    .co(carry_c13_r27_s2)
  );
  wire sum_c13_r28_s2, carry_c13_r28_s2;
  subbyte_full_adder add_c13_r28_s2 (
    .a(sum_c13_r4_s1),
    .b(sum_c13_r5_s1),
    .ci(sum_c13_r6_s1),
    .s(sum_c13_r28_s2),
    .co(carry_c13_r28_s2)
  );
  wire sum_c13_r29_s2, carry_c13_r29_s2;
  subbyte_full_adder add_c13_r29_s2 (
    .a(sum_c13_r7_s1),
    .b(sum_c13_r8_s1),
    .ci(sum_c13_r9_s1),
    .s(sum_c13_r29_s2),
    .co(carry_c13_r29_s2)
  );
  wire sum_c13_r30_s2, carry_c13_r30_s2;
  subbyte_full_adder add_c13_r30_s2 (
    .a(sum_c13_r10_s1),
    .b(sum_c13_r11_s1),
    .ci(sum_c13_r12_s1),
    .s(sum_c13_r30_s2),
    .co(carry_c13_r30_s2)
  );
  wire sum_c13_r31_s2, carry_c13_r31_s2;
  subbyte_full_adder add_c13_r31_s2 (
    .a(sum_c13_r13_s1),
    .b(sum_c13_r14_s1),
    .ci(sum_c13_r15_s1),
    .s(sum_c13_r31_s2),
    .co(carry_c13_r31_s2)
  );
  wire sum_c13_r32_s2, carry_c13_r32_s2;
  subbyte_full_adder add_c13_r32_s2 (
    .a(sum_c13_r16_s1),
    .b(sum_c13_r17_s1),
    .ci(sum_c13_r18_s1),
    .s(sum_c13_r32_s2),
    .co(carry_c13_r32_s2)
  );
  wire sum_c13_r33_s3, carry_c13_r33_s3;
  subbyte_full_adder add_c13_r33_s3 (
    .a(sum_c13_r19_s1),
    .b(sum_c13_r20_s1),
    .ci(carry_c12_r16_s2),
    .s(sum_c13_r33_s3),
    .co(carry_c13_r33_s3)
  );
  wire sum_c13_r34_s3, carry_c13_r34_s3;
  subbyte_full_adder add_c13_r34_s3 (
    .a(carry_c12_r17_s2),
    .b(carry_c12_r18_s2),
    .ci(carry_c12_r19_s2),
    .s(sum_c13_r34_s3),
    .co(carry_c13_r34_s3)
  );
  wire sum_c13_r35_s3, carry_c13_r35_s3;
  subbyte_full_adder add_c13_r35_s3 (
    .a(carry_c12_r20_s2),
    .b(carry_c12_r21_s2),
    .ci(carry_c12_r22_s2),
    .s(sum_c13_r35_s3),
    .co(carry_c13_r35_s3)
  );
  wire sum_c13_r36_s4, carry_c13_r36_s4;
  subbyte_full_adder add_c13_r36_s4 (
    .a(carry_c12_r23_s2),
    .b(carry_c12_r24_s3),
    .ci(sum_c13_r21_s2),
    .s(sum_c13_r36_s4),
    .co(carry_c13_r36_s4)
  );
  wire sum_c13_r37_s3, carry_c13_r37_s3;
  subbyte_full_adder add_c13_r37_s3 (
    .a(sum_c13_r22_s2),
    .b(sum_c13_r23_s2),
    .ci(sum_c13_r24_s2),
    .s(sum_c13_r37_s3),
    .co(carry_c13_r37_s3)
  );
  wire sum_c13_r38_s3, carry_c13_r38_s3;
  subbyte_full_adder add_c13_r38_s3 (
    .a(sum_c13_r25_s2),
    .b(sum_c13_r26_s2),
    .ci(sum_c13_r27_s2),
    .s(sum_c13_r38_s3),
    .co(carry_c13_r38_s3)
  );
  wire sum_c13_r39_s3, carry_c13_r39_s3;
  subbyte_full_adder add_c13_r39_s3 (
    .a(sum_c13_r28_s2),
    .b(sum_c13_r29_s2),
    .ci(sum_c13_r30_s2),
    .s(sum_c13_r39_s3),
    .co(carry_c13_r39_s3)
  );
  wire sum_c13_r40_s4, carry_c13_r40_s4;
  subbyte_full_adder add_c13_r40_s4 (
    .a(sum_c13_r31_s2),
    .b(sum_c13_r32_s2),
    .ci(sum_c13_r33_s3),
    .s(sum_c13_r40_s4),
    .co(carry_c13_r40_s4)
  );
  wire sum_c13_r41_s5, carry_c13_r41_s5;
  subbyte_full_adder add_c13_r41_s5 (
    .a(carry_c12_r25_s3),
    .b(carry_c12_r26_s4),
    .ci(carry_c12_r27_s3),
    .s(sum_c13_r41_s5),
    .co(carry_c13_r41_s5)
  );
  wire sum_c13_r42_s4, carry_c13_r42_s4;
  subbyte_full_adder add_c13_r42_s4 (
    .a(carry_c12_r28_s3),
    .b(sum_c13_r34_s3),
    .ci(sum_c13_r35_s3),
    .s(sum_c13_r42_s4),
    .co(carry_c13_r42_s4)
  );
  wire sum_c13_r43_s5, carry_c13_r43_s5;
  subbyte_full_adder add_c13_r43_s5 (
    .a(sum_c13_r36_s4),
    .b(sum_c13_r37_s3),
    .ci(sum_c13_r38_s3),
    .s(sum_c13_r43_s5),
    .co(carry_c13_r43_s5)
  );
  wire sum_c13_r44_s5, carry_c13_r44_s5;
  subbyte_full_adder add_c13_r44_s5 (
    .a(sum_c13_r39_s3),
    .b(sum_c13_r40_s4),
    .ci(carry_c12_r29_s4),
    .s(sum_c13_r44_s5),
    .co(carry_c13_r44_s5)
  );
  wire sum_c13_r45_s6, carry_c13_r45_s6;
  subbyte_full_adder add_c13_r45_s6 (
    .a(carry_c12_r30_s5),
    .b(carry_c12_r31_s5),
    .ci(sum_c13_r41_s5),
    .s(sum_c13_r45_s6),
    .co(carry_c13_r45_s6)
  );
  wire sum_c13_r46_s6, carry_c13_r46_s6;
  subbyte_full_adder add_c13_r46_s6 (
    .a(sum_c13_r42_s4),
    .b(sum_c13_r43_s5),
    .ci(sum_c13_r44_s5),
    .s(sum_c13_r46_s6),
    .co(carry_c13_r46_s6)
  );
  wire sum_c13_r47_s7, carry_c13_r47_s7;
  subbyte_full_adder add_c13_r47_s7 (
    .a(carry_c12_r32_s6),
    .b(sum_c13_r45_s6),
    .ci(sum_c13_r46_s6),
    .s(sum_c13_r47_s7),
    .co(carry_c13_r47_s7)
  );
  wire sum_c13_r48_s8, carry_c13_r48_s8;
  subbyte_full_adder add_c13_r48_s8 (
    .a(sum_c13_r47_s7),
    .b(extra[13]),
    .ci(extra[61]),
    .s(sum_c13_r48_s8),
    .co(carry_c13_r48_s8)
  );
  wire sum_c13_r49_s8, carry_c13_r49_s8;
  subbyte_full_adder add_c13_r49_s8 (
    .a(extra[104]),
    .b(extra[132]),
    .ci(carry_c12_r33_s7),
    .s(sum_c13_r49_s8),
    .co(carry_c13_r49_s8)
  );
  wire sum_c13_r50_s9, carry_c13_r50_s9;
  subbyte_full_adder add_c13_r50_s9 (
    .a(sum_c13_r48_s8),
    .b(carry_c12_r34_s6),
    .ci(sum_c13_r49_s8),
    .s(sum_c13_r50_s9),
    .co(carry_c13_r50_s9)
  );
  wire sum_c13_r51_s14, carry_c13_r51_s14;
  subbyte_full_adder add_c13_r51_s14 (
    .a(carry_c12_r35_s8),
    .b(sum_c13_r50_s9),
    .ci(carry_c12_r36_s13),
    .s(sum_c13_r51_s14),
    .co(carry_c13_r51_s14)
  );
  wire sum_c13_r52_s15, carry_c13_r52_s15;
  subbyte_half_adder add_c13_r52_s15 (
    .a(carry_c12_r37_s14),
    .b(sum_c13_r51_s14),
    .s(sum_c13_r52_s15),
    .co(carry_c13_r52_s15)
  );
  wire sum_c14_r0_s1, carry_c14_r0_s1;
  subbyte_full_adder add_c14_r0_s1 (.a(pp[7]), .b(pp[10]), .ci(pp[13]), .s(sum_c14_r0_s1), .co(carry_c14_r0_s1));
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (.a(pp[23]), .b(pp[26]), .ci(pp[29]), .s(sum_c14_r1_s1), .co(carry_c14_r1_s1));
  wire sum_c14_r2_s1, carry_c14_r2_s1;
  subbyte_full_adder add_c14_r2_s1 (.a(pp[39]), .b(pp[42]), .ci(pp[45]), .s(sum_c14_r2_s1), .co(carry_c14_r2_s1));
  wire sum_c14_r3_s1, carry_c14_r3_s1;
  subbyte_full_adder add_c14_r3_s1 (.a(pp[55]), .b(pp[58]), .ci(pp[61]), .s(sum_c14_r3_s1), .co(carry_c14_r3_s1));
  wire sum_c14_r4_s1, carry_c14_r4_s1;
  subbyte_full_adder add_c14_r4_s1 (.a(pp[71]), .b(pp[74]), .ci(pp[77]), .s(sum_c14_r4_s1), .co(carry_c14_r4_s1));
  wire sum_c14_r5_s1, carry_c14_r5_s1;
  subbyte_full_adder add_c14_r5_s1 (.a(pp[87]), .b(pp[90]), .ci(pp[93]), .s(sum_c14_r5_s1), .co(carry_c14_r5_s1));
  wire sum_c14_r6_s1, carry_c14_r6_s1;
  subbyte_full_adder add_c14_r6_s1 (.a(pp[103]), .b(pp[106]), .ci(pp[109]), .s(sum_c14_r6_s1), .co(carry_c14_r6_s1));
  wire sum_c14_r7_s1, carry_c14_r7_s1;
  subbyte_full_adder add_c14_r7_s1 (.a(pp[119]), .b(pp[122]), .ci(pp[125]), .s(sum_c14_r7_s1), .co(carry_c14_r7_s1));
  wire sum_c14_r8_s1, carry_c14_r8_s1;
  subbyte_full_adder add_c14_r8_s1 (.a(pp[135]), .b(pp[138]), .ci(pp[141]), .s(sum_c14_r8_s1), .co(carry_c14_r8_s1));
  wire sum_c14_r9_s1, carry_c14_r9_s1;
  subbyte_full_adder add_c14_r9_s1 (.a(pp[151]), .b(pp[154]), .ci(pp[157]), .s(sum_c14_r9_s1), .co(carry_c14_r9_s1));
  wire sum_c14_r10_s1, carry_c14_r10_s1;
  subbyte_full_adder add_c14_r10_s1 (.a(pp[167]), .b(pp[170]), .ci(pp[173]), .s(sum_c14_r10_s1), .co(carry_c14_r10_s1));
  wire sum_c14_r11_s1, carry_c14_r11_s1;
  subbyte_full_adder add_c14_r11_s1 (.a(pp[183]), .b(pp[186]), .ci(pp[189]), .s(sum_c14_r11_s1), .co(carry_c14_r11_s1));
  wire sum_c14_r12_s1, carry_c14_r12_s1;
  subbyte_full_adder add_c14_r12_s1 (.a(pp[199]), .b(pp[202]), .ci(pp[205]), .s(sum_c14_r12_s1), .co(carry_c14_r12_s1));
  wire sum_c14_r13_s1, carry_c14_r13_s1;
  subbyte_full_adder add_c14_r13_s1 (.a(pp[215]), .b(pp[218]), .ci(pp[221]), .s(sum_c14_r13_s1), .co(carry_c14_r13_s1));
  wire sum_c14_r14_s1, carry_c14_r14_s1;
  subbyte_full_adder add_c14_r14_s1 (.a(pp[231]), .b(pp[234]), .ci(pp[237]), .s(sum_c14_r14_s1), .co(carry_c14_r14_s1));
  wire sum_c14_r15_s1, carry_c14_r15_s1;
  subbyte_full_adder add_c14_r15_s1 (.a(pp[247]), .b(pp[250]), .ci(pp[253]), .s(sum_c14_r15_s1), .co(carry_c14_r15_s1));
  wire sum_c14_r16_s2, carry_c14_r16_s2;
  subbyte_full_adder add_c14_r16_s2 (
    .a(carry_c13_r0_s1),
    .b(carry_c13_r1_s1),
    .ci(carry_c13_r2_s1),
    .s(sum_c14_r16_s2),
    .co(carry_c14_r16_s2)
  );
  wire sum_c14_r17_s2, carry_c14_r17_s2;
  subbyte_full_adder add_c14_r17_s2 (
    .a(carry_c13_r3_s1),
    .b(carry_c13_r4_s1),
    .ci(carry_c13_r5_s1),
    .s(sum_c14_r17_s2),
    .co(carry_c14_r17_s2)
  );
  wire sum_c14_r18_s2, carry_c14_r18_s2;
  subbyte_full_adder add_c14_r18_s2 (
    .a(carry_c13_r6_s1),
    .b(carry_c13_r7_s1),
    .ci(carry_c13_r8_s1),
    .s(sum_c14_r18_s2),
    .co(carry_c14_r18_s2)
  );
  wire sum_c14_r19_s2, carry_c14_r19_s2;
  subbyte_full_adder add_c14_r19_s2 (
    .a(carry_c13_r9_s1),
    .b(carry_c13_r10_s1),
    .ci(carry_c13_r11_s1),
    .s(sum_c14_r19_s2),
    .co(carry_c14_r19_s2)
  );
  wire sum_c14_r20_s2, carry_c14_r20_s2;
  subbyte_full_adder add_c14_r20_s2 (
    .a(carry_c13_r12_s1),
    .b(carry_c13_r13_s1),
    .ci(carry_c13_r14_s1),
    .s(sum_c14_r20_s2),
    .co(carry_c14_r20_s2)
  );
  wire sum_c14_r21_s2, carry_c14_r21_s2;
  subbyte_full_adder add_c14_r21_s2 (
    .a(carry_c13_r15_s1),
    .b(carry_c13_r16_s1),
    .ci(carry_c13_r17_s1),
    .s(sum_c14_r21_s2),
    .co(carry_c14_r21_s2)
  );
  wire sum_c14_r22_s2, carry_c14_r22_s2;
  subbyte_full_adder add_c14_r22_s2 (
    .a(carry_c13_r18_s1),
    .b(carry_c13_r19_s1),
    .ci(carry_c13_r20_s1),
    .s(sum_c14_r22_s2),
    .co(carry_c14_r22_s2)
  );
  wire sum_c14_r23_s2, carry_c14_r23_s2;
  subbyte_full_adder add_c14_r23_s2 (
    .a(sum_c14_r0_s1),
    .b(sum_c14_r1_s1),
    .ci(sum_c14_r2_s1),
    .s(sum_c14_r23_s2),
    .co(carry_c14_r23_s2)
  );
  wire sum_c14_r24_s2, carry_c14_r24_s2;
  subbyte_full_adder add_c14_r24_s2 (
    .a(sum_c14_r3_s1),
    .b(sum_c14_r4_s1),
    .ci(sum_c14_r5_s1),
    .s(sum_c14_r24_s2),
    .co(carry_c14_r24_s2)
  );
  wire sum_c14_r25_s2, carry_c14_r25_s2;
  subbyte_full_adder add_c14_r25_s2 (
    .a(sum_c14_r6_s1),
    .b(sum_c14_r7_s1),
    .ci(sum_c14_r8_s1),
    .s(sum_c14_r25_s2),
    .co(carry_c14_r25_s2)
  );
  wire sum_c14_r26_s2, carry_c14_r26_s2;
  subbyte_full_adder add_c14_r26_s2 (
    .a(sum_c14_r9_s1),
    .b(sum_c14_r10_s1),
    .ci(sum_c14_r11_s1),
    .s(sum_c14_r26_s2),
    .co(carry_c14_r26_s2)
  );
  wire sum_c14_r27_s2, carry_c14_r27_s2;
  subbyte_full_adder add_c14_r27_s2 (
    .a(sum_c14_r12_s1),
    .b(sum_c14_r13_s1),
    .ci(sum_c14_r14_s1),
    .s(sum_c14_r27_s2),
    .co(carry_c14_r27_s2)
  );
  wire sum_c14_r28_s3, carry_c14_r28_s3;
  subbyte_full_adder add_c14_r28_s3 (
    .a(sum_c14_r15_s1),
    .b(carry_c13_r21_s2),
    .ci(carry_c13_r22_s2),
    .s(sum_c14_r28_s3),
    .co(carry_c14_r28_s3)
  );
  wire sum_c14_r29_s3, carry_c14_r29_s3;
  subbyte_full_adder add_c14_r29_s3 (
    .a(carry_c13_r23_s2),
    .b(carry_c13_r24_s2),
    .ci(carry_c13_r25_s2),
    .s(sum_c14_r29_s3),
    .co(carry_c14_r29_s3)
  );
  wire sum_c14_r30_s3, carry_c14_r30_s3;
  subbyte_full_adder add_c14_r30_s3 (
    .a(carry_c13_r26_s2),
    .b(carry_c13_r27_s2),
    .ci(carry_c13_r28_s2),
    .s(sum_c14_r30_s3),
    .co(carry_c14_r30_s3)
  );
  wire sum_c14_r31_s3, carry_c14_r31_s3;
  subbyte_full_adder add_c14_r31_s3 (
    .a(carry_c13_r29_s2),
    .b(carry_c13_r30_s2),
    .ci(carry_c13_r31_s2),
    .s(sum_c14_r31_s3),
    .co(carry_c14_r31_s3)
  );
  wire sum_c14_r32_s3, carry_c14_r32_s3;
  subbyte_full_adder add_c14_r32_s3 (
    .a(carry_c13_r32_s2),
    .b(sum_c14_r16_s2),
    .ci(sum_c14_r17_s2),
    .s(sum_c14_r32_s3),
    .co(carry_c14_r32_s3)
  );
  wire sum_c14_r33_s3, carry_c14_r33_s3;
  subbyte_full_adder add_c14_r33_s3 (
    .a(sum_c14_r18_s2),
    .b(sum_c14_r19_s2),
    .ci(sum_c14_r20_s2),
    .s(sum_c14_r33_s3),
    .co(carry_c14_r33_s3)
  );
  wire sum_c14_r34_s3, carry_c14_r34_s3;
  subbyte_full_adder add_c14_r34_s3 (
    .a(sum_c14_r21_s2),
    .b(sum_c14_r22_s2),
    .ci(sum_c14_r23_s2),
    .s(sum_c14_r34_s3),
    .co(carry_c14_r34_s3)
  );
  wire sum_c14_r35_s3, carry_c14_r35_s3;
  subbyte_full_adder add_c14_r35_s3 (
    .a(sum_c14_r24_s2),
    .b(sum_c14_r25_s2),
    .ci(sum_c14_r26_s2),
    .s(sum_c14_r35_s3),
    .co(carry_c14_r35_s3)
  );
  wire sum_c14_r36_s4, carry_c14_r36_s4;
  subbyte_full_adder add_c14_r36_s4 (
    .a(sum_c14_r27_s2),
    .b(carry_c13_r33_s3),
    .ci(carry_c13_r34_s3),
    .s(sum_c14_r36_s4),
    .co(carry_c14_r36_s4)
  );
  wire sum_c14_r37_s5, carry_c14_r37_s5;
  subbyte_full_adder add_c14_r37_s5 (
    .a(carry_c13_r35_s3),
    .b(carry_c13_r36_s4),
    .ci(carry_c13_r37_s3),
    .s(sum_c14_r37_s5),
    .co(carry_c14_r37_s5)
  );
  wire sum_c14_r38_s5, carry_c14_r38_s5;
  subbyte_full_adder add_c14_r38_s5 (
    .a(carry_c13_r38_s3),
    .b(carry_c13_r39_s3),
    .ci(carry_c13_r40_s4),
    .s(sum_c14_r38_s5),
    .co(carry_c14_r38_s5)
  );
  wire sum_c14_r39_s4, carry_c14_r39_s4;
  subbyte_full_adder add_c14_r39_s4 (
    .a(sum_c14_r28_s3),
    .b(sum_c14_r29_s3),
    .ci(sum_c14_r30_s3),
    .s(sum_c14_r39_s4),
    .co(carry_c14_r39_s4)
  );
  wire sum_c14_r40_s4, carry_c14_r40_s4;
  subbyte_full_adder add_c14_r40_s4 (
    .a(sum_c14_r31_s3),
    .b(sum_c14_r32_s3),
    .ci(sum_c14_r33_s3),
    .s(sum_c14_r40_s4),
    .co(carry_c14_r40_s4)
  );
  wire sum_c14_r41_s5, carry_c14_r41_s5;
  subbyte_full_adder add_c14_r41_s5 (
    .a(sum_c14_r34_s3),
    .b(sum_c14_r35_s3),
    .ci(sum_c14_r36_s4),
    .s(sum_c14_r41_s5),
    .co(carry_c14_r41_s5)
  );
  wire sum_c14_r42_s6, carry_c14_r42_s6;
  subbyte_full_adder add_c14_r42_s6 (
    .a(carry_c13_r41_s5),
    .b(carry_c13_r42_s4),
    .ci(carry_c13_r43_s5),
    .s(sum_c14_r42_s6),
    .co(carry_c14_r42_s6)
  );
  wire sum_c14_r43_s6, carry_c14_r43_s6;
  subbyte_full_adder add_c14_r43_s6 (
    .a(carry_c13_r44_s5),
    .b(sum_c14_r37_s5),
    .ci(sum_c14_r38_s5),
    .s(sum_c14_r43_s6),
    .co(carry_c14_r43_s6)
  );
  wire sum_c14_r44_s6, carry_c14_r44_s6;
  subbyte_full_adder add_c14_r44_s6 (
    .a(sum_c14_r39_s4),
    .b(sum_c14_r40_s4),
    .ci(sum_c14_r41_s5),
    .s(sum_c14_r44_s6),
    .co(carry_c14_r44_s6)
  );
  wire sum_c14_r45_s7, carry_c14_r45_s7;
  subbyte_full_adder add_c14_r45_s7 (
    .a(carry_c13_r45_s6),
    .b(carry_c13_r46_s6),
    .ci(sum_c14_r42_s6),
    .s(sum_c14_r45_s7),
    .co(carry_c14_r45_s7)
  );
  wire sum_c14_r46_s8, carry_c14_r46_s8;
  subbyte_full_adder add_c14_r46_s8 (
    .a(sum_c14_r43_s6),
    .b(sum_c14_r44_s6),
    .ci(carry_c13_r47_s7),
    .s(sum_c14_r46_s8),
    .co(carry_c14_r46_s8)
  );
  wire sum_c14_r47_s9, carry_c14_r47_s9;
  subbyte_full_adder add_c14_r47_s9 (
    .a(sum_c14_r45_s7),
    .b(sum_c14_r46_s8),
    .ci(extra[14]),
    .s(sum_c14_r47_s9),
    .co(carry_c14_r47_s9)
  );
  wire sum_c14_r48_s1, carry_c14_r48_s1;
  subbyte_full_adder add_c14_r48_s1 (
    .a(extra[62]),
    .b(extra[105]),
    .ci(extra[133]),
    .s(sum_c14_r48_s1),
    .co(carry_c14_r48_s1)
  );
  wire sum_c14_r49_s10, carry_c14_r49_s10;
  subbyte_full_adder add_c14_r49_s10 (
    .a(sum_c14_r47_s9),
    .b(carry_c13_r48_s8),
    .ci(sum_c14_r48_s1),
    .s(sum_c14_r49_s10),
    .co(carry_c14_r49_s10)
  );
  wire sum_c14_r50_s11, carry_c14_r50_s11;
  subbyte_full_adder add_c14_r50_s11 (
    .a(carry_c13_r49_s8),
    .b(sum_c14_r49_s10),
    .ci(carry_c13_r50_s9),
    .s(sum_c14_r50_s11),
    .co(carry_c14_r50_s11)
  );
  wire sum_c14_r51_s16, carry_c14_r51_s16;
  subbyte_full_adder add_c14_r51_s16 (
    .a(sum_c14_r50_s11),
    .b(carry_c13_r51_s14),
    .ci(carry_c13_r52_s15),
    .s(sum_c14_r51_s16),
    .co(carry_c14_r51_s16)
  );
  wire sum_c15_r0_s1, carry_c15_r0_s1;
  subbyte_full_adder add_c15_r0_s1 (.a(pp[11]), .b(pp[14]), .ci(pp[27]), .s(sum_c15_r0_s1), .co(carry_c15_r0_s1));
  wire sum_c15_r1_s1, carry_c15_r1_s1;
  subbyte_full_adder add_c15_r1_s1 (.a(pp[30]), .b(pp[43]), .ci(pp[46]), .s(sum_c15_r1_s1), .co(carry_c15_r1_s1));
  wire sum_c15_r2_s1, carry_c15_r2_s1;
  subbyte_full_adder add_c15_r2_s1 (.a(pp[59]), .b(pp[62]), .ci(pp[75]), .s(sum_c15_r2_s1), .co(carry_c15_r2_s1));
  wire sum_c15_r3_s1, carry_c15_r3_s1;
  subbyte_full_adder add_c15_r3_s1 (.a(pp[78]), .b(pp[91]), .ci(pp[94]), .s(sum_c15_r3_s1), .co(carry_c15_r3_s1));
  wire sum_c15_r4_s1, carry_c15_r4_s1;
  subbyte_full_adder add_c15_r4_s1 (.a(pp[107]), .b(pp[110]), .ci(pp[123]), .s(sum_c15_r4_s1), .co(carry_c15_r4_s1));
  wire sum_c15_r5_s1, carry_c15_r5_s1;
  subbyte_full_adder add_c15_r5_s1 (.a(pp[126]), .b(pp[139]), .ci(pp[142]), .s(sum_c15_r5_s1), .co(carry_c15_r5_s1));
  wire sum_c15_r6_s1, carry_c15_r6_s1;
  subbyte_full_adder add_c15_r6_s1 (.a(pp[155]), .b(pp[158]), .ci(pp[171]), .s(sum_c15_r6_s1), .co(carry_c15_r6_s1));
  wire sum_c15_r7_s1, carry_c15_r7_s1;
  subbyte_full_adder add_c15_r7_s1 (.a(pp[174]), .b(pp[187]), .ci(pp[190]), .s(sum_c15_r7_s1), .co(carry_c15_r7_s1));
  wire sum_c15_r8_s1, carry_c15_r8_s1;
  subbyte_full_adder add_c15_r8_s1 (.a(pp[203]), .b(pp[206]), .ci(pp[219]), .s(sum_c15_r8_s1), .co(carry_c15_r8_s1));
  wire sum_c15_r9_s1, carry_c15_r9_s1;
  subbyte_full_adder add_c15_r9_s1 (.a(pp[222]), .b(pp[235]), .ci(pp[238]), .s(sum_c15_r9_s1), .co(carry_c15_r9_s1));
  wire sum_c15_r10_s2, carry_c15_r10_s2;
  subbyte_full_adder add_c15_r10_s2 (
    .a(pp[251]),
    .b(pp[254]),
    .ci(carry_c14_r0_s1),
    .s(sum_c15_r10_s2),
    .co(carry_c15_r10_s2)
  );
  wire sum_c15_r11_s2, carry_c15_r11_s2;
  subbyte_full_adder add_c15_r11_s2 (
    .a(carry_c14_r1_s1),
    .b(carry_c14_r2_s1),
    .ci(carry_c14_r3_s1),
    .s(sum_c15_r11_s2),
    .co(carry_c15_r11_s2)
  );
  wire sum_c15_r12_s2, carry_c15_r12_s2;
  subbyte_full_adder add_c15_r12_s2 (
    .a(carry_c14_r4_s1),
    .b(carry_c14_r5_s1),
    .ci(carry_c14_r6_s1),
    .s(sum_c15_r12_s2),
    .co(carry_c15_r12_s2)
  );
  wire sum_c15_r13_s2, carry_c15_r13_s2;
  subbyte_full_adder add_c15_r13_s2 (
    .a(carry_c14_r7_s1),
    .b(carry_c14_r8_s1),
    .ci(carry_c14_r9_s1),
    .s(sum_c15_r13_s2),
    .co(carry_c15_r13_s2)
  );
  wire sum_c15_r14_s2, carry_c15_r14_s2;
  subbyte_full_adder add_c15_r14_s2 (
    .a(carry_c14_r10_s1),
    .b(carry_c14_r11_s1),
    .ci(carry_c14_r12_s1),
    .s(sum_c15_r14_s2),
    .co(carry_c15_r14_s2)
  );
  wire sum_c15_r15_s2, carry_c15_r15_s2;
  subbyte_full_adder add_c15_r15_s2 (
    .a(carry_c14_r13_s1),
    .b(carry_c14_r14_s1),
    .ci(carry_c14_r15_s1),
    .s(sum_c15_r15_s2),
    .co(carry_c15_r15_s2)
  );
  wire sum_c15_r16_s2, carry_c15_r16_s2;
  subbyte_full_adder add_c15_r16_s2 (
    .a(sum_c15_r0_s1),
    .b(sum_c15_r1_s1),
    .ci(sum_c15_r2_s1),
    .s(sum_c15_r16_s2),
    .co(carry_c15_r16_s2)
  );
  wire sum_c15_r17_s2, carry_c15_r17_s2;
  subbyte_full_adder add_c15_r17_s2 (
    .a(sum_c15_r3_s1),
    .b(sum_c15_r4_s1),
    .ci(sum_c15_r5_s1),
    .s(sum_c15_r17_s2),
    .co(carry_c15_r17_s2)
  );
  wire sum_c15_r18_s2, carry_c15_r18_s2;
  subbyte_full_adder add_c15_r18_s2 (
    .a(sum_c15_r6_s1),
    .b(sum_c15_r7_s1),
    .ci(sum_c15_r8_s1),
    .s(sum_c15_r18_s2),
    .co(carry_c15_r18_s2)
  );
  wire sum_c15_r19_s3, carry_c15_r19_s3;
  subbyte_full_adder add_c15_r19_s3 (
    .a(sum_c15_r9_s1),
    .b(sum_c15_r10_s2),
    .ci(carry_c14_r16_s2),
    .s(sum_c15_r19_s3),
    .co(carry_c15_r19_s3)
  );
  wire sum_c15_r20_s3, carry_c15_r20_s3;
  subbyte_full_adder add_c15_r20_s3 (
    .a(carry_c14_r17_s2),
    .b(carry_c14_r18_s2),
    .ci(carry_c14_r19_s2),
    .s(sum_c15_r20_s3),
    .co(carry_c15_r20_s3)
  );
  wire sum_c15_r21_s3, carry_c15_r21_s3;
  subbyte_full_adder add_c15_r21_s3 (
    .a(carry_c14_r20_s2),
    .b(carry_c14_r21_s2),
    .ci(carry_c14_r22_s2),
    .s(sum_c15_r21_s3),
    .co(carry_c15_r21_s3)
  );
  wire sum_c15_r22_s3, carry_c15_r22_s3;
  subbyte_full_adder add_c15_r22_s3 (
    .a(carry_c14_r23_s2),
    .b(carry_c14_r24_s2),
    .ci(carry_c14_r25_s2),
    .s(sum_c15_r22_s3),
    .co(carry_c15_r22_s3)
  );
  wire sum_c15_r23_s3, carry_c15_r23_s3;
  subbyte_full_adder add_c15_r23_s3 (
    .a(carry_c14_r26_s2),
    .b(carry_c14_r27_s2),
    .ci(sum_c15_r11_s2),
    .s(sum_c15_r23_s3),
    .co(carry_c15_r23_s3)
  );
  wire sum_c15_r24_s3, carry_c15_r24_s3;
  subbyte_full_adder add_c15_r24_s3 (
    .a(sum_c15_r12_s2),
    .b(sum_c15_r13_s2),
    .ci(sum_c15_r14_s2),
    .s(sum_c15_r24_s3),
    .co(carry_c15_r24_s3)
  );
  wire sum_c15_r25_s3, carry_c15_r25_s3;
  subbyte_full_adder add_c15_r25_s3 (
    .a(sum_c15_r15_s2),
    .b(sum_c15_r16_s2),
    .ci(sum_c15_r17_s2),
    .s(sum_c15_r25_s3),
    .co(carry_c15_r25_s3)
  );
  wire sum_c15_r26_s4, carry_c15_r26_s4;
  subbyte_full_adder add_c15_r26_s4 (
    .a(sum_c15_r18_s2),
    .b(sum_c15_r19_s3),
    .ci(carry_c14_r28_s3),
    .s(sum_c15_r26_s4),
    .co(carry_c15_r26_s4)
  );
  wire sum_c15_r27_s4, carry_c15_r27_s4;
  subbyte_full_adder add_c15_r27_s4 (
    .a(carry_c14_r29_s3),
    .b(carry_c14_r30_s3),
    .ci(carry_c14_r31_s3),
    .s(sum_c15_r27_s4),
    .co(carry_c15_r27_s4)
  );
  wire sum_c15_r28_s4, carry_c15_r28_s4;
  subbyte_full_adder add_c15_r28_s4 (
    .a(carry_c14_r32_s3),
    .b(carry_c14_r33_s3),
    .ci(carry_c14_r34_s3),
    .s(sum_c15_r28_s4),
    .co(carry_c15_r28_s4)
  );
  wire sum_c15_r29_s4, carry_c15_r29_s4;
  subbyte_full_adder add_c15_r29_s4 (
    .a(carry_c14_r35_s3),
    .b(sum_c15_r20_s3),
    .ci(sum_c15_r21_s3),
    .s(sum_c15_r29_s4),
    .co(carry_c15_r29_s4)
  );
  wire sum_c15_r30_s4, carry_c15_r30_s4;
  subbyte_full_adder add_c15_r30_s4 (
    .a(sum_c15_r22_s3),
    .b(sum_c15_r23_s3),
    .ci(sum_c15_r24_s3),
    .s(sum_c15_r30_s4),
    .co(carry_c15_r30_s4)
  );
  wire sum_c15_r31_s5, carry_c15_r31_s5;
  subbyte_full_adder add_c15_r31_s5 (
    .a(sum_c15_r25_s3),
    .b(carry_c14_r36_s4),
    .ci(sum_c15_r26_s4),
    .s(sum_c15_r31_s5),
    .co(carry_c15_r31_s5)
  );
  wire sum_c15_r32_s6, carry_c15_r32_s6;
  subbyte_full_adder add_c15_r32_s6 (
    .a(carry_c14_r37_s5),
    .b(carry_c14_r38_s5),
    .ci(carry_c14_r39_s4),
    .s(sum_c15_r32_s6),
    .co(carry_c15_r32_s6)
  );
  wire sum_c15_r33_s6, carry_c15_r33_s6;
  subbyte_full_adder add_c15_r33_s6 (
    .a(carry_c14_r40_s4),
    .b(carry_c14_r41_s5),
    .ci(sum_c15_r27_s4),
    .s(sum_c15_r33_s6),
    .co(carry_c15_r33_s6)
  );
  wire sum_c15_r34_s5, carry_c15_r34_s5;
  subbyte_full_adder add_c15_r34_s5 (
    .a(sum_c15_r28_s4),
    .b(sum_c15_r29_s4),
    .ci(sum_c15_r30_s4),
    .s(sum_c15_r34_s5),
    .co(carry_c15_r34_s5)
  );
  wire sum_c15_r35_s7, carry_c15_r35_s7;
  subbyte_full_adder add_c15_r35_s7 (
    .a(sum_c15_r31_s5),
    .b(carry_c14_r42_s6),
    .ci(carry_c14_r43_s6),
    .s(sum_c15_r35_s7),
    .co(carry_c15_r35_s7)
  );
  wire sum_c15_r36_s7, carry_c15_r36_s7;
  subbyte_full_adder add_c15_r36_s7 (
    .a(carry_c14_r44_s6),
    .b(sum_c15_r32_s6),
    .ci(sum_c15_r33_s6),
    .s(sum_c15_r36_s7),
    .co(carry_c15_r36_s7)
  );
  wire sum_c15_r37_s8, carry_c15_r37_s8;
  subbyte_full_adder add_c15_r37_s8 (
    .a(sum_c15_r34_s5),
    .b(carry_c14_r45_s7),
    .ci(sum_c15_r35_s7),
    .s(sum_c15_r37_s8),
    .co(carry_c15_r37_s8)
  );
  wire sum_c15_r38_s9, carry_c15_r38_s9;
  subbyte_full_adder add_c15_r38_s9 (
    .a(sum_c15_r36_s7),
    .b(carry_c14_r46_s8),
    .ci(sum_c15_r37_s8),
    .s(sum_c15_r38_s9),
    .co(carry_c15_r38_s9)
  );
  wire sum_c15_r39_s10, carry_c15_r39_s10;
  subbyte_full_adder add_c15_r39_s10 (
    .a(sum_c15_r38_s9),
    .b(extra[15]),
    .ci(extra[63]),
    .s(sum_c15_r39_s10),
    .co(carry_c15_r39_s10)
  );
  wire sum_c15_r40_s10, carry_c15_r40_s10;
  subbyte_full_adder add_c15_r40_s10 (
    .a(extra[106]),
    .b(extra[134]),
    .ci(carry_c14_r47_s9),
    .s(sum_c15_r40_s10),
    .co(carry_c15_r40_s10)
  );
  wire sum_c15_r41_s11, carry_c15_r41_s11;
  subbyte_full_adder add_c15_r41_s11 (
    .a(carry_c14_r48_s1),
    .b(sum_c15_r39_s10),
    .ci(sum_c15_r40_s10),
    .s(sum_c15_r41_s11),
    .co(carry_c15_r41_s11)
  );
  wire sum_c15_r42_s12, carry_c15_r42_s12;
  subbyte_full_adder add_c15_r42_s12 (
    .a(carry_c14_r49_s10),
    .b(sum_c15_r41_s11),
    .ci(carry_c14_r50_s11),
    .s(sum_c15_r42_s12),
    .co(carry_c15_r42_s12)
  );
  wire sum_c15_r43_s17, carry_c15_r43_s17;
  subbyte_half_adder add_c15_r43_s17 (
    .a(sum_c15_r42_s12),
    .b(carry_c14_r51_s16),
    .s(sum_c15_r43_s17),
    .co(carry_c15_r43_s17)
  );
  wire sum_c16_r0_s1, carry_c16_r0_s1;
  subbyte_full_adder add_c16_r0_s1 (.a(pp[15]), .b(pp[31]), .ci(pp[47]), .s(sum_c16_r0_s1), .co(carry_c16_r0_s1));
  wire sum_c16_r1_s1, carry_c16_r1_s1;
  subbyte_full_adder add_c16_r1_s1 (.a(pp[63]), .b(pp[79]), .ci(pp[95]), .s(sum_c16_r1_s1), .co(carry_c16_r1_s1));
  wire sum_c16_r2_s1, carry_c16_r2_s1;
  subbyte_full_adder add_c16_r2_s1 (.a(pp[111]), .b(pp[127]), .ci(pp[143]), .s(sum_c16_r2_s1), .co(carry_c16_r2_s1));
  wire sum_c16_r3_s1, carry_c16_r3_s1;
  subbyte_full_adder add_c16_r3_s1 (.a(pp[159]), .b(pp[175]), .ci(pp[191]), .s(sum_c16_r3_s1), .co(carry_c16_r3_s1));
  wire sum_c16_r4_s1, carry_c16_r4_s1;
  subbyte_full_adder add_c16_r4_s1 (.a(pp[207]), .b(pp[223]), .ci(pp[239]), .s(sum_c16_r4_s1), .co(carry_c16_r4_s1));
  wire sum_c16_r5_s2, carry_c16_r5_s2;
  subbyte_full_adder add_c16_r5_s2 (
    .a(pp[255]),
    .b(carry_c15_r0_s1),
    .ci(carry_c15_r1_s1),
    .s(sum_c16_r5_s2),
    .co(carry_c16_r5_s2)
  );
  wire sum_c16_r6_s2, carry_c16_r6_s2;
  subbyte_full_adder add_c16_r6_s2 (
    .a(carry_c15_r2_s1),
    .b(carry_c15_r3_s1),
    .ci(carry_c15_r4_s1),
    .s(sum_c16_r6_s2),
    .co(carry_c16_r6_s2)
  );
  wire sum_c16_r7_s2, carry_c16_r7_s2;
  subbyte_full_adder add_c16_r7_s2 (
    .a(carry_c15_r5_s1),
    .b(carry_c15_r6_s1),
    .ci(carry_c15_r7_s1),
    .s(sum_c16_r7_s2),
    .co(carry_c16_r7_s2)
  );
  wire sum_c16_r8_s2, carry_c16_r8_s2;
  subbyte_full_adder add_c16_r8_s2 (
    .a(carry_c15_r8_s1),
    .b(carry_c15_r9_s1),
    .ci(sum_c16_r0_s1),
    .s(sum_c16_r8_s2),
    .co(carry_c16_r8_s2)
  );
  wire sum_c16_r9_s2, carry_c16_r9_s2;
  subbyte_full_adder add_c16_r9_s2 (
    .a(sum_c16_r1_s1),
    .b(sum_c16_r2_s1),
    .ci(sum_c16_r3_s1),
    .s(sum_c16_r9_s2),
    .co(carry_c16_r9_s2)
  );
  wire sum_c16_r10_s3, carry_c16_r10_s3;
  subbyte_full_adder add_c16_r10_s3 (
    .a(sum_c16_r4_s1),
    .b(carry_c15_r10_s2),
    .ci(carry_c15_r11_s2),
    .s(sum_c16_r10_s3),
    .co(carry_c16_r10_s3)
  );
  wire sum_c16_r11_s3, carry_c16_r11_s3;
  subbyte_full_adder add_c16_r11_s3 (
    .a(carry_c15_r12_s2),
    .b(carry_c15_r13_s2),
    .ci(carry_c15_r14_s2),
    .s(sum_c16_r11_s3),
    .co(carry_c16_r11_s3)
  );
  wire sum_c16_r12_s3, carry_c16_r12_s3;
  subbyte_full_adder add_c16_r12_s3 (
    .a(carry_c15_r15_s2),
    .b(carry_c15_r16_s2),
    .ci(carry_c15_r17_s2),
    .s(sum_c16_r12_s3),
    .co(carry_c16_r12_s3)
  );
  wire sum_c16_r13_s3, carry_c16_r13_s3;
  subbyte_full_adder add_c16_r13_s3 (
    .a(carry_c15_r18_s2),
    .b(sum_c16_r5_s2),
    .ci(sum_c16_r6_s2),
    .s(sum_c16_r13_s3),
    .co(carry_c16_r13_s3)
  );
  wire sum_c16_r14_s3, carry_c16_r14_s3;
  subbyte_full_adder add_c16_r14_s3 (
    .a(sum_c16_r7_s2),
    .b(sum_c16_r8_s2),
    .ci(sum_c16_r9_s2),
    .s(sum_c16_r14_s3),
    .co(carry_c16_r14_s3)
  );
  wire sum_c16_r15_s4, carry_c16_r15_s4;
  subbyte_full_adder add_c16_r15_s4 (
    .a(carry_c15_r19_s3),
    .b(sum_c16_r10_s3),
    .ci(carry_c15_r20_s3),
    .s(sum_c16_r15_s4),
    .co(carry_c16_r15_s4)
  );
  wire sum_c16_r16_s4, carry_c16_r16_s4;
  subbyte_full_adder add_c16_r16_s4 (
    .a(carry_c15_r21_s3),
    .b(carry_c15_r22_s3),
    .ci(carry_c15_r23_s3),
    .s(sum_c16_r16_s4),
    .co(carry_c16_r16_s4)
  );
  wire sum_c16_r17_s4, carry_c16_r17_s4;
  subbyte_full_adder add_c16_r17_s4 (
    .a(carry_c15_r24_s3),
    .b(carry_c15_r25_s3),
    .ci(sum_c16_r11_s3),
    .s(sum_c16_r17_s4),
    .co(carry_c16_r17_s4)
  );
  wire sum_c16_r18_s4, carry_c16_r18_s4;
  subbyte_full_adder add_c16_r18_s4 (
    .a(sum_c16_r12_s3),
    .b(sum_c16_r13_s3),
    .ci(sum_c16_r14_s3),
    .s(sum_c16_r18_s4),
    .co(carry_c16_r18_s4)
  );
  wire sum_c16_r19_s5, carry_c16_r19_s5;
  subbyte_full_adder add_c16_r19_s5 (
    .a(carry_c15_r26_s4),
    .b(sum_c16_r15_s4),
    .ci(carry_c15_r27_s4),
    .s(sum_c16_r19_s5),
    .co(carry_c16_r19_s5)
  );
  wire sum_c16_r20_s5, carry_c16_r20_s5;
  subbyte_full_adder add_c16_r20_s5 (
    .a(carry_c15_r28_s4),
    .b(carry_c15_r29_s4),
    .ci(carry_c15_r30_s4),
    .s(sum_c16_r20_s5),
    .co(carry_c16_r20_s5)
  );
  wire sum_c16_r21_s5, carry_c16_r21_s5;
  subbyte_full_adder add_c16_r21_s5 (
    .a(sum_c16_r16_s4),
    .b(sum_c16_r17_s4),
    .ci(sum_c16_r18_s4),
    .s(sum_c16_r21_s5),
    .co(carry_c16_r21_s5)
  );
  wire sum_c16_r22_s7, carry_c16_r22_s7;
  subbyte_full_adder add_c16_r22_s7 (
    .a(carry_c15_r31_s5),
    .b(sum_c16_r19_s5),
    .ci(carry_c15_r32_s6),
    .s(sum_c16_r22_s7),
    .co(carry_c16_r22_s7)
  );
  wire sum_c16_r23_s7, carry_c16_r23_s7;
  subbyte_full_adder add_c16_r23_s7 (
    .a(carry_c15_r33_s6),
    .b(carry_c15_r34_s5),
    .ci(sum_c16_r20_s5),
    .s(sum_c16_r23_s7),
    .co(carry_c16_r23_s7)
  );
  wire sum_c16_r24_s8, carry_c16_r24_s8;
  subbyte_full_adder add_c16_r24_s8 (
    .a(sum_c16_r21_s5),
    .b(sum_c16_r22_s7),
    .ci(carry_c15_r35_s7),
    .s(sum_c16_r24_s8),
    .co(carry_c16_r24_s8)
  );
  wire sum_c16_r25_s9, carry_c16_r25_s9;
  subbyte_full_adder add_c16_r25_s9 (
    .a(carry_c15_r36_s7),
    .b(sum_c16_r23_s7),
    .ci(sum_c16_r24_s8),
    .s(sum_c16_r25_s9),
    .co(carry_c16_r25_s9)
  );
  wire sum_c16_r26_s10, carry_c16_r26_s10;
  subbyte_full_adder add_c16_r26_s10 (
    .a(carry_c15_r37_s8),
    .b(sum_c16_r25_s9),
    .ci(carry_c15_r38_s9),
    .s(sum_c16_r26_s10),
    .co(carry_c16_r26_s10)
  );
  wire sum_c16_r27_s11, carry_c16_r27_s11;
  subbyte_full_adder add_c16_r27_s11 (
    .a(sum_c16_r26_s10),
    .b(extra[16]),
    .ci(extra[64]),
    .s(sum_c16_r27_s11),
    .co(carry_c16_r27_s11)
  );
  wire sum_c16_r28_s11, carry_c16_r28_s11;
  subbyte_full_adder add_c16_r28_s11 (
    .a(extra[107]),
    .b(extra[135]),
    .ci(carry_c15_r39_s10),
    .s(sum_c16_r28_s11),
    .co(carry_c16_r28_s11)
  );
  wire sum_c16_r29_s12, carry_c16_r29_s12;
  subbyte_full_adder add_c16_r29_s12 (
    .a(carry_c15_r40_s10),
    .b(sum_c16_r27_s11),
    .ci(sum_c16_r28_s11),
    .s(sum_c16_r29_s12),
    .co(carry_c16_r29_s12)
  );
  wire sum_c16_r30_s13, carry_c16_r30_s13;
  subbyte_full_adder add_c16_r30_s13 (
    .a(carry_c15_r41_s11),
    .b(sum_c16_r29_s12),
    .ci(carry_c15_r42_s12),
    .s(sum_c16_r30_s13),
    .co(carry_c16_r30_s13)
  );
  wire sum_c16_r31_s18, carry_c16_r31_s18;
  subbyte_half_adder add_c16_r31_s18 (
    .a(sum_c16_r30_s13),
    .b(carry_c15_r43_s17),
    .s(sum_c16_r31_s18),
    .co(carry_c16_r31_s18)
  );
  wire sum_c17_r0_s2, carry_c17_r0_s2;
  subbyte_full_adder add_c17_r0_s2 (
    .a(carry_c16_r0_s1),
    .b(carry_c16_r1_s1),
    .ci(carry_c16_r2_s1),
    .s(sum_c17_r0_s2),
    .co(carry_c17_r0_s2)
  );
  wire sum_c17_r1_s3, carry_c17_r1_s3;
  subbyte_full_adder add_c17_r1_s3 (
    .a(carry_c16_r3_s1),
    .b(carry_c16_r4_s1),
    .ci(carry_c16_r5_s2),
    .s(sum_c17_r1_s3),
    .co(carry_c17_r1_s3)
  );
  wire sum_c17_r2_s3, carry_c17_r2_s3;
  subbyte_full_adder add_c17_r2_s3 (
    .a(carry_c16_r6_s2),
    .b(carry_c16_r7_s2),
    .ci(carry_c16_r8_s2),
    .s(sum_c17_r2_s3),
    .co(carry_c17_r2_s3)
  );
  wire sum_c17_r3_s4, carry_c17_r3_s4;
  subbyte_full_adder add_c17_r3_s4 (
    .a(carry_c16_r9_s2),
    .b(sum_c17_r0_s2),
    .ci(carry_c16_r10_s3),
    .s(sum_c17_r3_s4),
    .co(carry_c17_r3_s4)
  );
  wire sum_c17_r4_s4, carry_c17_r4_s4;
  subbyte_full_adder add_c17_r4_s4 (
    .a(sum_c17_r1_s3),
    .b(carry_c16_r11_s3),
    .ci(carry_c16_r12_s3),
    .s(sum_c17_r4_s4),
    .co(carry_c17_r4_s4)
  );
  wire sum_c17_r5_s4, carry_c17_r5_s4;
  subbyte_full_adder add_c17_r5_s4 (
    .a(carry_c16_r13_s3),
    .b(carry_c16_r14_s3),
    .ci(sum_c17_r2_s3),
    .s(sum_c17_r5_s4),
    .co(carry_c17_r5_s4)
  );
  wire sum_c17_r6_s5, carry_c17_r6_s5;
  subbyte_full_adder add_c17_r6_s5 (
    .a(sum_c17_r3_s4),
    .b(carry_c16_r15_s4),
    .ci(carry_c16_r16_s4),
    .s(sum_c17_r6_s5),
    .co(carry_c17_r6_s5)
  );
  wire sum_c17_r7_s5, carry_c17_r7_s5;
  subbyte_full_adder add_c17_r7_s5 (
    .a(carry_c16_r17_s4),
    .b(carry_c16_r18_s4),
    .ci(sum_c17_r4_s4),
    .s(sum_c17_r7_s5),
    .co(carry_c17_r7_s5)
  );
  wire sum_c17_r8_s6, carry_c17_r8_s6;
  subbyte_full_adder add_c17_r8_s6 (
    .a(sum_c17_r5_s4),
    .b(carry_c16_r19_s5),
    .ci(sum_c17_r6_s5),
    .s(sum_c17_r8_s6),
    .co(carry_c17_r8_s6)
  );
  wire sum_c17_r9_s6, carry_c17_r9_s6;
  subbyte_full_adder add_c17_r9_s6 (
    .a(carry_c16_r20_s5),
    .b(carry_c16_r21_s5),
    .ci(sum_c17_r7_s5),
    .s(sum_c17_r9_s6),
    .co(carry_c17_r9_s6)
  );
  wire sum_c17_r10_s8, carry_c17_r10_s8;
  subbyte_full_adder add_c17_r10_s8 (
    .a(carry_c16_r22_s7),
    .b(sum_c17_r8_s6),
    .ci(carry_c16_r23_s7),
    .s(sum_c17_r10_s8),
    .co(carry_c17_r10_s8)
  );
  wire sum_c17_r11_s9, carry_c17_r11_s9;
  subbyte_full_adder add_c17_r11_s9 (
    .a(sum_c17_r9_s6),
    .b(carry_c16_r24_s8),
    .ci(sum_c17_r10_s8),
    .s(sum_c17_r11_s9),
    .co(carry_c17_r11_s9)
  );
  wire sum_c17_r12_s11, carry_c17_r12_s11;
  subbyte_full_adder add_c17_r12_s11 (
    .a(carry_c16_r25_s9),
    .b(sum_c17_r11_s9),
    .ci(carry_c16_r26_s10),
    .s(sum_c17_r12_s11),
    .co(carry_c17_r12_s11)
  );
  wire sum_c17_r13_s12, carry_c17_r13_s12;
  subbyte_full_adder add_c17_r13_s12 (
    .a(sum_c17_r12_s11),
    .b(extra[17]),
    .ci(extra[65]),
    .s(sum_c17_r13_s12),
    .co(carry_c17_r13_s12)
  );
  wire sum_c17_r14_s12, carry_c17_r14_s12;
  subbyte_full_adder add_c17_r14_s12 (
    .a(extra[108]),
    .b(extra[136]),
    .ci(carry_c16_r27_s11),
    .s(sum_c17_r14_s12),
    .co(carry_c17_r14_s12)
  );
  wire sum_c17_r15_s13, carry_c17_r15_s13;
  subbyte_full_adder add_c17_r15_s13 (
    .a(sum_c17_r13_s12),
    .b(carry_c16_r28_s11),
    .ci(sum_c17_r14_s12),
    .s(sum_c17_r15_s13),
    .co(carry_c17_r15_s13)
  );
  wire sum_c17_r16_s14, carry_c17_r16_s14;
  subbyte_full_adder add_c17_r16_s14 (
    .a(carry_c16_r29_s12),
    .b(sum_c17_r15_s13),
    .ci(carry_c16_r30_s13),
    .s(sum_c17_r16_s14),
    .co(carry_c17_r16_s14)
  );
  wire sum_c17_r17_s19, carry_c17_r17_s19;
  subbyte_half_adder add_c17_r17_s19 (
    .a(sum_c17_r16_s14),
    .b(carry_c16_r31_s18),
    .s(sum_c17_r17_s19),
    .co(carry_c17_r17_s19)
  );
  wire sum_c18_r0_s4 = ~(carry_c17_r0_s2 ^ carry_c17_r1_s3);
  wire carry_c18_r0_s4 = carry_c17_r0_s2 | carry_c17_r1_s3;
  wire sum_c18_r1_s5, carry_c18_r1_s5;
  subbyte_full_adder add_c18_r1_s5 (
    .a(carry_c17_r2_s3),
    .b(carry_c17_r3_s4),
    .ci(sum_c18_r0_s4),
    .s(sum_c18_r1_s5),
    .co(carry_c18_r1_s5)
  );
  wire sum_c18_r2_s6, carry_c18_r2_s6;
  subbyte_full_adder add_c18_r2_s6 (
    .a(carry_c17_r4_s4),
    .b(carry_c17_r5_s4),
    .ci(sum_c18_r1_s5),
    .s(sum_c18_r2_s6),
    .co(carry_c18_r2_s6)
  );
  wire sum_c18_r3_s7, carry_c18_r3_s7;
  subbyte_full_adder add_c18_r3_s7 (
    .a(carry_c17_r6_s5),
    .b(carry_c17_r7_s5),
    .ci(sum_c18_r2_s6),
    .s(sum_c18_r3_s7),
    .co(carry_c18_r3_s7)
  );
  wire sum_c18_r4_s8, carry_c18_r4_s8;
  subbyte_full_adder add_c18_r4_s8 (
    .a(carry_c17_r8_s6),
    .b(carry_c17_r9_s6),
    .ci(sum_c18_r3_s7),
    .s(sum_c18_r4_s8),
    .co(carry_c18_r4_s8)
  );
  wire sum_c18_r5_s10, carry_c18_r5_s10;
  subbyte_full_adder add_c18_r5_s10 (
    .a(carry_c17_r10_s8),
    .b(sum_c18_r4_s8),
    .ci(carry_c17_r11_s9),
    .s(sum_c18_r5_s10),
    .co(carry_c18_r5_s10)
  );
  wire sum_c18_r6_s12, carry_c18_r6_s12;
  subbyte_full_adder add_c18_r6_s12 (
    .a(sum_c18_r5_s10),
    .b(carry_c17_r12_s11),
    .ci(extra[18]),
    .s(sum_c18_r6_s12),
    .co(carry_c18_r6_s12)
  );
  wire sum_c18_r7_s1, carry_c18_r7_s1;
  subbyte_full_adder add_c18_r7_s1 (
    .a(extra[66]),
    .b(extra[109]),
    .ci(extra[137]),
    .s(sum_c18_r7_s1),
    .co(carry_c18_r7_s1)
  );
  wire sum_c18_r8_s13, carry_c18_r8_s13;
  subbyte_full_adder add_c18_r8_s13 (
    .a(sum_c18_r6_s12),
    .b(carry_c17_r13_s12),
    .ci(sum_c18_r7_s1),
    .s(sum_c18_r8_s13),
    .co(carry_c18_r8_s13)
  );
  wire sum_c18_r9_s14, carry_c18_r9_s14;
  subbyte_full_adder add_c18_r9_s14 (
    .a(carry_c17_r14_s12),
    .b(sum_c18_r8_s13),
    .ci(carry_c17_r15_s13),
    .s(sum_c18_r9_s14),
    .co(carry_c18_r9_s14)
  );
  wire sum_c18_r10_s20, carry_c18_r10_s20;
  subbyte_full_adder add_c18_r10_s20 (
    .a(sum_c18_r9_s14),
    .b(carry_c17_r16_s14),
    .ci(carry_c17_r17_s19),
    .s(sum_c18_r10_s20),
    .co(carry_c18_r10_s20)
  );
  wire sum_c19_r0_s7, carry_c19_r0_s7;
  subbyte_full_adder add_c19_r0_s7 (
    .a(carry_c18_r0_s4),
    .b(carry_c18_r1_s5),
    .ci(carry_c18_r2_s6),
    .s(sum_c19_r0_s7),
    .co(carry_c19_r0_s7)
  );
  wire sum_c19_r1_s9, carry_c19_r1_s9;
  subbyte_full_adder add_c19_r1_s9 (
    .a(sum_c19_r0_s7),
    .b(carry_c18_r3_s7),
    .ci(carry_c18_r4_s8),
    .s(sum_c19_r1_s9),
    .co(carry_c19_r1_s9)
  );
  wire sum_c19_r2_s11, carry_c19_r2_s11;
  subbyte_full_adder add_c19_r2_s11 (
    .a(sum_c19_r1_s9),
    .b(carry_c18_r5_s10),
    .ci(extra[19]),
    .s(sum_c19_r2_s11),
    .co(carry_c19_r2_s11)
  );
  wire sum_c19_r3_s1, carry_c19_r3_s1;
  subbyte_full_adder add_c19_r3_s1 (
    .a(extra[67]),
    .b(extra[110]),
    .ci(extra[138]),
    .s(sum_c19_r3_s1),
    .co(carry_c19_r3_s1)
  );
  wire sum_c19_r4_s13, carry_c19_r4_s13;
  subbyte_full_adder add_c19_r4_s13 (
    .a(carry_c18_r6_s12),
    .b(sum_c19_r2_s11),
    .ci(carry_c18_r7_s1),
    .s(sum_c19_r4_s13),
    .co(carry_c19_r4_s13)
  );
  wire sum_c19_r5_s14, carry_c19_r5_s14;
  subbyte_full_adder add_c19_r5_s14 (
    .a(sum_c19_r3_s1),
    .b(sum_c19_r4_s13),
    .ci(carry_c18_r8_s13),
    .s(sum_c19_r5_s14),
    .co(carry_c19_r5_s14)
  );
  wire sum_c19_r6_s21, carry_c19_r6_s21;
  subbyte_full_adder add_c19_r6_s21 (
    .a(sum_c19_r5_s14),
    .b(carry_c18_r9_s14),
    .ci(carry_c18_r10_s20),
    .s(sum_c19_r6_s21),
    .co(carry_c19_r6_s21)
  );
  wire sum_c20_r0_s10, carry_c20_r0_s10;
  subbyte_full_adder add_c20_r0_s10 (
    .a(carry_c19_r0_s7),
    .b(carry_c19_r1_s9),
    .ci(extra[20]),
    .s(sum_c20_r0_s10),
    .co(carry_c20_r0_s10)
  );
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (
    .a(extra[68]),
    .b(extra[111]),
    .ci(extra[139]),
    .s(sum_c20_r1_s1),
    .co(carry_c20_r1_s1)
  );
  wire sum_c20_r2_s12, carry_c20_r2_s12;
  subbyte_full_adder add_c20_r2_s12 (
    .a(carry_c19_r2_s11),
    .b(sum_c20_r0_s10),
    .ci(carry_c19_r3_s1),
    .s(sum_c20_r2_s12),
    .co(carry_c20_r2_s12)
  );
  wire sum_c20_r3_s14, carry_c20_r3_s14;
  subbyte_full_adder add_c20_r3_s14 (
    .a(sum_c20_r1_s1),
    .b(carry_c19_r4_s13),
    .ci(sum_c20_r2_s12),
    .s(sum_c20_r3_s14),
    .co(carry_c20_r3_s14)
  );
  wire sum_c20_r4_s22, carry_c20_r4_s22;
  subbyte_full_adder add_c20_r4_s22 (
    .a(carry_c19_r5_s14),
    .b(sum_c20_r3_s14),
    .ci(carry_c19_r6_s21),
    .s(sum_c20_r4_s22),
    .co(carry_c20_r4_s22)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (
    .a(extra[69]),
    .b(extra[112]),
    .ci(extra[140]),
    .s(sum_c21_r1_s1),
    .co(carry_c21_r1_s1)
  );
  wire sum_c21_r2_s11, carry_c21_r2_s11;
  subbyte_full_adder add_c21_r2_s11 (
    .a(carry_c20_r0_s10),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s1),
    .s(sum_c21_r2_s11),
    .co(carry_c21_r2_s11)
  );
  wire sum_c21_r3_s13, carry_c21_r3_s13;
  subbyte_full_adder add_c21_r3_s13 (
    .a(sum_c21_r1_s1),
    .b(carry_c20_r2_s12),
    .ci(sum_c21_r2_s11),
    .s(sum_c21_r3_s13),
    .co(carry_c21_r3_s13)
  );
  wire sum_c21_r4_s23, carry_c21_r4_s23;
  subbyte_full_adder add_c21_r4_s23 (
    .a(carry_c20_r3_s14),
    .b(sum_c21_r3_s13),
    .ci(carry_c20_r4_s22),
    .s(sum_c21_r4_s23),
    .co(carry_c21_r4_s23)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (
    .a(extra[70]),
    .b(extra[113]),
    .ci(extra[141]),
    .s(sum_c22_r1_s1),
    .co(carry_c22_r1_s1)
  );
  wire sum_c22_r2_s2, carry_c22_r2_s2;
  subbyte_full_adder add_c22_r2_s2 (
    .a(carry_c21_r0_s1),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s1),
    .s(sum_c22_r2_s2),
    .co(carry_c22_r2_s2)
  );
  wire sum_c22_r3_s12, carry_c22_r3_s12;
  subbyte_full_adder add_c22_r3_s12 (
    .a(sum_c22_r1_s1),
    .b(carry_c21_r2_s11),
    .ci(sum_c22_r2_s2),
    .s(sum_c22_r3_s12),
    .co(carry_c22_r3_s12)
  );
  wire sum_c22_r4_s24, carry_c22_r4_s24;
  subbyte_full_adder add_c22_r4_s24 (
    .a(carry_c21_r3_s13),
    .b(sum_c22_r3_s12),
    .ci(carry_c21_r4_s23),
    .s(sum_c22_r4_s24),
    .co(carry_c22_r4_s24)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (
    .a(extra[71]),
    .b(extra[114]),
    .ci(extra[142]),
    .s(sum_c23_r1_s1),
    .co(carry_c23_r1_s1)
  );
  wire sum_c23_r2_s2, carry_c23_r2_s2;
  subbyte_full_adder add_c23_r2_s2 (
    .a(carry_c22_r0_s1),
    .b(sum_c23_r0_s1),
    .ci(carry_c22_r1_s1),
    .s(sum_c23_r2_s2),
    .co(carry_c23_r2_s2)
  );
  wire sum_c23_r3_s3, carry_c23_r3_s3;
  subbyte_full_adder add_c23_r3_s3 (
    .a(sum_c23_r1_s1),
    .b(carry_c22_r2_s2),
    .ci(sum_c23_r2_s2),
    .s(sum_c23_r3_s3),
    .co(carry_c23_r3_s3)
  );
  wire sum_c23_r4_s25, carry_c23_r4_s25;
  subbyte_full_adder add_c23_r4_s25 (
    .a(carry_c22_r3_s12),
    .b(sum_c23_r3_s3),
    .ci(carry_c22_r4_s24),
    .s(sum_c23_r4_s25),
    .co(carry_c23_r4_s25)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (
    .a(extra[72]),
    .b(extra[115]),
    .ci(extra[143]),
    .s(sum_c24_r1_s1),
    .co(carry_c24_r1_s1)
  );
  wire sum_c24_r2_s2, carry_c24_r2_s2;
  subbyte_full_adder add_c24_r2_s2 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s1),
    .s(sum_c24_r2_s2),
    .co(carry_c24_r2_s2)
  );
  wire sum_c24_r3_s3, carry_c24_r3_s3;
  subbyte_full_adder add_c24_r3_s3 (
    .a(sum_c24_r1_s1),
    .b(carry_c23_r2_s2),
    .ci(sum_c24_r2_s2),
    .s(sum_c24_r3_s3),
    .co(carry_c24_r3_s3)
  );
  wire sum_c24_r4_s26, carry_c24_r4_s26;
  subbyte_full_adder add_c24_r4_s26 (
    .a(carry_c23_r3_s3),
    .b(sum_c24_r3_s3),
    .ci(carry_c23_r4_s25),
    .s(sum_c24_r4_s26),
    .co(carry_c24_r4_s26)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (
    .a(extra[73]),
    .b(extra[116]),
    .ci(extra[144]),
    .s(sum_c25_r1_s1),
    .co(carry_c25_r1_s1)
  );
  wire sum_c25_r2_s2, carry_c25_r2_s2;
  subbyte_full_adder add_c25_r2_s2 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s1),
    .s(sum_c25_r2_s2),
    .co(carry_c25_r2_s2)
  );
  wire sum_c25_r3_s3, carry_c25_r3_s3;
  subbyte_full_adder add_c25_r3_s3 (
    .a(sum_c25_r1_s1),
    .b(carry_c24_r2_s2),
    .ci(sum_c25_r2_s2),
    .s(sum_c25_r3_s3),
    .co(carry_c25_r3_s3)
  );
  wire sum_c25_r4_s27, carry_c25_r4_s27;
  subbyte_full_adder add_c25_r4_s27 (
    .a(carry_c24_r3_s3),
    .b(sum_c25_r3_s3),
    .ci(carry_c24_r4_s26),
    .s(sum_c25_r4_s27),
    .co(carry_c25_r4_s27)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s1, carry_c26_r1_s1;
  subbyte_full_adder add_c26_r1_s1 (
    .a(extra[74]),
    .b(extra[117]),
    .ci(extra[145]),
    .s(sum_c26_r1_s1),
    .co(carry_c26_r1_s1)
  );
  wire sum_c26_r2_s2, carry_c26_r2_s2;
  subbyte_full_adder add_c26_r2_s2 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s1),
    .s(sum_c26_r2_s2),
    .co(carry_c26_r2_s2)
  );
  wire sum_c26_r3_s3, carry_c26_r3_s3;
  subbyte_full_adder add_c26_r3_s3 (
    .a(sum_c26_r1_s1),
    .b(carry_c25_r2_s2),
    .ci(sum_c26_r2_s2),
    .s(sum_c26_r3_s3),
    .co(carry_c26_r3_s3)
  );
  wire sum_c26_r4_s28, carry_c26_r4_s28;
  subbyte_full_adder add_c26_r4_s28 (
    .a(carry_c25_r3_s3),
    .b(sum_c26_r3_s3),
    .ci(carry_c25_r4_s27),
    .s(sum_c26_r4_s28),
    .co(carry_c26_r4_s28)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s1, carry_c27_r1_s1;
  subbyte_full_adder add_c27_r1_s1 (
    .a(extra[75]),
    .b(extra[118]),
    .ci(extra[146]),
    .s(sum_c27_r1_s1),
    .co(carry_c27_r1_s1)
  );
  wire sum_c27_r2_s2, carry_c27_r2_s2;
  subbyte_full_adder add_c27_r2_s2 (
    .a(carry_c26_r0_s1),
    .b(sum_c27_r0_s1),
    .ci(carry_c26_r1_s1),
    .s(sum_c27_r2_s2),
    .co(carry_c27_r2_s2)
  );
  wire sum_c27_r3_s3, carry_c27_r3_s3;
  subbyte_full_adder add_c27_r3_s3 (
    .a(sum_c27_r1_s1),
    .b(carry_c26_r2_s2),
    .ci(sum_c27_r2_s2),
    .s(sum_c27_r3_s3),
    .co(carry_c27_r3_s3)
  );
  wire sum_c27_r4_s29, carry_c27_r4_s29;
  subbyte_full_adder add_c27_r4_s29 (
    .a(carry_c26_r3_s3),
    .b(sum_c27_r3_s3),
    .ci(carry_c26_r4_s28),
    .s(sum_c27_r4_s29),
    .co(carry_c27_r4_s29)
  );
  wire sum_c28_r0_s1 = ~carry_c28_r0_s1;
  wire sum_c28_r1_s1, carry_c28_r1_s1;
  subbyte_full_adder add_c28_r1_s1 (
    .a(extra[76]),
    .b(extra[119]),
    .ci(extra[147]),
    .s(sum_c28_r1_s1),
    .co(carry_c28_r1_s1)
  );
  wire sum_c28_r2_s2, carry_c28_r2_s2;
  subbyte_full_adder add_c28_r2_s2 (
    .a(carry_c27_r0_s1),
    .b(sum_c28_r0_s1),
    .ci(carry_c27_r1_s1),
    .s(sum_c28_r2_s2),
    .co(carry_c28_r2_s2)
  );
  wire sum_c28_r3_s3, carry_c28_r3_s3;
  subbyte_full_adder add_c28_r3_s3 (
    .a(sum_c28_r1_s1),
    .b(carry_c27_r2_s2),
    .ci(sum_c28_r2_s2),
    .s(sum_c28_r3_s3),
    .co(carry_c28_r3_s3)
  );
  wire sum_c28_r4_s30, carry_c28_r4_s30;
  subbyte_full_adder add_c28_r4_s30 (
    .a(carry_c27_r3_s3),
    .b(sum_c28_r3_s3),
    .ci(carry_c27_r4_s29),
    .s(sum_c28_r4_s30),
    .co(carry_c28_r4_s30)
  );
  wire sum_c29_r0_s1 = ~carry_c29_r0_s1;
  wire sum_c29_r1_s1, carry_c29_r1_s1;
  subbyte_full_adder add_c29_r1_s1 (
    .a(extra[77]),
    .b(extra[120]),
    .ci(extra[148]),
    .s(sum_c29_r1_s1),
    .co(carry_c29_r1_s1)
  );
  wire sum_c29_r2_s2, carry_c29_r2_s2;
  subbyte_full_adder add_c29_r2_s2 (
    .a(carry_c28_r0_s1),
    .b(sum_c29_r0_s1),
    .ci(carry_c28_r1_s1),
    .s(sum_c29_r2_s2),
    .co(carry_c29_r2_s2)
  );
  wire sum_c29_r3_s3, carry_c29_r3_s3;
  subbyte_full_adder add_c29_r3_s3 (
    .a(sum_c29_r1_s1),
    .b(carry_c28_r2_s2),
    .ci(sum_c29_r2_s2),
    .s(sum_c29_r3_s3),
    .co(carry_c29_r3_s3)
  );
  wire sum_c29_r4_s31, carry_c29_r4_s31;
  subbyte_full_adder add_c29_r4_s31 (
    .a(carry_c28_r3_s3),
    .b(sum_c29_r3_s3),
    .ci(carry_c28_r4_s30),
    .s(sum_c29_r4_s31),
    .co(carry_c29_r4_s31)
  );
  wire sum_c30_r0_s1 = ~carry_c30_r0_s1;
  wire sum_c30_r1_s1, carry_c30_r1_s1;
  subbyte_full_adder add_c30_r1_s1 (
    .a(extra[78]),
    .b(extra[121]),
    .ci(extra[149]),
    .s(sum_c30_r1_s1),
    .co(carry_c30_r1_s1)
  );
  wire sum_c30_r2_s2, carry_c30_r2_s2;
  subbyte_full_adder add_c30_r2_s2 (
    .a(carry_c29_r0_s1),
    .b(sum_c30_r0_s1),
    .ci(carry_c29_r1_s1),
    .s(sum_c30_r2_s2),
    .co(carry_c30_r2_s2)
  );
  wire sum_c30_r3_s3, carry_c30_r3_s3;
  subbyte_full_adder add_c30_r3_s3 (
    .a(sum_c30_r1_s1),
    .b(carry_c29_r2_s2),
    .ci(sum_c30_r2_s2),
    .s(sum_c30_r3_s3),
    .co(carry_c30_r3_s3)
  );
  wire sum_c30_r4_s32, carry_c30_r4_s32;
  subbyte_full_adder add_c30_r4_s32 (
    .a(carry_c29_r3_s3),
    .b(sum_c30_r3_s3),
    .ci(carry_c29_r4_s31),
    .s(sum_c30_r4_s32),
    .co(carry_c30_r4_s32)
  );
  wire sum_c31_r0_s1 = ~carry_c31_r0_s1;
  wire sum_c31_r1_s1, carry_c31_r1_s1;
  subbyte_full_adder add_c31_r1_s1 (
    .a(extra[79]),
    .b(extra[122]),
    .ci(extra[150]),
    .s(sum_c31_r1_s1),
    .co(carry_c31_r1_s1)
  );
  wire sum_c31_r2_s2, carry_c31_r2_s2;
  subbyte_full_adder add_c31_r2_s2 (
    .a(carry_c30_r0_s1),
    .b(sum_c31_r0_s1),
    .ci(carry_c30_r1_s1),
    .s(sum_c31_r2_s2),
    .co(carry_c31_r2_s2)
  );
  wire sum_c31_r3_s3, carry_c31_r3_s3;
  subbyte_full_adder add_c31_r3_s3 (
    .a(sum_c31_r1_s1),
    .b(carry_c30_r2_s2),
    .ci(sum_c31_r2_s2),
    .s(sum_c31_r3_s3),
    .co(carry_c31_r3_s3)
  );
  wire sum_c31_r4_s33, carry_c31_r4_s33;
  subbyte_full_adder add_c31_r4_s33 (
    .a(carry_c30_r3_s3),
    .b(sum_c31_r3_s3),
    .ci(carry_c30_r4_s32),
    .s(sum_c31_r4_s33),
    .co(carry_c31_r4_s33)
  );
  wire sum_c32_r0_s2, carry_c32_r0_s2;
  subbyte_full_adder add_c32_r0_s2 (
    .a(extra[32]),
    .b(extra[80]),
    .ci(carry_c31_r0_s1),
    .s(sum_c32_r0_s2),
    .co(carry_c32_r0_s2)
  );
  wire sum_c32_r1_s3, carry_c32_r1_s3;
  subbyte_full_adder add_c32_r1_s3 (
    .a(carry_c31_r1_s1),
    .b(sum_c32_r0_s2),
    .ci(carry_c31_r2_s2),
    .s(sum_c32_r1_s3),
    .co(carry_c32_r1_s3)
  );
  wire sum_c32_r2_s34, carry_c32_r2_s34;
  subbyte_full_adder add_c32_r2_s34 (
    .a(sum_c32_r1_s3),
    .b(carry_c31_r3_s3),
    .ci(carry_c31_r4_s33),
    .s(sum_c32_r2_s34),
    .co(carry_c32_r2_s34)
  );
  wire sum_c33_r0_s1 = ~carry_c33_r0_s1;
  wire sum_c33_r1_s3, carry_c33_r1_s3;
  subbyte_full_adder add_c33_r1_s3 (
    .a(extra[81]),
    .b(sum_c33_r0_s1),
    .ci(carry_c32_r0_s2),
    .s(sum_c33_r1_s3),
    .co(carry_c33_r1_s3)
  );
  wire sum_c33_r2_s35, carry_c33_r2_s35;
  subbyte_full_adder add_c33_r2_s35 (
    .a(sum_c33_r1_s3),
    .b(carry_c32_r1_s3),
    .ci(carry_c32_r2_s34),
    .s(sum_c33_r2_s35),
    .co(carry_c33_r2_s35)
  );
  wire sum_c34_r0_s1 = ~carry_c34_r0_s1;
  wire sum_c34_r1_s2, carry_c34_r1_s2;
  subbyte_full_adder add_c34_r1_s2 (
    .a(extra[82]),
    .b(carry_c33_r0_s1),
    .ci(sum_c34_r0_s1),
    .s(sum_c34_r1_s2),
    .co(carry_c34_r1_s2)
  );
  wire sum_c34_r2_s36, carry_c34_r2_s36;
  subbyte_full_adder add_c34_r2_s36 (
    .a(carry_c33_r1_s3),
    .b(sum_c34_r1_s2),
    .ci(carry_c33_r2_s35),
    .s(sum_c34_r2_s36),
    .co(carry_c34_r2_s36)
  );
  wire sum_c35_r0_s1 = ~carry_c35_r0_s1;
  wire sum_c35_r1_s2, carry_c35_r1_s2;
  subbyte_full_adder add_c35_r1_s2 (
    .a(extra[83]),
    .b(carry_c34_r0_s1),
    .ci(sum_c35_r0_s1),
    .s(sum_c35_r1_s2),
    .co(carry_c35_r1_s2)
  );
  wire sum_c35_r2_s37, carry_c35_r2_s37;
  subbyte_full_adder add_c35_r2_s37 (
    .a(carry_c34_r1_s2),
    .b(sum_c35_r1_s2),
    .ci(carry_c34_r2_s36),
    .s(sum_c35_r2_s37),
    .co(carry_c35_r2_s37)
  );
  wire sum_c36_r0_s1 = ~carry_c36_r0_s1;
  wire sum_c36_r1_s2, carry_c36_r1_s2;
  subbyte_full_adder add_c36_r1_s2 (
    .a(extra[84]),
    .b(carry_c35_r0_s1),
    .ci(sum_c36_r0_s1),
    .s(sum_c36_r1_s2),
    .co(carry_c36_r1_s2)
  );
  wire sum_c36_r2_s38, carry_c36_r2_s38;
  subbyte_full_adder add_c36_r2_s38 (
    .a(carry_c35_r1_s2),
    .b(sum_c36_r1_s2),
    .ci(carry_c35_r2_s37),
    .s(sum_c36_r2_s38),
    .co(carry_c36_r2_s38)
  );
  wire sum_c37_r0_s1 = ~carry_c37_r0_s1;
  wire sum_c37_r1_s2, carry_c37_r1_s2;
  subbyte_full_adder add_c37_r1_s2 (
    .a(extra[85]),
    .b(carry_c36_r0_s1),
    .ci(sum_c37_r0_s1),
    .s(sum_c37_r1_s2),
    .co(carry_c37_r1_s2)
  );
  wire sum_c37_r2_s39, carry_c37_r2_s39;
  subbyte_full_adder add_c37_r2_s39 (
    .a(carry_c36_r1_s2),
    .b(sum_c37_r1_s2),
    .ci(carry_c36_r2_s38),
    .s(sum_c37_r2_s39),
    .co(carry_c37_r2_s39)
  );
  wire sum_c38_r0_s1 = ~carry_c38_r0_s1;
  wire sum_c38_r1_s2, carry_c38_r1_s2;
  subbyte_full_adder add_c38_r1_s2 (
    .a(extra[86]),
    .b(carry_c37_r0_s1),
    .ci(sum_c38_r0_s1),
    .s(sum_c38_r1_s2),
    .co(carry_c38_r1_s2)
  );
  wire sum_c38_r2_s40, carry_c38_r2_s40;
  subbyte_full_adder add_c38_r2_s40 (
    .a(carry_c37_r1_s2),
    .b(sum_c38_r1_s2),
    .ci(carry_c37_r2_s39),
    .s(sum_c38_r2_s40),
    .co(carry_c38_r2_s40)
  );
  wire sum_c39_r0_s1 = ~carry_c39_r0_s1;
  wire sum_c39_r1_s2, carry_c39_r1_s2;
  subbyte_full_adder add_c39_r1_s2 (
    .a(extra[87]),
    .b(carry_c38_r0_s1),
    .ci(sum_c39_r0_s1),
    .s(sum_c39_r1_s2),
    .co(carry_c39_r1_s2)
  );
  wire sum_c39_r2_s41, carry_c39_r2_s41;
  subbyte_full_adder add_c39_r2_s41 (
    .a(carry_c38_r1_s2),
    .b(sum_c39_r1_s2),
    .ci(carry_c38_r2_s40),
    .s(sum_c39_r2_s41),
    .co(carry_c39_r2_s41)
  );
  wire sum_c40_r0_s1 = ~carry_c40_r0_s1;
  wire sum_c40_r1_s2, carry_c40_r1_s2;
  subbyte_full_adder add_c40_r1_s2 (
    .a(extra[88]),
    .b(carry_c39_r0_s1),
    .ci(sum_c40_r0_s1),
    .s(sum_c40_r1_s2),
    .co(carry_c40_r1_s2)
  );
  wire sum_c40_r2_s42, carry_c40_r2_s42;
  subbyte_full_adder add_c40_r2_s42 (
    .a(carry_c39_r1_s2),
    .b(sum_c40_r1_s2),
    .ci(carry_c39_r2_s41),
    .s(sum_c40_r2_s42),
    .co(carry_c40_r2_s42)
  );
  wire sum_c41_r0_s1 = ~carry_c41_r0_s1;
  wire sum_c41_r1_s2, carry_c41_r1_s2;
  subbyte_full_adder add_c41_r1_s2 (
    .a(extra[89]),
    .b(carry_c40_r0_s1),
    .ci(sum_c41_r0_s1),
    .s(sum_c41_r1_s2),
    .co(carry_c41_r1_s2)
  );
  wire sum_c41_r2_s43, carry_c41_r2_s43;
  subbyte_full_adder add_c41_r2_s43 (
    .a(carry_c40_r1_s2),
    .b(sum_c41_r1_s2),
    .ci(carry_c40_r2_s42),
    .s(sum_c41_r2_s43),
    .co(carry_c41_r2_s43)
  );
  wire sum_c42_r0_s1 = ~carry_c42_r0_s1;
  wire sum_c42_r1_s2, carry_c42_r1_s2;
  subbyte_full_adder add_c42_r1_s2 (
    .a(extra[90]),
    .b(carry_c41_r0_s1),
    .ci(sum_c42_r0_s1),
    .s(sum_c42_r1_s2),
    .co(carry_c42_r1_s2)
  );
  wire sum_c42_r2_s44, carry_c42_r2_s44;
  subbyte_full_adder add_c42_r2_s44 (
    .a(carry_c41_r1_s2),
    .b(sum_c42_r1_s2),
    .ci(carry_c41_r2_s43),
    .s(sum_c42_r2_s44),
    .co(carry_c42_r2_s44)
  );
  wire sum_c43_r0_s1 = ~carry_c43_r0_s1;
  wire sum_c43_r1_s2, carry_c43_r1_s2;
  subbyte_full_adder add_c43_r1_s2 (
    .a(extra[91]),
    .b(carry_c42_r0_s1),
    .ci(sum_c43_r0_s1),
    .s(sum_c43_r1_s2),
    .co(carry_c43_r1_s2)
  );
  wire sum_c43_r2_s45, carry_c43_r2_s45;
  subbyte_full_adder add_c43_r2_s45 (
    .a(carry_c42_r1_s2),
    .b(sum_c43_r1_s2),
    .ci(carry_c42_r2_s44),
    .s(sum_c43_r2_s45),
    .co(carry_c43_r2_s45)
  );
  wire sum_c44_r0_s1 = ~carry_c44_r0_s1;
  wire sum_c44_r1_s2, carry_c44_r1_s2;
  subbyte_full_adder add_c44_r1_s2 (
    .a(extra[92]),
    .b(carry_c43_r0_s1),
    .ci(sum_c44_r0_s1),
    .s(sum_c44_r1_s2),
    .co(carry_c44_r1_s2)
  );
  wire sum_c44_r2_s46, carry_c44_r2_s46;
  subbyte_full_adder add_c44_r2_s46 (
    .a(carry_c43_r1_s2),
    .b(sum_c44_r1_s2),
    .ci(carry_c43_r2_s45),
    .s(sum_c44_r2_s46),
    .co(carry_c44_r2_s46)
  );
  wire sum_c45_r0_s1 = ~carry_c45_r0_s1;
  wire sum_c45_r1_s2, carry_c45_r1_s2;
  subbyte_full_adder add_c45_r1_s2 (
    .a(extra[93]),
    .b(carry_c44_r0_s1),
    .ci(sum_c45_r0_s1),
    .s(sum_c45_r1_s2),
    .co(carry_c45_r1_s2)
  );
  wire sum_c45_r2_s47, carry_c45_r2_s47;
  subbyte_full_adder add_c45_r2_s47 (
    .a(carry_c44_r1_s2),
    .b(sum_c45_r1_s2),
    .ci(carry_c44_r2_s46),
    .s(sum_c45_r2_s47),
    .co(carry_c45_r2_s47)
  );
  wire sum_c46_r0_s1 = ~carry_c46_r0_s1;
  wire sum_c46_r1_s2, carry_c46_r1_s2;
  subbyte_full_adder add_c46_r1_s2 (
    .a(extra[94]),
    .b(carry_c45_r0_s1),
    .ci(sum_c46_r0_s1),
    .s(sum_c46_r1_s2),
    .co(carry_c46_r1_s2)
  );
  wire sum_c46_r2_s48, carry_c46_r2_s48;
  subbyte_full_adder add_c46_r2_s48 (
    .a(carry_c45_r1_s2),
    .b(sum_c46_r1_s2),
    .ci(carry_c45_r2_s47),
    .s(sum_c46_r2_s48),
    .co(carry_c46_r2_s48)
  );
  wire sum_c47_r0_s49 = carry_c46_r0_s1 ^ carry_c46_r1_s2 ^ carry_c46_r2_s48;

  assign sum = {
    sum_c47_r0_s49, sum_c46_r2_s48, sum_c45_r2_s47, sum_c44_r2_s46, sum_c43_r2_s45, sum_c42_r2_s44, sum_c41_r2_s43,
    sum_c40_r2_s42, sum_c39_r2_s41, sum_c38_r2_s40, sum_c37_r2_s39, sum_c36_r2_s38, sum_c35_r2_s37, sum_c34_r2_s36,
    sum_c33_r2_s35, sum_c32_r2_s34, sum_c31_r4_s33, sum_c30_r4_s32, sum_c29_r4_s31, sum_c28_r4_s30, sum_c27_r4_s29,
    sum_c26_r4_s28, sum_c25_r4_s27, sum_c24_r4_s26, sum_c23_r4_s25, sum_c22_r4_s24, sum_c21_r4_s23, sum_c20_r4_s22,
    sum_c19_r6_s21, sum_c18_r10_s20, sum_c17_r17_s19, sum_c16_r31_s18, sum_c15_r43_s17, sum_c14_r51_s16, sum_c13_r52_s15,
    sum_c12_r37_s14, sum_c11_r23_s13, sum_c10_r11_s12, sum_c9_r3_s11, sum_c8_r3_s10, sum_c7_r3_s9, sum_c6_r3_s8,
    sum_c5_r3_s7, sum_c4_r1_s6, sum_c3_r1_s5, sum_c2_r1_s4, sum_c1_r1_s3, sum_c0_r1_s2
  };
endmodule

`default_nettype wire
