// opal_dot_w3a4_k8_n0_r2_row_tree: compression tree of opal_dot_w3a4_k8_n0_r2_row
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 5f472d16b4b4227d
`default_nettype none

module opal_dot_w3a4_k8_n0_r2_row_tree (
  input wire [59:0] pp,
  output wire [9:0] sum
);
  wire carry_c6_r0_s1 = pp[14];
  wire sum_c0_r0_s1 = ~(pp[0] ^ pp[15]);
  wire carry_c0_r0_s1 = pp[0] | pp[15];
  wire sum_c0_r1_s2, carry_c0_r1_s2;
  subbyte_full_adder add_c0_r1_s2 (.a(pp[30]), .b(pp[45]), .ci(sum_c0_r0_s1), .s(sum_c0_r1_s2), .co(carry_c0_r1_s2));
  wire sum_c1_r0_s1 = ~(pp[1] ^ pp[5]);
  wire carry_c1_r0_s1 = pp[1] | pp[5];
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[16]), .b(pp[20]), .ci(pp[31]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[35]), .b(pp[46]), .ci(pp[50]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s3, carry_c1_r3_s3;
  subbyte_full_adder add_c1_r3_s3 (
    .a(carry_c0_r0_s1),
    .b(sum_c1_r0_s1),
    .ci(carry_c0_r1_s2),
    .s(sum_c1_r3_s3),
    .co(carry_c1_r3_s3)
  );
  wire sum_c1_r4_s4, carry_c1_r4_s4;
  subbyte_full_adder add_c1_r4_s4 (
    .a(sum_c1_r1_s1),
    .b(sum_c1_r2_s1),
    .ci(sum_c1_r3_s3),
    .s(sum_c1_r4_s4),
    .co(carry_c1_r4_s4)
  );
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[6]), .ci(pp[10]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[17]), .b(pp[21]), .ci(pp[25]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[32]), .b(pp[36]), .ci(pp[40]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[47]), .b(pp[51]), .ci(pp[55]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s2, carry_c2_r4_s2;
  subbyte_full_adder add_c2_r4_s2 (
    .a(carry_c1_r0_s1),
    .b(carry_c1_r1_s1),
    .ci(carry_c1_r2_s1),
    .s(sum_c2_r4_s2),
    .co(carry_c2_r4_s2)
  );
  wire sum_c2_r5_s2, carry_c2_r5_s2;
  subbyte_full_adder add_c2_r5_s2 (
    .a(sum_c2_r0_s1),
    .b(sum_c2_r1_s1),
    .ci(sum_c2_r2_s1),
    .s(sum_c2_r5_s2),
    .co(carry_c2_r5_s2)
  );
  wire sum_c2_r6_s5, carry_c2_r6_s5;
  subbyte_full_adder add_c2_r6_s5 (
    .a(sum_c2_r3_s1),
    .b(carry_c1_r3_s3),
    .ci(carry_c1_r4_s4),
    .s(sum_c2_r6_s5),
    .co(carry_c2_r6_s5)
  );
  wire sum_c2_r7_s6, carry_c2_r7_s6;
  subbyte_full_adder add_c2_r7_s6 (
    .a(sum_c2_r4_s2),
    .b(sum_c2_r5_s2),
    .ci(sum_c2_r6_s5),
    .s(sum_c2_r7_s6),
    .co(carry_c2_r7_s6)
  );
  wire sum_c3_r0_s1 = ~(pp[3] ^ pp[7]);
  wire carry_c3_r0_s1 = pp[3] | pp[7];
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[11]), .b(pp[18]), .ci(pp[22]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[26]), .b(pp[33]), .ci(pp[37]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[41]), .b(pp[48]), .ci(pp[52]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s2, carry_c3_r4_s2;
  subbyte_full_adder add_c3_r4_s2 (
    .a(pp[56]),
    .b(sum_c3_r0_s1),
    .ci(carry_c2_r0_s1),
    .s(sum_c3_r4_s2),
    .co(carry_c3_r4_s2)
  );
  wire sum_c3_r5_s2, carry_c3_r5_s2;
  subbyte_full_adder add_c3_r5_s2 (
    .a(carry_c2_r1_s1),
    .b(carry_c2_r2_s1),
    .ci(carry_c2_r3_s1),
    .s(sum_c3_r5_s2),
    .co(carry_c3_r5_s2)
  );
  wire sum_c3_r6_s2, carry_c3_r6_s2;
  subbyte_full_adder add_c3_r6_s2 (
    .a(sum_c3_r1_s1),
    .b(sum_c3_r2_s1),
    .ci(sum_c3_r3_s1),
    .s(sum_c3_r6_s2),
    .co(carry_c3_r6_s2)
  );
  wire sum_c3_r7_s3, carry_c3_r7_s3;
  subbyte_full_adder add_c3_r7_s3 (
    .a(sum_c3_r4_s2),
    .b(carry_c2_r4_s2),
    .ci(carry_c2_r5_s2),
    .s(sum_c3_r7_s3),
    .co(carry_c3_r7_s3)
  );
  wire sum_c3_r8_s6, carry_c3_r8_s6;
  subbyte_full_adder add_c3_r8_s6 (
    .a(sum_c3_r5_s2),
    .b(sum_c3_r6_s2),
    .ci(carry_c2_r6_s5),
    .s(sum_c3_r8_s6),
    .co(carry_c3_r8_s6)
  );
  wire sum_c3_r9_s7, carry_c3_r9_s7;
  subbyte_full_adder add_c3_r9_s7 (
    .a(carry_c2_r7_s6),
    .b(sum_c3_r7_s3),
    .ci(sum_c3_r8_s6),
    .s(sum_c3_r9_s7),
    .co(carry_c3_r9_s7)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[4]), .b(pp[8]), .ci(pp[12]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[19]), .b(pp[23]), .ci(pp[27]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[34]), .b(pp[38]), .ci(pp[42]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[49]), .b(pp[53]), .ci(pp[57]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s2, carry_c4_r4_s2;
  subbyte_full_adder add_c4_r4_s2 (
    .a(carry_c3_r0_s1),
    .b(carry_c3_r1_s1),
    .ci(carry_c3_r2_s1),
    .s(sum_c4_r4_s2),
    .co(carry_c4_r4_s2)
  );
  wire sum_c4_r5_s2, carry_c4_r5_s2;
  subbyte_full_adder add_c4_r5_s2 (
    .a(carry_c3_r3_s1),
    .b(sum_c4_r0_s1),
    .ci(sum_c4_r1_s1),
    .s(sum_c4_r5_s2),
    .co(carry_c4_r5_s2)
  );
  wire sum_c4_r6_s3, carry_c4_r6_s3;
  subbyte_full_adder add_c4_r6_s3 (
    .a(sum_c4_r2_s1),
    .b(sum_c4_r3_s1),
    .ci(carry_c3_r4_s2),
    .s(sum_c4_r6_s3),
    .co(carry_c4_r6_s3)
  );
  wire sum_c4_r7_s3, carry_c4_r7_s3;
  subbyte_full_adder add_c4_r7_s3 (
    .a(carry_c3_r5_s2),
    .b(carry_c3_r6_s2),
    .ci(sum_c4_r4_s2),
    .s(sum_c4_r7_s3),
    .co(carry_c4_r7_s3)
  );
  wire sum_c4_r8_s4, carry_c4_r8_s4;
  subbyte_full_adder add_c4_r8_s4 (
    .a(sum_c4_r5_s2),
    .b(sum_c4_r6_s3),
    .ci(carry_c3_r7_s3),
    .s(sum_c4_r8_s4),
    .co(carry_c4_r8_s4)
  );
  wire sum_c4_r9_s7, carry_c4_r9_s7;
  subbyte_full_adder add_c4_r9_s7 (
    .a(carry_c3_r8_s6),
    .b(sum_c4_r7_s3),
    .ci(sum_c4_r8_s4),
    .s(sum_c4_r9_s7),
    .co(carry_c4_r9_s7)
  );
  wire sum_c4_r10_s8, carry_c4_r10_s8;
  subbyte_half_adder add_c4_r10_s8 (.a(carry_c3_r9_s7), .b(sum_c4_r9_s7), .s(sum_c4_r10_s8), .co(carry_c4_r10_s8));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[9]), .b(pp[13]), .ci(pp[24]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[28]), .b(pp[39]), .ci(pp[43]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s2, carry_c5_r2_s2;
  subbyte_full_adder add_c5_r2_s2 (.a(pp[54]), .b(pp[58]), .ci(carry_c4_r0_s1), .s(sum_c5_r2_s2), .co(carry_c5_r2_s2));
  wire sum_c5_r3_s2, carry_c5_r3_s2;
  subbyte_full_adder add_c5_r3_s2 (
    .a(carry_c4_r1_s1),
    .b(carry_c4_r2_s1),
    .ci(carry_c4_r3_s1),
    .s(sum_c5_r3_s2),
    .co(carry_c5_r3_s2)
  );
  wire sum_c5_r4_s3, carry_c5_r4_s3;
  subbyte_full_adder add_c5_r4_s3 (
    .a(sum_c5_r0_s1),
    .b(sum_c5_r1_s1),
    .ci(sum_c5_r2_s2),
    .s(sum_c5_r4_s3),
    .co(carry_c5_r4_s3)
  );
  wire sum_c5_r5_s4, carry_c5_r5_s4;
  subbyte_full_adder add_c5_r5_s4 (
    .a(carry_c4_r4_s2),
    .b(carry_c4_r5_s2),
    .ci(carry_c4_r6_s3),
    .s(sum_c5_r5_s4),
    .co(carry_c5_r5_s4)
  );
  wire sum_c5_r6_s4, carry_c5_r6_s4;
  subbyte_full_adder add_c5_r6_s4 (
    .a(sum_c5_r3_s2),
    .b(sum_c5_r4_s3),
    .ci(carry_c4_r7_s3),
    .s(sum_c5_r6_s4),
    .co(carry_c5_r6_s4)
  );
  wire sum_c5_r7_s5, carry_c5_r7_s5;
  subbyte_full_adder add_c5_r7_s5 (
    .a(sum_c5_r5_s4),
    .b(carry_c4_r8_s4),
    .ci(sum_c5_r6_s4),
    .s(sum_c5_r7_s5),
    .co(carry_c5_r7_s5)
  );
  wire sum_c5_r8_s9, carry_c5_r8_s9;
  subbyte_full_adder add_c5_r8_s9 (
    .a(carry_c4_r9_s7),
    .b(carry_c4_r10_s8),
    .ci(sum_c5_r7_s5),
    .s(sum_c5_r8_s9),
    .co(carry_c5_r8_s9)
  );
  wire sum_c6_r0_s1 = ~carry_c6_r0_s1;
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[29]), .b(pp[44]), .ci(pp[59]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s2, carry_c6_r2_s2;
  subbyte_full_adder add_c6_r2_s2 (
    .a(sum_c6_r0_s1),
    .b(carry_c5_r0_s1),
    .ci(carry_c5_r1_s1),
    .s(sum_c6_r2_s2),
    .co(carry_c6_r2_s2)
  );
  wire sum_c6_r3_s3, carry_c6_r3_s3;
  subbyte_full_adder add_c6_r3_s3 (
    .a(sum_c6_r1_s1),
    .b(carry_c5_r2_s2),
    .ci(carry_c5_r3_s2),
    .s(sum_c6_r3_s3),
    .co(carry_c6_r3_s3)
  );
  wire sum_c6_r4_s4, carry_c6_r4_s4;
  subbyte_full_adder add_c6_r4_s4 (
    .a(carry_c5_r4_s3),
    .b(sum_c6_r2_s2),
    .ci(sum_c6_r3_s3),
    .s(sum_c6_r4_s4),
    .co(carry_c6_r4_s4)
  );
  wire sum_c6_r5_s5, carry_c6_r5_s5;
  subbyte_full_adder add_c6_r5_s5 (
    .a(carry_c5_r5_s4),
    .b(sum_c6_r4_s4),
    .ci(carry_c5_r6_s4),
    .s(sum_c6_r5_s5),
    .co(carry_c6_r5_s5)
  );
  wire sum_c6_r6_s10, carry_c6_r6_s10;
  subbyte_full_adder add_c6_r6_s10 (
    .a(sum_c6_r5_s5),
    .b(carry_c5_r7_s5),
    .ci(carry_c5_r8_s9),
    .s(sum_c6_r6_s10),
    .co(carry_c6_r6_s10)
  );
  wire sum_c7_r0_s3, carry_c7_r0_s3;
  subbyte_full_adder add_c7_r0_s3 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(carry_c6_r2_s2),
    .s(sum_c7_r0_s3),
    .co(carry_c7_r0_s3)
  );
  wire sum_c7_r1_s5, carry_c7_r1_s5;
  subbyte_full_adder add_c7_r1_s5 (
    .a(carry_c6_r3_s3),
    .b(sum_c7_r0_s3),
    .ci(carry_c6_r4_s4),
    .s(sum_c7_r1_s5),
    .co(carry_c7_r1_s5)
  );
  wire sum_c7_r2_s11, carry_c7_r2_s11;
  subbyte_full_adder add_c7_r2_s11 (
    .a(sum_c7_r1_s5),
    .b(carry_c6_r5_s5),
    .ci(carry_c6_r6_s10),
    .s(sum_c7_r2_s11),
    .co(carry_c7_r2_s11)
  );
  wire sum_c8_r0_s12, carry_c8_r0_s12;
  subbyte_full_adder add_c8_r0_s12 (
    .a(carry_c7_r0_s3),
    .b(carry_c7_r1_s5),
    .ci(carry_c7_r2_s11),
    .s(sum_c8_r0_s12),
    .co(carry_c8_r0_s12)
  );

  assign sum = {
    ~carry_c8_r0_s12, sum_c8_r0_s12, sum_c7_r2_s11, sum_c6_r6_s10, sum_c5_r8_s9, sum_c4_r10_s8, sum_c3_r9_s7,
    sum_c2_r7_s6, sum_c1_r4_s4, sum_c0_r1_s2
  };
endmodule

`default_nettype wire
