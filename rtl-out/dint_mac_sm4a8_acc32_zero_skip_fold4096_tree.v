// dint_mac_sm4a8_acc32_zero_skip_fold4096_tree: compression tree of dint_mac_sm4a8_acc32_zero_skip_fold4096
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 309464c29d29481b
`default_nettype none

module dint_mac_sm4a8_acc32_zero_skip_fold4096_tree (
  input wire [20:0] pp,
  input wire [31:0] start,
  output wire [31:0] sum
);
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(start[0]), .b(pp[0]), .ci(pp[10]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c1_r0_s2, carry_c1_r0_s2;
  subbyte_full_adder add_c1_r0_s2 (.a(start[1]), .b(pp[1]), .ci(carry_c0_r0_s1), .s(sum_c1_r0_s2), .co(carry_c1_r0_s2));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(start[2]), .b(pp[2]), .ci(pp[11]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s3, carry_c2_r1_s3;
  subbyte_full_adder add_c2_r1_s3 (
    .a(pp[20]),
    .b(sum_c2_r0_s1),
    .ci(carry_c1_r0_s2),
    .s(sum_c2_r1_s3),
    .co(carry_c2_r1_s3)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(start[3]), .b(pp[3]), .ci(pp[12]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s4, carry_c3_r1_s4;
  subbyte_full_adder add_c3_r1_s4 (
    .a(carry_c2_r0_s1),
    .b(sum_c3_r0_s1),
    .ci(carry_c2_r1_s3),
    .s(sum_c3_r1_s4),
    .co(carry_c3_r1_s4)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(start[4]), .b(pp[4]), .ci(pp[13]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s5, carry_c4_r1_s5;
  subbyte_full_adder add_c4_r1_s5 (
    .a(carry_c3_r0_s1),
    .b(sum_c4_r0_s1),
    .ci(carry_c3_r1_s4),
    .s(sum_c4_r1_s5),
    .co(carry_c4_r1_s5)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(start[5]), .b(pp[5]), .ci(pp[14]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s6, carry_c5_r1_s6;
  subbyte_full_adder add_c5_r1_s6 (
    .a(carry_c4_r0_s1),
    .b(sum_c5_r0_s1),
    .ci(carry_c4_r1_s5),
    .s(sum_c5_r1_s6),
    .co(carry_c5_r1_s6)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(start[6]), .b(pp[6]), .ci(pp[15]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s7, carry_c6_r1_s7;
  subbyte_full_adder add_c6_r1_s7 (
    .a(carry_c5_r0_s1),
    .b(sum_c6_r0_s1),
    .ci(carry_c5_r1_s6),
    .s(sum_c6_r1_s7),
    .co(carry_c6_r1_s7)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(start[7]), .b(pp[7]), .ci(pp[16]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s8, carry_c7_r1_s8;
  subbyte_full_adder add_c7_r1_s8 (
    .a(carry_c6_r0_s1),
    .b(sum_c7_r0_s1),
    .ci(carry_c6_r1_s7),
    .s(sum_c7_r1_s8),
    .co(carry_c7_r1_s8)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(start[8]), .b(pp[8]), .ci(pp[17]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s9, carry_c8_r1_s9;
  subbyte_full_adder add_c8_r1_s9 (
    .a(carry_c7_r0_s1),
    .b(sum_c8_r0_s1),
    .ci(carry_c7_r1_s8),
    .s(sum_c8_r1_s9),
    .co(carry_c8_r1_s9)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(start[9]), .b(pp[9]), .ci(pp[18]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s10, carry_c9_r1_s10;
  subbyte_full_adder add_c9_r1_s10 (
    .a(carry_c8_r0_s1),
    .b(sum_c9_r0_s1),
    .ci(carry_c8_r1_s9),
    .s(sum_c9_r1_s10),
    .co(carry_c9_r1_s10)
  );
  wire sum_c10_r0_s2, carry_c10_r0_s2;
  subbyte_full_adder add_c10_r0_s2 (
    .a(start[10]),
    .b(pp[19]),
    .ci(carry_c9_r0_s1),
    .s(sum_c10_r0_s2),
    .co(carry_c10_r0_s2)
  );
  wire sum_c10_r1_s11, carry_c10_r1_s11;
  subbyte_half_adder add_c10_r1_s11 (.a(sum_c10_r0_s2), .b(carry_c9_r1_s10), .s(sum_c10_r1_s11), .co(carry_c10_r1_s11));
  wire sum_c11_r0_s12, carry_c11_r0_s12;
  subbyte_full_adder add_c11_r0_s12 (
    .a(start[11]),
    .b(carry_c10_r0_s2),
    .ci(carry_c10_r1_s11),
    .s(sum_c11_r0_s12),
    .co(carry_c11_r0_s12)
  );
  wire sum_c12_r0_s13, carry_c12_r0_s13;
  subbyte_half_adder add_c12_r0_s13 (.a(start[12]), .b(carry_c11_r0_s12), .s(sum_c12_r0_s13), .co(carry_c12_r0_s13));
  wire sum_c13_r0_s14, carry_c13_r0_s14;
  subbyte_half_adder add_c13_r0_s14 (.a(start[13]), .b(carry_c12_r0_s13), .s(sum_c13_r0_s14), .co(carry_c13_r0_s14));
  wire sum_c14_r0_s15, carry_c14_r0_s15;
  subbyte_half_adder add_c14_r0_s15 (.a(start[14]), .b(carry_c13_r0_s14), .s(sum_c14_r0_s15), .co(carry_c14_r0_s15));
  wire sum_c15_r0_s16, carry_c15_r0_s16;
  subbyte_half_adder add_c15_r0_s16 (.a(start[15]), .b(carry_c14_r0_s15), .s(sum_c15_r0_s16), .co(carry_c15_r0_s16));
  wire sum_c16_r0_s17, carry_c16_r0_s17;
  subbyte_half_adder add_c16_r0_s17 (.a(start[16]), .b(carry_c15_r0_s16), .s(sum_c16_r0_s17), .co(carry_c16_r0_s17));
  wire sum_c17_r0_s18, carry_c17_r0_s18;
  subbyte_half_adder add_c17_r0_s18 (.a(start[17]), .b(carry_c16_r0_s17), .s(sum_c17_r0_s18), .co(carry_c17_r0_s18));
  wire sum_c18_r0_s19, carry_c18_r0_s19;
  subbyte_half_adder add_c18_r0_s19 (.a(start[18]), .b(carry_c17_r0_s18), .s(sum_c18_r0_s19), .co(carry_c18_r0_s19));
  wire sum_c19_r0_s20, carry_c19_r0_s20;
  subbyte_half_adder add_c19_r0_s20 (.a(start[19]), .b(carry_c18_r0_s19), .s(sum_c19_r0_s20), .co(carry_c19_r0_s20));
  wire sum_c20_r0_s21, carry_c20_r0_s21;
  subbyte_half_adder add_c20_r0_s21 (.a(start[20]), .b(carry_c19_r0_s20), .s(sum_c20_r0_s21), .co(carry_c20_r0_s21));
  wire sum_c21_r0_s22, carry_c21_r0_s22;
  subbyte_half_adder add_c21_r0_s22 (.a(start[21]), .b(carry_c20_r0_s21), .s(sum_c21_r0_s22), .co(carry_c21_r0_s22));
  wire sum_c22_r0_s23, carry_c22_r0_s23;
  subbyte_half_adder add_c22_r0_s23 (.a(start[22]), .b(carry_c21_r0_s22), .s(sum_c22_r0_s23), .co(carry_c22_r0_s23));
  wire sum_c23_r0_s24, carry_c23_r0_s24;
  subbyte_half_adder add_c23_r0_s24 (.a(start[23]), .b(carry_c22_r0_s23), .s(sum_c23_r0_s24), .co(carry_c23_r0_s24));
  wire sum_c24_r0_s25, carry_c24_r0_s25;
  subbyte_half_adder add_c24_r0_s25 (.a(start[24]), .b(carry_c23_r0_s24), .s(sum_c24_r0_s25), .co(carry_c24_r0_s25));
  wire sum_c25_r0_s26, carry_c25_r0_s26;
  subbyte_half_adder add_c25_r0_s26 (.a(start[25]), .b(carry_c24_r0_s25), .s(sum_c25_r0_s26), .co(carry_c25_r0_s26));
  wire sum_c26_r0_s27, carry_c26_r0_s27;
  subbyte_half_adder add_c26_r0_s27 (.a(start[26]), .b(carry_c25_r0_s26), .s(sum_c26_r0_s27), .co(carry_c26_r0_s27));
  wire sum_c27_r0_s28, carry_c27_r0_s28;
  subbyte_half_adder add_c27_r0_s28 (.a(start[27]), .b(carry_c26_r0_s27), .s(sum_c27_r0_s28), .co(carry_c27_r0_s28));
  wire sum_c28_r0_s29, carry_c28_r0_s29;
  subbyte_half_adder add_c28_r0_s29 (.a(start[28]), .b(carry_c27_r0_s28), .s(sum_c28_r0_s29), .co(carry_c28_r0_s29));
  wire sum_c29_r0_s30, carry_c29_r0_s30;
  subbyte_half_adder add_c29_r0_s30 (.a(start[29]), .b(carry_c28_r0_s29), .s(sum_c29_r0_s30), .co(carry_c29_r0_s30));
  wire sum_c30_r0_s31, carry_c30_r0_s31;
  subbyte_half_adder add_c30_r0_s31 (.a(start[30]), .b(carry_c29_r0_s30), .s(sum_c30_r0_s31), .co(carry_c30_r0_s31));
  wire sum_c31_r0_s32 = start[31] ^ carry_c30_r0_s31;

  assign sum = {
    sum_c31_r0_s32, sum_c30_r0_s31, sum_c29_r0_s30, sum_c28_r0_s29, sum_c27_r0_s28, sum_c26_r0_s27, sum_c25_r0_s26,
    sum_c24_r0_s25, sum_c23_r0_s24, sum_c22_r0_s23, sum_c21_r0_s22, sum_c20_r0_s21, sum_c19_r0_s20, sum_c18_r0_s19,
    sum_c17_r0_s18, sum_c16_r0_s17, sum_c15_r0_s16, sum_c14_r0_s15, sum_c13_r0_s14, sum_c12_r0_s13, sum_c11_r0_s12,
    sum_c10_r1_s11, sum_c9_r1_s10, sum_c8_r1_s9, sum_c7_r1_s8, sum_c6_r1_s7, sum_c5_r1_s6, sum_c4_r1_s5, sum_c3_r1_s4,
    sum_c2_r1_s3, sum_c1_r0_s2, sum_c0_r0_s1
  };
endmodule

`default_nettype wire
