// dint_mac_sm4a8_acc32_zero_skip_ks_p1_tree: compression tree of dint_mac_sm4a8_acc32_zero_skip_ks_p1
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 ad5b515894c9797e
`default_nettype none

module dint_mac_sm4a8_acc32_zero_skip_ks_p1_tree (
  input wire clk,
  input wire [20:0] pp,
  input wire [31:0] start,
  output wire [31:0] sum
);
  reg in_c0_r0_q1, in_c0_r1_q1;
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (
    .a(in_c0_r0_q1),
    .b(in_c0_r1_q1),
    .ci(start[0]),
    .s(sum_c0_r0_s1),
    .co(carry_c0_r0_s1)
  );
  reg in_c1_r0_q1;
  wire sum_c1_r0_s2, carry_c1_r0_s2;
  subbyte_full_adder add_c1_r0_s2 (
    .a(in_c1_r0_q1),
    .b(start[1]),
    .ci(carry_c0_r0_s1),
    .s(sum_c1_r0_s2),
    .co(carry_c1_r0_s2)
  );
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[11]), .ci(pp[20]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  reg sum_c2_r0_s1_q1;
  wire sum_c2_r1_s3, carry_c2_r1_s3;
  subbyte_full_adder add_c2_r1_s3 (
    .a(sum_c2_r0_s1_q1),
    .b(start[2]),
    .ci(carry_c1_r0_s2),
    .s(sum_c2_r1_s3),
    .co(carry_c2_r1_s3)
  );
  wire sum_c3_r0_s2, carry_c3_r0_s2;
  subbyte_full_adder add_c3_r0_s2 (.a(pp[3]), .b(pp[12]), .ci(carry_c2_r0_s1), .s(sum_c3_r0_s2), .co(carry_c3_r0_s2));
  reg sum_c3_r0_s2_q1;
  wire sum_c3_r1_s4, carry_c3_r1_s4;
  subbyte_full_adder add_c3_r1_s4 (
    .a(sum_c3_r0_s2_q1),
    .b(start[3]),
    .ci(carry_c2_r1_s3),
    .s(sum_c3_r1_s4),
    .co(carry_c3_r1_s4)
  );
  wire sum_c4_r0_s3, carry_c4_r0_s3;
  subbyte_full_adder add_c4_r0_s3 (.a(pp[4]), .b(pp[13]), .ci(carry_c3_r0_s2), .s(sum_c4_r0_s3), .co(carry_c4_r0_s3));
  reg sum_c4_r0_s3_q1;
  wire sum_c4_r1_s5, carry_c4_r1_s5;
  subbyte_full_adder add_c4_r1_s5 (
    .a(sum_c4_r0_s3_q1),
    .b(start[4]),
    .ci(carry_c3_r1_s4),
    .s(sum_c4_r1_s5),
    .co(carry_c4_r1_s5)
  );
  wire sum_c5_r0_s4, carry_c5_r0_s4;
  subbyte_full_adder add_c5_r0_s4 (.a(pp[5]), .b(pp[14]), .ci(carry_c4_r0_s3), .s(sum_c5_r0_s4), .co(carry_c5_r0_s4));
  reg sum_c5_r0_s4_q1;
  wire sum_c5_r1_s6, carry_c5_r1_s6;
  subbyte_full_adder add_c5_r1_s6 (
    .a(sum_c5_r0_s4_q1),
    .b(start[5]),
    .ci(carry_c4_r1_s5),
    .s(sum_c5_r1_s6),
    .co(carry_c5_r1_s6)
  );
  wire sum_c6_r0_s5, carry_c6_r0_s5;
  subbyte_full_adder add_c6_r0_s5 (.a(pp[6]), .b(pp[15]), .ci(carry_c5_r0_s4), .s(sum_c6_r0_s5), .co(carry_c6_r0_s5));
  reg sum_c6_r0_s5_q1;
  wire sum_c6_r1_s7, carry_c6_r1_s7;
  subbyte_full_adder add_c6_r1_s7 (
    .a(sum_c6_r0_s5_q1),
    .b(start[6]),
    .ci(carry_c5_r1_s6),
    .s(sum_c6_r1_s7),
    .co(carry_c6_r1_s7)
  );
  wire sum_c7_r0_s6, carry_c7_r0_s6;
  subbyte_full_adder add_c7_r0_s6 (.a(pp[7]), .b(pp[16]), .ci(carry_c6_r0_s5), .s(sum_c7_r0_s6), .co(carry_c7_r0_s6));
  reg sum_c7_r0_s6_q1;
  wire sum_c7_r1_s8, carry_c7_r1_s8;
  subbyte_full_adder add_c7_r1_s8 (
    .a(sum_c7_r0_s6_q1),
    .b(start[7]),
    .ci(carry_c6_r1_s7),
    .s(sum_c7_r1_s8),
    .co(carry_c7_r1_s8)
  );
  wire sum_c8_r0_s7, carry_c8_r0_s7;
  subbyte_full_adder add_c8_r0_s7 (.a(pp[8]), .b(pp[17]), .ci(carry_c7_r0_s6), .s(sum_c8_r0_s7), .co(carry_c8_r0_s7));
  reg sum_c8_r0_s7_q1;
  wire sum_c8_r1_s9, carry_c8_r1_s9;
  subbyte_full_adder add_c8_r1_s9 (
    .a(sum_c8_r0_s7_q1),
    .b(start[8]),
    .ci(carry_c7_r1_s8),
    .s(sum_c8_r1_s9),
    .co(carry_c8_r1_s9)
  );
  wire sum_c9_r0_s1 = ~(pp[9] ^ pp[18]);
  wire carry_c9_r0_s1 = pp[9] | pp[18];
  reg sum_c9_r0_s1_q1, carry_c8_r0_s7_q1;
  wire sum_c9_r1_s8, carry_c9_r1_s8;
  subbyte_full_adder add_c9_r1_s8 (
    .a(sum_c9_r0_s1_q1),
    .b(carry_c8_r0_s7_q1),
    .ci(start[9]),
    .s(sum_c9_r1_s8),
    .co(carry_c9_r1_s8)
  );
  reg in_c10_r0_q1, carry_c9_r0_s1_q1;
  wire sum_c10_r0_s2, carry_c10_r0_s2;
  subbyte_full_adder add_c10_r0_s2 (
    .a(in_c10_r0_q1),
    .b(carry_c9_r0_s1_q1),
    .ci(start[10]),
    .s(sum_c10_r0_s2),
    .co(carry_c10_r0_s2)
  );
  wire sum_c11_r0_s3 = ~(start[11] ^ carry_c10_r0_s2);
  wire carry_c11_r0_s3 = start[11] | carry_c10_r0_s2;
  wire sum_c12_r0_s4 = ~(start[12] ^ carry_c11_r0_s3);
  wire carry_c12_r0_s4 = start[12] | carry_c11_r0_s3;
  wire sum_c13_r0_s5 = ~(start[13] ^ carry_c12_r0_s4);
  wire carry_c13_r0_s5 = start[13] | carry_c12_r0_s4;
  wire sum_c14_r0_s6 = ~(start[14] ^ carry_c13_r0_s5);
  wire carry_c14_r0_s6 = start[14] | carry_c13_r0_s5;
  wire sum_c15_r0_s7 = ~(start[15] ^ carry_c14_r0_s6);
  wire carry_c15_r0_s7 = start[15] | carry_c14_r0_s6;
  wire sum_c16_r0_s8 = ~(start[16] ^ carry_c15_r0_s7);
  wire carry_c16_r0_s8 = start[16] | carry_c15_r0_s7;
  wire sum_c17_r0_s9 = ~(start[17] ^ carry_c16_r0_s8);
  wire carry_c17_r0_s9 = start[17] | carry_c16_r0_s8;
  wire sum_c18_r0_s10 = ~(start[18] ^ carry_c17_r0_s9);
  wire carry_c18_r0_s10 = start[18] | carry_c17_r0_s9;
  wire sum_c19_r0_s11 = ~(start[19] ^ carry_c18_r0_s10);
  wire carry_c19_r0_s11 = start[19] | carry_c18_r0_s10;
  wire sum_c20_r0_s12 = ~(start[20] ^ carry_c19_r0_s11);
  wire carry_c20_r0_s12 = start[20] | carry_c19_r0_s11;
  wire sum_c21_r0_s13 = ~(start[21] ^ carry_c20_r0_s12);
  wire carry_c21_r0_s13 = start[21] | carry_c20_r0_s12;
  wire sum_c22_r0_s14 = ~(start[22] ^ carry_c21_r0_s13);
  wire carry_c22_r0_s14 = start[22] | carry_c21_r0_s13;
  wire sum_c23_r0_s15 = ~(start[23] ^ carry_c22_r0_s14);
  wire carry_c23_r0_s15 = start[23] | carry_c22_r0_s14;
  wire sum_c24_r0_s16 = ~(start[24] ^ carry_c23_r0_s15);
  wire carry_c24_r0_s16 = start[24] | carry_c23_r0_s15;
  wire sum_c25_r0_s17 = ~(start[25] ^ carry_c24_r0_s16);
  wire carry_c25_r0_s17 = start[25] | carry_c24_r0_s16;
  wire sum_c26_r0_s18 = ~(start[26] ^ carry_c25_r0_s17);
  wire carry_c26_r0_s18 = start[26] | carry_c25_r0_s17;
  wire sum_c27_r0_s19 = ~(start[27] ^ carry_c26_r0_s18);
  wire carry_c27_r0_s19 = start[27] | carry_c26_r0_s18;
  wire sum_c28_r0_s20 = ~(start[28] ^ carry_c27_r0_s19);
  wire carry_c28_r0_s20 = start[28] | carry_c27_r0_s19;
  wire sum_c29_r0_s21 = ~(start[29] ^ carry_c28_r0_s20);
  wire carry_c29_r0_s21 = start[29] | carry_c28_r0_s20;
  wire sum_c30_r0_s22 = ~(start[30] ^ carry_c29_r0_s21);
  wire carry_c30_r0_s22 = start[30] | carry_c29_r0_s21;
  wire sum_c31_r0_s23 = start[31] ^ carry_c30_r0_s22;
  wire half_c9 = sum_c9_r1_s8 ^ carry_c8_r1_s9;
  wire half_c10 = carry_c9_r1_s8 ^ sum_c10_r0_s2;
  wire half_c31 = ~sum_c31_r0_s23;
  wire g_c9_l0 = sum_c9_r1_s8 & carry_c8_r1_s9;
  wire g_c10_l0 = carry_c9_r1_s8 & sum_c10_r0_s2;
  wire g_c10_l1 = g_c10_l0 | (half_c10 & g_c9_l0);
  wire g_c11_l1 = sum_c11_r0_s3 & g_c10_l0;
  wire p_c11_l1 = sum_c11_r0_s3 & half_c10;
  wire p_c12_l1 = sum_c12_r0_s4 & sum_c11_r0_s3;
  wire p_c13_l1 = sum_c13_r0_s5 & sum_c12_r0_s4;
  wire p_c14_l1 = sum_c14_r0_s6 & sum_c13_r0_s5;
  wire p_c15_l1 = sum_c15_r0_s7 & sum_c14_r0_s6;
  wire p_c16_l1 = sum_c16_r0_s8 & sum_c15_r0_s7;
  wire p_c17_l1 = sum_c17_r0_s9 & sum_c16_r0_s8;
  wire p_c18_l1 = sum_c18_r0_s10 & sum_c17_r0_s9;
  wire p_c19_l1 = sum_c19_r0_s11 & sum_c18_r0_s10;
  wire p_c20_l1 = sum_c20_r0_s12 & sum_c19_r0_s11;
  wire p_c21_l1 = sum_c21_r0_s13 & sum_c20_r0_s12;
  wire p_c22_l1 = sum_c22_r0_s14 & sum_c21_r0_s13;
  wire p_c23_l1 = sum_c23_r0_s15 & sum_c22_r0_s14;
  wire p_c24_l1 = sum_c24_r0_s16 & sum_c23_r0_s15;
  wire p_c25_l1 = sum_c25_r0_s17 & sum_c24_r0_s16;
  wire p_c26_l1 = sum_c26_r0_s18 & sum_c25_r0_s17;
  wire p_c27_l1 = sum_c27_r0_s19 & sum_c26_r0_s18;
  wire p_c28_l1 = sum_c28_r0_s20 & sum_c27_r0_s19;
  wire p_c29_l1 = sum_c29_r0_s21 & sum_c28_r0_s20;
  wire p_c30_l1 = sum_c30_r0_s22 & sum_c29_r0_s21;
  wire g_c11_l2 = g_c11_l1 | (p_c11_l1 & g_c9_l0);
  wire g_c12_l2 = p_c12_l1 & g_c10_l1;
  wire g_c13_l2 = p_c13_l1 & g_c11_l1;
  wire p_c13_l2 = p_c13_l1 & p_c11_l1;
  wire p_c14_l2 = p_c14_l1 & p_c12_l1;
  wire p_c15_l2 = p_c15_l1 & p_c13_l1;
  wire p_c16_l2 = p_c16_l1 & p_c14_l1;
  wire p_c17_l2 = p_c17_l1 & p_c15_l1;
  wire p_c18_l2 = p_c18_l1 & p_c16_l1;
  wire p_c19_l2 = p_c19_l1 & p_c17_l1;
  wire p_c20_l2 = p_c20_l1 & p_c18_l1;
  wire p_c21_l2 = p_c21_l1 & p_c19_l1;
  wire p_c22_l2 = p_c22_l1 & p_c20_l1;
  wire p_c23_l2 = p_c23_l1 & p_c21_l1;
  wire p_c24_l2 = p_c24_l1 & p_c22_l1;
  wire p_c25_l2 = p_c25_l1 & p_c23_l1;
  wire p_c26_l2 = p_c26_l1 & p_c24_l1;
  wire p_c27_l2 = p_c27_l1 & p_c25_l1;
  wire p_c28_l2 = p_c28_l1 & p_c26_l1;
  wire p_c29_l2 = p_c29_l1 & p_c27_l1;
  wire p_c30_l2 = p_c30_l1 & p_c28_l1;
  wire g_c13_l3 = g_c13_l2 | (p_c13_l2 & g_c9_l0);
  wire g_c14_l3 = p_c14_l2 & g_c10_l1;
  wire g_c15_l3 = p_c15_l2 & g_c11_l2;
  wire g_c16_l3 = p_c16_l2 & g_c12_l2;
  wire g_c17_l3 = p_c17_l2 & g_c13_l2;
  wire p_c17_l3 = p_c17_l2 & p_c13_l2;
  wire p_c18_l3 = p_c18_l2 & p_c14_l2;
  wire p_c19_l3 = p_c19_l2 & p_c15_l2;
  wire p_c20_l3 = p_c20_l2 & p_c16_l2;
  wire p_c21_l3 = p_c21_l2 & p_c17_l2;
  wire p_c22_l3 = p_c22_l2 & p_c18_l2;
  wire p_c23_l3 = p_c23_l2 & p_c19_l2;
  wire p_c24_l3 = p_c24_l2 & p_c20_l2;
  wire p_c25_l3 = p_c25_l2 & p_c21_l2;
  wire p_c26_l3 = p_c26_l2 & p_c22_l2;
  wire p_c27_l3 = p_c27_l2 & p_c23_l2;
  wire p_c28_l3 = p_c28_l2 & p_c24_l2;
  wire p_c29_l3 = p_c29_l2 & p_c25_l2;
  wire p_c30_l3 = p_c30_l2 & p_c26_l2;
  wire g_c17_l4 = g_c17_l3 | (p_c17_l3 & g_c9_l0);
  wire g_c18_l4 = p_c18_l3 & g_c10_l1;
  wire g_c19_l4 = p_c19_l3 & g_c11_l2;
  wire g_c20_l4 = p_c20_l3 & g_c12_l2;
  wire g_c21_l4 = p_c21_l3 & g_c13_l3;
  wire g_c22_l4 = p_c22_l3 & g_c14_l3;
  wire g_c23_l4 = p_c23_l3 & g_c15_l3;
  wire g_c24_l4 = p_c24_l3 & g_c16_l3;
  wire g_c25_l4 = p_c25_l3 & g_c17_l3;
  wire p_c25_l4 = p_c25_l3 & p_c17_l3;
  wire p_c26_l4 = p_c26_l3 & p_c18_l3;
  wire p_c27_l4 = p_c27_l3 & p_c19_l3;
  wire p_c28_l4 = p_c28_l3 & p_c20_l3;
  wire p_c29_l4 = p_c29_l3 & p_c21_l3;
  wire p_c30_l4 = p_c30_l3 & p_c22_l3;
  wire g_c25_l5 = g_c25_l4 | (p_c25_l4 & g_c9_l0);
  wire g_c26_l5 = p_c26_l4 & g_c10_l1;
  wire g_c27_l5 = p_c27_l4 & g_c11_l2;
  wire g_c28_l5 = p_c28_l4 & g_c12_l2;
  wire g_c29_l5 = p_c29_l4 & g_c13_l3;
  wire g_c30_l5 = p_c30_l4 & g_c14_l3;

  always @(posedge clk)
    begin
      in_c0_r0_q1 <= pp[0];
      in_c0_r1_q1 <= pp[10];
      in_c1_r0_q1 <= pp[1];
      sum_c2_r0_s1_q1 <= sum_c2_r0_s1;
      sum_c3_r0_s2_q1 <= sum_c3_r0_s2;
      sum_c4_r0_s3_q1 <= sum_c4_r0_s3;
      sum_c5_r0_s4_q1 <= sum_c5_r0_s4;
      sum_c6_r0_s5_q1 <= sum_c6_r0_s5;
      sum_c7_r0_s6_q1 <= sum_c7_r0_s6;
      sum_c8_r0_s7_q1 <= sum_c8_r0_s7;
      sum_c9_r0_s1_q1 <= sum_c9_r0_s1;
      carry_c8_r0_s7_q1 <= carry_c8_r0_s7;
      in_c10_r0_q1 <= pp[19];
      carry_c9_r0_s1_q1 <= carry_c9_r0_s1;
    end

  assign sum = {
    half_c31 ^ g_c30_l5, sum_c30_r0_s22 ^ g_c29_l5, sum_c29_r0_s21 ^ g_c28_l5, sum_c28_r0_s20 ^ g_c27_l5,
    sum_c27_r0_s19 ^ g_c26_l5, sum_c26_r0_s18 ^ g_c25_l5, sum_c25_r0_s17 ^ g_c24_l4, sum_c24_r0_s16 ^ g_c23_l4,
    sum_c23_r0_s15 ^ g_c22_l4, sum_c22_r0_s14 ^ g_c21_l4, sum_c21_r0_s13 ^ g_c20_l4, sum_c20_r0_s12 ^ g_c19_l4,
    sum_c19_r0_s11 ^ g_c18_l4, sum_c18_r0_s10 ^ g_c17_l4, sum_c17_r0_s9 ^ g_c16_l3, sum_c16_r0_s8 ^ g_c15_l3,
    sum_c15_r0_s7 ^ g_c14_l3, sum_c14_r0_s6 ^ g_c13_l3, sum_c13_r0_s5 ^ g_c12_l2, sum_c12_r0_s4 ^ g_c11_l2,
    sum_c11_r0_s3 ^ g_c10_l1, half_c10 ^ g_c9_l0, half_c9, sum_c8_r1_s9, sum_c7_r1_s8, sum_c6_r1_s7, sum_c5_r1_s6,
    sum_c4_r1_s5, sum_c3_r1_s4, sum_c2_r1_s3, sum_c1_r0_s2, sum_c0_r0_s1
  };
endmodule

`default_nettype wire
