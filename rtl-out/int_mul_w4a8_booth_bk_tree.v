// int_mul_w4a8_booth_bk_tree: compression tree of int_mul_w4a8_booth_bk
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 01dabe3f3ae2ca6b
`default_nettype none

module int_mul_w4a8_booth_bk_tree (
  input wire [19:0] pp,
  output wire [11:0] sum
);
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[10]), .ci(pp[19]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c3_r0_s2, carry_c3_r0_s2;
  subbyte_full_adder add_c3_r0_s2 (.a(pp[3]), .b(pp[11]), .ci(carry_c2_r0_s1), .s(sum_c3_r0_s2), .co(carry_c3_r0_s2));
  wire sum_c4_r0_s3, carry_c4_r0_s3;
  subbyte_full_adder add_c4_r0_s3 (.a(pp[4]), .b(pp[12]), .ci(carry_c3_r0_s2), .s(sum_c4_r0_s3), .co(carry_c4_r0_s3));
  wire sum_c5_r0_s4, carry_c5_r0_s4;
  subbyte_full_adder add_c5_r0_s4 (.a(pp[5]), .b(pp[13]), .ci(carry_c4_r0_s3), .s(sum_c5_r0_s4), .co(carry_c5_r0_s4));
  wire sum_c6_r0_s5, carry_c6_r0_s5;
  subbyte_full_adder add_c6_r0_s5 (.a(pp[6]), .b(pp[14]), .ci(carry_c5_r0_s4), .s(sum_c6_r0_s5), .co(carry_c6_r0_s5));
  wire sum_c7_r0_s6, carry_c7_r0_s6;
  subbyte_full_adder add_c7_r0_s6 (.a(pp[7]), .b(pp[15]), .ci(carry_c6_r0_s5), .s(sum_c7_r0_s6), .co(carry_c7_r0_s6));
  wire sum_c8_r0_s1 = ~(pp[8] ^ pp[16]);
  wire carry_c8_r0_s1 = pp[8] | pp[16];
  wire sum_c9_r0_s2 = ~(pp[17] ^ carry_c8_r0_s1);
  wire carry_c9_r0_s2 = pp[17] | carry_c8_r0_s1;
  wire half_c0 = pp[0] ^ pp[9];
  wire half_c8 = sum_c8_r0_s1 ^ carry_c7_r0_s6;
  wire half_c10 = pp[18] ^ carry_c9_r0_s2;
  wire g_c0_l0 = pp[0] & pp[9];
  wire g_c8_l0 = sum_c8_r0_s1 & carry_c7_r0_s6;
  wire g_c10_l0 = pp[18] & carry_c9_r0_s2;
  wire g_c1_l1 = pp[1] & g_c0_l0;
  wire p_c3_l1 = sum_c3_r0_s2 & sum_c2_r0_s1;
  wire p_c5_l1 = sum_c5_r0_s4 & sum_c4_r0_s3;
  wire p_c7_l1 = sum_c7_r0_s6 & sum_c6_r0_s5;
  wire g_c9_l1 = sum_c9_r0_s2 & g_c8_l0;
  wire p_c9_l1 = sum_c9_r0_s2 & half_c8;
  wire g_c3_l2 = p_c3_l1 & g_c1_l1;
  wire p_c7_l2 = p_c7_l1 & p_c5_l1;
  wire g_c7_l3 = p_c7_l2 & g_c3_l2;
  wire g_c5_l4 = p_c5_l1 & g_c3_l2;
  wire g_c9_l4 = g_c9_l1 | (p_c9_l1 & g_c7_l3);
  wire g_c2_l5 = sum_c2_r0_s1 & g_c1_l1;
  wire g_c4_l5 = sum_c4_r0_s3 & g_c3_l2;
  wire g_c6_l5 = sum_c6_r0_s5 & g_c5_l4;
  wire g_c8_l5 = g_c8_l0 | (half_c8 & g_c7_l3);
  wire g_c10_l5 = g_c10_l0 | (half_c10 & g_c9_l4);

  assign sum = {
    ~g_c10_l5, half_c10 ^ g_c9_l4, sum_c9_r0_s2 ^ g_c8_l5, half_c8 ^ g_c7_l3, sum_c7_r0_s6 ^ g_c6_l5,
    sum_c6_r0_s5 ^ g_c5_l4, sum_c5_r0_s4 ^ g_c4_l5, sum_c4_r0_s3 ^ g_c3_l2, sum_c3_r0_s2 ^ g_c2_l5,
    sum_c2_r0_s1 ^ g_c1_l1, pp[1] ^ g_c0_l0, half_c0
  };
endmodule

`default_nettype wire
