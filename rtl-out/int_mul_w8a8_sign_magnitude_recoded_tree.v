// int_mul_w8a8_sign_magnitude_recoded_tree: compression tree of int_mul_w8a8_sign_magnitude_recoded
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 41581b5be3e5ba7a
`default_nettype none

module int_mul_w8a8_sign_magnitude_recoded_tree (
  input wire [63:0] pp,
  output wire [15:0] sum
);
  wire carry_c13_r0_s1 = pp[61];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_half_adder add_c0_r0_s1 (.a(pp[0]), .b(pp[8]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(pp[1]), .b(pp[9]), .ci(pp[17]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s2, carry_c1_r1_s2;
  subbyte_half_adder add_c1_r1_s2 (.a(carry_c0_r0_s1), .b(sum_c1_r0_s1), .s(sum_c1_r1_s2), .co(carry_c1_r1_s2));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[10]), .ci(pp[18]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s2, carry_c2_r1_s2;
  subbyte_full_adder add_c2_r1_s2 (
    .a(pp[26]),
    .b(carry_c1_r0_s1),
    .ci(sum_c2_r0_s1),
    .s(sum_c2_r1_s2),
    .co(carry_c2_r1_s2)
  );
  wire sum_c2_r2_s3, carry_c2_r2_s3;
  subbyte_half_adder add_c2_r2_s3 (.a(carry_c1_r1_s2), .b(sum_c2_r1_s2), .s(sum_c2_r2_s3), .co(carry_c2_r2_s3));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[3]), .b(pp[11]), .ci(pp[19]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_full_adder add_c3_r1_s2 (.a(pp[27]), .b(pp[35]), .ci(carry_c2_r0_s1), .s(sum_c3_r1_s2), .co(carry_c3_r1_s2));
  wire sum_c3_r2_s3, carry_c3_r2_s3;
  subbyte_full_adder add_c3_r2_s3 (
    .a(sum_c3_r0_s1),
    .b(sum_c3_r1_s2),
    .ci(carry_c2_r1_s2),
    .s(sum_c3_r2_s3),
    .co(carry_c3_r2_s3)
  );
  wire sum_c3_r3_s4, carry_c3_r3_s4;
  subbyte_half_adder add_c3_r3_s4 (.a(carry_c2_r2_s3), .b(sum_c3_r2_s3), .s(sum_c3_r3_s4), .co(carry_c3_r3_s4));
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[4]), .b(pp[12]), .ci(pp[20]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[28]), .b(pp[36]), .ci(pp[44]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s2, carry_c4_r2_s2;
  subbyte_full_adder add_c4_r2_s2 (
    .a(carry_c3_r0_s1),
    .b(sum_c4_r0_s1),
    .ci(sum_c4_r1_s1),
    .s(sum_c4_r2_s2),
    .co(carry_c4_r2_s2)
  );
  wire sum_c4_r3_s4, carry_c4_r3_s4;
  subbyte_full_adder add_c4_r3_s4 (
    .a(carry_c3_r1_s2),
    .b(sum_c4_r2_s2),
    .ci(carry_c3_r2_s3),
    .s(sum_c4_r3_s4),
    .co(carry_c4_r3_s4)
  );
  wire sum_c4_r4_s5, carry_c4_r4_s5;
  subbyte_half_adder add_c4_r4_s5 (.a(carry_c3_r3_s4), .b(sum_c4_r3_s4), .s(sum_c4_r4_s5), .co(carry_c4_r4_s5));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[5]), .b(pp[13]), .ci(pp[21]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[29]), .b(pp[37]), .ci(pp[45]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s2, carry_c5_r2_s2;
  subbyte_full_adder add_c5_r2_s2 (
    .a(pp[53]),
    .b(carry_c4_r0_s1),
    .ci(carry_c4_r1_s1),
    .s(sum_c5_r2_s2),
    .co(carry_c5_r2_s2)
  );
  wire sum_c5_r3_s3, carry_c5_r3_s3;
  subbyte_full_adder add_c5_r3_s3 (
    .a(sum_c5_r0_s1),
    .b(sum_c5_r1_s1),
    .ci(carry_c4_r2_s2),
    .s(sum_c5_r3_s3),
    .co(carry_c5_r3_s3)
  );
  wire sum_c5_r4_s5, carry_c5_r4_s5;
  subbyte_full_adder add_c5_r4_s5 (
    .a(sum_c5_r2_s2),
    .b(sum_c5_r3_s3),
    .ci(carry_c4_r3_s4),
    .s(sum_c5_r4_s5),
    .co(carry_c5_r4_s5)
  );
  wire sum_c5_r5_s6, carry_c5_r5_s6;
  subbyte_half_adder add_c5_r5_s6 (.a(carry_c4_r4_s5), .b(sum_c5_r4_s5), .s(sum_c5_r5_s6), .co(carry_c5_r5_s6));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[6]), .b(pp[14]), .ci(pp[22]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[30]), .b(pp[38]), .ci(pp[46]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s2, carry_c6_r2_s2;
  subbyte_full_adder add_c6_r2_s2 (.a(pp[54]), .b(pp[63]), .ci(carry_c5_r0_s1), .s(sum_c6_r2_s2), .co(carry_c6_r2_s2));
  wire sum_c6_r3_s2, carry_c6_r3_s2;
  subbyte_full_adder add_c6_r3_s2 (
    .a(carry_c5_r1_s1),
    .b(sum_c6_r0_s1),
    .ci(sum_c6_r1_s1),
    .s(sum_c6_r3_s2),
    .co(carry_c6_r3_s2)
  );
  wire sum_c6_r4_s3, carry_c6_r4_s3;
  subbyte_full_adder add_c6_r4_s3 (
    .a(sum_c6_r2_s2),
    .b(carry_c5_r2_s2),
    .ci(sum_c6_r3_s2),
    .s(sum_c6_r4_s3),
    .co(carry_c6_r4_s3)
  );
  wire sum_c6_r5_s6, carry_c6_r5_s6;
  subbyte_full_adder add_c6_r5_s6 (
    .a(carry_c5_r3_s3),
    .b(sum_c6_r4_s3),
    .ci(carry_c5_r4_s5),
    .s(sum_c6_r5_s6),
    .co(carry_c6_r5_s6)
  );
  wire sum_c6_r6_s7, carry_c6_r6_s7;
  subbyte_half_adder add_c6_r6_s7 (.a(carry_c5_r5_s6), .b(sum_c6_r5_s6), .s(sum_c6_r6_s7), .co(carry_c6_r6_s7));
  wire sum_c7_r0_s1 = ~(pp[7] ^ pp[15]);
  wire carry_c7_r0_s1 = pp[7] | pp[15];
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[23]), .b(pp[31]), .ci(pp[39]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s2, carry_c7_r2_s2;
  subbyte_full_adder add_c7_r2_s2 (.a(pp[47]), .b(pp[55]), .ci(sum_c7_r0_s1), .s(sum_c7_r2_s2), .co(carry_c7_r2_s2));
  wire sum_c7_r3_s2, carry_c7_r3_s2;
  subbyte_full_adder add_c7_r3_s2 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(sum_c7_r1_s1),
    .s(sum_c7_r3_s2),
    .co(carry_c7_r3_s2)
  );
  wire sum_c7_r4_s3, carry_c7_r4_s3;
  subbyte_full_adder add_c7_r4_s3 (
    .a(sum_c7_r2_s2),
    .b(carry_c6_r2_s2),
    .ci(carry_c6_r3_s2),
    .s(sum_c7_r4_s3),
    .co(carry_c7_r4_s3)
  );
  wire sum_c7_r5_s4, carry_c7_r5_s4;
  subbyte_full_adder add_c7_r5_s4 (
    .a(sum_c7_r3_s2),
    .b(sum_c7_r4_s3),
    .ci(carry_c6_r4_s3),
    .s(sum_c7_r5_s4),
    .co(carry_c7_r5_s4)
  );
  wire sum_c7_r6_s8, carry_c7_r6_s8;
  subbyte_full_adder add_c7_r6_s8 (
    .a(sum_c7_r5_s4),
    .b(carry_c6_r5_s6),
    .ci(carry_c6_r6_s7),
    .s(sum_c7_r6_s8),
    .co(carry_c7_r6_s8)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[16]), .b(pp[24]), .ci(pp[32]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[40]), .b(pp[48]), .ci(pp[56]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s3, carry_c8_r2_s3;
  subbyte_full_adder add_c8_r2_s3 (
    .a(carry_c7_r0_s1),
    .b(carry_c7_r1_s1),
    .ci(carry_c7_r2_s2),
    .s(sum_c8_r2_s3),
    .co(carry_c8_r2_s3)
  );
  wire sum_c8_r3_s3, carry_c8_r3_s3;
  subbyte_full_adder add_c8_r3_s3 (
    .a(sum_c8_r0_s1),
    .b(sum_c8_r1_s1),
    .ci(carry_c7_r3_s2),
    .s(sum_c8_r3_s3),
    .co(carry_c8_r3_s3)
  );
  wire sum_c8_r4_s4, carry_c8_r4_s4;
  subbyte_full_adder add_c8_r4_s4 (
    .a(sum_c8_r2_s3),
    .b(carry_c7_r4_s3),
    .ci(sum_c8_r3_s3),
    .s(sum_c8_r4_s4),
    .co(carry_c8_r4_s4)
  );
  wire sum_c8_r5_s9, carry_c8_r5_s9;
  subbyte_full_adder add_c8_r5_s9 (
    .a(carry_c7_r5_s4),
    .b(sum_c8_r4_s4),
    .ci(carry_c7_r6_s8),
    .s(sum_c8_r5_s9),
    .co(carry_c8_r5_s9)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[25]), .b(pp[33]), .ci(pp[41]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s2, carry_c9_r1_s2;
  subbyte_full_adder add_c9_r1_s2 (.a(pp[49]), .b(pp[57]), .ci(carry_c8_r0_s1), .s(sum_c9_r1_s2), .co(carry_c9_r1_s2));
  wire sum_c9_r2_s3, carry_c9_r2_s3;
  subbyte_full_adder add_c9_r2_s3 (
    .a(carry_c8_r1_s1),
    .b(sum_c9_r0_s1),
    .ci(sum_c9_r1_s2),
    .s(sum_c9_r2_s3),
    .co(carry_c9_r2_s3)
  );
  wire sum_c9_r3_s4, carry_c9_r3_s4;
  subbyte_full_adder add_c9_r3_s4 (
    .a(carry_c8_r2_s3),
    .b(sum_c9_r2_s3),
    .ci(carry_c8_r3_s3),
    .s(sum_c9_r3_s4),
    .co(carry_c9_r3_s4)
  );
  wire sum_c9_r4_s10, carry_c9_r4_s10;
  subbyte_full_adder add_c9_r4_s10 (
    .a(sum_c9_r3_s4),
    .b(carry_c8_r4_s4),
    .ci(carry_c8_r5_s9),
    .s(sum_c9_r4_s10),
    .co(carry_c9_r4_s10)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[34]), .b(pp[42]), .ci(pp[50]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s2, carry_c10_r1_s2;
  subbyte_full_adder add_c10_r1_s2 (
    .a(pp[58]),
    .b(carry_c9_r0_s1),
    .ci(sum_c10_r0_s1),
    .s(sum_c10_r1_s2),
    .co(carry_c10_r1_s2)
  );
  wire sum_c10_r2_s4, carry_c10_r2_s4;
  subbyte_full_adder add_c10_r2_s4 (
    .a(carry_c9_r1_s2),
    .b(carry_c9_r2_s3),
    .ci(sum_c10_r1_s2),
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
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[43]), .b(pp[51]), .ci(pp[59]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s3, carry_c11_r1_s3;
  subbyte_full_adder add_c11_r1_s3 (
    .a(carry_c10_r0_s1),
    .b(sum_c11_r0_s1),
    .ci(carry_c10_r1_s2),
    .s(sum_c11_r1_s3),
    .co(carry_c11_r1_s3)
  );
  wire sum_c11_r2_s12, carry_c11_r2_s12;
  subbyte_full_adder add_c11_r2_s12 (
    .a(sum_c11_r1_s3),
    .b(carry_c10_r2_s4),
    .ci(carry_c10_r3_s11),
    .s(sum_c11_r2_s12),
    .co(carry_c11_r2_s12)
  );
  wire sum_c12_r0_s2, carry_c12_r0_s2;
  subbyte_full_adder add_c12_r0_s2 (
    .a(pp[52]),
    .b(pp[60]),
    .ci(carry_c11_r0_s1),
    .s(sum_c12_r0_s2),
    .co(carry_c12_r0_s2)
  );
  wire sum_c12_r1_s13, carry_c12_r1_s13;
  subbyte_full_adder add_c12_r1_s13 (
    .a(sum_c12_r0_s2),
    .b(carry_c11_r1_s3),
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
    .a(pp[62]),
    .b(carry_c13_r0_s1),
    .ci(carry_c13_r1_s14),
    .s(sum_c14_r0_s15),
    .co(carry_c14_r0_s15)
  );

  assign sum = {
    ~carry_c14_r0_s15, sum_c14_r0_s15, sum_c13_r1_s14, sum_c12_r1_s13, sum_c11_r2_s12, sum_c10_r3_s11, sum_c9_r4_s10,
    sum_c8_r5_s9, sum_c7_r6_s8, sum_c6_r6_s7, sum_c5_r5_s6, sum_c4_r4_s5, sum_c3_r3_s4, sum_c2_r2_s3, sum_c1_r1_s2,
    sum_c0_r0_s1
  };
endmodule

`default_nettype wire
