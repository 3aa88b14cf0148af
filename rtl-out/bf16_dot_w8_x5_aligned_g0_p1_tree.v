// bf16_dot_w8_x5_aligned_g0_p1_tree: compression tree of bf16_dot_w8_x5_aligned_g0_p1
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 a82e68369eeaea62
`default_nettype none

module bf16_dot_w8_x5_aligned_g0_p1_tree (
  input wire [155:0] pp,
  output wire [27:0] sum
);
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(pp[0]), .b(pp[25]), .ci(pp[26]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[51]), .b(pp[52]), .ci(pp[77]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[78]), .b(pp[103]), .ci(pp[104]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s1, carry_c0_r3_s1;
  subbyte_full_adder add_c0_r3_s1 (.a(pp[129]), .b(pp[130]), .ci(pp[155]), .s(sum_c0_r3_s1), .co(carry_c0_r3_s1));
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
  subbyte_full_adder add_c1_r0_s1 (.a(pp[1]), .b(pp[27]), .ci(pp[53]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[79]), .b(pp[105]), .ci(pp[131]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s2, carry_c1_r2_s2;
  subbyte_full_adder add_c1_r2_s2 (
    .a(carry_c0_r0_s1),
    .b(carry_c0_r1_s1),
    .ci(carry_c0_r2_s1),
    .s(sum_c1_r2_s2),
    .co(carry_c1_r2_s2)
  );
  wire sum_c1_r3_s2, carry_c1_r3_s2;
  subbyte_full_adder add_c1_r3_s2 (
    .a(carry_c0_r3_s1),
    .b(sum_c1_r0_s1),
    .ci(sum_c1_r1_s1),
    .s(sum_c1_r3_s2),
    .co(carry_c1_r3_s2)
  );
  wire sum_c1_r4_s3, carry_c1_r4_s3;
  subbyte_full_adder add_c1_r4_s3 (
    .a(carry_c0_r4_s2),
    .b(sum_c1_r2_s2),
    .ci(sum_c1_r3_s2),
    .s(sum_c1_r4_s3),
    .co(carry_c1_r4_s3)
  );
  wire sum_c1_r5_s4, carry_c1_r5_s4;
  subbyte_half_adder add_c1_r5_s4 (.a(carry_c0_r5_s3), .b(sum_c1_r4_s3), .s(sum_c1_r5_s4), .co(carry_c1_r5_s4));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[28]), .ci(pp[54]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[80]), .b(pp[106]), .ci(pp[132]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s2, carry_c2_r2_s2;
  subbyte_full_adder add_c2_r2_s2 (
    .a(carry_c1_r0_s1),
    .b(carry_c1_r1_s1),
    .ci(sum_c2_r0_s1),
    .s(sum_c2_r2_s2),
    .co(carry_c2_r2_s2)
  );
  wire sum_c2_r3_s3, carry_c2_r3_s3;
  subbyte_full_adder add_c2_r3_s3 (
    .a(sum_c2_r1_s1),
    .b(carry_c1_r2_s2),
    .ci(carry_c1_r3_s2),
    .s(sum_c2_r3_s3),
    .co(carry_c2_r3_s3)
  );
  wire sum_c2_r4_s4, carry_c2_r4_s4;
  subbyte_full_adder add_c2_r4_s4 (
    .a(sum_c2_r2_s2),
    .b(carry_c1_r4_s3),
    .ci(sum_c2_r3_s3),
    .s(sum_c2_r4_s4),
    .co(carry_c2_r4_s4)
  );
  wire sum_c2_r5_s5, carry_c2_r5_s5;
  subbyte_half_adder add_c2_r5_s5 (.a(carry_c1_r5_s4), .b(sum_c2_r4_s4), .s(sum_c2_r5_s5), .co(carry_c2_r5_s5));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[3]), .b(pp[29]), .ci(pp[55]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[81]), .b(pp[107]), .ci(pp[133]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s2, carry_c3_r2_s2;
  subbyte_full_adder add_c3_r2_s2 (
    .a(carry_c2_r0_s1),
    .b(carry_c2_r1_s1),
    .ci(sum_c3_r0_s1),
    .s(sum_c3_r2_s2),
    .co(carry_c3_r2_s2)
  );
  wire sum_c3_r3_s3, carry_c3_r3_s3;
  subbyte_full_adder add_c3_r3_s3 (
    .a(sum_c3_r1_s1),
    .b(carry_c2_r2_s2),
    .ci(sum_c3_r2_s2),
    .s(sum_c3_r3_s3),
    .co(carry_c3_r3_s3)
  );
  wire sum_c3_r4_s5, carry_c3_r4_s5;
  subbyte_full_adder add_c3_r4_s5 (
    .a(carry_c2_r3_s3),
    .b(sum_c3_r3_s3),
    .ci(carry_c2_r4_s4),
    .s(sum_c3_r4_s5),
    .co(carry_c3_r4_s5)
  );
  wire sum_c3_r5_s6, carry_c3_r5_s6;
  subbyte_half_adder add_c3_r5_s6 (.a(carry_c2_r5_s5), .b(sum_c3_r4_s5), .s(sum_c3_r5_s6), .co(carry_c3_r5_s6));
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[4]), .b(pp[30]), .ci(pp[56]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[82]), .b(pp[108]), .ci(pp[134]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s2, carry_c4_r2_s2;
  subbyte_full_adder add_c4_r2_s2 (
    .a(carry_c3_r0_s1),
    .b(carry_c3_r1_s1),
    .ci(sum_c4_r0_s1),
    .s(sum_c4_r2_s2),
    .co(carry_c4_r2_s2)
  );
  wire sum_c4_r3_s3, carry_c4_r3_s3;
  subbyte_full_adder add_c4_r3_s3 (
    .a(sum_c4_r1_s1),
    .b(carry_c3_r2_s2),
    .ci(sum_c4_r2_s2),
    .s(sum_c4_r3_s3),
    .co(carry_c4_r3_s3)
  );
  wire sum_c4_r4_s6, carry_c4_r4_s6;
  subbyte_full_adder add_c4_r4_s6 (
    .a(carry_c3_r3_s3),
    .b(sum_c4_r3_s3),
    .ci(carry_c3_r4_s5),
    .s(sum_c4_r4_s6),
    .co(carry_c4_r4_s6)
  );
  wire sum_c4_r5_s7, carry_c4_r5_s7;
  subbyte_half_adder add_c4_r5_s7 (.a(carry_c3_r5_s6), .b(sum_c4_r4_s6), .s(sum_c4_r5_s7), .co(carry_c4_r5_s7));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[5]), .b(pp[31]), .ci(pp[57]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[83]), .b(pp[109]), .ci(pp[135]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s2, carry_c5_r2_s2;
  subbyte_full_adder add_c5_r2_s2 (
    .a(carry_c4_r0_s1),
    .b(carry_c4_r1_s1),
    .ci(sum_c5_r0_s1),
    .s(sum_c5_r2_s2),
    .co(carry_c5_r2_s2)
  );
  wire sum_c5_r3_s3, carry_c5_r3_s3;
  subbyte_full_adder add_c5_r3_s3 (
    .a(sum_c5_r1_s1),
    .b(carry_c4_r2_s2),
    .ci(sum_c5_r2_s2),
    .s(sum_c5_r3_s3),
    .co(carry_c5_r3_s3)
  );
  wire sum_c5_r4_s7, carry_c5_r4_s7;
  subbyte_full_adder add_c5_r4_s7 (
    .a(carry_c4_r3_s3),
    .b(sum_c5_r3_s3),
    .ci(carry_c4_r4_s6),
    .s(sum_c5_r4_s7),
    .co(carry_c5_r4_s7)
  );
  wire sum_c5_r5_s8, carry_c5_r5_s8;
  subbyte_half_adder add_c5_r5_s8 (.a(carry_c4_r5_s7), .b(sum_c5_r4_s7), .s(sum_c5_r5_s8), .co(carry_c5_r5_s8));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[6]), .b(pp[32]), .ci(pp[58]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[84]), .b(pp[110]), .ci(pp[136]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s2, carry_c6_r2_s2;
  subbyte_full_adder add_c6_r2_s2 (
    .a(carry_c5_r0_s1),
    .b(carry_c5_r1_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r2_s2),
    .co(carry_c6_r2_s2)
  );
  wire sum_c6_r3_s3, carry_c6_r3_s3;
  subbyte_full_adder add_c6_r3_s3 (
    .a(sum_c6_r1_s1),
    .b(carry_c5_r2_s2),
    .ci(sum_c6_r2_s2),
    .s(sum_c6_r3_s3),
    .co(carry_c6_r3_s3)
  );
  wire sum_c6_r4_s8, carry_c6_r4_s8;
  subbyte_full_adder add_c6_r4_s8 (
    .a(carry_c5_r3_s3),
    .b(sum_c6_r3_s3),
    .ci(carry_c5_r4_s7),
    .s(sum_c6_r4_s8),
    .co(carry_c6_r4_s8)
  );
  wire sum_c6_r5_s9, carry_c6_r5_s9;
  subbyte_half_adder add_c6_r5_s9 (.a(carry_c5_r5_s8), .b(sum_c6_r4_s8), .s(sum_c6_r5_s9), .co(carry_c6_r5_s9));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[7]), .b(pp[33]), .ci(pp[59]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[85]), .b(pp[111]), .ci(pp[137]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s2, carry_c7_r2_s2;
  subbyte_full_adder add_c7_r2_s2 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r2_s2),
    .co(carry_c7_r2_s2)
  );
  wire sum_c7_r3_s3, carry_c7_r3_s3;
  subbyte_full_adder add_c7_r3_s3 (
    .a(sum_c7_r1_s1),
    .b(carry_c6_r2_s2),
    .ci(sum_c7_r2_s2),
    .s(sum_c7_r3_s3),
    .co(carry_c7_r3_s3)
  );
  wire sum_c7_r4_s9, carry_c7_r4_s9;
  subbyte_full_adder add_c7_r4_s9 (
    .a(carry_c6_r3_s3),
    .b(sum_c7_r3_s3),
    .ci(carry_c6_r4_s8),
    .s(sum_c7_r4_s9),
    .co(carry_c7_r4_s9)
  );
  wire sum_c7_r5_s10, carry_c7_r5_s10;
  subbyte_half_adder add_c7_r5_s10 (.a(carry_c6_r5_s9), .b(sum_c7_r4_s9), .s(sum_c7_r5_s10), .co(carry_c7_r5_s10));
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[8]), .b(pp[34]), .ci(pp[60]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[86]), .b(pp[112]), .ci(pp[138]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s2, carry_c8_r2_s2;
  subbyte_full_adder add_c8_r2_s2 (
    .a(carry_c7_r0_s1),
    .b(carry_c7_r1_s1),
    .ci(sum_c8_r0_s1),
    .s(sum_c8_r2_s2),
    .co(carry_c8_r2_s2)
  );
  wire sum_c8_r3_s3, carry_c8_r3_s3;
  subbyte_full_adder add_c8_r3_s3 (
    .a(sum_c8_r1_s1),
    .b(carry_c7_r2_s2),
    .ci(sum_c8_r2_s2),
    .s(sum_c8_r3_s3),
    .co(carry_c8_r3_s3)
  );
  wire sum_c8_r4_s10, carry_c8_r4_s10;
  subbyte_full_adder add_c8_r4_s10 (
    .a(carry_c7_r3_s3),
    .b(sum_c8_r3_s3),
    .ci(carry_c7_r4_s9),
    .s(sum_c8_r4_s10),
    .co(carry_c8_r4_s10)
  );
  wire sum_c8_r5_s11, carry_c8_r5_s11;
  subbyte_half_adder add_c8_r5_s11 (.a(carry_c7_r5_s10), .b(sum_c8_r4_s10), .s(sum_c8_r5_s11), .co(carry_c8_r5_s11));
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[9]), .b(pp[35]), .ci(pp[61]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[87]), .b(pp[113]), .ci(pp[139]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s2, carry_c9_r2_s2;
  subbyte_full_adder add_c9_r2_s2 (
    .a(carry_c8_r0_s1),
    .b(carry_c8_r1_s1),
    .ci(sum_c9_r0_s1),
    .s(sum_c9_r2_s2),
    .co(carry_c9_r2_s2)
  );
  wire sum_c9_r3_s3, carry_c9_r3_s3;
  subbyte_full_adder add_c9_r3_s3 (
    .a(sum_c9_r1_s1),
    .b(carry_c8_r2_s2),
    .ci(sum_c9_r2_s2),
    .s(sum_c9_r3_s3),
    .co(carry_c9_r3_s3)
  );
  wire sum_c9_r4_s11, carry_c9_r4_s11;
  subbyte_full_adder add_c9_r4_s11 (
    .a(carry_c8_r3_s3),
    .b(sum_c9_r3_s3),
    .ci(carry_c8_r4_s10),
    .s(sum_c9_r4_s11),
    .co(carry_c9_r4_s11)
  );
  wire sum_c9_r5_s12, carry_c9_r5_s12;
  subbyte_half_adder add_c9_r5_s12 (.a(carry_c8_r5_s11), .b(sum_c9_r4_s11), .s(sum_c9_r5_s12), .co(carry_c9_r5_s12));
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[10]), .b(pp[36]), .ci(pp[62]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[88]), .b(pp[114]), .ci(pp[140]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s2, carry_c10_r2_s2;
  subbyte_full_adder add_c10_r2_s2 (
    .a(carry_c9_r0_s1),
    .b(carry_c9_r1_s1),
    .ci(sum_c10_r0_s1),
    .s(sum_c10_r2_s2),
    .co(carry_c10_r2_s2)
  );
  wire sum_c10_r3_s3, carry_c10_r3_s3;
  subbyte_full_adder add_c10_r3_s3 (
    .a(sum_c10_r1_s1),
    .b(carry_c9_r2_s2),
    .ci(sum_c10_r2_s2),
    .s(sum_c10_r3_s3),
    .co(carry_c10_r3_s3)
  );
  wire sum_c10_r4_s12, carry_c10_r4_s12;
  subbyte_full_adder add_c10_r4_s12 (
    .a(carry_c9_r3_s3),
    .b(sum_c10_r3_s3),
    .ci(carry_c9_r4_s11),
    .s(sum_c10_r4_s12),
    .co(carry_c10_r4_s12)
  );
  wire sum_c10_r5_s13, carry_c10_r5_s13;
  subbyte_half_adder add_c10_r5_s13 (.a(carry_c9_r5_s12), .b(sum_c10_r4_s12), .s(sum_c10_r5_s13), .co(carry_c10_r5_s13));
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[11]), .b(pp[37]), .ci(pp[63]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[89]), .b(pp[115]), .ci(pp[141]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s2, carry_c11_r2_s2;
  subbyte_full_adder add_c11_r2_s2 (
    .a(carry_c10_r0_s1),
    .b(carry_c10_r1_s1),
    .ci(sum_c11_r0_s1),
    .s(sum_c11_r2_s2),
    .co(carry_c11_r2_s2)
  );
  wire sum_c11_r3_s3, carry_c11_r3_s3;
  subbyte_full_adder add_c11_r3_s3 (
    .a(sum_c11_r1_s1),
    .b(carry_c10_r2_s2),
    .ci(sum_c11_r2_s2),
    .s(sum_c11_r3_s3),
    .co(carry_c11_r3_s3)
  );
  wire sum_c11_r4_s13, carry_c11_r4_s13;
  subbyte_full_adder add_c11_r4_s13 (
    .a(carry_c10_r3_s3),
    .b(sum_c11_r3_s3),
    .ci(carry_c10_r4_s12),
    .s(sum_c11_r4_s13),
    .co(carry_c11_r4_s13)
  );
  wire sum_c11_r5_s14, carry_c11_r5_s14;
  subbyte_half_adder add_c11_r5_s14 (.a(carry_c10_r5_s13), .b(sum_c11_r4_s13), .s(sum_c11_r5_s14), .co(carry_c11_r5_s14));
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (.a(pp[12]), .b(pp[38]), .ci(pp[64]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(pp[90]), .b(pp[116]), .ci(pp[142]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s2, carry_c12_r2_s2;
  subbyte_full_adder add_c12_r2_s2 (
    .a(carry_c11_r0_s1),
    .b(carry_c11_r1_s1),
    .ci(sum_c12_r0_s1),
    .s(sum_c12_r2_s2),
    .co(carry_c12_r2_s2)
  );
  wire sum_c12_r3_s3, carry_c12_r3_s3;
  subbyte_full_adder add_c12_r3_s3 (
    .a(sum_c12_r1_s1),
    .b(carry_c11_r2_s2),
    .ci(sum_c12_r2_s2),
    .s(sum_c12_r3_s3),
    .co(carry_c12_r3_s3)
  );
  wire sum_c12_r4_s14, carry_c12_r4_s14;
  subbyte_full_adder add_c12_r4_s14 (
    .a(carry_c11_r3_s3),
    .b(sum_c12_r3_s3),
    .ci(carry_c11_r4_s13),
    .s(sum_c12_r4_s14),
    .co(carry_c12_r4_s14)
  );
  wire sum_c12_r5_s15, carry_c12_r5_s15;
  subbyte_half_adder add_c12_r5_s15 (.a(carry_c11_r5_s14), .b(sum_c12_r4_s14), .s(sum_c12_r5_s15), .co(carry_c12_r5_s15));
  wire sum_c13_r0_s1, carry_c13_r0_s1;
  subbyte_full_adder add_c13_r0_s1 (.a(pp[13]), .b(pp[39]), .ci(pp[65]), .s(sum_c13_r0_s1), .co(carry_c13_r0_s1));
  wire sum_c13_r1_s1, carry_c13_r1_s1;
  subbyte_full_adder add_c13_r1_s1 (.a(pp[91]), .b(pp[117]), .ci(pp[143]), .s(sum_c13_r1_s1), .co(carry_c13_r1_s1));
  wire sum_c13_r2_s2, carry_c13_r2_s2;
  subbyte_full_adder add_c13_r2_s2 (
    .a(carry_c12_r0_s1),
    .b(carry_c12_r1_s1),
    .ci(sum_c13_r0_s1),
    .s(sum_c13_r2_s2),
    .co(carry_c13_r2_s2)
  );
  wire sum_c13_r3_s3, carry_c13_r3_s3;
  subbyte_full_adder add_c13_r3_s3 (
    .a(sum_c13_r1_s1),
    .b(carry_c12_r2_s2),
    .ci(sum_c13_r2_s2),
    .s(sum_c13_r3_s3),
    .co(carry_c13_r3_s3)
  );
  wire sum_c13_r4_s15, carry_c13_r4_s15;
  subbyte_full_adder add_c13_r4_s15 (
    .a(carry_c12_r3_s3),
    .b(sum_c13_r3_s3),
    .ci(carry_c12_r4_s14),
    .s(sum_c13_r4_s15),
    .co(carry_c13_r4_s15)
  );
  wire sum_c13_r5_s16, carry_c13_r5_s16;
  subbyte_half_adder add_c13_r5_s16 (.a(carry_c12_r5_s15), .b(sum_c13_r4_s15), .s(sum_c13_r5_s16), .co(carry_c13_r5_s16));
  wire sum_c14_r0_s1, carry_c14_r0_s1;
  subbyte_full_adder add_c14_r0_s1 (.a(pp[14]), .b(pp[40]), .ci(pp[66]), .s(sum_c14_r0_s1), .co(carry_c14_r0_s1));
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (.a(pp[92]), .b(pp[118]), .ci(pp[144]), .s(sum_c14_r1_s1), .co(carry_c14_r1_s1));
  wire sum_c14_r2_s2, carry_c14_r2_s2;
  subbyte_full_adder add_c14_r2_s2 (
    .a(carry_c13_r0_s1),
    .b(carry_c13_r1_s1),
    .ci(sum_c14_r0_s1),
    .s(sum_c14_r2_s2),
    .co(carry_c14_r2_s2)
  );
  wire sum_c14_r3_s3, carry_c14_r3_s3;
  subbyte_full_adder add_c14_r3_s3 (
    .a(sum_c14_r1_s1),
    .b(carry_c13_r2_s2),
    .ci(sum_c14_r2_s2),
    .s(sum_c14_r3_s3),
    .co(carry_c14_r3_s3)
  );
  wire sum_c14_r4_s16, carry_c14_r4_s16;
  subbyte_full_adder add_c14_r4_s16 (
    .a(carry_c13_r3_s3),
    .b(sum_c14_r3_s3),
    .ci(carry_c13_r4_s15),
    .s(sum_c14_r4_s16),
    .co(carry_c14_r4_s16)
  );
  wire sum_c14_r5_s17, carry_c14_r5_s17;
  subbyte_half_adder add_c14_r5_s17 (.a(carry_c13_r5_s16), .b(sum_c14_r4_s16), .s(sum_c14_r5_s17), .co(carry_c14_r5_s17));
  wire sum_c15_r0_s1, carry_c15_r0_s1;
  subbyte_full_adder add_c15_r0_s1 (.a(pp[15]), .b(pp[41]), .ci(pp[67]), .s(sum_c15_r0_s1), .co(carry_c15_r0_s1));
  wire sum_c15_r1_s1, carry_c15_r1_s1;
  subbyte_full_adder add_c15_r1_s1 (.a(pp[93]), .b(pp[119]), .ci(pp[145]), .s(sum_c15_r1_s1), .co(carry_c15_r1_s1));
  wire sum_c15_r2_s2, carry_c15_r2_s2;
  subbyte_full_adder add_c15_r2_s2 (
    .a(carry_c14_r0_s1),
    .b(carry_c14_r1_s1),
    .ci(sum_c15_r0_s1),
    .s(sum_c15_r2_s2),
    .co(carry_c15_r2_s2)
  );
  wire sum_c15_r3_s3, carry_c15_r3_s3;
  subbyte_full_adder add_c15_r3_s3 (
    .a(sum_c15_r1_s1),
    .b(carry_c14_r2_s2),
    .ci(sum_c15_r2_s2),
    .s(sum_c15_r3_s3),
    .co(carry_c15_r3_s3)
  );
  wire sum_c15_r4_s17, carry_c15_r4_s17;
  subbyte_full_adder add_c15_r4_s17 (
    .a(carry_c14_r3_s3),
    .b(sum_c15_r3_s3),
    .ci(carry_c14_r4_s16),
    .s(sum_c15_r4_s17),
    .co(carry_c15_r4_s17)
  );
  wire sum_c15_r5_s18, carry_c15_r5_s18;
  subbyte_half_adder add_c15_r5_s18 (.a(carry_c14_r5_s17), .b(sum_c15_r4_s17), .s(sum_c15_r5_s18), .co(carry_c15_r5_s18));
  wire sum_c16_r0_s1, carry_c16_r0_s1;
  subbyte_full_adder add_c16_r0_s1 (.a(pp[16]), .b(pp[42]), .ci(pp[68]), .s(sum_c16_r0_s1), .co(carry_c16_r0_s1));
  wire sum_c16_r1_s1, carry_c16_r1_s1;
  subbyte_full_adder add_c16_r1_s1 (.a(pp[94]), .b(pp[120]), .ci(pp[146]), .s(sum_c16_r1_s1), .co(carry_c16_r1_s1));
  wire sum_c16_r2_s2, carry_c16_r2_s2;
  subbyte_full_adder add_c16_r2_s2 (
    .a(carry_c15_r0_s1),
    .b(carry_c15_r1_s1),
    .ci(sum_c16_r0_s1),
    .s(sum_c16_r2_s2),
    .co(carry_c16_r2_s2)
  );
  wire sum_c16_r3_s3, carry_c16_r3_s3;
  subbyte_full_adder add_c16_r3_s3 (
    .a(sum_c16_r1_s1),
    .b(carry_c15_r2_s2),
    .ci(sum_c16_r2_s2),
    .s(sum_c16_r3_s3),
    .co(carry_c16_r3_s3)
  );
  wire sum_c16_r4_s18, carry_c16_r4_s18;
  subbyte_full_adder add_c16_r4_s18 (
    .a(carry_c15_r3_s3),
    .b(sum_c16_r3_s3),
    .ci(carry_c15_r4_s17),
    .s(sum_c16_r4_s18),
    .co(carry_c16_r4_s18)
  );
  wire sum_c16_r5_s19, carry_c16_r5_s19;
  subbyte_half_adder add_c16_r5_s19 (.a(carry_c15_r5_s18), .b(sum_c16_r4_s18), .s(sum_c16_r5_s19), .co(carry_c16_r5_s19));
  wire sum_c17_r0_s1, carry_c17_r0_s1;
  subbyte_full_adder add_c17_r0_s1 (.a(pp[17]), .b(pp[43]), .ci(pp[69]), .s(sum_c17_r0_s1), .co(carry_c17_r0_s1));
  wire sum_c17_r1_s1, carry_c17_r1_s1;
  subbyte_full_adder add_c17_r1_s1 (.a(pp[95]), .b(pp[121]), .ci(pp[147]), .s(sum_c17_r1_s1), .co(carry_c17_r1_s1));
  wire sum_c17_r2_s2, carry_c17_r2_s2;
  subbyte_full_adder add_c17_r2_s2 (
    .a(carry_c16_r0_s1),
    .b(carry_c16_r1_s1),
    .ci(sum_c17_r0_s1),
    .s(sum_c17_r2_s2),
    .co(carry_c17_r2_s2)
  );
  wire sum_c17_r3_s3, carry_c17_r3_s3;
  subbyte_full_adder add_c17_r3_s3 (
    .a(sum_c17_r1_s1),
    .b(carry_c16_r2_s2),
    .ci(sum_c17_r2_s2),
    .s(sum_c17_r3_s3),
    .co(carry_c17_r3_s3)
  );
  wire sum_c17_r4_s19, carry_c17_r4_s19;
  subbyte_full_adder add_c17_r4_s19 (
    .a(carry_c16_r3_s3),
    .b(sum_c17_r3_s3),
    .ci(carry_c16_r4_s18),
    .s(sum_c17_r4_s19),
    .co(carry_c17_r4_s19)
  );
  wire sum_c17_r5_s20, carry_c17_r5_s20;
  subbyte_half_adder add_c17_r5_s20 (.a(carry_c16_r5_s19), .b(sum_c17_r4_s19), .s(sum_c17_r5_s20), .co(carry_c17_r5_s20));
  wire sum_c18_r0_s1, carry_c18_r0_s1;
  subbyte_full_adder add_c18_r0_s1 (.a(pp[18]), .b(pp[44]), .ci(pp[70]), .s(sum_c18_r0_s1), .co(carry_c18_r0_s1));
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (.a(pp[96]), .b(pp[122]), .ci(pp[148]), .s(sum_c18_r1_s1), .co(carry_c18_r1_s1));
  wire sum_c18_r2_s2, carry_c18_r2_s2;
  subbyte_full_adder add_c18_r2_s2 (
    .a(carry_c17_r0_s1),
    .b(carry_c17_r1_s1),
    .ci(sum_c18_r0_s1),
    .s(sum_c18_r2_s2),
    .co(carry_c18_r2_s2)
  );
  wire sum_c18_r3_s3, carry_c18_r3_s3;
  subbyte_full_adder add_c18_r3_s3 (
    .a(sum_c18_r1_s1),
    .b(carry_c17_r2_s2),
    .ci(sum_c18_r2_s2),
    .s(sum_c18_r3_s3),
    .co(carry_c18_r3_s3)
  );
  wire sum_c18_r4_s20, carry_c18_r4_s20;
  subbyte_full_adder add_c18_r4_s20 (
    .a(carry_c17_r3_s3),
    .b(sum_c18_r3_s3),
    .ci(carry_c17_r4_s19),
    .s(sum_c18_r4_s20),
    .co(carry_c18_r4_s20)
  );
  wire sum_c18_r5_s21, carry_c18_r5_s21;
  subbyte_half_adder add_c18_r5_s21 (.a(carry_c17_r5_s20), .b(sum_c18_r4_s20), .s(sum_c18_r5_s21), .co(carry_c18_r5_s21));
  wire sum_c19_r0_s1, carry_c19_r0_s1;
  subbyte_full_adder add_c19_r0_s1 (.a(pp[19]), .b(pp[45]), .ci(pp[71]), .s(sum_c19_r0_s1), .co(carry_c19_r0_s1));
  wire sum_c19_r1_s1, carry_c19_r1_s1;
  subbyte_full_adder add_c19_r1_s1 (.a(pp[97]), .b(pp[123]), .ci(pp[149]), .s(sum_c19_r1_s1), .co(carry_c19_r1_s1));
  wire sum_c19_r2_s2, carry_c19_r2_s2;
  subbyte_full_adder add_c19_r2_s2 (
    .a(carry_c18_r0_s1),
    .b(carry_c18_r1_s1),
    .ci(sum_c19_r0_s1),
    .s(sum_c19_r2_s2),
    .co(carry_c19_r2_s2)
  );
  wire sum_c19_r3_s3, carry_c19_r3_s3;
  subbyte_full_adder add_c19_r3_s3 (
    .a(sum_c19_r1_s1),
    .b(carry_c18_r2_s2),
    .ci(sum_c19_r2_s2),
    .s(sum_c19_r3_s3),
    .co(carry_c19_r3_s3)
  );
  wire sum_c19_r4_s21, carry_c19_r4_s21;
  subbyte_full_adder add_c19_r4_s21 (
    .a(carry_c18_r3_s3),
    .b(sum_c19_r3_s3),
    .ci(carry_c18_r4_s20),
    .s(sum_c19_r4_s21),
    .co(carry_c19_r4_s21)
  );
  wire sum_c19_r5_s22, carry_c19_r5_s22;
  subbyte_half_adder add_c19_r5_s22 (.a(carry_c18_r5_s21), .b(sum_c19_r4_s21), .s(sum_c19_r5_s22), .co(carry_c19_r5_s22));
  wire sum_c20_r0_s1, carry_c20_r0_s1;
  subbyte_full_adder add_c20_r0_s1 (.a(pp[20]), .b(pp[46]), .ci(pp[72]), .s(sum_c20_r0_s1), .co(carry_c20_r0_s1));
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (.a(pp[98]), .b(pp[124]), .ci(pp[150]), .s(sum_c20_r1_s1), .co(carry_c20_r1_s1));
  wire sum_c20_r2_s2, carry_c20_r2_s2;
  subbyte_full_adder add_c20_r2_s2 (
    .a(carry_c19_r0_s1),
    .b(carry_c19_r1_s1),
    .ci(sum_c20_r0_s1),
    .s(sum_c20_r2_s2),
    .co(carry_c20_r2_s2)
  );
  wire sum_c20_r3_s3, carry_c20_r3_s3;
  subbyte_full_adder add_c20_r3_s3 (
    .a(sum_c20_r1_s1),
    .b(carry_c19_r2_s2),
    .ci(sum_c20_r2_s2),
    .s(sum_c20_r3_s3),
    .co(carry_c20_r3_s3)
  );
  wire sum_c20_r4_s22, carry_c20_r4_s22;
  subbyte_full_adder add_c20_r4_s22 (
    .a(carry_c19_r3_s3),
    .b(sum_c20_r3_s3),
    .ci(carry_c19_r4_s21),
    .s(sum_c20_r4_s22),
    .co(carry_c20_r4_s22)
  );
  wire sum_c20_r5_s23, carry_c20_r5_s23;
  subbyte_half_adder add_c20_r5_s23 (.a(carry_c19_r5_s22), .b(sum_c20_r4_s22), .s(sum_c20_r5_s23), .co(carry_c20_r5_s23));
  wire sum_c21_r0_s1, carry_c21_r0_s1;
  subbyte_full_adder add_c21_r0_s1 (.a(pp[21]), .b(pp[47]), .ci(pp[73]), .s(sum_c21_r0_s1), .co(carry_c21_r0_s1));
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (.a(pp[99]), .b(pp[125]), .ci(pp[151]), .s(sum_c21_r1_s1), .co(carry_c21_r1_s1));
  wire sum_c21_r2_s2, carry_c21_r2_s2;
  subbyte_full_adder add_c21_r2_s2 (
    .a(carry_c20_r0_s1),
    .b(carry_c20_r1_s1),
    .ci(sum_c21_r0_s1),
    .s(sum_c21_r2_s2),
    .co(carry_c21_r2_s2)
  );
  wire sum_c21_r3_s3, carry_c21_r3_s3;
  subbyte_full_adder add_c21_r3_s3 (
    .a(sum_c21_r1_s1),
    .b(carry_c20_r2_s2),
    .ci(sum_c21_r2_s2),
    .s(sum_c21_r3_s3),
    .co(carry_c21_r3_s3)
  );
  wire sum_c21_r4_s23, carry_c21_r4_s23;
  subbyte_full_adder add_c21_r4_s23 (
    .a(carry_c20_r3_s3),
    .b(sum_c21_r3_s3),
    .ci(carry_c20_r4_s22),
    .s(sum_c21_r4_s23),
    .co(carry_c21_r4_s23)
  );
  wire sum_c21_r5_s24, carry_c21_r5_s24;
  subbyte_half_adder add_c21_r5_s24 (.a(carry_c20_r5_s23), .b(sum_c21_r4_s23), .s(sum_c21_r5_s24), .co(carry_c21_r5_s24));
  wire sum_c22_r0_s1, carry_c22_r0_s1;
  subbyte_full_adder add_c22_r0_s1 (.a(pp[22]), .b(pp[48]), .ci(pp[74]), .s(sum_c22_r0_s1), .co(carry_c22_r0_s1));
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (.a(pp[100]), .b(pp[126]), .ci(pp[152]), .s(sum_c22_r1_s1), .co(carry_c22_r1_s1));
  wire sum_c22_r2_s2, carry_c22_r2_s2;
  subbyte_full_adder add_c22_r2_s2 (
    .a(carry_c21_r0_s1),
    .b(carry_c21_r1_s1),
    .ci(sum_c22_r0_s1),
    .s(sum_c22_r2_s2),
    .co(carry_c22_r2_s2)
  );
  wire sum_c22_r3_s3, carry_c22_r3_s3;
  subbyte_full_adder add_c22_r3_s3 (
    .a(sum_c22_r1_s1),
    .b(carry_c21_r2_s2),
    .ci(sum_c22_r2_s2),
    .s(sum_c22_r3_s3),
    .co(carry_c22_r3_s3)
  );
  wire sum_c22_r4_s24, carry_c22_r4_s24;
  subbyte_full_adder add_c22_r4_s24 (
    .a(carry_c21_r3_s3),
    .b(sum_c22_r3_s3),
    .ci(carry_c21_r4_s23),
    .s(sum_c22_r4_s24),
    .co(carry_c22_r4_s24)
  );
  wire sum_c22_r5_s25, carry_c22_r5_s25;
  subbyte_half_adder add_c22_r5_s25 (.a(carry_c21_r5_s24), .b(sum_c22_r4_s24), .s(sum_c22_r5_s25), .co(carry_c22_r5_s25));
  wire sum_c23_r0_s1, carry_c23_r0_s1;
  subbyte_full_adder add_c23_r0_s1 (.a(pp[23]), .b(pp[49]), .ci(pp[75]), .s(sum_c23_r0_s1), .co(carry_c23_r0_s1));
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (.a(pp[101]), .b(pp[127]), .ci(pp[153]), .s(sum_c23_r1_s1), .co(carry_c23_r1_s1));
  wire sum_c23_r2_s2, carry_c23_r2_s2;
  subbyte_full_adder add_c23_r2_s2 (
    .a(carry_c22_r0_s1),
    .b(carry_c22_r1_s1),
    .ci(sum_c23_r0_s1),
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
    .a(carry_c22_r3_s3),
    .b(sum_c23_r3_s3),
    .ci(carry_c22_r4_s24),
    .s(sum_c23_r4_s25),
    .co(carry_c23_r4_s25)
  );
  wire sum_c23_r5_s26, carry_c23_r5_s26;
  subbyte_half_adder add_c23_r5_s26 (.a(carry_c22_r5_s25), .b(sum_c23_r4_s25), .s(sum_c23_r5_s26), .co(carry_c23_r5_s26));
  wire sum_c24_r0_s1, carry_c24_r0_s1;
  subbyte_full_adder add_c24_r0_s1 (.a(pp[24]), .b(pp[50]), .ci(pp[76]), .s(sum_c24_r0_s1), .co(carry_c24_r0_s1));
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (.a(pp[102]), .b(pp[128]), .ci(pp[154]), .s(sum_c24_r1_s1), .co(carry_c24_r1_s1));
  wire sum_c24_r2_s2, carry_c24_r2_s2;
  subbyte_full_adder add_c24_r2_s2 (
    .a(carry_c23_r0_s1),
    .b(carry_c23_r1_s1),
    .ci(sum_c24_r0_s1),
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
  wire sum_c24_r5_s27, carry_c24_r5_s27;
  subbyte_half_adder add_c24_r5_s27 (.a(carry_c23_r5_s26), .b(sum_c24_r4_s26), .s(sum_c24_r5_s27), .co(carry_c24_r5_s27));
  wire sum_c25_r0_s2 = ~(carry_c24_r0_s1 ^ carry_c24_r1_s1);
  wire carry_c25_r0_s2 = carry_c24_r0_s1 | carry_c24_r1_s1;
  wire sum_c25_r1_s4, carry_c25_r1_s4;
  subbyte_full_adder add_c25_r1_s4 (
    .a(sum_c25_r0_s2),
    .b(carry_c24_r2_s2),
    .ci(carry_c24_r3_s3),
    .s(sum_c25_r1_s4),
    .co(carry_c25_r1_s4)
  );
  wire sum_c25_r2_s28, carry_c25_r2_s28;
  subbyte_full_adder add_c25_r2_s28 (
    .a(sum_c25_r1_s4),
    .b(carry_c24_r4_s26),
    .ci(carry_c24_r5_s27),
    .s(sum_c25_r2_s28),
    .co(carry_c25_r2_s28)
  );
  wire sum_c26_r0_s29, carry_c26_r0_s29;
  subbyte_full_adder add_c26_r0_s29 (
    .a(carry_c25_r0_s2),
    .b(carry_c25_r1_s4),
    .ci(carry_c25_r2_s28),
    .s(sum_c26_r0_s29),
    .co(carry_c26_r0_s29)
  );

  assign sum = {
    ~carry_c26_r0_s29, sum_c26_r0_s29, sum_c25_r2_s28, sum_c24_r5_s27, sum_c23_r5_s26, sum_c22_r5_s25, sum_c21_r5_s24,
    sum_c20_r5_s23, sum_c19_r5_s22, sum_c18_r5_s21, sum_c17_r5_s20, sum_c16_r5_s19, sum_c15_r5_s18, sum_c14_r5_s17,
    sum_c13_r5_s16, sum_c12_r5_s15, sum_c11_r5_s14, sum_c10_r5_s13, sum_c9_r5_s12, sum_c8_r5_s11, sum_c7_r5_s10,
    sum_c6_r5_s9, sum_c5_r5_s8, sum_c4_r5_s7, sum_c3_r5_s6, sum_c2_r5_s5, sum_c1_r5_s4, sum_c0_r5_s3
  };
endmodule

`default_nettype wire
