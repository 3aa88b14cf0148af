// int_dot_uw4a8_z_x16_acc32_baugh_wooley_tree: compression tree of int_dot_uw4a8_z_x16_acc32_baugh_wooley
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 eb0651dcf2ba0609
`default_nettype none

module int_dot_uw4a8_z_x16_acc32_baugh_wooley_tree (
  input wire [511:0] pp,
  input wire [3:0] z,
  input wire [127:0] activations,
  input wire [31:0] start,
  output wire [31:0] sum
);
  wire [7:0] offset0 = activations[7:0] ^ 8'd128;
  wire [7:0] offset1 = activations[15:8] ^ 8'd128;
  wire [7:0] offset2 = activations[23:16] ^ 8'd128;
  wire [7:0] offset3 = activations[31:24] ^ 8'd128;
  wire [7:0] offset4 = activations[39:32] ^ 8'd128;
  wire [7:0] offset5 = activations[47:40] ^ 8'd128;
  wire [7:0] offset6 = activations[55:48] ^ 8'd128;
  wire [7:0] offset7 = activations[63:56] ^ 8'd128;
  wire [7:0] offset8 = activations[71:64] ^ 8'd128;
  wire [7:0] offset9 = activations[79:72] ^ 8'd128;
  wire [7:0] offset10 = activations[87:80] ^ 8'd128;
  wire [7:0] offset11 = activations[95:88] ^ 8'd128;
  wire [7:0] offset12 = activations[103:96] ^ 8'd128;
  wire [7:0] offset13 = activations[111:104] ^ 8'd128;
  wire [7:0] offset14 = activations[119:112] ^ 8'd128;
  wire [7:0] offset15 = activations[127:120] ^ 8'd128;
  wire activation_sum_c0_r0_s1, activation_carry_c0_r0_s1;
  subbyte_full_adder activation_add_c0_r0_s1 (
    .a(offset0[0]),
    .b(offset1[0]),
    .ci(offset2[0]),
    .s(activation_sum_c0_r0_s1),
    .co(activation_carry_c0_r0_s1)
  );
  wire activation_sum_c0_r1_s1, activation_carry_c0_r1_s1;
  subbyte_full_adder activation_add_c0_r1_s1 (
    .a(offset3[0]),
    .b(offset4[0]),
    .ci(offset5[0]),
    .s(activation_sum_c0_r1_s1),
    .co(activation_carry_c0_r1_s1)
  );
  wire activation_sum_c0_r2_s1, activation_carry_c0_r2_s1;
  subbyte_full_adder activation_add_c0_r2_s1 (
    .a(offset6[0]),
    .b(offset7[0]),
    .ci(offset8[0]),
    .s(activation_sum_c0_r2_s1),
    .co(activation_carry_c0_r2_s1)
  );
  wire activation_sum_c0_r3_s1, activation_carry_c0_r3_s1;
  subbyte_full_adder activation_add_c0_r3_s1 (
    .a(offset9[0]),
    .b(offset10[0]),
    .ci(offset11[0]),
    .s(activation_sum_c0_r3_s1),
    .co(activation_carry_c0_r3_s1)
  );
  wire activation_sum_c0_r4_s1, activation_carry_c0_r4_s1;
  subbyte_full_adder activation_add_c0_r4_s1 (
    .a(offset12[0]),
    .b(offset13[0]),
    .ci(offset14[0]),
    .s(activation_sum_c0_r4_s1),
    .co(activation_carry_c0_r4_s1)
  );
  wire activation_sum_c0_r5_s2, activation_carry_c0_r5_s2;
  subbyte_full_adder activation_add_c0_r5_s2 (
    .a(offset15[0]),
    .b(activation_sum_c0_r0_s1),
    .ci(activation_sum_c0_r1_s1),
    .s(activation_sum_c0_r5_s2),
    .co(activation_carry_c0_r5_s2)
  );
  wire activation_sum_c0_r6_s2, activation_carry_c0_r6_s2;
  subbyte_full_adder activation_add_c0_r6_s2 (
    .a(activation_sum_c0_r2_s1),
    .b(activation_sum_c0_r3_s1),
    .ci(activation_sum_c0_r4_s1),
    .s(activation_sum_c0_r6_s2),
    .co(activation_carry_c0_r6_s2)
  );
  wire activation_sum_c0_r7_s3, activation_carry_c0_r7_s3;
  subbyte_half_adder activation_add_c0_r7_s3 (
    .a(activation_sum_c0_r5_s2),
    .b(activation_sum_c0_r6_s2),
    .s(activation_sum_c0_r7_s3),
    .co(activation_carry_c0_r7_s3)
  );
  wire activation_sum_c1_r0_s1, activation_carry_c1_r0_s1;
  subbyte_full_adder activation_add_c1_r0_s1 (
    .a(offset0[1]),
    .b(offset1[1]),
    .ci(offset2[1]),
    .s(activation_sum_c1_r0_s1),
    .co(activation_carry_c1_r0_s1)
  );
  wire activation_sum_c1_r1_s1, activation_carry_c1_r1_s1;
  subbyte_full_adder activation_add_c1_r1_s1 (
    .a(offset3[1]),
    .b(offset4[1]),
    .ci(offset5[1]),
    .s(activation_sum_c1_r1_s1),
    .co(activation_carry_c1_r1_s1)
  );
  wire activation_sum_c1_r2_s1, activation_carry_c1_r2_s1;
  subbyte_full_adder activation_add_c1_r2_s1 (
    .a(offset6[1]),
    .b(offset7[1]),
    .ci(offset8[1]),
    .s(activation_sum_c1_r2_s1),
    .co(activation_carry_c1_r2_s1)
  );
  wire activation_sum_c1_r3_s1, activation_carry_c1_r3_s1;
  subbyte_full_adder activation_add_c1_r3_s1 (
    .a(offset9[1]),
    .b(offset10[1]),
    .ci(offset11[1]),
    .s(activation_sum_c1_r3_s1),
    .co(activation_carry_c1_r3_s1)
  );
  wire activation_sum_c1_r4_s1, activation_carry_c1_r4_s1;
  subbyte_full_adder activation_add_c1_r4_s1 (
    .a(offset12[1]),
    .b(offset13[1]),
    .ci(offset14[1]),
    .s(activation_sum_c1_r4_s1),
    .co(activation_carry_c1_r4_s1)
  );
  wire activation_sum_c1_r5_s2, activation_carry_c1_r5_s2;
  subbyte_full_adder activation_add_c1_r5_s2 (
    .a(offset15[1]),
    .b(activation_carry_c0_r0_s1),
    .ci(activation_carry_c0_r1_s1),
    .s(activation_sum_c1_r5_s2),
    .co(activation_carry_c1_r5_s2)
  );
  wire activation_sum_c1_r6_s2, activation_carry_c1_r6_s2;
  subbyte_full_adder activation_add_c1_r6_s2 (
    .a(activation_carry_c0_r2_s1),
    .b(activation_carry_c0_r3_s1),
    .ci(activation_carry_c0_r4_s1),
    .s(activation_sum_c1_r6_s2),
    .co(activation_carry_c1_r6_s2)
  );
  wire activation_sum_c1_r7_s2, activation_carry_c1_r7_s2;
  subbyte_full_adder activation_add_c1_r7_s2 (
    .a(activation_sum_c1_r0_s1),
    .b(activation_sum_c1_r1_s1),
    .ci(activation_sum_c1_r2_s1),
    .s(activation_sum_c1_r7_s2),
    .co(activation_carry_c1_r7_s2)
  );
  wire activation_sum_c1_r8_s3, activation_carry_c1_r8_s3;
  subbyte_full_adder activation_add_c1_r8_s3 (
    .a(activation_sum_c1_r3_s1),
    .b(activation_sum_c1_r4_s1),
    .ci(activation_carry_c0_r5_s2),
    .s(activation_sum_c1_r8_s3),
    .co(activation_carry_c1_r8_s3)
  );
  wire activation_sum_c1_r9_s3, activation_carry_c1_r9_s3;
  subbyte_full_adder activation_add_c1_r9_s3 (
    .a(activation_carry_c0_r6_s2),
    .b(activation_sum_c1_r5_s2),
    .ci(activation_sum_c1_r6_s2),
    .s(activation_sum_c1_r9_s3),
    .co(activation_carry_c1_r9_s3)
  );
  wire activation_sum_c1_r10_s4, activation_carry_c1_r10_s4;
  subbyte_full_adder activation_add_c1_r10_s4 (
    .a(activation_sum_c1_r7_s2),
    .b(activation_carry_c0_r7_s3),
    .ci(activation_sum_c1_r8_s3),
    .s(activation_sum_c1_r10_s4),
    .co(activation_carry_c1_r10_s4)
  );
  wire activation_sum_c1_r11_s5, activation_carry_c1_r11_s5;
  subbyte_half_adder activation_add_c1_r11_s5 (
    .a(activation_sum_c1_r9_s3),
    .b(activation_sum_c1_r10_s4),
    .s(activation_sum_c1_r11_s5),
    .co(activation_carry_c1_r11_s5)
  );
  wire activation_sum_c2_r0_s1, activation_carry_c2_r0_s1;
  subbyte_full_adder activation_add_c2_r0_s1 (
    .a(offset0[2]),
    .b(offset1[2]),
    .ci(offset2[2]),
    .s(activation_sum_c2_r0_s1),
    .co(activation_carry_c2_r0_s1)
  );
  wire activation_sum_c2_r1_s1, activation_carry_c2_r1_s1;
  subbyte_full_adder activation_add_c2_r1_s1 (
    .a(offset3[2]),
    .b(offset4[2]),
    .ci(offset5[2]),
    .s(activation_sum_c2_r1_s1),
    .co(activation_carry_c2_r1_s1)
  );
  wire activation_sum_c2_r2_s1, activation_carry_c2_r2_s1;
  subbyte_full_adder activation_add_c2_r2_s1 (
    .a(offset6[2]),
    .b(offset7[2]),
    .ci(offset8[2]),
    .s(activation_sum_c2_r2_s1),
    .co(activation_carry_c2_r2_s1)
  );
  wire activation_sum_c2_r3_s1, activation_carry_c2_r3_s1;
  subbyte_full_adder activation_add_c2_r3_s1 (
    .a(offset9[2]),
    .b(offset10[2]),
    .ci(offset11[2]),
    .s(activation_sum_c2_r3_s1),
    .co(activation_carry_c2_r3_s1)
  );
  wire activation_sum_c2_r4_s1, activation_carry_c2_r4_s1;
  subbyte_full_adder activation_add_c2_r4_s1 (
    .a(offset12[2]),
    .b(offset13[2]),
    .ci(offset14[2]),
    .s(activation_sum_c2_r4_s1),
    .co(activation_carry_c2_r4_s1)
  );
  wire activation_sum_c2_r5_s2, activation_carry_c2_r5_s2;
  subbyte_full_adder activation_add_c2_r5_s2 (
    .a(offset15[2]),
    .b(activation_carry_c1_r0_s1),
    .ci(activation_carry_c1_r1_s1),
    .s(activation_sum_c2_r5_s2),
    .co(activation_carry_c2_r5_s2)
  );
  wire activation_sum_c2_r6_s2, activation_carry_c2_r6_s2;
  subbyte_full_adder activation_add_c2_r6_s2 (
    .a(activation_carry_c1_r2_s1),
    .b(activation_carry_c1_r3_s1),
    .ci(activation_carry_c1_r4_s1),
    .s(activation_sum_c2_r6_s2),
    .co(activation_carry_c2_r6_s2)
  );
  wire activation_sum_c2_r7_s2, activation_carry_c2_r7_s2;
  subbyte_full_adder activation_add_c2_r7_s2 (
    .a(activation_sum_c2_r0_s1),
    .b(activation_sum_c2_r1_s1),
    .ci(activation_sum_c2_r2_s1),
    .s(activation_sum_c2_r7_s2),
    .co(activation_carry_c2_r7_s2)
  );
  wire activation_sum_c2_r8_s3, activation_carry_c2_r8_s3;
  subbyte_full_adder activation_add_c2_r8_s3 (
    .a(activation_sum_c2_r3_s1),
    .b(activation_sum_c2_r4_s1),
    .ci(activation_carry_c1_r5_s2),
    .s(activation_sum_c2_r8_s3),
    .co(activation_carry_c2_r8_s3)
  );
  wire activation_sum_c2_r9_s3, activation_carry_c2_r9_s3;
  subbyte_full_adder activation_add_c2_r9_s3 (
    .a(activation_carry_c1_r6_s2),
    .b(activation_carry_c1_r7_s2),
    .ci(activation_sum_c2_r5_s2),
    .s(activation_sum_c2_r9_s3),
    .co(activation_carry_c2_r9_s3)
  );
  wire activation_sum_c2_r10_s4, activation_carry_c2_r10_s4;
  subbyte_full_adder activation_add_c2_r10_s4 (
    .a(activation_sum_c2_r6_s2),
    .b(activation_sum_c2_r7_s2),
    .ci(activation_carry_c1_r8_s3),
    .s(activation_sum_c2_r10_s4),
    .co(activation_carry_c2_r10_s4)
  );
  wire activation_sum_c2_r11_s4, activation_carry_c2_r11_s4;
  subbyte_full_adder activation_add_c2_r11_s4 (
    .a(activation_sum_c2_r8_s3),
    .b(activation_carry_c1_r9_s3),
    .ci(activation_sum_c2_r9_s3),
    .s(activation_sum_c2_r11_s4),
    .co(activation_carry_c2_r11_s4)
  );
  wire activation_sum_c2_r12_s6, activation_carry_c2_r12_s6;
  subbyte_full_adder activation_add_c2_r12_s6 (
    .a(activation_sum_c2_r10_s4),
    .b(activation_carry_c1_r10_s4),
    .ci(activation_carry_c1_r11_s5),
    .s(activation_sum_c2_r12_s6),
    .co(activation_carry_c2_r12_s6)
  );
  wire activation_sum_c2_r13_s7, activation_carry_c2_r13_s7;
  subbyte_half_adder activation_add_c2_r13_s7 (
    .a(activation_sum_c2_r11_s4),
    .b(activation_sum_c2_r12_s6),
    .s(activation_sum_c2_r13_s7),
    .co(activation_carry_c2_r13_s7)
  );
  wire activation_sum_c3_r0_s1, activation_carry_c3_r0_s1;
  subbyte_full_adder activation_add_c3_r0_s1 (
    .a(offset0[3]),
    .b(offset1[3]),
    .ci(offset2[3]),
    .s(activation_sum_c3_r0_s1),
    .co(activation_carry_c3_r0_s1)
  );
  wire activation_sum_c3_r1_s1, activation_carry_c3_r1_s1;
  subbyte_full_adder activation_add_c3_r1_s1 (
    .a(offset3[3]),
    .b(offset4[3]),
    .ci(offset5[3]),
    .s(activation_sum_c3_r1_s1),
    .co(activation_carry_c3_r1_s1)
  );
  wire activation_sum_c3_r2_s1, activation_carry_c3_r2_s1;
  subbyte_full_adder activation_add_c3_r2_s1 (
    .a(offset6[3]),
    .b(offset7[3]),
    .ci(offset8[3]),
    .s(activation_sum_c3_r2_s1),
    .co(activation_carry_c3_r2_s1)
  );
  wire activation_sum_c3_r3_s1, activation_carry_c3_r3_s1;
  subbyte_full_adder activation_add_c3_r3_s1 (
    .a(offset9[3]),
    .b(offset10[3]),
    .ci(offset11[3]),
    .s(activation_sum_c3_r3_s1),
    .co(activation_carry_c3_r3_s1)
  );
  wire activation_sum_c3_r4_s1, activation_carry_c3_r4_s1;
  subbyte_full_adder activation_add_c3_r4_s1 (
    .a(offset12[3]),
    .b(offset13[3]),
    .ci(offset14[3]),
    .s(activation_sum_c3_r4_s1),
    .co(activation_carry_c3_r4_s1)
  );
  wire activation_sum_c3_r5_s2, activation_carry_c3_r5_s2;
  subbyte_full_adder activation_add_c3_r5_s2 (
    .a(offset15[3]),
    .b(activation_carry_c2_r0_s1),
    .ci(activation_carry_c2_r1_s1),
    .s(activation_sum_c3_r5_s2),
    .co(activation_carry_c3_r5_s2)
  );
  wire activation_sum_c3_r6_s2, activation_carry_c3_r6_s2;
  subbyte_full_adder activation_add_c3_r6_s2 (
    .a(activation_carry_c2_r2_s1),
    .b(activation_carry_c2_r3_s1),
    .ci(activation_carry_c2_r4_s1),
    .s(activation_sum_c3_r6_s2),
    .co(activation_carry_c3_r6_s2)
  );
  wire activation_sum_c3_r7_s2, activation_carry_c3_r7_s2;
  subbyte_full_adder activation_add_c3_r7_s2 (
    .a(activation_sum_c3_r0_s1),
    .b(activation_sum_c3_r1_s1),
    .ci(activation_sum_c3_r2_s1),
    .s(activation_sum_c3_r7_s2),
    .co(activation_carry_c3_r7_s2)
  );
  wire activation_sum_c3_r8_s3, activation_carry_c3_r8_s3;
  subbyte_full_adder activation_add_c3_r8_s3 (
    .a(activation_sum_c3_r3_s1),
    .b(activation_sum_c3_r4_s1),
    .ci(activation_carry_c2_r5_s2),
    .s(activation_sum_c3_r8_s3),
    .co(activation_carry_c3_r8_s3)
  );
  wire activation_sum_c3_r9_s3, activation_carry_c3_r9_s3;
  subbyte_full_adder activation_add_c3_r9_s3 (
    .a(activation_carry_c2_r6_s2),
    .b(activation_carry_c2_r7_s2),
    .ci(activation_sum_c3_r5_s2),
    .s(activation_sum_c3_r9_s3),
    .co(activation_carry_c3_r9_s3)
  );
  wire activation_sum_c3_r10_s4, activation_carry_c3_r10_s4;
  subbyte_full_adder activation_add_c3_r10_s4 (
    .a(activation_sum_c3_r6_s2),
    .b(activation_sum_c3_r7_s2),
    .ci(activation_carry_c2_r8_s3),
    .s(activation_sum_c3_r10_s4),
    .co(activation_carry_c3_r10_s4)
  );
  wire activation_sum_c3_r11_s5, activation_carry_c3_r11_s5;
  subbyte_full_adder activation_add_c3_r11_s5 (
    .a(activation_sum_c3_r8_s3),
    .b(activation_carry_c2_r9_s3),
    .ci(activation_carry_c2_r10_s4),
    .s(activation_sum_c3_r11_s5),
    .co(activation_carry_c3_r11_s5)
  );
  wire activation_sum_c3_r12_s5, activation_carry_c3_r12_s5;
  subbyte_full_adder activation_add_c3_r12_s5 (
    .a(activation_sum_c3_r9_s3),
    .b(activation_sum_c3_r10_s4),
    .ci(activation_carry_c2_r11_s4),
    .s(activation_sum_c3_r12_s5),
    .co(activation_carry_c3_r12_s5)
  );
  wire activation_sum_c3_r13_s7, activation_carry_c3_r13_s7;
  subbyte_full_adder activation_add_c3_r13_s7 (
    .a(activation_sum_c3_r11_s5),
    .b(activation_carry_c2_r12_s6),
    .ci(activation_sum_c3_r12_s5),
    .s(activation_sum_c3_r13_s7),
    .co(activation_carry_c3_r13_s7)
  );
  wire activation_sum_c3_r14_s8, activation_carry_c3_r14_s8;
  subbyte_half_adder activation_add_c3_r14_s8 (
    .a(activation_carry_c2_r13_s7),
    .b(activation_sum_c3_r13_s7),
    .s(activation_sum_c3_r14_s8),
    .co(activation_carry_c3_r14_s8)
  );
  wire activation_sum_c4_r0_s1, activation_carry_c4_r0_s1;
  subbyte_full_adder activation_add_c4_r0_s1 (
    .a(offset0[4]),
    .b(offset1[4]),
    .ci(offset2[4]),
    .s(activation_sum_c4_r0_s1),
    .co(activation_carry_c4_r0_s1)
  );
  wire activation_sum_c4_r1_s1, activation_carry_c4_r1_s1;
  subbyte_full_adder activation_add_c4_r1_s1 (
    .a(offset3[4]),
    .b(offset4[4]),
    .ci(offset5[4]),
    .s(activation_sum_c4_r1_s1),
    .co(activation_carry_c4_r1_s1)
  );
  wire activation_sum_c4_r2_s1, activation_carry_c4_r2_s1;
  subbyte_full_adder activation_add_c4_r2_s1 (
    .a(offset6[4]),
    .b(offset7[4]),
    .ci(offset8[4]),
    .s(activation_sum_c4_r2_s1),
    .co(activation_carry_c4_r2_s1)
  );
  wire activation_sum_c4_r3_s1, activation_carry_c4_r3_s1;
  subbyte_full_adder activation_add_c4_r3_s1 (
    .a(offset9[4]),
    .b(offset10[4]),
    .ci(offset11[4]),
    .s(activation_sum_c4_r3_s1),
    .co(activation_carry_c4_r3_s1)
  );
  wire activation_sum_c4_r4_s1, activation_carry_c4_r4_s1;
  subbyte_full_adder activation_add_c4_r4_s1 (
    .a(offset12[4]),
    .b(offset13[4]),
    .ci(offset14[4]),
    .s(activation_sum_c4_r4_s1),
    .co(activation_carry_c4_r4_s1)
  );
  wire activation_sum_c4_r5_s2, activation_carry_c4_r5_s2;
  subbyte_full_adder activation_add_c4_r5_s2 (
    .a(offset15[4]),
    .b(activation_carry_c3_r0_s1),
    .ci(activation_carry_c3_r1_s1),
    .s(activation_sum_c4_r5_s2),
    .co(activation_carry_c4_r5_s2)
  );
  wire activation_sum_c4_r6_s2, activation_carry_c4_r6_s2;
  subbyte_full_adder activation_add_c4_r6_s2 (
    .a(activation_carry_c3_r2_s1),
    .b(activation_carry_c3_r3_s1),
    .ci(activation_carry_c3_r4_s1),
    .s(activation_sum_c4_r6_s2),
    .co(activation_carry_c4_r6_s2)
  );
  wire activation_sum_c4_r7_s2, activation_carry_c4_r7_s2;
  subbyte_full_adder activation_add_c4_r7_s2 (
    .a(activation_sum_c4_r0_s1),
    .b(activation_sum_c4_r1_s1),
    .ci(activation_sum_c4_r2_s1),
    .s(activation_sum_c4_r7_s2),
    .co(activation_carry_c4_r7_s2)
  );
  wire activation_sum_c4_r8_s3, activation_carry_c4_r8_s3;
  subbyte_full_adder activation_add_c4_r8_s3 (
    .a(activation_sum_c4_r3_s1),
    .b(activation_sum_c4_r4_s1),
    .ci(activation_carry_c3_r5_s2),
    .s(activation_sum_c4_r8_s3),
    .co(activation_carry_c4_r8_s3)
  );
  wire activation_sum_c4_r9_s3, activation_carry_c4_r9_s3;
  subbyte_full_adder activation_add_c4_r9_s3 (
    .a(activation_carry_c3_r6_s2),
    .b(activation_carry_c3_r7_s2),
    .ci(activation_sum_c4_r5_s2),
    .s(activation_sum_c4_r9_s3),
    .co(activation_carry_c4_r9_s3)
  );
  wire activation_sum_c4_r10_s4, activation_carry_c4_r10_s4;
  subbyte_full_adder activation_add_c4_r10_s4 (
    .a(activation_sum_c4_r6_s2),
    .b(activation_sum_c4_r7_s2),
    .ci(activation_carry_c3_r8_s3),
    .s(activation_sum_c4_r10_s4),
    .co(activation_carry_c4_r10_s4)
  );
  wire activation_sum_c4_r11_s5, activation_carry_c4_r11_s5;
  subbyte_full_adder activation_add_c4_r11_s5 (
    .a(activation_sum_c4_r8_s3),
    .b(activation_carry_c3_r9_s3),
    .ci(activation_carry_c3_r10_s4),
    .s(activation_sum_c4_r11_s5),
    .co(activation_carry_c4_r11_s5)
  );
  wire activation_sum_c4_r12_s6, activation_carry_c4_r12_s6;
  subbyte_full_adder activation_add_c4_r12_s6 (
    .a(activation_sum_c4_r9_s3),
    .b(activation_sum_c4_r10_s4),
    .ci(activation_carry_c3_r11_s5),
    .s(activation_sum_c4_r12_s6),
    .co(activation_carry_c4_r12_s6)
  );
  wire activation_sum_c4_r13_s7, activation_carry_c4_r13_s7;
  subbyte_full_adder activation_add_c4_r13_s7 (
    .a(activation_sum_c4_r11_s5),
    .b(activation_carry_c3_r12_s5),
    .ci(activation_sum_c4_r12_s6),
    .s(activation_sum_c4_r13_s7),
    .co(activation_carry_c4_r13_s7)
  );
  wire activation_sum_c4_r14_s9, activation_carry_c4_r14_s9;
  subbyte_full_adder activation_add_c4_r14_s9 (
    .a(activation_carry_c3_r13_s7),
    .b(activation_sum_c4_r13_s7),
    .ci(activation_carry_c3_r14_s8),
    .s(activation_sum_c4_r14_s9),
    .co(activation_carry_c4_r14_s9)
  );
  wire activation_sum_c5_r0_s1, activation_carry_c5_r0_s1;
  subbyte_full_adder activation_add_c5_r0_s1 (
    .a(offset0[5]),
    .b(offset1[5]),
    .ci(offset2[5]),
    .s(activation_sum_c5_r0_s1),
    .co(activation_carry_c5_r0_s1)
  );
  wire activation_sum_c5_r1_s1, activation_carry_c5_r1_s1;
  subbyte_full_adder activation_add_c5_r1_s1 (
    .a(offset3[5]),
    .b(offset4[5]),
    .ci(offset5[5]),
    .s(activation_sum_c5_r1_s1),
    .co(activation_carry_c5_r1_s1)
  );
  wire activation_sum_c5_r2_s1, activation_carry_c5_r2_s1;
  subbyte_full_adder activation_add_c5_r2_s1 (
    .a(offset6[5]),
    .b(offset7[5]),
    .ci(offset8[5]),
    .s(activation_sum_c5_r2_s1),
    .co(activation_carry_c5_r2_s1)
  );
  wire activation_sum_c5_r3_s1, activation_carry_c5_r3_s1;
  subbyte_full_adder activation_add_c5_r3_s1 (
    .a(offset9[5]),
    .b(offset10[5]),
    .ci(offset11[5]),
    .s(activation_sum_c5_r3_s1),
    .co(activation_carry_c5_r3_s1)
  );
  wire activation_sum_c5_r4_s1, activation_carry_c5_r4_s1;
  subbyte_full_adder activation_add_c5_r4_s1 (
    .a(offset12[5]),
    .b(offset13[5]),
    .ci(offset14[5]),
    .s(activation_sum_c5_r4_s1),
    .co(activation_carry_c5_r4_s1)
  );
  wire activation_sum_c5_r5_s2, activation_carry_c5_r5_s2;
  subbyte_full_adder activation_add_c5_r5_s2 (
    .a(offset15[5]),
    .b(activation_carry_c4_r0_s1),
    .ci(activation_carry_c4_r1_s1),
    .s(activation_sum_c5_r5_s2),
    .co(activation_carry_c5_r5_s2)
  );
  wire activation_sum_c5_r6_s2, activation_carry_c5_r6_s2;
  subbyte_full_adder activation_add_c5_r6_s2 (
    .a(activation_carry_c4_r2_s1),
    .b(activation_carry_c4_r3_s1),
    .ci(activation_carry_c4_r4_s1),
    .s(activation_sum_c5_r6_s2),
    .co(activation_carry_c5_r6_s2)
  );
  wire activation_sum_c5_r7_s2, activation_carry_c5_r7_s2;
  subbyte_full_adder activation_add_c5_r7_s2 (
    .a(activation_sum_c5_r0_s1),
    .b(activation_sum_c5_r1_s1),
    .ci(activation_sum_c5_r2_s1),
    .s(activation_sum_c5_r7_s2),
    .co(activation_carry_c5_r7_s2)
  );
  wire activation_sum_c5_r8_s3, activation_carry_c5_r8_s3;
  subbyte_full_adder activation_add_c5_r8_s3 (
    .a(activation_sum_c5_r3_s1),
    .b(activation_sum_c5_r4_s1),
    .ci(activation_carry_c4_r5_s2),
    .s(activation_sum_c5_r8_s3),
    .co(activation_carry_c5_r8_s3)
  );
  wire activation_sum_c5_r9_s3, activation_carry_c5_r9_s3;
  subbyte_full_adder activation_add_c5_r9_s3 (
    .a(activation_carry_c4_r6_s2),
    .b(activation_carry_c4_r7_s2),
    .ci(activation_sum_c5_r5_s2),
    .s(activation_sum_c5_r9_s3),
    .co(activation_carry_c5_r9_s3)
  );
  wire activation_sum_c5_r10_s4, activation_carry_c5_r10_s4;
  subbyte_full_adder activation_add_c5_r10_s4 (
    .a(activation_sum_c5_r6_s2),
    .b(activation_sum_c5_r7_s2),
    .ci(activation_carry_c4_r8_s3),
    .s(activation_sum_c5_r10_s4),
    .co(activation_carry_c5_r10_s4)
  );
  wire activation_sum_c5_r11_s5, activation_carry_c5_r11_s5;
  subbyte_full_adder activation_add_c5_r11_s5 (
    .a(activation_sum_c5_r8_s3),
    .b(activation_carry_c4_r9_s3),
    .ci(activation_carry_c4_r10_s4),
    .s(activation_sum_c5_r11_s5),
    .co(activation_carry_c5_r11_s5)
  );
  wire activation_sum_c5_r12_s6, activation_carry_c5_r12_s6;
  subbyte_full_adder activation_add_c5_r12_s6 (
    .a(activation_sum_c5_r9_s3),
    .b(activation_sum_c5_r10_s4),
    .ci(activation_carry_c4_r11_s5),
    .s(activation_sum_c5_r12_s6),
    .co(activation_carry_c5_r12_s6)
  );
  wire activation_sum_c5_r13_s7, activation_carry_c5_r13_s7;
  subbyte_full_adder activation_add_c5_r13_s7 (
    .a(activation_sum_c5_r11_s5),
    .b(activation_carry_c4_r12_s6),
    .ci(activation_sum_c5_r12_s6),
    .s(activation_sum_c5_r13_s7),
    .co(activation_carry_c5_r13_s7)
  );
  wire activation_sum_c5_r14_s10, activation_carry_c5_r14_s10;
  subbyte_full_adder activation_add_c5_r14_s10 (
    .a(activation_carry_c4_r13_s7),
    .b(activation_sum_c5_r13_s7),
    .ci(activation_carry_c4_r14_s9),
    .s(activation_sum_c5_r14_s10),
    .co(activation_carry_c5_r14_s10)
  );
  wire activation_sum_c6_r0_s1, activation_carry_c6_r0_s1;
  subbyte_full_adder activation_add_c6_r0_s1 (
    .a(offset0[6]),
    .b(offset1[6]),
    .ci(offset2[6]),
    .s(activation_sum_c6_r0_s1),
    .co(activation_carry_c6_r0_s1)
  );
  wire activation_sum_c6_r1_s1, activation_carry_c6_r1_s1;
  subbyte_full_adder activation_add_c6_r1_s1 (
    .a(offset3[6]),
    .b(offset4[6]),
    .ci(offset5[6]),
    .s(activation_sum_c6_r1_s1),
    .co(activation_carry_c6_r1_s1)
  );
  wire activation_sum_c6_r2_s1, activation_carry_c6_r2_s1;
  subbyte_full_adder activation_add_c6_r2_s1 (
    .a(offset6[6]),
    .b(offset7[6]),
    .ci(offset8[6]),
    .s(activation_sum_c6_r2_s1),
    .co(activation_carry_c6_r2_s1)
  );
  wire activation_sum_c6_r3_s1, activation_carry_c6_r3_s1;
  subbyte_full_adder activation_add_c6_r3_s1 (
    .a(offset9[6]),
    .b(offset10[6]),
    .ci(offset11[6]),
    .s(activation_sum_c6_r3_s1),
    .co(activation_carry_c6_r3_s1)
  );
  wire activation_sum_c6_r4_s1, activation_carry_c6_r4_s1;
  subbyte_full_adder activation_add_c6_r4_s1 (
    .a(offset12[6]),
    .b(offset13[6]),
    .ci(offset14[6]),
    .s(activation_sum_c6_r4_s1),
    .co(activation_carry_c6_r4_s1)
  );
  wire activation_sum_c6_r5_s2, activation_carry_c6_r5_s2;
  subbyte_full_adder activation_add_c6_r5_s2 (
    .a(offset15[6]),
    .b(activation_carry_c5_r0_s1),
    .ci(activation_carry_c5_r1_s1),
    .s(activation_sum_c6_r5_s2),
    .co(activation_carry_c6_r5_s2)
  );
  wire activation_sum_c6_r6_s2, activation_carry_c6_r6_s2;
  subbyte_full_adder activation_add_c6_r6_s2 (
    .a(activation_carry_c5_r2_s1),
    .b(activation_carry_c5_r3_s1),
    .ci(activation_carry_c5_r4_s1),
    .s(activation_sum_c6_r6_s2),
    .co(activation_carry_c6_r6_s2)
  );
  wire activation_sum_c6_r7_s2, activation_carry_c6_r7_s2;
  subbyte_full_adder activation_add_c6_r7_s2 (
    .a(activation_sum_c6_r0_s1),
    .b(activation_sum_c6_r1_s1),
    .ci(activation_sum_c6_r2_s1),
    .s(activation_sum_c6_r7_s2),
    .co(activation_carry_c6_r7_s2)
  );
  wire activation_sum_c6_r8_s3, activation_carry_c6_r8_s3;
  subbyte_full_adder activation_add_c6_r8_s3 (
    .a(activation_sum_c6_r3_s1),
    .b(activation_sum_c6_r4_s1),
    .ci(activation_carry_c5_r5_s2),
    .s(activation_sum_c6_r8_s3),
    .co(activation_carry_c6_r8_s3)
  );
  wire activation_sum_c6_r9_s3, activation_carry_c6_r9_s3;
  subbyte_full_adder activation_add_c6_r9_s3 (
    .a(activation_carry_c5_r6_s2),
    .b(activation_carry_c5_r7_s2),
    .ci(activation_sum_c6_r5_s2),
    .s(activation_sum_c6_r9_s3),
    .co(activation_carry_c6_r9_s3)
  );
  wire activation_sum_c6_r10_s4, activation_carry_c6_r10_s4;
  subbyte_full_adder activation_add_c6_r10_s4 (
    .a(activation_sum_c6_r6_s2),
    .b(activation_sum_c6_r7_s2),
    .ci(activation_carry_c5_r8_s3),
    .s(activation_sum_c6_r10_s4),
    .co(activation_carry_c6_r10_s4)
  );
  wire activation_sum_c6_r11_s5, activation_carry_c6_r11_s5;
  subbyte_full_adder activation_add_c6_r11_s5 (
    .a(activation_sum_c6_r8_s3),
    .b(activation_carry_c5_r9_s3),
    .ci(activation_carry_c5_r10_s4),
    .s(activation_sum_c6_r11_s5),
    .co(activation_carry_c6_r11_s5)
  );
  wire activation_sum_c6_r12_s6, activation_carry_c6_r12_s6;
  subbyte_full_adder activation_add_c6_r12_s6 (
    .a(activation_sum_c6_r9_s3),
    .b(activation_sum_c6_r10_s4),
    .ci(activation_carry_c5_r11_s5),
    .s(activation_sum_c6_r12_s6),
    .co(activation_carry_c6_r12_s6)
  );
  wire activation_sum_c6_r13_s7, activation_carry_c6_r13_s7;
  subbyte_full_adder activation_add_c6_r13_s7 (
    .a(activation_sum_c6_r11_s5),
    .b(activation_carry_c5_r12_s6),
    .ci(activation_sum_c6_r12_s6),
    .s(activation_sum_c6_r13_s7),
    .co(activation_carry_c6_r13_s7)
  );
  wire activation_sum_c6_r14_s11, activation_carry_c6_r14_s11;
  subbyte_full_adder activation_add_c6_r14_s11 (
    .a(activation_carry_c5_r13_s7),
    .b(activation_sum_c6_r13_s7),
    .ci(activation_carry_c5_r14_s10),
    .s(activation_sum_c6_r14_s11),
    .co(activation_carry_c6_r14_s11)
  );
  wire activation_sum_c7_r0_s1, activation_carry_c7_r0_s1;
  subbyte_full_adder activation_add_c7_r0_s1 (
    .a(offset0[7]),
    .b(offset1[7]),
    .ci(offset2[7]),
    .s(activation_sum_c7_r0_s1),
    .co(activation_carry_c7_r0_s1)
  );
  wire activation_sum_c7_r1_s1, activation_carry_c7_r1_s1;
  subbyte_full_adder activation_add_c7_r1_s1 (
    .a(offset3[7]),
    .b(offset4[7]),
    .ci(offset5[7]),
    .s(activation_sum_c7_r1_s1),
    .co(activation_carry_c7_r1_s1)
  );
  wire activation_sum_c7_r2_s1, activation_carry_c7_r2_s1;
  subbyte_full_adder activation_add_c7_r2_s1 (
    .a(offset6[7]),
    .b(offset7[7]),
    .ci(offset8[7]),
    .s(activation_sum_c7_r2_s1),
    .co(activation_carry_c7_r2_s1)
  );
  wire activation_sum_c7_r3_s1, activation_carry_c7_r3_s1;
  subbyte_full_adder activation_add_c7_r3_s1 (
    .a(offset9[7]),
    .b(offset10[7]),
    .ci(offset11[7]),
    .s(activation_sum_c7_r3_s1),
    .co(activation_carry_c7_r3_s1)
  );
  wire activation_sum_c7_r4_s1, activation_carry_c7_r4_s1;
  subbyte_full_adder activation_add_c7_r4_s1 (
    .a(offset12[7]),
    .b(offset13[7]),
    .ci(offset14[7]),
    .s(activation_sum_c7_r4_s1),
    .co(activation_carry_c7_r4_s1)
  );
  wire activation_sum_c7_r5_s2, activation_carry_c7_r5_s2;
  subbyte_full_adder activation_add_c7_r5_s2 (
    .a(offset15[7]),
    .b(activation_carry_c6_r0_s1),
    .ci(activation_carry_c6_r1_s1),
    .s(activation_sum_c7_r5_s2),
    .co(activation_carry_c7_r5_s2)
  );
  wire activation_sum_c7_r6_s2, activation_carry_c7_r6_s2;
  subbyte_full_adder activation_add_c7_r6_s2 (
    .a(activation_carry_c6_r2_s1),
    .b(activation_carry_c6_r3_s1),
    .ci(activation_carry_c6_r4_s1),
    .s(activation_sum_c7_r6_s2),
    .co(activation_carry_c7_r6_s2)
  );
  wire activation_sum_c7_r7_s2, activation_carry_c7_r7_s2;
  subbyte_full_adder activation_add_c7_r7_s2 (
    .a(activation_sum_c7_r0_s1),
    .b(activation_sum_c7_r1_s1),
    .ci(activation_sum_c7_r2_s1),
    .s(activation_sum_c7_r7_s2),
    .co(activation_carry_c7_r7_s2)
  );
  wire activation_sum_c7_r8_s3, activation_carry_c7_r8_s3;
  subbyte_full_adder activation_add_c7_r8_s3 (
    .a(activation_sum_c7_r3_s1),
    .b(activation_sum_c7_r4_s1),
    .ci(activation_carry_c6_r5_s2),
    .s(activation_sum_c7_r8_s3),
    .co(activation_carry_c7_r8_s3)
  );
  wire activation_sum_c7_r9_s3, activation_carry_c7_r9_s3;
  subbyte_full_adder activation_add_c7_r9_s3 (
    .a(activation_carry_c6_r6_s2),
    .b(activation_carry_c6_r7_s2),
    .ci(activation_sum_c7_r5_s2),
    .s(activation_sum_c7_r9_s3),
    .co(activation_carry_c7_r9_s3)
  );
  wire activation_sum_c7_r10_s4, activation_carry_c7_r10_s4;
  subbyte_full_adder activation_add_c7_r10_s4 (
    .a(activation_sum_c7_r6_s2),
    .b(activation_sum_c7_r7_s2),
    .ci(activation_carry_c6_r8_s3),
    .s(activation_sum_c7_r10_s4),
    .co(activation_carry_c7_r10_s4)
  );
  wire activation_sum_c7_r11_s5, activation_carry_c7_r11_s5;
  subbyte_full_adder activation_add_c7_r11_s5 (
    .a(activation_sum_c7_r8_s3),
    .b(activation_carry_c6_r9_s3),
    .ci(activation_carry_c6_r10_s4),
    .s(activation_sum_c7_r11_s5),
    .co(activation_carry_c7_r11_s5)
  );
  wire activation_sum_c7_r12_s6, activation_carry_c7_r12_s6;
  subbyte_full_adder activation_add_c7_r12_s6 (
    .a(activation_sum_c7_r9_s3),
    .b(activation_sum_c7_r10_s4),
    .ci(activation_carry_c6_r11_s5),
    .s(activation_sum_c7_r12_s6),
    .co(activation_carry_c7_r12_s6)
  );
  wire activation_sum_c7_r13_s7, activation_carry_c7_r13_s7;
  subbyte_full_adder activation_add_c7_r13_s7 (
    .a(activation_sum_c7_r11_s5),
    .b(activation_carry_c6_r12_s6),
    .ci(activation_sum_c7_r12_s6),
    .s(activation_sum_c7_r13_s7),
    .co(activation_carry_c7_r13_s7)
  );
  wire activation_sum_c7_r14_s12, activation_carry_c7_r14_s12;
  subbyte_full_adder activation_add_c7_r14_s12 (
    .a(activation_carry_c6_r13_s7),
    .b(activation_sum_c7_r13_s7),
    .ci(activation_carry_c6_r14_s11),
    .s(activation_sum_c7_r14_s12),
    .co(activation_carry_c7_r14_s12)
  );
  wire activation_sum_c8_r0_s2, activation_carry_c8_r0_s2;
  subbyte_full_adder activation_add_c8_r0_s2 (
    .a(activation_carry_c7_r0_s1),
    .b(activation_carry_c7_r1_s1),
    .ci(activation_carry_c7_r2_s1),
    .s(activation_sum_c8_r0_s2),
    .co(activation_carry_c8_r0_s2)
  );
  wire activation_sum_c8_r1_s3, activation_carry_c8_r1_s3;
  subbyte_full_adder activation_add_c8_r1_s3 (
    .a(activation_carry_c7_r3_s1),
    .b(activation_carry_c7_r4_s1),
    .ci(activation_carry_c7_r5_s2),
    .s(activation_sum_c8_r1_s3),
    .co(activation_carry_c8_r1_s3)
  );
  wire activation_sum_c8_r2_s3, activation_carry_c8_r2_s3;
  subbyte_full_adder activation_add_c8_r2_s3 (
    .a(activation_carry_c7_r6_s2),
    .b(activation_carry_c7_r7_s2),
    .ci(activation_sum_c8_r0_s2),
    .s(activation_sum_c8_r2_s3),
    .co(activation_carry_c8_r2_s3)
  );
  wire activation_sum_c8_r3_s4, activation_carry_c8_r3_s4;
  subbyte_full_adder activation_add_c8_r3_s4 (
    .a(activation_carry_c7_r8_s3),
    .b(activation_sum_c8_r1_s3),
    .ci(activation_carry_c7_r9_s3),
    .s(activation_sum_c8_r3_s4),
    .co(activation_carry_c8_r3_s4)
  );
  wire activation_sum_c8_r4_s5, activation_carry_c8_r4_s5;
  subbyte_full_adder activation_add_c8_r4_s5 (
    .a(activation_carry_c7_r10_s4),
    .b(activation_sum_c8_r2_s3),
    .ci(activation_sum_c8_r3_s4),
    .s(activation_sum_c8_r4_s5),
    .co(activation_carry_c8_r4_s5)
  );
  wire activation_sum_c8_r5_s7, activation_carry_c8_r5_s7;
  subbyte_full_adder activation_add_c8_r5_s7 (
    .a(activation_carry_c7_r11_s5),
    .b(activation_sum_c8_r4_s5),
    .ci(activation_carry_c7_r12_s6),
    .s(activation_sum_c8_r5_s7),
    .co(activation_carry_c8_r5_s7)
  );
  wire activation_sum_c8_r6_s13, activation_carry_c8_r6_s13;
  subbyte_full_adder activation_add_c8_r6_s13 (
    .a(activation_sum_c8_r5_s7),
    .b(activation_carry_c7_r13_s7),
    .ci(activation_carry_c7_r14_s12),
    .s(activation_sum_c8_r6_s13),
    .co(activation_carry_c8_r6_s13)
  );
  wire activation_sum_c9_r0_s4, activation_carry_c9_r0_s4;
  subbyte_full_adder activation_add_c9_r0_s4 (
    .a(activation_carry_c8_r0_s2),
    .b(activation_carry_c8_r1_s3),
    .ci(activation_carry_c8_r2_s3),
    .s(activation_sum_c9_r0_s4),
    .co(activation_carry_c9_r0_s4)
  );
  wire activation_sum_c9_r1_s6, activation_carry_c9_r1_s6;
  subbyte_full_adder activation_add_c9_r1_s6 (
    .a(activation_carry_c8_r3_s4),
    .b(activation_sum_c9_r0_s4),
    .ci(activation_carry_c8_r4_s5),
    .s(activation_sum_c9_r1_s6),
    .co(activation_carry_c9_r1_s6)
  );
  wire activation_sum_c9_r2_s14, activation_carry_c9_r2_s14;
  subbyte_full_adder activation_add_c9_r2_s14 (
    .a(activation_sum_c9_r1_s6),
    .b(activation_carry_c8_r5_s7),
    .ci(activation_carry_c8_r6_s13),
    .s(activation_sum_c9_r2_s14),
    .co(activation_carry_c9_r2_s14)
  );
  wire activation_sum_c10_r0_s15, activation_carry_c10_r0_s15;
  subbyte_full_adder activation_add_c10_r0_s15 (
    .a(activation_carry_c9_r0_s4),
    .b(activation_carry_c9_r1_s6),
    .ci(activation_carry_c9_r2_s14),
    .s(activation_sum_c10_r0_s15),
    .co(activation_carry_c10_r0_s15)
  );
  wire [11:0] activation_sum = {
    ~activation_carry_c10_r0_s15, activation_sum_c10_r0_s15, activation_sum_c9_r2_s14, activation_sum_c8_r6_s13,
    activation_sum_c7_r14_s12, activation_sum_c6_r14_s11, activation_sum_c5_r14_s10, activation_sum_c4_r14_s9,
    activation_sum_c3_r14_s8, activation_sum_c2_r13_s7, activation_sum_c1_r11_s5, activation_sum_c0_r7_s3
  };
  wire [11:0] minus_sum = ~activation_sum;
  wire [11:0] minus_row0 = (minus_sum & {12{z[0]}}) ^ 12'd2048;
  wire [11:0] minus_row1 = (minus_sum & {12{z[1]}}) ^ 12'd2048;
  wire [11:0] minus_row2 = (minus_sum & {12{z[2]}}) ^ 12'd2048;
  wire [11:0] minus_row3 = (minus_sum & {12{z[3]}}) ^ 12'd2048;
  wire carry_c12_r0_s1 = start[12];
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
  subbyte_full_adder add_c0_r0_s1 (.a(start[0]), .b(pp[0]), .ci(pp[32]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[64]), .b(pp[96]), .ci(pp[128]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[160]), .b(pp[192]), .ci(pp[224]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s1, carry_c0_r3_s1;
  subbyte_full_adder add_c0_r3_s1 (.a(pp[256]), .b(pp[288]), .ci(pp[320]), .s(sum_c0_r3_s1), .co(carry_c0_r3_s1));
  wire sum_c0_r4_s1, carry_c0_r4_s1;
  subbyte_full_adder add_c0_r4_s1 (.a(pp[352]), .b(pp[384]), .ci(pp[416]), .s(sum_c0_r4_s1), .co(carry_c0_r4_s1));
  wire sum_c0_r5_s2, carry_c0_r5_s2;
  subbyte_full_adder add_c0_r5_s2 (.a(pp[448]), .b(pp[480]), .ci(sum_c0_r0_s1), .s(sum_c0_r5_s2), .co(carry_c0_r5_s2));
  wire sum_c0_r6_s2, carry_c0_r6_s2;
  subbyte_full_adder add_c0_r6_s2 (
    .a(sum_c0_r1_s1),
    .b(sum_c0_r2_s1),
    .ci(sum_c0_r3_s1),
    .s(sum_c0_r6_s2),
    .co(carry_c0_r6_s2)
  );
  wire sum_c0_r7_s3, carry_c0_r7_s3;
  subbyte_full_adder add_c0_r7_s3 (
    .a(sum_c0_r4_s1),
    .b(sum_c0_r5_s2),
    .ci(sum_c0_r6_s2),
    .s(sum_c0_r7_s3),
    .co(carry_c0_r7_s3)
  );
  wire sum_c0_r8_s4, carry_c0_r8_s4;
  subbyte_full_adder add_c0_r8_s4 (.a(sum_c0_r7_s3), .b(minus_row0[0]), .ci(z[0]), .s(sum_c0_r8_s4), .co(carry_c0_r8_s4));
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(start[1]), .b(pp[1]), .ci(pp[8]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[33]), .b(pp[40]), .ci(pp[65]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[72]), .b(pp[97]), .ci(pp[104]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[129]), .b(pp[136]), .ci(pp[161]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[168]), .b(pp[193]), .ci(pp[200]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s1, carry_c1_r5_s1;
  subbyte_full_adder add_c1_r5_s1 (.a(pp[225]), .b(pp[232]), .ci(pp[257]), .s(sum_c1_r5_s1), .co(carry_c1_r5_s1));
  wire sum_c1_r6_s1, carry_c1_r6_s1;
  subbyte_full_adder add_c1_r6_s1 (.a(pp[264]), .b(pp[289]), .ci(pp[296]), .s(sum_c1_r6_s1), .co(carry_c1_r6_s1));
  wire sum_c1_r7_s1, carry_c1_r7_s1;
  subbyte_full_adder add_c1_r7_s1 (.a(pp[321]), .b(pp[328]), .ci(pp[353]), .s(sum_c1_r7_s1), .co(carry_c1_r7_s1));
  wire sum_c1_r8_s1, carry_c1_r8_s1;
  subbyte_full_adder add_c1_r8_s1 (.a(pp[360]), .b(pp[385]), .ci(pp[392]), .s(sum_c1_r8_s1), .co(carry_c1_r8_s1));
  wire sum_c1_r9_s1, carry_c1_r9_s1;
  subbyte_full_adder add_c1_r9_s1 (.a(pp[417]), .b(pp[424]), .ci(pp[449]), .s(sum_c1_r9_s1), .co(carry_c1_r9_s1));
  wire sum_c1_r10_s1, carry_c1_r10_s1;
  subbyte_full_adder add_c1_r10_s1 (.a(pp[456]), .b(pp[481]), .ci(pp[488]), .s(sum_c1_r10_s1), .co(carry_c1_r10_s1));
  wire sum_c1_r11_s2, carry_c1_r11_s2;
  subbyte_full_adder add_c1_r11_s2 (
    .a(carry_c0_r0_s1),
    .b(carry_c0_r1_s1),
    .ci(carry_c0_r2_s1),
    .s(sum_c1_r11_s2),
    .co(carry_c1_r11_s2)
  );
  wire sum_c1_r12_s2, carry_c1_r12_s2;
  subbyte_full_adder add_c1_r12_s2 (
    .a(carry_c0_r3_s1),
    .b(carry_c0_r4_s1),
    .ci(sum_c1_r0_s1),
    .s(sum_c1_r12_s2),
    .co(carry_c1_r12_s2)
  );
  wire sum_c1_r13_s2, carry_c1_r13_s2;
  subbyte_full_adder add_c1_r13_s2 (
    .a(sum_c1_r1_s1),
    .b(sum_c1_r2_s1),
    .ci(sum_c1_r3_s1),
    .s(sum_c1_r13_s2),
    .co(carry_c1_r13_s2)
  );
  wire sum_c1_r14_s2, carry_c1_r14_s2;
  subbyte_full_adder add_c1_r14_s2 (
    .a(sum_c1_r4_s1),
    .b(sum_c1_r5_s1),
    .ci(sum_c1_r6_s1),
    .s(sum_c1_r14_s2),
    .co(carry_c1_r14_s2)
  );
  wire sum_c1_r15_s2, carry_c1_r15_s2;
  subbyte_full_adder add_c1_r15_s2 (
    .a(sum_c1_r7_s1),
    .b(sum_c1_r8_s1),
    .ci(sum_c1_r9_s1),
    .s(sum_c1_r15_s2),
    .co(carry_c1_r15_s2)
  );
  wire sum_c1_r16_s3, carry_c1_r16_s3;
  subbyte_full_adder add_c1_r16_s3 (
    .a(sum_c1_r10_s1),
    .b(carry_c0_r5_s2),
    .ci(carry_c0_r6_s2),
    .s(sum_c1_r16_s3),
    .co(carry_c1_r16_s3)
  );
  wire sum_c1_r17_s3, carry_c1_r17_s3;
  subbyte_full_adder add_c1_r17_s3 (
    .a(sum_c1_r11_s2),
    .b(sum_c1_r12_s2),
    .ci(sum_c1_r13_s2),
    .s(sum_c1_r17_s3),
    .co(carry_c1_r17_s3)
  );
  wire sum_c1_r18_s4, carry_c1_r18_s4;
  subbyte_full_adder add_c1_r18_s4 (
    .a(sum_c1_r14_s2),
    .b(sum_c1_r15_s2),
    .ci(carry_c0_r7_s3),
    .s(sum_c1_r18_s4),
    .co(carry_c1_r18_s4)
  );
  wire sum_c1_r19_s5, carry_c1_r19_s5;
  subbyte_full_adder add_c1_r19_s5 (
    .a(sum_c1_r16_s3),
    .b(sum_c1_r17_s3),
    .ci(sum_c1_r18_s4),
    .s(sum_c1_r19_s5),
    .co(carry_c1_r19_s5)
  );
  wire sum_c1_r20_s6, carry_c1_r20_s6;
  subbyte_full_adder add_c1_r20_s6 (
    .a(sum_c1_r19_s5),
    .b(minus_row0[1]),
    .ci(minus_row1[0]),
    .s(sum_c1_r20_s6),
    .co(carry_c1_r20_s6)
  );
  wire sum_c1_r21_s7, carry_c1_r21_s7;
  subbyte_full_adder add_c1_r21_s7 (
    .a(z[1]),
    .b(carry_c0_r8_s4),
    .ci(sum_c1_r20_s6),
    .s(sum_c1_r21_s7),
    .co(carry_c1_r21_s7)
  );
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(start[2]), .b(pp[2]), .ci(pp[9]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[16]), .b(pp[34]), .ci(pp[41]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[48]), .b(pp[66]), .ci(pp[73]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[80]), .b(pp[98]), .ci(pp[105]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[112]), .b(pp[130]), .ci(pp[137]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s1, carry_c2_r5_s1;
  subbyte_full_adder add_c2_r5_s1 (.a(pp[144]), .b(pp[162]), .ci(pp[169]), .s(sum_c2_r5_s1), .co(carry_c2_r5_s1));
  wire sum_c2_r6_s1, carry_c2_r6_s1;
  subbyte_full_adder add_c2_r6_s1 (.a(pp[176]), .b(pp[194]), .ci(pp[201]), .s(sum_c2_r6_s1), .co(carry_c2_r6_s1));
  wire sum_c2_r7_s1, carry_c2_r7_s1;
  subbyte_full_adder add_c2_r7_s1 (.a(pp[208]), .b(pp[226]), .ci(pp[233]), .s(sum_c2_r7_s1), .co(carry_c2_r7_s1));
  wire sum_c2_r8_s1, carry_c2_r8_s1;
  subbyte_full_adder add_c2_r8_s1 (.a(pp[240]), .b(pp[258]), .ci(pp[265]), .s(sum_c2_r8_s1), .co(carry_c2_r8_s1));
  wire sum_c2_r9_s1, carry_c2_r9_s1;
  subbyte_full_adder add_c2_r9_s1 (.a(pp[272]), .b(pp[290]), .ci(pp[297]), .s(sum_c2_r9_s1), .co(carry_c2_r9_s1));
  wire sum_c2_r10_s1, carry_c2_r10_s1;
  subbyte_full_adder add_c2_r10_s1 (.a(pp[304]), .b(pp[322]), .ci(pp[329]), .s(sum_c2_r10_s1), .co(carry_c2_r10_s1));
  wire sum_c2_r11_s1, carry_c2_r11_s1;
  subbyte_full_adder add_c2_r11_s1 (.a(pp[336]), .b(pp[354]), .ci(pp[361]), .s(sum_c2_r11_s1), .co(carry_c2_r11_s1));
  wire sum_c2_r12_s1, carry_c2_r12_s1;
  subbyte_full_adder add_c2_r12_s1 (.a(pp[368]), .b(pp[386]), .ci(pp[393]), .s(sum_c2_r12_s1), .co(carry_c2_r12_s1));
  wire sum_c2_r13_s1, carry_c2_r13_s1;
  subbyte_full_adder add_c2_r13_s1 (.a(pp[400]), .b(pp[418]), .ci(pp[425]), .s(sum_c2_r13_s1), .co(carry_c2_r13_s1));
  wire sum_c2_r14_s1, carry_c2_r14_s1;
  subbyte_full_adder add_c2_r14_s1 (.a(pp[432]), .b(pp[450]), .ci(pp[457]), .s(sum_c2_r14_s1), .co(carry_c2_r14_s1));
  wire sum_c2_r15_s1, carry_c2_r15_s1;
  subbyte_full_adder add_c2_r15_s1 (.a(pp[464]), .b(pp[482]), .ci(pp[489]), .s(sum_c2_r15_s1), .co(carry_c2_r15_s1));
  wire sum_c2_r16_s2, carry_c2_r16_s2;
  subbyte_full_adder add_c2_r16_s2 (
    .a(pp[496]),
    .b(carry_c1_r0_s1),
    .ci(carry_c1_r1_s1),
    .s(sum_c2_r16_s2),
    .co(carry_c2_r16_s2)
  );
  wire sum_c2_r17_s2, carry_c2_r17_s2;
  subbyte_full_adder add_c2_r17_s2 (
    .a(carry_c1_r2_s1),
    .b(carry_c1_r3_s1),
    .ci(carry_c1_r4_s1),
    .s(sum_c2_r17_s2),
    .co(carry_c2_r17_s2)
  );
  wire sum_c2_r18_s2, carry_c2_r18_s2;
  subbyte_full_adder add_c2_r18_s2 (
    .a(carry_c1_r5_s1),
    .b(carry_c1_r6_s1),
    .ci(carry_c1_r7_s1),
    .s(sum_c2_r18_s2),
    .co(carry_c2_r18_s2)
  );
  wire sum_c2_r19_s2, carry_c2_r19_s2;
  subbyte_full_adder add_c2_r19_s2 (
    .a(carry_c1_r8_s1),
    .b(carry_c1_r9_s1),
    .ci(carry_c1_r10_s1),
    .s(sum_c2_r19_s2),
    .co(carry_c2_r19_s2)
  );
  wire sum_c2_r20_s2, carry_c2_r20_s2;
  subbyte_full_adder add_c2_r20_s2 (
    .a(sum_c2_r0_s1),
    .b(sum_c2_r1_s1),
    .ci(sum_c2_r2_s1),
    .s(sum_c2_r20_s2),
    .co(carry_c2_r20_s2)
  );
  wire sum_c2_r21_s2, carry_c2_r21_s2;
  subbyte_full_adder add_c2_r21_s2 (
    .a(sum_c2_r3_s1),
    .b(sum_c2_r4_s1),
    .ci(sum_c2_r5_s1),
    .s(sum_c2_r21_s2),
    .co(carry_c2_r21_s2)
  );
  wire sum_c2_r22_s2, carry_c2_r22_s2;
  subbyte_full_adder add_c2_r22_s2 (
    .a(sum_c2_r6_s1),
    .b(sum_c2_r7_s1),
    .ci(sum_c2_r8_s1),
    .s(sum_c2_r22_s2),
    .co(carry_c2_r22_s2)
  );
  wire sum_c2_r23_s2, carry_c2_r23_s2;
  subbyte_full_adder add_c2_r23_s2 (
    .a(sum_c2_r9_s1),
    .b(sum_c2_r10_s1),
    .ci(sum_c2_r11_s1),
    .s(sum_c2_r23_s2),
    .co(carry_c2_r23_s2)
  );
  wire sum_c2_r24_s2, carry_c2_r24_s2;
  subbyte_full_adder add_c2_r24_s2 (
    .a(sum_c2_r12_s1),
    .b(sum_c2_r13_s1),
    .ci(sum_c2_r14_s1),
    .s(sum_c2_r24_s2),
    .co(carry_c2_r24_s2)
  );
  wire sum_c2_r25_s3, carry_c2_r25_s3;
  subbyte_full_adder add_c2_r25_s3 (
    .a(sum_c2_r15_s1),
    .b(carry_c1_r11_s2),
    .ci(carry_c1_r12_s2),
    .s(sum_c2_r25_s3),
    .co(carry_c2_r25_s3)
  );
  wire sum_c2_r26_s3, carry_c2_r26_s3;
  subbyte_full_adder add_c2_r26_s3 (
    .a(carry_c1_r13_s2),
    .b(carry_c1_r14_s2),
    .ci(carry_c1_r15_s2),
    .s(sum_c2_r26_s3),
    .co(carry_c2_r26_s3)
  );
  wire sum_c2_r27_s3, carry_c2_r27_s3;
  subbyte_full_adder add_c2_r27_s3 (
    .a(sum_c2_r16_s2),
    .b(sum_c2_r17_s2),
    .ci(sum_c2_r18_s2),
    .s(sum_c2_r27_s3),
    .co(carry_c2_r27_s3)
  );
  wire sum_c2_r28_s3, carry_c2_r28_s3;
  subbyte_full_adder add_c2_r28_s3 (
    .a(sum_c2_r19_s2),
    .b(sum_c2_r20_s2),
    .ci(sum_c2_r21_s2),
    .s(sum_c2_r28_s3),
    .co(carry_c2_r28_s3)
  );
  wire sum_c2_r29_s3, carry_c2_r29_s3;
  subbyte_full_adder add_c2_r29_s3 (
    .a(sum_c2_r22_s2),
    .b(sum_c2_r23_s2),
    .ci(sum_c2_r24_s2),
    .s(sum_c2_r29_s3),
    .co(carry_c2_r29_s3)
  );
  wire sum_c2_r30_s5, carry_c2_r30_s5;
  subbyte_full_adder add_c2_r30_s5 (
    .a(carry_c1_r16_s3),
    .b(carry_c1_r17_s3),
    .ci(carry_c1_r18_s4),
    .s(sum_c2_r30_s5),
    .co(carry_c2_r30_s5)
  );
  wire sum_c2_r31_s4, carry_c2_r31_s4;
  subbyte_full_adder add_c2_r31_s4 (
    .a(sum_c2_r25_s3),
    .b(sum_c2_r26_s3),
    .ci(sum_c2_r27_s3),
    .s(sum_c2_r31_s4),
    .co(carry_c2_r31_s4)
  );
  wire sum_c2_r32_s6, carry_c2_r32_s6;
  subbyte_full_adder add_c2_r32_s6 (
    .a(sum_c2_r28_s3),
    .b(sum_c2_r29_s3),
    .ci(carry_c1_r19_s5),
    .s(sum_c2_r32_s6),
    .co(carry_c2_r32_s6)
  );
  wire sum_c2_r33_s7, carry_c2_r33_s7;
  subbyte_full_adder add_c2_r33_s7 (
    .a(sum_c2_r30_s5),
    .b(sum_c2_r31_s4),
    .ci(sum_c2_r32_s6),
    .s(sum_c2_r33_s7),
    .co(carry_c2_r33_s7)
  );
  wire sum_c2_r34_s8, carry_c2_r34_s8;
  subbyte_full_adder add_c2_r34_s8 (
    .a(sum_c2_r33_s7),
    .b(minus_row0[2]),
    .ci(minus_row1[1]),
    .s(sum_c2_r34_s8),
    .co(carry_c2_r34_s8)
  );
  wire sum_c2_r35_s7, carry_c2_r35_s7;
  subbyte_full_adder add_c2_r35_s7 (
    .a(minus_row2[0]),
    .b(z[2]),
    .ci(carry_c1_r20_s6),
    .s(sum_c2_r35_s7),
    .co(carry_c2_r35_s7)
  );
  wire sum_c2_r36_s9, carry_c2_r36_s9;
  subbyte_full_adder add_c2_r36_s9 (
    .a(sum_c2_r34_s8),
    .b(sum_c2_r35_s7),
    .ci(carry_c1_r21_s7),
    .s(sum_c2_r36_s9),
    .co(carry_c2_r36_s9)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(start[3]), .b(pp[3]), .ci(pp[10]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[17]), .b(pp[24]), .ci(pp[35]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[42]), .b(pp[49]), .ci(pp[56]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[67]), .b(pp[74]), .ci(pp[81]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[88]), .b(pp[99]), .ci(pp[106]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[113]), .b(pp[120]), .ci(pp[131]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[138]), .b(pp[145]), .ci(pp[152]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[163]), .b(pp[170]), .ci(pp[177]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s1, carry_c3_r8_s1;
  subbyte_full_adder add_c3_r8_s1 (.a(pp[184]), .b(pp[195]), .ci(pp[202]), .s(sum_c3_r8_s1), .co(carry_c3_r8_s1));
  wire sum_c3_r9_s1, carry_c3_r9_s1;
  subbyte_full_adder add_c3_r9_s1 (.a(pp[209]), .b(pp[216]), .ci(pp[227]), .s(sum_c3_r9_s1), .co(carry_c3_r9_s1));
  wire sum_c3_r10_s1, carry_c3_r10_s1;
  subbyte_full_adder add_c3_r10_s1 (.a(pp[234]), .b(pp[241]), .ci(pp[248]), .s(sum_c3_r10_s1), .co(carry_c3_r10_s1));
  wire sum_c3_r11_s1, carry_c3_r11_s1;
  subbyte_full_adder add_c3_r11_s1 (.a(pp[259]), .b(pp[266]), .ci(pp[273]), .s(sum_c3_r11_s1), .co(carry_c3_r11_s1));
  wire sum_c3_r12_s1, carry_c3_r12_s1;
  subbyte_full_adder add_c3_r12_s1 (.a(pp[280]), .b(pp[291]), .ci(pp[298]), .s(sum_c3_r12_s1), .co(carry_c3_r12_s1));
  wire sum_c3_r13_s1, carry_c3_r13_s1;
  subbyte_full_adder add_c3_r13_s1 (.a(pp[305]), .b(pp[312]), .ci(pp[323]), .s(sum_c3_r13_s1), .co(carry_c3_r13_s1));
  wire sum_c3_r14_s1, carry_c3_r14_s1;
  subbyte_full_adder add_c3_r14_s1 (.a(pp[330]), .b(pp[337]), .ci(pp[344]), .s(sum_c3_r14_s1), .co(carry_c3_r14_s1));
  wire sum_c3_r15_s1, carry_c3_r15_s1;
  subbyte_full_adder add_c3_r15_s1 (.a(pp[355]), .b(pp[362]), .ci(pp[369]), .s(sum_c3_r15_s1), .co(carry_c3_r15_s1));
  wire sum_c3_r16_s1, carry_c3_r16_s1;
  subbyte_full_adder add_c3_r16_s1 (.a(pp[376]), .b(pp[387]), .ci(pp[394]), .s(sum_c3_r16_s1), .co(carry_c3_r16_s1));
  wire sum_c3_r17_s1, carry_c3_r17_s1;
  subbyte_full_adder add_c3_r17_s1 (.a(pp[401]), .b(pp[408]), .ci(pp[419]), .s(sum_c3_r17_s1), .co(carry_c3_r17_s1));
  wire sum_c3_r18_s1, carry_c3_r18_s1;
  subbyte_full_adder add_c3_r18_s1 (.a(pp[426]), .b(pp[433]), .ci(pp[440]), .s(sum_c3_r18_s1), .co(carry_c3_r18_s1));
  wire sum_c3_r19_s1, carry_c3_r19_s1;
  subbyte_full_adder add_c3_r19_s1 (.a(pp[451]), .b(pp[458]), .ci(pp[465]), .s(sum_c3_r19_s1), .co(carry_c3_r19_s1));
  wire sum_c3_r20_s1, carry_c3_r20_s1;
  subbyte_full_adder add_c3_r20_s1 (.a(pp[472]), .b(pp[483]), .ci(pp[490]), .s(sum_c3_r20_s1), .co(carry_c3_r20_s1));
  wire sum_c3_r21_s2, carry_c3_r21_s2;
  subbyte_full_adder add_c3_r21_s2 (
    .a(pp[497]),
    .b(pp[504]),
    .ci(carry_c2_r0_s1),
    .s(sum_c3_r21_s2),
    .co(carry_c3_r21_s2)
  );
  wire sum_c3_r22_s2, carry_c3_r22_s2;
  subbyte_full_adder add_c3_r22_s2 (
    .a(carry_c2_r1_s1),
    .b(carry_c2_r2_s1),
    .ci(carry_c2_r3_s1),
    .s(sum_c3_r22_s2),
    .co(carry_c3_r22_s2)
  );
  wire sum_c3_r23_s2, carry_c3_r23_s2;
  subbyte_full_adder add_c3_r23_s2 (
    .a(carry_c2_r4_s1),
    .b(carry_c2_r5_s1),
    .ci(carry_c2_r6_s1),
    .s(sum_c3_r23_s2),
    .co(carry_c3_r23_s2)
  );
  wire sum_c3_r24_s2, carry_c3_r24_s2;
  subbyte_full_adder add_c3_r24_s2 (
    .a(carry_c2_r7_s1),
    .b(carry_c2_r8_s1),
    .ci(carry_c2_r9_s1),
    .s(sum_c3_r24_s2),
    .co(carry_c3_r24_s2)
  );
  wire sum_c3_r25_s2, carry_c3_r25_s2;
  subbyte_full_adder add_c3_r25_s2 (
    .a(carry_c2_r10_s1),
    .b(carry_c2_r11_s1),
    .ci(carry_c2_r12_s1),
    .s(sum_c3_r25_s2),
    .co(carry_c3_r25_s2)
  );
  wire sum_c3_r26_s2, carry_c3_r26_s2;
  subbyte_full_adder add_c3_r26_s2 (
    .a(carry_c2_r13_s1),
    .b(carry_c2_r14_s1),
    .ci(carry_c2_r15_s1),
    .s(sum_c3_r26_s2),
    .co(carry_c3_r26_s2)
  );
  wire sum_c3_r27_s2, carry_c3_r27_s2;
  subbyte_full_adder add_c3_r27_s2 (
    .a(sum_c3_r0_s1),
    .b(sum_c3_r1_s1),
    .ci(sum_c3_r2_s1),
    .s(sum_c3_r27_s2),
    .co(carry_c3_r27_s2)
  );
  wire sum_c3_r28_s2, carry_c3_r28_s2;
  subbyte_full_adder add_c3_r28_s2 (
    .a(sum_c3_r3_s1),
    .b(sum_c3_r4_s1),
    .ci(sum_c3_r5_s1),
    .s(sum_c3_r28_s2),
    .co(carry_c3_r28_s2)
  );
  wire sum_c3_r29_s2, carry_c3_r29_s2;
  subbyte_full_adder add_c3_r29_s2 (
    .a(sum_c3_r6_s1),
    .b(sum_c3_r7_s1),
    .ci(sum_c3_r8_s1),
    .s(sum_c3_r29_s2),
    .co(carry_c3_r29_s2)
  );
  wire sum_c3_r30_s2, carry_c3_r30_s2;
  subbyte_full_adder add_c3_r30_s2 (
    .a(sum_c3_r9_s1),
    .b(sum_c3_r10_s1),
    .ci(sum_c3_r11_s1),
    .s(sum_c3_r30_s2),
    .co(carry_c3_r30_s2)
  );
  wire sum_c3_r31_s2, carry_c3_r31_s2;
  subbyte_full_adder add_c3_r31_s2 (
    .a(sum_c3_r12_s1),
    .b(sum_c3_r13_s1),
    .ci(sum_c3_r14_s1),
    .s(sum_c3_r31_s2),
    .co(carry_c3_r31_s2)
  );
  wire sum_c3_r32_s2, carry_c3_r32_s2;
  subbyte_full_adder add_c3_r32_s2 (
    .a(sum_c3_r15_s1),
    .b(sum_c3_r16_s1),
    .ci(sum_c3_r17_s1),
    .s(sum_c3_r32_s2),
    .co(carry_c3_r32_s2)
  );
  wire sum_c3_r33_s2, carry_c3_r33_s2;
  subbyte_full_adder add_c3_r33_s2 (
    .a(sum_c3_r18_s1),
    .b(sum_c3_r19_s1),
    .ci(sum_c3_r20_s1),
    .s(sum_c3_r33_s2),
    .co(carry_c3_r33_s2)
  );
  wire sum_c3_r34_s3, carry_c3_r34_s3;
  subbyte_full_adder add_c3_r34_s3 (
    .a(sum_c3_r21_s2),
    .b(carry_c2_r16_s2),
    .ci(carry_c2_r17_s2),
    .s(sum_c3_r34_s3),
    .co(carry_c3_r34_s3)
  );
  wire sum_c3_r35_s3, carry_c3_r35_s3;
  subbyte_full_adder add_c3_r35_s3 (
    .a(carry_c2_r18_s2),
    .b(carry_c2_r19_s2),
    .ci(carry_c2_r20_s2),
    .s(sum_c3_r35_s3),
    .co(carry_c3_r35_s3)
  );
  wire sum_c3_r36_s3, carry_c3_r36_s3;
  subbyte_full_adder add_c3_r36_s3 (
    .a(carry_c2_r21_s2),
    .b(carry_c2_r22_s2),
    .ci(carry_c2_r23_s2),
    .s(sum_c3_r36_s3),
    .co(carry_c3_r36_s3)
  );
  wire sum_c3_r37_s3, carry_c3_r37_s3;
  subbyte_full_adder add_c3_r37_s3 (
    .a(carry_c2_r24_s2),
    .b(sum_c3_r22_s2),
    .ci(sum_c3_r23_s2),
    .s(sum_c3_r37_s3),
    .co(carry_c3_r37_s3)
  );
  wire sum_c3_r38_s3, carry_c3_r38_s3;
  subbyte_full_adder add_c3_r38_s3 (
    .a(sum_c3_r24_s2),
    .b(sum_c3_r25_s2),
    .ci(sum_c3_r26_s2),
    .s(sum_c3_r38_s3),
    .co(carry_c3_r38_s3)
  );
  wire sum_c3_r39_s3, carry_c3_r39_s3;
  subbyte_full_adder add_c3_r39_s3 (
    .a(sum_c3_r27_s2),
    .b(sum_c3_r28_s2),
    .ci(sum_c3_r29_s2),
    .s(sum_c3_r39_s3),
    .co(carry_c3_r39_s3)
  );
  wire sum_c3_r40_s3, carry_c3_r40_s3;
  subbyte_full_adder add_c3_r40_s3 (
    .a(sum_c3_r30_s2),
    .b(sum_c3_r31_s2),
    .ci(sum_c3_r32_s2),
    .s(sum_c3_r40_s3),
    .co(carry_c3_r40_s3)
  );
  wire sum_c3_r41_s4, carry_c3_r41_s4;
  subbyte_full_adder add_c3_r41_s4 (
    .a(sum_c3_r33_s2),
    .b(carry_c2_r25_s3),
    .ci(carry_c2_r26_s3),
    .s(sum_c3_r41_s4),
    .co(carry_c3_r41_s4)
  );
  wire sum_c3_r42_s4, carry_c3_r42_s4;
  subbyte_full_adder add_c3_r42_s4 (
    .a(carry_c2_r27_s3),
    .b(carry_c2_r28_s3),
    .ci(carry_c2_r29_s3),
    .s(sum_c3_r42_s4),
    .co(carry_c3_r42_s4)
  );
  wire sum_c3_r43_s4, carry_c3_r43_s4;
  subbyte_full_adder add_c3_r43_s4 (
    .a(sum_c3_r34_s3),
    .b(sum_c3_r35_s3),
    .ci(sum_c3_r36_s3),
    .s(sum_c3_r43_s4),
    .co(carry_c3_r43_s4)
  );
  wire sum_c3_r44_s4, carry_c3_r44_s4;
  subbyte_full_adder add_c3_r44_s4 (
    .a(sum_c3_r37_s3),
    .b(sum_c3_r38_s3),
    .ci(sum_c3_r39_s3),
    .s(sum_c3_r44_s4),
    .co(carry_c3_r44_s4)
  );
  wire sum_c3_r45_s6, carry_c3_r45_s6;
  subbyte_full_adder add_c3_r45_s6 (
    .a(sum_c3_r40_s3),
    .b(carry_c2_r30_s5),
    .ci(carry_c2_r31_s4),
    .s(sum_c3_r45_s6),
    .co(carry_c3_r45_s6)
  );
  wire sum_c3_r46_s5, carry_c3_r46_s5;
  subbyte_full_adder add_c3_r46_s5 (
    .a(sum_c3_r41_s4),
    .b(sum_c3_r42_s4),
    .ci(sum_c3_r43_s4),
    .s(sum_c3_r46_s5),
    .co(carry_c3_r46_s5)
  );
  wire sum_c3_r47_s8, carry_c3_r47_s8;
  subbyte_full_adder add_c3_r47_s8 (
    .a(sum_c3_r44_s4),
    .b(carry_c2_r32_s6),
    .ci(carry_c2_r33_s7),
    .s(sum_c3_r47_s8),
    .co(carry_c3_r47_s8)
  );
  wire sum_c3_r48_s9, carry_c3_r48_s9;
  subbyte_full_adder add_c3_r48_s9 (
    .a(sum_c3_r45_s6),
    .b(sum_c3_r46_s5),
    .ci(sum_c3_r47_s8),
    .s(sum_c3_r48_s9),
    .co(carry_c3_r48_s9)
  );
  wire sum_c3_r49_s10, carry_c3_r49_s10;
  subbyte_full_adder add_c3_r49_s10 (
    .a(sum_c3_r48_s9),
    .b(minus_row0[3]),
    .ci(minus_row1[2]),
    .s(sum_c3_r49_s10),
    .co(carry_c3_r49_s10)
  );
  wire sum_c3_r50_s1, carry_c3_r50_s1;
  subbyte_full_adder add_c3_r50_s1 (
    .a(minus_row2[1]),
    .b(minus_row3[0]),
    .ci(z[3]),
    .s(sum_c3_r50_s1),
    .co(carry_c3_r50_s1)
  );
  wire sum_c3_r51_s11, carry_c3_r51_s11;
  subbyte_full_adder add_c3_r51_s11 (
    .a(carry_c2_r34_s8),
    .b(sum_c3_r49_s10),
    .ci(sum_c3_r50_s1),
    .s(sum_c3_r51_s11),
    .co(carry_c3_r51_s11)
  );
  wire sum_c3_r52_s12, carry_c3_r52_s12;
  subbyte_full_adder add_c3_r52_s12 (
    .a(carry_c2_r35_s7),
    .b(sum_c3_r51_s11),
    .ci(carry_c2_r36_s9),
    .s(sum_c3_r52_s12),
    .co(carry_c3_r52_s12)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(start[4]), .b(pp[4]), .ci(pp[11]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[18]), .b(pp[25]), .ci(pp[36]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[43]), .b(pp[50]), .ci(pp[57]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[68]), .b(pp[75]), .ci(pp[82]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[89]), .b(pp[100]), .ci(pp[107]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[114]), .b(pp[121]), .ci(pp[132]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[139]), .b(pp[146]), .ci(pp[153]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[164]), .b(pp[171]), .ci(pp[178]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[185]), .b(pp[196]), .ci(pp[203]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[210]), .b(pp[217]), .ci(pp[228]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s1, carry_c4_r10_s1;
  subbyte_full_adder add_c4_r10_s1 (.a(pp[235]), .b(pp[242]), .ci(pp[249]), .s(sum_c4_r10_s1), .co(carry_c4_r10_s1));
  wire sum_c4_r11_s1, carry_c4_r11_s1;
  subbyte_full_adder add_c4_r11_s1 (.a(pp[260]), .b(pp[267]), .ci(pp[274]), .s(sum_c4_r11_s1), .co(carry_c4_r11_s1));
  wire sum_c4_r12_s1, carry_c4_r12_s1;
  subbyte_full_adder add_c4_r12_s1 (.a(pp[281]), .b(pp[292]), .ci(pp[299]), .s(sum_c4_r12_s1), .co(carry_c4_r12_s1));
  wire sum_c4_r13_s1, carry_c4_r13_s1;
  subbyte_full_adder add_c4_r13_s1 (.a(pp[306]), .b(pp[313]), .ci(pp[324]), .s(sum_c4_r13_s1), .co(carry_c4_r13_s1));
  wire sum_c4_r14_s1, carry_c4_r14_s1;
  subbyte_full_adder add_c4_r14_s1 (.a(pp[331]), .b(pp[338]), .ci(pp[345]), .s(sum_c4_r14_s1), .co(carry_c4_r14_s1));
  wire sum_c4_r15_s1, carry_c4_r15_s1;
  subbyte_full_adder add_c4_r15_s1 (.a(pp[356]), .b(pp[363]), .ci(pp[370]), .s(sum_c4_r15_s1), .co(carry_c4_r15_s1));
  wire sum_c4_r16_s1, carry_c4_r16_s1;
  subbyte_full_adder add_c4_r16_s1 (.a(pp[377]), .b(pp[388]), .ci(pp[395]), .s(sum_c4_r16_s1), .co(carry_c4_r16_s1));
  wire sum_c4_r17_s1, carry_c4_r17_s1;
  subbyte_full_adder add_c4_r17_s1 (.a(pp[402]), .b(pp[409]), .ci(pp[420]), .s(sum_c4_r17_s1), .co(carry_c4_r17_s1));
  wire sum_c4_r18_s1, carry_c4_r18_s1;
  subbyte_full_adder add_c4_r18_s1 (.a(pp[427]), .b(pp[434]), .ci(pp[441]), .s(sum_c4_r18_s1), .co(carry_c4_r18_s1));
  wire sum_c4_r19_s1, carry_c4_r19_s1;
  subbyte_full_adder add_c4_r19_s1 (.a(pp[452]), .b(pp[459]), .ci(pp[466]), .s(sum_c4_r19_s1), .co(carry_c4_r19_s1));
  wire sum_c4_r20_s1, carry_c4_r20_s1;
  subbyte_full_adder add_c4_r20_s1 (.a(pp[473]), .b(pp[484]), .ci(pp[491]), .s(sum_c4_r20_s1), .co(carry_c4_r20_s1));
  wire sum_c4_r21_s2, carry_c4_r21_s2;
  subbyte_full_adder add_c4_r21_s2 (
    .a(pp[498]),
    .b(pp[505]),
    .ci(carry_c3_r0_s1),
    .s(sum_c4_r21_s2),
    .co(carry_c4_r21_s2)
  );
  wire sum_c4_r22_s2, carry_c4_r22_s2;
  subbyte_full_adder add_c4_r22_s2 (
    .a(carry_c3_r1_s1),
    .b(carry_c3_r2_s1),
    .ci(carry_c3_r3_s1),
    .s(sum_c4_r22_s2),
    .co(carry_c4_r22_s2)
  );
  wire sum_c4_r23_s2, carry_c4_r23_s2;
  subbyte_full_adder add_c4_r23_s2 (
    .a(carry_c3_r4_s1),
    .b(carry_c3_r5_s1),
    .ci(carry_c3_r6_s1),
    .s(sum_c4_r23_s2),
    .co(carry_c4_r23_s2)
  );
  wire sum_c4_r24_s2, carry_c4_r24_s2;
  subbyte_full_adder add_c4_r24_s2 (
    .a(carry_c3_r7_s1),
    .b(carry_c3_r8_s1),
    .ci(carry_c3_r9_s1),
    .s(sum_c4_r24_s2),
    .co(carry_c4_r24_s2)
  );
  wire sum_c4_r25_s2, carry_c4_r25_s2;
  subbyte_full_adder add_c4_r25_s2 (
    .a(carry_c3_r10_s1),
    .b(carry_c3_r11_s1),
    .ci(carry_c3_r12_s1),
    .s(sum_c4_r25_s2),
    .co(carry_c4_r25_s2)
  );
  wire sum_c4_r26_s2, carry_c4_r26_s2;
  subbyte_full_adder add_c4_r26_s2 (
    .a(carry_c3_r13_s1),
    .b(carry_c3_r14_s1),
    .ci(carry_c3_r15_s1),
    .s(sum_c4_r26_s2),
    .co(carry_c4_r26_s2)
  );
  wire sum_c4_r27_s2, carry_c4_r27_s2;
  subbyte_full_adder add_c4_r27_s2 (
    .a(carry_c3_r16_s1),
    .b(carry_c3_r17_s1),
    .ci(carry_c3_r18_s1),
    .s(sum_c4_r27_s2),
    .co(carry_c4_r27_s2)
  );
  wire sum_c4_r28_s2, carry_c4_r28_s2;
  subbyte_full_adder add_c4_r28_s2 (
    .a(carry_c3_r19_s1),
    .b(carry_c3_r20_s1),
    .ci(sum_c4_r0_s1),
    .s(sum_c4_r28_s2),
    .co(carry_c4_r28_s2)
  );
  wire sum_c4_r29_s2, carry_c4_r29_s2;
  subbyte_full_adder add_c4_r29_s2 (
    .a(sum_c4_r1_s1),
    .b(sum_c4_r2_s1),
    .ci(sum_c4_r3_s1),
    .s(sum_c4_r29_s2),
    .co(carry_c4_r29_s2)
  );
  wire sum_c4_r30_s2, carry_c4_r30_s2;
  subbyte_full_adder add_c4_r30_s2 (
    .a(sum_c4_r4_s1),
    .b(sum_c4_r5_s1),
    .ci(sum_c4_r6_s1),
    .s(sum_c4_r30_s2),
    .co(carry_c4_r30_s2)
  );
  wire sum_c4_r31_s2, carry_c4_r31_s2;
  subbyte_full_adder add_c4_r31_s2 (
    .a(sum_c4_r7_s1),
    .b(sum_c4_r8_s1),
    .ci(sum_c4_r9_s1),
    .s(sum_c4_r31_s2),
    .co(carry_c4_r31_s2)
  );
  wire sum_c4_r32_s2, carry_c4_r32_s2;
  subbyte_full_adder add_c4_r32_s2 (
    .a(sum_c4_r10_s1),
    .b(sum_c4_r11_s1),
    .ci(sum_c4_r12_s1),
    .s(sum_c4_r32_s2),
    .co(carry_c4_r32_s2)
  );
  wire sum_c4_r33_s2, carry_c4_r33_s2;
  subbyte_full_adder add_c4_r33_s2 (
    .a(sum_c4_r13_s1),
    .b(sum_c4_r14_s1),
    .ci(sum_c4_r15_s1),
    .s(sum_c4_r33_s2),
    .co(carry_c4_r33_s2)
  );
  wire sum_c4_r34_s2, carry_c4_r34_s2;
  subbyte_full_adder add_c4_r34_s2 (
    .a(sum_c4_r16_s1),
    .b(sum_c4_r17_s1),
    .ci(sum_c4_r18_s1),
    .s(sum_c4_r34_s2),
    .co(carry_c4_r34_s2)
  );
  wire sum_c4_r35_s3, carry_c4_r35_s3;
  subbyte_full_adder add_c4_r35_s3 (
    .a(sum_c4_r19_s1),
    .b(sum_c4_r20_s1),
    .ci(carry_c3_r21_s2),
    .s(sum_c4_r35_s3),
    .co(carry_c4_r35_s3)
  );
  wire sum_c4_r36_s3, carry_c4_r36_s3;
  subbyte_full_adder add_c4_r36_s3 (
    .a(sum_c4_r21_s2),
    .b(carry_c3_r22_s2),
    .ci(carry_c3_r23_s2),
    .s(sum_c4_r36_s3),
    .co(carry_c4_r36_s3)
  );
  wire sum_c4_r37_s3, carry_c4_r37_s3;
  subbyte_full_adder add_c4_r37_s3 (
    .a(carry_c3_r24_s2),
    .b(carry_c3_r25_s2),
    .ci(carry_c3_r26_s2),
    .s(sum_c4_r37_s3),
    .co(carry_c4_r37_s3)
  );
  wire sum_c4_r38_s3, carry_c4_r38_s3;
  subbyte_full_adder add_c4_r38_s3 (
    .a(carry_c3_r27_s2),
    .b(carry_c3_r28_s2),
    .ci(carry_c3_r29_s2),
    .s(sum_c4_r38_s3),
    .co(carry_c4_r38_s3)
  );
  wire sum_c4_r39_s3, carry_c4_r39_s3;
  subbyte_full_adder add_c4_r39_s3 (
    .a(carry_c3_r30_s2),
    .b(carry_c3_r31_s2),
    .ci(carry_c3_r32_s2),
    .s(sum_c4_r39_s3),
    .co(carry_c4_r39_s3)
  );
  wire sum_c4_r40_s3, carry_c4_r40_s3;
  subbyte_full_adder add_c4_r40_s3 (
    .a(carry_c3_r33_s2),
    .b(sum_c4_r22_s2),
    .ci(sum_c4_r23_s2),
    .s(sum_c4_r40_s3),
    .co(carry_c4_r40_s3)
  );
  wire sum_c4_r41_s3, carry_c4_r41_s3;
  subbyte_full_adder add_c4_r41_s3 (
    .a(sum_c4_r24_s2),
    .b(sum_c4_r25_s2),
    .ci(sum_c4_r26_s2),
    .s(sum_c4_r41_s3),
    .co(carry_c4_r41_s3)
  );
  wire sum_c4_r42_s3, carry_c4_r42_s3;
  subbyte_full_adder add_c4_r42_s3 (
    .a(sum_c4_r27_s2),
    .b(sum_c4_r28_s2),
    .ci(sum_c4_r29_s2),
    .s(sum_c4_r42_s3),
    .co(carry_c4_r42_s3)
  );
  wire sum_c4_r43_s3, carry_c4_r43_s3;
  subbyte_full_adder add_c4_r43_s3 (
    .a(sum_c4_r30_s2),
    .b(sum_c4_r31_s2),
    .ci(sum_c4_r32_s2),
    .s(sum_c4_r43_s3),
    .co(carry_c4_r43_s3)
  );
  wire sum_c4_r44_s4, carry_c4_r44_s4;
  subbyte_full_adder add_c4_r44_s4 (
    .a(sum_c4_r33_s2),
    .b(sum_c4_r34_s2),
    .ci(sum_c4_r35_s3),
    .s(sum_c4_r44_s4),
    .co(carry_c4_r44_s4)
  );
  wire sum_c4_r45_s4, carry_c4_r45_s4;
  subbyte_full_adder add_c4_r45_s4 (
    .a(carry_c3_r34_s3),
    .b(carry_c3_r35_s3),
    .ci(carry_c3_r36_s3),
    .s(sum_c4_r45_s4),
    .co(carry_c4_r45_s4)
  );
  wire sum_c4_r46_s4, carry_c4_r46_s4;
  subbyte_full_adder add_c4_r46_s4 (
    .a(carry_c3_r37_s3),
    .b(carry_c3_r38_s3),
    .ci(carry_c3_r39_s3),
    .s(sum_c4_r46_s4),
    .co(carry_c4_r46_s4)
  );
  wire sum_c4_r47_s4, carry_c4_r47_s4;
  subbyte_full_adder add_c4_r47_s4 (
    .a(carry_c3_r40_s3),
    .b(sum_c4_r36_s3),
    .ci(sum_c4_r37_s3),
    .s(sum_c4_r47_s4),
    .co(carry_c4_r47_s4)
  );
  wire sum_c4_r48_s4, carry_c4_r48_s4;
  subbyte_full_adder add_c4_r48_s4 (
    .a(sum_c4_r38_s3),
    .b(sum_c4_r39_s3),
    .ci(sum_c4_r40_s3),
    .s(sum_c4_r48_s4),
    .co(carry_c4_r48_s4)
  );
  wire sum_c4_r49_s4, carry_c4_r49_s4;
  subbyte_full_adder add_c4_r49_s4 (
    .a(sum_c4_r41_s3),
    .b(sum_c4_r42_s3),
    .ci(sum_c4_r43_s3),
    .s(sum_c4_r49_s4),
    .co(carry_c4_r49_s4)
  );
  wire sum_c4_r50_s5, carry_c4_r50_s5;
  subbyte_full_adder add_c4_r50_s5 (
    .a(sum_c4_r44_s4),
    .b(carry_c3_r41_s4),
    .ci(carry_c3_r42_s4),
    .s(sum_c4_r50_s5),
    .co(carry_c4_r50_s5)
  );
  wire sum_c4_r51_s5, carry_c4_r51_s5;
  subbyte_full_adder add_c4_r51_s5 (
    .a(carry_c3_r43_s4),
    .b(carry_c3_r44_s4),
    .ci(sum_c4_r45_s4),
    .s(sum_c4_r51_s5),
    .co(carry_c4_r51_s5)
  );
  wire sum_c4_r52_s5, carry_c4_r52_s5;
  subbyte_full_adder add_c4_r52_s5 (
    .a(sum_c4_r46_s4),
    .b(sum_c4_r47_s4),
    .ci(sum_c4_r48_s4),
    .s(sum_c4_r52_s5),
    .co(carry_c4_r52_s5)
  );
  wire sum_c4_r53_s7, carry_c4_r53_s7;
  subbyte_full_adder add_c4_r53_s7 (
    .a(sum_c4_r49_s4),
    .b(carry_c3_r45_s6),
    .ci(carry_c3_r46_s5),
    .s(sum_c4_r53_s7),
    .co(carry_c4_r53_s7)
  );
  wire sum_c4_r54_s6, carry_c4_r54_s6;
  subbyte_full_adder add_c4_r54_s6 (
    .a(sum_c4_r50_s5),
    .b(sum_c4_r51_s5),
    .ci(sum_c4_r52_s5),
    .s(sum_c4_r54_s6),
    .co(carry_c4_r54_s6)
  );
  wire sum_c4_r55_s10, carry_c4_r55_s10;
  subbyte_full_adder add_c4_r55_s10 (
    .a(carry_c3_r47_s8),
    .b(carry_c3_r48_s9),
    .ci(sum_c4_r53_s7),
    .s(sum_c4_r55_s10),
    .co(carry_c4_r55_s10)
  );
  wire sum_c4_r56_s11, carry_c4_r56_s11;
  subbyte_full_adder add_c4_r56_s11 (
    .a(sum_c4_r54_s6),
    .b(sum_c4_r55_s10),
    .ci(minus_row0[4]),
    .s(sum_c4_r56_s11),
    .co(carry_c4_r56_s11)
  );
  wire sum_c4_r57_s1, carry_c4_r57_s1;
  subbyte_full_adder add_c4_r57_s1 (
    .a(minus_row1[3]),
    .b(minus_row2[2]),
    .ci(minus_row3[1]),
    .s(sum_c4_r57_s1),
    .co(carry_c4_r57_s1)
  );
  wire sum_c4_r58_s12, carry_c4_r58_s12;
  subbyte_full_adder add_c4_r58_s12 (
    .a(sum_c4_r56_s11),
    .b(carry_c3_r49_s10),
    .ci(carry_c3_r50_s1),
    .s(sum_c4_r58_s12),
    .co(carry_c4_r58_s12)
  );
  wire sum_c4_r59_s13, carry_c4_r59_s13;
  subbyte_full_adder add_c4_r59_s13 (
    .a(sum_c4_r57_s1),
    .b(carry_c3_r51_s11),
    .ci(sum_c4_r58_s12),
    .s(sum_c4_r59_s13),
    .co(carry_c4_r59_s13)
  );
  wire sum_c4_r60_s14, carry_c4_r60_s14;
  subbyte_half_adder add_c4_r60_s14 (.a(carry_c3_r52_s12), .b(sum_c4_r59_s13), .s(sum_c4_r60_s14), .co(carry_c4_r60_s14));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(start[5]), .b(pp[5]), .ci(pp[12]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[19]), .b(pp[26]), .ci(pp[37]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[44]), .b(pp[51]), .ci(pp[58]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[69]), .b(pp[76]), .ci(pp[83]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[90]), .b(pp[101]), .ci(pp[108]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[115]), .b(pp[122]), .ci(pp[133]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[140]), .b(pp[147]), .ci(pp[154]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[165]), .b(pp[172]), .ci(pp[179]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[186]), .b(pp[197]), .ci(pp[204]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[211]), .b(pp[218]), .ci(pp[229]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s1, carry_c5_r10_s1;
  subbyte_full_adder add_c5_r10_s1 (.a(pp[236]), .b(pp[243]), .ci(pp[250]), .s(sum_c5_r10_s1), .co(carry_c5_r10_s1));
  wire sum_c5_r11_s1, carry_c5_r11_s1;
  subbyte_full_adder add_c5_r11_s1 (.a(pp[261]), .b(pp[268]), .ci(pp[275]), .s(sum_c5_r11_s1), .co(carry_c5_r11_s1));
  wire sum_c5_r12_s1, carry_c5_r12_s1;
  subbyte_full_adder add_c5_r12_s1 (.a(pp[282]), .b(pp[293]), .ci(pp[300]), .s(sum_c5_r12_s1), .co(carry_c5_r12_s1));
  wire sum_c5_r13_s1, carry_c5_r13_s1;
  subbyte_full_adder add_c5_r13_s1 (.a(pp[307]), .b(pp[314]), .ci(pp[325]), .s(sum_c5_r13_s1), .co(carry_c5_r13_s1));
  wire sum_c5_r14_s1, carry_c5_r14_s1;
  subbyte_full_adder add_c5_r14_s1 (.a(pp[332]), .b(pp[339]), .ci(pp[346]), .s(sum_c5_r14_s1), .co(carry_c5_r14_s1));
  wire sum_c5_r15_s1, carry_c5_r15_s1;
  subbyte_full_adder add_c5_r15_s1 (.a(pp[357]), .b(pp[364]), .ci(pp[371]), .s(sum_c5_r15_s1), .co(carry_c5_r15_s1));
  wire sum_c5_r16_s1, carry_c5_r16_s1;
  subbyte_full_adder add_c5_r16_s1 (.a(pp[378]), .b(pp[389]), .ci(pp[396]), .s(sum_c5_r16_s1), .co(carry_c5_r16_s1));
  wire sum_c5_r17_s1, carry_c5_r17_s1;
  subbyte_full_adder add_c5_r17_s1 (.a(pp[403]), .b(pp[410]), .ci(pp[421]), .s(sum_c5_r17_s1), .co(carry_c5_r17_s1));
  wire sum_c5_r18_s1, carry_c5_r18_s1;
  subbyte_full_adder add_c5_r18_s1 (.a(pp[428]), .b(pp[435]), .ci(pp[442]), .s(sum_c5_r18_s1), .co(carry_c5_r18_s1));
  wire sum_c5_r19_s1, carry_c5_r19_s1;
  subbyte_full_adder add_c5_r19_s1 (.a(pp[453]), .b(pp[460]), .ci(pp[467]), .s(sum_c5_r19_s1), .co(carry_c5_r19_s1));
  wire sum_c5_r20_s1, carry_c5_r20_s1;
  subbyte_full_adder add_c5_r20_s1 (.a(pp[474]), .b(pp[485]), .ci(pp[492]), .s(sum_c5_r20_s1), .co(carry_c5_r20_s1));
  wire sum_c5_r21_s2, carry_c5_r21_s2;
  subbyte_full_adder add_c5_r21_s2 (
    .a(pp[499]),
    .b(pp[506]),
    .ci(carry_c4_r0_s1),
    .s(sum_c5_r21_s2),
    .co(carry_c5_r21_s2)
  );
  wire sum_c5_r22_s2, carry_c5_r22_s2;
  subbyte_full_adder add_c5_r22_s2 (
    .a(carry_c4_r1_s1),
    .b(carry_c4_r2_s1),
    .ci(carry_c4_r3_s1),
    .s(sum_c5_r22_s2),
    .co(carry_c5_r22_s2)
  );
  wire sum_c5_r23_s2, carry_c5_r23_s2;
  subbyte_full_adder add_c5_r23_s2 (
    .a(carry_c4_r4_s1),
    .b(carry_c4_r5_s1),
    .ci(carry_c4_r6_s1),
    .s(sum_c5_r23_s2),
    .co(carry_c5_r23_s2)
  );
  wire sum_c5_r24_s2, carry_c5_r24_s2;
  subbyte_full_adder add_c5_r24_s2 (
    .a(carry_c4_r7_s1),
    .b(carry_c4_r8_s1),
    .ci(carry_c4_r9_s1),
    .s(sum_c5_r24_s2),
    .co(carry_c5_r24_s2)
  );
  wire sum_c5_r25_s2, carry_c5_r25_s2;
  subbyte_full_adder add_c5_r25_s2 (
    .a(carry_c4_r10_s1),
    .b(carry_c4_r11_s1),
    .ci(carry_c4_r12_s1),
    .s(sum_c5_r25_s2),
    .co(carry_c5_r25_s2)
  );
  wire sum_c5_r26_s2, carry_c5_r26_s2;
  subbyte_full_adder add_c5_r26_s2 (
    .a(carry_c4_r13_s1),
    .b(carry_c4_r14_s1),
    .ci(carry_c4_r15_s1),
    .s(sum_c5_r26_s2),
    .co(carry_c5_r26_s2)
  );
  wire sum_c5_r27_s2, carry_c5_r27_s2;
  subbyte_full_adder add_c5_r27_s2 (
    .a(carry_c4_r16_s1),
    .b(carry_c4_r17_s1),
    .ci(carry_c4_r18_s1),
    .s(sum_c5_r27_s2),
    .co(carry_c5_r27_s2)
  );
  wire sum_c5_r28_s2, carry_c5_r28_s2;
  subbyte_full_adder add_c5_r28_s2 (
    .a(carry_c4_r19_s1),
    .b(carry_c4_r20_s1),
    .ci(sum_c5_r0_s1),
    .s(sum_c5_r28_s2),
    .co(carry_c5_r28_s2)
  );
  wire sum_c5_r29_s2, carry_c5_r29_s2;
  subbyte_full_adder add_c5_r29_s2 (
    .a(sum_c5_r1_s1),
    .b(sum_c5_r2_s1),
    .ci(sum_c5_r3_s1),
    .s(sum_c5_r29_s2),
    .co(carry_c5_r29_s2)
  );
  wire sum_c5_r30_s2, carry_c5_r30_s2;
  subbyte_full_adder add_c5_r30_s2 (
    .a(sum_c5_r4_s1),
    .b(sum_c5_r5_s1),
    .ci(sum_c5_r6_s1),
    .s(sum_c5_r30_s2),
    .co(carry_c5_r30_s2)
  );
  wire sum_c5_r31_s2, carry_c5_r31_s2;
  subbyte_full_adder add_c5_r31_s2 (
    .a(sum_c5_r7_s1),
    .b(sum_c5_r8_s1),
    .ci(sum_c5_r9_s1),
    .s(sum_c5_r31_s2),
    .co(carry_c5_r31_s2)
  );
  wire sum_c5_r32_s2, carry_c5_r32_s2;
  subbyte_full_adder add_c5_r32_s2 (
    .a(sum_c5_r10_s1),
    .b(sum_c5_r11_s1),
    .ci(sum_c5_r12_s1),
    .s(sum_c5_r32_s2),
    .co(carry_c5_r32_s2)
  );
  wire sum_c5_r33_s2, carry_c5_r33_s2;
  subbyte_full_adder add_c5_r33_s2 (
    .a(sum_c5_r13_s1),
    .b(sum_c5_r14_s1),
    .ci(sum_c5_r15_s1),
    .s(sum_c5_r33_s2),
    .co(carry_c5_r33_s2)
  );
  wire sum_c5_r34_s2, carry_c5_r34_s2;
  subbyte_full_adder add_c5_r34_s2 (
    .a(sum_c5_r16_s1),
    .b(sum_c5_r17_s1),
    .ci(sum_c5_r18_s1),
    .s(sum_c5_r34_s2),
    .co(carry_c5_r34_s2)
  );
  wire sum_c5_r35_s3, carry_c5_r35_s3;
  subbyte_full_adder add_c5_r35_s3 (
    .a(sum_c5_r19_s1),
    .b(sum_c5_r20_s1),
    .ci(carry_c4_r21_s2),
    .s(sum_c5_r35_s3),
    .co(carry_c5_r35_s3)
  );
  wire sum_c5_r36_s3, carry_c5_r36_s3;
  subbyte_full_adder add_c5_r36_s3 (
    .a(sum_c5_r21_s2),
    .b(carry_c4_r22_s2),
    .ci(carry_c4_r23_s2),
    .s(sum_c5_r36_s3),
    .co(carry_c5_r36_s3)
  );
  wire sum_c5_r37_s3, carry_c5_r37_s3;
  subbyte_full_adder add_c5_r37_s3 (
    .a(carry_c4_r24_s2),
    .b(carry_c4_r25_s2),
    .ci(carry_c4_r26_s2),
    .s(sum_c5_r37_s3),
    .co(carry_c5_r37_s3)
  );
  wire sum_c5_r38_s3, carry_c5_r38_s3;
  subbyte_full_adder add_c5_r38_s3 (
    .a(carry_c4_r27_s2),
    .b(carry_c4_r28_s2),
    .ci(carry_c4_r29_s2),
    .s(sum_c5_r38_s3),
    .co(carry_c5_r38_s3)
  );
  wire sum_c5_r39_s3, carry_c5_r39_s3;
  subbyte_full_adder add_c5_r39_s3 (
    .a(carry_c4_r30_s2),
    .b(carry_c4_r31_s2),
    .ci(carry_c4_r32_s2),
    .s(sum_c5_r39_s3),
    .co(carry_c5_r39_s3)
  );
  wire sum_c5_r40_s4, carry_c5_r40_s4;
  subbyte_full_adder add_c5_r40_s4 (
    .a(carry_c4_r33_s2),
    .b(carry_c4_r34_s2),
    .ci(carry_c4_r35_s3),
    .s(sum_c5_r40_s4),
    .co(carry_c5_r40_s4)
  );
  wire sum_c5_r41_s3, carry_c5_r41_s3;
  subbyte_full_adder add_c5_r41_s3 (
    .a(sum_c5_r22_s2),
    .b(sum_c5_r23_s2),
    .ci(sum_c5_r24_s2),
    .s(sum_c5_r41_s3),
    .co(carry_c5_r41_s3)
  );
  wire sum_c5_r42_s3, carry_c5_r42_s3;
  subbyte_full_adder add_c5_r42_s3 (
    .a(sum_c5_r25_s2),
    .b(sum_c5_r26_s2),
    .ci(sum_c5_r27_s2),
    .s(sum_c5_r42_s3),
    .co(carry_c5_r42_s3)
  );
  wire sum_c5_r43_s3, carry_c5_r43_s3;
  subbyte_full_adder add_c5_r43_s3 (
    .a(sum_c5_r28_s2),
    .b(sum_c5_r29_s2),
    .ci(sum_c5_r30_s2),
    .s(sum_c5_r43_s3),
    .co(carry_c5_r43_s3)
  );
  wire sum_c5_r44_s3, carry_c5_r44_s3;
  subbyte_full_adder add_c5_r44_s3 (
    .a(sum_c5_r31_s2),
    .b(sum_c5_r32_s2),
    .ci(sum_c5_r33_s2),
    .s(sum_c5_r44_s3),
    .co(carry_c5_r44_s3)
  );
  wire sum_c5_r45_s4, carry_c5_r45_s4;
  subbyte_full_adder add_c5_r45_s4 (
    .a(sum_c5_r34_s2),
    .b(sum_c5_r35_s3),
    .ci(carry_c4_r36_s3),
    .s(sum_c5_r45_s4),
    .co(carry_c5_r45_s4)
  );
  wire sum_c5_r46_s4, carry_c5_r46_s4;
  subbyte_full_adder add_c5_r46_s4 (
    .a(carry_c4_r37_s3),
    .b(carry_c4_r38_s3),
    .ci(carry_c4_r39_s3),
    .s(sum_c5_r46_s4),
    .co(carry_c5_r46_s4)
  );
  wire sum_c5_r47_s4, carry_c5_r47_s4;
  subbyte_full_adder add_c5_r47_s4 (
    .a(carry_c4_r40_s3),
    .b(carry_c4_r41_s3),
    .ci(carry_c4_r42_s3),
    .s(sum_c5_r47_s4),
    .co(carry_c5_r47_s4)
  );
  wire sum_c5_r48_s5, carry_c5_r48_s5;
  subbyte_full_adder add_c5_r48_s5 (
    .a(carry_c4_r43_s3),
    .b(carry_c4_r44_s4),
    .ci(sum_c5_r36_s3),
    .s(sum_c5_r48_s5),
    .co(carry_c5_r48_s5)
  );
  wire sum_c5_r49_s4, carry_c5_r49_s4;
  subbyte_full_adder add_c5_r49_s4 (
    .a(sum_c5_r37_s3),
    .b(sum_c5_r38_s3),
    .ci(sum_c5_r39_s3),
    .s(sum_c5_r49_s4),
    .co(carry_c5_r49_s4)
  );
  wire sum_c5_r50_s5, carry_c5_r50_s5;
  subbyte_full_adder add_c5_r50_s5 (
    .a(sum_c5_r40_s4),
    .b(sum_c5_r41_s3),
    .ci(sum_c5_r42_s3),
    .s(sum_c5_r50_s5),
    .co(carry_c5_r50_s5)
  );
  wire sum_c5_r51_s5, carry_c5_r51_s5;
  subbyte_full_adder add_c5_r51_s5 (
    .a(sum_c5_r43_s3),
    .b(sum_c5_r44_s3),
    .ci(sum_c5_r45_s4),
    .s(sum_c5_r51_s5),
    .co(carry_c5_r51_s5)
  );
  wire sum_c5_r52_s5, carry_c5_r52_s5;
  subbyte_full_adder add_c5_r52_s5 (
    .a(carry_c4_r45_s4),
    .b(carry_c4_r46_s4),
    .ci(carry_c4_r47_s4),
    .s(sum_c5_r52_s5),
    .co(carry_c5_r52_s5)
  );
  wire sum_c5_r53_s5, carry_c5_r53_s5;
  subbyte_full_adder add_c5_r53_s5 (
    .a(carry_c4_r48_s4),
    .b(carry_c4_r49_s4),
    .ci(sum_c5_r46_s4),
    .s(sum_c5_r53_s5),
    .co(carry_c5_r53_s5)
  );
  wire sum_c5_r54_s6, carry_c5_r54_s6;
  subbyte_full_adder add_c5_r54_s6 (
    .a(sum_c5_r47_s4),
    .b(sum_c5_r48_s5),
    .ci(sum_c5_r49_s4),
    .s(sum_c5_r54_s6),
    .co(carry_c5_r54_s6)
  );
  wire sum_c5_r55_s6, carry_c5_r55_s6;
  subbyte_full_adder add_c5_r55_s6 (
    .a(sum_c5_r50_s5),
    .b(sum_c5_r51_s5),
    .ci(carry_c4_r50_s5),
    .s(sum_c5_r55_s6),
    .co(carry_c5_r55_s6)
  );
  wire sum_c5_r56_s6, carry_c5_r56_s6;
  subbyte_full_adder add_c5_r56_s6 (
    .a(carry_c4_r51_s5),
    .b(carry_c4_r52_s5),
    .ci(sum_c5_r52_s5),
    .s(sum_c5_r56_s6),
    .co(carry_c5_r56_s6)
  );
  wire sum_c5_r57_s7, carry_c5_r57_s7;
  subbyte_full_adder add_c5_r57_s7 (
    .a(sum_c5_r53_s5),
    .b(sum_c5_r54_s6),
    .ci(sum_c5_r55_s6),
    .s(sum_c5_r57_s7),
    .co(carry_c5_r57_s7)
  );
  wire sum_c5_r58_s8, carry_c5_r58_s8;
  subbyte_full_adder add_c5_r58_s8 (
    .a(carry_c4_r53_s7),
    .b(carry_c4_r54_s6),
    .ci(sum_c5_r56_s6),
    .s(sum_c5_r58_s8),
    .co(carry_c5_r58_s8)
  );
  wire sum_c5_r59_s11, carry_c5_r59_s11;
  subbyte_full_adder add_c5_r59_s11 (
    .a(sum_c5_r57_s7),
    .b(carry_c4_r55_s10),
    .ci(sum_c5_r58_s8),
    .s(sum_c5_r59_s11),
    .co(carry_c5_r59_s11)
  );
  wire sum_c5_r60_s12, carry_c5_r60_s12;
  subbyte_full_adder add_c5_r60_s12 (
    .a(sum_c5_r59_s11),
    .b(minus_row0[5]),
    .ci(minus_row1[4]),
    .s(sum_c5_r60_s12),
    .co(carry_c5_r60_s12)
  );
  wire sum_c5_r61_s12, carry_c5_r61_s12;
  subbyte_full_adder add_c5_r61_s12 (
    .a(minus_row2[3]),
    .b(minus_row3[2]),
    .ci(carry_c4_r56_s11),
    .s(sum_c5_r61_s12),
    .co(carry_c5_r61_s12)
  );
  wire sum_c5_r62_s13, carry_c5_r62_s13;
  subbyte_full_adder add_c5_r62_s13 (
    .a(carry_c4_r57_s1),
    .b(sum_c5_r60_s12),
    .ci(sum_c5_r61_s12),
    .s(sum_c5_r62_s13),
    .co(carry_c5_r62_s13)
  );
  wire sum_c5_r63_s14, carry_c5_r63_s14;
  subbyte_full_adder add_c5_r63_s14 (
    .a(carry_c4_r58_s12),
    .b(sum_c5_r62_s13),
    .ci(carry_c4_r59_s13),
    .s(sum_c5_r63_s14),
    .co(carry_c5_r63_s14)
  );
  wire sum_c5_r64_s15, carry_c5_r64_s15;
  subbyte_half_adder add_c5_r64_s15 (.a(carry_c4_r60_s14), .b(sum_c5_r63_s14), .s(sum_c5_r64_s15), .co(carry_c5_r64_s15));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(start[6]), .b(pp[6]), .ci(pp[13]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[20]), .b(pp[27]), .ci(pp[38]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[45]), .b(pp[52]), .ci(pp[59]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[70]), .b(pp[77]), .ci(pp[84]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[91]), .b(pp[102]), .ci(pp[109]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[116]), .b(pp[123]), .ci(pp[134]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[141]), .b(pp[148]), .ci(pp[155]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[166]), .b(pp[173]), .ci(pp[180]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[187]), .b(pp[198]), .ci(pp[205]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[212]), .b(pp[219]), .ci(pp[230]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[237]), .b(pp[244]), .ci(pp[251]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s1, carry_c6_r11_s1;
  subbyte_full_adder add_c6_r11_s1 (.a(pp[262]), .b(pp[269]), .ci(pp[276]), .s(sum_c6_r11_s1), .co(carry_c6_r11_s1));
  wire sum_c6_r12_s1, carry_c6_r12_s1;
  subbyte_full_adder add_c6_r12_s1 (.a(pp[283]), .b(pp[294]), .ci(pp[301]), .s(sum_c6_r12_s1), .co(carry_c6_r12_s1));
  wire sum_c6_r13_s1, carry_c6_r13_s1;
  subbyte_full_adder add_c6_r13_s1 (.a(pp[308]), .b(pp[315]), .ci(pp[326]), .s(sum_c6_r13_s1), .co(carry_c6_r13_s1));
  wire sum_c6_r14_s1, carry_c6_r14_s1;
  subbyte_full_adder add_c6_r14_s1 (.a(pp[333]), .b(pp[340]), .ci(pp[347]), .s(sum_c6_r14_s1), .co(carry_c6_r14_s1));
  wire sum_c6_r15_s1, carry_c6_r15_s1;
  subbyte_full_adder add_c6_r15_s1 (.a(pp[358]), .b(pp[365]), .ci(pp[372]), .s(sum_c6_r15_s1), .co(carry_c6_r15_s1));
  wire sum_c6_r16_s1, carry_c6_r16_s1;
  subbyte_full_adder add_c6_r16_s1 (.a(pp[379]), .b(pp[390]), .ci(pp[397]), .s(sum_c6_r16_s1), .co(carry_c6_r16_s1));
  wire sum_c6_r17_s1, carry_c6_r17_s1;
  subbyte_full_adder add_c6_r17_s1 (.a(pp[404]), .b(pp[411]), .ci(pp[422]), .s(sum_c6_r17_s1), .co(carry_c6_r17_s1));
  wire sum_c6_r18_s1, carry_c6_r18_s1;
  subbyte_full_adder add_c6_r18_s1 (.a(pp[429]), .b(pp[436]), .ci(pp[443]), .s(sum_c6_r18_s1), .co(carry_c6_r18_s1));
  wire sum_c6_r19_s1, carry_c6_r19_s1;
  subbyte_full_adder add_c6_r19_s1 (.a(pp[454]), .b(pp[461]), .ci(pp[468]), .s(sum_c6_r19_s1), .co(carry_c6_r19_s1));
  wire sum_c6_r20_s1, carry_c6_r20_s1;
  subbyte_full_adder add_c6_r20_s1 (.a(pp[475]), .b(pp[486]), .ci(pp[493]), .s(sum_c6_r20_s1), .co(carry_c6_r20_s1));
  wire sum_c6_r21_s2, carry_c6_r21_s2;
  subbyte_full_adder add_c6_r21_s2 (
    .a(pp[500]),
    .b(pp[507]),
    .ci(carry_c5_r0_s1),
    .s(sum_c6_r21_s2),
    .co(carry_c6_r21_s2)
  );
  wire sum_c6_r22_s2, carry_c6_r22_s2;
  subbyte_full_adder add_c6_r22_s2 (
    .a(carry_c5_r1_s1),
    .b(carry_c5_r2_s1),
    .ci(carry_c5_r3_s1),
    .s(sum_c6_r22_s2),
    .co(carry_c6_r22_s2)
  );
  wire sum_c6_r23_s2, carry_c6_r23_s2;
  subbyte_full_adder add_c6_r23_s2 (
    .a(carry_c5_r4_s1),
    .b(carry_c5_r5_s1),
    .ci(carry_c5_r6_s1),
    .s(sum_c6_r23_s2),
    .co(carry_c6_r23_s2)
  );
  wire sum_c6_r24_s2, carry_c6_r24_s2;
  subbyte_full_adder add_c6_r24_s2 (
    .a(carry_c5_r7_s1),
    .b(carry_c5_r8_s1),
    .ci(carry_c5_r9_s1),
    .s(sum_c6_r24_s2),
    .co(carry_c6_r24_s2)
  );
  wire sum_c6_r25_s2, carry_c6_r25_s2;
  subbyte_full_adder add_c6_r25_s2 (
    .a(carry_c5_r10_s1),
    .b(carry_c5_r11_s1),
    .ci(carry_c5_r12_s1),
    .s(sum_c6_r25_s2),
    .co(carry_c6_r25_s2)
  );
  wire sum_c6_r26_s2, carry_c6_r26_s2;
  subbyte_full_adder add_c6_r26_s2 (
    .a(carry_c5_r13_s1),
    .b(carry_c5_r14_s1),
    .ci(carry_c5_r15_s1),
    .s(sum_c6_r26_s2),
    .co(carry_c6_r26_s2)
  );
  wire sum_c6_r27_s2, carry_c6_r27_s2;
  subbyte_full_adder add_c6_r27_s2 (
    .a(carry_c5_r16_s1),
    .b(carry_c5_r17_s1),
    .ci(carry_c5_r18_s1),
    .s(sum_c6_r27_s2),
    .co(carry_c6_r27_s2)
  );
  wire sum_c6_r28_s2, carry_c6_r28_s2;
  subbyte_full_adder add_c6_r28_s2 (
    .a(carry_c5_r19_s1),
    .b(carry_c5_r20_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r28_s2),
    .co(carry_c6_r28_s2)
  );
  wire sum_c6_r29_s2, carry_c6_r29_s2;
  subbyte_full_adder add_c6_r29_s2 (
    .a(sum_c6_r1_s1),
    .b(sum_c6_r2_s1),
    .ci(sum_c6_r3_s1),
    .s(sum_c6_r29_s2),
    .co(carry_c6_r29_s2)
  );
  wire sum_c6_r30_s2, carry_c6_r30_s2;
  subbyte_full_adder add_c6_r30_s2 (
    .a(sum_c6_r4_s1),
    .b(sum_c6_r5_s1),
    .ci(sum_c6_r6_s1),
    .s(sum_c6_r30_s2),
    .co(carry_c6_r30_s2)
  );
  wire sum_c6_r31_s2, carry_c6_r31_s2;
  subbyte_full_adder add_c6_r31_s2 (
    .a(sum_c6_r7_s1),
    .b(sum_c6_r8_s1),
    .ci(sum_c6_r9_s1),
    .s(sum_c6_r31_s2),
    .co(carry_c6_r31_s2)
  );
  wire sum_c6_r32_s2, carry_c6_r32_s2;
  subbyte_full_adder add_c6_r32_s2 (
    .a(sum_c6_r10_s1),
    .b(sum_c6_r11_s1),
    .ci(sum_c6_r12_s1),
    .s(sum_c6_r32_s2),
    .co(carry_c6_r32_s2)
  );
  wire sum_c6_r33_s2, carry_c6_r33_s2;
  subbyte_full_adder add_c6_r33_s2 (
    .a(sum_c6_r13_s1),
    .b(sum_c6_r14_s1),
    .ci(sum_c6_r15_s1),
    .s(sum_c6_r33_s2),
    .co(carry_c6_r33_s2)
  );
  wire sum_c6_r34_s2, carry_c6_r34_s2;
  subbyte_full_adder add_c6_r34_s2 (
    .a(sum_c6_r16_s1),
    .b(sum_c6_r17_s1),
    .ci(sum_c6_r18_s1),
    .s(sum_c6_r34_s2),
    .co(carry_c6_r34_s2)
  );
  wire sum_c6_r35_s3, carry_c6_r35_s3;
  subbyte_full_adder add_c6_r35_s3 (
    .a(sum_c6_r19_s1),
    .b(sum_c6_r20_s1),
    .ci(carry_c5_r21_s2),
    .s(sum_c6_r35_s3),
    .co(carry_c6_r35_s3)
  );
  wire sum_c6_r36_s3, carry_c6_r36_s3;
  subbyte_full_adder add_c6_r36_s3 (
    .a(sum_c6_r21_s2),
    .b(carry_c5_r22_s2),
    .ci(carry_c5_r23_s2),
    .s(sum_c6_r36_s3),
    .co(carry_c6_r36_s3)
  );
  wire sum_c6_r37_s3, carry_c6_r37_s3;
  subbyte_full_adder add_c6_r37_s3 (
    .a(carry_c5_r24_s2),
    .b(carry_c5_r25_s2),
    .ci(carry_c5_r26_s2),
    .s(sum_c6_r37_s3),
    .co(carry_c6_r37_s3)
  );
  wire sum_c6_r38_s3, carry_c6_r38_s3;
  subbyte_full_adder add_c6_r38_s3 (
    .a(carry_c5_r27_s2),
    .b(carry_c5_r28_s2),
    .ci(carry_c5_r29_s2),
    .s(sum_c6_r38_s3),
    .co(carry_c6_r38_s3)
  );
  wire sum_c6_r39_s3, carry_c6_r39_s3;
  subbyte_full_adder add_c6_r39_s3 (
    .a(carry_c5_r30_s2),
    .b(carry_c5_r31_s2),
    .ci(carry_c5_r32_s2),
    .s(sum_c6_r39_s3),
    .co(carry_c6_r39_s3)
  );
  wire sum_c6_r40_s4, carry_c6_r40_s4;
  subbyte_full_adder add_c6_r40_s4 (
    .a(carry_c5_r33_s2),
    .b(carry_c5_r34_s2),
    .ci(carry_c5_r35_s3),
    .s(sum_c6_r40_s4),
    .co(carry_c6_r40_s4)
  );
  wire sum_c6_r41_s3, carry_c6_r41_s3;
  subbyte_full_adder add_c6_r41_s3 (
    .a(sum_c6_r22_s2),
    .b(sum_c6_r23_s2),
    .ci(sum_c6_r24_s2),
    .s(sum_c6_r41_s3),
    .co(carry_c6_r41_s3)
  );
  wire sum_c6_r42_s3, carry_c6_r42_s3;
  subbyte_full_adder add_c6_r42_s3 (
    .a(sum_c6_r25_s2),
    .b(sum_c6_r26_s2),
    .ci(sum_c6_r27_s2),
    .s(sum_c6_r42_s3),
    .co(carry_c6_r42_s3)
  );
  wire sum_c6_r43_s3, carry_c6_r43_s3;
  subbyte_full_adder add_c6_r43_s3 (
    .a(sum_c6_r28_s2),
    .b(sum_c6_r29_s2),
    .ci(sum_c6_r30_s2),
    .s(sum_c6_r43_s3),
    .co(carry_c6_r43_s3)
  );
  wire sum_c6_r44_s3, carry_c6_r44_s3;
  subbyte_full_adder add_c6_r44_s3 (
    .a(sum_c6_r31_s2),
    .b(sum_c6_r32_s2),
    .ci(sum_c6_r33_s2),
    .s(sum_c6_r44_s3),
    .co(carry_c6_r44_s3)
  );
  wire sum_c6_r45_s4, carry_c6_r45_s4;
  subbyte_full_adder add_c6_r45_s4 (
    .a(sum_c6_r34_s2),
    .b(sum_c6_r35_s3),
    .ci(carry_c5_r36_s3),
    .s(sum_c6_r45_s4),
    .co(carry_c6_r45_s4)
  );
  wire sum_c6_r46_s4, carry_c6_r46_s4;
  subbyte_full_adder add_c6_r46_s4 (
    .a(carry_c5_r37_s3),
    .b(carry_c5_r38_s3),
    .ci(carry_c5_r39_s3),
    .s(sum_c6_r46_s4),
    .co(carry_c6_r46_s4)
  );
  wire sum_c6_r47_s5, carry_c6_r47_s5;
  subbyte_full_adder add_c6_r47_s5 (
    .a(carry_c5_r40_s4),
    .b(carry_c5_r41_s3),
    .ci(carry_c5_r42_s3),
    .s(sum_c6_r47_s5),
    .co(carry_c6_r47_s5)
  );
  wire sum_c6_r48_s4, carry_c6_r48_s4;
  subbyte_full_adder add_c6_r48_s4 (
    .a(carry_c5_r43_s3),
    .b(carry_c5_r44_s3),
    .ci(sum_c6_r36_s3),
    .s(sum_c6_r48_s4),
    .co(carry_c6_r48_s4)
  );
  wire sum_c6_r49_s4, carry_c6_r49_s4;
  subbyte_full_adder add_c6_r49_s4 (
    .a(sum_c6_r37_s3),
    .b(sum_c6_r38_s3),
    .ci(sum_c6_r39_s3),
    .s(sum_c6_r49_s4),
    .co(carry_c6_r49_s4)
  );
  wire sum_c6_r50_s5, carry_c6_r50_s5;
  subbyte_full_adder add_c6_r50_s5 (
    .a(sum_c6_r40_s4),
    .b(sum_c6_r41_s3),
    .ci(sum_c6_r42_s3),
    .s(sum_c6_r50_s5),
    .co(carry_c6_r50_s5)
  );
  wire sum_c6_r51_s5, carry_c6_r51_s5;
  subbyte_full_adder add_c6_r51_s5 (
    .a(sum_c6_r43_s3),
    .b(sum_c6_r44_s3),
    .ci(carry_c5_r45_s4),
    .s(sum_c6_r51_s5),
    .co(carry_c6_r51_s5)
  );
  wire sum_c6_r52_s5, carry_c6_r52_s5;
  subbyte_full_adder add_c6_r52_s5 (
    .a(sum_c6_r45_s4),
    .b(carry_c5_r46_s4),
    .ci(carry_c5_r47_s4),
    .s(sum_c6_r52_s5),
    .co(carry_c6_r52_s5)
  );
  wire sum_c6_r53_s6, carry_c6_r53_s6;
  subbyte_full_adder add_c6_r53_s6 (
    .a(carry_c5_r48_s5),
    .b(carry_c5_r49_s4),
    .ci(carry_c5_r50_s5),
    .s(sum_c6_r53_s6),
    .co(carry_c6_r53_s6)
  );
  wire sum_c6_r54_s6, carry_c6_r54_s6;
  subbyte_full_adder add_c6_r54_s6 (
    .a(carry_c5_r51_s5),
    .b(sum_c6_r46_s4),
    .ci(sum_c6_r47_s5),
    .s(sum_c6_r54_s6),
    .co(carry_c6_r54_s6)
  );
  wire sum_c6_r55_s6, carry_c6_r55_s6;
  subbyte_full_adder add_c6_r55_s6 (
    .a(sum_c6_r48_s4),
    .b(sum_c6_r49_s4),
    .ci(sum_c6_r50_s5),
    .s(sum_c6_r55_s6),
    .co(carry_c6_r55_s6)
  );
  wire sum_c6_r56_s6, carry_c6_r56_s6;
  subbyte_full_adder add_c6_r56_s6 (
    .a(sum_c6_r51_s5),
    .b(carry_c5_r52_s5),
    .ci(carry_c5_r53_s5),
    .s(sum_c6_r56_s6),
    .co(carry_c6_r56_s6)
  );
  wire sum_c6_r57_s7, carry_c6_r57_s7;
  subbyte_full_adder add_c6_r57_s7 (
    .a(carry_c5_r54_s6),
    .b(sum_c6_r52_s5),
    .ci(sum_c6_r53_s6),
    .s(sum_c6_r57_s7),
    .co(carry_c6_r57_s7)
  );
  wire sum_c6_r58_s7, carry_c6_r58_s7;
  subbyte_full_adder add_c6_r58_s7 (
    .a(sum_c6_r54_s6),
    .b(sum_c6_r55_s6),
    .ci(carry_c5_r55_s6),
    .s(sum_c6_r58_s7),
    .co(carry_c6_r58_s7)
  );
  wire sum_c6_r59_s8, carry_c6_r59_s8;
  subbyte_full_adder add_c6_r59_s8 (
    .a(carry_c5_r56_s6),
    .b(carry_c5_r57_s7),
    .ci(sum_c6_r56_s6),
    .s(sum_c6_r59_s8),
    .co(carry_c6_r59_s8)
  );
  wire sum_c6_r60_s9, carry_c6_r60_s9;
  subbyte_full_adder add_c6_r60_s9 (
    .a(sum_c6_r57_s7),
    .b(sum_c6_r58_s7),
    .ci(carry_c5_r58_s8),
    .s(sum_c6_r60_s9),
    .co(carry_c6_r60_s9)
  );
  wire sum_c6_r61_s12, carry_c6_r61_s12;
  subbyte_full_adder add_c6_r61_s12 (
    .a(sum_c6_r59_s8),
    .b(sum_c6_r60_s9),
    .ci(carry_c5_r59_s11),
    .s(sum_c6_r61_s12),
    .co(carry_c6_r61_s12)
  );
  wire sum_c6_r62_s13, carry_c6_r62_s13;
  subbyte_full_adder add_c6_r62_s13 (
    .a(sum_c6_r61_s12),
    .b(minus_row0[6]),
    .ci(minus_row1[5]),
    .s(sum_c6_r62_s13),
    .co(carry_c6_r62_s13)
  );
  wire sum_c6_r63_s13, carry_c6_r63_s13;
  subbyte_full_adder add_c6_r63_s13 (
    .a(minus_row2[4]),
    .b(minus_row3[3]),
    .ci(carry_c5_r60_s12),
    .s(sum_c6_r63_s13),
    .co(carry_c6_r63_s13)
  );
  wire sum_c6_r64_s14, carry_c6_r64_s14;
  subbyte_full_adder add_c6_r64_s14 (
    .a(carry_c5_r61_s12),
    .b(sum_c6_r62_s13),
    .ci(sum_c6_r63_s13),
    .s(sum_c6_r64_s14),
    .co(carry_c6_r64_s14)
  );
  wire sum_c6_r65_s15, carry_c6_r65_s15;
  subbyte_full_adder add_c6_r65_s15 (
    .a(carry_c5_r62_s13),
    .b(sum_c6_r64_s14),
    .ci(carry_c5_r63_s14),
    .s(sum_c6_r65_s15),
    .co(carry_c6_r65_s15)
  );
  wire sum_c6_r66_s16, carry_c6_r66_s16;
  subbyte_half_adder add_c6_r66_s16 (.a(carry_c5_r64_s15), .b(sum_c6_r65_s15), .s(sum_c6_r66_s16), .co(carry_c6_r66_s16));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(start[7]), .b(pp[7]), .ci(pp[14]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[21]), .b(pp[28]), .ci(pp[39]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[46]), .b(pp[53]), .ci(pp[60]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[71]), .b(pp[78]), .ci(pp[85]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[92]), .b(pp[103]), .ci(pp[110]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[117]), .b(pp[124]), .ci(pp[135]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[142]), .b(pp[149]), .ci(pp[156]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[167]), .b(pp[174]), .ci(pp[181]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[188]), .b(pp[199]), .ci(pp[206]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[213]), .b(pp[220]), .ci(pp[231]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[238]), .b(pp[245]), .ci(pp[252]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[263]), .b(pp[270]), .ci(pp[277]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[284]), .b(pp[295]), .ci(pp[302]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[309]), .b(pp[316]), .ci(pp[327]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[334]), .b(pp[341]), .ci(pp[348]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[359]), .b(pp[366]), .ci(pp[373]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s1, carry_c7_r16_s1;
  subbyte_full_adder add_c7_r16_s1 (.a(pp[380]), .b(pp[391]), .ci(pp[398]), .s(sum_c7_r16_s1), .co(carry_c7_r16_s1));
  wire sum_c7_r17_s1, carry_c7_r17_s1;
  subbyte_full_adder add_c7_r17_s1 (.a(pp[405]), .b(pp[412]), .ci(pp[423]), .s(sum_c7_r17_s1), .co(carry_c7_r17_s1));
  wire sum_c7_r18_s1, carry_c7_r18_s1;
  subbyte_full_adder add_c7_r18_s1 (.a(pp[430]), .b(pp[437]), .ci(pp[444]), .s(sum_c7_r18_s1), .co(carry_c7_r18_s1));
  wire sum_c7_r19_s1, carry_c7_r19_s1;
  subbyte_full_adder add_c7_r19_s1 (.a(pp[455]), .b(pp[462]), .ci(pp[469]), .s(sum_c7_r19_s1), .co(carry_c7_r19_s1));
  wire sum_c7_r20_s1, carry_c7_r20_s1;
  subbyte_full_adder add_c7_r20_s1 (.a(pp[476]), .b(pp[487]), .ci(pp[494]), .s(sum_c7_r20_s1), .co(carry_c7_r20_s1));
  wire sum_c7_r21_s2, carry_c7_r21_s2;
  subbyte_full_adder add_c7_r21_s2 (
    .a(pp[501]),
    .b(pp[508]),
    .ci(carry_c6_r0_s1),
    .s(sum_c7_r21_s2),
    .co(carry_c7_r21_s2)
  );
  wire sum_c7_r22_s2, carry_c7_r22_s2;
  subbyte_full_adder add_c7_r22_s2 (
    .a(carry_c6_r1_s1),
    .b(carry_c6_r2_s1),
    .ci(carry_c6_r3_s1),
    .s(sum_c7_r22_s2),
    .co(carry_c7_r22_s2)
  );
  wire sum_c7_r23_s2, carry_c7_r23_s2;
  subbyte_full_adder add_c7_r23_s2 (
    .a(carry_c6_r4_s1),
    .b(carry_c6_r5_s1),
    .ci(carry_c6_r6_s1),
    .s(sum_c7_r23_s2),
    .co(carry_c7_r23_s2)
  );
  wire sum_c7_r24_s2, carry_c7_r24_s2;
  subbyte_full_adder add_c7_r24_s2 (
    .a(carry_c6_r7_s1),
    .b(carry_c6_r8_s1),
    .ci(carry_c6_r9_s1),
    .s(sum_c7_r24_s2),
    .co(carry_c7_r24_s2)
  );
  wire sum_c7_r25_s2, carry_c7_r25_s2;
  subbyte_full_adder add_c7_r25_s2 (
    .a(carry_c6_r10_s1),
    .b(carry_c6_r11_s1),
    .ci(carry_c6_r12_s1),
    .s(sum_c7_r25_s2),
    .co(carry_c7_r25_s2)
  );
  wire sum_c7_r26_s2, carry_c7_r26_s2;
  subbyte_full_adder add_c7_r26_s2 (
    .a(carry_c6_r13_s1),
    .b(carry_c6_r14_s1),
    .ci(carry_c6_r15_s1),
    .s(sum_c7_r26_s2),
    .co(carry_c7_r26_s2)
  );
  wire sum_c7_r27_s2, carry_c7_r27_s2;
  subbyte_full_adder add_c7_r27_s2 (
    .a(carry_c6_r16_s1),
    .b(carry_c6_r17_s1),
    .ci(carry_c6_r18_s1),
    .s(sum_c7_r27_s2),
    .co(carry_c7_r27_s2)
  );
  wire sum_c7_r28_s2, carry_c7_r28_s2;
  subbyte_full_adder add_c7_r28_s2 (
    .a(carry_c6_r19_s1),
    .b(carry_c6_r20_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r28_s2),
    .co(carry_c7_r28_s2)
  );
  wire sum_c7_r29_s2, carry_c7_r29_s2;
  subbyte_full_adder add_c7_r29_s2 (
    .a(sum_c7_r1_s1),
    .b(sum_c7_r2_s1),
    .ci(sum_c7_r3_s1),
    .s(sum_c7_r29_s2),
    .co(carry_c7_r29_s2)
  );
  wire sum_c7_r30_s2, carry_c7_r30_s2;
  subbyte_full_adder add_c7_r30_s2 (
    .a(sum_c7_r4_s1),
    .b(sum_c7_r5_s1),
    .ci(sum_c7_r6_s1),
    .s(sum_c7_r30_s2),
    .co(carry_c7_r30_s2)
  );
  wire sum_c7_r31_s2, carry_c7_r31_s2;
  subbyte_full_adder add_c7_r31_s2 (
    .a(sum_c7_r7_s1),
    .b(sum_c7_r8_s1),
    .ci(sum_c7_r9_s1),
    .s(sum_c7_r31_s2),
    .co(carry_c7_r31_s2)
  );
  wire sum_c7_r32_s2, carry_c7_r32_s2;
  subbyte_full_adder add_c7_r32_s2 (
    .a(sum_c7_r10_s1),
    .b(sum_c7_r11_s1),
    .ci(sum_c7_r12_s1),
    .s(sum_c7_r32_s2),
    .co(carry_c7_r32_s2)
  );
  wire sum_c7_r33_s2, carry_c7_r33_s2;
  subbyte_full_adder add_c7_r33_s2 (
    .a(sum_c7_r13_s1),
    .b(sum_c7_r14_s1),
    .ci(sum_c7_r15_s1),
    .s(sum_c7_r33_s2),
    .co(carry_c7_r33_s2)
  );
  wire sum_c7_r34_s2, carry_c7_r34_s2;
  subbyte_full_adder add_c7_r34_s2 (
    .a(sum_c7_r16_s1),
    .b(sum_c7_r17_s1),
    .ci(sum_c7_r18_s1),
    .s(sum_c7_r34_s2),
    .co(carry_c7_r34_s2)
  );
  wire sum_c7_r35_s3, carry_c7_r35_s3;
  subbyte_full_adder add_c7_r35_s3 (
    .a(sum_c7_r19_s1),
    .b(sum_c7_r20_s1),
    .ci(carry_c6_r21_s2),
    .s(sum_c7_r35_s3),
    .co(carry_c7_r35_s3)
  );
  wire sum_c7_r36_s3, carry_c7_r36_s3;
  subbyte_full_adder add_c7_r36_s3 (
    .a(sum_c7_r21_s2),
    .b(carry_c6_r22_s2),
    .ci(carry_c6_r23_s2),
    .s(sum_c7_r36_s3),
    .co(carry_c7_r36_s3)
  );
  wire sum_c7_r37_s3, carry_c7_r37_s3;
  subbyte_full_adder add_c7_r37_s3 (
    .a(carry_c6_r24_s2),
    .b(carry_c6_r25_s2),
    .ci(carry_c6_r26_s2),
    .s(sum_c7_r37_s3),
    .co(carry_c7_r37_s3)
  );
  wire sum_c7_r38_s3, carry_c7_r38_s3;
  subbyte_full_adder add_c7_r38_s3 (
    .a(carry_c6_r27_s2),
    .b(carry_c6_r28_s2),
    .ci(carry_c6_r29_s2),
    .s(sum_c7_r38_s3),
    .co(carry_c7_r38_s3)
  );
  wire sum_c7_r39_s3, carry_c7_r39_s3;
  subbyte_full_adder add_c7_r39_s3 (
    .a(carry_c6_r30_s2),
    .b(carry_c6_r31_s2),
    .ci(carry_c6_r32_s2),
    .s(sum_c7_r39_s3),
    .co(carry_c7_r39_s3)
  );
  wire sum_c7_r40_s4, carry_c7_r40_s4;
  subbyte_full_adder add_c7_r40_s4 (
    .a(carry_c6_r33_s2),
    .b(carry_c6_r34_s2),
    .ci(carry_c6_r35_s3),
    .s(sum_c7_r40_s4),
    .co(carry_c7_r40_s4)
  );
  wire sum_c7_r41_s3, carry_c7_r41_s3;
  subbyte_full_adder add_c7_r41_s3 (
    .a(sum_c7_r22_s2),
    .b(sum_c7_r23_s2),
    .ci(sum_c7_r24_s2),
    .s(sum_c7_r41_s3),
    .co(carry_c7_r41_s3)
  );
  wire sum_c7_r42_s3, carry_c7_r42_s3;
  subbyte_full_adder add_c7_r42_s3 (
    .a(sum_c7_r25_s2),
    .b(sum_c7_r26_s2),
    .ci(sum_c7_r27_s2),
    .s(sum_c7_r42_s3),
    .co(carry_c7_r42_s3)
  );
  wire sum_c7_r43_s3, carry_c7_r43_s3;
  subbyte_full_adder add_c7_r43_s3 (
    .a(sum_c7_r28_s2),
    .b(sum_c7_r29_s2),
    .ci(sum_c7_r30_s2),
    .s(sum_c7_r43_s3),
    .co(carry_c7_r43_s3)
  );
  wire sum_c7_r44_s3, carry_c7_r44_s3;
  subbyte_full_adder add_c7_r44_s3 (
    .a(sum_c7_r31_s2),
    .b(sum_c7_r32_s2),
    .ci(sum_c7_r33_s2),
    .s(sum_c7_r44_s3),
    .co(carry_c7_r44_s3)
  );
  wire sum_c7_r45_s4, carry_c7_r45_s4;
  subbyte_full_adder add_c7_r45_s4 (
    .a(sum_c7_r34_s2),
    .b(sum_c7_r35_s3),
    .ci(carry_c6_r36_s3),
    .s(sum_c7_r45_s4),
    .co(carry_c7_r45_s4)
  );
  wire sum_c7_r46_s4, carry_c7_r46_s4;
  subbyte_full_adder add_c7_r46_s4 (
    .a(carry_c6_r37_s3),
    .b(carry_c6_r38_s3),
    .ci(carry_c6_r39_s3),
    .s(sum_c7_r46_s4),
    .co(carry_c7_r46_s4)
  );
  wire sum_c7_r47_s5, carry_c7_r47_s5;
  subbyte_full_adder add_c7_r47_s5 (
    .a(carry_c6_r40_s4),
    .b(carry_c6_r41_s3),
    .ci(carry_c6_r42_s3),
    .s(sum_c7_r47_s5),
    .co(carry_c7_r47_s5)
  );
  wire sum_c7_r48_s4, carry_c7_r48_s4;
  subbyte_full_adder add_c7_r48_s4 (
    .a(carry_c6_r43_s3),
    .b(carry_c6_r44_s3),
    .ci(sum_c7_r36_s3),
    .s(sum_c7_r48_s4),
    .co(carry_c7_r48_s4)
  );
  wire sum_c7_r49_s4, carry_c7_r49_s4;
  subbyte_full_adder add_c7_r49_s4 (
    .a(sum_c7_r37_s3),
    .b(sum_c7_r38_s3),
    .ci(sum_c7_r39_s3),
    .s(sum_c7_r49_s4),
    .co(carry_c7_r49_s4)
  );
  wire sum_c7_r50_s5, carry_c7_r50_s5;
  subbyte_full_adder add_c7_r50_s5 (
    .a(sum_c7_r40_s4),
    .b(sum_c7_r41_s3),
    .ci(sum_c7_r42_s3),
    .s(sum_c7_r50_s5),
    .co(carry_c7_r50_s5)
  );
  wire sum_c7_r51_s5, carry_c7_r51_s5;
  subbyte_full_adder add_c7_r51_s5 (
    .a(sum_c7_r43_s3),
    .b(sum_c7_r44_s3),
    .ci(carry_c6_r45_s4),
    .s(sum_c7_r51_s5),
    .co(carry_c7_r51_s5)
  );
  wire sum_c7_r52_s6, carry_c7_r52_s6;
  subbyte_full_adder add_c7_r52_s6 (
    .a(sum_c7_r45_s4),
    .b(carry_c6_r46_s4),
    .ci(carry_c6_r47_s5),
    .s(sum_c7_r52_s6),
    .co(carry_c7_r52_s6)
  );
  wire sum_c7_r53_s6, carry_c7_r53_s6;
  subbyte_full_adder add_c7_r53_s6 (
    .a(carry_c6_r48_s4),
    .b(carry_c6_r49_s4),
    .ci(carry_c6_r50_s5),
    .s(sum_c7_r53_s6),
    .co(carry_c7_r53_s6)
  );
  wire sum_c7_r54_s6, carry_c7_r54_s6;
  subbyte_full_adder add_c7_r54_s6 (
    .a(carry_c6_r51_s5),
    .b(sum_c7_r46_s4),
    .ci(sum_c7_r47_s5),
    .s(sum_c7_r54_s6),
    .co(carry_c7_r54_s6)
  );
  wire sum_c7_r55_s6, carry_c7_r55_s6;
  subbyte_full_adder add_c7_r55_s6 (
    .a(sum_c7_r48_s4),
    .b(sum_c7_r49_s4),
    .ci(sum_c7_r50_s5),
    .s(sum_c7_r55_s6),
    .co(carry_c7_r55_s6)
  );
  wire sum_c7_r56_s7, carry_c7_r56_s7;
  subbyte_full_adder add_c7_r56_s7 (
    .a(sum_c7_r51_s5),
    .b(carry_c6_r52_s5),
    .ci(carry_c6_r53_s6),
    .s(sum_c7_r56_s7),
    .co(carry_c7_r56_s7)
  );
  wire sum_c7_r57_s7, carry_c7_r57_s7;
  subbyte_full_adder add_c7_r57_s7 (
    .a(carry_c6_r54_s6),
    .b(carry_c6_r55_s6),
    .ci(sum_c7_r52_s6),
    .s(sum_c7_r57_s7),
    .co(carry_c7_r57_s7)
  );
  wire sum_c7_r58_s7, carry_c7_r58_s7;
  subbyte_full_adder add_c7_r58_s7 (
    .a(sum_c7_r53_s6),
    .b(sum_c7_r54_s6),
    .ci(sum_c7_r55_s6),
    .s(sum_c7_r58_s7),
    .co(carry_c7_r58_s7)
  );
  wire sum_c7_r59_s8, carry_c7_r59_s8;
  subbyte_full_adder add_c7_r59_s8 (
    .a(carry_c6_r56_s6),
    .b(carry_c6_r57_s7),
    .ci(carry_c6_r58_s7),
    .s(sum_c7_r59_s8),
    .co(carry_c7_r59_s8)
  );
  wire sum_c7_r60_s8, carry_c7_r60_s8;
  subbyte_full_adder add_c7_r60_s8 (
    .a(sum_c7_r56_s7),
    .b(sum_c7_r57_s7),
    .ci(sum_c7_r58_s7),
    .s(sum_c7_r60_s8),
    .co(carry_c7_r60_s8)
  );
  wire sum_c7_r61_s9, carry_c7_r61_s9;
  subbyte_full_adder add_c7_r61_s9 (
    .a(carry_c6_r59_s8),
    .b(sum_c7_r59_s8),
    .ci(sum_c7_r60_s8),
    .s(sum_c7_r61_s9),
    .co(carry_c7_r61_s9)
  );
  wire sum_c7_r62_s13, carry_c7_r62_s13;
  subbyte_full_adder add_c7_r62_s13 (
    .a(carry_c6_r60_s9),
    .b(sum_c7_r61_s9),
    .ci(carry_c6_r61_s12),
    .s(sum_c7_r62_s13),
    .co(carry_c7_r62_s13)
  );
  wire sum_c7_r63_s14, carry_c7_r63_s14;
  subbyte_full_adder add_c7_r63_s14 (
    .a(sum_c7_r62_s13),
    .b(minus_row0[7]),
    .ci(minus_row1[6]),
    .s(sum_c7_r63_s14),
    .co(carry_c7_r63_s14)
  );
  wire sum_c7_r64_s14, carry_c7_r64_s14;
  subbyte_full_adder add_c7_r64_s14 (
    .a(minus_row2[5]),
    .b(minus_row3[4]),
    .ci(carry_c6_r62_s13),
    .s(sum_c7_r64_s14),
    .co(carry_c7_r64_s14)
  );
  wire sum_c7_r65_s15, carry_c7_r65_s15;
  subbyte_full_adder add_c7_r65_s15 (
    .a(sum_c7_r63_s14),
    .b(carry_c6_r63_s13),
    .ci(sum_c7_r64_s14),
    .s(sum_c7_r65_s15),
    .co(carry_c7_r65_s15)
  );
  wire sum_c7_r66_s16, carry_c7_r66_s16;
  subbyte_full_adder add_c7_r66_s16 (
    .a(carry_c6_r64_s14),
    .b(sum_c7_r65_s15),
    .ci(carry_c6_r65_s15),
    .s(sum_c7_r66_s16),
    .co(carry_c7_r66_s16)
  );
  wire sum_c7_r67_s17, carry_c7_r67_s17;
  subbyte_half_adder add_c7_r67_s17 (.a(carry_c6_r66_s16), .b(sum_c7_r66_s16), .s(sum_c7_r67_s17), .co(carry_c7_r67_s17));
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(start[8]), .b(pp[15]), .ci(pp[22]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[29]), .b(pp[47]), .ci(pp[54]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[61]), .b(pp[79]), .ci(pp[86]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[93]), .b(pp[111]), .ci(pp[118]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[125]), .b(pp[143]), .ci(pp[150]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[157]), .b(pp[175]), .ci(pp[182]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[189]), .b(pp[207]), .ci(pp[214]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[221]), .b(pp[239]), .ci(pp[246]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[253]), .b(pp[271]), .ci(pp[278]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[285]), .b(pp[303]), .ci(pp[310]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[317]), .b(pp[335]), .ci(pp[342]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[349]), .b(pp[367]), .ci(pp[374]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[381]), .b(pp[399]), .ci(pp[406]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[413]), .b(pp[431]), .ci(pp[438]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[445]), .b(pp[463]), .ci(pp[470]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[477]), .b(pp[495]), .ci(pp[502]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s2, carry_c8_r16_s2;
  subbyte_full_adder add_c8_r16_s2 (
    .a(pp[509]),
    .b(carry_c7_r0_s1),
    .ci(carry_c7_r1_s1),
    .s(sum_c8_r16_s2),
    .co(carry_c8_r16_s2)
  );
  wire sum_c8_r17_s2, carry_c8_r17_s2;
  subbyte_full_adder add_c8_r17_s2 (
    .a(carry_c7_r2_s1),
    .b(carry_c7_r3_s1),
    .ci(carry_c7_r4_s1),
    .s(sum_c8_r17_s2),
    .co(carry_c8_r17_s2)
  );
  wire sum_c8_r18_s2, carry_c8_r18_s2;
  subbyte_full_adder add_c8_r18_s2 (
    .a(carry_c7_r5_s1),
    .b(carry_c7_r6_s1),
    .ci(carry_c7_r7_s1),
    .s(sum_c8_r18_s2),
    .co(carry_c8_r18_s2)
  );
  wire sum_c8_r19_s2, carry_c8_r19_s2;
  subbyte_full_adder add_c8_r19_s2 (
    .a(carry_c7_r8_s1),
    .b(carry_c7_r9_s1),
    .ci(carry_c7_r10_s1),
    .s(sum_c8_r19_s2),
    .co(carry_c8_r19_s2)
  );
  wire sum_c8_r20_s2, carry_c8_r20_s2;
  subbyte_full_adder add_c8_r20_s2 (
    .a(carry_c7_r11_s1),
    .b(carry_c7_r12_s1),
    .ci(carry_c7_r13_s1),
    .s(sum_c8_r20_s2),
    .co(carry_c8_r20_s2)
  );
  wire sum_c8_r21_s2, carry_c8_r21_s2;
  subbyte_full_adder add_c8_r21_s2 (
    .a(carry_c7_r14_s1),
    .b(carry_c7_r15_s1),
    .ci(carry_c7_r16_s1),
    .s(sum_c8_r21_s2),
    .co(carry_c8_r21_s2)
  );
  wire sum_c8_r22_s2, carry_c8_r22_s2;
  subbyte_full_adder add_c8_r22_s2 (
    .a(carry_c7_r17_s1),
    .b(carry_c7_r18_s1),
    .ci(carry_c7_r19_s1),
    .s(sum_c8_r22_s2),
    .co(carry_c8_r22_s2)
  );
  wire sum_c8_r23_s2, carry_c8_r23_s2;
  subbyte_full_adder add_c8_r23_s2 (
    .a(carry_c7_r20_s1),
    .b(sum_c8_r0_s1),
    .ci(sum_c8_r1_s1),
    .s(sum_c8_r23_s2),
    .co(carry_c8_r23_s2)
  );
  wire sum_c8_r24_s2, carry_c8_r24_s2;
  subbyte_full_adder add_c8_r24_s2 (
    .a(sum_c8_r2_s1),
    .b(sum_c8_r3_s1),
    .ci(sum_c8_r4_s1),
    .s(sum_c8_r24_s2),
    .co(carry_c8_r24_s2)
  );
  wire sum_c8_r25_s2, carry_c8_r25_s2;
  subbyte_full_adder add_c8_r25_s2 (
    .a(sum_c8_r5_s1),
    .b(sum_c8_r6_s1),
    .ci(sum_c8_r7_s1),
    .s(sum_c8_r25_s2),
    .co(carry_c8_r25_s2)
  );
  wire sum_c8_r26_s2, carry_c8_r26_s2;
  subbyte_full_adder add_c8_r26_s2 (
    .a(sum_c8_r8_s1),
    .b(sum_c8_r9_s1),
    .ci(sum_c8_r10_s1),
    .s(sum_c8_r26_s2),
    .co(carry_c8_r26_s2)
  );
  wire sum_c8_r27_s2, carry_c8_r27_s2;
  subbyte_full_adder add_c8_r27_s2 (
    .a(sum_c8_r11_s1),
    .b(sum_c8_r12_s1),
    .ci(sum_c8_r13_s1),
    .s(sum_c8_r27_s2),
    .co(carry_c8_r27_s2)
  );
  wire sum_c8_r28_s3, carry_c8_r28_s3;
  subbyte_full_adder add_c8_r28_s3 (
    .a(sum_c8_r14_s1),
    .b(sum_c8_r15_s1),
    .ci(carry_c7_r21_s2),
    .s(sum_c8_r28_s3),
    .co(carry_c8_r28_s3)
  );
  wire sum_c8_r29_s3, carry_c8_r29_s3;
  subbyte_full_adder add_c8_r29_s3 (
    .a(carry_c7_r22_s2),
    .b(carry_c7_r23_s2),
    .ci(carry_c7_r24_s2),
    .s(sum_c8_r29_s3),
    .co(carry_c8_r29_s3)
  );
  wire sum_c8_r30_s3, carry_c8_r30_s3;
  subbyte_full_adder add_c8_r30_s3 (
    .a(carry_c7_r25_s2),
    .b(carry_c7_r26_s2),
    .ci(carry_c7_r27_s2),
    .s(sum_c8_r30_s3),
    .co(carry_c8_r30_s3)
  );
  wire sum_c8_r31_s3, carry_c8_r31_s3;
  subbyte_full_adder add_c8_r31_s3 (
    .a(carry_c7_r28_s2),
    .b(carry_c7_r29_s2),
    .ci(carry_c7_r30_s2),
    .s(sum_c8_r31_s3),
    .co(carry_c8_r31_s3)
  );
  wire sum_c8_r32_s3, carry_c8_r32_s3;
  subbyte_full_adder add_c8_r32_s3 (
    .a(carry_c7_r31_s2),
    .b(carry_c7_r32_s2),
    .ci(carry_c7_r33_s2),
    .s(sum_c8_r32_s3),
    .co(carry_c8_r32_s3)
  );
  wire sum_c8_r33_s4, carry_c8_r33_s4;
  subbyte_full_adder add_c8_r33_s4 (
    .a(carry_c7_r34_s2),
    .b(carry_c7_r35_s3),
    .ci(sum_c8_r16_s2),
    .s(sum_c8_r33_s4),
    .co(carry_c8_r33_s4)
  );
  wire sum_c8_r34_s3, carry_c8_r34_s3;
  subbyte_full_adder add_c8_r34_s3 (
    .a(sum_c8_r17_s2),
    .b(sum_c8_r18_s2),
    .ci(sum_c8_r19_s2),
    .s(sum_c8_r34_s3),
    .co(carry_c8_r34_s3)
  );
  wire sum_c8_r35_s3, carry_c8_r35_s3;
  subbyte_full_adder add_c8_r35_s3 (
    .a(sum_c8_r20_s2),
    .b(sum_c8_r21_s2),
    .ci(sum_c8_r22_s2),
    .s(sum_c8_r35_s3),
    .co(carry_c8_r35_s3)
  );
  wire sum_c8_r36_s3, carry_c8_r36_s3;
  subbyte_full_adder add_c8_r36_s3 (
    .a(sum_c8_r23_s2),
    .b(sum_c8_r24_s2),
    .ci(sum_c8_r25_s2),
    .s(sum_c8_r36_s3),
    .co(carry_c8_r36_s3)
  );
  wire sum_c8_r37_s4, carry_c8_r37_s4;
  subbyte_full_adder add_c8_r37_s4 (
    .a(sum_c8_r26_s2),
    .b(sum_c8_r27_s2),
    .ci(sum_c8_r28_s3),
    .s(sum_c8_r37_s4),
    .co(carry_c8_r37_s4)
  );
  wire sum_c8_r38_s4, carry_c8_r38_s4;
  subbyte_full_adder add_c8_r38_s4 (
    .a(carry_c7_r36_s3),
    .b(carry_c7_r37_s3),
    .ci(carry_c7_r38_s3),
    .s(sum_c8_r38_s4),
    .co(carry_c8_r38_s4)
  );
  wire sum_c8_r39_s5, carry_c8_r39_s5;
  subbyte_full_adder add_c8_r39_s5 (
    .a(carry_c7_r39_s3),
    .b(carry_c7_r40_s4),
    .ci(carry_c7_r41_s3),
    .s(sum_c8_r39_s5),
    .co(carry_c8_r39_s5)
  );
  wire sum_c8_r40_s4, carry_c8_r40_s4;
  subbyte_full_adder add_c8_r40_s4 (
    .a(carry_c7_r42_s3),
    .b(carry_c7_r43_s3),
    .ci(carry_c7_r44_s3),
    .s(sum_c8_r40_s4),
    .co(carry_c8_r40_s4)
  );
  wire sum_c8_r41_s4, carry_c8_r41_s4;
  subbyte_full_adder add_c8_r41_s4 (
    .a(sum_c8_r29_s3),
    .b(sum_c8_r30_s3),
    .ci(sum_c8_r31_s3),
    .s(sum_c8_r41_s4),
    .co(carry_c8_r41_s4)
  );
  wire sum_c8_r42_s5, carry_c8_r42_s5;
  subbyte_full_adder add_c8_r42_s5 (
    .a(sum_c8_r32_s3),
    .b(sum_c8_r33_s4),
    .ci(sum_c8_r34_s3),
    .s(sum_c8_r42_s5),
    .co(carry_c8_r42_s5)
  );
  wire sum_c8_r43_s5, carry_c8_r43_s5;
  subbyte_full_adder add_c8_r43_s5 (
    .a(sum_c8_r35_s3),
    .b(sum_c8_r36_s3),
    .ci(sum_c8_r37_s4),
    .s(sum_c8_r43_s5),
    .co(carry_c8_r43_s5)
  );
  wire sum_c8_r44_s6, carry_c8_r44_s6;
  subbyte_full_adder add_c8_r44_s6 (
    .a(carry_c7_r45_s4),
    .b(carry_c7_r46_s4),
    .ci(carry_c7_r47_s5),
    .s(sum_c8_r44_s6),
    .co(carry_c8_r44_s6)
  );
  wire sum_c8_r45_s6, carry_c8_r45_s6;
  subbyte_full_adder add_c8_r45_s6 (
    .a(carry_c7_r48_s4),
    .b(carry_c7_r49_s4),
    .ci(carry_c7_r50_s5),
    .s(sum_c8_r45_s6),
    .co(carry_c8_r45_s6)
  );
  wire sum_c8_r46_s6, carry_c8_r46_s6;
  subbyte_full_adder add_c8_r46_s6 (
    .a(carry_c7_r51_s5),
    .b(sum_c8_r38_s4),
    .ci(sum_c8_r39_s5),
    .s(sum_c8_r46_s6),
    .co(carry_c8_r46_s6)
  );
  wire sum_c8_r47_s6, carry_c8_r47_s6;
  subbyte_full_adder add_c8_r47_s6 (
    .a(sum_c8_r40_s4),
    .b(sum_c8_r41_s4),
    .ci(sum_c8_r42_s5),
    .s(sum_c8_r47_s6),
    .co(carry_c8_r47_s6)
  );
  wire sum_c8_r48_s7, carry_c8_r48_s7;
  subbyte_full_adder add_c8_r48_s7 (
    .a(sum_c8_r43_s5),
    .b(carry_c7_r52_s6),
    .ci(carry_c7_r53_s6),
    .s(sum_c8_r48_s7),
    .co(carry_c8_r48_s7)
  );
  wire sum_c8_r49_s7, carry_c8_r49_s7;
  subbyte_full_adder add_c8_r49_s7 (
    .a(carry_c7_r54_s6),
    .b(carry_c7_r55_s6),
    .ci(sum_c8_r44_s6),
    .s(sum_c8_r49_s7),
    .co(carry_c8_r49_s7)
  );
  wire sum_c8_r50_s7, carry_c8_r50_s7;
  subbyte_full_adder add_c8_r50_s7 (
    .a(sum_c8_r45_s6),
    .b(sum_c8_r46_s6),
    .ci(sum_c8_r47_s6),
    .s(sum_c8_r50_s7),
    .co(carry_c8_r50_s7)
  );
  wire sum_c8_r51_s8, carry_c8_r51_s8;
  subbyte_full_adder add_c8_r51_s8 (
    .a(carry_c7_r56_s7),
    .b(carry_c7_r57_s7),
    .ci(carry_c7_r58_s7),
    .s(sum_c8_r51_s8),
    .co(carry_c8_r51_s8)
  );
  wire sum_c8_r52_s8, carry_c8_r52_s8;
  subbyte_full_adder add_c8_r52_s8 (
    .a(sum_c8_r48_s7),
    .b(sum_c8_r49_s7),
    .ci(sum_c8_r50_s7),
    .s(sum_c8_r52_s8),
    .co(carry_c8_r52_s8)
  );
  wire sum_c8_r53_s9, carry_c8_r53_s9;
  subbyte_full_adder add_c8_r53_s9 (
    .a(carry_c7_r59_s8),
    .b(carry_c7_r60_s8),
    .ci(sum_c8_r51_s8),
    .s(sum_c8_r53_s9),
    .co(carry_c8_r53_s9)
  );
  wire sum_c8_r54_s10, carry_c8_r54_s10;
  subbyte_full_adder add_c8_r54_s10 (
    .a(sum_c8_r52_s8),
    .b(carry_c7_r61_s9),
    .ci(sum_c8_r53_s9),
    .s(sum_c8_r54_s10),
    .co(carry_c8_r54_s10)
  );
  wire sum_c8_r55_s14, carry_c8_r55_s14;
  subbyte_full_adder add_c8_r55_s14 (
    .a(carry_c7_r62_s13),
    .b(sum_c8_r54_s10),
    .ci(minus_row0[8]),
    .s(sum_c8_r55_s14),
    .co(carry_c8_r55_s14)
  );
  wire sum_c8_r56_s1, carry_c8_r56_s1;
  subbyte_full_adder add_c8_r56_s1 (
    .a(minus_row1[7]),
    .b(minus_row2[6]),
    .ci(minus_row3[5]),
    .s(sum_c8_r56_s1),
    .co(carry_c8_r56_s1)
  );
  wire sum_c8_r57_s15, carry_c8_r57_s15;
  subbyte_full_adder add_c8_r57_s15 (
    .a(sum_c8_r55_s14),
    .b(carry_c7_r63_s14),
    .ci(sum_c8_r56_s1),
    .s(sum_c8_r57_s15),
    .co(carry_c8_r57_s15)
  );
  wire sum_c8_r58_s16, carry_c8_r58_s16;
  subbyte_full_adder add_c8_r58_s16 (
    .a(carry_c7_r64_s14),
    .b(sum_c8_r57_s15),
    .ci(carry_c7_r65_s15),
    .s(sum_c8_r58_s16),
    .co(carry_c8_r58_s16)
  );
  wire sum_c8_r59_s18, carry_c8_r59_s18;
  subbyte_full_adder add_c8_r59_s18 (
    .a(sum_c8_r58_s16),
    .b(carry_c7_r66_s16),
    .ci(carry_c7_r67_s17),
    .s(sum_c8_r59_s18),
    .co(carry_c8_r59_s18)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(start[9]), .b(pp[23]), .ci(pp[30]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[55]), .b(pp[62]), .ci(pp[87]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[94]), .b(pp[119]), .ci(pp[126]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[151]), .b(pp[158]), .ci(pp[183]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[190]), .b(pp[215]), .ci(pp[222]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[247]), .b(pp[254]), .ci(pp[279]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[286]), .b(pp[311]), .ci(pp[318]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[343]), .b(pp[350]), .ci(pp[375]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[382]), .b(pp[407]), .ci(pp[414]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[439]), .b(pp[446]), .ci(pp[471]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[478]), .b(pp[503]), .ci(pp[510]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s2, carry_c9_r11_s2;
  subbyte_full_adder add_c9_r11_s2 (
    .a(carry_c8_r0_s1),
    .b(carry_c8_r1_s1),
    .ci(carry_c8_r2_s1),
    .s(sum_c9_r11_s2),
    .co(carry_c9_r11_s2)
  );
  wire sum_c9_r12_s2, carry_c9_r12_s2;
  subbyte_full_adder add_c9_r12_s2 (
    .a(carry_c8_r3_s1),
    .b(carry_c8_r4_s1),
    .ci(carry_c8_r5_s1),
    .s(sum_c9_r12_s2),
    .co(carry_c9_r12_s2)
  );
  wire sum_c9_r13_s2, carry_c9_r13_s2;
  subbyte_full_adder add_c9_r13_s2 (
    .a(carry_c8_r6_s1),
    .b(carry_c8_r7_s1),
    .ci(carry_c8_r8_s1),
    .s(sum_c9_r13_s2),
    .co(carry_c9_r13_s2)
  );
  wire sum_c9_r14_s2, carry_c9_r14_s2;
  subbyte_full_adder add_c9_r14_s2 (
    .a(carry_c8_r9_s1),
    .b(carry_c8_r10_s1),
    .ci(carry_c8_r11_s1),
    .s(sum_c9_r14_s2),
    .co(carry_c9_r14_s2)
  );
  wire sum_c9_r15_s2, carry_c9_r15_s2;
  subbyte_full_adder add_c9_r15_s2 (
    .a(carry_c8_r12_s1),
    .b(carry_c8_r13_s1),
    .ci(carry_c8_r14_s1),
    .s(sum_c9_r15_s2),
    .co(carry_c9_r15_s2)
  );
  wire sum_c9_r16_s2, carry_c9_r16_s2;
  subbyte_full_adder add_c9_r16_s2 (
    .a(carry_c8_r15_s1),
    .b(sum_c9_r0_s1),
    .ci(sum_c9_r1_s1),
    .s(sum_c9_r16_s2),
    .co(carry_c9_r16_s2)
  );
  wire sum_c9_r17_s2, carry_c9_r17_s2;
  subbyte_full_adder add_c9_r17_s2 (
    .a(sum_c9_r2_s1),
    .b(sum_c9_r3_s1),
    .ci(sum_c9_r4_s1),
    .s(sum_c9_r17_s2),
    .co(carry_c9_r17_s2)
  );
  wire sum_c9_r18_s2, carry_c9_r18_s2;
  subbyte_full_adder add_c9_r18_s2 (
    .a(sum_c9_r5_s1),
    .b(sum_c9_r6_s1),
    .ci(sum_c9_r7_s1),
    .s(sum_c9_r18_s2),
    .co(carry_c9_r18_s2)
  );
  wire sum_c9_r19_s2, carry_c9_r19_s2;
  subbyte_full_adder add_c9_r19_s2 (
    .a(sum_c9_r8_s1),
    .b(sum_c9_r9_s1),
    .ci(sum_c9_r10_s1),
    .s(sum_c9_r19_s2),
    .co(carry_c9_r19_s2)
  );
  wire sum_c9_r20_s3, carry_c9_r20_s3;
  subbyte_full_adder add_c9_r20_s3 (
    .a(carry_c8_r16_s2),
    .b(carry_c8_r17_s2),
    .ci(carry_c8_r18_s2),
    .s(sum_c9_r20_s3),
    .co(carry_c9_r20_s3)
  );
  wire sum_c9_r21_s3, carry_c9_r21_s3;
  subbyte_full_adder add_c9_r21_s3 (
    .a(carry_c8_r19_s2),
    .b(carry_c8_r20_s2),
    .ci(carry_c8_r21_s2),
    .s(sum_c9_r21_s3),
    .co(carry_c9_r21_s3)
  );
  wire sum_c9_r22_s3, carry_c9_r22_s3;
  subbyte_full_adder add_c9_r22_s3 (
    .a(carry_c8_r22_s2),
    .b(carry_c8_r23_s2),
    .ci(carry_c8_r24_s2),
    .s(sum_c9_r22_s3),
    .co(carry_c9_r22_s3)
  );
  wire sum_c9_r23_s3, carry_c9_r23_s3;
  subbyte_full_adder add_c9_r23_s3 (
    .a(carry_c8_r25_s2),
    .b(carry_c8_r26_s2),
    .ci(carry_c8_r27_s2),
    .s(sum_c9_r23_s3),
    .co(carry_c9_r23_s3)
  );
  wire sum_c9_r24_s4, carry_c9_r24_s4;
  subbyte_full_adder add_c9_r24_s4 (
    .a(carry_c8_r28_s3),
    .b(sum_c9_r11_s2),
    .ci(sum_c9_r12_s2),
    .s(sum_c9_r24_s4),
    .co(carry_c9_r24_s4)
  );
  wire sum_c9_r25_s3, carry_c9_r25_s3;
  subbyte_full_adder add_c9_r25_s3 (
    .a(sum_c9_r13_s2),
    .b(sum_c9_r14_s2),
    .ci(sum_c9_r15_s2),
    .s(sum_c9_r25_s3),
    .co(carry_c9_r25_s3)
  );
  wire sum_c9_r26_s3, carry_c9_r26_s3;
  subbyte_full_adder add_c9_r26_s3 (
    .a(sum_c9_r16_s2),
    .b(sum_c9_r17_s2),
    .ci(sum_c9_r18_s2),
    .s(sum_c9_r26_s3),
    .co(carry_c9_r26_s3)
  );
  wire sum_c9_r27_s4, carry_c9_r27_s4;
  subbyte_full_adder add_c9_r27_s4 (
    .a(sum_c9_r19_s2),
    .b(carry_c8_r29_s3),
    .ci(carry_c8_r30_s3),
    .s(sum_c9_r27_s4),
    .co(carry_c9_r27_s4)
  );
  wire sum_c9_r28_s5, carry_c9_r28_s5;
  subbyte_full_adder add_c9_r28_s5 (
    .a(carry_c8_r31_s3),
    .b(carry_c8_r32_s3),
    .ci(carry_c8_r33_s4),
    .s(sum_c9_r28_s5),
    .co(carry_c9_r28_s5)
  );
  wire sum_c9_r29_s4, carry_c9_r29_s4;
  subbyte_full_adder add_c9_r29_s4 (
    .a(carry_c8_r34_s3),
    .b(carry_c8_r35_s3),
    .ci(carry_c8_r36_s3),
    .s(sum_c9_r29_s4),
    .co(carry_c9_r29_s4)
  );
  wire sum_c9_r30_s5, carry_c9_r30_s5;
  subbyte_full_adder add_c9_r30_s5 (
    .a(carry_c8_r37_s4),
    .b(sum_c9_r20_s3),
    .ci(sum_c9_r21_s3),
    .s(sum_c9_r30_s5),
    .co(carry_c9_r30_s5)
  );
  wire sum_c9_r31_s5, carry_c9_r31_s5;
  subbyte_full_adder add_c9_r31_s5 (
    .a(sum_c9_r22_s3),
    .b(sum_c9_r23_s3),
    .ci(sum_c9_r24_s4),
    .s(sum_c9_r31_s5),
    .co(carry_c9_r31_s5)
  );
  wire sum_c9_r32_s5, carry_c9_r32_s5;
  subbyte_full_adder add_c9_r32_s5 (
    .a(sum_c9_r25_s3),
    .b(sum_c9_r26_s3),
    .ci(carry_c8_r38_s4),
    .s(sum_c9_r32_s5),
    .co(carry_c9_r32_s5)
  );
  wire sum_c9_r33_s6, carry_c9_r33_s6;
  subbyte_full_adder add_c9_r33_s6 (
    .a(carry_c8_r39_s5),
    .b(carry_c8_r40_s4),
    .ci(carry_c8_r41_s4),
    .s(sum_c9_r33_s6),
    .co(carry_c9_r33_s6)
  );
  wire sum_c9_r34_s6, carry_c9_r34_s6;
  subbyte_full_adder add_c9_r34_s6 (
    .a(carry_c8_r42_s5),
    .b(carry_c8_r43_s5),
    .ci(sum_c9_r27_s4),
    .s(sum_c9_r34_s6),
    .co(carry_c9_r34_s6)
  );
  wire sum_c9_r35_s6, carry_c9_r35_s6;
  subbyte_full_adder add_c9_r35_s6 (
    .a(sum_c9_r28_s5),
    .b(sum_c9_r29_s4),
    .ci(sum_c9_r30_s5),
    .s(sum_c9_r35_s6),
    .co(carry_c9_r35_s6)
  );
  wire sum_c9_r36_s7, carry_c9_r36_s7;
  subbyte_full_adder add_c9_r36_s7 (
    .a(sum_c9_r31_s5),
    .b(sum_c9_r32_s5),
    .ci(carry_c8_r44_s6),
    .s(sum_c9_r36_s7),
    .co(carry_c9_r36_s7)
  );
  wire sum_c9_r37_s7, carry_c9_r37_s7;
  subbyte_full_adder add_c9_r37_s7 (
    .a(carry_c8_r45_s6),
    .b(carry_c8_r46_s6),
    .ci(carry_c8_r47_s6),
    .s(sum_c9_r37_s7),
    .co(carry_c9_r37_s7)
  );
  wire sum_c9_r38_s7, carry_c9_r38_s7;
  subbyte_full_adder add_c9_r38_s7 (
    .a(sum_c9_r33_s6),
    .b(sum_c9_r34_s6),
    .ci(sum_c9_r35_s6),
    .s(sum_c9_r38_s7),
    .co(carry_c9_r38_s7)
  );
  wire sum_c9_r39_s8, carry_c9_r39_s8;
  subbyte_full_adder add_c9_r39_s8 (
    .a(sum_c9_r36_s7),
    .b(carry_c8_r48_s7),
    .ci(carry_c8_r49_s7),
    .s(sum_c9_r39_s8),
    .co(carry_c9_r39_s8)
  );
  wire sum_c9_r40_s8, carry_c9_r40_s8;
  subbyte_full_adder add_c9_r40_s8 (
    .a(carry_c8_r50_s7),
    .b(sum_c9_r37_s7),
    .ci(sum_c9_r38_s7),
    .s(sum_c9_r40_s8),
    .co(carry_c9_r40_s8)
  );
  wire sum_c9_r41_s9, carry_c9_r41_s9;
  subbyte_full_adder add_c9_r41_s9 (
    .a(carry_c8_r51_s8),
    .b(carry_c8_r52_s8),
    .ci(sum_c9_r39_s8),
    .s(sum_c9_r41_s9),
    .co(carry_c9_r41_s9)
  );
  wire sum_c9_r42_s10, carry_c9_r42_s10;
  subbyte_full_adder add_c9_r42_s10 (
    .a(sum_c9_r40_s8),
    .b(carry_c8_r53_s9),
    .ci(sum_c9_r41_s9),
    .s(sum_c9_r42_s10),
    .co(carry_c9_r42_s10)
  );
  wire sum_c9_r43_s11, carry_c9_r43_s11;
  subbyte_full_adder add_c9_r43_s11 (
    .a(carry_c8_r54_s10),
    .b(sum_c9_r42_s10),
    .ci(minus_row0[9]),
    .s(sum_c9_r43_s11),
    .co(carry_c9_r43_s11)
  );
  wire sum_c9_r44_s1, carry_c9_r44_s1;
  subbyte_full_adder add_c9_r44_s1 (
    .a(minus_row1[8]),
    .b(minus_row2[7]),
    .ci(minus_row3[6]),
    .s(sum_c9_r44_s1),
    .co(carry_c9_r44_s1)
  );
  wire sum_c9_r45_s15, carry_c9_r45_s15;
  subbyte_full_adder add_c9_r45_s15 (
    .a(carry_c8_r55_s14),
    .b(sum_c9_r43_s11),
    .ci(carry_c8_r56_s1),
    .s(sum_c9_r45_s15),
    .co(carry_c9_r45_s15)
  );
  wire sum_c9_r46_s16, carry_c9_r46_s16;
  subbyte_full_adder add_c9_r46_s16 (
    .a(sum_c9_r44_s1),
    .b(sum_c9_r45_s15),
    .ci(carry_c8_r57_s15),
    .s(sum_c9_r46_s16),
    .co(carry_c9_r46_s16)
  );
  wire sum_c9_r47_s19, carry_c9_r47_s19;
  subbyte_full_adder add_c9_r47_s19 (
    .a(sum_c9_r46_s16),
    .b(carry_c8_r58_s16),
    .ci(carry_c8_r59_s18),
    .s(sum_c9_r47_s19),
    .co(carry_c9_r47_s19)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(start[10]), .b(pp[31]), .ci(pp[63]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[95]), .b(pp[127]), .ci(pp[159]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[191]), .b(pp[223]), .ci(pp[255]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[287]), .b(pp[319]), .ci(pp[351]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[383]), .b(pp[415]), .ci(pp[447]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s2, carry_c10_r5_s2;
  subbyte_full_adder add_c10_r5_s2 (
    .a(pp[479]),
    .b(pp[511]),
    .ci(carry_c9_r0_s1),
    .s(sum_c10_r5_s2),
    .co(carry_c10_r5_s2)
  );
  wire sum_c10_r6_s2, carry_c10_r6_s2;
  subbyte_full_adder add_c10_r6_s2 (
    .a(carry_c9_r1_s1),
    .b(carry_c9_r2_s1),
    .ci(carry_c9_r3_s1),
    .s(sum_c10_r6_s2),
    .co(carry_c10_r6_s2)
  );
  wire sum_c10_r7_s2, carry_c10_r7_s2;
  subbyte_full_adder add_c10_r7_s2 (
    .a(carry_c9_r4_s1),
    .b(carry_c9_r5_s1),
    .ci(carry_c9_r6_s1),
    .s(sum_c10_r7_s2),
    .co(carry_c10_r7_s2)
  );
  wire sum_c10_r8_s2, carry_c10_r8_s2;
  subbyte_full_adder add_c10_r8_s2 (
    .a(carry_c9_r7_s1),
    .b(carry_c9_r8_s1),
    .ci(carry_c9_r9_s1),
    .s(sum_c10_r8_s2),
    .co(carry_c10_r8_s2)
  );
  wire sum_c10_r9_s2, carry_c10_r9_s2;
  subbyte_full_adder add_c10_r9_s2 (
    .a(carry_c9_r10_s1),
    .b(sum_c10_r0_s1),
    .ci(sum_c10_r1_s1),
    .s(sum_c10_r9_s2),
    .co(carry_c10_r9_s2)
  );
  wire sum_c10_r10_s2, carry_c10_r10_s2;
  subbyte_full_adder add_c10_r10_s2 (
    .a(sum_c10_r2_s1),
    .b(sum_c10_r3_s1),
    .ci(sum_c10_r4_s1),
    .s(sum_c10_r10_s2),
    .co(carry_c10_r10_s2)
  );
  wire sum_c10_r11_s3, carry_c10_r11_s3;
  subbyte_full_adder add_c10_r11_s3 (
    .a(sum_c10_r5_s2),
    .b(carry_c9_r11_s2),
    .ci(carry_c9_r12_s2),
    .s(sum_c10_r11_s3),
    .co(carry_c10_r11_s3)
  );
  wire sum_c10_r12_s3, carry_c10_r12_s3;
  subbyte_full_adder add_c10_r12_s3 (
    .a(carry_c9_r13_s2),
    .b(carry_c9_r14_s2),
    .ci(carry_c9_r15_s2),
    .s(sum_c10_r12_s3),
    .co(carry_c10_r12_s3)
  );
  wire sum_c10_r13_s3, carry_c10_r13_s3;
  subbyte_full_adder add_c10_r13_s3 (
    .a(carry_c9_r16_s2),
    .b(carry_c9_r17_s2),
    .ci(carry_c9_r18_s2),
    .s(sum_c10_r13_s3),
    .co(carry_c10_r13_s3)
  );
  wire sum_c10_r14_s3, carry_c10_r14_s3;
  subbyte_full_adder add_c10_r14_s3 (
    .a(carry_c9_r19_s2),
    .b(sum_c10_r6_s2),
    .ci(sum_c10_r7_s2),
    .s(sum_c10_r14_s3),
    .co(carry_c10_r14_s3)
  );
  wire sum_c10_r15_s3, carry_c10_r15_s3;
  subbyte_full_adder add_c10_r15_s3 (
    .a(sum_c10_r8_s2),
    .b(sum_c10_r9_s2),
    .ci(sum_c10_r10_s2),
    .s(sum_c10_r15_s3),
    .co(carry_c10_r15_s3)
  );
  wire sum_c10_r16_s4, carry_c10_r16_s4;
  subbyte_full_adder add_c10_r16_s4 (
    .a(carry_c9_r20_s3),
    .b(carry_c9_r21_s3),
    .ci(carry_c9_r22_s3),
    .s(sum_c10_r16_s4),
    .co(carry_c10_r16_s4)
  );
  wire sum_c10_r17_s5, carry_c10_r17_s5;
  subbyte_full_adder add_c10_r17_s5 (
    .a(carry_c9_r23_s3),
    .b(carry_c9_r24_s4),
    .ci(carry_c9_r25_s3),
    .s(sum_c10_r17_s5),
    .co(carry_c10_r17_s5)
  );
  wire sum_c10_r18_s4, carry_c10_r18_s4;
  subbyte_full_adder add_c10_r18_s4 (
    .a(carry_c9_r26_s3),
    .b(sum_c10_r11_s3),
    .ci(sum_c10_r12_s3),
    .s(sum_c10_r18_s4),
    .co(carry_c10_r18_s4)
  );
  wire sum_c10_r19_s4, carry_c10_r19_s4;
  subbyte_full_adder add_c10_r19_s4 (
    .a(sum_c10_r13_s3),
    .b(sum_c10_r14_s3),
    .ci(sum_c10_r15_s3),
    .s(sum_c10_r19_s4),
    .co(carry_c10_r19_s4)
  );
  wire sum_c10_r20_s6, carry_c10_r20_s6;
  subbyte_full_adder add_c10_r20_s6 (
    .a(carry_c9_r27_s4),
    .b(carry_c9_r28_s5),
    .ci(carry_c9_r29_s4),
    .s(sum_c10_r20_s6),
    .co(carry_c10_r20_s6)
  );
  wire sum_c10_r21_s6, carry_c10_r21_s6;
  subbyte_full_adder add_c10_r21_s6 (
    .a(carry_c9_r30_s5),
    .b(carry_c9_r31_s5),
    .ci(sum_c10_r16_s4),
    .s(sum_c10_r21_s6),
    .co(carry_c10_r21_s6)
  );
  wire sum_c10_r22_s6, carry_c10_r22_s6;
  subbyte_full_adder add_c10_r22_s6 (
    .a(sum_c10_r17_s5),
    .b(sum_c10_r18_s4),
    .ci(sum_c10_r19_s4),
    .s(sum_c10_r22_s6),
    .co(carry_c10_r22_s6)
  );
  wire sum_c10_r23_s7, carry_c10_r23_s7;
  subbyte_full_adder add_c10_r23_s7 (
    .a(carry_c9_r32_s5),
    .b(carry_c9_r33_s6),
    .ci(carry_c9_r34_s6),
    .s(sum_c10_r23_s7),
    .co(carry_c10_r23_s7)
  );
  wire sum_c10_r24_s7, carry_c10_r24_s7;
  subbyte_full_adder add_c10_r24_s7 (
    .a(carry_c9_r35_s6),
    .b(sum_c10_r20_s6),
    .ci(sum_c10_r21_s6),
    .s(sum_c10_r24_s7),
    .co(carry_c10_r24_s7)
  );
  wire sum_c10_r25_s8, carry_c10_r25_s8;
  subbyte_full_adder add_c10_r25_s8 (
    .a(sum_c10_r22_s6),
    .b(carry_c9_r36_s7),
    .ci(carry_c9_r37_s7),
    .s(sum_c10_r25_s8),
    .co(carry_c10_r25_s8)
  );
  wire sum_c10_r26_s8, carry_c10_r26_s8;
  subbyte_full_adder add_c10_r26_s8 (
    .a(carry_c9_r38_s7),
    .b(sum_c10_r23_s7),
    .ci(sum_c10_r24_s7),
    .s(sum_c10_r26_s8),
    .co(carry_c10_r26_s8)
  );
  wire sum_c10_r27_s9, carry_c10_r27_s9;
  subbyte_full_adder add_c10_r27_s9 (
    .a(sum_c10_r25_s8),
    .b(carry_c9_r39_s8),
    .ci(carry_c9_r40_s8),
    .s(sum_c10_r27_s9),
    .co(carry_c10_r27_s9)
  );
  wire sum_c10_r28_s10, carry_c10_r28_s10;
  subbyte_full_adder add_c10_r28_s10 (
    .a(sum_c10_r26_s8),
    .b(carry_c9_r41_s9),
    .ci(sum_c10_r27_s9),
    .s(sum_c10_r28_s10),
    .co(carry_c10_r28_s10)
  );
  wire sum_c10_r29_s11, carry_c10_r29_s11;
  subbyte_full_adder add_c10_r29_s11 (
    .a(carry_c9_r42_s10),
    .b(sum_c10_r28_s10),
    .ci(minus_row0[10]),
    .s(sum_c10_r29_s11),
    .co(carry_c10_r29_s11)
  );
  wire sum_c10_r30_s1, carry_c10_r30_s1;
  subbyte_full_adder add_c10_r30_s1 (
    .a(minus_row1[9]),
    .b(minus_row2[8]),
    .ci(minus_row3[7]),
    .s(sum_c10_r30_s1),
    .co(carry_c10_r30_s1)
  );
  wire sum_c10_r31_s12, carry_c10_r31_s12;
  subbyte_full_adder add_c10_r31_s12 (
    .a(carry_c9_r43_s11),
    .b(sum_c10_r29_s11),
    .ci(carry_c9_r44_s1),
    .s(sum_c10_r31_s12),
    .co(carry_c10_r31_s12)
  );
  wire sum_c10_r32_s16, carry_c10_r32_s16;
  subbyte_full_adder add_c10_r32_s16 (
    .a(sum_c10_r30_s1),
    .b(carry_c9_r45_s15),
    .ci(sum_c10_r31_s12),
    .s(sum_c10_r32_s16),
    .co(carry_c10_r32_s16)
  );
  wire sum_c10_r33_s20, carry_c10_r33_s20;
  subbyte_full_adder add_c10_r33_s20 (
    .a(carry_c9_r46_s16),
    .b(sum_c10_r32_s16),
    .ci(carry_c9_r47_s19),
    .s(sum_c10_r33_s20),
    .co(carry_c10_r33_s20)
  );
  wire sum_c11_r0_s2, carry_c11_r0_s2;
  subbyte_full_adder add_c11_r0_s2 (
    .a(start[11]),
    .b(carry_c10_r0_s1),
    .ci(carry_c10_r1_s1),
    .s(sum_c11_r0_s2),
    .co(carry_c11_r0_s2)
  );
  wire sum_c11_r1_s2, carry_c11_r1_s2;
  subbyte_full_adder add_c11_r1_s2 (
    .a(carry_c10_r2_s1),
    .b(carry_c10_r3_s1),
    .ci(carry_c10_r4_s1),
    .s(sum_c11_r1_s2),
    .co(carry_c11_r1_s2)
  );
  wire sum_c11_r2_s3, carry_c11_r2_s3;
  subbyte_full_adder add_c11_r2_s3 (
    .a(carry_c10_r5_s2),
    .b(carry_c10_r6_s2),
    .ci(carry_c10_r7_s2),
    .s(sum_c11_r2_s3),
    .co(carry_c11_r2_s3)
  );
  wire sum_c11_r3_s3, carry_c11_r3_s3;
  subbyte_full_adder add_c11_r3_s3 (
    .a(carry_c10_r8_s2),
    .b(carry_c10_r9_s2),
    .ci(carry_c10_r10_s2),
    .s(sum_c11_r3_s3),
    .co(carry_c11_r3_s3)
  );
  wire sum_c11_r4_s4, carry_c11_r4_s4;
  subbyte_full_adder add_c11_r4_s4 (
    .a(sum_c11_r0_s2),
    .b(sum_c11_r1_s2),
    .ci(carry_c10_r11_s3),
    .s(sum_c11_r4_s4),
    .co(carry_c11_r4_s4)
  );
  wire sum_c11_r5_s4, carry_c11_r5_s4;
  subbyte_full_adder add_c11_r5_s4 (
    .a(carry_c10_r12_s3),
    .b(carry_c10_r13_s3),
    .ci(carry_c10_r14_s3),
    .s(sum_c11_r5_s4),
    .co(carry_c11_r5_s4)
  );
  wire sum_c11_r6_s4, carry_c11_r6_s4;
  subbyte_full_adder add_c11_r6_s4 (
    .a(carry_c10_r15_s3),
    .b(sum_c11_r2_s3),
    .ci(sum_c11_r3_s3),
    .s(sum_c11_r6_s4),
    .co(carry_c11_r6_s4)
  );
  wire sum_c11_r7_s6, carry_c11_r7_s6;
  subbyte_full_adder add_c11_r7_s6 (
    .a(sum_c11_r4_s4),
    .b(carry_c10_r16_s4),
    .ci(carry_c10_r17_s5),
    .s(sum_c11_r7_s6),
    .co(carry_c11_r7_s6)
  );
  wire sum_c11_r8_s5, carry_c11_r8_s5;
  subbyte_full_adder add_c11_r8_s5 (
    .a(carry_c10_r18_s4),
    .b(carry_c10_r19_s4),
    .ci(sum_c11_r5_s4),
    .s(sum_c11_r8_s5),
    .co(carry_c11_r8_s5)
  );
  wire sum_c11_r9_s7, carry_c11_r9_s7;
  subbyte_full_adder add_c11_r9_s7 (
    .a(sum_c11_r6_s4),
    .b(carry_c10_r20_s6),
    .ci(carry_c10_r21_s6),
    .s(sum_c11_r9_s7),
    .co(carry_c11_r9_s7)
  );
  wire sum_c11_r10_s7, carry_c11_r10_s7;
  subbyte_full_adder add_c11_r10_s7 (
    .a(carry_c10_r22_s6),
    .b(sum_c11_r7_s6),
    .ci(sum_c11_r8_s5),
    .s(sum_c11_r10_s7),
    .co(carry_c11_r10_s7)
  );
  wire sum_c11_r11_s8, carry_c11_r11_s8;
  subbyte_full_adder add_c11_r11_s8 (
    .a(carry_c10_r23_s7),
    .b(carry_c10_r24_s7),
    .ci(sum_c11_r9_s7),
    .s(sum_c11_r11_s8),
    .co(carry_c11_r11_s8)
  );
  wire sum_c11_r12_s9, carry_c11_r12_s9;
  subbyte_full_adder add_c11_r12_s9 (
    .a(sum_c11_r10_s7),
    .b(carry_c10_r25_s8),
    .ci(carry_c10_r26_s8),
    .s(sum_c11_r12_s9),
    .co(carry_c11_r12_s9)
  );
  wire sum_c11_r13_s10, carry_c11_r13_s10;
  subbyte_full_adder add_c11_r13_s10 (
    .a(sum_c11_r11_s8),
    .b(sum_c11_r12_s9),
    .ci(carry_c10_r27_s9),
    .s(sum_c11_r13_s10),
    .co(carry_c11_r13_s10)
  );
  wire sum_c11_r14_s11, carry_c11_r14_s11;
  subbyte_full_adder add_c11_r14_s11 (
    .a(sum_c11_r13_s10),
    .b(carry_c10_r28_s10),
    .ci(minus_row0[11]),
    .s(sum_c11_r14_s11),
    .co(carry_c11_r14_s11)
  );
  wire sum_c11_r15_s1, carry_c11_r15_s1;
  subbyte_full_adder add_c11_r15_s1 (
    .a(minus_row1[10]),
    .b(minus_row2[9]),
    .ci(minus_row3[8]),
    .s(sum_c11_r15_s1),
    .co(carry_c11_r15_s1)
  );
  wire sum_c11_r16_s12, carry_c11_r16_s12;
  subbyte_full_adder add_c11_r16_s12 (
    .a(carry_c10_r29_s11),
    .b(sum_c11_r14_s11),
    .ci(carry_c10_r30_s1),
    .s(sum_c11_r16_s12),
    .co(carry_c11_r16_s12)
  );
  wire sum_c11_r17_s13, carry_c11_r17_s13;
  subbyte_full_adder add_c11_r17_s13 (
    .a(sum_c11_r15_s1),
    .b(carry_c10_r31_s12),
    .ci(sum_c11_r16_s12),
    .s(sum_c11_r17_s13),
    .co(carry_c11_r17_s13)
  );
  wire sum_c11_r18_s21, carry_c11_r18_s21;
  subbyte_full_adder add_c11_r18_s21 (
    .a(carry_c10_r32_s16),
    .b(sum_c11_r17_s13),
    .ci(carry_c10_r33_s20),
    .s(sum_c11_r18_s21),
    .co(carry_c11_r18_s21)
  );
  wire sum_c12_r0_s1 = ~carry_c12_r0_s1;
  wire sum_c12_r1_s3, carry_c12_r1_s3;
  subbyte_full_adder add_c12_r1_s3 (
    .a(sum_c12_r0_s1),
    .b(carry_c11_r0_s2),
    .ci(carry_c11_r1_s2),
    .s(sum_c12_r1_s3),
    .co(carry_c12_r1_s3)
  );
  wire sum_c12_r2_s4, carry_c12_r2_s4;
  subbyte_full_adder add_c12_r2_s4 (
    .a(carry_c11_r2_s3),
    .b(carry_c11_r3_s3),
    .ci(sum_c12_r1_s3),
    .s(sum_c12_r2_s4),
    .co(carry_c12_r2_s4)
  );
  wire sum_c12_r3_s5, carry_c12_r3_s5;
  subbyte_full_adder add_c12_r3_s5 (
    .a(carry_c11_r4_s4),
    .b(carry_c11_r5_s4),
    .ci(carry_c11_r6_s4),
    .s(sum_c12_r3_s5),
    .co(carry_c12_r3_s5)
  );
  wire sum_c12_r4_s7, carry_c12_r4_s7;
  subbyte_full_adder add_c12_r4_s7 (
    .a(sum_c12_r2_s4),
    .b(carry_c11_r7_s6),
    .ci(carry_c11_r8_s5),
    .s(sum_c12_r4_s7),
    .co(carry_c12_r4_s7)
  );
  wire sum_c12_r5_s8, carry_c12_r5_s8;
  subbyte_full_adder add_c12_r5_s8 (
    .a(sum_c12_r3_s5),
    .b(carry_c11_r9_s7),
    .ci(carry_c11_r10_s7),
    .s(sum_c12_r5_s8),
    .co(carry_c12_r5_s8)
  );
  wire sum_c12_r6_s9, carry_c12_r6_s9;
  subbyte_full_adder add_c12_r6_s9 (
    .a(sum_c12_r4_s7),
    .b(carry_c11_r11_s8),
    .ci(sum_c12_r5_s8),
    .s(sum_c12_r6_s9),
    .co(carry_c12_r6_s9)
  );
  wire sum_c12_r7_s11, carry_c12_r7_s11;
  subbyte_full_adder add_c12_r7_s11 (
    .a(carry_c11_r12_s9),
    .b(sum_c12_r6_s9),
    .ci(carry_c11_r13_s10),
    .s(sum_c12_r7_s11),
    .co(carry_c12_r7_s11)
  );
  wire sum_c12_r8_s12, carry_c12_r8_s12;
  subbyte_full_adder add_c12_r8_s12 (
    .a(sum_c12_r7_s11),
    .b(minus_row1[11]),
    .ci(minus_row2[10]),
    .s(sum_c12_r8_s12),
    .co(carry_c12_r8_s12)
  );
  wire sum_c12_r9_s12, carry_c12_r9_s12;
  subbyte_full_adder add_c12_r9_s12 (
    .a(minus_row3[9]),
    .b(carry_c11_r14_s11),
    .ci(carry_c11_r15_s1),
    .s(sum_c12_r9_s12),
    .co(carry_c12_r9_s12)
  );
  wire sum_c12_r10_s13, carry_c12_r10_s13;
  subbyte_full_adder add_c12_r10_s13 (
    .a(sum_c12_r8_s12),
    .b(carry_c11_r16_s12),
    .ci(sum_c12_r9_s12),
    .s(sum_c12_r10_s13),
    .co(carry_c12_r10_s13)
  );
  wire sum_c12_r11_s22, carry_c12_r11_s22;
  subbyte_full_adder add_c12_r11_s22 (
    .a(carry_c11_r17_s13),
    .b(sum_c12_r10_s13),
    .ci(carry_c11_r18_s21),
    .s(sum_c12_r11_s22),
    .co(carry_c12_r11_s22)
  );
  wire sum_c13_r0_s4, carry_c13_r0_s4;
  subbyte_full_adder add_c13_r0_s4 (
    .a(start[13]),
    .b(carry_c12_r0_s1),
    .ci(carry_c12_r1_s3),
    .s(sum_c13_r0_s4),
    .co(carry_c13_r0_s4)
  );
  wire sum_c13_r1_s6, carry_c13_r1_s6;
  subbyte_full_adder add_c13_r1_s6 (
    .a(sum_c13_r0_s4),
    .b(carry_c12_r2_s4),
    .ci(carry_c12_r3_s5),
    .s(sum_c13_r1_s6),
    .co(carry_c13_r1_s6)
  );
  wire sum_c13_r2_s9, carry_c13_r2_s9;
  subbyte_full_adder add_c13_r2_s9 (
    .a(sum_c13_r1_s6),
    .b(carry_c12_r4_s7),
    .ci(carry_c12_r5_s8),
    .s(sum_c13_r2_s9),
    .co(carry_c13_r2_s9)
  );
  wire sum_c13_r3_s12, carry_c13_r3_s12;
  subbyte_full_adder add_c13_r3_s12 (
    .a(sum_c13_r2_s9),
    .b(carry_c12_r6_s9),
    .ci(carry_c12_r7_s11),
    .s(sum_c13_r3_s12),
    .co(carry_c13_r3_s12)
  );
  wire sum_c13_r4_s13, carry_c13_r4_s13;
  subbyte_full_adder add_c13_r4_s13 (
    .a(minus_row2[11]),
    .b(minus_row3[10]),
    .ci(sum_c13_r3_s12),
    .s(sum_c13_r4_s13),
    .co(carry_c13_r4_s13)
  );
  wire sum_c13_r5_s14, carry_c13_r5_s14;
  subbyte_full_adder add_c13_r5_s14 (
    .a(carry_c12_r8_s12),
    .b(sum_c13_r4_s13),
    .ci(carry_c12_r9_s12),
    .s(sum_c13_r5_s14),
    .co(carry_c13_r5_s14)
  );
  wire sum_c13_r6_s23, carry_c13_r6_s23;
  subbyte_full_adder add_c13_r6_s23 (
    .a(sum_c13_r5_s14),
    .b(carry_c12_r10_s13),
    .ci(carry_c12_r11_s22),
    .s(sum_c13_r6_s23),
    .co(carry_c13_r6_s23)
  );
  wire sum_c14_r0_s7, carry_c14_r0_s7;
  subbyte_full_adder add_c14_r0_s7 (
    .a(start[14]),
    .b(carry_c13_r0_s4),
    .ci(carry_c13_r1_s6),
    .s(sum_c14_r0_s7),
    .co(carry_c14_r0_s7)
  );
  wire sum_c14_r1_s10, carry_c14_r1_s10;
  subbyte_full_adder add_c14_r1_s10 (
    .a(sum_c14_r0_s7),
    .b(carry_c13_r2_s9),
    .ci(minus_row3[11]),
    .s(sum_c14_r1_s10),
    .co(carry_c14_r1_s10)
  );
  wire sum_c14_r2_s14, carry_c14_r2_s14;
  subbyte_full_adder add_c14_r2_s14 (
    .a(carry_c13_r3_s12),
    .b(sum_c14_r1_s10),
    .ci(carry_c13_r4_s13),
    .s(sum_c14_r2_s14),
    .co(carry_c14_r2_s14)
  );
  wire sum_c14_r3_s24, carry_c14_r3_s24;
  subbyte_full_adder add_c14_r3_s24 (
    .a(sum_c14_r2_s14),
    .b(carry_c13_r5_s14),
    .ci(carry_c13_r6_s23),
    .s(sum_c14_r3_s24),
    .co(carry_c14_r3_s24)
  );
  wire sum_c15_r0_s11, carry_c15_r0_s11;
  subbyte_full_adder add_c15_r0_s11 (
    .a(start[15]),
    .b(carry_c14_r0_s7),
    .ci(carry_c14_r1_s10),
    .s(sum_c15_r0_s11),
    .co(carry_c15_r0_s11)
  );
  wire sum_c15_r1_s25, carry_c15_r1_s25;
  subbyte_full_adder add_c15_r1_s25 (
    .a(sum_c15_r0_s11),
    .b(carry_c14_r2_s14),
    .ci(carry_c14_r3_s24),
    .s(sum_c15_r1_s25),
    .co(carry_c15_r1_s25)
  );
  wire sum_c16_r0_s1 = ~carry_c16_r0_s1;
  wire sum_c16_r1_s26, carry_c16_r1_s26;
  subbyte_full_adder add_c16_r1_s26 (
    .a(sum_c16_r0_s1),
    .b(carry_c15_r0_s11),
    .ci(carry_c15_r1_s25),
    .s(sum_c16_r1_s26),
    .co(carry_c16_r1_s26)
  );
  wire sum_c17_r0_s1 = ~carry_c17_r0_s1;
  wire sum_c17_r1_s27, carry_c17_r1_s27;
  subbyte_full_adder add_c17_r1_s27 (
    .a(carry_c16_r0_s1),
    .b(sum_c17_r0_s1),
    .ci(carry_c16_r1_s26),
    .s(sum_c17_r1_s27),
    .co(carry_c17_r1_s27)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s28, carry_c18_r1_s28;
  subbyte_full_adder add_c18_r1_s28 (
    .a(carry_c17_r0_s1),
    .b(sum_c18_r0_s1),
    .ci(carry_c17_r1_s27),
    .s(sum_c18_r1_s28),
    .co(carry_c18_r1_s28)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s29, carry_c19_r1_s29;
  subbyte_full_adder add_c19_r1_s29 (
    .a(carry_c18_r0_s1),
    .b(sum_c19_r0_s1),
    .ci(carry_c18_r1_s28),
    .s(sum_c19_r1_s29),
    .co(carry_c19_r1_s29)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s30, carry_c20_r1_s30;
  subbyte_full_adder add_c20_r1_s30 (
    .a(carry_c19_r0_s1),
    .b(sum_c20_r0_s1),
    .ci(carry_c19_r1_s29),
    .s(sum_c20_r1_s30),
    .co(carry_c20_r1_s30)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s31, carry_c21_r1_s31;
  subbyte_full_adder add_c21_r1_s31 (
    .a(carry_c20_r0_s1),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s30),
    .s(sum_c21_r1_s31),
    .co(carry_c21_r1_s31)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s32, carry_c22_r1_s32;
  subbyte_full_adder add_c22_r1_s32 (
    .a(carry_c21_r0_s1),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s31),
    .s(sum_c22_r1_s32),
    .co(carry_c22_r1_s32)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s33, carry_c23_r1_s33;
  subbyte_full_adder add_c23_r1_s33 (
    .a(carry_c22_r0_s1),
    .b(sum_c23_r0_s1),
    .ci(carry_c22_r1_s32),
    .s(sum_c23_r1_s33),
    .co(carry_c23_r1_s33)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s34, carry_c24_r1_s34;
  subbyte_full_adder add_c24_r1_s34 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s33),
    .s(sum_c24_r1_s34),
    .co(carry_c24_r1_s34)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s35, carry_c25_r1_s35;
  subbyte_full_adder add_c25_r1_s35 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s34),
    .s(sum_c25_r1_s35),
    .co(carry_c25_r1_s35)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s36, carry_c26_r1_s36;
  subbyte_full_adder add_c26_r1_s36 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s35),
    .s(sum_c26_r1_s36),
    .co(carry_c26_r1_s36)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s37, carry_c27_r1_s37;
  subbyte_full_adder add_c27_r1_s37 (
    .a(carry_c26_r0_s1),
    .b(sum_c27_r0_s1),
    .ci(carry_c26_r1_s36),
    .s(sum_c27_r1_s37),
    .co(carry_c27_r1_s37)
  );
  wire sum_c28_r0_s1 = ~carry_c28_r0_s1;
  wire sum_c28_r1_s38, carry_c28_r1_s38;
  subbyte_full_adder add_c28_r1_s38 (
    .a(carry_c27_r0_s1),
    .b(sum_c28_r0_s1),
    .ci(carry_c27_r1_s37),
    .s(sum_c28_r1_s38),
    .co(carry_c28_r1_s38)
  );
  wire sum_c29_r0_s1 = ~carry_c29_r0_s1;
  wire sum_c29_r1_s39, carry_c29_r1_s39;
  subbyte_full_adder add_c29_r1_s39 (
    .a(carry_c28_r0_s1),
    .b(sum_c29_r0_s1),
    .ci(carry_c28_r1_s38),
    .s(sum_c29_r1_s39),
    .co(carry_c29_r1_s39)
  );
  wire sum_c30_r0_s1 = ~carry_c30_r0_s1;
  wire sum_c30_r1_s40, carry_c30_r1_s40;
  subbyte_full_adder add_c30_r1_s40 (
    .a(carry_c29_r0_s1),
    .b(sum_c30_r0_s1),
    .ci(carry_c29_r1_s39),
    .s(sum_c30_r1_s40),
    .co(carry_c30_r1_s40)
  );
  wire sum_c31_r0_s41 = start[31] ^ carry_c30_r0_s1 ^ carry_c30_r1_s40;

  assign sum = {
    ~sum_c31_r0_s41, sum_c30_r1_s40, sum_c29_r1_s39, sum_c28_r1_s38, sum_c27_r1_s37, sum_c26_r1_s36, sum_c25_r1_s35,
    sum_c24_r1_s34, sum_c23_r1_s33, sum_c22_r1_s32, sum_c21_r1_s31, sum_c20_r1_s30, sum_c19_r1_s29, sum_c18_r1_s28,
    sum_c17_r1_s27, sum_c16_r1_s26, sum_c15_r1_s25, sum_c14_r3_s24, sum_c13_r6_s23, sum_c12_r11_s22, sum_c11_r18_s21,
    sum_c10_r33_s20, sum_c9_r47_s19, sum_c8_r59_s18, sum_c7_r67_s17, sum_c6_r66_s16, sum_c5_r64_s15, sum_c4_r60_s14,
    sum_c3_r52_s12, sum_c2_r36_s9, sum_c1_r21_s7, sum_c0_r8_s4
  };
endmodule

`default_nettype wire
