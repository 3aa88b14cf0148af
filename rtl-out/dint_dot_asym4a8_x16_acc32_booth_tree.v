// dint_dot_asym4a8_x16_acc32_booth_tree: compression tree of dint_dot_asym4a8_x16_acc32_booth
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 77ae71286b3e7b37
`default_nettype none

module dint_dot_asym4a8_x16_acc32_booth_tree (
  input wire [463:0] pp,
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
  wire carry_c13_r0_s1 = start[13];
  wire carry_c14_r0_s1 = start[14];
  wire carry_c16_r0_s1 = start[16];
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
  subbyte_full_adder add_c0_r0_s1 (.a(start[0]), .b(pp[0]), .ci(pp[10]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[29]), .b(pp[39]), .ci(pp[58]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[68]), .b(pp[87]), .ci(pp[97]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s1, carry_c0_r3_s1;
  subbyte_full_adder add_c0_r3_s1 (.a(pp[116]), .b(pp[126]), .ci(pp[145]), .s(sum_c0_r3_s1), .co(carry_c0_r3_s1));
  wire sum_c0_r4_s1, carry_c0_r4_s1;
  subbyte_full_adder add_c0_r4_s1 (.a(pp[155]), .b(pp[174]), .ci(pp[184]), .s(sum_c0_r4_s1), .co(carry_c0_r4_s1));
  wire sum_c0_r5_s1, carry_c0_r5_s1;
  subbyte_full_adder add_c0_r5_s1 (.a(pp[203]), .b(pp[213]), .ci(pp[232]), .s(sum_c0_r5_s1), .co(carry_c0_r5_s1));
  wire sum_c0_r6_s1, carry_c0_r6_s1;
  subbyte_full_adder add_c0_r6_s1 (.a(pp[242]), .b(pp[261]), .ci(pp[271]), .s(sum_c0_r6_s1), .co(carry_c0_r6_s1));
  wire sum_c0_r7_s1, carry_c0_r7_s1;
  subbyte_full_adder add_c0_r7_s1 (.a(pp[290]), .b(pp[300]), .ci(pp[319]), .s(sum_c0_r7_s1), .co(carry_c0_r7_s1));
  wire sum_c0_r8_s1, carry_c0_r8_s1;
  subbyte_full_adder add_c0_r8_s1 (.a(pp[329]), .b(pp[348]), .ci(pp[358]), .s(sum_c0_r8_s1), .co(carry_c0_r8_s1));
  wire sum_c0_r9_s1, carry_c0_r9_s1;
  subbyte_full_adder add_c0_r9_s1 (.a(pp[377]), .b(pp[387]), .ci(pp[406]), .s(sum_c0_r9_s1), .co(carry_c0_r9_s1));
  wire sum_c0_r10_s1, carry_c0_r10_s1;
  subbyte_full_adder add_c0_r10_s1 (.a(pp[416]), .b(pp[435]), .ci(pp[445]), .s(sum_c0_r10_s1), .co(carry_c0_r10_s1));
  wire sum_c0_r11_s2, carry_c0_r11_s2;
  subbyte_full_adder add_c0_r11_s2 (
    .a(sum_c0_r0_s1),
    .b(sum_c0_r1_s1),
    .ci(sum_c0_r2_s1),
    .s(sum_c0_r11_s2),
    .co(carry_c0_r11_s2)
  );
  wire sum_c0_r12_s2, carry_c0_r12_s2;
  subbyte_full_adder add_c0_r12_s2 (
    .a(sum_c0_r3_s1),
    .b(sum_c0_r4_s1),
    .ci(sum_c0_r5_s1),
    .s(sum_c0_r12_s2),
    .co(carry_c0_r12_s2)
  );
  wire sum_c0_r13_s2, carry_c0_r13_s2;
  subbyte_full_adder add_c0_r13_s2 (
    .a(sum_c0_r6_s1),
    .b(sum_c0_r7_s1),
    .ci(sum_c0_r8_s1),
    .s(sum_c0_r13_s2),
    .co(carry_c0_r13_s2)
  );
  wire sum_c0_r14_s3, carry_c0_r14_s3;
  subbyte_full_adder add_c0_r14_s3 (
    .a(sum_c0_r9_s1),
    .b(sum_c0_r10_s1),
    .ci(sum_c0_r11_s2),
    .s(sum_c0_r14_s3),
    .co(carry_c0_r14_s3)
  );
  wire sum_c0_r15_s4, carry_c0_r15_s4;
  subbyte_full_adder add_c0_r15_s4 (
    .a(sum_c0_r12_s2),
    .b(sum_c0_r13_s2),
    .ci(sum_c0_r14_s3),
    .s(sum_c0_r15_s4),
    .co(carry_c0_r15_s4)
  );
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(start[1]), .b(pp[1]), .ci(pp[30]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[59]), .b(pp[88]), .ci(pp[117]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[146]), .b(pp[175]), .ci(pp[204]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[233]), .b(pp[262]), .ci(pp[291]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[320]), .b(pp[349]), .ci(pp[378]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s2, carry_c1_r5_s2;
  subbyte_full_adder add_c1_r5_s2 (.a(pp[407]), .b(pp[436]), .ci(carry_c0_r0_s1), .s(sum_c1_r5_s2), .co(carry_c1_r5_s2));
  wire sum_c1_r6_s2, carry_c1_r6_s2;
  subbyte_full_adder add_c1_r6_s2 (
    .a(carry_c0_r1_s1),
    .b(carry_c0_r2_s1),
    .ci(carry_c0_r3_s1),
    .s(sum_c1_r6_s2),
    .co(carry_c1_r6_s2)
  );
  wire sum_c1_r7_s2, carry_c1_r7_s2;
  subbyte_full_adder add_c1_r7_s2 (
    .a(carry_c0_r4_s1),
    .b(carry_c0_r5_s1),
    .ci(carry_c0_r6_s1),
    .s(sum_c1_r7_s2),
    .co(carry_c1_r7_s2)
  );
  wire sum_c1_r8_s2, carry_c1_r8_s2;
  subbyte_full_adder add_c1_r8_s2 (
    .a(carry_c0_r7_s1),
    .b(carry_c0_r8_s1),
    .ci(carry_c0_r9_s1),
    .s(sum_c1_r8_s2),
    .co(carry_c1_r8_s2)
  );
  wire sum_c1_r9_s2, carry_c1_r9_s2;
  subbyte_full_adder add_c1_r9_s2 (
    .a(carry_c0_r10_s1),
    .b(sum_c1_r0_s1),
    .ci(sum_c1_r1_s1),
    .s(sum_c1_r9_s2),
    .co(carry_c1_r9_s2)
  );
  wire sum_c1_r10_s2, carry_c1_r10_s2;
  subbyte_full_adder add_c1_r10_s2 (
    .a(sum_c1_r2_s1),
    .b(sum_c1_r3_s1),
    .ci(sum_c1_r4_s1),
    .s(sum_c1_r10_s2),
    .co(carry_c1_r10_s2)
  );
  wire sum_c1_r11_s3, carry_c1_r11_s3;
  subbyte_full_adder add_c1_r11_s3 (
    .a(sum_c1_r5_s2),
    .b(carry_c0_r11_s2),
    .ci(carry_c0_r12_s2),
    .s(sum_c1_r11_s3),
    .co(carry_c1_r11_s3)
  );
  wire sum_c1_r12_s3, carry_c1_r12_s3;
  subbyte_full_adder add_c1_r12_s3 (
    .a(carry_c0_r13_s2),
    .b(sum_c1_r6_s2),
    .ci(sum_c1_r7_s2),
    .s(sum_c1_r12_s3),
    .co(carry_c1_r12_s3)
  );
  wire sum_c1_r13_s3, carry_c1_r13_s3;
  subbyte_full_adder add_c1_r13_s3 (
    .a(sum_c1_r8_s2),
    .b(sum_c1_r9_s2),
    .ci(sum_c1_r10_s2),
    .s(sum_c1_r13_s3),
    .co(carry_c1_r13_s3)
  );
  wire sum_c1_r14_s5, carry_c1_r14_s5;
  subbyte_full_adder add_c1_r14_s5 (
    .a(carry_c0_r14_s3),
    .b(carry_c0_r15_s4),
    .ci(sum_c1_r11_s3),
    .s(sum_c1_r14_s5),
    .co(carry_c1_r14_s5)
  );
  wire sum_c1_r15_s6, carry_c1_r15_s6;
  subbyte_full_adder add_c1_r15_s6 (
    .a(sum_c1_r12_s3),
    .b(sum_c1_r13_s3),
    .ci(sum_c1_r14_s5),
    .s(sum_c1_r15_s6),
    .co(carry_c1_r15_s6)
  );
  wire sum_c1_r16_s7, carry_c1_r16_s7;
  subbyte_full_adder add_c1_r16_s7 (
    .a(sum_c1_r15_s6),
    .b(minus_row0[0]),
    .ci(z[0]),
    .s(sum_c1_r16_s7),
    .co(carry_c1_r16_s7)
  );
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(start[2]), .b(pp[2]), .ci(pp[31]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[60]), .b(pp[89]), .ci(pp[118]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[147]), .b(pp[176]), .ci(pp[205]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[234]), .b(pp[263]), .ci(pp[292]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[321]), .b(pp[350]), .ci(pp[379]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s2, carry_c2_r5_s2;
  subbyte_full_adder add_c2_r5_s2 (.a(pp[408]), .b(pp[437]), .ci(carry_c1_r0_s1), .s(sum_c2_r5_s2), .co(carry_c2_r5_s2));
  wire sum_c2_r6_s2, carry_c2_r6_s2;
  subbyte_full_adder add_c2_r6_s2 (
    .a(carry_c1_r1_s1),
    .b(carry_c1_r2_s1),
    .ci(carry_c1_r3_s1),
    .s(sum_c2_r6_s2),
    .co(carry_c2_r6_s2)
  );
  wire sum_c2_r7_s2, carry_c2_r7_s2;
  subbyte_full_adder add_c2_r7_s2 (
    .a(carry_c1_r4_s1),
    .b(sum_c2_r0_s1),
    .ci(sum_c2_r1_s1),
    .s(sum_c2_r7_s2),
    .co(carry_c2_r7_s2)
  );
  wire sum_c2_r8_s2, carry_c2_r8_s2;
  subbyte_full_adder add_c2_r8_s2 (
    .a(sum_c2_r2_s1),
    .b(sum_c2_r3_s1),
    .ci(sum_c2_r4_s1),
    .s(sum_c2_r8_s2),
    .co(carry_c2_r8_s2)
  );
  wire sum_c2_r9_s3, carry_c2_r9_s3;
  subbyte_full_adder add_c2_r9_s3 (
    .a(carry_c1_r5_s2),
    .b(sum_c2_r5_s2),
    .ci(carry_c1_r6_s2),
    .s(sum_c2_r9_s3),
    .co(carry_c2_r9_s3)
  );
  wire sum_c2_r10_s3, carry_c2_r10_s3;
  subbyte_full_adder add_c2_r10_s3 (
    .a(carry_c1_r7_s2),
    .b(carry_c1_r8_s2),
    .ci(carry_c1_r9_s2),
    .s(sum_c2_r10_s3),
    .co(carry_c2_r10_s3)
  );
  wire sum_c2_r11_s3, carry_c2_r11_s3;
  subbyte_full_adder add_c2_r11_s3 (
    .a(carry_c1_r10_s2),
    .b(sum_c2_r6_s2),
    .ci(sum_c2_r7_s2),
    .s(sum_c2_r11_s3),
    .co(carry_c2_r11_s3)
  );
  wire sum_c2_r12_s4, carry_c2_r12_s4;
  subbyte_full_adder add_c2_r12_s4 (
    .a(sum_c2_r8_s2),
    .b(sum_c2_r9_s3),
    .ci(carry_c1_r11_s3),
    .s(sum_c2_r12_s4),
    .co(carry_c2_r12_s4)
  );
  wire sum_c2_r13_s4, carry_c2_r13_s4;
  subbyte_full_adder add_c2_r13_s4 (
    .a(carry_c1_r12_s3),
    .b(carry_c1_r13_s3),
    .ci(sum_c2_r10_s3),
    .s(sum_c2_r13_s4),
    .co(carry_c2_r13_s4)
  );
  wire sum_c2_r14_s6, carry_c2_r14_s6;
  subbyte_full_adder add_c2_r14_s6 (
    .a(sum_c2_r11_s3),
    .b(sum_c2_r12_s4),
    .ci(carry_c1_r14_s5),
    .s(sum_c2_r14_s6),
    .co(carry_c2_r14_s6)
  );
  wire sum_c2_r15_s7, carry_c2_r15_s7;
  subbyte_full_adder add_c2_r15_s7 (
    .a(sum_c2_r13_s4),
    .b(carry_c1_r15_s6),
    .ci(sum_c2_r14_s6),
    .s(sum_c2_r15_s7),
    .co(carry_c2_r15_s7)
  );
  wire sum_c2_r16_s8, carry_c2_r16_s8;
  subbyte_full_adder add_c2_r16_s8 (
    .a(sum_c2_r15_s7),
    .b(minus_row0[1]),
    .ci(minus_row1[0]),
    .s(sum_c2_r16_s8),
    .co(carry_c2_r16_s8)
  );
  wire sum_c2_r17_s9, carry_c2_r17_s9;
  subbyte_full_adder add_c2_r17_s9 (
    .a(z[1]),
    .b(carry_c1_r16_s7),
    .ci(sum_c2_r16_s8),
    .s(sum_c2_r17_s9),
    .co(carry_c2_r17_s9)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(start[3]), .b(pp[3]), .ci(pp[11]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[20]), .b(pp[32]), .ci(pp[40]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[49]), .b(pp[61]), .ci(pp[69]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[78]), .b(pp[90]), .ci(pp[98]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[107]), .b(pp[119]), .ci(pp[127]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[136]), .b(pp[148]), .ci(pp[156]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[165]), .b(pp[177]), .ci(pp[185]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[194]), .b(pp[206]), .ci(pp[214]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s1, carry_c3_r8_s1;
  subbyte_full_adder add_c3_r8_s1 (.a(pp[223]), .b(pp[235]), .ci(pp[243]), .s(sum_c3_r8_s1), .co(carry_c3_r8_s1));
  wire sum_c3_r9_s1, carry_c3_r9_s1;
  subbyte_full_adder add_c3_r9_s1 (.a(pp[252]), .b(pp[264]), .ci(pp[272]), .s(sum_c3_r9_s1), .co(carry_c3_r9_s1));
  wire sum_c3_r10_s1, carry_c3_r10_s1;
  subbyte_full_adder add_c3_r10_s1 (.a(pp[281]), .b(pp[293]), .ci(pp[301]), .s(sum_c3_r10_s1), .co(carry_c3_r10_s1));
  wire sum_c3_r11_s1, carry_c3_r11_s1;
  subbyte_full_adder add_c3_r11_s1 (.a(pp[310]), .b(pp[322]), .ci(pp[330]), .s(sum_c3_r11_s1), .co(carry_c3_r11_s1));
  wire sum_c3_r12_s1, carry_c3_r12_s1;
  subbyte_full_adder add_c3_r12_s1 (.a(pp[339]), .b(pp[351]), .ci(pp[359]), .s(sum_c3_r12_s1), .co(carry_c3_r12_s1));
  wire sum_c3_r13_s1, carry_c3_r13_s1;
  subbyte_full_adder add_c3_r13_s1 (.a(pp[368]), .b(pp[380]), .ci(pp[388]), .s(sum_c3_r13_s1), .co(carry_c3_r13_s1));
  wire sum_c3_r14_s1, carry_c3_r14_s1;
  subbyte_full_adder add_c3_r14_s1 (.a(pp[397]), .b(pp[409]), .ci(pp[417]), .s(sum_c3_r14_s1), .co(carry_c3_r14_s1));
  wire sum_c3_r15_s1, carry_c3_r15_s1;
  subbyte_full_adder add_c3_r15_s1 (.a(pp[426]), .b(pp[438]), .ci(pp[446]), .s(sum_c3_r15_s1), .co(carry_c3_r15_s1));
  wire sum_c3_r16_s2, carry_c3_r16_s2;
  subbyte_full_adder add_c3_r16_s2 (
    .a(pp[455]),
    .b(carry_c2_r0_s1),
    .ci(carry_c2_r1_s1),
    .s(sum_c3_r16_s2),
    .co(carry_c3_r16_s2)
  );
  wire sum_c3_r17_s2, carry_c3_r17_s2;
  subbyte_full_adder add_c3_r17_s2 (
    .a(carry_c2_r2_s1),
    .b(carry_c2_r3_s1),
    .ci(carry_c2_r4_s1),
    .s(sum_c3_r17_s2),
    .co(carry_c3_r17_s2)
  );
  wire sum_c3_r18_s2, carry_c3_r18_s2;
  subbyte_full_adder add_c3_r18_s2 (
    .a(sum_c3_r0_s1),
    .b(sum_c3_r1_s1),
    .ci(sum_c3_r2_s1),
    .s(sum_c3_r18_s2),
    .co(carry_c3_r18_s2)
  );
  wire sum_c3_r19_s2, carry_c3_r19_s2;
  subbyte_full_adder add_c3_r19_s2 (
    .a(sum_c3_r3_s1),
    .b(sum_c3_r4_s1),
    .ci(sum_c3_r5_s1),
    .s(sum_c3_r19_s2),
    .co(carry_c3_r19_s2)
  );
  wire sum_c3_r20_s2, carry_c3_r20_s2;
  subbyte_full_adder add_c3_r20_s2 (
    .a(sum_c3_r6_s1),
    .b(sum_c3_r7_s1),
    .ci(sum_c3_r8_s1),
    .s(sum_c3_r20_s2),
    .co(carry_c3_r20_s2)
  );
  wire sum_c3_r21_s2, carry_c3_r21_s2;
  subbyte_full_adder add_c3_r21_s2 (
    .a(sum_c3_r9_s1),
    .b(sum_c3_r10_s1),
    .ci(sum_c3_r11_s1),
    .s(sum_c3_r21_s2),
    .co(carry_c3_r21_s2)
  );
  wire sum_c3_r22_s2, carry_c3_r22_s2;
  subbyte_full_adder add_c3_r22_s2 (
    .a(sum_c3_r12_s1),
    .b(sum_c3_r13_s1),
    .ci(sum_c3_r14_s1),
    .s(sum_c3_r22_s2),
    .co(carry_c3_r22_s2)
  );
  wire sum_c3_r23_s3, carry_c3_r23_s3;
  subbyte_full_adder add_c3_r23_s3 (
    .a(sum_c3_r15_s1),
    .b(carry_c2_r5_s2),
    .ci(carry_c2_r6_s2),
    .s(sum_c3_r23_s3),
    .co(carry_c3_r23_s3)
  );
  wire sum_c3_r24_s3, carry_c3_r24_s3;
  subbyte_full_adder add_c3_r24_s3 (
    .a(carry_c2_r7_s2),
    .b(carry_c2_r8_s2),
    .ci(sum_c3_r16_s2),
    .s(sum_c3_r24_s3),
    .co(carry_c3_r24_s3)
  );
  wire sum_c3_r25_s3, carry_c3_r25_s3;
  subbyte_full_adder add_c3_r25_s3 (
    .a(sum_c3_r17_s2),
    .b(sum_c3_r18_s2),
    .ci(sum_c3_r19_s2),
    .s(sum_c3_r25_s3),
    .co(carry_c3_r25_s3)
  );
  wire sum_c3_r26_s3, carry_c3_r26_s3;
  subbyte_full_adder add_c3_r26_s3 (
    .a(sum_c3_r20_s2),
    .b(sum_c3_r21_s2),
    .ci(sum_c3_r22_s2),
    .s(sum_c3_r26_s3),
    .co(carry_c3_r26_s3)
  );
  wire sum_c3_r27_s4, carry_c3_r27_s4;
  subbyte_full_adder add_c3_r27_s4 (
    .a(carry_c2_r9_s3),
    .b(sum_c3_r23_s3),
    .ci(carry_c2_r10_s3),
    .s(sum_c3_r27_s4),
    .co(carry_c3_r27_s4)
  );
  wire sum_c3_r28_s4, carry_c3_r28_s4;
  subbyte_full_adder add_c3_r28_s4 (
    .a(carry_c2_r11_s3),
    .b(sum_c3_r24_s3),
    .ci(sum_c3_r25_s3),
    .s(sum_c3_r28_s4),
    .co(carry_c3_r28_s4)
  );
  wire sum_c3_r29_s5, carry_c3_r29_s5;
  subbyte_full_adder add_c3_r29_s5 (
    .a(sum_c3_r26_s3),
    .b(carry_c2_r12_s4),
    .ci(sum_c3_r27_s4),
    .s(sum_c3_r29_s5),
    .co(carry_c3_r29_s5)
  );
  wire sum_c3_r30_s7, carry_c3_r30_s7;
  subbyte_full_adder add_c3_r30_s7 (
    .a(carry_c2_r13_s4),
    .b(sum_c3_r28_s4),
    .ci(carry_c2_r14_s6),
    .s(sum_c3_r30_s7),
    .co(carry_c3_r30_s7)
  );
  wire sum_c3_r31_s8, carry_c3_r31_s8;
  subbyte_full_adder add_c3_r31_s8 (
    .a(sum_c3_r29_s5),
    .b(sum_c3_r30_s7),
    .ci(carry_c2_r15_s7),
    .s(sum_c3_r31_s8),
    .co(carry_c3_r31_s8)
  );
  wire sum_c3_r32_s9, carry_c3_r32_s9;
  subbyte_full_adder add_c3_r32_s9 (
    .a(sum_c3_r31_s8),
    .b(minus_row0[2]),
    .ci(minus_row1[1]),
    .s(sum_c3_r32_s9),
    .co(carry_c3_r32_s9)
  );
  wire sum_c3_r33_s9, carry_c3_r33_s9;
  subbyte_full_adder add_c3_r33_s9 (
    .a(minus_row2[0]),
    .b(z[2]),
    .ci(carry_c2_r16_s8),
    .s(sum_c3_r33_s9),
    .co(carry_c3_r33_s9)
  );
  wire sum_c3_r34_s10, carry_c3_r34_s10;
  subbyte_full_adder add_c3_r34_s10 (
    .a(sum_c3_r32_s9),
    .b(sum_c3_r33_s9),
    .ci(carry_c2_r17_s9),
    .s(sum_c3_r34_s10),
    .co(carry_c3_r34_s10)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(start[4]), .b(pp[4]), .ci(pp[12]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[33]), .b(pp[41]), .ci(pp[62]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[70]), .b(pp[91]), .ci(pp[99]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[120]), .b(pp[128]), .ci(pp[149]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[157]), .b(pp[178]), .ci(pp[186]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[207]), .b(pp[215]), .ci(pp[236]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[244]), .b(pp[265]), .ci(pp[273]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[294]), .b(pp[302]), .ci(pp[323]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[331]), .b(pp[352]), .ci(pp[360]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[381]), .b(pp[389]), .ci(pp[410]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s1, carry_c4_r10_s1;
  subbyte_full_adder add_c4_r10_s1 (.a(pp[418]), .b(pp[439]), .ci(pp[447]), .s(sum_c4_r10_s1), .co(carry_c4_r10_s1));
  wire sum_c4_r11_s2, carry_c4_r11_s2;
  subbyte_full_adder add_c4_r11_s2 (
    .a(carry_c3_r0_s1),
    .b(carry_c3_r1_s1),
    .ci(carry_c3_r2_s1),
    .s(sum_c4_r11_s2),
    .co(carry_c4_r11_s2)
  );
  wire sum_c4_r12_s2, carry_c4_r12_s2;
  subbyte_full_adder add_c4_r12_s2 (
    .a(carry_c3_r3_s1),
    .b(carry_c3_r4_s1),
    .ci(carry_c3_r5_s1),
    .s(sum_c4_r12_s2),
    .co(carry_c4_r12_s2)
  );
  wire sum_c4_r13_s2, carry_c4_r13_s2;
  subbyte_full_adder add_c4_r13_s2 (
    .a(carry_c3_r6_s1),
    .b(carry_c3_r7_s1),
    .ci(carry_c3_r8_s1),
    .s(sum_c4_r13_s2),
    .co(carry_c4_r13_s2)
  );
  wire sum_c4_r14_s2, carry_c4_r14_s2;
  subbyte_full_adder add_c4_r14_s2 (
    .a(carry_c3_r9_s1),
    .b(carry_c3_r10_s1),
    .ci(carry_c3_r11_s1),
    .s(sum_c4_r14_s2),
    .co(carry_c4_r14_s2)
  );
  wire sum_c4_r15_s2, carry_c4_r15_s2;
  subbyte_full_adder add_c4_r15_s2 (
    .a(carry_c3_r12_s1),
    .b(carry_c3_r13_s1),
    .ci(carry_c3_r14_s1),
    .s(sum_c4_r15_s2),
    .co(carry_c4_r15_s2)
  );
  wire sum_c4_r16_s2, carry_c4_r16_s2;
  subbyte_full_adder add_c4_r16_s2 (
    .a(carry_c3_r15_s1),
    .b(sum_c4_r0_s1),
    .ci(sum_c4_r1_s1),
    .s(sum_c4_r16_s2),
    .co(carry_c4_r16_s2)
  );
  wire sum_c4_r17_s2, carry_c4_r17_s2;
  subbyte_full_adder add_c4_r17_s2 (
    .a(sum_c4_r2_s1),
    .b(sum_c4_r3_s1),
    .ci(sum_c4_r4_s1),
    .s(sum_c4_r17_s2),
    .co(carry_c4_r17_s2)
  );
  wire sum_c4_r18_s2, carry_c4_r18_s2;
  subbyte_full_adder add_c4_r18_s2 (
    .a(sum_c4_r5_s1),
    .b(sum_c4_r6_s1),
    .ci(sum_c4_r7_s1),
    .s(sum_c4_r18_s2),
    .co(carry_c4_r18_s2)
  );
  wire sum_c4_r19_s2, carry_c4_r19_s2;
  subbyte_full_adder add_c4_r19_s2 (
    .a(sum_c4_r8_s1),
    .b(sum_c4_r9_s1),
    .ci(sum_c4_r10_s1),
    .s(sum_c4_r19_s2),
    .co(carry_c4_r19_s2)
  );
  wire sum_c4_r20_s3, carry_c4_r20_s3;
  subbyte_full_adder add_c4_r20_s3 (
    .a(carry_c3_r16_s2),
    .b(carry_c3_r17_s2),
    .ci(carry_c3_r18_s2),
    .s(sum_c4_r20_s3),
    .co(carry_c4_r20_s3)
  );
  wire sum_c4_r21_s3, carry_c4_r21_s3;
  subbyte_full_adder add_c4_r21_s3 (
    .a(carry_c3_r19_s2),
    .b(carry_c3_r20_s2),
    .ci(carry_c3_r21_s2),
    .s(sum_c4_r21_s3),
    .co(carry_c4_r21_s3)
  );
  wire sum_c4_r22_s3, carry_c4_r22_s3;
  subbyte_full_adder add_c4_r22_s3 (
    .a(carry_c3_r22_s2),
    .b(sum_c4_r11_s2),
    .ci(sum_c4_r12_s2),
    .s(sum_c4_r22_s3),
    .co(carry_c4_r22_s3)
  );
  wire sum_c4_r23_s3, carry_c4_r23_s3;
  subbyte_full_adder add_c4_r23_s3 (
    .a(sum_c4_r13_s2),
    .b(sum_c4_r14_s2),
    .ci(sum_c4_r15_s2),
    .s(sum_c4_r23_s3),
    .co(carry_c4_r23_s3)
  );
  wire sum_c4_r24_s3, carry_c4_r24_s3;
  subbyte_full_adder add_c4_r24_s3 (
    .a(sum_c4_r16_s2),
    .b(sum_c4_r17_s2),
    .ci(sum_c4_r18_s2),
    .s(sum_c4_r24_s3),
    .co(carry_c4_r24_s3)
  );
  wire sum_c4_r25_s4, carry_c4_r25_s4;
  subbyte_full_adder add_c4_r25_s4 (
    .a(sum_c4_r19_s2),
    .b(carry_c3_r23_s3),
    .ci(carry_c3_r24_s3),
    .s(sum_c4_r25_s4),
    .co(carry_c4_r25_s4)
  );
  wire sum_c4_r26_s4, carry_c4_r26_s4;
  subbyte_full_adder add_c4_r26_s4 (
    .a(carry_c3_r25_s3),
    .b(carry_c3_r26_s3),
    .ci(sum_c4_r20_s3),
    .s(sum_c4_r26_s4),
    .co(carry_c4_r26_s4)
  );
  wire sum_c4_r27_s4, carry_c4_r27_s4;
  subbyte_full_adder add_c4_r27_s4 (
    .a(sum_c4_r21_s3),
    .b(sum_c4_r22_s3),
    .ci(sum_c4_r23_s3),
    .s(sum_c4_r27_s4),
    .co(carry_c4_r27_s4)
  );
  wire sum_c4_r28_s5, carry_c4_r28_s5;
  subbyte_full_adder add_c4_r28_s5 (
    .a(sum_c4_r24_s3),
    .b(carry_c3_r27_s4),
    .ci(sum_c4_r25_s4),
    .s(sum_c4_r28_s5),
    .co(carry_c4_r28_s5)
  );
  wire sum_c4_r29_s5, carry_c4_r29_s5;
  subbyte_full_adder add_c4_r29_s5 (
    .a(carry_c3_r28_s4),
    .b(sum_c4_r26_s4),
    .ci(sum_c4_r27_s4),
    .s(sum_c4_r29_s5),
    .co(carry_c4_r29_s5)
  );
  wire sum_c4_r30_s8, carry_c4_r30_s8;
  subbyte_full_adder add_c4_r30_s8 (
    .a(carry_c3_r29_s5),
    .b(sum_c4_r28_s5),
    .ci(carry_c3_r30_s7),
    .s(sum_c4_r30_s8),
    .co(carry_c4_r30_s8)
  );
  wire sum_c4_r31_s9, carry_c4_r31_s9;
  subbyte_full_adder add_c4_r31_s9 (
    .a(sum_c4_r29_s5),
    .b(sum_c4_r30_s8),
    .ci(carry_c3_r31_s8),
    .s(sum_c4_r31_s9),
    .co(carry_c4_r31_s9)
  );
  wire sum_c4_r32_s10, carry_c4_r32_s10;
  subbyte_full_adder add_c4_r32_s10 (
    .a(sum_c4_r31_s9),
    .b(minus_row0[3]),
    .ci(minus_row1[2]),
    .s(sum_c4_r32_s10),
    .co(carry_c4_r32_s10)
  );
  wire sum_c4_r33_s1, carry_c4_r33_s1;
  subbyte_full_adder add_c4_r33_s1 (
    .a(minus_row2[1]),
    .b(minus_row3[0]),
    .ci(z[3]),
    .s(sum_c4_r33_s1),
    .co(carry_c4_r33_s1)
  );
  wire sum_c4_r34_s11, carry_c4_r34_s11;
  subbyte_full_adder add_c4_r34_s11 (
    .a(carry_c3_r32_s9),
    .b(sum_c4_r32_s10),
    .ci(sum_c4_r33_s1),
    .s(sum_c4_r34_s11),
    .co(carry_c4_r34_s11)
  );
  wire sum_c4_r35_s12, carry_c4_r35_s12;
  subbyte_full_adder add_c4_r35_s12 (
    .a(carry_c3_r33_s9),
    .b(sum_c4_r34_s11),
    .ci(carry_c3_r34_s10),
    .s(sum_c4_r35_s12),
    .co(carry_c4_r35_s12)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(start[5]), .b(pp[5]), .ci(pp[13]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[21]), .b(pp[34]), .ci(pp[42]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[50]), .b(pp[63]), .ci(pp[71]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[79]), .b(pp[92]), .ci(pp[100]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[108]), .b(pp[121]), .ci(pp[129]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[137]), .b(pp[150]), .ci(pp[158]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[166]), .b(pp[179]), .ci(pp[187]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[195]), .b(pp[208]), .ci(pp[216]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[224]), .b(pp[237]), .ci(pp[245]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[253]), .b(pp[266]), .ci(pp[274]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s1, carry_c5_r10_s1;
  subbyte_full_adder add_c5_r10_s1 (.a(pp[282]), .b(pp[295]), .ci(pp[303]), .s(sum_c5_r10_s1), .co(carry_c5_r10_s1));
  wire sum_c5_r11_s1, carry_c5_r11_s1;
  subbyte_full_adder add_c5_r11_s1 (.a(pp[311]), .b(pp[324]), .ci(pp[332]), .s(sum_c5_r11_s1), .co(carry_c5_r11_s1));
  wire sum_c5_r12_s1, carry_c5_r12_s1;
  subbyte_full_adder add_c5_r12_s1 (.a(pp[340]), .b(pp[353]), .ci(pp[361]), .s(sum_c5_r12_s1), .co(carry_c5_r12_s1));
  wire sum_c5_r13_s1, carry_c5_r13_s1;
  subbyte_full_adder add_c5_r13_s1 (.a(pp[369]), .b(pp[382]), .ci(pp[390]), .s(sum_c5_r13_s1), .co(carry_c5_r13_s1));
  wire sum_c5_r14_s1, carry_c5_r14_s1;
  subbyte_full_adder add_c5_r14_s1 (.a(pp[398]), .b(pp[411]), .ci(pp[419]), .s(sum_c5_r14_s1), .co(carry_c5_r14_s1));
  wire sum_c5_r15_s1, carry_c5_r15_s1;
  subbyte_full_adder add_c5_r15_s1 (.a(pp[427]), .b(pp[440]), .ci(pp[448]), .s(sum_c5_r15_s1), .co(carry_c5_r15_s1));
  wire sum_c5_r16_s2, carry_c5_r16_s2;
  subbyte_full_adder add_c5_r16_s2 (
    .a(pp[456]),
    .b(carry_c4_r0_s1),
    .ci(carry_c4_r1_s1),
    .s(sum_c5_r16_s2),
    .co(carry_c5_r16_s2)
  );
  wire sum_c5_r17_s2, carry_c5_r17_s2;
  subbyte_full_adder add_c5_r17_s2 (
    .a(carry_c4_r2_s1),
    .b(carry_c4_r3_s1),
    .ci(carry_c4_r4_s1),
    .s(sum_c5_r17_s2),
    .co(carry_c5_r17_s2)
  );
  wire sum_c5_r18_s2, carry_c5_r18_s2;
  subbyte_full_adder add_c5_r18_s2 (
    .a(carry_c4_r5_s1),
    .b(carry_c4_r6_s1),
    .ci(carry_c4_r7_s1),
    .s(sum_c5_r18_s2),
    .co(carry_c5_r18_s2)
  );
  wire sum_c5_r19_s2, carry_c5_r19_s2;
  subbyte_full_adder add_c5_r19_s2 (
    .a(carry_c4_r8_s1),
    .b(carry_c4_r9_s1),
    .ci(carry_c4_r10_s1),
    .s(sum_c5_r19_s2),
    .co(carry_c5_r19_s2)
  );
  wire sum_c5_r20_s2, carry_c5_r20_s2;
  subbyte_full_adder add_c5_r20_s2 (
    .a(sum_c5_r0_s1),
    .b(sum_c5_r1_s1),
    .ci(sum_c5_r2_s1),
    .s(sum_c5_r20_s2),
    .co(carry_c5_r20_s2)
  );
  wire sum_c5_r21_s2, carry_c5_r21_s2;
  subbyte_full_adder add_c5_r21_s2 (
    .a(sum_c5_r3_s1),
    .b(sum_c5_r4_s1),
    .ci(sum_c5_r5_s1),
    .s(sum_c5_r21_s2),
    .co(carry_c5_r21_s2)
  );
  wire sum_c5_r22_s2, carry_c5_r22_s2;
  subbyte_full_adder add_c5_r22_s2 (
    .a(sum_c5_r6_s1),
    .b(sum_c5_r7_s1),
    .ci(sum_c5_r8_s1),
    .s(sum_c5_r22_s2),
    .co(carry_c5_r22_s2)
  );
  wire sum_c5_r23_s2, carry_c5_r23_s2;
  subbyte_full_adder add_c5_r23_s2 (
    .a(sum_c5_r9_s1),
    .b(sum_c5_r10_s1),
    .ci(sum_c5_r11_s1),
    .s(sum_c5_r23_s2),
    .co(carry_c5_r23_s2)
  );
  wire sum_c5_r24_s2, carry_c5_r24_s2;
  subbyte_full_adder add_c5_r24_s2 (
    .a(sum_c5_r12_s1),
    .b(sum_c5_r13_s1),
    .ci(sum_c5_r14_s1),
    .s(sum_c5_r24_s2),
    .co(carry_c5_r24_s2)
  );
  wire sum_c5_r25_s3, carry_c5_r25_s3;
  subbyte_full_adder add_c5_r25_s3 (
    .a(sum_c5_r15_s1),
    .b(carry_c4_r11_s2),
    .ci(carry_c4_r12_s2),
    .s(sum_c5_r25_s3),
    .co(carry_c5_r25_s3)
  );
  wire sum_c5_r26_s3, carry_c5_r26_s3;
  subbyte_full_adder add_c5_r26_s3 (
    .a(carry_c4_r13_s2),
    .b(carry_c4_r14_s2),
    .ci(carry_c4_r15_s2),
    .s(sum_c5_r26_s3),
    .co(carry_c5_r26_s3)
  );
  wire sum_c5_r27_s3, carry_c5_r27_s3;
  subbyte_full_adder add_c5_r27_s3 (
    .a(carry_c4_r16_s2),
    .b(carry_c4_r17_s2),
    .ci(carry_c4_r18_s2),
    .s(sum_c5_r27_s3),
    .co(carry_c5_r27_s3)
  );
  wire sum_c5_r28_s3, carry_c5_r28_s3;
  subbyte_full_adder add_c5_r28_s3 (
    .a(carry_c4_r19_s2),
    .b(sum_c5_r16_s2),
    .ci(sum_c5_r17_s2),
    .s(sum_c5_r28_s3),
    .co(carry_c5_r28_s3)
  );
  wire sum_c5_r29_s3, carry_c5_r29_s3;
  subbyte_full_adder add_c5_r29_s3 (
    .a(sum_c5_r18_s2),
    .b(sum_c5_r19_s2),
    .ci(sum_c5_r20_s2),
    .s(sum_c5_r29_s3),
    .co(carry_c5_r29_s3)
  );
  wire sum_c5_r30_s3, carry_c5_r30_s3;
  subbyte_full_adder add_c5_r30_s3 (
    .a(sum_c5_r21_s2),
    .b(sum_c5_r22_s2),
    .ci(sum_c5_r23_s2),
    .s(sum_c5_r30_s3),
    .co(carry_c5_r30_s3)
  );
  wire sum_c5_r31_s4, carry_c5_r31_s4;
  subbyte_full_adder add_c5_r31_s4 (
    .a(sum_c5_r24_s2),
    .b(carry_c4_r20_s3),
    .ci(carry_c4_r21_s3),
    .s(sum_c5_r31_s4),
    .co(carry_c5_r31_s4)
  );
  wire sum_c5_r32_s4, carry_c5_r32_s4;
  subbyte_full_adder add_c5_r32_s4 (
    .a(carry_c4_r22_s3),
    .b(carry_c4_r23_s3),
    .ci(carry_c4_r24_s3),
    .s(sum_c5_r32_s4),
    .co(carry_c5_r32_s4)
  );
  wire sum_c5_r33_s4, carry_c5_r33_s4;
  subbyte_full_adder add_c5_r33_s4 (
    .a(sum_c5_r25_s3),
    .b(sum_c5_r26_s3),
    .ci(sum_c5_r27_s3),
    .s(sum_c5_r33_s4),
    .co(carry_c5_r33_s4)
  );
  wire sum_c5_r34_s4, carry_c5_r34_s4;
  subbyte_full_adder add_c5_r34_s4 (
    .a(sum_c5_r28_s3),
    .b(sum_c5_r29_s3),
    .ci(sum_c5_r30_s3),
    .s(sum_c5_r34_s4),
    .co(carry_c5_r34_s4)
  );
  wire sum_c5_r35_s5, carry_c5_r35_s5;
  subbyte_full_adder add_c5_r35_s5 (
    .a(carry_c4_r25_s4),
    .b(carry_c4_r26_s4),
    .ci(carry_c4_r27_s4),
    .s(sum_c5_r35_s5),
    .co(carry_c5_r35_s5)
  );
  wire sum_c5_r36_s5, carry_c5_r36_s5;
  subbyte_full_adder add_c5_r36_s5 (
    .a(sum_c5_r31_s4),
    .b(sum_c5_r32_s4),
    .ci(sum_c5_r33_s4),
    .s(sum_c5_r36_s5),
    .co(carry_c5_r36_s5)
  );
  wire sum_c5_r37_s6, carry_c5_r37_s6;
  subbyte_full_adder add_c5_r37_s6 (
    .a(sum_c5_r34_s4),
    .b(carry_c4_r28_s5),
    .ci(carry_c4_r29_s5),
    .s(sum_c5_r37_s6),
    .co(carry_c5_r37_s6)
  );
  wire sum_c5_r38_s9, carry_c5_r38_s9;
  subbyte_full_adder add_c5_r38_s9 (
    .a(sum_c5_r35_s5),
    .b(sum_c5_r36_s5),
    .ci(carry_c4_r30_s8),
    .s(sum_c5_r38_s9),
    .co(carry_c5_r38_s9)
  );
  wire sum_c5_r39_s10, carry_c5_r39_s10;
  subbyte_full_adder add_c5_r39_s10 (
    .a(sum_c5_r37_s6),
    .b(sum_c5_r38_s9),
    .ci(carry_c4_r31_s9),
    .s(sum_c5_r39_s10),
    .co(carry_c5_r39_s10)
  );
  wire sum_c5_r40_s11, carry_c5_r40_s11;
  subbyte_full_adder add_c5_r40_s11 (
    .a(sum_c5_r39_s10),
    .b(minus_row0[4]),
    .ci(minus_row1[3]),
    .s(sum_c5_r40_s11),
    .co(carry_c5_r40_s11)
  );
  wire sum_c5_r41_s11, carry_c5_r41_s11;
  subbyte_full_adder add_c5_r41_s11 (
    .a(minus_row2[2]),
    .b(minus_row3[1]),
    .ci(carry_c4_r32_s10),
    .s(sum_c5_r41_s11),
    .co(carry_c5_r41_s11)
  );
  wire sum_c5_r42_s12, carry_c5_r42_s12;
  subbyte_full_adder add_c5_r42_s12 (
    .a(carry_c4_r33_s1),
    .b(sum_c5_r40_s11),
    .ci(sum_c5_r41_s11),
    .s(sum_c5_r42_s12),
    .co(carry_c5_r42_s12)
  );
  wire sum_c5_r43_s13, carry_c5_r43_s13;
  subbyte_full_adder add_c5_r43_s13 (
    .a(carry_c4_r34_s11),
    .b(sum_c5_r42_s12),
    .ci(carry_c4_r35_s12),
    .s(sum_c5_r43_s13),
    .co(carry_c5_r43_s13)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(start[6]), .b(pp[6]), .ci(pp[14]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[22]), .b(pp[35]), .ci(pp[43]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[51]), .b(pp[64]), .ci(pp[72]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[80]), .b(pp[93]), .ci(pp[101]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[109]), .b(pp[122]), .ci(pp[130]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[138]), .b(pp[151]), .ci(pp[159]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[167]), .b(pp[180]), .ci(pp[188]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[196]), .b(pp[209]), .ci(pp[217]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[225]), .b(pp[238]), .ci(pp[246]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[254]), .b(pp[267]), .ci(pp[275]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[283]), .b(pp[296]), .ci(pp[304]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s1, carry_c6_r11_s1;
  subbyte_full_adder add_c6_r11_s1 (.a(pp[312]), .b(pp[325]), .ci(pp[333]), .s(sum_c6_r11_s1), .co(carry_c6_r11_s1));
  wire sum_c6_r12_s1, carry_c6_r12_s1;
  subbyte_full_adder add_c6_r12_s1 (.a(pp[341]), .b(pp[354]), .ci(pp[362]), .s(sum_c6_r12_s1), .co(carry_c6_r12_s1));
  wire sum_c6_r13_s1, carry_c6_r13_s1;
  subbyte_full_adder add_c6_r13_s1 (.a(pp[370]), .b(pp[383]), .ci(pp[391]), .s(sum_c6_r13_s1), .co(carry_c6_r13_s1));
  wire sum_c6_r14_s1, carry_c6_r14_s1;
  subbyte_full_adder add_c6_r14_s1 (.a(pp[399]), .b(pp[412]), .ci(pp[420]), .s(sum_c6_r14_s1), .co(carry_c6_r14_s1));
  wire sum_c6_r15_s1, carry_c6_r15_s1;
  subbyte_full_adder add_c6_r15_s1 (.a(pp[428]), .b(pp[441]), .ci(pp[449]), .s(sum_c6_r15_s1), .co(carry_c6_r15_s1));
  wire sum_c6_r16_s2, carry_c6_r16_s2;
  subbyte_full_adder add_c6_r16_s2 (
    .a(pp[457]),
    .b(carry_c5_r0_s1),
    .ci(carry_c5_r1_s1),
    .s(sum_c6_r16_s2),
    .co(carry_c6_r16_s2)
  );
  wire sum_c6_r17_s2, carry_c6_r17_s2;
  subbyte_full_adder add_c6_r17_s2 (
    .a(carry_c5_r2_s1),
    .b(carry_c5_r3_s1),
    .ci(carry_c5_r4_s1),
    .s(sum_c6_r17_s2),
    .co(carry_c6_r17_s2)
  );
  wire sum_c6_r18_s2, carry_c6_r18_s2;
  subbyte_full_adder add_c6_r18_s2 (
    .a(carry_c5_r5_s1),
    .b(carry_c5_r6_s1),
    .ci(carry_c5_r7_s1),
    .s(sum_c6_r18_s2),
    .co(carry_c6_r18_s2)
  );
  wire sum_c6_r19_s2, carry_c6_r19_s2;
  subbyte_full_adder add_c6_r19_s2 (
    .a(carry_c5_r8_s1),
    .b(carry_c5_r9_s1),
    .ci(carry_c5_r10_s1),
    .s(sum_c6_r19_s2),
    .co(carry_c6_r19_s2)
  );
  wire sum_c6_r20_s2, carry_c6_r20_s2;
  subbyte_full_adder add_c6_r20_s2 (
    .a(carry_c5_r11_s1),
    .b(carry_c5_r12_s1),
    .ci(carry_c5_r13_s1),
    .s(sum_c6_r20_s2),
    .co(carry_c6_r20_s2)
  );
  wire sum_c6_r21_s2, carry_c6_r21_s2;
  subbyte_full_adder add_c6_r21_s2 (
    .a(carry_c5_r14_s1),
    .b(carry_c5_r15_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r21_s2),
    .co(carry_c6_r21_s2)
  );
  wire sum_c6_r22_s2, carry_c6_r22_s2;
  subbyte_full_adder add_c6_r22_s2 (
    .a(sum_c6_r1_s1),
    .b(sum_c6_r2_s1),
    .ci(sum_c6_r3_s1),
    .s(sum_c6_r22_s2),
    .co(carry_c6_r22_s2)
  );
  wire sum_c6_r23_s2, carry_c6_r23_s2;
  subbyte_full_adder add_c6_r23_s2 (
    .a(sum_c6_r4_s1),
    .b(sum_c6_r5_s1),
    .ci(sum_c6_r6_s1),
    .s(sum_c6_r23_s2),
    .co(carry_c6_r23_s2)
  );
  wire sum_c6_r24_s2, carry_c6_r24_s2;
  subbyte_full_adder add_c6_r24_s2 (
    .a(sum_c6_r7_s1),
    .b(sum_c6_r8_s1),
    .ci(sum_c6_r9_s1),
    .s(sum_c6_r24_s2),
    .co(carry_c6_r24_s2)
  );
  wire sum_c6_r25_s2, carry_c6_r25_s2;
  subbyte_full_adder add_c6_r25_s2 (
    .a(sum_c6_r10_s1),
    .b(sum_c6_r11_s1),
    .ci(sum_c6_r12_s1),
    .s(sum_c6_r25_s2),
    .co(carry_c6_r25_s2)
  );
  wire sum_c6_r26_s2, carry_c6_r26_s2;
  subbyte_full_adder add_c6_r26_s2 (
    .a(sum_c6_r13_s1),
    .b(sum_c6_r14_s1),
    .ci(sum_c6_r15_s1),
    .s(sum_c6_r26_s2),
    .co(carry_c6_r26_s2)
  );
  wire sum_c6_r27_s3, carry_c6_r27_s3;
  subbyte_full_adder add_c6_r27_s3 (
    .a(carry_c5_r16_s2),
    .b(carry_c5_r17_s2),
    .ci(carry_c5_r18_s2),
    .s(sum_c6_r27_s3),
    .co(carry_c6_r27_s3)
  );
  wire sum_c6_r28_s3, carry_c6_r28_s3;
  subbyte_full_adder add_c6_r28_s3 (
    .a(carry_c5_r19_s2),
    .b(carry_c5_r20_s2),
    .ci(carry_c5_r21_s2),
    .s(sum_c6_r28_s3),
    .co(carry_c6_r28_s3)
  );
  wire sum_c6_r29_s3, carry_c6_r29_s3;
  subbyte_full_adder add_c6_r29_s3 (
    .a(carry_c5_r22_s2),
    .b(carry_c5_r23_s2),
    .ci(carry_c5_r24_s2),
    .s(sum_c6_r29_s3),
    .co(carry_c6_r29_s3)
  );
  wire sum_c6_r30_s3, carry_c6_r30_s3;
  subbyte_full_adder add_c6_r30_s3 (
    .a(sum_c6_r16_s2),
    .b(sum_c6_r17_s2),
    .ci(sum_c6_r18_s2),
    .s(sum_c6_r30_s3),
    .co(carry_c6_r30_s3)
  );
  wire sum_c6_r31_s3, carry_c6_r31_s3;
  subbyte_full_adder add_c6_r31_s3 (
    .a(sum_c6_r19_s2),
    .b(sum_c6_r20_s2),
    .ci(sum_c6_r21_s2),
    .s(sum_c6_r31_s3),
    .co(carry_c6_r31_s3)
  );
  wire sum_c6_r32_s3, carry_c6_r32_s3;
  subbyte_full_adder add_c6_r32_s3 (
    .a(sum_c6_r22_s2),
    .b(sum_c6_r23_s2),
    .ci(sum_c6_r24_s2),
    .s(sum_c6_r32_s3),
    .co(carry_c6_r32_s3)
  );
  wire sum_c6_r33_s4, carry_c6_r33_s4;
  subbyte_full_adder add_c6_r33_s4 (
    .a(sum_c6_r25_s2),
    .b(sum_c6_r26_s2),
    .ci(carry_c5_r25_s3),
    .s(sum_c6_r33_s4),
    .co(carry_c6_r33_s4)
  );
  wire sum_c6_r34_s4, carry_c6_r34_s4;
  subbyte_full_adder add_c6_r34_s4 (
    .a(carry_c5_r26_s3),
    .b(carry_c5_r27_s3),
    .ci(carry_c5_r28_s3),
    .s(sum_c6_r34_s4),
    .co(carry_c6_r34_s4)
  );
  wire sum_c6_r35_s4, carry_c6_r35_s4;
  subbyte_full_adder add_c6_r35_s4 (
    .a(carry_c5_r29_s3),
    .b(carry_c5_r30_s3),
    .ci(sum_c6_r27_s3),
    .s(sum_c6_r35_s4),
    .co(carry_c6_r35_s4)
  );
  wire sum_c6_r36_s4, carry_c6_r36_s4;
  subbyte_full_adder add_c6_r36_s4 (
    .a(sum_c6_r28_s3),
    .b(sum_c6_r29_s3),
    .ci(sum_c6_r30_s3),
    .s(sum_c6_r36_s4),
    .co(carry_c6_r36_s4)
  );
  wire sum_c6_r37_s5, carry_c6_r37_s5;
  subbyte_full_adder add_c6_r37_s5 (
    .a(sum_c6_r31_s3),
    .b(sum_c6_r32_s3),
    .ci(sum_c6_r33_s4),
    .s(sum_c6_r37_s5),
    .co(carry_c6_r37_s5)
  );
  wire sum_c6_r38_s5, carry_c6_r38_s5;
  subbyte_full_adder add_c6_r38_s5 (
    .a(carry_c5_r31_s4),
    .b(carry_c5_r32_s4),
    .ci(carry_c5_r33_s4),
    .s(sum_c6_r38_s5),
    .co(carry_c6_r38_s5)
  );
  wire sum_c6_r39_s5, carry_c6_r39_s5;
  subbyte_full_adder add_c6_r39_s5 (
    .a(carry_c5_r34_s4),
    .b(sum_c6_r34_s4),
    .ci(sum_c6_r35_s4),
    .s(sum_c6_r39_s5),
    .co(carry_c6_r39_s5)
  );
  wire sum_c6_r40_s6, carry_c6_r40_s6;
  subbyte_full_adder add_c6_r40_s6 (
    .a(sum_c6_r36_s4),
    .b(sum_c6_r37_s5),
    .ci(carry_c5_r35_s5),
    .s(sum_c6_r40_s6),
    .co(carry_c6_r40_s6)
  );
  wire sum_c6_r41_s6, carry_c6_r41_s6;
  subbyte_full_adder add_c6_r41_s6 (
    .a(carry_c5_r36_s5),
    .b(sum_c6_r38_s5),
    .ci(sum_c6_r39_s5),
    .s(sum_c6_r41_s6),
    .co(carry_c6_r41_s6)
  );
  wire sum_c6_r42_s10, carry_c6_r42_s10;
  subbyte_full_adder add_c6_r42_s10 (
    .a(carry_c5_r37_s6),
    .b(sum_c6_r40_s6),
    .ci(carry_c5_r38_s9),
    .s(sum_c6_r42_s10),
    .co(carry_c6_r42_s10)
  );
  wire sum_c6_r43_s11, carry_c6_r43_s11;
  subbyte_full_adder add_c6_r43_s11 (
    .a(sum_c6_r41_s6),
    .b(sum_c6_r42_s10),
    .ci(carry_c5_r39_s10),
    .s(sum_c6_r43_s11),
    .co(carry_c6_r43_s11)
  );
  wire sum_c6_r44_s12, carry_c6_r44_s12;
  subbyte_full_adder add_c6_r44_s12 (
    .a(sum_c6_r43_s11),
    .b(minus_row0[5]),
    .ci(minus_row1[4]),
    .s(sum_c6_r44_s12),
    .co(carry_c6_r44_s12)
  );
  wire sum_c6_r45_s12, carry_c6_r45_s12;
  subbyte_full_adder add_c6_r45_s12 (
    .a(minus_row2[3]),
    .b(minus_row3[2]),
    .ci(carry_c5_r40_s11),
    .s(sum_c6_r45_s12),
    .co(carry_c6_r45_s12)
  );
  wire sum_c6_r46_s13, carry_c6_r46_s13;
  subbyte_full_adder add_c6_r46_s13 (
    .a(sum_c6_r44_s12),
    .b(carry_c5_r41_s11),
    .ci(sum_c6_r45_s12),
    .s(sum_c6_r46_s13),
    .co(carry_c6_r46_s13)
  );
  wire sum_c6_r47_s14, carry_c6_r47_s14;
  subbyte_full_adder add_c6_r47_s14 (
    .a(carry_c5_r42_s12),
    .b(sum_c6_r46_s13),
    .ci(carry_c5_r43_s13),
    .s(sum_c6_r47_s14),
    .co(carry_c6_r47_s14)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(start[7]), .b(pp[7]), .ci(pp[15]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[23]), .b(pp[36]), .ci(pp[44]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[52]), .b(pp[65]), .ci(pp[73]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[81]), .b(pp[94]), .ci(pp[102]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[110]), .b(pp[123]), .ci(pp[131]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[139]), .b(pp[152]), .ci(pp[160]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[168]), .b(pp[181]), .ci(pp[189]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[197]), .b(pp[210]), .ci(pp[218]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[226]), .b(pp[239]), .ci(pp[247]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[255]), .b(pp[268]), .ci(pp[276]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[284]), .b(pp[297]), .ci(pp[305]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[313]), .b(pp[326]), .ci(pp[334]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[342]), .b(pp[355]), .ci(pp[363]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[371]), .b(pp[384]), .ci(pp[392]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[400]), .b(pp[413]), .ci(pp[421]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[429]), .b(pp[442]), .ci(pp[450]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s2, carry_c7_r16_s2;
  subbyte_full_adder add_c7_r16_s2 (
    .a(pp[458]),
    .b(carry_c6_r0_s1),
    .ci(carry_c6_r1_s1),
    .s(sum_c7_r16_s2),
    .co(carry_c7_r16_s2)
  );
  wire sum_c7_r17_s2, carry_c7_r17_s2;
  subbyte_full_adder add_c7_r17_s2 (
    .a(carry_c6_r2_s1),
    .b(carry_c6_r3_s1),
    .ci(carry_c6_r4_s1),
    .s(sum_c7_r17_s2),
    .co(carry_c7_r17_s2)
  );
  wire sum_c7_r18_s2, carry_c7_r18_s2;
  subbyte_full_adder add_c7_r18_s2 (
    .a(carry_c6_r5_s1),
    .b(carry_c6_r6_s1),
    .ci(carry_c6_r7_s1),
    .s(sum_c7_r18_s2),
    .co(carry_c7_r18_s2)
  );
  wire sum_c7_r19_s2, carry_c7_r19_s2;
  subbyte_full_adder add_c7_r19_s2 (
    .a(carry_c6_r8_s1),
    .b(carry_c6_r9_s1),
    .ci(carry_c6_r10_s1),
    .s(sum_c7_r19_s2),
    .co(carry_c7_r19_s2)
  );
  wire sum_c7_r20_s2, carry_c7_r20_s2;
  subbyte_full_adder add_c7_r20_s2 (
    .a(carry_c6_r11_s1),
    .b(carry_c6_r12_s1),
    .ci(carry_c6_r13_s1),
    .s(sum_c7_r20_s2),
    .co(carry_c7_r20_s2)
  );
  wire sum_c7_r21_s2, carry_c7_r21_s2;
  subbyte_full_adder add_c7_r21_s2 (
    .a(carry_c6_r14_s1),
    .b(carry_c6_r15_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r21_s2),
    .co(carry_c7_r21_s2)
  );
  wire sum_c7_r22_s2, carry_c7_r22_s2;
  subbyte_full_adder add_c7_r22_s2 (
    .a(sum_c7_r1_s1),
    .b(sum_c7_r2_s1),
    .ci(sum_c7_r3_s1),
    .s(sum_c7_r22_s2),
    .co(carry_c7_r22_s2)
  );
  wire sum_c7_r23_s2, carry_c7_r23_s2;
  subbyte_full_adder add_c7_r23_s2 (
    .a(sum_c7_r4_s1),
    .b(sum_c7_r5_s1),
    .ci(sum_c7_r6_s1),
    .s(sum_c7_r23_s2),
    .co(carry_c7_r23_s2)
  );
  wire sum_c7_r24_s2, carry_c7_r24_s2;
  subbyte_full_adder add_c7_r24_s2 (
    .a(sum_c7_r7_s1),
    .b(sum_c7_r8_s1),
    .ci(sum_c7_r9_s1),
    .s(sum_c7_r24_s2),
    .co(carry_c7_r24_s2)
  );
  wire sum_c7_r25_s2, carry_c7_r25_s2;
  subbyte_full_adder add_c7_r25_s2 (
    .a(sum_c7_r10_s1),
    .b(sum_c7_r11_s1),
    .ci(sum_c7_r12_s1),
    .s(sum_c7_r25_s2),
    .co(carry_c7_r25_s2)
  );
  wire sum_c7_r26_s2, carry_c7_r26_s2;
  subbyte_full_adder add_c7_r26_s2 (
    .a(sum_c7_r13_s1),
    .b(sum_c7_r14_s1),
    .ci(sum_c7_r15_s1),
    .s(sum_c7_r26_s2),
    .co(carry_c7_r26_s2)
  );
  wire sum_c7_r27_s3, carry_c7_r27_s3;
  subbyte_full_adder add_c7_r27_s3 (
    .a(carry_c6_r16_s2),
    .b(carry_c6_r17_s2),
    .ci(carry_c6_r18_s2),
    .s(sum_c7_r27_s3),
    .co(carry_c7_r27_s3)
  );
  wire sum_c7_r28_s3, carry_c7_r28_s3;
  subbyte_full_adder add_c7_r28_s3 (
    .a(carry_c6_r19_s2),
    .b(carry_c6_r20_s2),
    .ci(carry_c6_r21_s2),
    .s(sum_c7_r28_s3),
    .co(carry_c7_r28_s3)
  );
  wire sum_c7_r29_s3, carry_c7_r29_s3;
  subbyte_full_adder add_c7_r29_s3 (
    .a(carry_c6_r22_s2),
    .b(carry_c6_r23_s2),
    .ci(carry_c6_r24_s2),
    .s(sum_c7_r29_s3),
    .co(carry_c7_r29_s3)
  );
  wire sum_c7_r30_s3, carry_c7_r30_s3;
  subbyte_full_adder add_c7_r30_s3 (
    .a(carry_c6_r25_s2),
    .b(carry_c6_r26_s2),
    .ci(sum_c7_r16_s2),
    .s(sum_c7_r30_s3),
    .co(carry_c7_r30_s3)
  );
  wire sum_c7_r31_s3, carry_c7_r31_s3;
  subbyte_full_adder add_c7_r31_s3 (
    .a(sum_c7_r17_s2),
    .b(sum_c7_r18_s2),
    .ci(sum_c7_r19_s2),
    .s(sum_c7_r31_s3),
    .co(carry_c7_r31_s3)
  );
  wire sum_c7_r32_s3, carry_c7_r32_s3;
  subbyte_full_adder add_c7_r32_s3 (
    .a(sum_c7_r20_s2),
    .b(sum_c7_r21_s2),
    .ci(sum_c7_r22_s2),
    .s(sum_c7_r32_s3),
    .co(carry_c7_r32_s3)
  );
  wire sum_c7_r33_s3, carry_c7_r33_s3;
  subbyte_full_adder add_c7_r33_s3 (
    .a(sum_c7_r23_s2),
    .b(sum_c7_r24_s2),
    .ci(sum_c7_r25_s2),
    .s(sum_c7_r33_s3),
    .co(carry_c7_r33_s3)
  );
  wire sum_c7_r34_s4, carry_c7_r34_s4;
  subbyte_full_adder add_c7_r34_s4 (
    .a(sum_c7_r26_s2),
    .b(carry_c6_r27_s3),
    .ci(carry_c6_r28_s3),
    .s(sum_c7_r34_s4),
    .co(carry_c7_r34_s4)
  );
  wire sum_c7_r35_s4, carry_c7_r35_s4;
  subbyte_full_adder add_c7_r35_s4 (
    .a(carry_c6_r29_s3),
    .b(carry_c6_r30_s3),
    .ci(carry_c6_r31_s3),
    .s(sum_c7_r35_s4),
    .co(carry_c7_r35_s4)
  );
  wire sum_c7_r36_s4, carry_c7_r36_s4;
  subbyte_full_adder add_c7_r36_s4 (
    .a(carry_c6_r32_s3),
    .b(sum_c7_r27_s3),
    .ci(sum_c7_r28_s3),
    .s(sum_c7_r36_s4),
    .co(carry_c7_r36_s4)
  );
  wire sum_c7_r37_s4, carry_c7_r37_s4;
  subbyte_full_adder add_c7_r37_s4 (
    .a(sum_c7_r29_s3),
    .b(sum_c7_r30_s3),
    .ci(sum_c7_r31_s3),
    .s(sum_c7_r37_s4),
    .co(carry_c7_r37_s4)
  );
  wire sum_c7_r38_s5, carry_c7_r38_s5;
  subbyte_full_adder add_c7_r38_s5 (
    .a(sum_c7_r32_s3),
    .b(sum_c7_r33_s3),
    .ci(carry_c6_r33_s4),
    .s(sum_c7_r38_s5),
    .co(carry_c7_r38_s5)
  );
  wire sum_c7_r39_s5, carry_c7_r39_s5;
  subbyte_full_adder add_c7_r39_s5 (
    .a(carry_c6_r34_s4),
    .b(carry_c6_r35_s4),
    .ci(carry_c6_r36_s4),
    .s(sum_c7_r39_s5),
    .co(carry_c7_r39_s5)
  );
  wire sum_c7_r40_s6, carry_c7_r40_s6;
  subbyte_full_adder add_c7_r40_s6 (
    .a(carry_c6_r37_s5),
    .b(sum_c7_r34_s4),
    .ci(sum_c7_r35_s4),
    .s(sum_c7_r40_s6),
    .co(carry_c7_r40_s6)
  );
  wire sum_c7_r41_s6, carry_c7_r41_s6;
  subbyte_full_adder add_c7_r41_s6 (
    .a(sum_c7_r36_s4),
    .b(sum_c7_r37_s4),
    .ci(sum_c7_r38_s5),
    .s(sum_c7_r41_s6),
    .co(carry_c7_r41_s6)
  );
  wire sum_c7_r42_s6, carry_c7_r42_s6;
  subbyte_full_adder add_c7_r42_s6 (
    .a(carry_c6_r38_s5),
    .b(carry_c6_r39_s5),
    .ci(sum_c7_r39_s5),
    .s(sum_c7_r42_s6),
    .co(carry_c7_r42_s6)
  );
  wire sum_c7_r43_s7, carry_c7_r43_s7;
  subbyte_full_adder add_c7_r43_s7 (
    .a(sum_c7_r40_s6),
    .b(sum_c7_r41_s6),
    .ci(carry_c6_r40_s6),
    .s(sum_c7_r43_s7),
    .co(carry_c7_r43_s7)
  );
  wire sum_c7_r44_s8, carry_c7_r44_s8;
  subbyte_full_adder add_c7_r44_s8 (
    .a(carry_c6_r41_s6),
    .b(sum_c7_r42_s6),
    .ci(sum_c7_r43_s7),
    .s(sum_c7_r44_s8),
    .co(carry_c7_r44_s8)
  );
  wire sum_c7_r45_s12, carry_c7_r45_s12;
  subbyte_full_adder add_c7_r45_s12 (
    .a(carry_c6_r42_s10),
    .b(sum_c7_r44_s8),
    .ci(carry_c6_r43_s11),
    .s(sum_c7_r45_s12),
    .co(carry_c7_r45_s12)
  );
  wire sum_c7_r46_s13, carry_c7_r46_s13;
  subbyte_full_adder add_c7_r46_s13 (
    .a(sum_c7_r45_s12),
    .b(minus_row0[6]),
    .ci(minus_row1[5]),
    .s(sum_c7_r46_s13),
    .co(carry_c7_r46_s13)
  );
  wire sum_c7_r47_s13, carry_c7_r47_s13;
  subbyte_full_adder add_c7_r47_s13 (
    .a(minus_row2[4]),
    .b(minus_row3[3]),
    .ci(carry_c6_r44_s12),
    .s(sum_c7_r47_s13),
    .co(carry_c7_r47_s13)
  );
  wire sum_c7_r48_s14, carry_c7_r48_s14;
  subbyte_full_adder add_c7_r48_s14 (
    .a(sum_c7_r46_s13),
    .b(carry_c6_r45_s12),
    .ci(sum_c7_r47_s13),
    .s(sum_c7_r48_s14),
    .co(carry_c7_r48_s14)
  );
  wire sum_c7_r49_s15, carry_c7_r49_s15;
  subbyte_full_adder add_c7_r49_s15 (
    .a(carry_c6_r46_s13),
    .b(sum_c7_r48_s14),
    .ci(carry_c6_r47_s14),
    .s(sum_c7_r49_s15),
    .co(carry_c7_r49_s15)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(start[8]), .b(pp[8]), .ci(pp[16]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[24]), .b(pp[37]), .ci(pp[45]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[53]), .b(pp[66]), .ci(pp[74]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[82]), .b(pp[95]), .ci(pp[103]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[111]), .b(pp[124]), .ci(pp[132]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[140]), .b(pp[153]), .ci(pp[161]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[169]), .b(pp[182]), .ci(pp[190]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[198]), .b(pp[211]), .ci(pp[219]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[227]), .b(pp[240]), .ci(pp[248]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[256]), .b(pp[269]), .ci(pp[277]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[285]), .b(pp[298]), .ci(pp[306]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[314]), .b(pp[327]), .ci(pp[335]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[343]), .b(pp[356]), .ci(pp[364]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[372]), .b(pp[385]), .ci(pp[393]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[401]), .b(pp[414]), .ci(pp[422]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[430]), .b(pp[443]), .ci(pp[451]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s2, carry_c8_r16_s2;
  subbyte_full_adder add_c8_r16_s2 (
    .a(pp[459]),
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
    .ci(sum_c8_r0_s1),
    .s(sum_c8_r21_s2),
    .co(carry_c8_r21_s2)
  );
  wire sum_c8_r22_s2, carry_c8_r22_s2;
  subbyte_full_adder add_c8_r22_s2 (
    .a(sum_c8_r1_s1),
    .b(sum_c8_r2_s1),
    .ci(sum_c8_r3_s1),
    .s(sum_c8_r22_s2),
    .co(carry_c8_r22_s2)
  );
  wire sum_c8_r23_s2, carry_c8_r23_s2;
  subbyte_full_adder add_c8_r23_s2 (
    .a(sum_c8_r4_s1),
    .b(sum_c8_r5_s1),
    .ci(sum_c8_r6_s1),
    .s(sum_c8_r23_s2),
    .co(carry_c8_r23_s2)
  );
  wire sum_c8_r24_s2, carry_c8_r24_s2;
  subbyte_full_adder add_c8_r24_s2 (
    .a(sum_c8_r7_s1),
    .b(sum_c8_r8_s1),
    .ci(sum_c8_r9_s1),
    .s(sum_c8_r24_s2),
    .co(carry_c8_r24_s2)
  );
  wire sum_c8_r25_s2, carry_c8_r25_s2;
  subbyte_full_adder add_c8_r25_s2 (
    .a(sum_c8_r10_s1),
    .b(sum_c8_r11_s1),
    .ci(sum_c8_r12_s1),
    .s(sum_c8_r25_s2),
    .co(carry_c8_r25_s2)
  );
  wire sum_c8_r26_s2, carry_c8_r26_s2;
  subbyte_full_adder add_c8_r26_s2 (
    .a(sum_c8_r13_s1),
    .b(sum_c8_r14_s1),
    .ci(sum_c8_r15_s1),
    .s(sum_c8_r26_s2),
    .co(carry_c8_r26_s2)
  );
  wire sum_c8_r27_s3, carry_c8_r27_s3;
  subbyte_full_adder add_c8_r27_s3 (
    .a(carry_c7_r16_s2),
    .b(carry_c7_r17_s2),
    .ci(carry_c7_r18_s2),
    .s(sum_c8_r27_s3),
    .co(carry_c8_r27_s3)
  );
  wire sum_c8_r28_s3, carry_c8_r28_s3;
  subbyte_full_adder add_c8_r28_s3 (
    .a(carry_c7_r19_s2),
    .b(carry_c7_r20_s2),
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
    .ci(sum_c8_r16_s2),
    .s(sum_c8_r30_s3),
    .co(carry_c8_r30_s3)
  );
  wire sum_c8_r31_s3, carry_c8_r31_s3;
  subbyte_full_adder add_c8_r31_s3 (
    .a(sum_c8_r17_s2),
    .b(sum_c8_r18_s2),
    .ci(sum_c8_r19_s2),
    .s(sum_c8_r31_s3),
    .co(carry_c8_r31_s3)
  );
  wire sum_c8_r32_s3, carry_c8_r32_s3;
  subbyte_full_adder add_c8_r32_s3 (
    .a(sum_c8_r20_s2),
    .b(sum_c8_r21_s2),
    .ci(sum_c8_r22_s2),
    .s(sum_c8_r32_s3),
    .co(carry_c8_r32_s3)
  );
  wire sum_c8_r33_s3, carry_c8_r33_s3;
  subbyte_full_adder add_c8_r33_s3 (
    .a(sum_c8_r23_s2),
    .b(sum_c8_r24_s2),
    .ci(sum_c8_r25_s2),
    .s(sum_c8_r33_s3),
    .co(carry_c8_r33_s3)
  );
  wire sum_c8_r34_s4, carry_c8_r34_s4;
  subbyte_full_adder add_c8_r34_s4 (
    .a(sum_c8_r26_s2),
    .b(carry_c7_r27_s3),
    .ci(carry_c7_r28_s3),
    .s(sum_c8_r34_s4),
    .co(carry_c8_r34_s4)
  );
  wire sum_c8_r35_s4, carry_c8_r35_s4;
  subbyte_full_adder add_c8_r35_s4 (
    .a(carry_c7_r29_s3),
    .b(carry_c7_r30_s3),
    .ci(carry_c7_r31_s3),
    .s(sum_c8_r35_s4),
    .co(carry_c8_r35_s4)
  );
  wire sum_c8_r36_s4, carry_c8_r36_s4;
  subbyte_full_adder add_c8_r36_s4 (
    .a(carry_c7_r32_s3),
    .b(carry_c7_r33_s3),
    .ci(sum_c8_r27_s3),
    .s(sum_c8_r36_s4),
    .co(carry_c8_r36_s4)
  );
  wire sum_c8_r37_s4, carry_c8_r37_s4;
  subbyte_full_adder add_c8_r37_s4 (
    .a(sum_c8_r28_s3),
    .b(sum_c8_r29_s3),
    .ci(sum_c8_r30_s3),
    .s(sum_c8_r37_s4),
    .co(carry_c8_r37_s4)
  );
  wire sum_c8_r38_s4, carry_c8_r38_s4;
  subbyte_full_adder add_c8_r38_s4 (
    .a(sum_c8_r31_s3),
    .b(sum_c8_r32_s3),
    .ci(sum_c8_r33_s3),
    .s(sum_c8_r38_s4),
    .co(carry_c8_r38_s4)
  );
  wire sum_c8_r39_s5, carry_c8_r39_s5;
  subbyte_full_adder add_c8_r39_s5 (
    .a(carry_c7_r34_s4),
    .b(carry_c7_r35_s4),
    .ci(carry_c7_r36_s4),
    .s(sum_c8_r39_s5),
    .co(carry_c8_r39_s5)
  );
  wire sum_c8_r40_s6, carry_c8_r40_s6;
  subbyte_full_adder add_c8_r40_s6 (
    .a(carry_c7_r37_s4),
    .b(carry_c7_r38_s5),
    .ci(sum_c8_r34_s4),
    .s(sum_c8_r40_s6),
    .co(carry_c8_r40_s6)
  );
  wire sum_c8_r41_s5, carry_c8_r41_s5;
  subbyte_full_adder add_c8_r41_s5 (
    .a(sum_c8_r35_s4),
    .b(sum_c8_r36_s4),
    .ci(sum_c8_r37_s4),
    .s(sum_c8_r41_s5),
    .co(carry_c8_r41_s5)
  );
  wire sum_c8_r42_s7, carry_c8_r42_s7;
  subbyte_full_adder add_c8_r42_s7 (
    .a(sum_c8_r38_s4),
    .b(carry_c7_r39_s5),
    .ci(carry_c7_r40_s6),
    .s(sum_c8_r42_s7),
    .co(carry_c8_r42_s7)
  );
  wire sum_c8_r43_s7, carry_c8_r43_s7;
  subbyte_full_adder add_c8_r43_s7 (
    .a(carry_c7_r41_s6),
    .b(sum_c8_r39_s5),
    .ci(sum_c8_r40_s6),
    .s(sum_c8_r43_s7),
    .co(carry_c8_r43_s7)
  );
  wire sum_c8_r44_s8, carry_c8_r44_s8;
  subbyte_full_adder add_c8_r44_s8 (
    .a(sum_c8_r41_s5),
    .b(carry_c7_r42_s6),
    .ci(carry_c7_r43_s7),
    .s(sum_c8_r44_s8),
    .co(carry_c8_r44_s8)
  );
  wire sum_c8_r45_s9, carry_c8_r45_s9;
  subbyte_full_adder add_c8_r45_s9 (
    .a(sum_c8_r42_s7),
    .b(sum_c8_r43_s7),
    .ci(carry_c7_r44_s8),
    .s(sum_c8_r45_s9),
    .co(carry_c8_r45_s9)
  );
  wire sum_c8_r46_s13, carry_c8_r46_s13;
  subbyte_full_adder add_c8_r46_s13 (
    .a(sum_c8_r44_s8),
    .b(sum_c8_r45_s9),
    .ci(carry_c7_r45_s12),
    .s(sum_c8_r46_s13),
    .co(carry_c8_r46_s13)
  );
  wire sum_c8_r47_s14, carry_c8_r47_s14;
  subbyte_full_adder add_c8_r47_s14 (
    .a(sum_c8_r46_s13),
    .b(minus_row0[7]),
    .ci(minus_row1[6]),
    .s(sum_c8_r47_s14),
    .co(carry_c8_r47_s14)
  );
  wire sum_c8_r48_s14, carry_c8_r48_s14;
  subbyte_full_adder add_c8_r48_s14 (
    .a(minus_row2[5]),
    .b(minus_row3[4]),
    .ci(carry_c7_r46_s13),
    .s(sum_c8_r48_s14),
    .co(carry_c8_r48_s14)
  );
  wire sum_c8_r49_s15, carry_c8_r49_s15;
  subbyte_full_adder add_c8_r49_s15 (
    .a(sum_c8_r47_s14),
    .b(carry_c7_r47_s13),
    .ci(sum_c8_r48_s14),
    .s(sum_c8_r49_s15),
    .co(carry_c8_r49_s15)
  );
  wire sum_c8_r50_s16, carry_c8_r50_s16;
  subbyte_full_adder add_c8_r50_s16 (
    .a(carry_c7_r48_s14),
    .b(sum_c8_r49_s15),
    .ci(carry_c7_r49_s15),
    .s(sum_c8_r50_s16),
    .co(carry_c8_r50_s16)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(start[9]), .b(pp[9]), .ci(pp[17]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[25]), .b(pp[38]), .ci(pp[46]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[54]), .b(pp[67]), .ci(pp[75]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[83]), .b(pp[96]), .ci(pp[104]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[112]), .b(pp[125]), .ci(pp[133]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[141]), .b(pp[154]), .ci(pp[162]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[170]), .b(pp[183]), .ci(pp[191]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[199]), .b(pp[212]), .ci(pp[220]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[228]), .b(pp[241]), .ci(pp[249]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[257]), .b(pp[270]), .ci(pp[278]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[286]), .b(pp[299]), .ci(pp[307]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s1, carry_c9_r11_s1;
  subbyte_full_adder add_c9_r11_s1 (.a(pp[315]), .b(pp[328]), .ci(pp[336]), .s(sum_c9_r11_s1), .co(carry_c9_r11_s1));
  wire sum_c9_r12_s1, carry_c9_r12_s1;
  subbyte_full_adder add_c9_r12_s1 (.a(pp[344]), .b(pp[357]), .ci(pp[365]), .s(sum_c9_r12_s1), .co(carry_c9_r12_s1));
  wire sum_c9_r13_s1, carry_c9_r13_s1;
  subbyte_full_adder add_c9_r13_s1 (.a(pp[373]), .b(pp[386]), .ci(pp[394]), .s(sum_c9_r13_s1), .co(carry_c9_r13_s1));
  wire sum_c9_r14_s1, carry_c9_r14_s1;
  subbyte_full_adder add_c9_r14_s1 (.a(pp[402]), .b(pp[415]), .ci(pp[423]), .s(sum_c9_r14_s1), .co(carry_c9_r14_s1));
  wire sum_c9_r15_s1, carry_c9_r15_s1;
  subbyte_full_adder add_c9_r15_s1 (.a(pp[431]), .b(pp[444]), .ci(pp[452]), .s(sum_c9_r15_s1), .co(carry_c9_r15_s1));
  wire sum_c9_r16_s2, carry_c9_r16_s2;
  subbyte_full_adder add_c9_r16_s2 (
    .a(pp[460]),
    .b(carry_c8_r0_s1),
    .ci(carry_c8_r1_s1),
    .s(sum_c9_r16_s2),
    .co(carry_c9_r16_s2)
  );
  wire sum_c9_r17_s2, carry_c9_r17_s2;
  subbyte_full_adder add_c9_r17_s2 (
    .a(carry_c8_r2_s1),
    .b(carry_c8_r3_s1),
    .ci(carry_c8_r4_s1),
    .s(sum_c9_r17_s2),
    .co(carry_c9_r17_s2)
  );
  wire sum_c9_r18_s2, carry_c9_r18_s2;
  subbyte_full_adder add_c9_r18_s2 (
    .a(carry_c8_r5_s1),
    .b(carry_c8_r6_s1),
    .ci(carry_c8_r7_s1),
    .s(sum_c9_r18_s2),
    .co(carry_c9_r18_s2)
  );
  wire sum_c9_r19_s2, carry_c9_r19_s2;
  subbyte_full_adder add_c9_r19_s2 (
    .a(carry_c8_r8_s1),
    .b(carry_c8_r9_s1),
    .ci(carry_c8_r10_s1),
    .s(sum_c9_r19_s2),
    .co(carry_c9_r19_s2)
  );
  wire sum_c9_r20_s2, carry_c9_r20_s2;
  subbyte_full_adder add_c9_r20_s2 (
    .a(carry_c8_r11_s1),
    .b(carry_c8_r12_s1),
    .ci(carry_c8_r13_s1),
    .s(sum_c9_r20_s2),
    .co(carry_c9_r20_s2)
  );
  wire sum_c9_r21_s2, carry_c9_r21_s2;
  subbyte_full_adder add_c9_r21_s2 (
    .a(carry_c8_r14_s1),
    .b(carry_c8_r15_s1),
    .ci(sum_c9_r0_s1),
    .s(sum_c9_r21_s2),
    .co(carry_c9_r21_s2)
  );
  wire sum_c9_r22_s2, carry_c9_r22_s2;
  subbyte_full_adder add_c9_r22_s2 (
    .a(sum_c9_r1_s1),
    .b(sum_c9_r2_s1),
    .ci(sum_c9_r3_s1),
    .s(sum_c9_r22_s2),
    .co(carry_c9_r22_s2)
  );
  wire sum_c9_r23_s2, carry_c9_r23_s2;
  subbyte_full_adder add_c9_r23_s2 (
    .a(sum_c9_r4_s1),
    .b(sum_c9_r5_s1),
    .ci(sum_c9_r6_s1),
    .s(sum_c9_r23_s2),
    .co(carry_c9_r23_s2)
  );
  wire sum_c9_r24_s2, carry_c9_r24_s2;
  subbyte_full_adder add_c9_r24_s2 (
    .a(sum_c9_r7_s1),
    .b(sum_c9_r8_s1),
    .ci(sum_c9_r9_s1),
    .s(sum_c9_r24_s2),
    .co(carry_c9_r24_s2)
  );
  wire sum_c9_r25_s2, carry_c9_r25_s2;
  subbyte_full_adder add_c9_r25_s2 (
    .a(sum_c9_r10_s1),
    .b(sum_c9_r11_s1),
    .ci(sum_c9_r12_s1),
    .s(sum_c9_r25_s2),
    .co(carry_c9_r25_s2)
  );
  wire sum_c9_r26_s2, carry_c9_r26_s2;
  subbyte_full_adder add_c9_r26_s2 (
    .a(sum_c9_r13_s1),
    .b(sum_c9_r14_s1),
    .ci(sum_c9_r15_s1),
    .s(sum_c9_r26_s2),
    .co(carry_c9_r26_s2)
  );
  wire sum_c9_r27_s3, carry_c9_r27_s3;
  subbyte_full_adder add_c9_r27_s3 (
    .a(carry_c8_r16_s2),
    .b(carry_c8_r17_s2),
    .ci(carry_c8_r18_s2),
    .s(sum_c9_r27_s3),
    .co(carry_c9_r27_s3)
  );
  wire sum_c9_r28_s3, carry_c9_r28_s3;
  subbyte_full_adder add_c9_r28_s3 (
    .a(carry_c8_r19_s2),
    .b(carry_c8_r20_s2),
    .ci(carry_c8_r21_s2),
    .s(sum_c9_r28_s3),
    .co(carry_c9_r28_s3)
  );
  wire sum_c9_r29_s3, carry_c9_r29_s3;
  subbyte_full_adder add_c9_r29_s3 (
    .a(carry_c8_r22_s2),
    .b(carry_c8_r23_s2),
    .ci(carry_c8_r24_s2),
    .s(sum_c9_r29_s3),
    .co(carry_c9_r29_s3)
  );
  wire sum_c9_r30_s3, carry_c9_r30_s3;
  subbyte_full_adder add_c9_r30_s3 (
    .a(carry_c8_r25_s2),
    .b(carry_c8_r26_s2),
    .ci(sum_c9_r16_s2),
    .s(sum_c9_r30_s3),
    .co(carry_c9_r30_s3)
  );
  wire sum_c9_r31_s3, carry_c9_r31_s3;
  subbyte_full_adder add_c9_r31_s3 (
    .a(sum_c9_r17_s2),
    .b(sum_c9_r18_s2),
    .ci(sum_c9_r19_s2),
    .s(sum_c9_r31_s3),
    .co(carry_c9_r31_s3)
  );
  wire sum_c9_r32_s3, carry_c9_r32_s3;
  subbyte_full_adder add_c9_r32_s3 (
    .a(sum_c9_r20_s2),
    .b(sum_c9_r21_s2),
    .ci(sum_c9_r22_s2),
    .s(sum_c9_r32_s3),
    .co(carry_c9_r32_s3)
  );
  wire sum_c9_r33_s3, carry_c9_r33_s3;
  subbyte_full_adder add_c9_r33_s3 (
    .a(sum_c9_r23_s2),
    .b(sum_c9_r24_s2),
    .ci(sum_c9_r25_s2),
    .s(sum_c9_r33_s3),
    .co(carry_c9_r33_s3)
  );
  wire sum_c9_r34_s4, carry_c9_r34_s4;
  subbyte_full_adder add_c9_r34_s4 (
    .a(sum_c9_r26_s2),
    .b(carry_c8_r27_s3),
    .ci(carry_c8_r28_s3),
    .s(sum_c9_r34_s4),
    .co(carry_c9_r34_s4)
  );
  wire sum_c9_r35_s4, carry_c9_r35_s4;
  subbyte_full_adder add_c9_r35_s4 (
    .a(carry_c8_r29_s3),
    .b(carry_c8_r30_s3),
    .ci(carry_c8_r31_s3),
    .s(sum_c9_r35_s4),
    .co(carry_c9_r35_s4)
  );
  wire sum_c9_r36_s4, carry_c9_r36_s4;
  subbyte_full_adder add_c9_r36_s4 (
    .a(carry_c8_r32_s3),
    .b(carry_c8_r33_s3),
    .ci(sum_c9_r27_s3),
    .s(sum_c9_r36_s4),
    .co(carry_c9_r36_s4)
  );
  wire sum_c9_r37_s4, carry_c9_r37_s4;
  subbyte_full_adder add_c9_r37_s4 (
    .a(sum_c9_r28_s3),
    .b(sum_c9_r29_s3),
    .ci(sum_c9_r30_s3),
    .s(sum_c9_r37_s4),
    .co(carry_c9_r37_s4)
  );
  wire sum_c9_r38_s4, carry_c9_r38_s4;
  subbyte_full_adder add_c9_r38_s4 (
    .a(sum_c9_r31_s3),
    .b(sum_c9_r32_s3),
    .ci(sum_c9_r33_s3),
    .s(sum_c9_r38_s4),
    .co(carry_c9_r38_s4)
  );
  wire sum_c9_r39_s5, carry_c9_r39_s5;
  subbyte_full_adder add_c9_r39_s5 (
    .a(carry_c8_r34_s4),
    .b(carry_c8_r35_s4),
    .ci(carry_c8_r36_s4),
    .s(sum_c9_r39_s5),
    .co(carry_c9_r39_s5)
  );
  wire sum_c9_r40_s5, carry_c9_r40_s5;
  subbyte_full_adder add_c9_r40_s5 (
    .a(carry_c8_r37_s4),
    .b(carry_c8_r38_s4),
    .ci(sum_c9_r34_s4),
    .s(sum_c9_r40_s5),
    .co(carry_c9_r40_s5)
  );
  wire sum_c9_r41_s5, carry_c9_r41_s5;
  subbyte_full_adder add_c9_r41_s5 (
    .a(sum_c9_r35_s4),
    .b(sum_c9_r36_s4),
    .ci(sum_c9_r37_s4),
    .s(sum_c9_r41_s5),
    .co(carry_c9_r41_s5)
  );
  wire sum_c9_r42_s7, carry_c9_r42_s7;
  subbyte_full_adder add_c9_r42_s7 (
    .a(sum_c9_r38_s4),
    .b(carry_c8_r39_s5),
    .ci(carry_c8_r40_s6),
    .s(sum_c9_r42_s7),
    .co(carry_c9_r42_s7)
  );
  wire sum_c9_r43_s6, carry_c9_r43_s6;
  subbyte_full_adder add_c9_r43_s6 (
    .a(carry_c8_r41_s5),
    .b(sum_c9_r39_s5),
    .ci(sum_c9_r40_s5),
    .s(sum_c9_r43_s6),
    .co(carry_c9_r43_s6)
  );
  wire sum_c9_r44_s8, carry_c9_r44_s8;
  subbyte_full_adder add_c9_r44_s8 (
    .a(sum_c9_r41_s5),
    .b(carry_c8_r42_s7),
    .ci(carry_c8_r43_s7),
    .s(sum_c9_r44_s8),
    .co(carry_c9_r44_s8)
  );
  wire sum_c9_r45_s9, carry_c9_r45_s9;
  subbyte_full_adder add_c9_r45_s9 (
    .a(sum_c9_r42_s7),
    .b(sum_c9_r43_s6),
    .ci(carry_c8_r44_s8),
    .s(sum_c9_r45_s9),
    .co(carry_c9_r45_s9)
  );
  wire sum_c9_r46_s10, carry_c9_r46_s10;
  subbyte_full_adder add_c9_r46_s10 (
    .a(sum_c9_r44_s8),
    .b(carry_c8_r45_s9),
    .ci(sum_c9_r45_s9),
    .s(sum_c9_r46_s10),
    .co(carry_c9_r46_s10)
  );
  wire sum_c9_r47_s14, carry_c9_r47_s14;
  subbyte_full_adder add_c9_r47_s14 (
    .a(carry_c8_r46_s13),
    .b(sum_c9_r46_s10),
    .ci(minus_row0[8]),
    .s(sum_c9_r47_s14),
    .co(carry_c9_r47_s14)
  );
  wire sum_c9_r48_s1, carry_c9_r48_s1;
  subbyte_full_adder add_c9_r48_s1 (
    .a(minus_row1[7]),
    .b(minus_row2[6]),
    .ci(minus_row3[5]),
    .s(sum_c9_r48_s1),
    .co(carry_c9_r48_s1)
  );
  wire sum_c9_r49_s15, carry_c9_r49_s15;
  subbyte_full_adder add_c9_r49_s15 (
    .a(sum_c9_r47_s14),
    .b(carry_c8_r47_s14),
    .ci(sum_c9_r48_s1),
    .s(sum_c9_r49_s15),
    .co(carry_c9_r49_s15)
  );
  wire sum_c9_r50_s16, carry_c9_r50_s16;
  subbyte_full_adder add_c9_r50_s16 (
    .a(carry_c8_r48_s14),
    .b(sum_c9_r49_s15),
    .ci(carry_c8_r49_s15),
    .s(sum_c9_r50_s16),
    .co(carry_c9_r50_s16)
  );
  wire sum_c9_r51_s17, carry_c9_r51_s17;
  subbyte_half_adder add_c9_r51_s17 (.a(sum_c9_r50_s16), .b(carry_c8_r50_s16), .s(sum_c9_r51_s17), .co(carry_c9_r51_s17));
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(start[10]), .b(pp[18]), .ci(pp[26]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[47]), .b(pp[55]), .ci(pp[76]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[84]), .b(pp[105]), .ci(pp[113]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[134]), .b(pp[142]), .ci(pp[163]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[171]), .b(pp[192]), .ci(pp[200]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[221]), .b(pp[229]), .ci(pp[250]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[258]), .b(pp[279]), .ci(pp[287]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[308]), .b(pp[316]), .ci(pp[337]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[345]), .b(pp[366]), .ci(pp[374]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[395]), .b(pp[403]), .ci(pp[424]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s1, carry_c10_r10_s1;
  subbyte_full_adder add_c10_r10_s1 (.a(pp[432]), .b(pp[453]), .ci(pp[461]), .s(sum_c10_r10_s1), .co(carry_c10_r10_s1));
  wire sum_c10_r11_s2, carry_c10_r11_s2;
  subbyte_full_adder add_c10_r11_s2 (
    .a(carry_c9_r0_s1),
    .b(carry_c9_r1_s1),
    .ci(carry_c9_r2_s1),
    .s(sum_c10_r11_s2),
    .co(carry_c10_r11_s2)
  );
  wire sum_c10_r12_s2, carry_c10_r12_s2;
  subbyte_full_adder add_c10_r12_s2 (
    .a(carry_c9_r3_s1),
    .b(carry_c9_r4_s1),
    .ci(carry_c9_r5_s1),
    .s(sum_c10_r12_s2),
    .co(carry_c10_r12_s2)
  );
  wire sum_c10_r13_s2, carry_c10_r13_s2;
  subbyte_full_adder add_c10_r13_s2 (
    .a(carry_c9_r6_s1),
    .b(carry_c9_r7_s1),
    .ci(carry_c9_r8_s1),
    .s(sum_c10_r13_s2),
    .co(carry_c10_r13_s2)
  );
  wire sum_c10_r14_s2, carry_c10_r14_s2;
  subbyte_full_adder add_c10_r14_s2 (
    .a(carry_c9_r9_s1),
    .b(carry_c9_r10_s1),
    .ci(carry_c9_r11_s1),
    .s(sum_c10_r14_s2),
    .co(carry_c10_r14_s2)
  );
  wire sum_c10_r15_s2, carry_c10_r15_s2;
  subbyte_full_adder add_c10_r15_s2 (
    .a(carry_c9_r12_s1),
    .b(carry_c9_r13_s1),
    .ci(carry_c9_r14_s1),
    .s(sum_c10_r15_s2),
    .co(carry_c10_r15_s2)
  );
  wire sum_c10_r16_s2, carry_c10_r16_s2;
  subbyte_full_adder add_c10_r16_s2 (
    .a(carry_c9_r15_s1),
    .b(sum_c10_r0_s1),
    .ci(sum_c10_r1_s1),
    .s(sum_c10_r16_s2),
    .co(carry_c10_r16_s2)
  );
  wire sum_c10_r17_s2, carry_c10_r17_s2;
  subbyte_full_adder add_c10_r17_s2 (
    .a(sum_c10_r2_s1),
    .b(sum_c10_r3_s1),
    .ci(sum_c10_r4_s1),
    .s(sum_c10_r17_s2),
    .co(carry_c10_r17_s2)
  );
  wire sum_c10_r18_s2, carry_c10_r18_s2;
  subbyte_full_adder add_c10_r18_s2 (
    .a(sum_c10_r5_s1),
    .b(sum_c10_r6_s1),
    .ci(sum_c10_r7_s1),
    .s(sum_c10_r18_s2),
    .co(carry_c10_r18_s2)
  );
  wire sum_c10_r19_s2, carry_c10_r19_s2;
  subbyte_full_adder add_c10_r19_s2 (
    .a(sum_c10_r8_s1),
    .b(sum_c10_r9_s1),
    .ci(sum_c10_r10_s1),
    .s(sum_c10_r19_s2),
    .co(carry_c10_r19_s2)
  );
  wire sum_c10_r20_s3, carry_c10_r20_s3;
  subbyte_full_adder add_c10_r20_s3 (
    .a(carry_c9_r16_s2),
    .b(carry_c9_r17_s2),
    .ci(carry_c9_r18_s2),
    .s(sum_c10_r20_s3),
    .co(carry_c10_r20_s3)
  );
  wire sum_c10_r21_s3, carry_c10_r21_s3;
  subbyte_full_adder add_c10_r21_s3 (
    .a(carry_c9_r19_s2),
    .b(carry_c9_r20_s2),
    .ci(carry_c9_r21_s2),
    .s(sum_c10_r21_s3),
    .co(carry_c10_r21_s3)
  );
  wire sum_c10_r22_s3, carry_c10_r22_s3;
  subbyte_full_adder add_c10_r22_s3 (
    .a(carry_c9_r22_s2),
    .b(carry_c9_r23_s2),
    .ci(carry_c9_r24_s2),
    .s(sum_c10_r22_s3),
    .co(carry_c10_r22_s3)
  );
  wire sum_c10_r23_s3, carry_c10_r23_s3;
  subbyte_full_adder add_c10_r23_s3 (
    .a(carry_c9_r25_s2),
    .b(carry_c9_r26_s2),
    .ci(sum_c10_r11_s2),
    .s(sum_c10_r23_s3),
    .co(carry_c10_r23_s3)
  );
  wire sum_c10_r24_s3, carry_c10_r24_s3;
  subbyte_full_adder add_c10_r24_s3 (
    .a(sum_c10_r12_s2),
    .b(sum_c10_r13_s2),
    .ci(sum_c10_r14_s2),
    .s(sum_c10_r24_s3),
    .co(carry_c10_r24_s3)
  );
  wire sum_c10_r25_s3, carry_c10_r25_s3;
  subbyte_full_adder add_c10_r25_s3 (
    .a(sum_c10_r15_s2),
    .b(sum_c10_r16_s2),
    .ci(sum_c10_r17_s2),
    .s(sum_c10_r25_s3),
    .co(carry_c10_r25_s3)
  );
  wire sum_c10_r26_s4, carry_c10_r26_s4;
  subbyte_full_adder add_c10_r26_s4 (
    .a(sum_c10_r18_s2),
    .b(sum_c10_r19_s2),
    .ci(carry_c9_r27_s3),
    .s(sum_c10_r26_s4),
    .co(carry_c10_r26_s4)
  );
  wire sum_c10_r27_s4, carry_c10_r27_s4;
  subbyte_full_adder add_c10_r27_s4 (
    .a(carry_c9_r28_s3),
    .b(carry_c9_r29_s3),
    .ci(carry_c9_r30_s3),
    .s(sum_c10_r27_s4),
    .co(carry_c10_r27_s4)
  );
  wire sum_c10_r28_s4, carry_c10_r28_s4;
  subbyte_full_adder add_c10_r28_s4 (
    .a(carry_c9_r31_s3),
    .b(carry_c9_r32_s3),
    .ci(carry_c9_r33_s3),
    .s(sum_c10_r28_s4),
    .co(carry_c10_r28_s4)
  );
  wire sum_c10_r29_s4, carry_c10_r29_s4;
  subbyte_full_adder add_c10_r29_s4 (
    .a(sum_c10_r20_s3),
    .b(sum_c10_r21_s3),
    .ci(sum_c10_r22_s3),
    .s(sum_c10_r29_s4),
    .co(carry_c10_r29_s4)
  );
  wire sum_c10_r30_s4, carry_c10_r30_s4;
  subbyte_full_adder add_c10_r30_s4 (
    .a(sum_c10_r23_s3),
    .b(sum_c10_r24_s3),
    .ci(sum_c10_r25_s3),
    .s(sum_c10_r30_s4),
    .co(carry_c10_r30_s4)
  );
  wire sum_c10_r31_s5, carry_c10_r31_s5;
  subbyte_full_adder add_c10_r31_s5 (
    .a(sum_c10_r26_s4),
    .b(carry_c9_r34_s4),
    .ci(carry_c9_r35_s4),
    .s(sum_c10_r31_s5),
    .co(carry_c10_r31_s5)
  );
  wire sum_c10_r32_s5, carry_c10_r32_s5;
  subbyte_full_adder add_c10_r32_s5 (
    .a(carry_c9_r36_s4),
    .b(carry_c9_r37_s4),
    .ci(carry_c9_r38_s4),
    .s(sum_c10_r32_s5),
    .co(carry_c10_r32_s5)
  );
  wire sum_c10_r33_s5, carry_c10_r33_s5;
  subbyte_full_adder add_c10_r33_s5 (
    .a(sum_c10_r27_s4),
    .b(sum_c10_r28_s4),
    .ci(sum_c10_r29_s4),
    .s(sum_c10_r33_s5),
    .co(carry_c10_r33_s5)
  );
  wire sum_c10_r34_s6, carry_c10_r34_s6;
  subbyte_full_adder add_c10_r34_s6 (
    .a(sum_c10_r30_s4),
    .b(carry_c9_r39_s5),
    .ci(carry_c9_r40_s5),
    .s(sum_c10_r34_s6),
    .co(carry_c10_r34_s6)
  );
  wire sum_c10_r35_s6, carry_c10_r35_s6;
  subbyte_full_adder add_c10_r35_s6 (
    .a(carry_c9_r41_s5),
    .b(sum_c10_r31_s5),
    .ci(sum_c10_r32_s5),
    .s(sum_c10_r35_s6),
    .co(carry_c10_r35_s6)
  );
  wire sum_c10_r36_s8, carry_c10_r36_s8;
  subbyte_full_adder add_c10_r36_s8 (
    .a(sum_c10_r33_s5),
    .b(carry_c9_r42_s7),
    .ci(carry_c9_r43_s6),
    .s(sum_c10_r36_s8),
    .co(carry_c10_r36_s8)
  );
  wire sum_c10_r37_s9, carry_c10_r37_s9;
  subbyte_full_adder add_c10_r37_s9 (
    .a(sum_c10_r34_s6),
    .b(sum_c10_r35_s6),
    .ci(carry_c9_r44_s8),
    .s(sum_c10_r37_s9),
    .co(carry_c10_r37_s9)
  );
  wire sum_c10_r38_s10, carry_c10_r38_s10;
  subbyte_full_adder add_c10_r38_s10 (
    .a(sum_c10_r36_s8),
    .b(carry_c9_r45_s9),
    .ci(sum_c10_r37_s9),
    .s(sum_c10_r38_s10),
    .co(carry_c10_r38_s10)
  );
  wire sum_c10_r39_s11, carry_c10_r39_s11;
  subbyte_full_adder add_c10_r39_s11 (
    .a(carry_c9_r46_s10),
    .b(sum_c10_r38_s10),
    .ci(minus_row0[9]),
    .s(sum_c10_r39_s11),
    .co(carry_c10_r39_s11)
  );
  wire sum_c10_r40_s1, carry_c10_r40_s1;
  subbyte_full_adder add_c10_r40_s1 (
    .a(minus_row1[8]),
    .b(minus_row2[7]),
    .ci(minus_row3[6]),
    .s(sum_c10_r40_s1),
    .co(carry_c10_r40_s1)
  );
  wire sum_c10_r41_s15, carry_c10_r41_s15;
  subbyte_full_adder add_c10_r41_s15 (
    .a(carry_c9_r47_s14),
    .b(sum_c10_r39_s11),
    .ci(carry_c9_r48_s1),
    .s(sum_c10_r41_s15),
    .co(carry_c10_r41_s15)
  );
  wire sum_c10_r42_s16, carry_c10_r42_s16;
  subbyte_full_adder add_c10_r42_s16 (
    .a(sum_c10_r40_s1),
    .b(sum_c10_r41_s15),
    .ci(carry_c9_r49_s15),
    .s(sum_c10_r42_s16),
    .co(carry_c10_r42_s16)
  );
  wire sum_c10_r43_s18, carry_c10_r43_s18;
  subbyte_full_adder add_c10_r43_s18 (
    .a(sum_c10_r42_s16),
    .b(carry_c9_r50_s16),
    .ci(carry_c9_r51_s17),
    .s(sum_c10_r43_s18),
    .co(carry_c10_r43_s18)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(start[11]), .b(pp[19]), .ci(pp[27]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[48]), .b(pp[56]), .ci(pp[77]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[85]), .b(pp[106]), .ci(pp[114]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[135]), .b(pp[143]), .ci(pp[164]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[172]), .b(pp[193]), .ci(pp[201]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s1, carry_c11_r5_s1;
  subbyte_full_adder add_c11_r5_s1 (.a(pp[222]), .b(pp[230]), .ci(pp[251]), .s(sum_c11_r5_s1), .co(carry_c11_r5_s1));
  wire sum_c11_r6_s1, carry_c11_r6_s1;
  subbyte_full_adder add_c11_r6_s1 (.a(pp[259]), .b(pp[280]), .ci(pp[288]), .s(sum_c11_r6_s1), .co(carry_c11_r6_s1));
  wire sum_c11_r7_s1, carry_c11_r7_s1;
  subbyte_full_adder add_c11_r7_s1 (.a(pp[309]), .b(pp[317]), .ci(pp[338]), .s(sum_c11_r7_s1), .co(carry_c11_r7_s1));
  wire sum_c11_r8_s1, carry_c11_r8_s1;
  subbyte_full_adder add_c11_r8_s1 (.a(pp[346]), .b(pp[367]), .ci(pp[375]), .s(sum_c11_r8_s1), .co(carry_c11_r8_s1));
  wire sum_c11_r9_s1, carry_c11_r9_s1;
  subbyte_full_adder add_c11_r9_s1 (.a(pp[396]), .b(pp[404]), .ci(pp[425]), .s(sum_c11_r9_s1), .co(carry_c11_r9_s1));
  wire sum_c11_r10_s1, carry_c11_r10_s1;
  subbyte_full_adder add_c11_r10_s1 (.a(pp[433]), .b(pp[454]), .ci(pp[462]), .s(sum_c11_r10_s1), .co(carry_c11_r10_s1));
  wire sum_c11_r11_s2, carry_c11_r11_s2;
  subbyte_full_adder add_c11_r11_s2 (
    .a(carry_c10_r0_s1),
    .b(carry_c10_r1_s1),
    .ci(carry_c10_r2_s1),
    .s(sum_c11_r11_s2),
    .co(carry_c11_r11_s2)
  );
  wire sum_c11_r12_s2, carry_c11_r12_s2;
  subbyte_full_adder add_c11_r12_s2 (
    .a(carry_c10_r3_s1),
    .b(carry_c10_r4_s1),
    .ci(carry_c10_r5_s1),
    .s(sum_c11_r12_s2),
    .co(carry_c11_r12_s2)
  );
  wire sum_c11_r13_s2, carry_c11_r13_s2;
  subbyte_full_adder add_c11_r13_s2 (
    .a(carry_c10_r6_s1),
    .b(carry_c10_r7_s1),
    .ci(carry_c10_r8_s1),
    .s(sum_c11_r13_s2),
    .co(carry_c11_r13_s2)
  );
  wire sum_c11_r14_s2, carry_c11_r14_s2;
  subbyte_full_adder add_c11_r14_s2 (
    .a(carry_c10_r9_s1),
    .b(carry_c10_r10_s1),
    .ci(sum_c11_r0_s1),
    .s(sum_c11_r14_s2),
    .co(carry_c11_r14_s2)
  );
  wire sum_c11_r15_s2, carry_c11_r15_s2;
  subbyte_full_adder add_c11_r15_s2 (
    .a(sum_c11_r1_s1),
    .b(sum_c11_r2_s1),
    .ci(sum_c11_r3_s1),
    .s(sum_c11_r15_s2),
    .co(carry_c11_r15_s2)
  );
  wire sum_c11_r16_s2, carry_c11_r16_s2;
  subbyte_full_adder add_c11_r16_s2 (
    .a(sum_c11_r4_s1),
    .b(sum_c11_r5_s1),
    .ci(sum_c11_r6_s1),
    .s(sum_c11_r16_s2),
    .co(carry_c11_r16_s2)
  );
  wire sum_c11_r17_s2, carry_c11_r17_s2;
  subbyte_full_adder add_c11_r17_s2 (
    .a(sum_c11_r7_s1),
    .b(sum_c11_r8_s1),
    .ci(sum_c11_r9_s1),
    .s(sum_c11_r17_s2),
    .co(carry_c11_r17_s2)
  );
  wire sum_c11_r18_s3, carry_c11_r18_s3;
  subbyte_full_adder add_c11_r18_s3 (
    .a(sum_c11_r10_s1),
    .b(carry_c10_r11_s2),
    .ci(carry_c10_r12_s2),
    .s(sum_c11_r18_s3),
    .co(carry_c11_r18_s3)
  );
  wire sum_c11_r19_s3, carry_c11_r19_s3;
  subbyte_full_adder add_c11_r19_s3 (
    .a(carry_c10_r13_s2),
    .b(carry_c10_r14_s2),
    .ci(carry_c10_r15_s2),
    .s(sum_c11_r19_s3),
    .co(carry_c11_r19_s3)
  );
  wire sum_c11_r20_s3, carry_c11_r20_s3;
  subbyte_full_adder add_c11_r20_s3 (
    .a(carry_c10_r16_s2),
    .b(carry_c10_r17_s2),
    .ci(carry_c10_r18_s2),
    .s(sum_c11_r20_s3),
    .co(carry_c11_r20_s3)
  );
  wire sum_c11_r21_s3, carry_c11_r21_s3;
  subbyte_full_adder add_c11_r21_s3 (
    .a(carry_c10_r19_s2),
    .b(sum_c11_r11_s2),
    .ci(sum_c11_r12_s2),
    .s(sum_c11_r21_s3),
    .co(carry_c11_r21_s3)
  );
  wire sum_c11_r22_s3, carry_c11_r22_s3;
  subbyte_full_adder add_c11_r22_s3 (
    .a(sum_c11_r13_s2),
    .b(sum_c11_r14_s2),
    .ci(sum_c11_r15_s2),
    .s(sum_c11_r22_s3),
    .co(carry_c11_r22_s3)
  );
  wire sum_c11_r23_s4, carry_c11_r23_s4;
  subbyte_full_adder add_c11_r23_s4 (
    .a(sum_c11_r16_s2),
    .b(sum_c11_r17_s2),
    .ci(carry_c10_r20_s3),
    .s(sum_c11_r23_s4),
    .co(carry_c11_r23_s4)
  );
  wire sum_c11_r24_s4, carry_c11_r24_s4;
  subbyte_full_adder add_c11_r24_s4 (
    .a(carry_c10_r21_s3),
    .b(carry_c10_r22_s3),
    .ci(carry_c10_r23_s3),
    .s(sum_c11_r24_s4),
    .co(carry_c11_r24_s4)
  );
  wire sum_c11_r25_s4, carry_c11_r25_s4;
  subbyte_full_adder add_c11_r25_s4 (
    .a(carry_c10_r24_s3),
    .b(carry_c10_r25_s3),
    .ci(sum_c11_r18_s3),
    .s(sum_c11_r25_s4),
    .co(carry_c11_r25_s4)
  );
  wire sum_c11_r26_s4, carry_c11_r26_s4;
  subbyte_full_adder add_c11_r26_s4 (
    .a(sum_c11_r19_s3),
    .b(sum_c11_r20_s3),
    .ci(sum_c11_r21_s3),
    .s(sum_c11_r26_s4),
    .co(carry_c11_r26_s4)
  );
  wire sum_c11_r27_s5, carry_c11_r27_s5;
  subbyte_full_adder add_c11_r27_s5 (
    .a(sum_c11_r22_s3),
    .b(carry_c10_r26_s4),
    .ci(sum_c11_r23_s4),
    .s(sum_c11_r27_s5),
    .co(carry_c11_r27_s5)
  );
  wire sum_c11_r28_s5, carry_c11_r28_s5;
  subbyte_full_adder add_c11_r28_s5 (
    .a(carry_c10_r27_s4),
    .b(carry_c10_r28_s4),
    .ci(carry_c10_r29_s4),
    .s(sum_c11_r28_s5),
    .co(carry_c11_r28_s5)
  );
  wire sum_c11_r29_s5, carry_c11_r29_s5;
  subbyte_full_adder add_c11_r29_s5 (
    .a(carry_c10_r30_s4),
    .b(sum_c11_r24_s4),
    .ci(sum_c11_r25_s4),
    .s(sum_c11_r29_s5),
    .co(carry_c11_r29_s5)
  );
  wire sum_c11_r30_s6, carry_c11_r30_s6;
  subbyte_full_adder add_c11_r30_s6 (
    .a(sum_c11_r26_s4),
    .b(sum_c11_r27_s5),
    .ci(carry_c10_r31_s5),
    .s(sum_c11_r30_s6),
    .co(carry_c11_r30_s6)
  );
  wire sum_c11_r31_s6, carry_c11_r31_s6;
  subbyte_full_adder add_c11_r31_s6 (
    .a(carry_c10_r32_s5),
    .b(carry_c10_r33_s5),
    .ci(sum_c11_r28_s5),
    .s(sum_c11_r31_s6),
    .co(carry_c11_r31_s6)
  );
  wire sum_c11_r32_s7, carry_c11_r32_s7;
  subbyte_full_adder add_c11_r32_s7 (
    .a(sum_c11_r29_s5),
    .b(sum_c11_r30_s6),
    .ci(carry_c10_r34_s6),
    .s(sum_c11_r32_s7),
    .co(carry_c11_r32_s7)
  );
  wire sum_c11_r33_s8, carry_c11_r33_s8;
  subbyte_full_adder add_c11_r33_s8 (
    .a(carry_c10_r35_s6),
    .b(sum_c11_r31_s6),
    .ci(sum_c11_r32_s7),
    .s(sum_c11_r33_s8),
    .co(carry_c11_r33_s8)
  );
  wire sum_c11_r34_s10, carry_c11_r34_s10;
  subbyte_full_adder add_c11_r34_s10 (
    .a(carry_c10_r36_s8),
    .b(sum_c11_r33_s8),
    .ci(carry_c10_r37_s9),
    .s(sum_c11_r34_s10),
    .co(carry_c11_r34_s10)
  );
  wire sum_c11_r35_s11, carry_c11_r35_s11;
  subbyte_full_adder add_c11_r35_s11 (
    .a(sum_c11_r34_s10),
    .b(carry_c10_r38_s10),
    .ci(minus_row0[10]),
    .s(sum_c11_r35_s11),
    .co(carry_c11_r35_s11)
  );
  wire sum_c11_r36_s1, carry_c11_r36_s1;
  subbyte_full_adder add_c11_r36_s1 (
    .a(minus_row1[9]),
    .b(minus_row2[8]),
    .ci(minus_row3[7]),
    .s(sum_c11_r36_s1),
    .co(carry_c11_r36_s1)
  );
  wire sum_c11_r37_s12, carry_c11_r37_s12;
  subbyte_full_adder add_c11_r37_s12 (
    .a(carry_c10_r39_s11),
    .b(sum_c11_r35_s11),
    .ci(carry_c10_r40_s1),
    .s(sum_c11_r37_s12),
    .co(carry_c11_r37_s12)
  );
  wire sum_c11_r38_s16, carry_c11_r38_s16;
  subbyte_full_adder add_c11_r38_s16 (
    .a(sum_c11_r36_s1),
    .b(carry_c10_r41_s15),
    .ci(sum_c11_r37_s12),
    .s(sum_c11_r38_s16),
    .co(carry_c11_r38_s16)
  );
  wire sum_c11_r39_s19, carry_c11_r39_s19;
  subbyte_full_adder add_c11_r39_s19 (
    .a(carry_c10_r42_s16),
    .b(sum_c11_r38_s16),
    .ci(carry_c10_r43_s18),
    .s(sum_c11_r39_s19),
    .co(carry_c11_r39_s19)
  );
  wire sum_c12_r0_s1 = ~carry_c12_r0_s1;
  wire sum_c12_r1_s2, carry_c12_r1_s2;
  subbyte_full_adder add_c12_r1_s2 (.a(sum_c12_r0_s1), .b(pp[28]), .ci(pp[57]), .s(sum_c12_r1_s2), .co(carry_c12_r1_s2));
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (.a(pp[86]), .b(pp[115]), .ci(pp[144]), .s(sum_c12_r2_s1), .co(carry_c12_r2_s1));
  wire sum_c12_r3_s1, carry_c12_r3_s1;
  subbyte_full_adder add_c12_r3_s1 (.a(pp[173]), .b(pp[202]), .ci(pp[231]), .s(sum_c12_r3_s1), .co(carry_c12_r3_s1));
  wire sum_c12_r4_s1, carry_c12_r4_s1;
  subbyte_full_adder add_c12_r4_s1 (.a(pp[260]), .b(pp[289]), .ci(pp[318]), .s(sum_c12_r4_s1), .co(carry_c12_r4_s1));
  wire sum_c12_r5_s1, carry_c12_r5_s1;
  subbyte_full_adder add_c12_r5_s1 (.a(pp[347]), .b(pp[376]), .ci(pp[405]), .s(sum_c12_r5_s1), .co(carry_c12_r5_s1));
  wire sum_c12_r6_s2, carry_c12_r6_s2;
  subbyte_full_adder add_c12_r6_s2 (
    .a(pp[434]),
    .b(pp[463]),
    .ci(carry_c11_r0_s1),
    .s(sum_c12_r6_s2),
    .co(carry_c12_r6_s2)
  );
  wire sum_c12_r7_s2, carry_c12_r7_s2;
  subbyte_full_adder add_c12_r7_s2 (
    .a(carry_c11_r1_s1),
    .b(carry_c11_r2_s1),
    .ci(carry_c11_r3_s1),
    .s(sum_c12_r7_s2),
    .co(carry_c12_r7_s2)
  );
  wire sum_c12_r8_s2, carry_c12_r8_s2;
  subbyte_full_adder add_c12_r8_s2 (
    .a(carry_c11_r4_s1),
    .b(carry_c11_r5_s1),
    .ci(carry_c11_r6_s1),
    .s(sum_c12_r8_s2),
    .co(carry_c12_r8_s2)
  );
  wire sum_c12_r9_s2, carry_c12_r9_s2;
  subbyte_full_adder add_c12_r9_s2 (
    .a(carry_c11_r7_s1),
    .b(carry_c11_r8_s1),
    .ci(carry_c11_r9_s1),
    .s(sum_c12_r9_s2),
    .co(carry_c12_r9_s2)
  );
  wire sum_c12_r10_s3, carry_c12_r10_s3;
  subbyte_full_adder add_c12_r10_s3 (
    .a(carry_c11_r10_s1),
    .b(sum_c12_r1_s2),
    .ci(sum_c12_r2_s1),
    .s(sum_c12_r10_s3),
    .co(carry_c12_r10_s3)
  );
  wire sum_c12_r11_s2, carry_c12_r11_s2;
  subbyte_full_adder add_c12_r11_s2 (
    .a(sum_c12_r3_s1),
    .b(sum_c12_r4_s1),
    .ci(sum_c12_r5_s1),
    .s(sum_c12_r11_s2),
    .co(carry_c12_r11_s2)
  );
  wire sum_c12_r12_s3, carry_c12_r12_s3;
  subbyte_full_adder add_c12_r12_s3 (
    .a(sum_c12_r6_s2),
    .b(carry_c11_r11_s2),
    .ci(carry_c11_r12_s2),
    .s(sum_c12_r12_s3),
    .co(carry_c12_r12_s3)
  );
  wire sum_c12_r13_s3, carry_c12_r13_s3;
  subbyte_full_adder add_c12_r13_s3 (
    .a(carry_c11_r13_s2),
    .b(carry_c11_r14_s2),
    .ci(carry_c11_r15_s2),
    .s(sum_c12_r13_s3),
    .co(carry_c12_r13_s3)
  );
  wire sum_c12_r14_s3, carry_c12_r14_s3;
  subbyte_full_adder add_c12_r14_s3 (
    .a(carry_c11_r16_s2),
    .b(carry_c11_r17_s2),
    .ci(sum_c12_r7_s2),
    .s(sum_c12_r14_s3),
    .co(carry_c12_r14_s3)
  );
  wire sum_c12_r15_s4, carry_c12_r15_s4;
  subbyte_full_adder add_c12_r15_s4 (
    .a(sum_c12_r8_s2),
    .b(sum_c12_r9_s2),
    .ci(sum_c12_r10_s3),
    .s(sum_c12_r15_s4),
    .co(carry_c12_r15_s4)
  );
  wire sum_c12_r16_s4, carry_c12_r16_s4;
  subbyte_full_adder add_c12_r16_s4 (
    .a(sum_c12_r11_s2),
    .b(carry_c11_r18_s3),
    .ci(carry_c11_r19_s3),
    .s(sum_c12_r16_s4),
    .co(carry_c12_r16_s4)
  );
  wire sum_c12_r17_s4, carry_c12_r17_s4;
  subbyte_full_adder add_c12_r17_s4 (
    .a(carry_c11_r20_s3),
    .b(carry_c11_r21_s3),
    .ci(carry_c11_r22_s3),
    .s(sum_c12_r17_s4),
    .co(carry_c12_r17_s4)
  );
  wire sum_c12_r18_s4, carry_c12_r18_s4;
  subbyte_full_adder add_c12_r18_s4 (
    .a(sum_c12_r12_s3),
    .b(sum_c12_r13_s3),
    .ci(sum_c12_r14_s3),
    .s(sum_c12_r18_s4),
    .co(carry_c12_r18_s4)
  );
  wire sum_c12_r19_s5, carry_c12_r19_s5;
  subbyte_full_adder add_c12_r19_s5 (
    .a(sum_c12_r15_s4),
    .b(carry_c11_r23_s4),
    .ci(carry_c11_r24_s4),
    .s(sum_c12_r19_s5),
    .co(carry_c12_r19_s5)
  );
  wire sum_c12_r20_s5, carry_c12_r20_s5;
  subbyte_full_adder add_c12_r20_s5 (
    .a(carry_c11_r25_s4),
    .b(carry_c11_r26_s4),
    .ci(sum_c12_r16_s4),
    .s(sum_c12_r20_s5),
    .co(carry_c12_r20_s5)
  );
  wire sum_c12_r21_s6, carry_c12_r21_s6;
  subbyte_full_adder add_c12_r21_s6 (
    .a(sum_c12_r17_s4),
    .b(sum_c12_r18_s4),
    .ci(carry_c11_r27_s5),
    .s(sum_c12_r21_s6),
    .co(carry_c12_r21_s6)
  );
  wire sum_c12_r22_s6, carry_c12_r22_s6;
  subbyte_full_adder add_c12_r22_s6 (
    .a(sum_c12_r19_s5),
    .b(carry_c11_r28_s5),
    .ci(carry_c11_r29_s5),
    .s(sum_c12_r22_s6),
    .co(carry_c12_r22_s6)
  );
  wire sum_c12_r23_s7, carry_c12_r23_s7;
  subbyte_full_adder add_c12_r23_s7 (
    .a(sum_c12_r20_s5),
    .b(sum_c12_r21_s6),
    .ci(carry_c11_r30_s6),
    .s(sum_c12_r23_s7),
    .co(carry_c12_r23_s7)
  );
  wire sum_c12_r24_s8, carry_c12_r24_s8;
  subbyte_full_adder add_c12_r24_s8 (
    .a(carry_c11_r31_s6),
    .b(sum_c12_r22_s6),
    .ci(sum_c12_r23_s7),
    .s(sum_c12_r24_s8),
    .co(carry_c12_r24_s8)
  );
  wire sum_c12_r25_s9, carry_c12_r25_s9;
  subbyte_full_adder add_c12_r25_s9 (
    .a(carry_c11_r32_s7),
    .b(carry_c11_r33_s8),
    .ci(sum_c12_r24_s8),
    .s(sum_c12_r25_s9),
    .co(carry_c12_r25_s9)
  );
  wire sum_c12_r26_s11, carry_c12_r26_s11;
  subbyte_full_adder add_c12_r26_s11 (
    .a(carry_c11_r34_s10),
    .b(sum_c12_r25_s9),
    .ci(minus_row0[11]),
    .s(sum_c12_r26_s11),
    .co(carry_c12_r26_s11)
  );
  wire sum_c12_r27_s1, carry_c12_r27_s1;
  subbyte_full_adder add_c12_r27_s1 (
    .a(minus_row1[10]),
    .b(minus_row2[9]),
    .ci(minus_row3[8]),
    .s(sum_c12_r27_s1),
    .co(carry_c12_r27_s1)
  );
  wire sum_c12_r28_s12, carry_c12_r28_s12;
  subbyte_full_adder add_c12_r28_s12 (
    .a(carry_c11_r35_s11),
    .b(sum_c12_r26_s11),
    .ci(carry_c11_r36_s1),
    .s(sum_c12_r28_s12),
    .co(carry_c12_r28_s12)
  );
  wire sum_c12_r29_s13, carry_c12_r29_s13;
  subbyte_full_adder add_c12_r29_s13 (
    .a(sum_c12_r27_s1),
    .b(carry_c11_r37_s12),
    .ci(sum_c12_r28_s12),
    .s(sum_c12_r29_s13),
    .co(carry_c12_r29_s13)
  );
  wire sum_c12_r30_s20, carry_c12_r30_s20;
  subbyte_full_adder add_c12_r30_s20 (
    .a(carry_c11_r38_s16),
    .b(sum_c12_r29_s13),
    .ci(carry_c11_r39_s19),
    .s(sum_c12_r30_s20),
    .co(carry_c12_r30_s20)
  );
  wire sum_c13_r0_s1 = ~carry_c13_r0_s1;
  wire sum_c13_r1_s3, carry_c13_r1_s3;
  subbyte_full_adder add_c13_r1_s3 (
    .a(carry_c12_r0_s1),
    .b(sum_c13_r0_s1),
    .ci(carry_c12_r1_s2),
    .s(sum_c13_r1_s3),
    .co(carry_c13_r1_s3)
  );
  wire sum_c13_r2_s2, carry_c13_r2_s2;
  subbyte_full_adder add_c13_r2_s2 (
    .a(carry_c12_r2_s1),
    .b(carry_c12_r3_s1),
    .ci(carry_c12_r4_s1),
    .s(sum_c13_r2_s2),
    .co(carry_c13_r2_s2)
  );
  wire sum_c13_r3_s4, carry_c13_r3_s4;
  subbyte_full_adder add_c13_r3_s4 (
    .a(carry_c12_r5_s1),
    .b(carry_c12_r6_s2),
    .ci(sum_c13_r1_s3),
    .s(sum_c13_r3_s4),
    .co(carry_c13_r3_s4)
  );
  wire sum_c13_r4_s3, carry_c13_r4_s3;
  subbyte_full_adder add_c13_r4_s3 (
    .a(carry_c12_r7_s2),
    .b(carry_c12_r8_s2),
    .ci(carry_c12_r9_s2),
    .s(sum_c13_r4_s3),
    .co(carry_c13_r4_s3)
  );
  wire sum_c13_r5_s4, carry_c13_r5_s4;
  subbyte_full_adder add_c13_r5_s4 (
    .a(carry_c12_r10_s3),
    .b(carry_c12_r11_s2),
    .ci(sum_c13_r2_s2),
    .s(sum_c13_r5_s4),
    .co(carry_c13_r5_s4)
  );
  wire sum_c13_r6_s5, carry_c13_r6_s5;
  subbyte_full_adder add_c13_r6_s5 (
    .a(sum_c13_r3_s4),
    .b(carry_c12_r12_s3),
    .ci(carry_c12_r13_s3),
    .s(sum_c13_r6_s5),
    .co(carry_c13_r6_s5)
  );
  wire sum_c13_r7_s5, carry_c13_r7_s5;
  subbyte_full_adder add_c13_r7_s5 (
    .a(carry_c12_r14_s3),
    .b(carry_c12_r15_s4),
    .ci(sum_c13_r4_s3),
    .s(sum_c13_r7_s5),
    .co(carry_c13_r7_s5)
  );
  wire sum_c13_r8_s5, carry_c13_r8_s5;
  subbyte_full_adder add_c13_r8_s5 (
    .a(sum_c13_r5_s4),
    .b(carry_c12_r16_s4),
    .ci(carry_c12_r17_s4),
    .s(sum_c13_r8_s5),
    .co(carry_c13_r8_s5)
  );
  wire sum_c13_r9_s6, carry_c13_r9_s6;
  subbyte_full_adder add_c13_r9_s6 (
    .a(carry_c12_r18_s4),
    .b(sum_c13_r6_s5),
    .ci(sum_c13_r7_s5),
    .s(sum_c13_r9_s6),
    .co(carry_c13_r9_s6)
  );
  wire sum_c13_r10_s7, carry_c13_r10_s7;
  subbyte_full_adder add_c13_r10_s7 (
    .a(carry_c12_r19_s5),
    .b(carry_c12_r20_s5),
    .ci(carry_c12_r21_s6),
    .s(sum_c13_r10_s7),
    .co(carry_c13_r10_s7)
  );
  wire sum_c13_r11_s7, carry_c13_r11_s7;
  subbyte_full_adder add_c13_r11_s7 (
    .a(sum_c13_r8_s5),
    .b(sum_c13_r9_s6),
    .ci(carry_c12_r22_s6),
    .s(sum_c13_r11_s7),
    .co(carry_c13_r11_s7)
  );
  wire sum_c13_r12_s8, carry_c13_r12_s8;
  subbyte_full_adder add_c13_r12_s8 (
    .a(carry_c12_r23_s7),
    .b(sum_c13_r10_s7),
    .ci(sum_c13_r11_s7),
    .s(sum_c13_r12_s8),
    .co(carry_c13_r12_s8)
  );
  wire sum_c13_r13_s10, carry_c13_r13_s10;
  subbyte_full_adder add_c13_r13_s10 (
    .a(carry_c12_r24_s8),
    .b(sum_c13_r12_s8),
    .ci(carry_c12_r25_s9),
    .s(sum_c13_r13_s10),
    .co(carry_c13_r13_s10)
  );
  wire sum_c13_r14_s11, carry_c13_r14_s11;
  subbyte_full_adder add_c13_r14_s11 (
    .a(sum_c13_r13_s10),
    .b(minus_row1[11]),
    .ci(minus_row2[10]),
    .s(sum_c13_r14_s11),
    .co(carry_c13_r14_s11)
  );
  wire sum_c13_r15_s12, carry_c13_r15_s12;
  subbyte_full_adder add_c13_r15_s12 (
    .a(minus_row3[9]),
    .b(carry_c12_r26_s11),
    .ci(carry_c12_r27_s1),
    .s(sum_c13_r15_s12),
    .co(carry_c13_r15_s12)
  );
  wire sum_c13_r16_s13, carry_c13_r16_s13;
  subbyte_full_adder add_c13_r16_s13 (
    .a(sum_c13_r14_s11),
    .b(carry_c12_r28_s12),
    .ci(sum_c13_r15_s12),
    .s(sum_c13_r16_s13),
    .co(carry_c13_r16_s13)
  );
  wire sum_c13_r17_s21, carry_c13_r17_s21;
  subbyte_full_adder add_c13_r17_s21 (
    .a(carry_c12_r29_s13),
    .b(sum_c13_r16_s13),
    .ci(carry_c12_r30_s20),
    .s(sum_c13_r17_s21),
    .co(carry_c13_r17_s21)
  );
  wire sum_c14_r0_s1 = ~carry_c14_r0_s1;
  wire sum_c14_r1_s4, carry_c14_r1_s4;
  subbyte_full_adder add_c14_r1_s4 (
    .a(carry_c13_r0_s1),
    .b(sum_c14_r0_s1),
    .ci(carry_c13_r1_s3),
    .s(sum_c14_r1_s4),
    .co(carry_c14_r1_s4)
  );
  wire sum_c14_r2_s5, carry_c14_r2_s5;
  subbyte_full_adder add_c14_r2_s5 (
    .a(carry_c13_r2_s2),
    .b(sum_c14_r1_s4),
    .ci(carry_c13_r3_s4),
    .s(sum_c14_r2_s5),
    .co(carry_c14_r2_s5)
  );
  wire sum_c14_r3_s6, carry_c14_r3_s6;
  subbyte_full_adder add_c14_r3_s6 (
    .a(carry_c13_r4_s3),
    .b(carry_c13_r5_s4),
    .ci(sum_c14_r2_s5),
    .s(sum_c14_r3_s6),
    .co(carry_c14_r3_s6)
  );
  wire sum_c14_r4_s7, carry_c14_r4_s7;
  subbyte_full_adder add_c14_r4_s7 (
    .a(carry_c13_r6_s5),
    .b(carry_c13_r7_s5),
    .ci(sum_c14_r3_s6),
    .s(sum_c14_r4_s7),
    .co(carry_c14_r4_s7)
  );
  wire sum_c14_r5_s8, carry_c14_r5_s8;
  subbyte_full_adder add_c14_r5_s8 (
    .a(carry_c13_r8_s5),
    .b(carry_c13_r9_s6),
    .ci(sum_c14_r4_s7),
    .s(sum_c14_r5_s8),
    .co(carry_c14_r5_s8)
  );
  wire sum_c14_r6_s9, carry_c14_r6_s9;
  subbyte_full_adder add_c14_r6_s9 (
    .a(carry_c13_r10_s7),
    .b(sum_c14_r5_s8),
    .ci(carry_c13_r11_s7),
    .s(sum_c14_r6_s9),
    .co(carry_c14_r6_s9)
  );
  wire sum_c14_r7_s11, carry_c14_r7_s11;
  subbyte_full_adder add_c14_r7_s11 (
    .a(carry_c13_r12_s8),
    .b(sum_c14_r6_s9),
    .ci(carry_c13_r13_s10),
    .s(sum_c14_r7_s11),
    .co(carry_c14_r7_s11)
  );
  wire sum_c14_r8_s12, carry_c14_r8_s12;
  subbyte_full_adder add_c14_r8_s12 (
    .a(sum_c14_r7_s11),
    .b(minus_row2[11]),
    .ci(minus_row3[10]),
    .s(sum_c14_r8_s12),
    .co(carry_c14_r8_s12)
  );
  wire sum_c14_r9_s13, carry_c14_r9_s13;
  subbyte_full_adder add_c14_r9_s13 (
    .a(carry_c13_r14_s11),
    .b(sum_c14_r8_s12),
    .ci(carry_c13_r15_s12),
    .s(sum_c14_r9_s13),
    .co(carry_c14_r9_s13)
  );
  wire sum_c14_r10_s22, carry_c14_r10_s22;
  subbyte_full_adder add_c14_r10_s22 (
    .a(sum_c14_r9_s13),
    .b(carry_c13_r16_s13),
    .ci(carry_c13_r17_s21),
    .s(sum_c14_r10_s22),
    .co(carry_c14_r10_s22)
  );
  wire sum_c15_r0_s5, carry_c15_r0_s5;
  subbyte_full_adder add_c15_r0_s5 (
    .a(start[15]),
    .b(carry_c14_r0_s1),
    .ci(carry_c14_r1_s4),
    .s(sum_c15_r0_s5),
    .co(carry_c15_r0_s5)
  );
  wire sum_c15_r1_s7, carry_c15_r1_s7;
  subbyte_full_adder add_c15_r1_s7 (
    .a(sum_c15_r0_s5),
    .b(carry_c14_r2_s5),
    .ci(carry_c14_r3_s6),
    .s(sum_c15_r1_s7),
    .co(carry_c15_r1_s7)
  );
  wire sum_c15_r2_s9, carry_c15_r2_s9;
  subbyte_full_adder add_c15_r2_s9 (
    .a(sum_c15_r1_s7),
    .b(carry_c14_r4_s7),
    .ci(carry_c14_r5_s8),
    .s(sum_c15_r2_s9),
    .co(carry_c15_r2_s9)
  );
  wire sum_c15_r3_s12, carry_c15_r3_s12;
  subbyte_full_adder add_c15_r3_s12 (
    .a(sum_c15_r2_s9),
    .b(carry_c14_r6_s9),
    .ci(carry_c14_r7_s11),
    .s(sum_c15_r3_s12),
    .co(carry_c15_r3_s12)
  );
  wire sum_c15_r4_s13, carry_c15_r4_s13;
  subbyte_full_adder add_c15_r4_s13 (
    .a(minus_row3[11]),
    .b(sum_c15_r3_s12),
    .ci(carry_c14_r8_s12),
    .s(sum_c15_r4_s13),
    .co(carry_c15_r4_s13)
  );
  wire sum_c15_r5_s23, carry_c15_r5_s23;
  subbyte_full_adder add_c15_r5_s23 (
    .a(sum_c15_r4_s13),
    .b(carry_c14_r9_s13),
    .ci(carry_c14_r10_s22),
    .s(sum_c15_r5_s23),
    .co(carry_c15_r5_s23)
  );
  wire sum_c16_r0_s1 = ~carry_c16_r0_s1;
  wire sum_c16_r1_s8, carry_c16_r1_s8;
  subbyte_full_adder add_c16_r1_s8 (
    .a(sum_c16_r0_s1),
    .b(carry_c15_r0_s5),
    .ci(carry_c15_r1_s7),
    .s(sum_c16_r1_s8),
    .co(carry_c16_r1_s8)
  );
  wire sum_c16_r2_s13, carry_c16_r2_s13;
  subbyte_full_adder add_c16_r2_s13 (
    .a(sum_c16_r1_s8),
    .b(carry_c15_r2_s9),
    .ci(carry_c15_r3_s12),
    .s(sum_c16_r2_s13),
    .co(carry_c16_r2_s13)
  );
  wire sum_c16_r3_s24, carry_c16_r3_s24;
  subbyte_full_adder add_c16_r3_s24 (
    .a(sum_c16_r2_s13),
    .b(carry_c15_r4_s13),
    .ci(carry_c15_r5_s23),
    .s(sum_c16_r3_s24),
    .co(carry_c16_r3_s24)
  );
  wire sum_c17_r0_s9, carry_c17_r0_s9;
  subbyte_full_adder add_c17_r0_s9 (
    .a(start[17]),
    .b(carry_c16_r0_s1),
    .ci(carry_c16_r1_s8),
    .s(sum_c17_r0_s9),
    .co(carry_c17_r0_s9)
  );
  wire sum_c17_r1_s25, carry_c17_r1_s25;
  subbyte_full_adder add_c17_r1_s25 (
    .a(sum_c17_r0_s9),
    .b(carry_c16_r2_s13),
    .ci(carry_c16_r3_s24),
    .s(sum_c17_r1_s25),
    .co(carry_c17_r1_s25)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s26, carry_c18_r1_s26;
  subbyte_full_adder add_c18_r1_s26 (
    .a(sum_c18_r0_s1),
    .b(carry_c17_r0_s9),
    .ci(carry_c17_r1_s25),
    .s(sum_c18_r1_s26),
    .co(carry_c18_r1_s26)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s27, carry_c19_r1_s27;
  subbyte_full_adder add_c19_r1_s27 (
    .a(carry_c18_r0_s1),
    .b(sum_c19_r0_s1),
    .ci(carry_c18_r1_s26),
    .s(sum_c19_r1_s27),
    .co(carry_c19_r1_s27)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s28, carry_c20_r1_s28;
  subbyte_full_adder add_c20_r1_s28 (
    .a(carry_c19_r0_s1),
    .b(sum_c20_r0_s1),
    .ci(carry_c19_r1_s27),
    .s(sum_c20_r1_s28),
    .co(carry_c20_r1_s28)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s29, carry_c21_r1_s29;
  subbyte_full_adder add_c21_r1_s29 (
    .a(carry_c20_r0_s1),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s28),
    .s(sum_c21_r1_s29),
    .co(carry_c21_r1_s29)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s30, carry_c22_r1_s30;
  subbyte_full_adder add_c22_r1_s30 (
    .a(carry_c21_r0_s1),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s29),
    .s(sum_c22_r1_s30),
    .co(carry_c22_r1_s30)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s31, carry_c23_r1_s31;
  subbyte_full_adder add_c23_r1_s31 (
    .a(carry_c22_r0_s1),
    .b(sum_c23_r0_s1),
    .ci(carry_c22_r1_s30),
    .s(sum_c23_r1_s31),
    .co(carry_c23_r1_s31)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s32, carry_c24_r1_s32;
  subbyte_full_adder add_c24_r1_s32 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s31),
    .s(sum_c24_r1_s32),
    .co(carry_c24_r1_s32)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s33, carry_c25_r1_s33;
  subbyte_full_adder add_c25_r1_s33 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s32),
    .s(sum_c25_r1_s33),
    .co(carry_c25_r1_s33)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s34, carry_c26_r1_s34;
  subbyte_full_adder add_c26_r1_s34 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s33),
    .s(sum_c26_r1_s34),
    .co(carry_c26_r1_s34)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s35, carry_c27_r1_s35;
  subbyte_full_adder add_c27_r1_s35 (
    .a(carry_c26_r0_s1),
    .b(sum_c27_r0_s1),
    .ci(carry_c26_r1_s34),
    .s(sum_c27_r1_s35),
    .co(carry_c27_r1_s35)
  );
  wire sum_c28_r0_s1 = ~carry_c28_r0_s1;
  wire sum_c28_r1_s36, carry_c28_r1_s36;
  subbyte_full_adder add_c28_r1_s36 (
    .a(carry_c27_r0_s1),
    .b(sum_c28_r0_s1),
    .ci(carry_c27_r1_s35),
    .s(sum_c28_r1_s36),
    .co(carry_c28_r1_s36)
  );
  wire sum_c29_r0_s1 = ~carry_c29_r0_s1;
  wire sum_c29_r1_s37, carry_c29_r1_s37;
  subbyte_full_adder add_c29_r1_s37 (
    .a(carry_c28_r0_s1),
    .b(sum_c29_r0_s1),
    .ci(carry_c28_r1_s36),
    .s(sum_c29_r1_s37),
    .co(carry_c29_r1_s37)
  );
  wire sum_c30_r0_s1 = ~carry_c30_r0_s1;
  wire sum_c30_r1_s38, carry_c30_r1_s38;
  subbyte_full_adder add_c30_r1_s38 (
    .a(carry_c29_r0_s1),
    .b(sum_c30_r0_s1),
    .ci(carry_c29_r1_s37),
    .s(sum_c30_r1_s38),
    .co(carry_c30_r1_s38)
  );
  wire sum_c31_r0_s39 = start[31] ^ carry_c30_r0_s1 ^ carry_c30_r1_s38;

  assign sum = {
    ~sum_c31_r0_s39, sum_c30_r1_s38, sum_c29_r1_s37, sum_c28_r1_s36, sum_c27_r1_s35, sum_c26_r1_s34, sum_c25_r1_s33,
    sum_c24_r1_s32, sum_c23_r1_s31, sum_c22_r1_s30, sum_c21_r1_s29, sum_c20_r1_s28, sum_c19_r1_s27, sum_c18_r1_s26,
    sum_c17_r1_s25, sum_c16_r3_s24, sum_c15_r5_s23, sum_c14_r10_s22, sum_c13_r17_s21, sum_c12_r30_s20, sum_c11_r39_s19,
    sum_c10_r43_s18, sum_c9_r51_s17, sum_c8_r50_s16, sum_c7_r49_s15, sum_c6_r47_s14, sum_c5_r43_s13, sum_c4_r35_s12,
    sum_c3_r34_s10, sum_c2_r17_s9, sum_c1_r16_s7, sum_c0_r15_s4
  };
endmodule

`default_nettype wire
