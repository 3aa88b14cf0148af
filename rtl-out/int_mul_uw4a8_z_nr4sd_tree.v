// int_mul_uw4a8_z_nr4sd_tree: compression tree of int_mul_uw4a8_z_nr4sd
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 fa06e0d7a66c1607
`default_nettype none

module int_mul_uw4a8_z_nr4sd_tree (
  input wire [27:0] pp,
  input wire [3:0] z,
  input wire [7:0] activations,
  output wire [12:0] sum
);
  wire [7:0] minus_sum = ~activations;
  wire [7:0] minus_row0 = (minus_sum & {8{z[0]}}) ^ 8'd128;
  wire [7:0] minus_row1 = (minus_sum & {8{z[1]}}) ^ 8'd128;
  wire [7:0] minus_row2 = (minus_sum & {8{z[2]}}) ^ 8'd128;
  wire [7:0] minus_row3 = (minus_sum & {8{z[3]}}) ^ 8'd128;
  wire carry_c11_r0_s1 = pp[27];
  wire carry_c7_r0_s1 = minus_row0[7];
  wire carry_c8_r0_s1 = minus_row1[7];
  wire carry_c9_r0_s1 = minus_row2[7];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(minus_row0[0]), .b(z[0]), .ci(pp[0]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s2, carry_c0_r1_s2;
  subbyte_half_adder add_c0_r1_s2 (.a(pp[9]), .b(sum_c0_r0_s1), .s(sum_c0_r1_s2), .co(carry_c0_r1_s2));
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (
    .a(minus_row0[1]),
    .b(minus_row1[0]),
    .ci(z[1]),
    .s(sum_c1_r0_s1),
    .co(carry_c1_r0_s1)
  );
  wire sum_c1_r1_s2, carry_c1_r1_s2;
  subbyte_full_adder add_c1_r1_s2 (
    .a(sum_c1_r0_s1),
    .b(pp[1]),
    .ci(carry_c0_r0_s1),
    .s(sum_c1_r1_s2),
    .co(carry_c1_r1_s2)
  );
  wire sum_c1_r2_s3, carry_c1_r2_s3;
  subbyte_half_adder add_c1_r2_s3 (.a(carry_c0_r1_s2), .b(sum_c1_r1_s2), .s(sum_c1_r2_s3), .co(carry_c1_r2_s3));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (
    .a(minus_row0[2]),
    .b(minus_row1[1]),
    .ci(minus_row2[0]),
    .s(sum_c2_r0_s1),
    .co(carry_c2_r0_s1)
  );
  wire sum_c2_r1_s2, carry_c2_r1_s2;
  subbyte_full_adder add_c2_r1_s2 (
    .a(z[2]),
    .b(carry_c1_r0_s1),
    .ci(sum_c2_r0_s1),
    .s(sum_c2_r1_s2),
    .co(carry_c2_r1_s2)
  );
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[2]), .b(pp[10]), .ci(pp[19]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s3, carry_c2_r3_s3;
  subbyte_full_adder add_c2_r3_s3 (
    .a(sum_c2_r1_s2),
    .b(carry_c1_r1_s2),
    .ci(sum_c2_r2_s1),
    .s(sum_c2_r3_s3),
    .co(carry_c2_r3_s3)
  );
  wire sum_c2_r4_s4, carry_c2_r4_s4;
  subbyte_half_adder add_c2_r4_s4 (.a(carry_c1_r2_s3), .b(sum_c2_r3_s3), .s(sum_c2_r4_s4), .co(carry_c2_r4_s4));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (
    .a(minus_row0[3]),
    .b(minus_row1[2]),
    .ci(minus_row2[1]),
    .s(sum_c3_r0_s1),
    .co(carry_c3_r0_s1)
  );
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_full_adder add_c3_r1_s2 (
    .a(minus_row3[0]),
    .b(z[3]),
    .ci(carry_c2_r0_s1),
    .s(sum_c3_r1_s2),
    .co(carry_c3_r1_s2)
  );
  wire sum_c3_r2_s3, carry_c3_r2_s3;
  subbyte_full_adder add_c3_r2_s3 (.a(sum_c3_r0_s1), .b(sum_c3_r1_s2), .ci(pp[3]), .s(sum_c3_r2_s3), .co(carry_c3_r2_s3));
  wire sum_c3_r3_s4, carry_c3_r3_s4;
  subbyte_full_adder add_c3_r3_s4 (
    .a(pp[11]),
    .b(carry_c2_r1_s2),
    .ci(sum_c3_r2_s3),
    .s(sum_c3_r3_s4),
    .co(carry_c3_r3_s4)
  );
  wire sum_c3_r4_s5, carry_c3_r4_s5;
  subbyte_full_adder add_c3_r4_s5 (
    .a(carry_c2_r2_s1),
    .b(sum_c3_r3_s4),
    .ci(carry_c2_r3_s3),
    .s(sum_c3_r4_s5),
    .co(carry_c3_r4_s5)
  );
  wire sum_c3_r5_s6, carry_c3_r5_s6;
  subbyte_half_adder add_c3_r5_s6 (.a(carry_c2_r4_s4), .b(sum_c3_r4_s5), .s(sum_c3_r5_s6), .co(carry_c3_r5_s6));
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (
    .a(minus_row0[4]),
    .b(minus_row1[3]),
    .ci(minus_row2[2]),
    .s(sum_c4_r0_s1),
    .co(carry_c4_r0_s1)
  );
  wire sum_c4_r1_s2, carry_c4_r1_s2;
  subbyte_full_adder add_c4_r1_s2 (
    .a(minus_row3[1]),
    .b(carry_c3_r0_s1),
    .ci(sum_c4_r0_s1),
    .s(sum_c4_r1_s2),
    .co(carry_c4_r1_s2)
  );
  wire sum_c4_r2_s3, carry_c4_r2_s3;
  subbyte_full_adder add_c4_r2_s3 (.a(carry_c3_r1_s2), .b(pp[4]), .ci(pp[12]), .s(sum_c4_r2_s3), .co(carry_c4_r2_s3));
  wire sum_c4_r3_s4, carry_c4_r3_s4;
  subbyte_full_adder add_c4_r3_s4 (
    .a(pp[20]),
    .b(sum_c4_r1_s2),
    .ci(carry_c3_r2_s3),
    .s(sum_c4_r3_s4),
    .co(carry_c4_r3_s4)
  );
  wire sum_c4_r4_s5, carry_c4_r4_s5;
  subbyte_full_adder add_c4_r4_s5 (
    .a(carry_c3_r3_s4),
    .b(sum_c4_r2_s3),
    .ci(sum_c4_r3_s4),
    .s(sum_c4_r4_s5),
    .co(carry_c4_r4_s5)
  );
  wire sum_c4_r5_s7, carry_c4_r5_s7;
  subbyte_full_adder add_c4_r5_s7 (
    .a(sum_c4_r4_s5),
    .b(carry_c3_r4_s5),
    .ci(carry_c3_r5_s6),
    .s(sum_c4_r5_s7),
    .co(carry_c4_r5_s7)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (
    .a(minus_row0[5]),
    .b(minus_row1[4]),
    .ci(minus_row2[3]),
    .s(sum_c5_r0_s1),
    .co(carry_c5_r0_s1)
  );
  wire sum_c5_r1_s2, carry_c5_r1_s2;
  subbyte_full_adder add_c5_r1_s2 (
    .a(minus_row3[2]),
    .b(carry_c4_r0_s1),
    .ci(sum_c5_r0_s1),
    .s(sum_c5_r1_s2),
    .co(carry_c5_r1_s2)
  );
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[5]), .b(pp[13]), .ci(pp[21]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s4, carry_c5_r3_s4;
  subbyte_full_adder add_c5_r3_s4 (
    .a(carry_c4_r1_s2),
    .b(sum_c5_r1_s2),
    .ci(carry_c4_r2_s3),
    .s(sum_c5_r3_s4),
    .co(carry_c5_r3_s4)
  );
  wire sum_c5_r4_s5, carry_c5_r4_s5;
  subbyte_full_adder add_c5_r4_s5 (
    .a(carry_c4_r3_s4),
    .b(sum_c5_r2_s1),
    .ci(sum_c5_r3_s4),
    .s(sum_c5_r4_s5),
    .co(carry_c5_r4_s5)
  );
  wire sum_c5_r5_s8, carry_c5_r5_s8;
  subbyte_full_adder add_c5_r5_s8 (
    .a(carry_c4_r4_s5),
    .b(sum_c5_r4_s5),
    .ci(carry_c4_r5_s7),
    .s(sum_c5_r5_s8),
    .co(carry_c5_r5_s8)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (
    .a(minus_row0[6]),
    .b(minus_row1[5]),
    .ci(minus_row2[4]),
    .s(sum_c6_r0_s1),
    .co(carry_c6_r0_s1)
  );
  wire sum_c6_r1_s2, carry_c6_r1_s2;
  subbyte_full_adder add_c6_r1_s2 (
    .a(minus_row3[3]),
    .b(carry_c5_r0_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r1_s2),
    .co(carry_c6_r1_s2)
  );
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[6]), .b(pp[14]), .ci(pp[22]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s3, carry_c6_r3_s3;
  subbyte_full_adder add_c6_r3_s3 (
    .a(carry_c5_r1_s2),
    .b(sum_c6_r1_s2),
    .ci(carry_c5_r2_s1),
    .s(sum_c6_r3_s3),
    .co(carry_c6_r3_s3)
  );
  wire sum_c6_r4_s5, carry_c6_r4_s5;
  subbyte_full_adder add_c6_r4_s5 (
    .a(sum_c6_r2_s1),
    .b(carry_c5_r3_s4),
    .ci(sum_c6_r3_s3),
    .s(sum_c6_r4_s5),
    .co(carry_c6_r4_s5)
  );
  wire sum_c6_r5_s9, carry_c6_r5_s9;
  subbyte_full_adder add_c6_r5_s9 (
    .a(carry_c5_r4_s5),
    .b(sum_c6_r4_s5),
    .ci(carry_c5_r5_s8),
    .s(sum_c6_r5_s9),
    .co(carry_c6_r5_s9)
  );
  wire sum_c7_r0_s1 = ~carry_c7_r0_s1;
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (
    .a(minus_row1[6]),
    .b(minus_row2[5]),
    .ci(minus_row3[4]),
    .s(sum_c7_r1_s1),
    .co(carry_c7_r1_s1)
  );
  wire sum_c7_r2_s2, carry_c7_r2_s2;
  subbyte_full_adder add_c7_r2_s2 (
    .a(sum_c7_r0_s1),
    .b(carry_c6_r0_s1),
    .ci(sum_c7_r1_s1),
    .s(sum_c7_r2_s2),
    .co(carry_c7_r2_s2)
  );
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[7]), .b(pp[15]), .ci(pp[23]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s3, carry_c7_r4_s3;
  subbyte_full_adder add_c7_r4_s3 (
    .a(carry_c6_r1_s2),
    .b(sum_c7_r2_s2),
    .ci(carry_c6_r2_s1),
    .s(sum_c7_r4_s3),
    .co(carry_c7_r4_s3)
  );
  wire sum_c7_r5_s4, carry_c7_r5_s4;
  subbyte_full_adder add_c7_r5_s4 (
    .a(sum_c7_r3_s1),
    .b(carry_c6_r3_s3),
    .ci(sum_c7_r4_s3),
    .s(sum_c7_r5_s4),
    .co(carry_c7_r5_s4)
  );
  wire sum_c7_r6_s10, carry_c7_r6_s10;
  subbyte_full_adder add_c7_r6_s10 (
    .a(carry_c6_r4_s5),
    .b(sum_c7_r5_s4),
    .ci(carry_c6_r5_s9),
    .s(sum_c7_r6_s10),
    .co(carry_c7_r6_s10)
  );
  wire sum_c8_r0_s1 = ~carry_c8_r0_s1;
  wire sum_c8_r1_s2, carry_c8_r1_s2;
  subbyte_full_adder add_c8_r1_s2 (
    .a(minus_row2[6]),
    .b(minus_row3[5]),
    .ci(carry_c7_r0_s1),
    .s(sum_c8_r1_s2),
    .co(carry_c8_r1_s2)
  );
  wire sum_c8_r2_s3, carry_c8_r2_s3;
  subbyte_full_adder add_c8_r2_s3 (
    .a(sum_c8_r0_s1),
    .b(carry_c7_r1_s1),
    .ci(sum_c8_r1_s2),
    .s(sum_c8_r2_s3),
    .co(carry_c8_r2_s3)
  );
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[8]), .b(pp[16]), .ci(pp[24]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s4, carry_c8_r4_s4;
  subbyte_full_adder add_c8_r4_s4 (
    .a(carry_c7_r2_s2),
    .b(sum_c8_r2_s3),
    .ci(carry_c7_r3_s1),
    .s(sum_c8_r4_s4),
    .co(carry_c8_r4_s4)
  );
  wire sum_c8_r5_s5, carry_c8_r5_s5;
  subbyte_full_adder add_c8_r5_s5 (
    .a(sum_c8_r3_s1),
    .b(carry_c7_r4_s3),
    .ci(sum_c8_r4_s4),
    .s(sum_c8_r5_s5),
    .co(carry_c8_r5_s5)
  );
  wire sum_c8_r6_s11, carry_c8_r6_s11;
  subbyte_full_adder add_c8_r6_s11 (
    .a(carry_c7_r5_s4),
    .b(sum_c8_r5_s5),
    .ci(carry_c7_r6_s10),
    .s(sum_c8_r6_s11),
    .co(carry_c8_r6_s11)
  );
  wire sum_c9_r0_s1 = ~carry_c9_r0_s1;
  wire sum_c9_r1_s2, carry_c9_r1_s2;
  subbyte_full_adder add_c9_r1_s2 (
    .a(minus_row3[6]),
    .b(carry_c8_r0_s1),
    .ci(sum_c9_r0_s1),
    .s(sum_c9_r1_s2),
    .co(carry_c9_r1_s2)
  );
  wire sum_c9_r2_s3, carry_c9_r2_s3;
  subbyte_full_adder add_c9_r2_s3 (
    .a(carry_c8_r1_s2),
    .b(sum_c9_r1_s2),
    .ci(pp[17]),
    .s(sum_c9_r2_s3),
    .co(carry_c9_r2_s3)
  );
  wire sum_c9_r3_s4, carry_c9_r3_s4;
  subbyte_full_adder add_c9_r3_s4 (
    .a(pp[25]),
    .b(carry_c8_r2_s3),
    .ci(sum_c9_r2_s3),
    .s(sum_c9_r3_s4),
    .co(carry_c9_r3_s4)
  );
  wire sum_c9_r4_s5, carry_c9_r4_s5;
  subbyte_full_adder add_c9_r4_s5 (
    .a(carry_c8_r3_s1),
    .b(sum_c9_r3_s4),
    .ci(carry_c8_r4_s4),
    .s(sum_c9_r4_s5),
    .co(carry_c9_r4_s5)
  );
  wire sum_c9_r5_s12, carry_c9_r5_s12;
  subbyte_full_adder add_c9_r5_s12 (
    .a(sum_c9_r4_s5),
    .b(carry_c8_r5_s5),
    .ci(carry_c8_r6_s11),
    .s(sum_c9_r5_s12),
    .co(carry_c9_r5_s12)
  );
  wire sum_c10_r0_s3, carry_c10_r0_s3;
  subbyte_full_adder add_c10_r0_s3 (
    .a(minus_row3[7]),
    .b(carry_c9_r0_s1),
    .ci(carry_c9_r1_s2),
    .s(sum_c10_r0_s3),
    .co(carry_c10_r0_s3)
  );
  wire sum_c10_r1_s4, carry_c10_r1_s4;
  subbyte_full_adder add_c10_r1_s4 (.a(pp[18]), .b(pp[26]), .ci(sum_c10_r0_s3), .s(sum_c10_r1_s4), .co(carry_c10_r1_s4));
  wire sum_c10_r2_s5, carry_c10_r2_s5;
  subbyte_full_adder add_c10_r2_s5 (
    .a(carry_c9_r2_s3),
    .b(carry_c9_r3_s4),
    .ci(sum_c10_r1_s4),
    .s(sum_c10_r2_s5),
    .co(carry_c10_r2_s5)
  );
  wire sum_c10_r3_s13, carry_c10_r3_s13;
  subbyte_full_adder add_c10_r3_s13 (
    .a(carry_c9_r4_s5),
    .b(sum_c10_r2_s5),
    .ci(carry_c9_r5_s12),
    .s(sum_c10_r3_s13),
    .co(carry_c10_r3_s13)
  );
  wire sum_c11_r0_s1 = ~carry_c11_r0_s1;
  wire sum_c11_r1_s5, carry_c11_r1_s5;
  subbyte_full_adder add_c11_r1_s5 (
    .a(carry_c10_r0_s3),
    .b(sum_c11_r0_s1),
    .ci(carry_c10_r1_s4),
    .s(sum_c11_r1_s5),
    .co(carry_c11_r1_s5)
  );
  wire sum_c11_r2_s14, carry_c11_r2_s14;
  subbyte_full_adder add_c11_r2_s14 (
    .a(sum_c11_r1_s5),
    .b(carry_c10_r2_s5),
    .ci(carry_c10_r3_s13),
    .s(sum_c11_r2_s14),
    .co(carry_c11_r2_s14)
  );
  wire sum_c12_r0_s15 = carry_c11_r0_s1 ^ carry_c11_r1_s5 ^ carry_c11_r2_s14;

  assign sum = {
    sum_c12_r0_s15, sum_c11_r2_s14, sum_c10_r3_s13, sum_c9_r5_s12, sum_c8_r6_s11, sum_c7_r6_s10, sum_c6_r5_s9,
    sum_c5_r5_s8, sum_c4_r5_s7, sum_c3_r5_s6, sum_c2_r4_s4, sum_c1_r2_s3, sum_c0_r1_s2
  };
endmodule

`default_nettype wire
