// int_mac_w8a8_acc32_nr4sd_recoded_tree: compression tree of int_mac_w8a8_acc32_nr4sd_recoded
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 259e204ccbc6b1dd
`default_nettype none

module int_mac_w8a8_acc32_nr4sd_recoded_tree (
  input wire [39:0] pp,
  input wire [31:0] start,
  output wire [31:0] sum
);
  wire carry_c8_r0_s1 = start[8];
  wire carry_c9_r0_s1 = start[9];
  wire carry_c11_r0_s1 = start[11];
  wire carry_c13_r0_s1 = start[13];
  wire carry_c15_r0_s1 = start[15];
  wire carry_c16_r0_s1 = start[16];
  wire carry_c17_r0_s1 = start[17];
  wire carry_c18_r0_s1 = start[18];
  wire carry_c19_r0_s1 = start[19];
  wire carry_c20_r0_s1 = start[20];
  wire carry_c21_r0_s1 = start[21];
  wire carry_c22_r0_s1 = start[22];
  wire carry_c23_r0_s1 = start[23];
  wire carry_c24_r0_s1 = start[24];
  wire carry_c25_r0_s1 = start[25];
  wire carry_c26_r0_s1 = start[26];
  wire carry_c27_r0_s1 = start[27];
  wire carry_c28_r0_s1 = start[28];
  wire carry_c29_r0_s1 = start[29];
  wire carry_c30_r0_s1 = start[30];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(start[0]), .b(pp[0]), .ci(pp[9]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c1_r0_s2, carry_c1_r0_s2;
  subbyte_full_adder add_c1_r0_s2 (.a(start[1]), .b(pp[1]), .ci(carry_c0_r0_s1), .s(sum_c1_r0_s2), .co(carry_c1_r0_s2));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(start[2]), .b(pp[2]), .ci(pp[10]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s3, carry_c2_r1_s3;
  subbyte_full_adder add_c2_r1_s3 (
    .a(pp[19]),
    .b(sum_c2_r0_s1),
    .ci(carry_c1_r0_s2),
    .s(sum_c2_r1_s3),
    .co(carry_c2_r1_s3)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(start[3]), .b(pp[3]), .ci(pp[11]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s4, carry_c3_r1_s4;
  subbyte_full_adder add_c3_r1_s4 (
    .a(carry_c2_r0_s1),
    .b(sum_c3_r0_s1),
    .ci(carry_c2_r1_s3),
    .s(sum_c3_r1_s4),
    .co(carry_c3_r1_s4)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(start[4]), .b(pp[4]), .ci(pp[12]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s2, carry_c4_r1_s2;
  subbyte_full_adder add_c4_r1_s2 (.a(pp[20]), .b(pp[29]), .ci(carry_c3_r0_s1), .s(sum_c4_r1_s2), .co(carry_c4_r1_s2));
  wire sum_c4_r2_s5, carry_c4_r2_s5;
  subbyte_full_adder add_c4_r2_s5 (
    .a(sum_c4_r0_s1),
    .b(sum_c4_r1_s2),
    .ci(carry_c3_r1_s4),
    .s(sum_c4_r2_s5),
    .co(carry_c4_r2_s5)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(start[5]), .b(pp[5]), .ci(pp[13]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s2, carry_c5_r1_s2;
  subbyte_full_adder add_c5_r1_s2 (
    .a(pp[21]),
    .b(carry_c4_r0_s1),
    .ci(sum_c5_r0_s1),
    .s(sum_c5_r1_s2),
    .co(carry_c5_r1_s2)
  );
  wire sum_c5_r2_s6, carry_c5_r2_s6;
  subbyte_full_adder add_c5_r2_s6 (
    .a(carry_c4_r1_s2),
    .b(sum_c5_r1_s2),
    .ci(carry_c4_r2_s5),
    .s(sum_c5_r2_s6),
    .co(carry_c5_r2_s6)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(start[6]), .b(pp[6]), .ci(pp[14]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[22]), .b(pp[30]), .ci(pp[39]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s2, carry_c6_r2_s2;
  subbyte_full_adder add_c6_r2_s2 (
    .a(carry_c5_r0_s1),
    .b(sum_c6_r0_s1),
    .ci(sum_c6_r1_s1),
    .s(sum_c6_r2_s2),
    .co(carry_c6_r2_s2)
  );
  wire sum_c6_r3_s7, carry_c6_r3_s7;
  subbyte_full_adder add_c6_r3_s7 (
    .a(carry_c5_r1_s2),
    .b(sum_c6_r2_s2),
    .ci(carry_c5_r2_s6),
    .s(sum_c6_r3_s7),
    .co(carry_c6_r3_s7)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(start[7]), .b(pp[7]), .ci(pp[15]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s2, carry_c7_r1_s2;
  subbyte_full_adder add_c7_r1_s2 (.a(pp[23]), .b(pp[31]), .ci(carry_c6_r0_s1), .s(sum_c7_r1_s2), .co(carry_c7_r1_s2));
  wire sum_c7_r2_s3, carry_c7_r2_s3;
  subbyte_full_adder add_c7_r2_s3 (
    .a(carry_c6_r1_s1),
    .b(sum_c7_r0_s1),
    .ci(sum_c7_r1_s2),
    .s(sum_c7_r2_s3),
    .co(carry_c7_r2_s3)
  );
  wire sum_c7_r3_s8, carry_c7_r3_s8;
  subbyte_full_adder add_c7_r3_s8 (
    .a(carry_c6_r2_s2),
    .b(sum_c7_r2_s3),
    .ci(carry_c6_r3_s7),
    .s(sum_c7_r3_s8),
    .co(carry_c7_r3_s8)
  );
  wire sum_c8_r0_s1 = ~carry_c8_r0_s1;
  wire sum_c8_r1_s2, carry_c8_r1_s2;
  subbyte_full_adder add_c8_r1_s2 (.a(sum_c8_r0_s1), .b(pp[8]), .ci(pp[16]), .s(sum_c8_r1_s2), .co(carry_c8_r1_s2));
  wire sum_c8_r2_s2, carry_c8_r2_s2;
  subbyte_full_adder add_c8_r2_s2 (.a(pp[24]), .b(pp[32]), .ci(carry_c7_r0_s1), .s(sum_c8_r2_s2), .co(carry_c8_r2_s2));
  wire sum_c8_r3_s3, carry_c8_r3_s3;
  subbyte_full_adder add_c8_r3_s3 (
    .a(sum_c8_r1_s2),
    .b(carry_c7_r1_s2),
    .ci(sum_c8_r2_s2),
    .s(sum_c8_r3_s3),
    .co(carry_c8_r3_s3)
  );
  wire sum_c8_r4_s9, carry_c8_r4_s9;
  subbyte_full_adder add_c8_r4_s9 (
    .a(carry_c7_r2_s3),
    .b(sum_c8_r3_s3),
    .ci(carry_c7_r3_s8),
    .s(sum_c8_r4_s9),
    .co(carry_c8_r4_s9)
  );
  wire sum_c9_r0_s1 = ~carry_c9_r0_s1;
  wire sum_c9_r1_s2, carry_c9_r1_s2;
  subbyte_full_adder add_c9_r1_s2 (
    .a(carry_c8_r0_s1),
    .b(sum_c9_r0_s1),
    .ci(pp[17]),
    .s(sum_c9_r1_s2),
    .co(carry_c9_r1_s2)
  );
  wire sum_c9_r2_s3, carry_c9_r2_s3;
  subbyte_full_adder add_c9_r2_s3 (.a(pp[25]), .b(pp[33]), .ci(sum_c9_r1_s2), .s(sum_c9_r2_s3), .co(carry_c9_r2_s3));
  wire sum_c9_r3_s4, carry_c9_r3_s4;
  subbyte_full_adder add_c9_r3_s4 (
    .a(carry_c8_r1_s2),
    .b(sum_c9_r2_s3),
    .ci(carry_c8_r2_s2),
    .s(sum_c9_r3_s4),
    .co(carry_c9_r3_s4)
  );
  wire sum_c9_r4_s10, carry_c9_r4_s10;
  subbyte_full_adder add_c9_r4_s10 (
    .a(sum_c9_r3_s4),
    .b(carry_c8_r3_s3),
    .ci(carry_c8_r4_s9),
    .s(sum_c9_r4_s10),
    .co(carry_c9_r4_s10)
  );
  wire sum_c10_r0_s2, carry_c10_r0_s2;
  subbyte_full_adder add_c10_r0_s2 (
    .a(start[10]),
    .b(carry_c9_r0_s1),
    .ci(pp[18]),
    .s(sum_c10_r0_s2),
    .co(carry_c10_r0_s2)
  );
  wire sum_c10_r1_s3, carry_c10_r1_s3;
  subbyte_full_adder add_c10_r1_s3 (.a(pp[26]), .b(pp[34]), .ci(carry_c9_r1_s2), .s(sum_c10_r1_s3), .co(carry_c10_r1_s3));
  wire sum_c10_r2_s4, carry_c10_r2_s4;
  subbyte_full_adder add_c10_r2_s4 (
    .a(sum_c10_r0_s2),
    .b(carry_c9_r2_s3),
    .ci(sum_c10_r1_s3),
    .s(sum_c10_r2_s4),
    .co(carry_c10_r2_s4)
  );
  wire sum_c10_r3_s11, carry_c10_r3_s11;
  subbyte_full_adder add_c10_r3_s11 (
    .a(carry_c9_r3_s4),
    .b(sum_c10_r2_s4),
    .ci(carry_c9_r4_s10),
    .s(sum_c10_r3_s11),
    .co(carry_c10_r3_s11)
  );
  wire sum_c11_r0_s1 = ~carry_c11_r0_s1;
  wire sum_c11_r1_s2, carry_c11_r1_s2;
  subbyte_full_adder add_c11_r1_s2 (.a(sum_c11_r0_s1), .b(pp[27]), .ci(pp[35]), .s(sum_c11_r1_s2), .co(carry_c11_r1_s2));
  wire sum_c11_r2_s4, carry_c11_r2_s4;
  subbyte_full_adder add_c11_r2_s4 (
    .a(carry_c10_r0_s2),
    .b(carry_c10_r1_s3),
    .ci(sum_c11_r1_s2),
    .s(sum_c11_r2_s4),
    .co(carry_c11_r2_s4)
  );
  wire sum_c11_r3_s12, carry_c11_r3_s12;
  subbyte_full_adder add_c11_r3_s12 (
    .a(carry_c10_r2_s4),
    .b(sum_c11_r2_s4),
    .ci(carry_c10_r3_s11),
    .s(sum_c11_r3_s12),
    .co(carry_c11_r3_s12)
  );
  wire sum_c12_r0_s2, carry_c12_r0_s2;
  subbyte_full_adder add_c12_r0_s2 (
    .a(start[12]),
    .b(carry_c11_r0_s1),
    .ci(pp[28]),
    .s(sum_c12_r0_s2),
    .co(carry_c12_r0_s2)
  );
  wire sum_c12_r1_s3, carry_c12_r1_s3;
  subbyte_full_adder add_c12_r1_s3 (
    .a(pp[36]),
    .b(sum_c12_r0_s2),
    .ci(carry_c11_r1_s2),
    .s(sum_c12_r1_s3),
    .co(carry_c12_r1_s3)
  );
  wire sum_c12_r2_s13, carry_c12_r2_s13;
  subbyte_full_adder add_c12_r2_s13 (
    .a(sum_c12_r1_s3),
    .b(carry_c11_r2_s4),
    .ci(carry_c11_r3_s12),
    .s(sum_c12_r2_s13),
    .co(carry_c12_r2_s13)
  );
  wire sum_c13_r0_s1 = ~carry_c13_r0_s1;
  wire sum_c13_r1_s3, carry_c13_r1_s3;
  subbyte_full_adder add_c13_r1_s3 (
    .a(sum_c13_r0_s1),
    .b(pp[37]),
    .ci(carry_c12_r0_s2),
    .s(sum_c13_r1_s3),
    .co(carry_c13_r1_s3)
  );
  wire sum_c13_r2_s14, carry_c13_r2_s14;
  subbyte_full_adder add_c13_r2_s14 (
    .a(sum_c13_r1_s3),
    .b(carry_c12_r1_s3),
    .ci(carry_c12_r2_s13),
    .s(sum_c13_r2_s14),
    .co(carry_c13_r2_s14)
  );
  wire sum_c14_r0_s2, carry_c14_r0_s2;
  subbyte_full_adder add_c14_r0_s2 (
    .a(start[14]),
    .b(carry_c13_r0_s1),
    .ci(pp[38]),
    .s(sum_c14_r0_s2),
    .co(carry_c14_r0_s2)
  );
  wire sum_c14_r1_s15, carry_c14_r1_s15;
  subbyte_full_adder add_c14_r1_s15 (
    .a(sum_c14_r0_s2),
    .b(carry_c13_r1_s3),
    .ci(carry_c13_r2_s14),
    .s(sum_c14_r1_s15),
    .co(carry_c14_r1_s15)
  );
  wire sum_c15_r0_s1 = ~carry_c15_r0_s1;
  wire sum_c15_r1_s16, carry_c15_r1_s16;
  subbyte_full_adder add_c15_r1_s16 (
    .a(sum_c15_r0_s1),
    .b(carry_c14_r0_s2),
    .ci(carry_c14_r1_s15),
    .s(sum_c15_r1_s16),
    .co(carry_c15_r1_s16)
  );
  wire sum_c16_r0_s1 = ~carry_c16_r0_s1;
  wire sum_c16_r1_s17, carry_c16_r1_s17;
  subbyte_full_adder add_c16_r1_s17 (
    .a(carry_c15_r0_s1),
    .b(sum_c16_r0_s1),
    .ci(carry_c15_r1_s16),
    .s(sum_c16_r1_s17),
    .co(carry_c16_r1_s17)
  );
  wire sum_c17_r0_s1 = ~carry_c17_r0_s1;
  wire sum_c17_r1_s18, carry_c17_r1_s18;
  subbyte_full_adder add_c17_r1_s18 (
    .a(carry_c16_r0_s1),
    .b(sum_c17_r0_s1),
    .ci(carry_c16_r1_s17),
    .s(sum_c17_r1_s18),
    .co(carry_c17_r1_s18)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s19, carry_c18_r1_s19;
  subbyte_full_adder add_c18_r1_s19 (
    .a(carry_c17_r0_s1),
    .b(sum_c18_r0_s1),
    .ci(carry_c17_r1_s18),
    .s(sum_c18_r1_s19),
    .co(carry_c18_r1_s19)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s20, carry_c19_r1_s20;
  subbyte_full_adder add_c19_r1_s20 (
    .a(carry_c18_r0_s1),
    .b(sum_c19_r0_s1),
    .ci(carry_c18_r1_s19),
    .s(sum_c19_r1_s20),
    .co(carry_c19_r1_s20)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s21, carry_c20_r1_s21;
  subbyte_full_adder add_c20_r1_s21 (
    .a(carry_c19_r0_s1),
    .b(sum_c20_r0_s1),
    .ci(carry_c19_r1_s20),
    .s(sum_c20_r1_s21),
    .co(carry_c20_r1_s21)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s22, carry_c21_r1_s22;
  subbyte_full_adder add_c21_r1_s22 (
    .a(carry_c20_r0_s1),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s21),
    .s(sum_c21_r1_s22),
    .co(carry_c21_r1_s22)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s23, carry_c22_r1_s23;
  subbyte_full_adder add_c22_r1_s23 (
    .a(carry_c21_r0_s1),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s22),
    .s(sum_c22_r1_s23),
    .co(carry_c22_r1_s23)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s24, carry_c23_r1_s24;
  subbyte_full_adder add_c23_r1_s24 (
    .a(carry_c22_r0_s1),
    .b(sum_c23_r0_s1),
    .ci(carry_c22_r1_s23),
    .s(sum_c23_r1_s24),
    .co(carry_c23_r1_s24)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s25, carry_c24_r1_s25;
  subbyte_full_adder add_c24_r1_s25 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s24),
    .s(sum_c24_r1_s25),
    .co(carry_c24_r1_s25)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s26, carry_c25_r1_s26;
  subbyte_full_adder add_c25_r1_s26 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s25),
    .s(sum_c25_r1_s26),
    .co(carry_c25_r1_s26)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s27, carry_c26_r1_s27;
  subbyte_full_adder add_c26_r1_s27 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s26),
    .s(sum_c26_r1_s27),
    .co(carry_c26_r1_s27)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s28, carry_c27_r1_s28;
  subbyte_full_adder add_c27_r1_s28 (
    .a(carry_c26_r0_s1),
    .b(sum_c27_r0_s1),
    .ci(carry_c26_r1_s27),
    .s(sum_c27_r1_s28),
    .co(carry_c27_r1_s28)
  );
  wire sum_c28_r0_s1 = ~carry_c28_r0_s1;
  wire sum_c28_r1_s29, carry_c28_r1_s29;
  subbyte_full_adder add_c28_r1_s29 (
    .a(carry_c27_r0_s1),
    .b(sum_c28_r0_s1),
    .ci(carry_c27_r1_s28),
    .s(sum_c28_r1_s29),
    .co(carry_c28_r1_s29)
  );
  wire sum_c29_r0_s1 = ~carry_c29_r0_s1;
  wire sum_c29_r1_s30, carry_c29_r1_s30;
  subbyte_full_adder add_c29_r1_s30 (
    .a(carry_c28_r0_s1),
    .b(sum_c29_r0_s1),
    .ci(carry_c28_r1_s29),
    .s(sum_c29_r1_s30),
    .co(carry_c29_r1_s30)
  );
  wire sum_c30_r0_s1 = ~carry_c30_r0_s1;
  wire sum_c30_r1_s31, carry_c30_r1_s31;
  subbyte_full_adder add_c30_r1_s31 (
    .a(carry_c29_r0_s1),
    .b(sum_c30_r0_s1),
    .ci(carry_c29_r1_s30),
    .s(sum_c30_r1_s31),
    .co(carry_c30_r1_s31)
  );
  wire sum_c31_r0_s32 = start[31] ^ carry_c30_r0_s1 ^ carry_c30_r1_s31;

  assign sum = {
    ~sum_c31_r0_s32, sum_c30_r1_s31, sum_c29_r1_s30, sum_c28_r1_s29, sum_c27_r1_s28, sum_c26_r1_s27, sum_c25_r1_s26,
    sum_c24_r1_s25, sum_c23_r1_s24, sum_c22_r1_s23, sum_c21_r1_s22, sum_c20_r1_s21, sum_c19_r1_s20, sum_c18_r1_s19,
    sum_c17_r1_s18, sum_c16_r1_s17, sum_c15_r1_s16, sum_c14_r1_s15, sum_c13_r2_s14, sum_c12_r2_s13, sum_c11_r3_s12,
    sum_c10_r3_s11, sum_c9_r4_s10, sum_c8_r4_s9, sum_c7_r3_s8, sum_c6_r3_s7, sum_c5_r2_s6, sum_c4_r2_s5, sum_c3_r1_s4,
    sum_c2_r1_s3, sum_c1_r0_s2, sum_c0_r0_s1
  };
endmodule

`default_nettype wire
