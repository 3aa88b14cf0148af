// int_mul_w4a8_baugh_wooley_tree: compression tree of int_mul_w4a8_baugh_wooley
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 2237a6f703dd242e
`default_nettype none

module int_mul_w4a8_baugh_wooley_tree (
  input wire [31:0] pp,
  output wire [11:0] sum
);
  wire carry_c7_r0_s1 = pp[7];
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_half_adder add_c1_r0_s1 (.a(pp[1]), .b(pp[8]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[9]), .ci(pp[16]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s2, carry_c2_r1_s2;
  subbyte_half_adder add_c2_r1_s2 (.a(carry_c1_r0_s1), .b(sum_c2_r0_s1), .s(sum_c2_r1_s2), .co(carry_c2_r1_s2));
  wire sum_c3_r0_s1 = ~(pp[3] ^ pp[10]);
  wire carry_c3_r0_s1 = pp[3] | pp[10];
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_full_adder add_c3_r1_s2 (.a(pp[17]), .b(pp[24]), .ci(sum_c3_r0_s1), .s(sum_c3_r1_s2), .co(carry_c3_r1_s2));
  wire sum_c3_r2_s3, carry_c3_r2_s3;
  subbyte_full_adder add_c3_r2_s3 (
    .a(carry_c2_r0_s1),
    .b(sum_c3_r1_s2),
    .ci(carry_c2_r1_s2),
    .s(sum_c3_r2_s3),
    .co(carry_c3_r2_s3)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[4]), .b(pp[11]), .ci(pp[18]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s3, carry_c4_r1_s3;
  subbyte_full_adder add_c4_r1_s3 (
    .a(pp[25]),
    .b(carry_c3_r0_s1),
    .ci(carry_c3_r1_s2),
    .s(sum_c4_r1_s3),
    .co(carry_c4_r1_s3)
  );
  wire sum_c4_r2_s4, carry_c4_r2_s4;
  subbyte_full_adder add_c4_r2_s4 (
    .a(sum_c4_r0_s1),
    .b(sum_c4_r1_s3),
    .ci(carry_c3_r2_s3),
    .s(sum_c4_r2_s4),
    .co(carry_c4_r2_s4)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[5]), .b(pp[12]), .ci(pp[19]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s2, carry_c5_r1_s2;
  subbyte_full_adder add_c5_r1_s2 (
    .a(pp[26]),
    .b(carry_c4_r0_s1),
    .ci(sum_c5_r0_s1),
    .s(sum_c5_r1_s2),
    .co(carry_c5_r1_s2)
  );
  wire sum_c5_r2_s5, carry_c5_r2_s5;
  subbyte_full_adder add_c5_r2_s5 (
    .a(carry_c4_r1_s3),
    .b(sum_c5_r1_s2),
    .ci(carry_c4_r2_s4),
    .s(sum_c5_r2_s5),
    .co(carry_c5_r2_s5)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[6]), .b(pp[13]), .ci(pp[20]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s2, carry_c6_r1_s2;
  subbyte_full_adder add_c6_r1_s2 (
    .a(pp[27]),
    .b(carry_c5_r0_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r1_s2),
    .co(carry_c6_r1_s2)
  );
  wire sum_c6_r2_s6, carry_c6_r2_s6;
  subbyte_full_adder add_c6_r2_s6 (
    .a(carry_c5_r1_s2),
    .b(sum_c6_r1_s2),
    .ci(carry_c5_r2_s5),
    .s(sum_c6_r2_s6),
    .co(carry_c6_r2_s6)
  );
  wire sum_c7_r0_s1 = ~carry_c7_r0_s1;
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[14]), .b(pp[21]), .ci(pp[28]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s2, carry_c7_r2_s2;
  subbyte_full_adder add_c7_r2_s2 (
    .a(sum_c7_r0_s1),
    .b(carry_c6_r0_s1),
    .ci(sum_c7_r1_s1),
    .s(sum_c7_r2_s2),
    .co(carry_c7_r2_s2)
  );
  wire sum_c7_r3_s7, carry_c7_r3_s7;
  subbyte_full_adder add_c7_r3_s7 (
    .a(carry_c6_r1_s2),
    .b(sum_c7_r2_s2),
    .ci(carry_c6_r2_s6),
    .s(sum_c7_r3_s7),
    .co(carry_c7_r3_s7)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[15]), .b(pp[22]), .ci(pp[29]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s2, carry_c8_r1_s2;
  subbyte_full_adder add_c8_r1_s2 (
    .a(carry_c7_r0_s1),
    .b(carry_c7_r1_s1),
    .ci(sum_c8_r0_s1),
    .s(sum_c8_r1_s2),
    .co(carry_c8_r1_s2)
  );
  wire sum_c8_r2_s8, carry_c8_r2_s8;
  subbyte_full_adder add_c8_r2_s8 (
    .a(carry_c7_r2_s2),
    .b(sum_c8_r1_s2),
    .ci(carry_c7_r3_s7),
    .s(sum_c8_r2_s8),
    .co(carry_c8_r2_s8)
  );
  wire sum_c9_r0_s2, carry_c9_r0_s2;
  subbyte_full_adder add_c9_r0_s2 (.a(pp[23]), .b(pp[30]), .ci(carry_c8_r0_s1), .s(sum_c9_r0_s2), .co(carry_c9_r0_s2));
  wire sum_c9_r1_s9, carry_c9_r1_s9;
  subbyte_full_adder add_c9_r1_s9 (
    .a(sum_c9_r0_s2),
    .b(carry_c8_r1_s2),
    .ci(carry_c8_r2_s8),
    .s(sum_c9_r1_s9),
    .co(carry_c9_r1_s9)
  );
  wire sum_c10_r0_s10, carry_c10_r0_s10;
  subbyte_full_adder add_c10_r0_s10 (
    .a(pp[31]),
    .b(carry_c9_r0_s2),
    .ci(carry_c9_r1_s9),
    .s(sum_c10_r0_s10),
    .co(carry_c10_r0_s10)
  );

  assign sum = {
    ~carry_c10_r0_s10, sum_c10_r0_s10, sum_c9_r1_s9, sum_c8_r2_s8, sum_c7_r3_s7, sum_c6_r2_s6, sum_c5_r2_s5,
    sum_c4_r2_s4, sum_c3_r2_s3, sum_c2_r1_s2, sum_c1_r0_s1, pp[0]
  };
endmodule

`default_nettype wire
