// int_mac_w8a8_acc32_booth_sk_p1_rt2_tree: compression tree of int_mac_w8a8_acc32_booth_sk_p1_rt2
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 efe19b3d93682e09
`default_nettype none

module int_mac_w8a8_acc32_booth_sk_p1_rt2_tree (
  input wire clk,
  input wire [39:0] pp,
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
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[10]), .ci(pp[19]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
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
  subbyte_full_adder add_c3_r0_s2 (.a(pp[3]), .b(pp[11]), .ci(carry_c2_r0_s1), .s(sum_c3_r0_s2), .co(carry_c3_r0_s2));
  reg sum_c3_r0_s2_q1;
  wire sum_c3_r1_s4, carry_c3_r1_s4;
  subbyte_full_adder add_c3_r1_s4 (
    .a(sum_c3_r0_s2_q1),
    .b(start[3]),
    .ci(carry_c2_r1_s3),
    .s(sum_c3_r1_s4),
    .co(carry_c3_r1_s4)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[4]), .b(pp[12]), .ci(pp[20]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s3, carry_c4_r1_s3;
  subbyte_full_adder add_c4_r1_s3 (
    .a(pp[29]),
    .b(sum_c4_r0_s1),
    .ci(carry_c3_r0_s2),
    .s(sum_c4_r1_s3),
    .co(carry_c4_r1_s3)
  );
  reg sum_c4_r1_s3_q1;
  wire sum_c4_r2_s5, carry_c4_r2_s5;
  subbyte_full_adder add_c4_r2_s5 (
    .a(sum_c4_r1_s3_q1),
    .b(start[4]),
    .ci(carry_c3_r1_s4),
    .s(sum_c4_r2_s5),
    .co(carry_c4_r2_s5)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[5]), .b(pp[13]), .ci(pp[21]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s4, carry_c5_r1_s4;
  subbyte_full_adder add_c5_r1_s4 (
    .a(carry_c4_r0_s1),
    .b(sum_c5_r0_s1),
    .ci(carry_c4_r1_s3),
    .s(sum_c5_r1_s4),
    .co(carry_c5_r1_s4)
  );
  reg sum_c5_r1_s4_q1;
  wire sum_c5_r2_s6, carry_c5_r2_s6;
  subbyte_full_adder add_c5_r2_s6 (
    .a(sum_c5_r1_s4_q1),
    .b(start[5]),
    .ci(carry_c4_r2_s5),
    .s(sum_c5_r2_s6),
    .co(carry_c5_r2_s6)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[6]), .b(pp[14]), .ci(pp[22]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s2, carry_c6_r1_s2;
  subbyte_full_adder add_c6_r1_s2 (.a(pp[30]), .b(pp[39]), .ci(carry_c5_r0_s1), .s(sum_c6_r1_s2), .co(carry_c6_r1_s2));
  reg sum_c6_r0_s1_q1, sum_c6_r1_s2_q1, carry_c5_r1_s4_q1;
  wire sum_c6_r2_s5, carry_c6_r2_s5;
  subbyte_full_adder add_c6_r2_s5 (
    .a(sum_c6_r0_s1_q1),
    .b(sum_c6_r1_s2_q1),
    .ci(carry_c5_r1_s4_q1),
    .s(sum_c6_r2_s5),
    .co(carry_c6_r2_s5)
  );
  wire sum_c6_r3_s7, carry_c6_r3_s7;
  subbyte_full_adder add_c6_r3_s7 (
    .a(start[6]),
    .b(sum_c6_r2_s5),
    .ci(carry_c5_r2_s6),
    .s(sum_c6_r3_s7),
    .co(carry_c6_r3_s7)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[7]), .b(pp[15]), .ci(pp[23]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s2, carry_c7_r1_s2;
  subbyte_full_adder add_c7_r1_s2 (
    .a(pp[31]),
    .b(carry_c6_r0_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r1_s2),
    .co(carry_c7_r1_s2)
  );
  reg carry_c6_r1_s2_q1, sum_c7_r1_s2_q1;
  wire sum_c7_r2_s3, carry_c7_r2_s3;
  subbyte_full_adder add_c7_r2_s3 (
    .a(carry_c6_r1_s2_q1),
    .b(sum_c7_r1_s2_q1),
    .ci(start[7]),
    .s(sum_c7_r2_s3),
    .co(carry_c7_r2_s3)
  );
  wire sum_c7_r3_s8, carry_c7_r3_s8;
  subbyte_full_adder add_c7_r3_s8 (
    .a(carry_c6_r2_s5),
    .b(sum_c7_r2_s3),
    .ci(carry_c6_r3_s7),
    .s(sum_c7_r3_s8),
    .co(carry_c7_r3_s8)
  );
  wire sum_c8_r0_s1 = ~(pp[8] ^ pp[16]);
  wire carry_c8_r0_s1 = pp[8] | pp[16];
  wire sum_c8_r1_s2, carry_c8_r1_s2;
  subbyte_full_adder add_c8_r1_s2 (.a(pp[24]), .b(pp[32]), .ci(sum_c8_r0_s1), .s(sum_c8_r1_s2), .co(carry_c8_r1_s2));
  wire sum_c8_r2_s3, carry_c8_r2_s3;
  subbyte_full_adder add_c8_r2_s3 (
    .a(carry_c7_r0_s1),
    .b(sum_c8_r1_s2),
    .ci(carry_c7_r1_s2),
    .s(sum_c8_r2_s3),
    .co(carry_c8_r2_s3)
  );
  reg sum_c8_r2_s3_q1;
  wire sum_c8_r3_s4, carry_c8_r3_s4;
  subbyte_full_adder add_c8_r3_s4 (
    .a(sum_c8_r2_s3_q1),
    .b(start[8]),
    .ci(carry_c7_r2_s3),
    .s(sum_c8_r3_s4),
    .co(carry_c8_r3_s4)
  );
  wire sum_c9_r0_s1 = ~(pp[17] ^ pp[25]);
  wire carry_c9_r0_s1 = pp[17] | pp[25];
  wire sum_c9_r1_s2, carry_c9_r1_s2;
  subbyte_full_adder add_c9_r1_s2 (
    .a(pp[33]),
    .b(carry_c8_r0_s1),
    .ci(sum_c9_r0_s1),
    .s(sum_c9_r1_s2),
    .co(carry_c9_r1_s2)
  );
  reg carry_c8_r1_s2_q1, sum_c9_r1_s2_q1, carry_c8_r2_s3_q1;
  wire sum_c9_r2_s4, carry_c9_r2_s4;
  subbyte_full_adder add_c9_r2_s4 (
    .a(carry_c8_r1_s2_q1),
    .b(sum_c9_r1_s2_q1),
    .ci(carry_c8_r2_s3_q1),
    .s(sum_c9_r2_s4),
    .co(carry_c9_r2_s4)
  );
  wire sum_c9_r3_s5, carry_c9_r3_s5;
  subbyte_full_adder add_c9_r3_s5 (
    .a(start[9]),
    .b(sum_c9_r2_s4),
    .ci(carry_c8_r3_s4),
    .s(sum_c9_r3_s5),
    .co(carry_c9_r3_s5)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[18]), .b(pp[26]), .ci(pp[34]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s3, carry_c10_r1_s3;
  subbyte_full_adder add_c10_r1_s3 (
    .a(carry_c9_r0_s1),
    .b(sum_c10_r0_s1),
    .ci(carry_c9_r1_s2),
    .s(sum_c10_r1_s3),
    .co(carry_c10_r1_s3)
  );
  reg sum_c10_r1_s3_q1;
  wire sum_c10_r2_s5, carry_c10_r2_s5;
  subbyte_full_adder add_c10_r2_s5 (
    .a(sum_c10_r1_s3_q1),
    .b(start[10]),
    .ci(carry_c9_r2_s4),
    .s(sum_c10_r2_s5),
    .co(carry_c10_r2_s5)
  );
  wire sum_c11_r0_s1 = ~(pp[27] ^ pp[35]);
  wire carry_c11_r0_s1 = pp[27] | pp[35];
  wire sum_c11_r1_s4, carry_c11_r1_s4;
  subbyte_full_adder add_c11_r1_s4 (
    .a(sum_c11_r0_s1),
    .b(carry_c10_r0_s1),
    .ci(carry_c10_r1_s3),
    .s(sum_c11_r1_s4),
    .co(carry_c11_r1_s4)
  );
  reg sum_c11_r1_s4_q1;
  wire sum_c11_r2_s6, carry_c11_r2_s6;
  subbyte_full_adder add_c11_r2_s6 (
    .a(sum_c11_r1_s4_q1),
    .b(start[11]),
    .ci(carry_c10_r2_s5),
    .s(sum_c11_r2_s6),
    .co(carry_c11_r2_s6)
  );
  wire sum_c12_r0_s2, carry_c12_r0_s2;
  subbyte_full_adder add_c12_r0_s2 (
    .a(pp[28]),
    .b(pp[36]),
    .ci(carry_c11_r0_s1),
    .s(sum_c12_r0_s2),
    .co(carry_c12_r0_s2)
  );
  reg sum_c12_r0_s2_q1, carry_c11_r1_s4_q1;
  wire sum_c12_r1_s5, carry_c12_r1_s5;
  subbyte_full_adder add_c12_r1_s5 (
    .a(sum_c12_r0_s2_q1),
    .b(carry_c11_r1_s4_q1),
    .ci(start[12]),
    .s(sum_c12_r1_s5),
    .co(carry_c12_r1_s5)
  );
  wire sum_c13_r0_s3 = ~(pp[37] ^ carry_c12_r0_s2);
  wire carry_c13_r0_s3 = pp[37] | carry_c12_r0_s2;
  reg sum_c13_r0_s3_q1;
  wire sum_c13_r1_s6, carry_c13_r1_s6;
  subbyte_full_adder add_c13_r1_s6 (
    .a(sum_c13_r0_s3_q1),
    .b(start[13]),
    .ci(carry_c12_r1_s5),
    .s(sum_c13_r1_s6),
    .co(carry_c13_r1_s6)
  );
  reg in_c14_r0_q1, carry_c13_r0_s3_q1;
  wire sum_c14_r0_s4, carry_c14_r0_s4;
  subbyte_full_adder add_c14_r0_s4 (
    .a(in_c14_r0_q1),
    .b(carry_c13_r0_s3_q1),
    .ci(start[14]),
    .s(sum_c14_r0_s4),
    .co(carry_c14_r0_s4)
  );
  wire sum_c15_r0_s5 = ~(start[15] ^ carry_c14_r0_s4);
  wire carry_c15_r0_s5 = start[15] | carry_c14_r0_s4;
  wire sum_c16_r0_s6 = ~(start[16] ^ carry_c15_r0_s5);
  wire carry_c16_r0_s6 = start[16] | carry_c15_r0_s5;
  wire sum_c17_r0_s7 = ~(start[17] ^ carry_c16_r0_s6);
  wire carry_c17_r0_s7 = start[17] | carry_c16_r0_s6;
  wire sum_c18_r0_s8 = ~(start[18] ^ carry_c17_r0_s7);
  wire carry_c18_r0_s8 = start[18] | carry_c17_r0_s7;
  wire sum_c19_r0_s9 = ~(start[19] ^ carry_c18_r0_s8);
  wire carry_c19_r0_s9 = start[19] | carry_c18_r0_s8;
  wire sum_c20_r0_s10 = ~(start[20] ^ carry_c19_r0_s9);
  wire carry_c20_r0_s10 = start[20] | carry_c19_r0_s9;
  wire sum_c21_r0_s11 = ~(start[21] ^ carry_c20_r0_s10);
  wire carry_c21_r0_s11 = start[21] | carry_c20_r0_s10;
  wire sum_c22_r0_s12 = ~(start[22] ^ carry_c21_r0_s11);
  wire carry_c22_r0_s12 = start[22] | carry_c21_r0_s11;
  wire sum_c23_r0_s13 = ~(start[23] ^ carry_c22_r0_s12);
  wire carry_c23_r0_s13 = start[23] | carry_c22_r0_s12;
  wire sum_c24_r0_s14 = ~(start[24] ^ carry_c23_r0_s13);
  wire carry_c24_r0_s14 = start[24] | carry_c23_r0_s13;
  wire sum_c25_r0_s15 = ~(start[25] ^ carry_c24_r0_s14);
  wire carry_c25_r0_s15 = start[25] | carry_c24_r0_s14;
  wire sum_c26_r0_s16 = ~(start[26] ^ carry_c25_r0_s15);
  wire carry_c26_r0_s16 = start[26] | carry_c25_r0_s15;
  wire sum_c27_r0_s17 = ~(start[27] ^ carry_c26_r0_s16);
  wire carry_c27_r0_s17 = start[27] | carry_c26_r0_s16;
  wire sum_c28_r0_s18 = ~(start[28] ^ carry_c27_r0_s17);
  wire carry_c28_r0_s18 = start[28] | carry_c27_r0_s17;
  wire sum_c29_r0_s19 = ~(start[29] ^ carry_c28_r0_s18);
  wire carry_c29_r0_s19 = start[29] | carry_c28_r0_s18;
  wire sum_c30_r0_s20 = ~(start[30] ^ carry_c29_r0_s19);
  wire carry_c30_r0_s20 = start[30] | carry_c29_r0_s19;
  wire sum_c31_r0_s21 = start[31] ^ carry_c30_r0_s20;
  wire half_c8 = sum_c8_r3_s4 ^ carry_c7_r3_s8;
  wire half_c10 = sum_c10_r2_s5 ^ carry_c9_r3_s5;
  wire half_c12 = sum_c12_r1_s5 ^ carry_c11_r2_s6;
  wire half_c14 = sum_c14_r0_s4 ^ carry_c13_r1_s6;
  wire half_c31 = ~sum_c31_r0_s21;
  wire g_c8_l0 = sum_c8_r3_s4 & carry_c7_r3_s8;
  wire g_c10_l0 = sum_c10_r2_s5 & carry_c9_r3_s5;
  wire g_c12_l0 = sum_c12_r1_s5 & carry_c11_r2_s6;
  wire g_c14_l0 = sum_c14_r0_s4 & carry_c13_r1_s6;
  wire g_c9_l1 = sum_c9_r3_s5 & g_c8_l0;
  wire g_c11_l1 = sum_c11_r2_s6 & g_c10_l0;
  wire p_c11_l1 = sum_c11_r2_s6 & half_c10;
  wire g_c13_l1 = sum_c13_r1_s6 & g_c12_l0;
  wire p_c13_l1 = sum_c13_r1_s6 & half_c12;
  wire g_c15_l1 = sum_c15_r0_s5 & g_c14_l0;
  wire p_c15_l1 = sum_c15_r0_s5 & half_c14;
  wire p_c17_l1 = sum_c17_r0_s7 & sum_c16_r0_s6;
  wire p_c19_l1 = sum_c19_r0_s9 & sum_c18_r0_s8;
  wire p_c21_l1 = sum_c21_r0_s11 & sum_c20_r0_s10;
  wire p_c23_l1 = sum_c23_r0_s13 & sum_c22_r0_s12;
  wire p_c25_l1 = sum_c25_r0_s15 & sum_c24_r0_s14;
  wire p_c27_l1 = sum_c27_r0_s17 & sum_c26_r0_s16;
  wire p_c29_l1 = sum_c29_r0_s19 & sum_c28_r0_s18;
  wire g_c10_l2 = g_c10_l0 | (half_c10 & g_c9_l1);
  wire g_c11_l2 = g_c11_l1 | (p_c11_l1 & g_c9_l1);
  wire g_c14_l2 = g_c14_l0 | (half_c14 & g_c13_l1);
  wire p_c14_l2 = half_c14 & p_c13_l1;
  wire g_c15_l2 = g_c15_l1 | (p_c15_l1 & g_c13_l1);
  wire p_c15_l2 = p_c15_l1 & p_c13_l1;
  wire p_c18_l2 = sum_c18_r0_s8 & p_c17_l1;
  wire p_c19_l2 = p_c19_l1 & p_c17_l1;
  wire p_c22_l2 = sum_c22_r0_s12 & p_c21_l1;
  wire p_c23_l2 = p_c23_l1 & p_c21_l1;
  wire p_c26_l2 = sum_c26_r0_s16 & p_c25_l1;
  wire p_c27_l2 = p_c27_l1 & p_c25_l1;
  wire p_c30_l2 = sum_c30_r0_s20 & p_c29_l1;
  wire g_c12_l3 = g_c12_l0 | (half_c12 & g_c11_l2);
  wire g_c13_l3 = g_c13_l1 | (p_c13_l1 & g_c11_l2);
  wire g_c14_l3 = g_c14_l2 | (p_c14_l2 & g_c11_l2);
  wire g_c15_l3 = g_c15_l2 | (p_c15_l2 & g_c11_l2);
  wire p_c20_l3 = sum_c20_r0_s10 & p_c19_l2;
  wire p_c21_l3 = p_c21_l1 & p_c19_l2;
  wire p_c22_l3 = p_c22_l2 & p_c19_l2;
  wire p_c23_l3 = p_c23_l2 & p_c19_l2;
  wire p_c28_l3 = sum_c28_r0_s18 & p_c27_l2;
  wire p_c29_l3 = p_c29_l1 & p_c27_l2;
  wire p_c30_l3 = p_c30_l2 & p_c27_l2;
  wire p_c24_l4 = sum_c24_r0_s14 & p_c23_l3;
  wire p_c25_l4 = p_c25_l1 & p_c23_l3;
  wire p_c26_l4 = p_c26_l2 & p_c23_l3;
  wire p_c27_l4 = p_c27_l2 & p_c23_l3;
  wire p_c28_l4 = p_c28_l3 & p_c23_l3;
  wire p_c29_l4 = p_c29_l3 & p_c23_l3;
  wire p_c30_l4 = p_c30_l3 & p_c23_l3;
  wire g_c16_l5 = sum_c16_r0_s6 & g_c15_l3;
  wire g_c17_l5 = p_c17_l1 & g_c15_l3;
  wire g_c18_l5 = p_c18_l2 & g_c15_l3;
  wire g_c19_l5 = p_c19_l2 & g_c15_l3;
  wire g_c20_l5 = p_c20_l3 & g_c15_l3;
  wire g_c21_l5 = p_c21_l3 & g_c15_l3;
  wire g_c22_l5 = p_c22_l3 & g_c15_l3;
  wire g_c23_l5 = p_c23_l3 & g_c15_l3;
  wire g_c24_l5 = p_c24_l4 & g_c15_l3;
  wire g_c25_l5 = p_c25_l4 & g_c15_l3;
  wire g_c26_l5 = p_c26_l4 & g_c15_l3;
  wire g_c27_l5 = p_c27_l4 & g_c15_l3;
  wire g_c28_l5 = p_c28_l4 & g_c15_l3;
  wire g_c29_l5 = p_c29_l4 & g_c15_l3;
  wire g_c30_l5 = p_c30_l4 & g_c15_l3;

  always @(posedge clk)
    begin
      in_c0_r0_q1 <= pp[0];
      in_c0_r1_q1 <= pp[9];
      in_c1_r0_q1 <= pp[1];
      sum_c2_r0_s1_q1 <= sum_c2_r0_s1;
      sum_c3_r0_s2_q1 <= sum_c3_r0_s2;
      sum_c4_r1_s3_q1 <= sum_c4_r1_s3;
      sum_c5_r1_s4_q1 <= sum_c5_r1_s4;
      sum_c6_r0_s1_q1 <= sum_c6_r0_s1;
      sum_c6_r1_s2_q1 <= sum_c6_r1_s2;
      carry_c5_r1_s4_q1 <= carry_c5_r1_s4;
      carry_c6_r1_s2_q1 <= carry_c6_r1_s2;
      sum_c7_r1_s2_q1 <= sum_c7_r1_s2;
      sum_c8_r2_s3_q1 <= sum_c8_r2_s3;
      carry_c8_r1_s2_q1 <= carry_c8_r1_s2;
      sum_c9_r1_s2_q1 <= sum_c9_r1_s2;
      carry_c8_r2_s3_q1 <= carry_c8_r2_s3;
      sum_c10_r1_s3_q1 <= sum_c10_r1_s3;
      sum_c11_r1_s4_q1 <= sum_c11_r1_s4;
      sum_c12_r0_s2_q1 <= sum_c12_r0_s2;
      carry_c11_r1_s4_q1 <= carry_c11_r1_s4;
      sum_c13_r0_s3_q1 <= sum_c13_r0_s3;
      in_c14_r0_q1 <= pp[38];
      carry_c13_r0_s3_q1 <= carry_c13_r0_s3;
    end

  assign sum = {
    half_c31 ^ g_c30_l5, sum_c30_r0_s20 ^ g_c29_l5, sum_c29_r0_s19 ^ g_c28_l5, sum_c28_r0_s18 ^ g_c27_l5,
    sum_c27_r0_s17 ^ g_c26_l5, sum_c26_r0_s16 ^ g_c25_l5, sum_c25_r0_s15 ^ g_c24_l5, sum_c24_r0_s14 ^ g_c23_l5,
    sum_c23_r0_s13 ^ g_c22_l5, sum_c22_r0_s12 ^ g_c21_l5, sum_c21_r0_s11 ^ g_c20_l5, sum_c20_r0_s10 ^ g_c19_l5,
    sum_c19_r0_s9 ^ g_c18_l5, sum_c18_r0_s8 ^ g_c17_l5, sum_c17_r0_s7 ^ g_c16_l5, sum_c16_r0_s6 ^ g_c15_l3,
    sum_c15_r0_s5 ^ g_c14_l3, half_c14 ^ g_c13_l3, sum_c13_r1_s6 ^ g_c12_l3, half_c12 ^ g_c11_l2,
    sum_c11_r2_s6 ^ g_c10_l2, half_c10 ^ g_c9_l1, sum_c9_r3_s5 ^ g_c8_l0, half_c8, sum_c7_r3_s8, sum_c6_r3_s7,
    sum_c5_r2_s6, sum_c4_r2_s5, sum_c3_r1_s4, sum_c2_r1_s3, sum_c1_r0_s2, sum_c0_r0_s1
  };
endmodule

`default_nettype wire
