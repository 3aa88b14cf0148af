// int_mul_w4a4_baugh_wooley_tree: compression tree of int_mul_w4a4_baugh_wooley
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 1aba52797f757a8d
`default_nettype none

module int_mul_w4a4_baugh_wooley_tree (
  input wire [15:0] pp,
  output wire [7:0] sum
);
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_half_adder add_c1_r0_s1 (.a(pp[1]), .b(pp[4]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[5]), .ci(pp[8]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s2, carry_c2_r1_s2;
  subbyte_half_adder add_c2_r1_s2 (.a(carry_c1_r0_s1), .b(sum_c2_r0_s1), .s(sum_c2_r1_s2), .co(carry_c2_r1_s2));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[3]), .b(pp[6]), .ci(pp[9]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_full_adder add_c3_r1_s2 (
    .a(pp[12]),
    .b(carry_c2_r0_s1),
    .ci(sum_c3_r0_s1),
    .s(sum_c3_r1_s2),
    .co(carry_c3_r1_s2)
  );
  wire sum_c3_r2_s3, carry_c3_r2_s3;
  subbyte_half_adder add_c3_r2_s3 (.a(carry_c2_r1_s2), .b(sum_c3_r1_s2), .s(sum_c3_r2_s3), .co(carry_c3_r2_s3));
  wire sum_c4_r0_s1 = ~(pp[7] ^ pp[10]);
  wire carry_c4_r0_s1 = pp[7] | pp[10];
  wire sum_c4_r1_s2, carry_c4_r1_s2;
  subbyte_full_adder add_c4_r1_s2 (
    .a(pp[13]),
    .b(sum_c4_r0_s1),
    .ci(carry_c3_r0_s1),
    .s(sum_c4_r1_s2),
    .co(carry_c4_r1_s2)
  );
  wire sum_c4_r2_s4, carry_c4_r2_s4;
  subbyte_full_adder add_c4_r2_s4 (
    .a(sum_c4_r1_s2),
    .b(carry_c3_r1_s2),
    .ci(carry_c3_r2_s3),
    .s(sum_c4_r2_s4),
    .co(carry_c4_r2_s4)
  );
  wire sum_c5_r0_s2, carry_c5_r0_s2;
  subbyte_full_adder add_c5_r0_s2 (.a(pp[11]), .b(pp[14]), .ci(carry_c4_r0_s1), .s(sum_c5_r0_s2), .co(carry_c5_r0_s2));
  wire sum_c5_r1_s5, carry_c5_r1_s5;
  subbyte_full_adder add_c5_r1_s5 (
    .a(sum_c5_r0_s2),
    .b(carry_c4_r1_s2),
    .ci(carry_c4_r2_s4),
    .s(sum_c5_r1_s5),
    .co(carry_c5_r1_s5)
  );
  wire sum_c6_r0_s6, carry_c6_r0_s6;
  subbyte_full_adder add_c6_r0_s6 (
    .a(pp[15]),
    .b(carry_c5_r0_s2),
    .ci(carry_c5_r1_s5),
    .s(sum_c6_r0_s6),
    .co(carry_c6_r0_s6)
  );

  assign sum = {
    ~carry_c6_r0_s6, sum_c6_r0_s6, sum_c5_r1_s5, sum_c4_r2_s4, sum_c3_r2_s3, sum_c2_r1_s2, sum_c1_r0_s1, pp[0]
  };
endmodule

`default_nettype wire
