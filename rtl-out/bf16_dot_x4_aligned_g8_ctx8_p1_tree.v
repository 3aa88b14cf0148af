// bf16_dot_x4_aligned_g8_ctx8_p1_tree: compression tree of bf16_dot_x4_aligned_g8_ctx8_p1
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 416ada20e1eb7f5c
`default_nettype none

module bf16_dot_x4_aligned_g8_ctx8_p1_tree (
  input wire [174:0] pp,
  output wire [36:0] sum
);
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(pp[0]), .b(pp[34]), .ci(pp[35]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[69]), .b(pp[70]), .ci(pp[104]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[105]), .b(pp[139]), .ci(pp[140]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s2, carry_c0_r3_s2;
  subbyte_full_adder add_c0_r3_s2 (
    .a(pp[174]),
    .b(sum_c0_r0_s1),
    .ci(sum_c0_r1_s1),
    .s(sum_c0_r3_s2),
    .co(carry_c0_r3_s2)
  );
  wire sum_c0_r4_s3, carry_c0_r4_s3;
  subbyte_half_adder add_c0_r4_s3 (.a(sum_c0_r2_s1), .b(sum_c0_r3_s2), .s(sum_c0_r4_s3), .co(carry_c0_r4_s3));
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(pp[1]), .b(pp[36]), .ci(pp[71]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s2, carry_c1_r1_s2;
  subbyte_full_adder add_c1_r1_s2 (.a(pp[106]), .b(pp[141]), .ci(carry_c0_r0_s1), .s(sum_c1_r1_s2), .co(carry_c1_r1_s2));
  wire sum_c1_r2_s2, carry_c1_r2_s2;
  subbyte_full_adder add_c1_r2_s2 (
    .a(carry_c0_r1_s1),
    .b(carry_c0_r2_s1),
    .ci(sum_c1_r0_s1),
    .s(sum_c1_r2_s2),
    .co(carry_c1_r2_s2)
  );
  wire sum_c1_r3_s3, carry_c1_r3_s3;
  subbyte_full_adder add_c1_r3_s3 (
    .a(sum_c1_r1_s2),
    .b(carry_c0_r3_s2),
    .ci(sum_c1_r2_s2),
    .s(sum_c1_r3_s3),
    .co(carry_c1_r3_s3)
  );
  wire sum_c1_r4_s4, carry_c1_r4_s4;
  subbyte_half_adder add_c1_r4_s4 (.a(carry_c0_r4_s3), .b(sum_c1_r3_s3), .s(sum_c1_r4_s4), .co(carry_c1_r4_s4));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[37]), .ci(pp[72]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s2, carry_c2_r1_s2;
  subbyte_full_adder add_c2_r1_s2 (.a(pp[107]), .b(pp[142]), .ci(carry_c1_r0_s1), .s(sum_c2_r1_s2), .co(carry_c2_r1_s2));
  wire sum_c2_r2_s3, carry_c2_r2_s3;
  subbyte_full_adder add_c2_r2_s3 (
    .a(sum_c2_r0_s1),
    .b(carry_c1_r1_s2),
    .ci(sum_c2_r1_s2),
    .s(sum_c2_r2_s3),
    .co(carry_c2_r2_s3)
  );
  wire sum_c2_r3_s4, carry_c2_r3_s4;
  subbyte_full_adder add_c2_r3_s4 (
    .a(carry_c1_r2_s2),
    .b(sum_c2_r2_s3),
    .ci(carry_c1_r3_s3),
    .s(sum_c2_r3_s4),
    .co(carry_c2_r3_s4)
  );
  wire sum_c2_r4_s5, carry_c2_r4_s5;
  subbyte_half_adder add_c2_r4_s5 (.a(carry_c1_r4_s4), .b(sum_c2_r3_s4), .s(sum_c2_r4_s5), .co(carry_c2_r4_s5));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[3]), .b(pp[38]), .ci(pp[73]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_full_adder add_c3_r1_s2 (.a(pp[108]), .b(pp[143]), .ci(carry_c2_r0_s1), .s(sum_c3_r1_s2), .co(carry_c3_r1_s2));
  wire sum_c3_r2_s3, carry_c3_r2_s3;
  subbyte_full_adder add_c3_r2_s3 (
    .a(sum_c3_r0_s1),
    .b(carry_c2_r1_s2),
    .ci(sum_c3_r1_s2),
    .s(sum_c3_r2_s3),
    .co(carry_c3_r2_s3)
  );
  wire sum_c3_r3_s5, carry_c3_r3_s5;
  subbyte_full_adder add_c3_r3_s5 (
    .a(carry_c2_r2_s3),
    .b(sum_c3_r2_s3),
    .ci(carry_c2_r3_s4),
    .s(sum_c3_r3_s5),
    .co(carry_c3_r3_s5)
  );
  wire sum_c3_r4_s6, carry_c3_r4_s6;
  subbyte_half_adder add_c3_r4_s6 (.a(carry_c2_r4_s5), .b(sum_c3_r3_s5), .s(sum_c3_r4_s6), .co(carry_c3_r4_s6));
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[4]), .b(pp[39]), .ci(pp[74]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s2, carry_c4_r1_s2;
  subbyte_full_adder add_c4_r1_s2 (.a(pp[109]), .b(pp[144]), .ci(carry_c3_r0_s1), .s(sum_c4_r1_s2), .co(carry_c4_r1_s2));
  wire sum_c4_r2_s3, carry_c4_r2_s3;
  subbyte_full_adder add_c4_r2_s3 (
    .a(sum_c4_r0_s1),
    .b(carry_c3_r1_s2),
    .ci(sum_c4_r1_s2),
    .s(sum_c4_r2_s3),
    .co(carry_c4_r2_s3)
  );
  wire sum_c4_r3_s6, carry_c4_r3_s6;
  subbyte_full_adder add_c4_r3_s6 (
    .a(carry_c3_r2_s3),
    .b(sum_c4_r2_s3),
    .ci(carry_c3_r3_s5),
    .s(sum_c4_r3_s6),
    .co(carry_c4_r3_s6)
  );
  wire sum_c4_r4_s7, carry_c4_r4_s7;
  subbyte_half_adder add_c4_r4_s7 (.a(carry_c3_r4_s6), .b(sum_c4_r3_s6), .s(sum_c4_r4_s7), .co(carry_c4_r4_s7));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[5]), .b(pp[40]), .ci(pp[75]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s2, carry_c5_r1_s2;
  subbyte_full_adder add_c5_r1_s2 (.a(pp[110]), .b(pp[145]), .ci(carry_c4_r0_s1), .s(sum_c5_r1_s2), .co(carry_c5_r1_s2));
  wire sum_c5_r2_s3, carry_c5_r2_s3;
  subbyte_full_adder add_c5_r2_s3 (
    .a(sum_c5_r0_s1),
    .b(carry_c4_r1_s2),
    .ci(sum_c5_r1_s2),
    .s(sum_c5_r2_s3),
    .co(carry_c5_r2_s3)
  );
  wire sum_c5_r3_s7, carry_c5_r3_s7;
  subbyte_full_adder add_c5_r3_s7 (
    .a(carry_c4_r2_s3),
    .b(sum_c5_r2_s3),
    .ci(carry_c4_r3_s6),
    .s(sum_c5_r3_s7),
    .co(carry_c5_r3_s7)
  );
  wire sum_c5_r4_s8, carry_c5_r4_s8;
  subbyte_half_adder add_c5_r4_s8 (.a(carry_c4_r4_s7), .b(sum_c5_r3_s7), .s(sum_c5_r4_s8), .co(carry_c5_r4_s8));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[6]), .b(pp[41]), .ci(pp[76]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s2, carry_c6_r1_s2;
  subbyte_full_adder add_c6_r1_s2 (.a(pp[111]), .b(pp[146]), .ci(carry_c5_r0_s1), .s(sum_c6_r1_s2), .co(carry_c6_r1_s2));
  wire sum_c6_r2_s3, carry_c6_r2_s3;
  subbyte_full_adder add_c6_r2_s3 (
    .a(sum_c6_r0_s1),
    .b(carry_c5_r1_s2),
    .ci(sum_c6_r1_s2),
    .s(sum_c6_r2_s3),
    .co(carry_c6_r2_s3)
  );
  wire sum_c6_r3_s8, carry_c6_r3_s8;
  subbyte_full_adder add_c6_r3_s8 (
    .a(carry_c5_r2_s3),
    .b(sum_c6_r2_s3),
    .ci(carry_c5_r3_s7),
    .s(sum_c6_r3_s8),
    .co(carry_c6_r3_s8)
  );
  wire sum_c6_r4_s9, carry_c6_r4_s9;
  subbyte_half_adder add_c6_r4_s9 (.a(carry_c5_r4_s8), .b(sum_c6_r3_s8), .s(sum_c6_r4_s9), .co(carry_c6_r4_s9));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[7]), .b(pp[42]), .ci(pp[77]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s2, carry_c7_r1_s2;
  subbyte_full_adder add_c7_r1_s2 (.a(pp[112]), .b(pp[147]), .ci(carry_c6_r0_s1), .s(sum_c7_r1_s2), .co(carry_c7_r1_s2));
  wire sum_c7_r2_s3, carry_c7_r2_s3;
  subbyte_full_adder add_c7_r2_s3 (
    .a(sum_c7_r0_s1),
    .b(carry_c6_r1_s2),
    .ci(sum_c7_r1_s2),
    .s(sum_c7_r2_s3),
    .co(carry_c7_r2_s3)
  );
  wire sum_c7_r3_s9, carry_c7_r3_s9;
  subbyte_full_adder add_c7_r3_s9 (
    .a(carry_c6_r2_s3),
    .b(sum_c7_r2_s3),
    .ci(carry_c6_r3_s8),
    .s(sum_c7_r3_s9),
    .co(carry_c7_r3_s9)
  );
  wire sum_c7_r4_s10, carry_c7_r4_s10;
  subbyte_half_adder add_c7_r4_s10 (.a(carry_c6_r4_s9), .b(sum_c7_r3_s9), .s(sum_c7_r4_s10), .co(carry_c7_r4_s10));
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[8]), .b(pp[43]), .ci(pp[78]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s2, carry_c8_r1_s2;
  subbyte_full_adder add_c8_r1_s2 (.a(pp[113]), .b(pp[148]), .ci(carry_c7_r0_s1), .s(sum_c8_r1_s2), .co(carry_c8_r1_s2));
  wire sum_c8_r2_s3, carry_c8_r2_s3;
  subbyte_full_adder add_c8_r2_s3 (
    .a(sum_c8_r0_s1),
    .b(carry_c7_r1_s2),
    .ci(sum_c8_r1_s2),
    .s(sum_c8_r2_s3),
    .co(carry_c8_r2_s3)
  );
  wire sum_c8_r3_s10, carry_c8_r3_s10;
  subbyte_full_adder add_c8_r3_s10 (
    .a(carry_c7_r2_s3),
    .b(sum_c8_r2_s3),
    .ci(carry_c7_r3_s9),
    .s(sum_c8_r3_s10),
    .co(carry_c8_r3_s10)
  );
  wire sum_c8_r4_s11, carry_c8_r4_s11;
  subbyte_half_adder add_c8_r4_s11 (.a(carry_c7_r4_s10), .b(sum_c8_r3_s10), .s(sum_c8_r4_s11), .co(carry_c8_r4_s11));
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[9]), .b(pp[44]), .ci(pp[79]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s2, carry_c9_r1_s2;
  subbyte_full_adder add_c9_r1_s2 (.a(pp[114]), .b(pp[149]), .ci(carry_c8_r0_s1), .s(sum_c9_r1_s2), .co(carry_c9_r1_s2));
  wire sum_c9_r2_s3, carry_c9_r2_s3;
  subbyte_full_adder add_c9_r2_s3 (
    .a(sum_c9_r0_s1),
    .b(carry_c8_r1_s2),
    .ci(sum_c9_r1_s2),
    .s(sum_c9_r2_s3),
    .co(carry_c9_r2_s3)
  );
  wire sum_c9_r3_s11, carry_c9_r3_s11;
  subbyte_full_adder add_c9_r3_s11 (
    .a(carry_c8_r2_s3),
    .b(sum_c9_r2_s3),
    .ci(carry_c8_r3_s10),
    .s(sum_c9_r3_s11),
    .co(carry_c9_r3_s11)
  );
  wire sum_c9_r4_s12, carry_c9_r4_s12;
  subbyte_half_adder add_c9_r4_s12 (.a(carry_c8_r4_s11), .b(sum_c9_r3_s11), .s(sum_c9_r4_s12), .co(carry_c9_r4_s12));
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[10]), .b(pp[45]), .ci(pp[80]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s2, carry_c10_r1_s2;
  subbyte_full_adder add_c10_r1_s2 (
    .a(pp[115]),
    .b(pp[150]),
    .ci(carry_c9_r0_s1),
    .s(sum_c10_r1_s2),
    .co(carry_c10_r1_s2)
  );
  wire sum_c10_r2_s3, carry_c10_r2_s3;
  subbyte_full_adder add_c10_r2_s3 (
    .a(sum_c10_r0_s1),
    .b(carry_c9_r1_s2),
    .ci(sum_c10_r1_s2),
    .s(sum_c10_r2_s3),
    .co(carry_c10_r2_s3)
  );
  wire sum_c10_r3_s12, carry_c10_r3_s12;
  subbyte_full_adder add_c10_r3_s12 (
    .a(carry_c9_r2_s3),
    .b(sum_c10_r2_s3),
    .ci(carry_c9_r3_s11),
    .s(sum_c10_r3_s12),
    .co(carry_c10_r3_s12)
  );
  wire sum_c10_r4_s13, carry_c10_r4_s13;
  subbyte_half_adder add_c10_r4_s13 (.a(carry_c9_r4_s12), .b(sum_c10_r3_s12), .s(sum_c10_r4_s13), .co(carry_c10_r4_s13));
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[11]), .b(pp[46]), .ci(pp[81]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s2, carry_c11_r1_s2;
  subbyte_full_adder add_c11_r1_s2 (
    .a(pp[116]),
    .b(pp[151]),
    .ci(carry_c10_r0_s1),
    .s(sum_c11_r1_s2),
    .co(carry_c11_r1_s2)
  );
  wire sum_c11_r2_s3, carry_c11_r2_s3;
  subbyte_full_adder add_c11_r2_s3 (
    .a(sum_c11_r0_s1),
    .b(carry_c10_r1_s2),
    .ci(sum_c11_r1_s2),
    .s(sum_c11_r2_s3),
    .co(carry_c11_r2_s3)
  );
  wire sum_c11_r3_s13, carry_c11_r3_s13;
  subbyte_full_adder add_c11_r3_s13 (
    .a(carry_c10_r2_s3),
    .b(sum_c11_r2_s3),
    .ci(carry_c10_r3_s12),
    .s(sum_c11_r3_s13),
    .co(carry_c11_r3_s13)
  );
  wire sum_c11_r4_s14, carry_c11_r4_s14;
  subbyte_half_adder add_c11_r4_s14 (.a(carry_c10_r4_s13), .b(sum_c11_r3_s13), .s(sum_c11_r4_s14), .co(carry_c11_r4_s14));
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (.a(pp[12]), .b(pp[47]), .ci(pp[82]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s2, carry_c12_r1_s2;
  subbyte_full_adder add_c12_r1_s2 (
    .a(pp[117]),
    .b(pp[152]),
    .ci(carry_c11_r0_s1),
    .s(sum_c12_r1_s2),
    .co(carry_c12_r1_s2)
  );
  wire sum_c12_r2_s3, carry_c12_r2_s3;
  subbyte_full_adder add_c12_r2_s3 (
    .a(sum_c12_r0_s1),
    .b(carry_c11_r1_s2),
    .ci(sum_c12_r1_s2),
    .s(sum_c12_r2_s3),
    .co(carry_c12_r2_s3)
  );
  wire sum_c12_r3_s14, carry_c12_r3_s14;
  subbyte_full_adder add_c12_r3_s14 (
    .a(carry_c11_r2_s3),
    .b(sum_c12_r2_s3),
    .ci(carry_c11_r3_s13),
    .s(sum_c12_r3_s14),
    .co(carry_c12_r3_s14)
  );
  wire sum_c12_r4_s15, carry_c12_r4_s15;
  subbyte_half_adder add_c12_r4_s15 (.a(carry_c11_r4_s14), .b(sum_c12_r3_s14), .s(sum_c12_r4_s15), .co(carry_c12_r4_s15));
  wire sum_c13_r0_s1, carry_c13_r0_s1;
  subbyte_full_adder add_c13_r0_s1 (.a(pp[13]), .b(pp[48]), .ci(pp[83]), .s(sum_c13_r0_s1), .co(carry_c13_r0_s1));
  wire sum_c13_r1_s2, carry_c13_r1_s2;
  subbyte_full_adder add_c13_r1_s2 (
    .a(pp[118]),
    .b(pp[153]),
    .ci(carry_c12_r0_s1),
    .s(sum_c13_r1_s2),
    .co(carry_c13_r1_s2)
  );
  wire sum_c13_r2_s3, carry_c13_r2_s3;
  subbyte_full_adder add_c13_r2_s3 (
    .a(sum_c13_r0_s1),
    .b(carry_c12_r1_s2),
    .ci(sum_c13_r1_s2),
    .s(sum_c13_r2_s3),
    .co(carry_c13_r2_s3)
  );
  wire sum_c13_r3_s15, carry_c13_r3_s15;
  subbyte_full_adder add_c13_r3_s15 (
    .a(carry_c12_r2_s3),
    .b(sum_c13_r2_s3),
    .ci(carry_c12_r3_s14),
    .s(sum_c13_r3_s15),
    .co(carry_c13_r3_s15)
  );
  wire sum_c13_r4_s16, carry_c13_r4_s16;
  subbyte_half_adder add_c13_r4_s16 (.a(carry_c12_r4_s15), .b(sum_c13_r3_s15), .s(sum_c13_r4_s16), .co(carry_c13_r4_s16));
  wire sum_c14_r0_s1, carry_c14_r0_s1;
  subbyte_full_adder add_c14_r0_s1 (.a(pp[14]), .b(pp[49]), .ci(pp[84]), .s(sum_c14_r0_s1), .co(carry_c14_r0_s1));
  wire sum_c14_r1_s2, carry_c14_r1_s2;
  subbyte_full_adder add_c14_r1_s2 (
    .a(pp[119]),
    .b(pp[154]),
    .ci(carry_c13_r0_s1),
    .s(sum_c14_r1_s2),
    .co(carry_c14_r1_s2)
  );
  wire sum_c14_r2_s3, carry_c14_r2_s3;
  subbyte_full_adder add_c14_r2_s3 (
    .a(sum_c14_r0_s1),
    .b(carry_c13_r1_s2),
    .ci(sum_c14_r1_s2),
    .s(sum_c14_r2_s3),
    .co(carry_c14_r2_s3)
  );
  wire sum_c14_r3_s16, carry_c14_r3_s16;
  subbyte_full_adder add_c14_r3_s16 (
    .a(carry_c13_r2_s3),
    .b(sum_c14_r2_s3),
    .ci(carry_c13_r3_s15),
    .s(sum_c14_r3_s16),
    .co(carry_c14_r3_s16)
  );
  wire sum_c14_r4_s17, carry_c14_r4_s17;
  subbyte_half_adder add_c14_r4_s17 (.a(carry_c13_r4_s16), .b(sum_c14_r3_s16), .s(sum_c14_r4_s17), .co(carry_c14_r4_s17));
  wire sum_c15_r0_s1, carry_c15_r0_s1;
  subbyte_full_adder add_c15_r0_s1 (.a(pp[15]), .b(pp[50]), .ci(pp[85]), .s(sum_c15_r0_s1), .co(carry_c15_r0_s1));
  wire sum_c15_r1_s2, carry_c15_r1_s2;
  subbyte_full_adder add_c15_r1_s2 (
    .a(pp[120]),
    .b(pp[155]),
    .ci(carry_c14_r0_s1),
    .s(sum_c15_r1_s2),
    .co(carry_c15_r1_s2)
  );
  wire sum_c15_r2_s3, carry_c15_r2_s3;
  subbyte_full_adder add_c15_r2_s3 (
    .a(sum_c15_r0_s1),
    .b(carry_c14_r1_s2),
    .ci(sum_c15_r1_s2),
    .s(sum_c15_r2_s3),
    .co(carry_c15_r2_s3)
  );
  wire sum_c15_r3_s17, carry_c15_r3_s17;
  subbyte_full_adder add_c15_r3_s17 (
    .a(carry_c14_r2_s3),
    .b(sum_c15_r2_s3),
    .ci(carry_c14_r3_s16),
    .s(sum_c15_r3_s17),
    .co(carry_c15_r3_s17)
  );
  wire sum_c15_r4_s18, carry_c15_r4_s18;
  subbyte_half_adder add_c15_r4_s18 (.a(carry_c14_r4_s17), .b(sum_c15_r3_s17), .s(sum_c15_r4_s18), .co(carry_c15_r4_s18));
  wire sum_c16_r0_s1, carry_c16_r0_s1;
  subbyte_full_adder add_c16_r0_s1 (.a(pp[16]), .b(pp[51]), .ci(pp[86]), .s(sum_c16_r0_s1), .co(carry_c16_r0_s1));
  wire sum_c16_r1_s2, carry_c16_r1_s2;
  subbyte_full_adder add_c16_r1_s2 (
    .a(pp[121]),
    .b(pp[156]),
    .ci(carry_c15_r0_s1),
    .s(sum_c16_r1_s2),
    .co(carry_c16_r1_s2)
  );
  wire sum_c16_r2_s3, carry_c16_r2_s3;
  subbyte_full_adder add_c16_r2_s3 (
    .a(sum_c16_r0_s1),
    .b(carry_c15_r1_s2),
    .ci(sum_c16_r1_s2),
    .s(sum_c16_r2_s3),
    .co(carry_c16_r2_s3)
  );
  wire sum_c16_r3_s18, carry_c16_r3_s18;
  subbyte_full_adder add_c16_r3_s18 (
    .a(carry_c15_r2_s3),
    .b(sum_c16_r2_s3),
    .ci(carry_c15_r3_s17),
    .s(sum_c16_r3_s18),
    .co(carry_c16_r3_s18)
  );
  wire sum_c16_r4_s19, carry_c16_r4_s19;
  subbyte_half_adder add_c16_r4_s19 (.a(carry_c15_r4_s18), .b(sum_c16_r3_s18), .s(sum_c16_r4_s19), .co(carry_c16_r4_s19));
  wire sum_c17_r0_s1, carry_c17_r0_s1;
  subbyte_full_adder add_c17_r0_s1 (.a(pp[17]), .b(pp[52]), .ci(pp[87]), .s(sum_c17_r0_s1), .co(carry_c17_r0_s1));
  wire sum_c17_r1_s2, carry_c17_r1_s2;
  subbyte_full_adder add_c17_r1_s2 (
    .a(pp[122]),
    .b(pp[157]),
    .ci(carry_c16_r0_s1),
    .s(sum_c17_r1_s2),
    .co(carry_c17_r1_s2)
  );
  wire sum_c17_r2_s3, carry_c17_r2_s3;
  subbyte_full_adder add_c17_r2_s3 (
    .a(sum_c17_r0_s1),
    .b(carry_c16_r1_s2),
    .ci(sum_c17_r1_s2),
    .s(sum_c17_r2_s3),
    .co(carry_c17_r2_s3)
  );
  wire sum_c17_r3_s19, carry_c17_r3_s19;
  subbyte_full_adder add_c17_r3_s19 (
    .a(carry_c16_r2_s3),
    .b(sum_c17_r2_s3),
    .ci(carry_c16_r3_s18),
    .s(sum_c17_r3_s19),
    .co(carry_c17_r3_s19)
  );
  wire sum_c17_r4_s20, carry_c17_r4_s20;
  subbyte_half_adder add_c17_r4_s20 (.a(carry_c16_r4_s19), .b(sum_c17_r3_s19), .s(sum_c17_r4_s20), .co(carry_c17_r4_s20));
  wire sum_c18_r0_s1, carry_c18_r0_s1;
  subbyte_full_adder add_c18_r0_s1 (.a(pp[18]), .b(pp[53]), .ci(pp[88]), .s(sum_c18_r0_s1), .co(carry_c18_r0_s1));
  wire sum_c18_r1_s2, carry_c18_r1_s2;
  subbyte_full_adder add_c18_r1_s2 (
    .a(pp[123]),
    .b(pp[158]),
    .ci(carry_c17_r0_s1),
    .s(sum_c18_r1_s2),
    .co(carry_c18_r1_s2)
  );
  wire sum_c18_r2_s3, carry_c18_r2_s3;
  subbyte_full_adder add_c18_r2_s3 (
    .a(sum_c18_r0_s1),
    .b(carry_c17_r1_s2),
    .ci(sum_c18_r1_s2),
    .s(sum_c18_r2_s3),
    .co(carry_c18_r2_s3)
  );
  wire sum_c18_r3_s20, carry_c18_r3_s20;
  subbyte_full_adder add_c18_r3_s20 (
    .a(carry_c17_r2_s3),
    .b(sum_c18_r2_s3),
    .ci(carry_c17_r3_s19),
    .s(sum_c18_r3_s20),
    .co(carry_c18_r3_s20)
  );
  wire sum_c18_r4_s21, carry_c18_r4_s21;
  subbyte_half_adder add_c18_r4_s21 (.a(carry_c17_r4_s20), .b(sum_c18_r3_s20), .s(sum_c18_r4_s21), .co(carry_c18_r4_s21));
  wire sum_c19_r0_s1, carry_c19_r0_s1;
  subbyte_full_adder add_c19_r0_s1 (.a(pp[19]), .b(pp[54]), .ci(pp[89]), .s(sum_c19_r0_s1), .co(carry_c19_r0_s1));
  wire sum_c19_r1_s2, carry_c19_r1_s2;
  subbyte_full_adder add_c19_r1_s2 (
    .a(pp[124]),
    .b(pp[159]),
    .ci(carry_c18_r0_s1),
    .s(sum_c19_r1_s2),
    .co(carry_c19_r1_s2)
  );
  wire sum_c19_r2_s3, carry_c19_r2_s3;
  subbyte_full_adder add_c19_r2_s3 (
    .a(sum_c19_r0_s1),
    .b(carry_c18_r1_s2),
    .ci(sum_c19_r1_s2),
    .s(sum_c19_r2_s3),
    .co(carry_c19_r2_s3)
  );
  wire sum_c19_r3_s21, carry_c19_r3_s21;
  subbyte_full_adder add_c19_r3_s21 (
    .a(carry_c18_r2_s3),
    .b(sum_c19_r2_s3),
    .ci(carry_c18_r3_s20),
    .s(sum_c19_r3_s21),
    .co(carry_c19_r3_s21)
  );
  wire sum_c19_r4_s22, carry_c19_r4_s22;
  subbyte_half_adder add_c19_r4_s22 (.a(carry_c18_r4_s21), .b(sum_c19_r3_s21), .s(sum_c19_r4_s22), .co(carry_c19_r4_s22));
  wire sum_c20_r0_s1, carry_c20_r0_s1;
  subbyte_full_adder add_c20_r0_s1 (.a(pp[20]), .b(pp[55]), .ci(pp[90]), .s(sum_c20_r0_s1), .co(carry_c20_r0_s1));
  wire sum_c20_r1_s2, carry_c20_r1_s2;
  subbyte_full_adder add_c20_r1_s2 (
    .a(pp[125]),
    .b(pp[160]),
    .ci(carry_c19_r0_s1),
    .s(sum_c20_r1_s2),
    .co(carry_c20_r1_s2)
  );
  wire sum_c20_r2_s3, carry_c20_r2_s3;
  subbyte_full_adder add_c20_r2_s3 (
    .a(sum_c20_r0_s1),
    .b(carry_c19_r1_s2),
    .ci(sum_c20_r1_s2),
    .s(sum_c20_r2_s3),
    .co(carry_c20_r2_s3)
  );
  wire sum_c20_r3_s22, carry_c20_r3_s22;
  subbyte_full_adder add_c20_r3_s22 (
    .a(carry_c19_r2_s3),
    .b(sum_c20_r2_s3),
    .ci(carry_c19_r3_s21),
    .s(sum_c20_r3_s22),
    .co(carry_c20_r3_s22)
  );
  wire sum_c20_r4_s23, carry_c20_r4_s23;
  subbyte_half_adder add_c20_r4_s23 (.a(carry_c19_r4_s22), .b(sum_c20_r3_s22), .s(sum_c20_r4_s23), .co(carry_c20_r4_s23));
  wire sum_c21_r0_s1, carry_c21_r0_s1;
  subbyte_full_adder add_c21_r0_s1 (.a(pp[21]), .b(pp[56]), .ci(pp[91]), .s(sum_c21_r0_s1), .co(carry_c21_r0_s1));
  wire sum_c21_r1_s2, carry_c21_r1_s2;
  subbyte_full_adder add_c21_r1_s2 (
    .a(pp[126]),
    .b(pp[161]),
    .ci(carry_c20_r0_s1),
    .s(sum_c21_r1_s2),
    .co(carry_c21_r1_s2)
  );
  wire sum_c21_r2_s3, carry_c21_r2_s3;
  subbyte_full_adder add_c21_r2_s3 (
    .a(sum_c21_r0_s1),
    .b(carry_c20_r1_s2),
    .ci(sum_c21_r1_s2),
    .s(sum_c21_r2_s3),
    .co(carry_c21_r2_s3)
  );
  wire sum_c21_r3_s23, carry_c21_r3_s23;
  subbyte_full_adder add_c21_r3_s23 (
    .a(carry_c20_r2_s3),
    .b(sum_c21_r2_s3),
    .ci(carry_c20_r3_s22),
    .s(sum_c21_r3_s23),
    .co(carry_c21_r3_s23)
  );
  wire sum_c21_r4_s24, carry_c21_r4_s24;
  subbyte_half_adder add_c21_r4_s24 (.a(carry_c20_r4_s23), .b(sum_c21_r3_s23), .s(sum_c21_r4_s24), .co(carry_c21_r4_s24));
  wire sum_c22_r0_s1, carry_c22_r0_s1;
  subbyte_full_adder add_c22_r0_s1 (.a(pp[22]), .b(pp[57]), .ci(pp[92]), .s(sum_c22_r0_s1), .co(carry_c22_r0_s1));
  wire sum_c22_r1_s2, carry_c22_r1_s2;
  subbyte_full_adder add_c22_r1_s2 (
    .a(pp[127]),
    .b(pp[162]),
    .ci(carry_c21_r0_s1),
    .s(sum_c22_r1_s2),
    .co(carry_c22_r1_s2)
  );
  wire sum_c22_r2_s3, carry_c22_r2_s3;
  subbyte_full_adder add_c22_r2_s3 (
    .a(sum_c22_r0_s1),
    .b(carry_c21_r1_s2),
    .ci(sum_c22_r1_s2),
    .s(sum_c22_r2_s3),
    .co(carry_c22_r2_s3)
  );
  wire sum_c22_r3_s24, carry_c22_r3_s24;
  subbyte_full_adder add_c22_r3_s24 (
    .a(carry_c21_r2_s3),
    .b(sum_c22_r2_s3),
    .ci(carry_c21_r3_s23),
    .s(sum_c22_r3_s24),
    .co(carry_c22_r3_s24)
  );
  wire sum_c22_r4_s25, carry_c22_r4_s25;
  subbyte_half_adder add_c22_r4_s25 (.a(carry_c21_r4_s24), .b(sum_c22_r3_s24), .s(sum_c22_r4_s25), .co(carry_c22_r4_s25));
  wire sum_c23_r0_s1, carry_c23_r0_s1;
  subbyte_full_adder add_c23_r0_s1 (.a(pp[23]), .b(pp[58]), .ci(pp[93]), .s(sum_c23_r0_s1), .co(carry_c23_r0_s1));
  wire sum_c23_r1_s2, carry_c23_r1_s2;
  subbyte_full_adder add_c23_r1_s2 (
    .a(pp[128]),
    .b(pp[163]),
    .ci(carry_c22_r0_s1),
    .s(sum_c23_r1_s2),
    .co(carry_c23_r1_s2)
  );
  wire sum_c23_r2_s3, carry_c23_r2_s3;
  subbyte_full_adder add_c23_r2_s3 (
    .a(sum_c23_r0_s1),
    .b(carry_c22_r1_s2),
    .ci(sum_c23_r1_s2),
    .s(sum_c23_r2_s3),
    .co(carry_c23_r2_s3)
  );
  wire sum_c23_r3_s25, carry_c23_r3_s25;
  subbyte_full_adder add_c23_r3_s25 (
    .a(carry_c22_r2_s3),
    .b(sum_c23_r2_s3),
    .ci(carry_c22_r3_s24),
    .s(sum_c23_r3_s25),
    .co(carry_c23_r3_s25)
  );
  wire sum_c23_r4_s26, carry_c23_r4_s26;
  subbyte_half_adder add_c23_r4_s26 (.a(carry_c22_r4_s25), .b(sum_c23_r3_s25), .s(sum_c23_r4_s26), .co(carry_c23_r4_s26));
  wire sum_c24_r0_s1, carry_c24_r0_s1;
  subbyte_full_adder add_c24_r0_s1 (.a(pp[24]), .b(pp[59]), .ci(pp[94]), .s(sum_c24_r0_s1), .co(carry_c24_r0_s1));
  wire sum_c24_r1_s2, carry_c24_r1_s2;
  subbyte_full_adder add_c24_r1_s2 (
    .a(pp[129]),
    .b(pp[164]),
    .ci(carry_c23_r0_s1),
    .s(sum_c24_r1_s2),
    .co(carry_c24_r1_s2)
  );
  wire sum_c24_r2_s3, carry_c24_r2_s3;
  subbyte_full_adder add_c24_r2_s3 (
    .a(sum_c24_r0_s1),
    .b(carry_c23_r1_s2),
    .ci(sum_c24_r1_s2),
    .s(sum_c24_r2_s3),
    .co(carry_c24_r2_s3)
  );
  wire sum_c24_r3_s26, carry_c24_r3_s26;
  subbyte_full_adder add_c24_r3_s26 (
    .a(carry_c23_r2_s3),
    .b(sum_c24_r2_s3),
    .ci(carry_c23_r3_s25),
    .s(sum_c24_r3_s26),
    .co(carry_c24_r3_s26)
  );
  wire sum_c24_r4_s27, carry_c24_r4_s27;
  subbyte_half_adder add_c24_r4_s27 (.a(carry_c23_r4_s26), .b(sum_c24_r3_s26), .s(sum_c24_r4_s27), .co(carry_c24_r4_s27));
  wire sum_c25_r0_s1, carry_c25_r0_s1;
  subbyte_full_adder add_c25_r0_s1 (.a(pp[25]), .b(pp[60]), .ci(pp[95]), .s(sum_c25_r0_s1), .co(carry_c25_r0_s1));
  wire sum_c25_r1_s2, carry_c25_r1_s2;
  subbyte_full_adder add_c25_r1_s2 (
    .a(pp[130]),
    .b(pp[165]),
    .ci(carry_c24_r0_s1),
    .s(sum_c25_r1_s2),
    .co(carry_c25_r1_s2)
  );
  wire sum_c25_r2_s3, carry_c25_r2_s3;
  subbyte_full_adder add_c25_r2_s3 (
    .a(sum_c25_r0_s1),
    .b(carry_c24_r1_s2),
    .ci(sum_c25_r1_s2),
    .s(sum_c25_r2_s3),
    .co(carry_c25_r2_s3)
  );
  wire sum_c25_r3_s27, carry_c25_r3_s27;
  subbyte_full_adder add_c25_r3_s27 (
    .a(carry_c24_r2_s3),
    .b(sum_c25_r2_s3),
    .ci(carry_c24_r3_s26),
    .s(sum_c25_r3_s27),
    .co(carry_c25_r3_s27)
  );
  wire sum_c25_r4_s28, carry_c25_r4_s28;
  subbyte_half_adder add_c25_r4_s28 (.a(carry_c24_r4_s27), .b(sum_c25_r3_s27), .s(sum_c25_r4_s28), .co(carry_c25_r4_s28));
  wire sum_c26_r0_s1, carry_c26_r0_s1;
  subbyte_full_adder add_c26_r0_s1 (.a(pp[26]), .b(pp[61]), .ci(pp[96]), .s(sum_c26_r0_s1), .co(carry_c26_r0_s1));
  wire sum_c26_r1_s2, carry_c26_r1_s2;
  subbyte_full_adder add_c26_r1_s2 (
    .a(pp[131]),
    .b(pp[166]),
    .ci(carry_c25_r0_s1),
    .s(sum_c26_r1_s2),
    .co(carry_c26_r1_s2)
  );
  wire sum_c26_r2_s3, carry_c26_r2_s3;
  subbyte_full_adder add_c26_r2_s3 (
    .a(sum_c26_r0_s1),
    .b(carry_c25_r1_s2),
    .ci(sum_c26_r1_s2),
    .s(sum_c26_r2_s3),
    .co(carry_c26_r2_s3)
  );
  wire sum_c26_r3_s28, carry_c26_r3_s28;
  subbyte_full_adder add_c26_r3_s28 (
    .a(carry_c25_r2_s3),
    .b(sum_c26_r2_s3),
    .ci(carry_c25_r3_s27),
    .s(sum_c26_r3_s28),
    .co(carry_c26_r3_s28)
  );
  wire sum_c26_r4_s29, carry_c26_r4_s29;
  subbyte_half_adder add_c26_r4_s29 (.a(carry_c25_r4_s28), .b(sum_c26_r3_s28), .s(sum_c26_r4_s29), .co(carry_c26_r4_s29));
  wire sum_c27_r0_s1, carry_c27_r0_s1;
  subbyte_full_adder add_c27_r0_s1 (.a(pp[27]), .b(pp[62]), .ci(pp[97]), .s(sum_c27_r0_s1), .co(carry_c27_r0_s1));
  wire sum_c27_r1_s2, carry_c27_r1_s2;
  subbyte_full_adder add_c27_r1_s2 (
    .a(pp[132]),
    .b(pp[167]),
    .ci(carry_c26_r0_s1),
    .s(sum_c27_r1_s2),
    .co(carry_c27_r1_s2)
  );
  wire sum_c27_r2_s3, carry_c27_r2_s3;
  subbyte_full_adder add_c27_r2_s3 (
    .a(sum_c27_r0_s1),
    .b(carry_c26_r1_s2),
    .ci(sum_c27_r1_s2),
    .s(sum_c27_r2_s3),
    .co(carry_c27_r2_s3)
  );
  wire sum_c27_r3_s29, carry_c27_r3_s29;
  subbyte_full_adder add_c27_r3_s29 (
    .a(carry_c26_r2_s3),
    .b(sum_c27_r2_s3),
    .ci(carry_c26_r3_s28),
    .s(sum_c27_r3_s29),
    .co(carry_c27_r3_s29)
  );
  wire sum_c27_r4_s30, carry_c27_r4_s30;
  subbyte_half_adder add_c27_r4_s30 (.a(carry_c26_r4_s29), .b(sum_c27_r3_s29), .s(sum_c27_r4_s30), .co(carry_c27_r4_s30));
  wire sum_c28_r0_s1, carry_c28_r0_s1;
  subbyte_full_adder add_c28_r0_s1 (.a(pp[28]), .b(pp[63]), .ci(pp[98]), .s(sum_c28_r0_s1), .co(carry_c28_r0_s1));
  wire sum_c28_r1_s2, carry_c28_r1_s2;
  subbyte_full_adder add_c28_r1_s2 (
    .a(pp[133]),
    .b(pp[168]),
    .ci(carry_c27_r0_s1),
    .s(sum_c28_r1_s2),
    .co(carry_c28_r1_s2)
  );
  wire sum_c28_r2_s3, carry_c28_r2_s3;
  subbyte_full_adder add_c28_r2_s3 (
    .a(sum_c28_r0_s1),
    .b(carry_c27_r1_s2),
    .ci(sum_c28_r1_s2),
    .s(sum_c28_r2_s3),
    .co(carry_c28_r2_s3)
  );
  wire sum_c28_r3_s30, carry_c28_r3_s30;
  subbyte_full_adder add_c28_r3_s30 (
    .a(carry_c27_r2_s3),
    .b(sum_c28_r2_s3),
    .ci(carry_c27_r3_s29),
    .s(sum_c28_r3_s30),
    .co(carry_c28_r3_s30)
  );
  wire sum_c28_r4_s31, carry_c28_r4_s31;
  subbyte_half_adder add_c28_r4_s31 (.a(carry_c27_r4_s30), .b(sum_c28_r3_s30), .s(sum_c28_r4_s31), .co(carry_c28_r4_s31));
  wire sum_c29_r0_s1, carry_c29_r0_s1;
  subbyte_full_adder add_c29_r0_s1 (.a(pp[29]), .b(pp[64]), .ci(pp[99]), .s(sum_c29_r0_s1), .co(carry_c29_r0_s1));
  wire sum_c29_r1_s2, carry_c29_r1_s2;
  subbyte_full_adder add_c29_r1_s2 (
    .a(pp[134]),
    .b(pp[169]),
    .ci(carry_c28_r0_s1),
    .s(sum_c29_r1_s2),
    .co(carry_c29_r1_s2)
  );
  wire sum_c29_r2_s3, carry_c29_r2_s3;
  subbyte_full_adder add_c29_r2_s3 (
    .a(sum_c29_r0_s1),
    .b(carry_c28_r1_s2),
    .ci(sum_c29_r1_s2),
    .s(sum_c29_r2_s3),
    .co(carry_c29_r2_s3)
  );
  wire sum_c29_r3_s31, carry_c29_r3_s31;
  subbyte_full_adder add_c29_r3_s31 (
    .a(carry_c28_r2_s3),
    .b(sum_c29_r2_s3),
    .ci(carry_c28_r3_s30),
    .s(sum_c29_r3_s31),
    .co(carry_c29_r3_s31)
  );
  wire sum_c29_r4_s32, carry_c29_r4_s32;
  subbyte_half_adder add_c29_r4_s32 (.a(carry_c28_r4_s31), .b(sum_c29_r3_s31), .s(sum_c29_r4_s32), .co(carry_c29_r4_s32));
  wire sum_c30_r0_s1, carry_c30_r0_s1;
  subbyte_full_adder add_c30_r0_s1 (.a(pp[30]), .b(pp[65]), .ci(pp[100]), .s(sum_c30_r0_s1), .co(carry_c30_r0_s1));
  wire sum_c30_r1_s2, carry_c30_r1_s2;
  subbyte_full_adder add_c30_r1_s2 (
    .a(pp[135]),
    .b(pp[170]),
    .ci(carry_c29_r0_s1),
    .s(sum_c30_r1_s2),
    .co(carry_c30_r1_s2)
  );
  wire sum_c30_r2_s3, carry_c30_r2_s3;
  subbyte_full_adder add_c30_r2_s3 (
    .a(sum_c30_r0_s1),
    .b(carry_c29_r1_s2),
    .ci(sum_c30_r1_s2),
    .s(sum_c30_r2_s3),
    .co(carry_c30_r2_s3)
  );
  wire sum_c30_r3_s32, carry_c30_r3_s32;
  subbyte_full_adder add_c30_r3_s32 (
    .a(carry_c29_r2_s3),
    .b(sum_c30_r2_s3),
    .ci(carry_c29_r3_s31),
    .s(sum_c30_r3_s32),
    .co(carry_c30_r3_s32)
  );
  wire sum_c30_r4_s33, carry_c30_r4_s33;
  subbyte_half_adder add_c30_r4_s33 (.a(carry_c29_r4_s32), .b(sum_c30_r3_s32), .s(sum_c30_r4_s33), .co(carry_c30_r4_s33));
  wire sum_c31_r0_s1, carry_c31_r0_s1;
  subbyte_full_adder add_c31_r0_s1 (.a(pp[31]), .b(pp[66]), .ci(pp[101]), .s(sum_c31_r0_s1), .co(carry_c31_r0_s1));
  wire sum_c31_r1_s2, carry_c31_r1_s2;
  subbyte_full_adder add_c31_r1_s2 (
    .a(pp[136]),
    .b(pp[171]),
    .ci(carry_c30_r0_s1),
    .s(sum_c31_r1_s2),
    .co(carry_c31_r1_s2)
  );
  wire sum_c31_r2_s3, carry_c31_r2_s3;
  subbyte_full_adder add_c31_r2_s3 (
    .a(sum_c31_r0_s1),
    .b(carry_c30_r1_s2),
    .ci(sum_c31_r1_s2),
    .s(sum_c31_r2_s3),
    .co(carry_c31_r2_s3)
  );
  wire sum_c31_r3_s33, carry_c31_r3_s33;
  subbyte_full_adder add_c31_r3_s33 (
    .a(carry_c30_r2_s3),
    .b(sum_c31_r2_s3),
    .ci(carry_c30_r3_s32),
    .s(sum_c31_r3_s33),
    .co(carry_c31_r3_s33)
  );
  wire sum_c31_r4_s34, carry_c31_r4_s34;
  subbyte_half_adder add_c31_r4_s34 (.a(carry_c30_r4_s33), .b(sum_c31_r3_s33), .s(sum_c31_r4_s34), .co(carry_c31_r4_s34));
  wire sum_c32_r0_s1, carry_c32_r0_s1;
  subbyte_full_adder add_c32_r0_s1 (.a(pp[32]), .b(pp[67]), .ci(pp[102]), .s(sum_c32_r0_s1), .co(carry_c32_r0_s1));
  wire sum_c32_r1_s2, carry_c32_r1_s2;
  subbyte_full_adder add_c32_r1_s2 (
    .a(pp[137]),
    .b(pp[172]),
    .ci(carry_c31_r0_s1),
    .s(sum_c32_r1_s2),
    .co(carry_c32_r1_s2)
  );
  wire sum_c32_r2_s3, carry_c32_r2_s3;
  subbyte_full_adder add_c32_r2_s3 (
    .a(sum_c32_r0_s1),
    .b(carry_c31_r1_s2),
    .ci(sum_c32_r1_s2),
    .s(sum_c32_r2_s3),
    .co(carry_c32_r2_s3)
  );
  wire sum_c32_r3_s34, carry_c32_r3_s34;
  subbyte_full_adder add_c32_r3_s34 (
    .a(carry_c31_r2_s3),
    .b(sum_c32_r2_s3),
    .ci(carry_c31_r3_s33),
    .s(sum_c32_r3_s34),
    .co(carry_c32_r3_s34)
  );
  wire sum_c32_r4_s35, carry_c32_r4_s35;
  subbyte_half_adder add_c32_r4_s35 (.a(carry_c31_r4_s34), .b(sum_c32_r3_s34), .s(sum_c32_r4_s35), .co(carry_c32_r4_s35));
  wire sum_c33_r0_s1 = ~(pp[33] ^ pp[68]);
  wire carry_c33_r0_s1 = pp[33] | pp[68];
  wire sum_c33_r1_s1, carry_c33_r1_s1;
  subbyte_full_adder add_c33_r1_s1 (.a(pp[103]), .b(pp[138]), .ci(pp[173]), .s(sum_c33_r1_s1), .co(carry_c33_r1_s1));
  wire sum_c33_r2_s2, carry_c33_r2_s2;
  subbyte_full_adder add_c33_r2_s2 (
    .a(sum_c33_r0_s1),
    .b(carry_c32_r0_s1),
    .ci(sum_c33_r1_s1),
    .s(sum_c33_r2_s2),
    .co(carry_c33_r2_s2)
  );
  wire sum_c33_r3_s4, carry_c33_r3_s4;
  subbyte_full_adder add_c33_r3_s4 (
    .a(carry_c32_r1_s2),
    .b(sum_c33_r2_s2),
    .ci(carry_c32_r2_s3),
    .s(sum_c33_r3_s4),
    .co(carry_c33_r3_s4)
  );
  wire sum_c33_r4_s36, carry_c33_r4_s36;
  subbyte_full_adder add_c33_r4_s36 (
    .a(sum_c33_r3_s4),
    .b(carry_c32_r3_s34),
    .ci(carry_c32_r4_s35),
    .s(sum_c33_r4_s36),
    .co(carry_c33_r4_s36)
  );
  wire sum_c34_r0_s2 = ~carry_c33_r0_s1;
  wire carry_c34_r0_s2 = carry_c33_r0_s1;
  wire sum_c34_r1_s3, carry_c34_r1_s3;
  subbyte_full_adder add_c34_r1_s3 (
    .a(carry_c33_r1_s1),
    .b(sum_c34_r0_s2),
    .ci(carry_c33_r2_s2),
    .s(sum_c34_r1_s3),
    .co(carry_c34_r1_s3)
  );
  wire sum_c34_r2_s37, carry_c34_r2_s37;
  subbyte_full_adder add_c34_r2_s37 (
    .a(sum_c34_r1_s3),
    .b(carry_c33_r3_s4),
    .ci(carry_c33_r4_s36),
    .s(sum_c34_r2_s37),
    .co(carry_c34_r2_s37)
  );
  wire sum_c35_r0_s38, carry_c35_r0_s38;
  subbyte_full_adder add_c35_r0_s38 (
    .a(carry_c34_r0_s2),
    .b(carry_c34_r1_s3),
    .ci(carry_c34_r2_s37),
    .s(sum_c35_r0_s38),
    .co(carry_c35_r0_s38)
  );

  assign sum = {
    ~carry_c35_r0_s38, sum_c35_r0_s38, sum_c34_r2_s37, sum_c33_r4_s36, sum_c32_r4_s35, sum_c31_r4_s34, sum_c30_r4_s33,
    sum_c29_r4_s32, sum_c28_r4_s31, sum_c27_r4_s30, sum_c26_r4_s29, sum_c25_r4_s28, sum_c24_r4_s27, sum_c23_r4_s26,
    sum_c22_r4_s25, sum_c21_r4_s24, sum_c20_r4_s23, sum_c19_r4_s22, sum_c18_r4_s21, sum_c17_r4_s20, sum_c16_r4_s19,
    sum_c15_r4_s18, sum_c14_r4_s17, sum_c13_r4_s16, sum_c12_r4_s15, sum_c11_r4_s14, sum_c10_r4_s13, sum_c9_r4_s12,
    sum_c8_r4_s11, sum_c7_r4_s10, sum_c6_r4_s9, sum_c5_r4_s8, sum_c4_r4_s7, sum_c3_r4_s6, sum_c2_r4_s5, sum_c1_r4_s4,
    sum_c0_r4_s3
  };
endmodule

`default_nettype wire
