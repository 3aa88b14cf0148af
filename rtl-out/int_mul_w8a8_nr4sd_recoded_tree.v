// int_mul_w8a8_nr4sd_recoded_tree: compression tree of int_mul_w8a8_nr4sd_recoded
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 49c4eb0ad313cfad
`default_nettype none

module int_mul_w8a8_nr4sd_recoded_tree (
  input wire [39:0] pp,
  output wire [15:0] sum
);
  wire carry_c9_r0_s1 = pp[17];
  wire carry_c11_r0_s1 = pp[27];
  wire carry_c13_r0_s1 = pp[37];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_half_adder add_c0_r0_s1 (.a(pp[0]), .b(pp[9]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c1_r0_s2, carry_c1_r0_s2;
  subbyte_half_adder add_c1_r0_s2 (.a(pp[1]), .b(carry_c0_r0_s1), .s(sum_c1_r0_s2), .co(carry_c1_r0_s2));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[10]), .ci(pp[19]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s3, carry_c2_r1_s3;
  subbyte_half_adder add_c2_r1_s3 (.a(carry_c1_r0_s2), .b(sum_c2_r0_s1), .s(sum_c2_r1_s3), .co(carry_c2_r1_s3));
  wire sum_c3_r0_s2, carry_c3_r0_s2;
  subbyte_full_adder add_c3_r0_s2 (.a(pp[3]), .b(pp[11]), .ci(carry_c2_r0_s1), .s(sum_c3_r0_s2), .co(carry_c3_r0_s2));
  wire sum_c3_r1_s4, carry_c3_r1_s4;
  subbyte_half_adder add_c3_r1_s4 (.a(carry_c2_r1_s3), .b(sum_c3_r0_s2), .s(sum_c3_r1_s4), .co(carry_c3_r1_s4));
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
  wire sum_c4_r2_s5, carry_c4_r2_s5;
  subbyte_half_adder add_c4_r2_s5 (.a(carry_c3_r1_s4), .b(sum_c4_r1_s3), .s(sum_c4_r2_s5), .co(carry_c4_r2_s5));
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
  wire sum_c5_r2_s6, carry_c5_r2_s6;
  subbyte_half_adder add_c5_r2_s6 (.a(carry_c4_r2_s5), .b(sum_c5_r1_s4), .s(sum_c5_r2_s6), .co(carry_c5_r2_s6));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[6]), .b(pp[14]), .ci(pp[22]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s2, carry_c6_r1_s2;
  subbyte_full_adder add_c6_r1_s2 (.a(pp[30]), .b(pp[39]), .ci(carry_c5_r0_s1), .s(sum_c6_r1_s2), .co(carry_c6_r1_s2));
  wire sum_c6_r2_s5, carry_c6_r2_s5;
  subbyte_full_adder add_c6_r2_s5 (
    .a(sum_c6_r0_s1),
    .b(sum_c6_r1_s2),
    .ci(carry_c5_r1_s4),
    .s(sum_c6_r2_s5),
    .co(carry_c6_r2_s5)
  );
  wire sum_c6_r3_s7, carry_c6_r3_s7;
  subbyte_half_adder add_c6_r3_s7 (.a(carry_c5_r2_s6), .b(sum_c6_r2_s5), .s(sum_c6_r3_s7), .co(carry_c6_r3_s7));
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
  wire sum_c7_r2_s6, carry_c7_r2_s6;
  subbyte_full_adder add_c7_r2_s6 (
    .a(carry_c6_r1_s2),
    .b(sum_c7_r1_s2),
    .ci(carry_c6_r2_s5),
    .s(sum_c7_r2_s6),
    .co(carry_c7_r2_s6)
  );
  wire sum_c7_r3_s8, carry_c7_r3_s8;
  subbyte_half_adder add_c7_r3_s8 (.a(carry_c6_r3_s7), .b(sum_c7_r2_s6), .s(sum_c7_r3_s8), .co(carry_c7_r3_s8));
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
  wire sum_c8_r3_s9, carry_c8_r3_s9;
  subbyte_full_adder add_c8_r3_s9 (
    .a(sum_c8_r2_s3),
    .b(carry_c7_r2_s6),
    .ci(carry_c7_r3_s8),
    .s(sum_c8_r3_s9),
    .co(carry_c8_r3_s9)
  );
  wire sum_c9_r0_s1 = ~carry_c9_r0_s1;
  wire sum_c9_r1_s2, carry_c9_r1_s2;
  subbyte_full_adder add_c9_r1_s2 (.a(pp[25]), .b(pp[33]), .ci(carry_c8_r0_s1), .s(sum_c9_r1_s2), .co(carry_c9_r1_s2));
  wire sum_c9_r2_s3, carry_c9_r2_s3;
  subbyte_full_adder add_c9_r2_s3 (
    .a(sum_c9_r0_s1),
    .b(carry_c8_r1_s2),
    .ci(sum_c9_r1_s2),
    .s(sum_c9_r2_s3),
    .co(carry_c9_r2_s3)
  );
  wire sum_c9_r3_s10, carry_c9_r3_s10;
  subbyte_full_adder add_c9_r3_s10 (
    .a(sum_c9_r2_s3),
    .b(carry_c8_r2_s3),
    .ci(carry_c8_r3_s9),
    .s(sum_c9_r3_s10),
    .co(carry_c9_r3_s10)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[18]), .b(pp[26]), .ci(pp[34]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s3, carry_c10_r1_s3;
  subbyte_full_adder add_c10_r1_s3 (
    .a(carry_c9_r0_s1),
    .b(carry_c9_r1_s2),
    .ci(sum_c10_r0_s1),
    .s(sum_c10_r1_s3),
    .co(carry_c10_r1_s3)
  );
  wire sum_c10_r2_s11, carry_c10_r2_s11;
  subbyte_full_adder add_c10_r2_s11 (
    .a(carry_c9_r2_s3),
    .b(sum_c10_r1_s3),
    .ci(carry_c9_r3_s10),
    .s(sum_c10_r2_s11),
    .co(carry_c10_r2_s11)
  );
  wire sum_c11_r0_s1 = ~carry_c11_r0_s1;
  wire sum_c11_r1_s2, carry_c11_r1_s2;
  subbyte_full_adder add_c11_r1_s2 (
    .a(pp[35]),
    .b(sum_c11_r0_s1),
    .ci(carry_c10_r0_s1),
    .s(sum_c11_r1_s2),
    .co(carry_c11_r1_s2)
  );
  wire sum_c11_r2_s12, carry_c11_r2_s12;
  subbyte_full_adder add_c11_r2_s12 (
    .a(sum_c11_r1_s2),
    .b(carry_c10_r1_s3),
    .ci(carry_c10_r2_s11),
    .s(sum_c11_r2_s12),
    .co(carry_c11_r2_s12)
  );
  wire sum_c12_r0_s2, carry_c12_r0_s2;
  subbyte_full_adder add_c12_r0_s2 (
    .a(pp[28]),
    .b(pp[36]),
    .ci(carry_c11_r0_s1),
    .s(sum_c12_r0_s2),
    .co(carry_c12_r0_s2)
  );
  wire sum_c12_r1_s13, carry_c12_r1_s13;
  subbyte_full_adder add_c12_r1_s13 (
    .a(sum_c12_r0_s2),
    .b(carry_c11_r1_s2),
    .ci(carry_c11_r2_s12),
    .s(sum_c12_r1_s13),
    .co(carry_c12_r1_s13)
  );
  wire sum_c13_r0_s1 = ~carry_c13_r0_s1;
  wire sum_c13_r1_s14, carry_c13_r1_s14;
  subbyte_full_adder add_c13_r1_s14 (
    .a(sum_c13_r0_s1),
    .b(carry_c12_r0_s2),
    .ci(carry_c12_r1_s13),
    .s(sum_c13_r1_s14),
    .co(carry_c13_r1_s14)
  );
  wire sum_c14_r0_s15, carry_c14_r0_s15;
  subbyte_full_adder add_c14_r0_s15 (
    .a(pp[38]),
    .b(carry_c13_r0_s1),
    .ci(carry_c13_r1_s14),
    .s(sum_c14_r0_s15),
    .co(carry_c14_r0_s15)
  );

  assign sum = {
    ~carry_c14_r0_s15, sum_c14_r0_s15, sum_c13_r1_s14, sum_c12_r1_s13, sum_c11_r2_s12, sum_c10_r2_s11, sum_c9_r3_s10,
    sum_c8_r3_s9, sum_c7_r3_s8, sum_c6_r3_s7, sum_c5_r2_s6, sum_c4_r2_s5, sum_c3_r1_s4, sum_c2_r1_s3, sum_c1_r0_s2,
    sum_c0_r0_s1
  };
endmodule

`default_nettype wire
