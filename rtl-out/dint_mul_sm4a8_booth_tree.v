// dint_mul_sm4a8_booth_tree: compression tree of dint_mul_sm4a8_booth
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 5655af04fc4fe7c7
`default_nettype none

module dint_mul_sm4a8_booth_tree (
  input wire [20:0] pp,
  output wire [11:0] sum
);
  wire carry_c10_r0_s1 = pp[18];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_half_adder add_c0_r0_s1 (.a(pp[0]), .b(pp[10]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c1_r0_s2, carry_c1_r0_s2;
  subbyte_half_adder add_c1_r0_s2 (.a(pp[1]), .b(carry_c0_r0_s1), .s(sum_c1_r0_s2), .co(carry_c1_r0_s2));
  wire sum_c2_r0_s3, carry_c2_r0_s3;
  subbyte_half_adder add_c2_r0_s3 (.a(pp[2]), .b(carry_c1_r0_s2), .s(sum_c2_r0_s3), .co(carry_c2_r0_s3));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[3]), .b(pp[11]), .ci(pp[20]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s4, carry_c3_r1_s4;
  subbyte_half_adder add_c3_r1_s4 (.a(sum_c3_r0_s1), .b(carry_c2_r0_s3), .s(sum_c3_r1_s4), .co(carry_c3_r1_s4));
  wire sum_c4_r0_s2, carry_c4_r0_s2;
  subbyte_full_adder add_c4_r0_s2 (.a(pp[4]), .b(pp[12]), .ci(carry_c3_r0_s1), .s(sum_c4_r0_s2), .co(carry_c4_r0_s2));
  wire sum_c4_r1_s5, carry_c4_r1_s5;
  subbyte_half_adder add_c4_r1_s5 (.a(sum_c4_r0_s2), .b(carry_c3_r1_s4), .s(sum_c4_r1_s5), .co(carry_c4_r1_s5));
  wire sum_c5_r0_s3, carry_c5_r0_s3;
  subbyte_full_adder add_c5_r0_s3 (.a(pp[5]), .b(pp[13]), .ci(carry_c4_r0_s2), .s(sum_c5_r0_s3), .co(carry_c5_r0_s3));
  wire sum_c5_r1_s6, carry_c5_r1_s6;
  subbyte_half_adder add_c5_r1_s6 (.a(sum_c5_r0_s3), .b(carry_c4_r1_s5), .s(sum_c5_r1_s6), .co(carry_c5_r1_s6));
  wire sum_c6_r0_s4, carry_c6_r0_s4;
  subbyte_full_adder add_c6_r0_s4 (.a(pp[6]), .b(pp[14]), .ci(carry_c5_r0_s3), .s(sum_c6_r0_s4), .co(carry_c6_r0_s4));
  wire sum_c6_r1_s7, carry_c6_r1_s7;
  subbyte_half_adder add_c6_r1_s7 (.a(sum_c6_r0_s4), .b(carry_c5_r1_s6), .s(sum_c6_r1_s7), .co(carry_c6_r1_s7));
  wire sum_c7_r0_s5, carry_c7_r0_s5;
  subbyte_full_adder add_c7_r0_s5 (.a(pp[7]), .b(pp[15]), .ci(carry_c6_r0_s4), .s(sum_c7_r0_s5), .co(carry_c7_r0_s5));
  wire sum_c7_r1_s8, carry_c7_r1_s8;
  subbyte_half_adder add_c7_r1_s8 (.a(sum_c7_r0_s5), .b(carry_c6_r1_s7), .s(sum_c7_r1_s8), .co(carry_c7_r1_s8));
  wire sum_c8_r0_s6, carry_c8_r0_s6;
  subbyte_full_adder add_c8_r0_s6 (.a(pp[8]), .b(pp[16]), .ci(carry_c7_r0_s5), .s(sum_c8_r0_s6), .co(carry_c8_r0_s6));
  wire sum_c8_r1_s9, carry_c8_r1_s9;
  subbyte_half_adder add_c8_r1_s9 (.a(sum_c8_r0_s6), .b(carry_c7_r1_s8), .s(sum_c8_r1_s9), .co(carry_c8_r1_s9));
  wire sum_c9_r0_s1 = ~(pp[9] ^ pp[17]);
  wire carry_c9_r0_s1 = pp[9] | pp[17];
  wire sum_c9_r1_s10, carry_c9_r1_s10;
  subbyte_full_adder add_c9_r1_s10 (
    .a(sum_c9_r0_s1),
    .b(carry_c8_r0_s6),
    .ci(carry_c8_r1_s9),
    .s(sum_c9_r1_s10),
    .co(carry_c9_r1_s10)
  );
  wire sum_c10_r0_s1 = ~carry_c10_r0_s1;
  wire sum_c10_r1_s11, carry_c10_r1_s11;
  subbyte_full_adder add_c10_r1_s11 (
    .a(carry_c9_r0_s1),
    .b(sum_c10_r0_s1),
    .ci(carry_c9_r1_s10),
    .s(sum_c10_r1_s11),
    .co(carry_c10_r1_s11)
  );
  wire sum_c11_r0_s12 = pp[19] ^ carry_c10_r0_s1 ^ carry_c10_r1_s11;

  assign sum = {
    sum_c11_r0_s12, sum_c10_r1_s11, sum_c9_r1_s10, sum_c8_r1_s9, sum_c7_r1_s8, sum_c6_r1_s7, sum_c5_r1_s6, sum_c4_r1_s5,
    sum_c3_r1_s4, sum_c2_r0_s3, sum_c1_r0_s2, sum_c0_r0_s1
  };
endmodule

`default_nettype wire
