// opal_dot_wa4_k32_n4_mux_p3_tree: compression tree of opal_dot_wa4_k32_n4_mux_p3
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 15548f0540e9f453
`default_nettype none

module opal_dot_wa4_k32_n4_mux_p3_tree (
  input wire clk,
  input wire en,
  input wire [511:0] pp,
  input wire [303:0] extra,
  output wire [48:0] sum
);
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(extra[0]), .b(extra[47]), .ci(extra[48]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(extra[95]), .b(extra[96]), .ci(extra[143]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s2, carry_c0_r2_s2;
  subbyte_full_adder add_c0_r2_s2 (
    .a(extra[144]),
    .b(extra[191]),
    .ci(sum_c0_r0_s1),
    .s(sum_c0_r2_s2),
    .co(carry_c0_r2_s2)
  );
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(extra[1]), .b(extra[49]), .ci(extra[97]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s2, carry_c1_r1_s2;
  subbyte_full_adder add_c1_r1_s2 (
    .a(extra[145]),
    .b(carry_c0_r0_s1),
    .ci(carry_c0_r1_s1),
    .s(sum_c1_r1_s2),
    .co(carry_c1_r1_s2)
  );
  wire sum_c1_r2_s3, carry_c1_r2_s3;
  subbyte_full_adder add_c1_r2_s3 (
    .a(sum_c1_r0_s1),
    .b(carry_c0_r2_s2),
    .ci(sum_c1_r1_s2),
    .s(sum_c1_r2_s3),
    .co(carry_c1_r2_s3)
  );
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(extra[2]), .b(extra[50]), .ci(extra[98]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s2, carry_c2_r1_s2;
  subbyte_full_adder add_c2_r1_s2 (
    .a(extra[146]),
    .b(carry_c1_r0_s1),
    .ci(sum_c2_r0_s1),
    .s(sum_c2_r1_s2),
    .co(carry_c2_r1_s2)
  );
  wire sum_c2_r2_s4, carry_c2_r2_s4;
  subbyte_full_adder add_c2_r2_s4 (
    .a(carry_c1_r1_s2),
    .b(sum_c2_r1_s2),
    .ci(carry_c1_r2_s3),
    .s(sum_c2_r2_s4),
    .co(carry_c2_r2_s4)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(extra[3]), .b(extra[51]), .ci(extra[99]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_full_adder add_c3_r1_s2 (
    .a(extra[147]),
    .b(carry_c2_r0_s1),
    .ci(sum_c3_r0_s1),
    .s(sum_c3_r1_s2),
    .co(carry_c3_r1_s2)
  );
  wire sum_c3_r2_s5, carry_c3_r2_s5;
  subbyte_full_adder add_c3_r2_s5 (
    .a(carry_c2_r1_s2),
    .b(sum_c3_r1_s2),
    .ci(carry_c2_r2_s4),
    .s(sum_c3_r2_s5),
    .co(carry_c3_r2_s5)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(extra[4]), .b(extra[52]), .ci(extra[100]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s2, carry_c4_r1_s2;
  subbyte_full_adder add_c4_r1_s2 (
    .a(extra[148]),
    .b(carry_c3_r0_s1),
    .ci(sum_c4_r0_s1),
    .s(sum_c4_r1_s2),
    .co(carry_c4_r1_s2)
  );
  wire sum_c4_r2_s6, carry_c4_r2_s6;
  subbyte_full_adder add_c4_r2_s6 (
    .a(carry_c3_r1_s2),
    .b(sum_c4_r1_s2),
    .ci(carry_c3_r2_s5),
    .s(sum_c4_r2_s6),
    .co(carry_c4_r2_s6)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(extra[5]), .b(extra[53]), .ci(extra[101]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (
    .a(extra[149]),
    .b(extra[192]),
    .ci(extra[219]),
    .s(sum_c5_r1_s1),
    .co(carry_c5_r1_s1)
  );
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (
    .a(extra[220]),
    .b(extra[247]),
    .ci(extra[248]),
    .s(sum_c5_r2_s1),
    .co(carry_c5_r2_s1)
  );
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (
    .a(extra[275]),
    .b(extra[276]),
    .ci(extra[303]),
    .s(sum_c5_r3_s1),
    .co(carry_c5_r3_s1)
  );
  wire sum_c5_r4_s2, carry_c5_r4_s2;
  subbyte_full_adder add_c5_r4_s2 (
    .a(carry_c4_r0_s1),
    .b(sum_c5_r0_s1),
    .ci(sum_c5_r1_s1),
    .s(sum_c5_r4_s2),
    .co(carry_c5_r4_s2)
  );
  wire sum_c5_r5_s3, carry_c5_r5_s3;
  subbyte_full_adder add_c5_r5_s3 (
    .a(sum_c5_r2_s1),
    .b(sum_c5_r3_s1),
    .ci(carry_c4_r1_s2),
    .s(sum_c5_r5_s3),
    .co(carry_c5_r5_s3)
  );
  wire sum_c5_r6_s7, carry_c5_r6_s7;
  subbyte_full_adder add_c5_r6_s7 (
    .a(sum_c5_r4_s2),
    .b(sum_c5_r5_s3),
    .ci(carry_c4_r2_s6),
    .s(sum_c5_r6_s7),
    .co(carry_c5_r6_s7)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(extra[6]), .b(extra[54]), .ci(extra[102]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (
    .a(extra[150]),
    .b(extra[193]),
    .ci(extra[221]),
    .s(sum_c6_r1_s1),
    .co(carry_c6_r1_s1)
  );
  wire sum_c6_r2_s2, carry_c6_r2_s2;
  subbyte_full_adder add_c6_r2_s2 (
    .a(extra[249]),
    .b(extra[277]),
    .ci(carry_c5_r0_s1),
    .s(sum_c6_r2_s2),
    .co(carry_c6_r2_s2)
  );
  wire sum_c6_r3_s2, carry_c6_r3_s2;
  subbyte_full_adder add_c6_r3_s2 (
    .a(carry_c5_r1_s1),
    .b(carry_c5_r2_s1),
    .ci(carry_c5_r3_s1),
    .s(sum_c6_r3_s2),
    .co(carry_c6_r3_s2)
  );
  wire sum_c6_r4_s3, carry_c6_r4_s3;
  subbyte_full_adder add_c6_r4_s3 (
    .a(sum_c6_r0_s1),
    .b(sum_c6_r1_s1),
    .ci(sum_c6_r2_s2),
    .s(sum_c6_r4_s3),
    .co(carry_c6_r4_s3)
  );
  wire sum_c6_r5_s4, carry_c6_r5_s4;
  subbyte_full_adder add_c6_r5_s4 (
    .a(carry_c5_r4_s2),
    .b(sum_c6_r3_s2),
    .ci(sum_c6_r4_s3),
    .s(sum_c6_r5_s4),
    .co(carry_c6_r5_s4)
  );
  wire sum_c6_r6_s8, carry_c6_r6_s8;
  subbyte_full_adder add_c6_r6_s8 (
    .a(carry_c5_r5_s3),
    .b(sum_c6_r5_s4),
    .ci(carry_c5_r6_s7),
    .s(sum_c6_r6_s8),
    .co(carry_c6_r6_s8)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(extra[7]), .b(extra[55]), .ci(extra[103]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (
    .a(extra[151]),
    .b(extra[194]),
    .ci(extra[222]),
    .s(sum_c7_r1_s1),
    .co(carry_c7_r1_s1)
  );
  wire sum_c7_r2_s2, carry_c7_r2_s2;
  subbyte_full_adder add_c7_r2_s2 (
    .a(extra[250]),
    .b(extra[278]),
    .ci(carry_c6_r0_s1),
    .s(sum_c7_r2_s2),
    .co(carry_c7_r2_s2)
  );
  wire sum_c7_r3_s2, carry_c7_r3_s2;
  subbyte_full_adder add_c7_r3_s2 (
    .a(carry_c6_r1_s1),
    .b(sum_c7_r0_s1),
    .ci(sum_c7_r1_s1),
    .s(sum_c7_r3_s2),
    .co(carry_c7_r3_s2)
  );
  wire sum_c7_r4_s3, carry_c7_r4_s3;
  subbyte_full_adder add_c7_r4_s3 (
    .a(carry_c6_r2_s2),
    .b(sum_c7_r2_s2),
    .ci(carry_c6_r3_s2),
    .s(sum_c7_r4_s3),
    .co(carry_c7_r4_s3)
  );
  wire sum_c7_r5_s4, carry_c7_r5_s4;
  subbyte_full_adder add_c7_r5_s4 (
    .a(carry_c6_r4_s3),
    .b(sum_c7_r3_s2),
    .ci(sum_c7_r4_s3),
    .s(sum_c7_r5_s4),
    .co(carry_c7_r5_s4)
  );
  wire sum_c7_r6_s9, carry_c7_r6_s9;
  subbyte_full_adder add_c7_r6_s9 (
    .a(carry_c6_r5_s4),
    .b(sum_c7_r5_s4),
    .ci(carry_c6_r6_s8),
    .s(sum_c7_r6_s9),
    .co(carry_c7_r6_s9)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(extra[8]), .b(extra[56]), .ci(extra[104]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (
    .a(extra[152]),
    .b(extra[195]),
    .ci(extra[223]),
    .s(sum_c8_r1_s1),
    .co(carry_c8_r1_s1)
  );
  wire sum_c8_r2_s2, carry_c8_r2_s2;
  subbyte_full_adder add_c8_r2_s2 (
    .a(extra[251]),
    .b(extra[279]),
    .ci(carry_c7_r0_s1),
    .s(sum_c8_r2_s2),
    .co(carry_c8_r2_s2)
  );
  wire sum_c8_r3_s2, carry_c8_r3_s2;
  subbyte_full_adder add_c8_r3_s2 (
    .a(carry_c7_r1_s1),
    .b(sum_c8_r0_s1),
    .ci(sum_c8_r1_s1),
    .s(sum_c8_r3_s2),
    .co(carry_c8_r3_s2)
  );
  wire sum_c8_r4_s3, carry_c8_r4_s3;
  subbyte_full_adder add_c8_r4_s3 (
    .a(carry_c7_r2_s2),
    .b(sum_c8_r2_s2),
    .ci(carry_c7_r3_s2),
    .s(sum_c8_r4_s3),
    .co(carry_c8_r4_s3)
  );
  wire sum_c8_r5_s4, carry_c8_r5_s4;
  subbyte_full_adder add_c8_r5_s4 (
    .a(sum_c8_r3_s2),
    .b(carry_c7_r4_s3),
    .ci(sum_c8_r4_s3),
    .s(sum_c8_r5_s4),
    .co(carry_c8_r5_s4)
  );
  wire sum_c8_r6_s10, carry_c8_r6_s10;
  subbyte_full_adder add_c8_r6_s10 (
    .a(carry_c7_r5_s4),
    .b(sum_c8_r5_s4),
    .ci(carry_c7_r6_s9),
    .s(sum_c8_r6_s10),
    .co(carry_c8_r6_s10)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(extra[9]), .b(extra[57]), .ci(extra[105]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (
    .a(extra[153]),
    .b(extra[196]),
    .ci(extra[224]),
    .s(sum_c9_r1_s1),
    .co(carry_c9_r1_s1)
  );
  wire sum_c9_r2_s2, carry_c9_r2_s2;
  subbyte_full_adder add_c9_r2_s2 (
    .a(extra[252]),
    .b(extra[280]),
    .ci(carry_c8_r0_s1),
    .s(sum_c9_r2_s2),
    .co(carry_c9_r2_s2)
  );
  wire sum_c9_r3_s2, carry_c9_r3_s2;
  subbyte_full_adder add_c9_r3_s2 (
    .a(carry_c8_r1_s1),
    .b(sum_c9_r0_s1),
    .ci(sum_c9_r1_s1),
    .s(sum_c9_r3_s2),
    .co(carry_c9_r3_s2)
  );
  wire sum_c9_r4_s3, carry_c9_r4_s3;
  subbyte_full_adder add_c9_r4_s3 (
    .a(carry_c8_r2_s2),
    .b(sum_c9_r2_s2),
    .ci(carry_c8_r3_s2),
    .s(sum_c9_r4_s3),
    .co(carry_c9_r4_s3)
  );
  wire sum_c9_r5_s4, carry_c9_r5_s4;
  subbyte_full_adder add_c9_r5_s4 (
    .a(sum_c9_r3_s2),
    .b(carry_c8_r4_s3),
    .ci(sum_c9_r4_s3),
    .s(sum_c9_r5_s4),
    .co(carry_c9_r5_s4)
  );
  wire sum_c9_r6_s11, carry_c9_r6_s11;
  subbyte_full_adder add_c9_r6_s11 (
    .a(carry_c8_r5_s4),
    .b(sum_c9_r5_s4),
    .ci(carry_c8_r6_s10),
    .s(sum_c9_r6_s11),
    .co(carry_c9_r6_s11)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[0]), .b(pp[16]), .ci(pp[32]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[48]), .b(pp[64]), .ci(pp[80]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[96]), .b(pp[112]), .ci(pp[128]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[144]), .b(pp[160]), .ci(pp[176]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[192]), .b(pp[208]), .ci(pp[224]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[240]), .b(pp[256]), .ci(pp[272]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[288]), .b(pp[304]), .ci(pp[320]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[336]), .b(pp[352]), .ci(pp[368]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[384]), .b(pp[400]), .ci(pp[416]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[432]), .b(pp[448]), .ci(pp[464]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s2, carry_c10_r10_s2;
  subbyte_full_adder add_c10_r10_s2 (
    .a(pp[480]),
    .b(pp[496]),
    .ci(sum_c10_r0_s1),
    .s(sum_c10_r10_s2),
    .co(carry_c10_r10_s2)
  );
  wire sum_c10_r11_s2, carry_c10_r11_s2;
  subbyte_full_adder add_c10_r11_s2 (
    .a(sum_c10_r1_s1),
    .b(sum_c10_r2_s1),
    .ci(sum_c10_r3_s1),
    .s(sum_c10_r11_s2),
    .co(carry_c10_r11_s2)
  );
  wire sum_c10_r12_s2, carry_c10_r12_s2;
  subbyte_full_adder add_c10_r12_s2 (
    .a(sum_c10_r4_s1),
    .b(sum_c10_r5_s1),
    .ci(sum_c10_r6_s1),
    .s(sum_c10_r12_s2),
    .co(carry_c10_r12_s2)
  );
  wire sum_c10_r13_s2, carry_c10_r13_s2;
  subbyte_full_adder add_c10_r13_s2 (
    .a(sum_c10_r7_s1),
    .b(sum_c10_r8_s1),
    .ci(sum_c10_r9_s1),
    .s(sum_c10_r13_s2),
    .co(carry_c10_r13_s2)
  );
  wire sum_c10_r14_s3, carry_c10_r14_s3;
  subbyte_full_adder add_c10_r14_s3 (
    .a(sum_c10_r10_s2),
    .b(sum_c10_r11_s2),
    .ci(sum_c10_r12_s2),
    .s(sum_c10_r14_s3),
    .co(carry_c10_r14_s3)
  );
  reg sum_c10_r13_s2_q1, sum_c10_r13_s2_q2, sum_c10_r14_s3_q1, sum_c10_r14_s3_q2;
  wire sum_c10_r15_s4, carry_c10_r15_s4;
  subbyte_full_adder add_c10_r15_s4 (
    .a(sum_c10_r13_s2_q2),
    .b(sum_c10_r14_s3_q2),
    .ci(extra[10]),
    .s(sum_c10_r15_s4),
    .co(carry_c10_r15_s4)
  );
  wire sum_c10_r16_s1, carry_c10_r16_s1;
  subbyte_full_adder add_c10_r16_s1 (
    .a(extra[58]),
    .b(extra[106]),
    .ci(extra[154]),
    .s(sum_c10_r16_s1),
    .co(carry_c10_r16_s1)
  );
  wire sum_c10_r17_s1, carry_c10_r17_s1;
  subbyte_full_adder add_c10_r17_s1 (
    .a(extra[197]),
    .b(extra[225]),
    .ci(extra[253]),
    .s(sum_c10_r17_s1),
    .co(carry_c10_r17_s1)
  );
  wire sum_c10_r18_s5, carry_c10_r18_s5;
  subbyte_full_adder add_c10_r18_s5 (
    .a(extra[281]),
    .b(sum_c10_r15_s4),
    .ci(carry_c9_r0_s1),
    .s(sum_c10_r18_s5),
    .co(carry_c10_r18_s5)
  );
  wire sum_c10_r19_s2, carry_c10_r19_s2;
  subbyte_full_adder add_c10_r19_s2 (
    .a(carry_c9_r1_s1),
    .b(sum_c10_r16_s1),
    .ci(sum_c10_r17_s1),
    .s(sum_c10_r19_s2),
    .co(carry_c10_r19_s2)
  );
  wire sum_c10_r20_s6, carry_c10_r20_s6;
  subbyte_full_adder add_c10_r20_s6 (
    .a(carry_c9_r2_s2),
    .b(sum_c10_r18_s5),
    .ci(carry_c9_r3_s2),
    .s(sum_c10_r20_s6),
    .co(carry_c10_r20_s6)
  );
  wire sum_c10_r21_s7, carry_c10_r21_s7;
  subbyte_full_adder add_c10_r21_s7 (
    .a(sum_c10_r19_s2),
    .b(carry_c9_r4_s3),
    .ci(sum_c10_r20_s6),
    .s(sum_c10_r21_s7),
    .co(carry_c10_r21_s7)
  );
  wire sum_c10_r22_s12, carry_c10_r22_s12;
  subbyte_full_adder add_c10_r22_s12 (
    .a(carry_c9_r5_s4),
    .b(sum_c10_r21_s7),
    .ci(carry_c9_r6_s11),
    .s(sum_c10_r22_s12),
    .co(carry_c10_r22_s12)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[1]), .b(pp[4]), .ci(pp[17]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[20]), .b(pp[33]), .ci(pp[36]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[49]), .b(pp[52]), .ci(pp[65]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[68]), .b(pp[81]), .ci(pp[84]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[97]), .b(pp[100]), .ci(pp[113]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s1, carry_c11_r5_s1;
  subbyte_full_adder add_c11_r5_s1 (.a(pp[116]), .b(pp[129]), .ci(pp[132]), .s(sum_c11_r5_s1), .co(carry_c11_r5_s1));
  wire sum_c11_r6_s1, carry_c11_r6_s1;
  subbyte_full_adder add_c11_r6_s1 (.a(pp[145]), .b(pp[148]), .ci(pp[161]), .s(sum_c11_r6_s1), .co(carry_c11_r6_s1));
  wire sum_c11_r7_s1, carry_c11_r7_s1;
  subbyte_full_adder add_c11_r7_s1 (.a(pp[164]), .b(pp[177]), .ci(pp[180]), .s(sum_c11_r7_s1), .co(carry_c11_r7_s1));
  wire sum_c11_r8_s1, carry_c11_r8_s1;
  subbyte_full_adder add_c11_r8_s1 (.a(pp[193]), .b(pp[196]), .ci(pp[209]), .s(sum_c11_r8_s1), .co(carry_c11_r8_s1));
  wire sum_c11_r9_s1, carry_c11_r9_s1;
  subbyte_full_adder add_c11_r9_s1 (.a(pp[212]), .b(pp[225]), .ci(pp[228]), .s(sum_c11_r9_s1), .co(carry_c11_r9_s1));
  wire sum_c11_r10_s1, carry_c11_r10_s1;
  subbyte_full_adder add_c11_r10_s1 (.a(pp[241]), .b(pp[244]), .ci(pp[257]), .s(sum_c11_r10_s1), .co(carry_c11_r10_s1));
  wire sum_c11_r11_s1, carry_c11_r11_s1;
  subbyte_full_adder add_c11_r11_s1 (.a(pp[260]), .b(pp[273]), .ci(pp[276]), .s(sum_c11_r11_s1), .co(carry_c11_r11_s1));
  wire sum_c11_r12_s1, carry_c11_r12_s1;
  subbyte_full_adder add_c11_r12_s1 (.a(pp[289]), .b(pp[292]), .ci(pp[305]), .s(sum_c11_r12_s1), .co(carry_c11_r12_s1));
  wire sum_c11_r13_s1, carry_c11_r13_s1;
  subbyte_full_adder add_c11_r13_s1 (.a(pp[308]), .b(pp[321]), .ci(pp[324]), .s(sum_c11_r13_s1), .co(carry_c11_r13_s1));
  wire sum_c11_r14_s1, carry_c11_r14_s1;
  subbyte_full_adder add_c11_r14_s1 (.a(pp[337]), .b(pp[340]), .ci(pp[353]), .s(sum_c11_r14_s1), .co(carry_c11_r14_s1));
  wire sum_c11_r15_s1, carry_c11_r15_s1;
  subbyte_full_adder add_c11_r15_s1 (.a(pp[356]), .b(pp[369]), .ci(pp[372]), .s(sum_c11_r15_s1), .co(carry_c11_r15_s1));
  wire sum_c11_r16_s1, carry_c11_r16_s1;
  subbyte_full_adder add_c11_r16_s1 (.a(pp[385]), .b(pp[388]), .ci(pp[401]), .s(sum_c11_r16_s1), .co(carry_c11_r16_s1));
  wire sum_c11_r17_s1, carry_c11_r17_s1;
  subbyte_full_adder add_c11_r17_s1 (.a(pp[404]), .b(pp[417]), .ci(pp[420]), .s(sum_c11_r17_s1), .co(carry_c11_r17_s1));
  wire sum_c11_r18_s1, carry_c11_r18_s1;
  subbyte_full_adder add_c11_r18_s1 (.a(pp[433]), .b(pp[436]), .ci(pp[449]), .s(sum_c11_r18_s1), .co(carry_c11_r18_s1));
  wire sum_c11_r19_s1, carry_c11_r19_s1;
  subbyte_full_adder add_c11_r19_s1 (.a(pp[452]), .b(pp[465]), .ci(pp[468]), .s(sum_c11_r19_s1), .co(carry_c11_r19_s1));
  wire sum_c11_r20_s1, carry_c11_r20_s1;
  subbyte_full_adder add_c11_r20_s1 (.a(pp[481]), .b(pp[484]), .ci(pp[497]), .s(sum_c11_r20_s1), .co(carry_c11_r20_s1));
  wire sum_c11_r21_s2, carry_c11_r21_s2;
  subbyte_full_adder add_c11_r21_s2 (
    .a(pp[500]),
    .b(carry_c10_r0_s1),
    .ci(carry_c10_r1_s1),
    .s(sum_c11_r21_s2),
    .co(carry_c11_r21_s2)
  );
  wire sum_c11_r22_s2, carry_c11_r22_s2;
  subbyte_full_adder add_c11_r22_s2 (
    .a(carry_c10_r2_s1),
    .b(carry_c10_r3_s1),
    .ci(carry_c10_r4_s1),
    .s(sum_c11_r22_s2),
    .co(carry_c11_r22_s2)
  );
  wire sum_c11_r23_s2, carry_c11_r23_s2;
  subbyte_full_adder add_c11_r23_s2 (
    .a(carry_c10_r5_s1),
    .b(carry_c10_r6_s1),
    .ci(carry_c10_r7_s1),
    .s(sum_c11_r23_s2),
    .co(carry_c11_r23_s2)
  );
  wire sum_c11_r24_s2, carry_c11_r24_s2;
  subbyte_full_adder add_c11_r24_s2 (
    .a(carry_c10_r8_s1),
    .b(carry_c10_r9_s1),
    .ci(sum_c11_r0_s1),
    .s(sum_c11_r24_s2),
    .co(carry_c11_r24_s2)
  );
  wire sum_c11_r25_s2, carry_c11_r25_s2;
  subbyte_full_adder add_c11_r25_s2 (
    .a(sum_c11_r1_s1),
    .b(sum_c11_r2_s1),
    .ci(sum_c11_r3_s1),
    .s(sum_c11_r25_s2),
    .co(carry_c11_r25_s2)
  );
  wire sum_c11_r26_s2, carry_c11_r26_s2;
  subbyte_full_adder add_c11_r26_s2 (
    .a(sum_c11_r4_s1),
    .b(sum_c11_r5_s1),
    .ci(sum_c11_r6_s1),
    .s(sum_c11_r26_s2),
    .co(carry_c11_r26_s2)
  );
  wire sum_c11_r27_s2, carry_c11_r27_s2;
  subbyte_full_adder add_c11_r27_s2 (
    .a(sum_c11_r7_s1),
    .b(sum_c11_r8_s1),
    .ci(sum_c11_r9_s1),
    .s(sum_c11_r27_s2),
    .co(carry_c11_r27_s2)
  );
  wire sum_c11_r28_s2, carry_c11_r28_s2;
  subbyte_full_adder add_c11_r28_s2 (
    .a(sum_c11_r10_s1),
    .b(sum_c11_r11_s1),
    .ci(sum_c11_r12_s1),
    .s(sum_c11_r28_s2),
    .co(carry_c11_r28_s2)
  );
  wire sum_c11_r29_s2, carry_c11_r29_s2;
  subbyte_full_adder add_c11_r29_s2 (
    .a(sum_c11_r13_s1),
    .b(sum_c11_r14_s1),
    .ci(sum_c11_r15_s1),
    .s(sum_c11_r29_s2),
    .co(carry_c11_r29_s2)
  );
  wire sum_c11_r30_s2, carry_c11_r30_s2;
  subbyte_full_adder add_c11_r30_s2 (
    .a(sum_c11_r16_s1),
    .b(sum_c11_r17_s1),
    .ci(sum_c11_r18_s1),
    .s(sum_c11_r30_s2),
    .co(carry_c11_r30_s2)
  );
  wire sum_c11_r31_s3, carry_c11_r31_s3;
  subbyte_full_adder add_c11_r31_s3 (
    .a(sum_c11_r19_s1),
    .b(sum_c11_r20_s1),
    .ci(carry_c10_r10_s2),
    .s(sum_c11_r31_s3),
    .co(carry_c11_r31_s3)
  );
  wire sum_c11_r32_s3, carry_c11_r32_s3;
  subbyte_full_adder add_c11_r32_s3 (
    .a(carry_c10_r11_s2),
    .b(carry_c10_r12_s2),
    .ci(carry_c10_r13_s2),
    .s(sum_c11_r32_s3),
    .co(carry_c11_r32_s3)
  );
  wire sum_c11_r33_s3, carry_c11_r33_s3;
  subbyte_full_adder add_c11_r33_s3 (
    .a(sum_c11_r21_s2),
    .b(sum_c11_r22_s2),
    .ci(sum_c11_r23_s2),
    .s(sum_c11_r33_s3),
    .co(carry_c11_r33_s3)
  );
  wire sum_c11_r34_s3, carry_c11_r34_s3;
  subbyte_full_adder add_c11_r34_s3 (
    .a(sum_c11_r24_s2),
    .b(sum_c11_r25_s2),
    .ci(sum_c11_r26_s2),
    .s(sum_c11_r34_s3),
    .co(carry_c11_r34_s3)
  );
  wire sum_c11_r35_s3, carry_c11_r35_s3;
  subbyte_full_adder add_c11_r35_s3 (
    .a(sum_c11_r27_s2),
    .b(sum_c11_r28_s2),
    .ci(sum_c11_r29_s2),
    .s(sum_c11_r35_s3),
    .co(carry_c11_r35_s3)
  );
  wire sum_c11_r36_s4, carry_c11_r36_s4;
  subbyte_full_adder add_c11_r36_s4 (
    .a(sum_c11_r30_s2),
    .b(sum_c11_r31_s3),
    .ci(carry_c10_r14_s3),
    .s(sum_c11_r36_s4),
    .co(carry_c11_r36_s4)
  );
  wire sum_c11_r37_s4, carry_c11_r37_s4;
  subbyte_full_adder add_c11_r37_s4 (
    .a(sum_c11_r32_s3),
    .b(sum_c11_r33_s3),
    .ci(sum_c11_r34_s3),
    .s(sum_c11_r37_s4),
    .co(carry_c11_r37_s4)
  );
  wire sum_c11_r38_s5, carry_c11_r38_s5;
  subbyte_full_adder add_c11_r38_s5 (
    .a(sum_c11_r35_s3),
    .b(sum_c11_r36_s4),
    .ci(sum_c11_r37_s4),
    .s(sum_c11_r38_s5),
    .co(carry_c11_r38_s5)
  );
  reg sum_c11_r38_s5_q1, sum_c11_r38_s5_q2;
  wire sum_c11_r39_s6, carry_c11_r39_s6;
  subbyte_full_adder add_c11_r39_s6 (
    .a(sum_c11_r38_s5_q2),
    .b(extra[11]),
    .ci(extra[59]),
    .s(sum_c11_r39_s6),
    .co(carry_c11_r39_s6)
  );
  wire sum_c11_r40_s1, carry_c11_r40_s1;
  subbyte_full_adder add_c11_r40_s1 (
    .a(extra[107]),
    .b(extra[155]),
    .ci(extra[198]),
    .s(sum_c11_r40_s1),
    .co(carry_c11_r40_s1)
  );
  wire sum_c11_r41_s1, carry_c11_r41_s1;
  subbyte_full_adder add_c11_r41_s1 (
    .a(extra[226]),
    .b(extra[254]),
    .ci(extra[282]),
    .s(sum_c11_r41_s1),
    .co(carry_c11_r41_s1)
  );
  wire sum_c11_r42_s5, carry_c11_r42_s5;
  subbyte_full_adder add_c11_r42_s5 (
    .a(carry_c10_r15_s4),
    .b(carry_c10_r16_s1),
    .ci(carry_c10_r17_s1),
    .s(sum_c11_r42_s5),
    .co(carry_c11_r42_s5)
  );
  wire sum_c11_r43_s7, carry_c11_r43_s7;
  subbyte_full_adder add_c11_r43_s7 (
    .a(sum_c11_r39_s6),
    .b(sum_c11_r40_s1),
    .ci(sum_c11_r41_s1),
    .s(sum_c11_r43_s7),
    .co(carry_c11_r43_s7)
  );
  wire sum_c11_r44_s6, carry_c11_r44_s6;
  subbyte_full_adder add_c11_r44_s6 (
    .a(carry_c10_r18_s5),
    .b(carry_c10_r19_s2),
    .ci(sum_c11_r42_s5),
    .s(sum_c11_r44_s6),
    .co(carry_c11_r44_s6)
  );
  wire sum_c11_r45_s8, carry_c11_r45_s8;
  subbyte_full_adder add_c11_r45_s8 (
    .a(sum_c11_r43_s7),
    .b(carry_c10_r20_s6),
    .ci(sum_c11_r44_s6),
    .s(sum_c11_r45_s8),
    .co(carry_c11_r45_s8)
  );
  wire sum_c11_r46_s13, carry_c11_r46_s13;
  subbyte_full_adder add_c11_r46_s13 (
    .a(carry_c10_r21_s7),
    .b(sum_c11_r45_s8),
    .ci(carry_c10_r22_s12),
    .s(sum_c11_r46_s13),
    .co(carry_c11_r46_s13)
  );
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (.a(pp[2]), .b(pp[5]), .ci(pp[8]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(pp[18]), .b(pp[21]), .ci(pp[24]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (.a(pp[34]), .b(pp[37]), .ci(pp[40]), .s(sum_c12_r2_s1), .co(carry_c12_r2_s1));
  wire sum_c12_r3_s1, carry_c12_r3_s1;
  subbyte_full_adder add_c12_r3_s1 (.a(pp[50]), .b(pp[53]), .ci(pp[56]), .s(sum_c12_r3_s1), .co(carry_c12_r3_s1));
  wire sum_c12_r4_s1, carry_c12_r4_s1;
  subbyte_full_adder add_c12_r4_s1 (.a(pp[66]), .b(pp[69]), .ci(pp[72]), .s(sum_c12_r4_s1), .co(carry_c12_r4_s1));
  wire sum_c12_r5_s1, carry_c12_r5_s1;
  subbyte_full_adder add_c12_r5_s1 (.a(pp[82]), .b(pp[85]), .ci(pp[88]), .s(sum_c12_r5_s1), .co(carry_c12_r5_s1));
  wire sum_c12_r6_s1, carry_c12_r6_s1;
  subbyte_full_adder add_c12_r6_s1 (.a(pp[98]), .b(pp[101]), .ci(pp[104]), .s(sum_c12_r6_s1), .co(carry_c12_r6_s1));
  wire sum_c12_r7_s1, carry_c12_r7_s1;
  subbyte_full_adder add_c12_r7_s1 (.a(pp[114]), .b(pp[117]), .ci(pp[120]), .s(sum_c12_r7_s1), .co(carry_c12_r7_s1));
  wire sum_c12_r8_s1, carry_c12_r8_s1;
  subbyte_full_adder add_c12_r8_s1 (.a(pp[130]), .b(pp[133]), .ci(pp[136]), .s(sum_c12_r8_s1), .co(carry_c12_r8_s1));
  wire sum_c12_r9_s1, carry_c12_r9_s1;
  subbyte_full_adder add_c12_r9_s1 (.a(pp[146]), .b(pp[149]), .ci(pp[152]), .s(sum_c12_r9_s1), .co(carry_c12_r9_s1));
  wire sum_c12_r10_s1, carry_c12_r10_s1;
  subbyte_full_adder add_c12_r10_s1 (.a(pp[162]), .b(pp[165]), .ci(pp[168]), .s(sum_c12_r10_s1), .co(carry_c12_r10_s1));
  wire sum_c12_r11_s1, carry_c12_r11_s1;
  subbyte_full_adder add_c12_r11_s1 (.a(pp[178]), .b(pp[181]), .ci(pp[184]), .s(sum_c12_r11_s1), .co(carry_c12_r11_s1));
  wire sum_c12_r12_s1, carry_c12_r12_s1;
  subbyte_full_adder add_c12_r12_s1 (.a(pp[194]), .b(pp[197]), .ci(pp[200]), .s(sum_c12_r12_s1), .co(carry_c12_r12_s1));
  wire sum_c12_r13_s1, carry_c12_r13_s1;
  subbyte_full_adder add_c12_r13_s1 (.a(pp[210]), .b(pp[213]), .ci(pp[216]), .s(sum_c12_r13_s1), .co(carry_c12_r13_s1));
  wire sum_c12_r14_s1, carry_c12_r14_s1;
  subbyte_full_adder add_c12_r14_s1 (.a(pp[226]), .b(pp[229]), .ci(pp[232]), .s(sum_c12_r14_s1), .co(carry_c12_r14_s1));
  wire sum_c12_r15_s1, carry_c12_r15_s1;
  subbyte_full_adder add_c12_r15_s1 (.a(pp[242]), .b(pp[245]), .ci(pp[248]), .s(sum_c12_r15_s1), .co(carry_c12_r15_s1));
  wire sum_c12_r16_s1, carry_c12_r16_s1;
  subbyte_full_adder add_c12_r16_s1 (.a(pp[258]), .b(pp[261]), .ci(pp[264]), .s(sum_c12_r16_s1), .co(carry_c12_r16_s1));
  wire sum_c12_r17_s1, carry_c12_r17_s1;
  subbyte_full_adder add_c12_r17_s1 (.a(pp[274]), .b(pp[277]), .ci(pp[280]), .s(sum_c12_r17_s1), .co(carry_c12_r17_s1));
  wire sum_c12_r18_s1, carry_c12_r18_s1;
  subbyte_full_adder add_c12_r18_s1 (.a(pp[290]), .b(pp[293]), .ci(pp[296]), .s(sum_c12_r18_s1), .co(carry_c12_r18_s1));
  wire sum_c12_r19_s1, carry_c12_r19_s1;
  subbyte_full_adder add_c12_r19_s1 (.a(pp[306]), .b(pp[309]), .ci(pp[312]), .s(sum_c12_r19_s1), .co(carry_c12_r19_s1));
  wire sum_c12_r20_s1, carry_c12_r20_s1;
  subbyte_full_adder add_c12_r20_s1 (.a(pp[322]), .b(pp[325]), .ci(pp[328]), .s(sum_c12_r20_s1), .co(carry_c12_r20_s1));
  wire sum_c12_r21_s1, carry_c12_r21_s1;
  subbyte_full_adder add_c12_r21_s1 (.a(pp[338]), .b(pp[341]), .ci(pp[344]), .s(sum_c12_r21_s1), .co(carry_c12_r21_s1));
  wire sum_c12_r22_s1, carry_c12_r22_s1;
  subbyte_full_adder add_c12_r22_s1 (.a(pp[354]), .b(pp[357]), .ci(pp[360]), .s(sum_c12_r22_s1), .co(carry_c12_r22_s1));
  wire sum_c12_r23_s1, carry_c12_r23_s1;
  subbyte_full_adder add_c12_r23_s1 (.a(pp[370]), .b(pp[373]), .ci(pp[376]), .s(sum_c12_r23_s1), .co(carry_c12_r23_s1));
  wire sum_c12_r24_s1, carry_c12_r24_s1;
  subbyte_full_adder add_c12_r24_s1 (.a(pp[386]), .b(pp[389]), .ci(pp[392]), .s(sum_c12_r24_s1), .co(carry_c12_r24_s1));
  wire sum_c12_r25_s1, carry_c12_r25_s1;
  subbyte_full_adder add_c12_r25_s1 (.a(pp[402]), .b(pp[405]), .ci(pp[408]), .s(sum_c12_r25_s1), .co(carry_c12_r25_s1));
  wire sum_c12_r26_s1, carry_c12_r26_s1;
  subbyte_full_adder add_c12_r26_s1 (.a(pp[418]), .b(pp[421]), .ci(pp[424]), .s(sum_c12_r26_s1), .co(carry_c12_r26_s1));
  wire sum_c12_r27_s1, carry_c12_r27_s1;
  subbyte_full_adder add_c12_r27_s1 (.a(pp[434]), .b(pp[437]), .ci(pp[440]), .s(sum_c12_r27_s1), .co(carry_c12_r27_s1));
  wire sum_c12_r28_s1, carry_c12_r28_s1;
  subbyte_full_adder add_c12_r28_s1 (.a(pp[450]), .b(pp[453]), .ci(pp[456]), .s(sum_c12_r28_s1), .co(carry_c12_r28_s1));
  wire sum_c12_r29_s1, carry_c12_r29_s1;
  subbyte_full_adder add_c12_r29_s1 (.a(pp[466]), .b(pp[469]), .ci(pp[472]), .s(sum_c12_r29_s1), .co(carry_c12_r29_s1));
  wire sum_c12_r30_s1, carry_c12_r30_s1;
  subbyte_full_adder add_c12_r30_s1 (.a(pp[482]), .b(pp[485]), .ci(pp[488]), .s(sum_c12_r30_s1), .co(carry_c12_r30_s1));
  wire sum_c12_r31_s1, carry_c12_r31_s1;
  subbyte_full_adder add_c12_r31_s1 (.a(pp[498]), .b(pp[501]), .ci(pp[504]), .s(sum_c12_r31_s1), .co(carry_c12_r31_s1));
  wire sum_c12_r32_s2, carry_c12_r32_s2;
  subbyte_full_adder add_c12_r32_s2 (
    .a(carry_c11_r0_s1),
    .b(carry_c11_r1_s1),
    .ci(carry_c11_r2_s1),
    .s(sum_c12_r32_s2),
    .co(carry_c12_r32_s2)
  );
  wire sum_c12_r33_s2, carry_c12_r33_s2;
  subbyte_full_adder add_c12_r33_s2 (
    .a(carry_c11_r3_s1),
    .b(carry_c11_r4_s1),
    .ci(carry_c11_r5_s1),
    .s(sum_c12_r33_s2),
    .co(carry_c12_r33_s2)
  );
  wire sum_c12_r34_s2, carry_c12_r34_s2;
  subbyte_full_adder add_c12_r34_s2 (
    .a(carry_c11_r6_s1),
    .b(carry_c11_r7_s1),
    .ci(carry_c11_r8_s1),
    .s(sum_c12_r34_s2),
    .co(carry_c12_r34_s2)
  );
  wire sum_c12_r35_s2, carry_c12_r35_s2;
  subbyte_full_adder add_c12_r35_s2 (
    .a(carry_c11_r9_s1),
    .b(carry_c11_r10_s1),
    .ci(carry_c11_r11_s1),
    .s(sum_c12_r35_s2),
    .co(carry_c12_r35_s2)
  );
  wire sum_c12_r36_s2, carry_c12_r36_s2;
  subbyte_full_adder add_c12_r36_s2 (
    .a(carry_c11_r12_s1),
    .b(carry_c11_r13_s1),
    .ci(carry_c11_r14_s1),
    .s(sum_c12_r36_s2),
    .co(carry_c12_r36_s2)
  );
  wire sum_c12_r37_s2, carry_c12_r37_s2;
  subbyte_full_adder add_c12_r37_s2 (
    .a(carry_c11_r15_s1),
    .b(carry_c11_r16_s1),
    .ci(carry_c11_r17_s1),
    .s(sum_c12_r37_s2),
    .co(carry_c12_r37_s2)
  );
  wire sum_c12_r38_s2, carry_c12_r38_s2;
  subbyte_full_adder add_c12_r38_s2 (
    .a(carry_c11_r18_s1),
    .b(carry_c11_r19_s1),
    .ci(carry_c11_r20_s1),
    .s(sum_c12_r38_s2),
    .co(carry_c12_r38_s2)
  );
  wire sum_c12_r39_s2, carry_c12_r39_s2;
  subbyte_full_adder add_c12_r39_s2 (
    .a(sum_c12_r0_s1),
    .b(sum_c12_r1_s1),
    .ci(sum_c12_r2_s1),
    .s(sum_c12_r39_s2),
    .co(carry_c12_r39_s2)
  );
  wire sum_c12_r40_s2, carry_c12_r40_s2;
  subbyte_full_adder add_c12_r40_s2 (
    .a(sum_c12_r3_s1),
    .b(sum_c12_r4_s1),
    .ci(sum_c12_r5_s1),
    .s(sum_c12_r40_s2),
    .co(carry_c12_r40_s2)
  );
  wire sum_c12_r41_s2, carry_c12_r41_s2;
  subbyte_full_adder add_c12_r41_s2 (
    .a(sum_c12_r6_s1),
    .b(sum_c12_r7_s1),
    .ci(sum_c12_r8_s1),
    .s(sum_c12_r41_s2),
    .co(carry_c12_r41_s2)
  );
  wire sum_c12_r42_s2, carry_c12_r42_s2;
  subbyte_full_adder add_c12_r42_s2 (
    .a(sum_c12_r9_s1),
    .b(sum_c12_r10_s1),
    .ci(sum_c12_r11_s1),
    .s(sum_c12_r42_s2),
    .co(carry_c12_r42_s2)
  );
  wire sum_c12_r43_s2, carry_c12_r43_s2;
  subbyte_full_adder add_c12_r43_s2 (
    .a(sum_c12_r12_s1),
    .b(sum_c12_r13_s1),
    .ci(sum_c12_r14_s1),
    .s(sum_c12_r43_s2),
    .co(carry_c12_r43_s2)
  );
  wire sum_c12_r44_s2, carry_c12_r44_s2;
  subbyte_full_adder add_c12_r44_s2 (
    .a(sum_c12_r15_s1),
    .b(sum_c12_r16_s1),
    .ci(sum_c12_r17_s1),
    .s(sum_c12_r44_s2),
    .co(carry_c12_r44_s2)
  );
  wire sum_c12_r45_s2, carry_c12_r45_s2;
  subbyte_full_adder add_c12_r45_s2 (
    .a(sum_c12_r18_s1),
    .b(sum_c12_r19_s1),
    .ci(sum_c12_r20_s1),
    .s(sum_c12_r45_s2),
    .co(carry_c12_r45_s2)
  );
  wire sum_c12_r46_s2, carry_c12_r46_s2;
  subbyte_full_adder add_c12_r46_s2 (
    .a(sum_c12_r21_s1),
    .b(sum_c12_r22_s1),
    .ci(sum_c12_r23_s1),
    .s(sum_c12_r46_s2),
    .co(carry_c12_r46_s2)
  );
  wire sum_c12_r47_s2, carry_c12_r47_s2;
  subbyte_full_adder add_c12_r47_s2 (
    .a(sum_c12_r24_s1),
    .b(sum_c12_r25_s1),
    .ci(sum_c12_r26_s1),
    .s(sum_c12_r47_s2),
    .co(carry_c12_r47_s2)
  );
  wire sum_c12_r48_s2, carry_c12_r48_s2;
  subbyte_full_adder add_c12_r48_s2 (
    .a(sum_c12_r27_s1),
    .b(sum_c12_r28_s1),
    .ci(sum_c12_r29_s1),
    .s(sum_c12_r48_s2),
    .co(carry_c12_r48_s2)
  );
  wire sum_c12_r49_s3, carry_c12_r49_s3;
  subbyte_full_adder add_c12_r49_s3 (
    .a(sum_c12_r30_s1),
    .b(sum_c12_r31_s1),
    .ci(carry_c11_r21_s2),
    .s(sum_c12_r49_s3),
    .co(carry_c12_r49_s3)
  );
  wire sum_c12_r50_s3, carry_c12_r50_s3;
  subbyte_full_adder add_c12_r50_s3 (
    .a(carry_c11_r22_s2),
    .b(carry_c11_r23_s2),
    .ci(carry_c11_r24_s2),
    .s(sum_c12_r50_s3),
    .co(carry_c12_r50_s3)
  );
  wire sum_c12_r51_s3, carry_c12_r51_s3;
  subbyte_full_adder add_c12_r51_s3 (
    .a(carry_c11_r25_s2),
    .b(carry_c11_r26_s2),
    .ci(carry_c11_r27_s2),
    .s(sum_c12_r51_s3),
    .co(carry_c12_r51_s3)
  );
  wire sum_c12_r52_s3, carry_c12_r52_s3;
  subbyte_full_adder add_c12_r52_s3 (
    .a(carry_c11_r28_s2),
    .b(carry_c11_r29_s2),
    .ci(carry_c11_r30_s2),
    .s(sum_c12_r52_s3),
    .co(carry_c12_r52_s3)
  );
  wire sum_c12_r53_s4, carry_c12_r53_s4;
  subbyte_full_adder add_c12_r53_s4 (
    .a(carry_c11_r31_s3),
    .b(sum_c12_r32_s2),
    .ci(sum_c12_r33_s2),
    .s(sum_c12_r53_s4),
    .co(carry_c12_r53_s4)
  );
  wire sum_c12_r54_s3, carry_c12_r54_s3;
  subbyte_full_adder add_c12_r54_s3 (
    .a(sum_c12_r34_s2),
    .b(sum_c12_r35_s2),
    .ci(sum_c12_r36_s2),
    .s(sum_c12_r54_s3),
    .co(carry_c12_r54_s3)
  );
  wire sum_c12_r55_s3, carry_c12_r55_s3;
  subbyte_full_adder add_c12_r55_s3 (
    .a(sum_c12_r37_s2),
    .b(sum_c12_r38_s2),
    .ci(sum_c12_r39_s2),
    .s(sum_c12_r55_s3),
    .co(carry_c12_r55_s3)
  );
  wire sum_c12_r56_s3, carry_c12_r56_s3;
  subbyte_full_adder add_c12_r56_s3 (
    .a(sum_c12_r40_s2),
    .b(sum_c12_r41_s2),
    .ci(sum_c12_r42_s2),
    .s(sum_c12_r56_s3),
    .co(carry_c12_r56_s3)
  );
  wire sum_c12_r57_s3, carry_c12_r57_s3;
  subbyte_full_adder add_c12_r57_s3 (
    .a(sum_c12_r43_s2),
    .b(sum_c12_r44_s2),
    .ci(sum_c12_r45_s2),
    .s(sum_c12_r57_s3),
    .co(carry_c12_r57_s3)
  );
  wire sum_c12_r58_s3, carry_c12_r58_s3;
  subbyte_full_adder add_c12_r58_s3 (
    .a(sum_c12_r46_s2),
    .b(sum_c12_r47_s2),
    .ci(sum_c12_r48_s2),
    .s(sum_c12_r58_s3),
    .co(carry_c12_r58_s3)
  );
  wire sum_c12_r59_s4, carry_c12_r59_s4;
  subbyte_full_adder add_c12_r59_s4 (
    .a(sum_c12_r49_s3),
    .b(carry_c11_r32_s3),
    .ci(carry_c11_r33_s3),
    .s(sum_c12_r59_s4),
    .co(carry_c12_r59_s4)
  );
  wire sum_c12_r60_s4, carry_c12_r60_s4;
  subbyte_full_adder add_c12_r60_s4 (
    .a(carry_c11_r34_s3),
    .b(carry_c11_r35_s3),
    .ci(sum_c12_r50_s3),
    .s(sum_c12_r60_s4),
    .co(carry_c12_r60_s4)
  );
  wire sum_c12_r61_s5, carry_c12_r61_s5;
  subbyte_full_adder add_c12_r61_s5 (
    .a(sum_c12_r51_s3),
    .b(sum_c12_r52_s3),
    .ci(sum_c12_r53_s4),
    .s(sum_c12_r61_s5),
    .co(carry_c12_r61_s5)
  );
  wire sum_c12_r62_s4, carry_c12_r62_s4;
  subbyte_full_adder add_c12_r62_s4 (
    .a(sum_c12_r54_s3),
    .b(sum_c12_r55_s3),
    .ci(sum_c12_r56_s3),
    .s(sum_c12_r62_s4),
    .co(carry_c12_r62_s4)
  );
  wire sum_c12_r63_s5, carry_c12_r63_s5;
  subbyte_full_adder add_c12_r63_s5 (
    .a(sum_c12_r57_s3),
    .b(sum_c12_r58_s3),
    .ci(carry_c11_r36_s4),
    .s(sum_c12_r63_s5),
    .co(carry_c12_r63_s5)
  );
  wire sum_c12_r64_s5, carry_c12_r64_s5;
  subbyte_full_adder add_c12_r64_s5 (
    .a(carry_c11_r37_s4),
    .b(sum_c12_r59_s4),
    .ci(sum_c12_r60_s4),
    .s(sum_c12_r64_s5),
    .co(carry_c12_r64_s5)
  );
  wire sum_c12_r65_s6, carry_c12_r65_s6;
  subbyte_full_adder add_c12_r65_s6 (
    .a(sum_c12_r61_s5),
    .b(sum_c12_r62_s4),
    .ci(sum_c12_r63_s5),
    .s(sum_c12_r65_s6),
    .co(carry_c12_r65_s6)
  );
  wire sum_c12_r66_s7, carry_c12_r66_s7;
  subbyte_full_adder add_c12_r66_s7 (
    .a(carry_c11_r38_s5),
    .b(sum_c12_r64_s5),
    .ci(sum_c12_r65_s6),
    .s(sum_c12_r66_s7),
    .co(carry_c12_r66_s7)
  );
  reg sum_c12_r66_s7_q1, sum_c12_r66_s7_q2;
  wire sum_c12_r67_s8, carry_c12_r67_s8;
  subbyte_full_adder add_c12_r67_s8 (
    .a(sum_c12_r66_s7_q2),
    .b(extra[12]),
    .ci(extra[60]),
    .s(sum_c12_r67_s8),
    .co(carry_c12_r67_s8)
  );
  wire sum_c12_r68_s1, carry_c12_r68_s1;
  subbyte_full_adder add_c12_r68_s1 (
    .a(extra[108]),
    .b(extra[156]),
    .ci(extra[199]),
    .s(sum_c12_r68_s1),
    .co(carry_c12_r68_s1)
  );
  wire sum_c12_r69_s1, carry_c12_r69_s1;
  subbyte_full_adder add_c12_r69_s1 (
    .a(extra[227]),
    .b(extra[255]),
    .ci(extra[283]),
    .s(sum_c12_r69_s1),
    .co(carry_c12_r69_s1)
  );
  wire sum_c12_r70_s7, carry_c12_r70_s7;
  subbyte_full_adder add_c12_r70_s7 (
    .a(carry_c11_r39_s6),
    .b(carry_c11_r40_s1),
    .ci(carry_c11_r41_s1),
    .s(sum_c12_r70_s7),
    .co(carry_c12_r70_s7)
  );
  wire sum_c12_r71_s9, carry_c12_r71_s9;
  subbyte_full_adder add_c12_r71_s9 (
    .a(sum_c12_r67_s8),
    .b(sum_c12_r68_s1),
    .ci(sum_c12_r69_s1),
    .s(sum_c12_r71_s9),
    .co(carry_c12_r71_s9)
  );
  wire sum_c12_r72_s8, carry_c12_r72_s8;
  subbyte_full_adder add_c12_r72_s8 (
    .a(carry_c11_r42_s5),
    .b(carry_c11_r43_s7),
    .ci(sum_c12_r70_s7),
    .s(sum_c12_r72_s8),
    .co(carry_c12_r72_s8)
  );
  wire sum_c12_r73_s10, carry_c12_r73_s10;
  subbyte_full_adder add_c12_r73_s10 (
    .a(sum_c12_r71_s9),
    .b(carry_c11_r44_s6),
    .ci(sum_c12_r72_s8),
    .s(sum_c12_r73_s10),
    .co(carry_c12_r73_s10)
  );
  wire sum_c12_r74_s14, carry_c12_r74_s14;
  subbyte_full_adder add_c12_r74_s14 (
    .a(carry_c11_r45_s8),
    .b(sum_c12_r73_s10),
    .ci(carry_c11_r46_s13),
    .s(sum_c12_r74_s14),
    .co(carry_c12_r74_s14)
  );
  wire sum_c13_r0_s1, carry_c13_r0_s1;
  subbyte_full_adder add_c13_r0_s1 (.a(pp[3]), .b(pp[6]), .ci(pp[9]), .s(sum_c13_r0_s1), .co(carry_c13_r0_s1));
  wire sum_c13_r1_s1, carry_c13_r1_s1;
  subbyte_full_adder add_c13_r1_s1 (.a(pp[12]), .b(pp[19]), .ci(pp[22]), .s(sum_c13_r1_s1), .co(carry_c13_r1_s1));
  wire sum_c13_r2_s1, carry_c13_r2_s1;
  subbyte_full_adder add_c13_r2_s1 (.a(pp[25]), .b(pp[28]), .ci(pp[35]), .s(sum_c13_r2_s1), .co(carry_c13_r2_s1));
  wire sum_c13_r3_s1, carry_c13_r3_s1;
  subbyte_full_adder add_c13_r3_s1 (.a(pp[38]), .b(pp[41]), .ci(pp[44]), .s(sum_c13_r3_s1), .co(carry_c13_r3_s1));
  wire sum_c13_r4_s1, carry_c13_r4_s1;
  subbyte_full_adder add_c13_r4_s1 (.a(pp[51]), .b(pp[54]), .ci(pp[57]), .s(sum_c13_r4_s1), .co(carry_c13_r4_s1));
  wire sum_c13_r5_s1, carry_c13_r5_s1;
  subbyte_full_adder add_c13_r5_s1 (.a(pp[60]), .b(pp[67]), .ci(pp[70]), .s(sum_c13_r5_s1), .co(carry_c13_r5_s1));
  wire sum_c13_r6_s1, carry_c13_r6_s1;
  subbyte_full_adder add_c13_r6_s1 (.a(pp[73]), .b(pp[76]), .ci(pp[83]), .s(sum_c13_r6_s1), .co(carry_c13_r6_s1));
  wire sum_c13_r7_s1, carry_c13_r7_s1;
  subbyte_full_adder add_c13_r7_s1 (.a(pp[86]), .b(pp[89]), .ci(pp[92]), .s(sum_c13_r7_s1), .co(carry_c13_r7_s1));
  wire sum_c13_r8_s1, carry_c13_r8_s1;
  subbyte_full_adder add_c13_r8_s1 (.a(pp[99]), .b(pp[102]), .ci(pp[105]), .s(sum_c13_r8_s1), .co(carry_c13_r8_s1));
  wire sum_c13_r9_s1, carry_c13_r9_s1;
  subbyte_full_adder add_c13_r9_s1 (.a(pp[108]), .b(pp[115]), .ci(pp[118]), .s(sum_c13_r9_s1), .co(carry_c13_r9_s1));
  wire sum_c13_r10_s1, carry_c13_r10_s1;
  subbyte_full_adder add_c13_r10_s1 (.a(pp[121]), .b(pp[124]), .ci(pp[131]), .s(sum_c13_r10_s1), .co(carry_c13_r10_s1));
  wire sum_c13_r11_s1, carry_c13_r11_s1;
  subbyte_full_adder add_c13_r11_s1 (.a(pp[134]), .b(pp[137]), .ci(pp[140]), .s(sum_c13_r11_s1), .co(carry_c13_r11_s1));
  wire sum_c13_r12_s1, carry_c13_r12_s1;
  subbyte_full_adder add_c13_r12_s1 (.a(pp[147]), .b(pp[150]), .ci(pp[153]), .s(sum_c13_r12_s1), .co(carry_c13_r12_s1));
  wire sum_c13_r13_s1, carry_c13_r13_s1;
  subbyte_full_adder add_c13_r13_s1 (.a(pp[156]), .b(pp[163]), .ci(pp[166]), .s(sum_c13_r13_s1), .co(carry_c13_r13_s1));
  wire sum_c13_r14_s1, carry_c13_r14_s1;
  subbyte_full_adder add_c13_r14_s1 (.a(pp[169]), .b(pp[172]), .ci(pp[179]), .s(sum_c13_r14_s1), .co(carry_c13_r14_s1));
  wire sum_c13_r15_s1, carry_c13_r15_s1;
  subbyte_full_adder add_c13_r15_s1 (.a(pp[182]), .b(pp[185]), .ci(pp[188]), .s(sum_c13_r15_s1), .co(carry_c13_r15_s1));
  wire sum_c13_r16_s1, carry_c13_r16_s1;
  subbyte_full_adder add_c13_r16_s1 (.a(pp[195]), .b(pp[198]), .ci(pp[201]), .s(sum_c13_r16_s1), .co(carry_c13_r16_s1));
  wire sum_c13_r17_s1, carry_c13_r17_s1;
  subbyte_full_adder add_c13_r17_s1 (.a(pp[204]), .b(pp[211]), .ci(pp[214]), .s(sum_c13_r17_s1), .co(carry_c13_r17_s1));
  wire sum_c13_r18_s1, carry_c13_r18_s1;
  subbyte_full_adder add_c13_r18_s1 (.a(pp[217]), .b(pp[220]), .ci(pp[227]), .s(sum_c13_r18_s1), .co(carry_c13_r18_s1));
  wire sum_c13_r19_s1, carry_c13_r19_s1;
  subbyte_full_adder add_c13_r19_s1 (.a(pp[230]), .b(pp[233]), .ci(pp[236]), .s(sum_c13_r19_s1), .co(carry_c13_r19_s1));
  wire sum_c13_r20_s1, carry_c13_r20_s1;
  subbyte_full_adder add_c13_r20_s1 (.a(pp[243]), .b(pp[246]), .ci(pp[249]), .s(sum_c13_r20_s1), .co(carry_c13_r20_s1));
  wire sum_c13_r21_s1, carry_c13_r21_s1;
  subbyte_full_adder add_c13_r21_s1 (.a(pp[252]), .b(pp[259]), .ci(pp[262]), .s(sum_c13_r21_s1), .co(carry_c13_r21_s1));
  wire sum_c13_r22_s1, carry_c13_r22_s1;
  subbyte_full_adder add_c13_r22_s1 (.a(pp[265]), .b(pp[268]), .ci(pp[275]), .s(sum_c13_r22_s1), .co(carry_c13_r22_s1));
  wire sum_c13_r23_s1, carry_c13_r23_s1;
  subbyte_full_adder add_c13_r23_s1 (.a(pp[278]), .b(pp[281]), .ci(pp[284]), .s(sum_c13_r23_s1), .co(carry_c13_r23_s1));
  wire sum_c13_r24_s1, carry_c13_r24_s1;
  subbyte_full_adder add_c13_r24_s1 (.a(pp[291]), .b(pp[294]), .ci(pp[297]), .s(sum_c13_r24_s1), .co(carry_c13_r24_s1));
  wire sum_c13_r25_s1, carry_c13_r25_s1;
  subbyte_full_adder add_c13_r25_s1 (.a(pp[300]), .b(pp[307]), .ci(pp[310]), .s(sum_c13_r25_s1), .co(carry_c13_r25_s1));
  wire sum_c13_r26_s1, carry_c13_r26_s1;
  subbyte_full_adder add_c13_r26_s1 (.a(pp[313]), .b(pp[316]), .ci(pp[323]), .s(sum_c13_r26_s1), .co(carry_c13_r26_s1));
  wire sum_c13_r27_s1, carry_c13_r27_s1;
  subbyte_full_adder add_c13_r27_s1 (.a(pp[326]), .b(pp[329]), .ci(pp[332]), .s(sum_c13_r27_s1), .co(carry_c13_r27_s1));
  wire sum_c13_r28_s1, carry_c13_r28_s1;
  subbyte_full_adder add_c13_r28_s1 (.a(pp[339]), .b(pp[342]), .ci(pp[345]), .s(sum_c13_r28_s1), .co(carry_c13_r28_s1));
  wire sum_c13_r29_s1, carry_c13_r29_s1;
  subbyte_full_adder add_c13_r29_s1 (.a(pp[348]), .b(pp[355]), .ci(pp[358]), .s(sum_c13_r29_s1), .co(carry_c13_r29_s1));
  wire sum_c13_r30_s1, carry_c13_r30_s1;
  subbyte_full_adder add_c13_r30_s1 (.a(pp[361]), .b(pp[364]), .ci(pp[371]), .s(sum_c13_r30_s1), .co(carry_c13_r30_s1));
  wire sum_c13_r31_s1, carry_c13_r31_s1;
  subbyte_full_adder add_c13_r31_s1 (.a(pp[374]), .b(pp[377]), .ci(pp[380]), .s(sum_c13_r31_s1), .co(carry_c13_r31_s1));
  wire sum_c13_r32_s1, carry_c13_r32_s1;
  subbyte_full_adder add_c13_r32_s1 (.a(pp[387]), .b(pp[390]), .ci(pp[393]), .s(sum_c13_r32_s1), .co(carry_c13_r32_s1));
  wire sum_c13_r33_s1, carry_c13_r33_s1;
  subbyte_full_adder add_c13_r33_s1 (.a(pp[396]), .b(pp[403]), .ci(pp[406]), .s(sum_c13_r33_s1), .co(carry_c13_r33_s1));
  wire sum_c13_r34_s1, carry_c13_r34_s1;
  subbyte_full_adder add_c13_r34_s1 (.a(pp[409]), .b(pp[412]), .ci(pp[419]), .s(sum_c13_r34_s1), .co(carry_c13_r34_s1));
  wire sum_c13_r35_s1, carry_c13_r35_s1;
  subbyte_full_adder add_c13_r35_s1 (.a(pp[422]), .b(pp[425]), .ci(pp[428]), .s(sum_c13_r35_s1), .co(carry_c13_r35_s1));
  wire sum_c13_r36_s1, carry_c13_r36_s1;
  subbyte_full_adder add_c13_r36_s1 (.a(pp[435]), .b(pp[438]), .ci(pp[441]), .s(sum_c13_r36_s1), .co(carry_c13_r36_s1));
  wire sum_c13_r37_s1, carry_c13_r37_s1;
  subbyte_full_adder add_c13_r37_s1 (.a(pp[444]), .b(pp[451]), .ci(pp[454]), .s(sum_c13_r37_s1), .co(carry_c13_r37_s1));
  wire sum_c13_r38_s1, carry_c13_r38_s1;
  subbyte_full_adder add_c13_r38_s1 (.a(pp[457]), .b(pp[460]), .ci(pp[467]), .s(sum_c13_r38_s1), .co(carry_c13_r38_s1));
  wire sum_c13_r39_s1, carry_c13_r39_s1;
  subbyte_full_adder add_c13_r39_s1 (.a(pp[470]), .b(pp[473]), .ci(pp[476]), .s(sum_c13_r39_s1), .co(carry_c13_r39_s1));
  wire sum_c13_r40_s1, carry_c13_r40_s1;
  subbyte_full_adder add_c13_r40_s1 (.a(pp[483]), .b(pp[486]), .ci(pp[489]), .s(sum_c13_r40_s1), .co(carry_c13_r40_s1));
  wire sum_c13_r41_s1, carry_c13_r41_s1;
  subbyte_full_adder add_c13_r41_s1 (.a(pp[492]), .b(pp[499]), .ci(pp[502]), .s(sum_c13_r41_s1), .co(carry_c13_r41_s1));
  wire sum_c13_r42_s2, carry_c13_r42_s2;
  subbyte_full_adder add_c13_r42_s2 (
    .a(pp[505]),
    .b(pp[508]),
    .ci(carry_c12_r0_s1),
    .s(sum_c13_r42_s2),
    .co(carry_c13_r42_s2)
  );
  wire sum_c13_r43_s2, carry_c13_r43_s2;
  subbyte_full_adder add_c13_r43_s2 (
    .a(carry_c12_r1_s1),
    .b(carry_c12_r2_s1),
    .ci(carry_c12_r3_s1),
    .s(sum_c13_r43_s2),
    .co(carry_c13_r43_s2)
  );
  wire sum_c13_r44_s2, carry_c13_r44_s2;
  subbyte_full_adder add_c13_r44_s2 (
    .a(carry_c12_r4_s1),
    .b(carry_c12_r5_s1),
    .ci(carry_c12_r6_s1),
    .s(sum_c13_r44_s2),
    .co(carry_c13_r44_s2)
  );
  wire sum_c13_r45_s2, carry_c13_r45_s2;
  subbyte_full_adder add_c13_r45_s2 (
    .a(carry_c12_r7_s1),
    .b(carry_c12_r8_s1),
    .ci(carry_c12_r9_s1),
    .s(sum_c13_r45_s2),
    .co(carry_c13_r45_s2)
  );
  wire sum_c13_r46_s2, carry_c13_r46_s2;
  subbyte_full_adder add_c13_r46_s2 (
    .a(carry_c12_r10_s1),
    .b(carry_c12_r11_s1),
    .ci(carry_c12_r12_s1),
    .s(sum_c13_r46_s2),
    .co(carry_c13_r46_s2)
  );
  wire sum_c13_r47_s2, carry_c13_r47_s2;
  subbyte_full_adder add_c13_r47_s2 (
    .a(carry_c12_r13_s1),
    .b(carry_c12_r14_s1),
    .ci(carry_c12_r15_s1),
    .s(sum_c13_r47_s2),
    .co(carry_c13_r47_s2)
  );
  wire sum_c13_r48_s2, carry_c13_r48_s2;
  subbyte_full_adder add_c13_r48_s2 (
    .a(carry_c12_r16_s1),
    .b(carry_c12_r17_s1),
    .ci(carry_c12_r18_s1),
    .s(sum_c13_r48_s2),
    .co(carry_c13_r48_s2)
  );
  wire sum_c13_r49_s2, carry_c13_r49_s2;
  subbyte_full_adder add_c13_r49_s2 (
    .a(carry_c12_r19_s1),
    .b(carry_c12_r20_s1),
    .ci(carry_c12_r21_s1),
    .s(sum_c13_r49_s2),
    .co(carry_c13_r49_s2)
  );
  wire sum_c13_r50_s2, carry_c13_r50_s2;
  subbyte_full_adder add_c13_r50_s2 (
    .a(carry_c12_r22_s1),
    .b(carry_c12_r23_s1),
    .ci(carry_c12_r24_s1),
    .s(sum_c13_r50_s2),
    .co(carry_c13_r50_s2)
  );
  wire sum_c13_r51_s2, carry_c13_r51_s2;
  subbyte_full_adder add_c13_r51_s2 (
    .a(carry_c12_r25_s1),
    .b(carry_c12_r26_s1),
    .ci(carry_c12_r27_s1),
    .s(sum_c13_r51_s2),
    .co(carry_c13_r51_s2)
  );
  wire sum_c13_r52_s2, carry_c13_r52_s2;
  subbyte_full_adder add_c13_r52_s2 (
    .a(carry_c12_r28_s1),
    .b(carry_c12_r29_s1),
    .ci(carry_c12_r30_s1),
    .s(sum_c13_r52_s2),
    .co(carry_c13_r52_s2)
  );
  wire sum_c13_r53_s2, carry_c13_r53_s2;
  subbyte_full_adder add_c13_r53_s2 (
    .a(carry_c12_r31_s1),
    .b(sum_c13_r0_s1),
    .ci(sum_c13_r1_s1),
    .s(sum_c13_r53_s2),
    .co(carry_c13_r53_s2)
  );
  wire sum_c13_r54_s2, carry_c13_r54_s2;
  subbyte_full_adder add_c13_r54_s2 (
    .a(sum_c13_r2_s1),
    .b(sum_c13_r3_s1),
    .ci(sum_c13_r4_s1),
    .s(sum_c13_r54_s2),
    .co(carry_c13_r54_s2)
  );
  wire sum_c13_r55_s2, carry_c13_r55_s2;
  subbyte_full_adder add_c13_r55_s2 (
    .a(sum_c13_r5_s1),
    .b(sum_c13_r6_s1),
    .ci(sum_c13_r7_s1),
    .s(sum_c13_r55_s2),
    .co(carry_c13_r55_s2)
  );
  wire sum_c13_r56_s2, carry_c13_r56_s2;
  subbyte_full_adder add_c13_r56_s2 (
    .a(sum_c13_r8_s1),
    .b(sum_c13_r9_s1),
    .ci(sum_c13_r10_s1),
    .s(sum_c13_r56_s2),
    .co(carry_c13_r56_s2)
  );
  wire sum_c13_r57_s2, carry_c13_r57_s2;
  subbyte_full_adder add_c13_r57_s2 (
    .a(sum_c13_r11_s1),
    .b(sum_c13_r12_s1),
    .ci(sum_c13_r13_s1),
    .s(sum_c13_r57_s2),
    .co(carry_c13_r57_s2)
  );
  wire sum_c13_r58_s2, carry_c13_r58_s2;
  subbyte_full_adder add_c13_r58_s2 (
    .a(sum_c13_r14_s1),
    .b(sum_c13_r15_s1),
    .ci(sum_c13_r16_s1),
    .s(sum_c13_r58_s2),
    .co(carry_c13_r58_s2)
  );
  wire sum_c13_r59_s2, carry_c13_r59_s2;
  subbyte_full_adder add_c13_r59_s2 (
    .a(sum_c13_r17_s1),
    .b(sum_c13_r18_s1),
    .ci(sum_c13_r19_s1),
    .s(sum_c13_r59_s2),
    .co(carry_c13_r59_s2)
  );
  wire sum_c13_r60_s2, carry_c13_r60_s2;
  subbyte_full_adder add_c13_r60_s2 (
    .a(sum_c13_r20_s1),
    .b(sum_c13_r21_s1),
    .ci(sum_c13_r22_s1),
    .s(sum_c13_r60_s2),
    .co(carry_c13_r60_s2)
  );
  wire sum_c13_r61_s2, carry_c13_r61_s2;
  subbyte_full_adder add_c13_r61_s2 (
    .a(sum_c13_r23_s1),
    .b(sum_c13_r24_s1),
    .ci(sum_c13_r25_s1),
    .s(sum_c13_r61_s2),
    .co(carry_c13_r61_s2)
  );
  wire sum_c13_r62_s2, carry_c13_r62_s2;
  subbyte_full_adder add_c13_r62_s2 (
    .a(sum_c13_r26_s1),
    .b(sum_c13_r27_s1),
    .ci(sum_c13_r28_s1),
    .s(sum_c13_r62_s2),
    .co(carry_c13_r62_s2)
  );
  wire sum_c13_r63_s2, carry_c13_r63_s2;
  subbyte_full_adder add_c13_r63_s2 (
    .a(sum_c13_r29_s1),
    .b(sum_c13_r30_s1),
    .ci(sum_c13_r31_s1),
    .s(sum_c13_r63_s2),
    .co(carry_c13_r63_s2)
  );
  wire sum_c13_r64_s2, carry_c13_r64_s2;
  subbyte_full_adder add_c13_r64_s2 (
    .a(sum_c13_r32_s1),
    .b(sum_c13_r33_s1),
    .ci(sum_c13_r34_s1),
    .s(sum_c13_r64_s2),
    .co(carry_c13_r64_s2)
  );
  wire sum_c13_r65_s2, carry_c13_r65_s2;
  subbyte_full_adder add_c13_r65_s2 (
    .a(sum_c13_r35_s1),
    .b(sum_c13_r36_s1),
    .ci(sum_c13_r37_s1),
    .s(sum_c13_r65_s2),
    .co(carry_c13_r65_s2)
  );
  wire sum_c13_r66_s2, carry_c13_r66_s2;
  subbyte_full_adder add_c13_r66_s2 (
    .a(sum_c13_r38_s1),
    .b(sum_c13_r39_s1),
    .ci(sum_c13_r40_s1),
    .s(sum_c13_r66_s2),
    .co(carry_c13_r66_s2)
  );
  wire sum_c13_r67_s3, carry_c13_r67_s3;
  subbyte_full_adder add_c13_r67_s3 (
    .a(sum_c13_r41_s1),
    .b(sum_c13_r42_s2),
    .ci(carry_c12_r32_s2),
    .s(sum_c13_r67_s3),
    .co(carry_c13_r67_s3)
  );
  wire sum_c13_r68_s3, carry_c13_r68_s3;
  subbyte_full_adder add_c13_r68_s3 (
    .a(carry_c12_r33_s2),
    .b(carry_c12_r34_s2),
    .ci(carry_c12_r35_s2),
    .s(sum_c13_r68_s3),
    .co(carry_c13_r68_s3)
  );
  wire sum_c13_r69_s3, carry_c13_r69_s3;
  subbyte_full_adder add_c13_r69_s3 (
    .a(carry_c12_r36_s2),
    .b(carry_c12_r37_s2),
    .ci(carry_c12_r38_s2),
    .s(sum_c13_r69_s3),
    .co(carry_c13_r69_s3)
  );
  wire sum_c13_r70_s3, carry_c13_r70_s3;
  subbyte_full_adder add_c13_r70_s3 (
    .a(carry_c12_r39_s2),
    .b(carry_c12_r40_s2),
    .ci(carry_c12_r41_s2),
    .s(sum_c13_r70_s3),
    .co(carry_c13_r70_s3)
  );
  wire sum_c13_r71_s3, carry_c13_r71_s3;
  subbyte_full_adder add_c13_r71_s3 (
    .a(carry_c12_r42_s2),
    .b(carry_c12_r43_s2),
    .ci(carry_c12_r44_s2),
    .s(sum_c13_r71_s3),
    .co(carry_c13_r71_s3)
  );
  wire sum_c13_r72_s3, carry_c13_r72_s3;
  subbyte_full_adder add_c13_r72_s3 (
    .a(carry_c12_r45_s2),
    .b(carry_c12_r46_s2),
    .ci(carry_c12_r47_s2),
    .s(sum_c13_r72_s3),
    .co(carry_c13_r72_s3)
  );
  wire sum_c13_r73_s3, carry_c13_r73_s3;
  subbyte_full_adder add_c13_r73_s3 (
    .a(carry_c12_r48_s2),
    .b(sum_c13_r43_s2),
    .ci(sum_c13_r44_s2),
    .s(sum_c13_r73_s3),
    .co(carry_c13_r73_s3)
  );
  wire sum_c13_r74_s3, carry_c13_r74_s3;
  subbyte_full_adder add_c13_r74_s3 (
    .a(sum_c13_r45_s2),
    .b(sum_c13_r46_s2),
    .ci(sum_c13_r47_s2),
    .s(sum_c13_r74_s3),
    .co(carry_c13_r74_s3)
  );
  wire sum_c13_r75_s3, carry_c13_r75_s3;
  subbyte_full_adder add_c13_r75_s3 (
    .a(sum_c13_r48_s2),
    .b(sum_c13_r49_s2),
    .ci(sum_c13_r50_s2),
    .s(sum_c13_r75_s3),
    .co(carry_c13_r75_s3)
  );
  wire sum_c13_r76_s3, carry_c13_r76_s3;
  subbyte_full_adder add_c13_r76_s3 (
    .a(sum_c13_r51_s2),
    .b(sum_c13_r52_s2),
    .ci(sum_c13_r53_s2),
    .s(sum_c13_r76_s3),
    .co(carry_c13_r76_s3)
  );
  wire sum_c13_r77_s3, carry_c13_r77_s3;
  subbyte_full_adder add_c13_r77_s3 (
    .a(sum_c13_r54_s2),
    .b(sum_c13_r55_s2),
    .ci(sum_c13_r56_s2),
    .s(sum_c13_r77_s3),
    .co(carry_c13_r77_s3)
  );
  wire sum_c13_r78_s3, carry_c13_r78_s3;
  subbyte_full_adder add_c13_r78_s3 (
    .a(sum_c13_r57_s2),
    .b(sum_c13_r58_s2),
    .ci(sum_c13_r59_s2),
    .s(sum_c13_r78_s3),
    .co(carry_c13_r78_s3)
  );
  wire sum_c13_r79_s3, carry_c13_r79_s3;
  subbyte_full_adder add_c13_r79_s3 (
    .a(sum_c13_r60_s2),
    .b(sum_c13_r61_s2),
    .ci(sum_c13_r62_s2),
    .s(sum_c13_r79_s3),
    .co(carry_c13_r79_s3)
  );
  wire sum_c13_r80_s3, carry_c13_r80_s3;
  subbyte_full_adder add_c13_r80_s3 (
    .a(sum_c13_r63_s2),
    .b(sum_c13_r64_s2),
    .ci(sum_c13_r65_s2),
    .s(sum_c13_r80_s3),
    .co(carry_c13_r80_s3)
  );
  wire sum_c13_r81_s4, carry_c13_r81_s4;
  subbyte_full_adder add_c13_r81_s4 (
    .a(sum_c13_r66_s2),
    .b(carry_c12_r49_s3),
    .ci(sum_c13_r67_s3),
    .s(sum_c13_r81_s4),
    .co(carry_c13_r81_s4)
  );
  wire sum_c13_r82_s4, carry_c13_r82_s4;
  subbyte_full_adder add_c13_r82_s4 (
    .a(carry_c12_r50_s3),
    .b(carry_c12_r51_s3),
    .ci(carry_c12_r52_s3),
    .s(sum_c13_r82_s4),
    .co(carry_c13_r82_s4)
  );
  wire sum_c13_r83_s5, carry_c13_r83_s5;
  subbyte_full_adder add_c13_r83_s5 (
    .a(carry_c12_r53_s4),
    .b(carry_c12_r54_s3),
    .ci(carry_c12_r55_s3),
    .s(sum_c13_r83_s5),
    .co(carry_c13_r83_s5)
  );
  wire sum_c13_r84_s4, carry_c13_r84_s4;
  subbyte_full_adder add_c13_r84_s4 (
    .a(carry_c12_r56_s3),
    .b(carry_c12_r57_s3),
    .ci(carry_c12_r58_s3),
    .s(sum_c13_r84_s4),
    .co(carry_c13_r84_s4)
  );
  wire sum_c13_r85_s4, carry_c13_r85_s4;
  subbyte_full_adder add_c13_r85_s4 (
    .a(sum_c13_r68_s3),
    .b(sum_c13_r69_s3),
    .ci(sum_c13_r70_s3),
    .s(sum_c13_r85_s4),
    .co(carry_c13_r85_s4)
  );
  wire sum_c13_r86_s4, carry_c13_r86_s4;
  subbyte_full_adder add_c13_r86_s4 (
    .a(sum_c13_r71_s3),
    .b(sum_c13_r72_s3),
    .ci(sum_c13_r73_s3),
    .s(sum_c13_r86_s4),
    .co(carry_c13_r86_s4)
  );
  wire sum_c13_r87_s4, carry_c13_r87_s4;
  subbyte_full_adder add_c13_r87_s4 (
    .a(sum_c13_r74_s3),
    .b(sum_c13_r75_s3),
    .ci(sum_c13_r76_s3),
    .s(sum_c13_r87_s4),
    .co(carry_c13_r87_s4)
  );
  wire sum_c13_r88_s4, carry_c13_r88_s4;
  subbyte_full_adder add_c13_r88_s4 (
    .a(sum_c13_r77_s3),
    .b(sum_c13_r78_s3),
    .ci(sum_c13_r79_s3),
    .s(sum_c13_r88_s4),
    .co(carry_c13_r88_s4)
  );
  wire sum_c13_r89_s5, carry_c13_r89_s5;
  subbyte_full_adder add_c13_r89_s5 (
    .a(sum_c13_r80_s3),
    .b(sum_c13_r81_s4),
    .ci(carry_c12_r59_s4),
    .s(sum_c13_r89_s5),
    .co(carry_c13_r89_s5)
  );
  wire sum_c13_r90_s6, carry_c13_r90_s6;
  subbyte_full_adder add_c13_r90_s6 (
    .a(carry_c12_r60_s4),
    .b(carry_c12_r61_s5),
    .ci(carry_c12_r62_s4),
    .s(sum_c13_r90_s6),
    .co(carry_c13_r90_s6)
  );
  wire sum_c13_r91_s6, carry_c13_r91_s6;
  subbyte_full_adder add_c13_r91_s6 (
    .a(carry_c12_r63_s5),
    .b(sum_c13_r82_s4),
    .ci(sum_c13_r83_s5),
    .s(sum_c13_r91_s6),
    .co(carry_c13_r91_s6)
  );
  wire sum_c13_r92_s5, carry_c13_r92_s5;
  subbyte_full_adder add_c13_r92_s5 (
    .a(sum_c13_r84_s4),
    .b(sum_c13_r85_s4),
    .ci(sum_c13_r86_s4),
    .s(sum_c13_r92_s5),
    .co(carry_c13_r92_s5)
  );
  wire sum_c13_r93_s6, carry_c13_r93_s6;
  subbyte_full_adder add_c13_r93_s6 (
    .a(sum_c13_r87_s4),
    .b(sum_c13_r88_s4),
    .ci(sum_c13_r89_s5),
    .s(sum_c13_r93_s6),
    .co(carry_c13_r93_s6)
  );
  wire sum_c13_r94_s7, carry_c13_r94_s7;
  subbyte_full_adder add_c13_r94_s7 (
    .a(carry_c12_r64_s5),
    .b(carry_c12_r65_s6),
    .ci(sum_c13_r90_s6),
    .s(sum_c13_r94_s7),
    .co(carry_c13_r94_s7)
  );
  wire sum_c13_r95_s7, carry_c13_r95_s7;
  subbyte_full_adder add_c13_r95_s7 (
    .a(sum_c13_r91_s6),
    .b(sum_c13_r92_s5),
    .ci(sum_c13_r93_s6),
    .s(sum_c13_r95_s7),
    .co(carry_c13_r95_s7)
  );
  wire sum_c13_r96_s8, carry_c13_r96_s8;
  subbyte_full_adder add_c13_r96_s8 (
    .a(carry_c12_r66_s7),
    .b(sum_c13_r94_s7),
    .ci(sum_c13_r95_s7),
    .s(sum_c13_r96_s8),
    .co(carry_c13_r96_s8)
  );
  reg sum_c13_r96_s8_q1, sum_c13_r96_s8_q2;
  wire sum_c13_r97_s9, carry_c13_r97_s9;
  subbyte_full_adder add_c13_r97_s9 (
    .a(sum_c13_r96_s8_q2),
    .b(extra[13]),
    .ci(extra[61]),
    .s(sum_c13_r97_s9),
    .co(carry_c13_r97_s9)
  );
  wire sum_c13_r98_s1, carry_c13_r98_s1;
  subbyte_full_adder add_c13_r98_s1 (
    .a(extra[109]),
    .b(extra[157]),
    .ci(extra[200]),
    .s(sum_c13_r98_s1),
    .co(carry_c13_r98_s1)
  );
  wire sum_c13_r99_s1, carry_c13_r99_s1;
  subbyte_full_adder add_c13_r99_s1 (
    .a(extra[228]),
    .b(extra[256]),
    .ci(extra[284]),
    .s(sum_c13_r99_s1),
    .co(carry_c13_r99_s1)
  );
  wire sum_c13_r100_s9, carry_c13_r100_s9;
  subbyte_full_adder add_c13_r100_s9 (
    .a(carry_c12_r67_s8),
    .b(carry_c12_r68_s1),
    .ci(carry_c12_r69_s1),
    .s(sum_c13_r100_s9),
    .co(carry_c13_r100_s9)
  );
  wire sum_c13_r101_s10, carry_c13_r101_s10;
  subbyte_full_adder add_c13_r101_s10 (
    .a(sum_c13_r97_s9),
    .b(sum_c13_r98_s1),
    .ci(sum_c13_r99_s1),
    .s(sum_c13_r101_s10),
    .co(carry_c13_r101_s10)
  );
  wire sum_c13_r102_s10, carry_c13_r102_s10;
  subbyte_full_adder add_c13_r102_s10 (
    .a(carry_c12_r70_s7),
    .b(carry_c12_r71_s9),
    .ci(sum_c13_r100_s9),
    .s(sum_c13_r102_s10),
    .co(carry_c13_r102_s10)
  );
  wire sum_c13_r103_s11, carry_c13_r103_s11;
  subbyte_full_adder add_c13_r103_s11 (
    .a(sum_c13_r101_s10),
    .b(carry_c12_r72_s8),
    .ci(sum_c13_r102_s10),
    .s(sum_c13_r103_s11),
    .co(carry_c13_r103_s11)
  );
  wire sum_c13_r104_s15, carry_c13_r104_s15;
  subbyte_full_adder add_c13_r104_s15 (
    .a(carry_c12_r73_s10),
    .b(sum_c13_r103_s11),
    .ci(carry_c12_r74_s14),
    .s(sum_c13_r104_s15),
    .co(carry_c13_r104_s15)
  );
  wire sum_c14_r0_s1, carry_c14_r0_s1;
  subbyte_full_adder add_c14_r0_s1 (.a(pp[7]), .b(pp[10]), .ci(pp[13]), .s(sum_c14_r0_s1), .co(carry_c14_r0_s1));
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (.a(pp[23]), .b(pp[26]), .ci(pp[29]), .s(sum_c14_r1_s1), .co(carry_c14_r1_s1));
  wire sum_c14_r2_s1, carry_c14_r2_s1;
  subbyte_full_adder add_c14_r2_s1 (.a(pp[39]), .b(pp[42]), .ci(pp[45]), .s(sum_c14_r2_s1), .co(carry_c14_r2_s1));
  wire sum_c14_r3_s1, carry_c14_r3_s1;
  subbyte_full_adder add_c14_r3_s1 (.a(pp[55]), .b(pp[58]), .ci(pp[61]), .s(sum_c14_r3_s1), .co(carry_c14_r3_s1));
  wire sum_c14_r4_s1, carry_c14_r4_s1;
  subbyte_full_adder add_c14_r4_s1 (.a(pp[71]), .b(pp[74]), .ci(pp[77]), .s(sum_c14_r4_s1), .co(carry_c14_r4_s1));
  wire sum_c14_r5_s1, carry_c14_r5_s1;
  subbyte_full_adder add_c14_r5_s1 (.a(pp[87]), .b(pp[90]), .ci(pp[93]), .s(sum_c14_r5_s1), .co(carry_c14_r5_s1));
  wire sum_c14_r6_s1, carry_c14_r6_s1;
  subbyte_full_adder add_c14_r6_s1 (.a(pp[103]), .b(pp[106]), .ci(pp[109]), .s(sum_c14_r6_s1), .co(carry_c14_r6_s1));
  wire sum_c14_r7_s1, carry_c14_r7_s1;
  subbyte_full_adder add_c14_r7_s1 (.a(pp[119]), .b(pp[122]), .ci(pp[125]), .s(sum_c14_r7_s1), .co(carry_c14_r7_s1));
  wire sum_c14_r8_s1, carry_c14_r8_s1;
  subbyte_full_adder add_c14_r8_s1 (.a(pp[135]), .b(pp[138]), .ci(pp[141]), .s(sum_c14_r8_s1), .co(carry_c14_r8_s1));
  wire sum_c14_r9_s1, carry_c14_r9_s1;
  subbyte_full_adder add_c14_r9_s1 (.a(pp[151]), .b(pp[154]), .ci(pp[157]), .s(sum_c14_r9_s1), .co(carry_c14_r9_s1));
  wire sum_c14_r10_s1, carry_c14_r10_s1;
  subbyte_full_adder add_c14_r10_s1 (.a(pp[167]), .b(pp[170]), .ci(pp[173]), .s(sum_c14_r10_s1), .co(carry_c14_r10_s1));
  wire sum_c14_r11_s1, carry_c14_r11_s1;
  subbyte_full_adder add_c14_r11_s1 (.a(pp[183]), .b(pp[186]), .ci(pp[189]), .s(sum_c14_r11_s1), .co(carry_c14_r11_s1));
  wire sum_c14_r12_s1, carry_c14_r12_s1;
  subbyte_full_adder add_c14_r12_s1 (.a(pp[199]), .b(pp[202]), .ci(pp[205]), .s(sum_c14_r12_s1), .co(carry_c14_r12_s1));
  wire sum_c14_r13_s1, carry_c14_r13_s1;
  subbyte_full_adder add_c14_r13_s1 (.a(pp[215]), .b(pp[218]), .ci(pp[221]), .s(sum_c14_r13_s1), .co(carry_c14_r13_s1));
  wire sum_c14_r14_s1, carry_c14_r14_s1;
  subbyte_full_adder add_c14_r14_s1 (.a(pp[231]), .b(pp[234]), .ci(pp[237]), .s(sum_c14_r14_s1), .co(carry_c14_r14_s1));
  wire sum_c14_r15_s1, carry_c14_r15_s1;
  subbyte_full_adder add_c14_r15_s1 (.a(pp[247]), .b(pp[250]), .ci(pp[253]), .s(sum_c14_r15_s1), .co(carry_c14_r15_s1));
  wire sum_c14_r16_s1, carry_c14_r16_s1;
  subbyte_full_adder add_c14_r16_s1 (.a(pp[263]), .b(pp[266]), .ci(pp[269]), .s(sum_c14_r16_s1), .co(carry_c14_r16_s1));
  wire sum_c14_r17_s1, carry_c14_r17_s1;
  subbyte_full_adder add_c14_r17_s1 (.a(pp[279]), .b(pp[282]), .ci(pp[285]), .s(sum_c14_r17_s1), .co(carry_c14_r17_s1));
  wire sum_c14_r18_s1, carry_c14_r18_s1;
  subbyte_full_adder add_c14_r18_s1 (.a(pp[295]), .b(pp[298]), .ci(pp[301]), .s(sum_c14_r18_s1), .co(carry_c14_r18_s1));
  wire sum_c14_r19_s1, carry_c14_r19_s1;
  subbyte_full_adder add_c14_r19_s1 (.a(pp[311]), .b(pp[314]), .ci(pp[317]), .s(sum_c14_r19_s1), .co(carry_c14_r19_s1));
  wire sum_c14_r20_s1, carry_c14_r20_s1;
  subbyte_full_adder add_c14_r20_s1 (.a(pp[327]), .b(pp[330]), .ci(pp[333]), .s(sum_c14_r20_s1), .co(carry_c14_r20_s1));
  wire sum_c14_r21_s1, carry_c14_r21_s1;
  subbyte_full_adder add_c14_r21_s1 (.a(pp[343]), .b(pp[346]), .ci(pp[349]), .s(sum_c14_r21_s1), .co(carry_c14_r21_s1));
  wire sum_c14_r22_s1, carry_c14_r22_s1;
  subbyte_full_adder add_c14_r22_s1 (.a(pp[359]), .b(pp[362]), .ci(pp[365]), .s(sum_c14_r22_s1), .co(carry_c14_r22_s1));
  wire sum_c14_r23_s1, carry_c14_r23_s1;
  subbyte_full_adder add_c14_r23_s1 (.a(pp[375]), .b(pp[378]), .ci(pp[381]), .s(sum_c14_r23_s1), .co(carry_c14_r23_s1));
  wire sum_c14_r24_s1, carry_c14_r24_s1;
  subbyte_full_adder add_c14_r24_s1 (.a(pp[391]), .b(pp[394]), .ci(pp[397]), .s(sum_c14_r24_s1), .co(carry_c14_r24_s1));
  wire sum_c14_r25_s1, carry_c14_r25_s1;
  subbyte_full_adder add_c14_r25_s1 (.a(pp[407]), .b(pp[410]), .ci(pp[413]), .s(sum_c14_r25_s1), .co(carry_c14_r25_s1));
  wire sum_c14_r26_s1, carry_c14_r26_s1;
  subbyte_full_adder add_c14_r26_s1 (.a(pp[423]), .b(pp[426]), .ci(pp[429]), .s(sum_c14_r26_s1), .co(carry_c14_r26_s1));
  wire sum_c14_r27_s1, carry_c14_r27_s1;
  subbyte_full_adder add_c14_r27_s1 (.a(pp[439]), .b(pp[442]), .ci(pp[445]), .s(sum_c14_r27_s1), .co(carry_c14_r27_s1));
  wire sum_c14_r28_s1, carry_c14_r28_s1;
  subbyte_full_adder add_c14_r28_s1 (.a(pp[455]), .b(pp[458]), .ci(pp[461]), .s(sum_c14_r28_s1), .co(carry_c14_r28_s1));
  wire sum_c14_r29_s1, carry_c14_r29_s1;
  subbyte_full_adder add_c14_r29_s1 (.a(pp[471]), .b(pp[474]), .ci(pp[477]), .s(sum_c14_r29_s1), .co(carry_c14_r29_s1));
  wire sum_c14_r30_s1, carry_c14_r30_s1;
  subbyte_full_adder add_c14_r30_s1 (.a(pp[487]), .b(pp[490]), .ci(pp[493]), .s(sum_c14_r30_s1), .co(carry_c14_r30_s1));
  wire sum_c14_r31_s1, carry_c14_r31_s1;
  subbyte_full_adder add_c14_r31_s1 (.a(pp[503]), .b(pp[506]), .ci(pp[509]), .s(sum_c14_r31_s1), .co(carry_c14_r31_s1));
  wire sum_c14_r32_s2, carry_c14_r32_s2;
  subbyte_full_adder add_c14_r32_s2 (
    .a(carry_c13_r0_s1),
    .b(carry_c13_r1_s1),
    .ci(carry_c13_r2_s1),
    .s(sum_c14_r32_s2),
    .co(carry_c14_r32_s2)
  );
  wire sum_c14_r33_s2, carry_c14_r33_s2;
  subbyte_full_adder add_c14_r33_s2 (
    .a(carry_c13_r3_s1),
    .b(carry_c13_r4_s1),
    .ci(carry_c13_r5_s1),
    .s(sum_c14_r33_s2),
    .co(carry_c14_r33_s2)
  );
  wire sum_c14_r34_s2, carry_c14_r34_s2;
  subbyte_full_adder add_c14_r34_s2 (
    .a(carry_c13_r6_s1),
    .b(carry_c13_r7_s1),
    .ci(carry_c13_r8_s1),
    .s(sum_c14_r34_s2),
    .co(carry_c14_r34_s2)
  );
  wire sum_c14_r35_s2, carry_c14_r35_s2;
  subbyte_full_adder add_c14_r35_s2 (
    .a(carry_c13_r9_s1),
    .b(carry_c13_r10_s1),
    .ci(carry_c13_r11_s1),
    .s(sum_c14_r35_s2),
    .co(carry_c14_r35_s2)
  );
  wire sum_c14_r36_s2, carry_c14_r36_s2;
  subbyte_full_adder add_c14_r36_s2 (
    .a(carry_c13_r12_s1),
    .b(carry_c13_r13_s1),
    .ci(carry_c13_r14_s1),
    .s(sum_c14_r36_s2),
    .co(carry_c14_r36_s2)
  );
  wire sum_c14_r37_s2, carry_c14_r37_s2;
  subbyte_full_adder add_c14_r37_s2 (
    .a(carry_c13_r15_s1),
    .b(carry_c13_r16_s1),
    .ci(carry_c13_r17_s1),
    .s(sum_c14_r37_s2),
    .co(carry_c14_r37_s2)
  );
  wire sum_c14_r38_s2, carry_c14_r38_s2;
  subbyte_full_adder add_c14_r38_s2 (
    .a(carry_c13_r18_s1),
    .b(carry_c13_r19_s1),
    .ci(carry_c13_r20_s1),
    .s(sum_c14_r38_s2),
    .co(carry_c14_r38_s2)
  );
  wire sum_c14_r39_s2, carry_c14_r39_s2;
  subbyte_full_adder add_c14_r39_s2 (
    .a(carry_c13_r21_s1),
    .b(carry_c13_r22_s1),
    .ci(carry_c13_r23_s1),
    .s(sum_c14_r39_s2),
    .co(carry_c14_r39_s2)
  );
  wire sum_c14_r40_s2, carry_c14_r40_s2;
  subbyte_full_adder add_c14_r40_s2 (
    .a(carry_c13_r24_s1),
    .b(carry_c13_r25_s1),
    .ci(carry_c13_r26_s1),
    .s(sum_c14_r40_s2),
    .co(carry_c14_r40_s2)
  );
  wire sum_c14_r41_s2, carry_c14_r41_s2;
  subbyte_full_adder add_c14_r41_s2 (
    .a(carry_c13_r27_s1),
    .b(carry_c13_r28_s1),
    .ci(carry_c13_r29_s1),
    .s(sum_c14_r41_s2),
    .co(carry_c14_r41_s2)
  );
  wire sum_c14_r42_s2, carry_c14_r42_s2;
  subbyte_full_adder add_c14_r42_s2 (
    .a(carry_c13_r30_s1),
    .b(carry_c13_r31_s1),
    .ci(carry_c13_r32_s1),
    .s(sum_c14_r42_s2),
    .co(carry_c14_r42_s2)
  );
  wire sum_c14_r43_s2, carry_c14_r43_s2;
  subbyte_full_adder add_c14_r43_s2 (
    .a(carry_c13_r33_s1),
    .b(carry_c13_r34_s1),
    .ci(carry_c13_r35_s1),
    .s(sum_c14_r43_s2),
    .co(carry_c14_r43_s2)
  );
  wire sum_c14_r44_s2, carry_c14_r44_s2;
  subbyte_full_adder add_c14_r44_s2 (
    .a(carry_c13_r36_s1),
    .b(carry_c13_r37_s1),
    .ci(carry_c13_r38_s1),
    .s(sum_c14_r44_s2),
    .co(carry_c14_r44_s2)
  );
  wire sum_c14_r45_s2, carry_c14_r45_s2;
  subbyte_full_adder add_c14_r45_s2 (
    .a(carry_c13_r39_s1),
    .b(carry_c13_r40_s1),
    .ci(carry_c13_r41_s1),
    .s(sum_c14_r45_s2),
    .co(carry_c14_r45_s2)
  );
  wire sum_c14_r46_s2, carry_c14_r46_s2;
  subbyte_full_adder add_c14_r46_s2 (
    .a(sum_c14_r0_s1),
    .b(sum_c14_r1_s1),
    .ci(sum_c14_r2_s1),
    .s(sum_c14_r46_s2),
    .co(carry_c14_r46_s2)
  );
  wire sum_c14_r47_s2, carry_c14_r47_s2;
  subbyte_full_adder add_c14_r47_s2 (
    .a(sum_c14_r3_s1),
    .b(sum_c14_r4_s1),
    .ci(sum_c14_r5_s1),
    .s(sum_c14_r47_s2),
    .co(carry_c14_r47_s2)
  );
  wire sum_c14_r48_s2, carry_c14_r48_s2;
  subbyte_full_adder add_c14_r48_s2 (
    .a(sum_c14_r6_s1),
    .b(sum_c14_r7_s1),
    .ci(sum_c14_r8_s1),
    .s(sum_c14_r48_s2),
    .co(carry_c14_r48_s2)
  );
  wire sum_c14_r49_s2, carry_c14_r49_s2;
  subbyte_full_adder add_c14_r49_s2 (
    .a(sum_c14_r9_s1),
    .b(sum_c14_r10_s1),
    .ci(sum_c14_r11_s1),
    .s(sum_c14_r49_s2),
    .co(carry_c14_r49_s2)
  );
  wire sum_c14_r50_s2, carry_c14_r50_s2;
  subbyte_full_adder add_c14_r50_s2 (
    .a(sum_c14_r12_s1),
    .b(sum_c14_r13_s1),
    .ci(sum_c14_r14_s1),
    .s(sum_c14_r50_s2),
    .co(carry_c14_r50_s2)
  );
  wire sum_c14_r51_s2, carry_c14_r51_s2;
  subbyte_full_adder add_c14_r51_s2 (
    .a(sum_c14_r15_s1),
    .b(sum_c14_r16_s1),
    .ci(sum_c14_r17_s1),
    .s(sum_c14_r51_s2),
    .co(carry_c14_r51_s2)
  );
  wire sum_c14_r52_s2, carry_c14_r52_s2;
  subbyte_full_adder add_c14_r52_s2 (
    .a(sum_c14_r18_s1),
    .b(sum_c14_r19_s1),
    .ci(sum_c14_r20_s1),
    .s(sum_c14_r52_s2),
    .co(carry_c14_r52_s2)
  );
  wire sum_c14_r53_s2, carry_c14_r53_s2;
  subbyte_full_adder add_c14_r53_s2 (
    .a(sum_c14_r21_s1),
    .b(sum_c14_r22_s1),
    .ci(sum_c14_r23_s1),
    .s(sum_c14_r53_s2),
    .co(carry_c14_r53_s2)
  );
  wire sum_c14_r54_s2, carry_c14_r54_s2;
  subbyte_full_adder add_c14_r54_s2 (
    .a(sum_c14_r24_s1),
    .b(sum_c14_r25_s1),
    .ci(sum_c14_r26_s1),
    .s(sum_c14_r54_s2),
    .co(carry_c14_r54_s2)
  );
  wire sum_c14_r55_s2, carry_c14_r55_s2;
  subbyte_full_adder add_c14_r55_s2 (
    .a(sum_c14_r27_s1),
    .b(sum_c14_r28_s1),
    .ci(sum_c14_r29_s1),
    .s(sum_c14_r55_s2),
    .co(carry_c14_r55_s2)
  );
  wire sum_c14_r56_s3, carry_c14_r56_s3;
  subbyte_full_adder add_c14_r56_s3 (
    .a(sum_c14_r30_s1),
    .b(sum_c14_r31_s1),
    .ci(carry_c13_r42_s2),
    .s(sum_c14_r56_s3),
    .co(carry_c14_r56_s3)
  );
  wire sum_c14_r57_s3, carry_c14_r57_s3;
  subbyte_full_adder add_c14_r57_s3 (
    .a(carry_c13_r43_s2),
    .b(carry_c13_r44_s2),
    .ci(carry_c13_r45_s2),
    .s(sum_c14_r57_s3),
    .co(carry_c14_r57_s3)
  );
  wire sum_c14_r58_s3, carry_c14_r58_s3;
  subbyte_full_adder add_c14_r58_s3 (
    .a(carry_c13_r46_s2),
    .b(carry_c13_r47_s2),
    .ci(carry_c13_r48_s2),
    .s(sum_c14_r58_s3),
    .co(carry_c14_r58_s3)
  );
  wire sum_c14_r59_s3, carry_c14_r59_s3;
  subbyte_full_adder add_c14_r59_s3 (
    .a(carry_c13_r49_s2),
    .b(carry_c13_r50_s2),
    .ci(carry_c13_r51_s2),
    .s(sum_c14_r59_s3),
    .co(carry_c14_r59_s3)
  );
  wire sum_c14_r60_s3, carry_c14_r60_s3;
  subbyte_full_adder add_c14_r60_s3 (
    .a(carry_c13_r52_s2),
    .b(carry_c13_r53_s2),
    .ci(carry_c13_r54_s2),
    .s(sum_c14_r60_s3),
    .co(carry_c14_r60_s3)
  );
  wire sum_c14_r61_s3, carry_c14_r61_s3;
  subbyte_full_adder add_c14_r61_s3 (
    .a(carry_c13_r55_s2),
    .b(carry_c13_r56_s2),
    .ci(carry_c13_r57_s2),
    .s(sum_c14_r61_s3),
    .co(carry_c14_r61_s3)
  );
  wire sum_c14_r62_s3, carry_c14_r62_s3;
  subbyte_full_adder add_c14_r62_s3 (
    .a(carry_c13_r58_s2),
    .b(carry_c13_r59_s2),
    .ci(carry_c13_r60_s2),
    .s(sum_c14_r62_s3),
    .co(carry_c14_r62_s3)
  );
  wire sum_c14_r63_s3, carry_c14_r63_s3;
  subbyte_full_adder add_c14_r63_s3 (
    .a(carry_c13_r61_s2),
    .b(carry_c13_r62_s2),
    .ci(carry_c13_r63_s2),
    .s(sum_c14_r63_s3),
    .co(carry_c14_r63_s3)
  );
  wire sum_c14_r64_s3, carry_c14_r64_s3;
  subbyte_full_adder add_c14_r64_s3 (
    .a(carry_c13_r64_s2),
    .b(carry_c13_r65_s2),
    .ci(carry_c13_r66_s2),
    .s(sum_c14_r64_s3),
    .co(carry_c14_r64_s3)
  );
  wire sum_c14_r65_s3, carry_c14_r65_s3;
  subbyte_full_adder add_c14_r65_s3 (
    .a(sum_c14_r32_s2),
    .b(sum_c14_r33_s2),
    .ci(sum_c14_r34_s2),
    .s(sum_c14_r65_s3),
    .co(carry_c14_r65_s3)
  );
  wire sum_c14_r66_s3, carry_c14_r66_s3;
  subbyte_full_adder add_c14_r66_s3 (
    .a(sum_c14_r35_s2),
    .b(sum_c14_r36_s2),
    .ci(sum_c14_r37_s2),
    .s(sum_c14_r66_s3),
    .co(carry_c14_r66_s3)
  );
  wire sum_c14_r67_s3, carry_c14_r67_s3;
  subbyte_full_adder add_c14_r67_s3 (
    .a(sum_c14_r38_s2),
    .b(sum_c14_r39_s2),
    .ci(sum_c14_r40_s2),
    .s(sum_c14_r67_s3),
    .co(carry_c14_r67_s3)
  );
  wire sum_c14_r68_s3, carry_c14_r68_s3;
  subbyte_full_adder add_c14_r68_s3 (
    .a(sum_c14_r41_s2),
    .b(sum_c14_r42_s2),
    .ci(sum_c14_r43_s2),
    .s(sum_c14_r68_s3),
    .co(carry_c14_r68_s3)
  );
  wire sum_c14_r69_s3, carry_c14_r69_s3;
  subbyte_full_adder add_c14_r69_s3 (
    .a(sum_c14_r44_s2),
    .b(sum_c14_r45_s2),
    .ci(sum_c14_r46_s2),
    .s(sum_c14_r69_s3),
    .co(carry_c14_r69_s3)
  );
  wire sum_c14_r70_s3, carry_c14_r70_s3;
  subbyte_full_adder add_c14_r70_s3 (
    .a(sum_c14_r47_s2),
    .b(sum_c14_r48_s2),
    .ci(sum_c14_r49_s2),
    .s(sum_c14_r70_s3),
    .co(carry_c14_r70_s3)
  );
  wire sum_c14_r71_s3, carry_c14_r71_s3;
  subbyte_full_adder add_c14_r71_s3 (
    .a(sum_c14_r50_s2),
    .b(sum_c14_r51_s2),
    .ci(sum_c14_r52_s2),
    .s(sum_c14_r71_s3),
    .co(carry_c14_r71_s3)
  );
  wire sum_c14_r72_s3, carry_c14_r72_s3;
  subbyte_full_adder add_c14_r72_s3 (
    .a(sum_c14_r53_s2),
    .b(sum_c14_r54_s2),
    .ci(sum_c14_r55_s2),
    .s(sum_c14_r72_s3),
    .co(carry_c14_r72_s3)
  );
  wire sum_c14_r73_s4, carry_c14_r73_s4;
  subbyte_full_adder add_c14_r73_s4 (
    .a(sum_c14_r56_s3),
    .b(carry_c13_r67_s3),
    .ci(carry_c13_r68_s3),
    .s(sum_c14_r73_s4),
    .co(carry_c14_r73_s4)
  );
  wire sum_c14_r74_s4, carry_c14_r74_s4;
  subbyte_full_adder add_c14_r74_s4 (
    .a(carry_c13_r69_s3),
    .b(carry_c13_r70_s3),
    .ci(carry_c13_r71_s3),
    .s(sum_c14_r74_s4),
    .co(carry_c14_r74_s4)
  );
  wire sum_c14_r75_s4, carry_c14_r75_s4;
  subbyte_full_adder add_c14_r75_s4 (
    .a(carry_c13_r72_s3),
    .b(carry_c13_r73_s3),
    .ci(carry_c13_r74_s3),
    .s(sum_c14_r75_s4),
    .co(carry_c14_r75_s4)
  );
  wire sum_c14_r76_s4, carry_c14_r76_s4;
  subbyte_full_adder add_c14_r76_s4 (
    .a(carry_c13_r75_s3),
    .b(carry_c13_r76_s3),
    .ci(carry_c13_r77_s3),
    .s(sum_c14_r76_s4),
    .co(carry_c14_r76_s4)
  );
  wire sum_c14_r77_s4, carry_c14_r77_s4;
  subbyte_full_adder add_c14_r77_s4 (
    .a(carry_c13_r78_s3),
    .b(carry_c13_r79_s3),
    .ci(carry_c13_r80_s3),
    .s(sum_c14_r77_s4),
    .co(carry_c14_r77_s4)
  );
  wire sum_c14_r78_s4, carry_c14_r78_s4;
  subbyte_full_adder add_c14_r78_s4 (
    .a(sum_c14_r57_s3),
    .b(sum_c14_r58_s3),
    .ci(sum_c14_r59_s3),
    .s(sum_c14_r78_s4),
    .co(carry_c14_r78_s4)
  );
  wire sum_c14_r79_s4, carry_c14_r79_s4;
  subbyte_full_adder add_c14_r79_s4 (
    .a(sum_c14_r60_s3),
    .b(sum_c14_r61_s3),
    .ci(sum_c14_r62_s3),
    .s(sum_c14_r79_s4),
    .co(carry_c14_r79_s4)
  );
  wire sum_c14_r80_s4, carry_c14_r80_s4;
  subbyte_full_adder add_c14_r80_s4 (
    .a(sum_c14_r63_s3),
    .b(sum_c14_r64_s3),
    .ci(sum_c14_r65_s3),
    .s(sum_c14_r80_s4),
    .co(carry_c14_r80_s4)
  );
  wire sum_c14_r81_s4, carry_c14_r81_s4;
  subbyte_full_adder add_c14_r81_s4 (
    .a(sum_c14_r66_s3),
    .b(sum_c14_r67_s3),
    .ci(sum_c14_r68_s3),
    .s(sum_c14_r81_s4),
    .co(carry_c14_r81_s4)
  );
  wire sum_c14_r82_s4, carry_c14_r82_s4;
  subbyte_full_adder add_c14_r82_s4 (
    .a(sum_c14_r69_s3),
    .b(sum_c14_r70_s3),
    .ci(sum_c14_r71_s3),
    .s(sum_c14_r82_s4),
    .co(carry_c14_r82_s4)
  );
  wire sum_c14_r83_s5, carry_c14_r83_s5;
  subbyte_full_adder add_c14_r83_s5 (
    .a(sum_c14_r72_s3),
    .b(carry_c13_r81_s4),
    .ci(sum_c14_r73_s4),
    .s(sum_c14_r83_s5),
    .co(carry_c14_r83_s5)
  );
  wire sum_c14_r84_s6, carry_c14_r84_s6;
  subbyte_full_adder add_c14_r84_s6 (
    .a(carry_c13_r82_s4),
    .b(carry_c13_r83_s5),
    .ci(carry_c13_r84_s4),
    .s(sum_c14_r84_s6),
    .co(carry_c14_r84_s6)
  );
  wire sum_c14_r85_s5, carry_c14_r85_s5;
  subbyte_full_adder add_c14_r85_s5 (
    .a(carry_c13_r85_s4),
    .b(carry_c13_r86_s4),
    .ci(carry_c13_r87_s4),
    .s(sum_c14_r85_s5),
    .co(carry_c14_r85_s5)
  );
  wire sum_c14_r86_s5, carry_c14_r86_s5;
  subbyte_full_adder add_c14_r86_s5 (
    .a(carry_c13_r88_s4),
    .b(sum_c14_r74_s4),
    .ci(sum_c14_r75_s4),
    .s(sum_c14_r86_s5),
    .co(carry_c14_r86_s5)
  );
  wire sum_c14_r87_s5, carry_c14_r87_s5;
  subbyte_full_adder add_c14_r87_s5 (
    .a(sum_c14_r76_s4),
    .b(sum_c14_r77_s4),
    .ci(sum_c14_r78_s4),
    .s(sum_c14_r87_s5),
    .co(carry_c14_r87_s5)
  );
  wire sum_c14_r88_s5, carry_c14_r88_s5;
  subbyte_full_adder add_c14_r88_s5 (
    .a(sum_c14_r79_s4),
    .b(sum_c14_r80_s4),
    .ci(sum_c14_r81_s4),
    .s(sum_c14_r88_s5),
    .co(carry_c14_r88_s5)
  );
  wire sum_c14_r89_s6, carry_c14_r89_s6;
  subbyte_full_adder add_c14_r89_s6 (
    .a(sum_c14_r82_s4),
    .b(carry_c13_r89_s5),
    .ci(sum_c14_r83_s5),
    .s(sum_c14_r89_s6),
    .co(carry_c14_r89_s6)
  );
  wire sum_c14_r90_s7, carry_c14_r90_s7;
  subbyte_full_adder add_c14_r90_s7 (
    .a(carry_c13_r90_s6),
    .b(carry_c13_r91_s6),
    .ci(carry_c13_r92_s5),
    .s(sum_c14_r90_s7),
    .co(carry_c14_r90_s7)
  );
  wire sum_c14_r91_s7, carry_c14_r91_s7;
  subbyte_full_adder add_c14_r91_s7 (
    .a(carry_c13_r93_s6),
    .b(sum_c14_r84_s6),
    .ci(sum_c14_r85_s5),
    .s(sum_c14_r91_s7),
    .co(carry_c14_r91_s7)
  );
  wire sum_c14_r92_s6, carry_c14_r92_s6;
  subbyte_full_adder add_c14_r92_s6 (
    .a(sum_c14_r86_s5),
    .b(sum_c14_r87_s5),
    .ci(sum_c14_r88_s5),
    .s(sum_c14_r92_s6),
    .co(carry_c14_r92_s6)
  );
  wire sum_c14_r93_s8, carry_c14_r93_s8;
  subbyte_full_adder add_c14_r93_s8 (
    .a(sum_c14_r89_s6),
    .b(carry_c13_r94_s7),
    .ci(carry_c13_r95_s7),
    .s(sum_c14_r93_s8),
    .co(carry_c14_r93_s8)
  );
  wire sum_c14_r94_s8, carry_c14_r94_s8;
  subbyte_full_adder add_c14_r94_s8 (
    .a(sum_c14_r90_s7),
    .b(sum_c14_r91_s7),
    .ci(sum_c14_r92_s6),
    .s(sum_c14_r94_s8),
    .co(carry_c14_r94_s8)
  );
  wire sum_c14_r95_s9, carry_c14_r95_s9;
  subbyte_full_adder add_c14_r95_s9 (
    .a(carry_c13_r96_s8),
    .b(sum_c14_r93_s8),
    .ci(sum_c14_r94_s8),
    .s(sum_c14_r95_s9),
    .co(carry_c14_r95_s9)
  );
  reg sum_c14_r95_s9_q1, sum_c14_r95_s9_q2;
  wire sum_c14_r96_s10, carry_c14_r96_s10;
  subbyte_full_adder add_c14_r96_s10 (
    .a(sum_c14_r95_s9_q2),
    .b(extra[14]),
    .ci(extra[62]),
    .s(sum_c14_r96_s10),
    .co(carry_c14_r96_s10)
  );
  wire sum_c14_r97_s1, carry_c14_r97_s1;
  subbyte_full_adder add_c14_r97_s1 (
    .a(extra[110]),
    .b(extra[158]),
    .ci(extra[201]),
    .s(sum_c14_r97_s1),
    .co(carry_c14_r97_s1)
  );
  wire sum_c14_r98_s1, carry_c14_r98_s1;
  subbyte_full_adder add_c14_r98_s1 (
    .a(extra[229]),
    .b(extra[257]),
    .ci(extra[285]),
    .s(sum_c14_r98_s1),
    .co(carry_c14_r98_s1)
  );
  wire sum_c14_r99_s10, carry_c14_r99_s10;
  subbyte_full_adder add_c14_r99_s10 (
    .a(carry_c13_r97_s9),
    .b(carry_c13_r98_s1),
    .ci(carry_c13_r99_s1),
    .s(sum_c14_r99_s10),
    .co(carry_c14_r99_s10)
  );
  wire sum_c14_r100_s11, carry_c14_r100_s11;
  subbyte_full_adder add_c14_r100_s11 (
    .a(sum_c14_r96_s10),
    .b(sum_c14_r97_s1),
    .ci(sum_c14_r98_s1),
    .s(sum_c14_r100_s11),
    .co(carry_c14_r100_s11)
  );
  wire sum_c14_r101_s11, carry_c14_r101_s11;
  subbyte_full_adder add_c14_r101_s11 (
    .a(carry_c13_r100_s9),
    .b(carry_c13_r101_s10),
    .ci(sum_c14_r99_s10),
    .s(sum_c14_r101_s11),
    .co(carry_c14_r101_s11)
  );
  wire sum_c14_r102_s12, carry_c14_r102_s12;
  subbyte_full_adder add_c14_r102_s12 (
    .a(sum_c14_r100_s11),
    .b(carry_c13_r102_s10),
    .ci(sum_c14_r101_s11),
    .s(sum_c14_r102_s12),
    .co(carry_c14_r102_s12)
  );
  wire sum_c14_r103_s16, carry_c14_r103_s16;
  subbyte_full_adder add_c14_r103_s16 (
    .a(carry_c13_r103_s11),
    .b(sum_c14_r102_s12),
    .ci(carry_c13_r104_s15),
    .s(sum_c14_r103_s16),
    .co(carry_c14_r103_s16)
  );
  wire sum_c15_r0_s1, carry_c15_r0_s1;
  subbyte_full_adder add_c15_r0_s1 (.a(pp[11]), .b(pp[14]), .ci(pp[27]), .s(sum_c15_r0_s1), .co(carry_c15_r0_s1));
  wire sum_c15_r1_s1, carry_c15_r1_s1;
  subbyte_full_adder add_c15_r1_s1 (.a(pp[30]), .b(pp[43]), .ci(pp[46]), .s(sum_c15_r1_s1), .co(carry_c15_r1_s1));
  wire sum_c15_r2_s1, carry_c15_r2_s1;
  subbyte_full_adder add_c15_r2_s1 (.a(pp[59]), .b(pp[62]), .ci(pp[75]), .s(sum_c15_r2_s1), .co(carry_c15_r2_s1));
  wire sum_c15_r3_s1, carry_c15_r3_s1;
  subbyte_full_adder add_c15_r3_s1 (.a(pp[78]), .b(pp[91]), .ci(pp[94]), .s(sum_c15_r3_s1), .co(carry_c15_r3_s1));
  wire sum_c15_r4_s1, carry_c15_r4_s1;
  subbyte_full_adder add_c15_r4_s1 (.a(pp[107]), .b(pp[110]), .ci(pp[123]), .s(sum_c15_r4_s1), .co(carry_c15_r4_s1));
  wire sum_c15_r5_s1, carry_c15_r5_s1;
  subbyte_full_adder add_c15_r5_s1 (.a(pp[126]), .b(pp[139]), .ci(pp[142]), .s(sum_c15_r5_s1), .co(carry_c15_r5_s1));
  wire sum_c15_r6_s1, carry_c15_r6_s1;
  subbyte_full_adder add_c15_r6_s1 (.a(pp[155]), .b(pp[158]), .ci(pp[171]), .s(sum_c15_r6_s1), .co(carry_c15_r6_s1));
  wire sum_c15_r7_s1, carry_c15_r7_s1;
  subbyte_full_adder add_c15_r7_s1 (.a(pp[174]), .b(pp[187]), .ci(pp[190]), .s(sum_c15_r7_s1), .co(carry_c15_r7_s1));
  wire sum_c15_r8_s1, carry_c15_r8_s1;
  subbyte_full_adder add_c15_r8_s1 (.a(pp[203]), .b(pp[206]), .ci(pp[219]), .s(sum_c15_r8_s1), .co(carry_c15_r8_s1));
  wire sum_c15_r9_s1, carry_c15_r9_s1;
  subbyte_full_adder add_c15_r9_s1 (.a(pp[222]), .b(pp[235]), .ci(pp[238]), .s(sum_c15_r9_s1), .co(carry_c15_r9_s1));
  wire sum_c15_r10_s1, carry_c15_r10_s1;
  subbyte_full_adder add_c15_r10_s1 (.a(pp[251]), .b(pp[254]), .ci(pp[267]), .s(sum_c15_r10_s1), .co(carry_c15_r10_s1));
  wire sum_c15_r11_s1, carry_c15_r11_s1;
  subbyte_full_adder add_c15_r11_s1 (.a(pp[270]), .b(pp[283]), .ci(pp[286]), .s(sum_c15_r11_s1), .co(carry_c15_r11_s1));
  wire sum_c15_r12_s1, carry_c15_r12_s1;
  subbyte_full_adder add_c15_r12_s1 (.a(pp[299]), .b(pp[302]), .ci(pp[315]), .s(sum_c15_r12_s1), .co(carry_c15_r12_s1));
  wire sum_c15_r13_s1, carry_c15_r13_s1;
  subbyte_full_adder add_c15_r13_s1 (.a(pp[318]), .b(pp[331]), .ci(pp[334]), .s(sum_c15_r13_s1), .co(carry_c15_r13_s1));
  wire sum_c15_r14_s1, carry_c15_r14_s1;
  subbyte_full_adder add_c15_r14_s1 (.a(pp[347]), .b(pp[350]), .ci(pp[363]), .s(sum_c15_r14_s1), .co(carry_c15_r14_s1));
  wire sum_c15_r15_s1, carry_c15_r15_s1;
  subbyte_full_adder add_c15_r15_s1 (.a(pp[366]), .b(pp[379]), .ci(pp[382]), .s(sum_c15_r15_s1), .co(carry_c15_r15_s1));
  wire sum_c15_r16_s1, carry_c15_r16_s1;
  subbyte_full_adder add_c15_r16_s1 (.a(pp[395]), .b(pp[398]), .ci(pp[411]), .s(sum_c15_r16_s1), .co(carry_c15_r16_s1));
  wire sum_c15_r17_s1, carry_c15_r17_s1;
  subbyte_full_adder add_c15_r17_s1 (.a(pp[414]), .b(pp[427]), .ci(pp[430]), .s(sum_c15_r17_s1), .co(carry_c15_r17_s1));
  wire sum_c15_r18_s1, carry_c15_r18_s1;
  subbyte_full_adder add_c15_r18_s1 (.a(pp[443]), .b(pp[446]), .ci(pp[459]), .s(sum_c15_r18_s1), .co(carry_c15_r18_s1));
  wire sum_c15_r19_s1, carry_c15_r19_s1;
  subbyte_full_adder add_c15_r19_s1 (.a(pp[462]), .b(pp[475]), .ci(pp[478]), .s(sum_c15_r19_s1), .co(carry_c15_r19_s1));
  wire sum_c15_r20_s1, carry_c15_r20_s1;
  subbyte_full_adder add_c15_r20_s1 (.a(pp[491]), .b(pp[494]), .ci(pp[507]), .s(sum_c15_r20_s1), .co(carry_c15_r20_s1));
  wire sum_c15_r21_s2, carry_c15_r21_s2;
  subbyte_full_adder add_c15_r21_s2 (
    .a(pp[510]),
    .b(carry_c14_r0_s1),
    .ci(carry_c14_r1_s1),
    .s(sum_c15_r21_s2),
    .co(carry_c15_r21_s2)
  );
  wire sum_c15_r22_s2, carry_c15_r22_s2;
  subbyte_full_adder add_c15_r22_s2 (
    .a(carry_c14_r2_s1),
    .b(carry_c14_r3_s1),
    .ci(carry_c14_r4_s1),
    .s(sum_c15_r22_s2),
    .co(carry_c15_r22_s2)
  );
  wire sum_c15_r23_s2, carry_c15_r23_s2;
  subbyte_full_adder add_c15_r23_s2 (
    .a(carry_c14_r5_s1),
    .b(carry_c14_r6_s1),
    .ci(carry_c14_r7_s1),
    .s(sum_c15_r23_s2),
    .co(carry_c15_r23_s2)
  );
  wire sum_c15_r24_s2, carry_c15_r24_s2;
  subbyte_full_adder add_c15_r24_s2 (
    .a(carry_c14_r8_s1),
    .b(carry_c14_r9_s1),
    .ci(carry_c14_r10_s1),
    .s(sum_c15_r24_s2),
    .co(carry_c15_r24_s2)
  );
  wire sum_c15_r25_s2, carry_c15_r25_s2;
  subbyte_full_adder add_c15_r25_s2 (
    .a(carry_c14_r11_s1),
    .b(carry_c14_r12_s1),
    .ci(carry_c14_r13_s1),
    .s(sum_c15_r25_s2),
    .co(carry_c15_r25_s2)
  );
  wire sum_c15_r26_s2, carry_c15_r26_s2;
  subbyte_full_adder add_c15_r26_s2 (
    .a(carry_c14_r14_s1),
    .b(carry_c14_r15_s1),
    .ci(carry_c14_r16_s1),
    .s(sum_c15_r26_s2),
    .co(carry_c15_r26_s2)
  );
  wire sum_c15_r27_s2, carry_c15_r27_s2;
  subbyte_full_adder add_c15_r27_s2 (
    .a(carry_c14_r17_s1),
    .b(carry_c14_r18_s1),
    .ci(carry_c14_r19_s1),
    .s(sum_c15_r27_s2),
    .co(carry_c15_r27_s2)
  );
  wire sum_c15_r28_s2, carry_c15_r28_s2;
  subbyte_full_adder add_c15_r28_s2 (
    .a(carry_c14_r20_s1),
    .b(carry_c14_r21_s1),
    .ci(carry_c14_r22_s1),
    .s(sum_c15_r28_s2),
    .co(carry_c15_r28_s2)
  );
  wire sum_c15_r29_s2, carry_c15_r29_s2;
  subbyte_full_adder add_c15_r29_s2 (
    .a(carry_c14_r23_s1),
    .b(carry_c14_r24_s1),
    .ci(carry_c14_r25_s1),
    .s(sum_c15_r29_s2),
    .co(carry_c15_r29_s2)
  );
  wire sum_c15_r30_s2, carry_c15_r30_s2;
  subbyte_full_adder add_c15_r30_s2 (
    .a(carry_c14_r26_s1),
    .b(carry_c14_r27_s1),
    .ci(carry_c14_r28_s1),
    .s(sum_c15_r30_s2),
    .co(carry_c15_r30_s2)
  );
  wire sum_c15_r31_s2, carry_c15_r31_s2;
  subbyte_full_adder add_c15_r31_s2 (
    .a(carry_c14_r29_s1),
    .b(carry_c14_r30_s1),
    .ci(carry_c14_r31_s1),
    .s(sum_c15_r31_s2),
    .co(carry_c15_r31_s2)
  );
  wire sum_c15_r32_s2, carry_c15_r32_s2;
  subbyte_full_adder add_c15_r32_s2 (
    .a(sum_c15_r0_s1),
    .b(sum_c15_r1_s1),
    .ci(sum_c15_r2_s1),
    .s(sum_c15_r32_s2),
    .co(carry_c15_r32_s2)
  );
  wire sum_c15_r33_s2, carry_c15_r33_s2;
  subbyte_full_adder add_c15_r33_s2 (
    .a(sum_c15_r3_s1),
    .b(sum_c15_r4_s1),
    .ci(sum_c15_r5_s1),
    .s(sum_c15_r33_s2),
    .co(carry_c15_r33_s2)
  );
  wire sum_c15_r34_s2, carry_c15_r34_s2;
  subbyte_full_adder add_c15_r34_s2 (
    .a(sum_c15_r6_s1),
    .b(sum_c15_r7_s1),
    .ci(sum_c15_r8_s1),
    .s(sum_c15_r34_s2),
    .co(carry_c15_r34_s2)
  );
  wire sum_c15_r35_s2, carry_c15_r35_s2;
  subbyte_full_adder add_c15_r35_s2 (
    .a(sum_c15_r9_s1),
    .b(sum_c15_r10_s1),
    .ci(sum_c15_r11_s1),
    .s(sum_c15_r35_s2),
    .co(carry_c15_r35_s2)
  );
  wire sum_c15_r36_s2, carry_c15_r36_s2;
  subbyte_full_adder add_c15_r36_s2 (
    .a(sum_c15_r12_s1),
    .b(sum_c15_r13_s1),
    .ci(sum_c15_r14_s1),
    .s(sum_c15_r36_s2),
    .co(carry_c15_r36_s2)
  );
  wire sum_c15_r37_s2, carry_c15_r37_s2;
  subbyte_full_adder add_c15_r37_s2 (
    .a(sum_c15_r15_s1),
    .b(sum_c15_r16_s1),
    .ci(sum_c15_r17_s1),
    .s(sum_c15_r37_s2),
    .co(carry_c15_r37_s2)
  );
  wire sum_c15_r38_s2, carry_c15_r38_s2;
  subbyte_full_adder add_c15_r38_s2 (
    .a(sum_c15_r18_s1),
    .b(sum_c15_r19_s1),
    .ci(sum_c15_r20_s1),
    .s(sum_c15_r38_s2),
    .co(carry_c15_r38_s2)
  );
  wire sum_c15_r39_s3, carry_c15_r39_s3;
  subbyte_full_adder add_c15_r39_s3 (
    .a(carry_c14_r32_s2),
    .b(carry_c14_r33_s2),
    .ci(carry_c14_r34_s2),
    .s(sum_c15_r39_s3),
    .co(carry_c15_r39_s3)
  );
  wire sum_c15_r40_s3, carry_c15_r40_s3;
  subbyte_full_adder add_c15_r40_s3 (
    .a(carry_c14_r35_s2),
    .b(carry_c14_r36_s2),
    .ci(carry_c14_r37_s2),
    .s(sum_c15_r40_s3),
    .co(carry_c15_r40_s3)
  );
  wire sum_c15_r41_s3, carry_c15_r41_s3;
  subbyte_full_adder add_c15_r41_s3 (
    .a(carry_c14_r38_s2),
    .b(carry_c14_r39_s2),
    .ci(carry_c14_r40_s2),
    .s(sum_c15_r41_s3),
    .co(carry_c15_r41_s3)
  );
  wire sum_c15_r42_s3, carry_c15_r42_s3;
  subbyte_full_adder add_c15_r42_s3 (
    .a(carry_c14_r41_s2),
    .b(carry_c14_r42_s2),
    .ci(carry_c14_r43_s2),
    .s(sum_c15_r42_s3),
    .co(carry_c15_r42_s3)
  );
  wire sum_c15_r43_s3, carry_c15_r43_s3;
  subbyte_full_adder add_c15_r43_s3 (
    .a(carry_c14_r44_s2),
    .b(carry_c14_r45_s2),
    .ci(carry_c14_r46_s2),
    .s(sum_c15_r43_s3),
    .co(carry_c15_r43_s3)
  );
  wire sum_c15_r44_s3, carry_c15_r44_s3;
  subbyte_full_adder add_c15_r44_s3 (
    .a(carry_c14_r47_s2),
    .b(carry_c14_r48_s2),
    .ci(carry_c14_r49_s2),
    .s(sum_c15_r44_s3),
    .co(carry_c15_r44_s3)
  );
  wire sum_c15_r45_s3, carry_c15_r45_s3;
  subbyte_full_adder add_c15_r45_s3 (
    .a(carry_c14_r50_s2),
    .b(carry_c14_r51_s2),
    .ci(carry_c14_r52_s2),
    .s(sum_c15_r45_s3),
    .co(carry_c15_r45_s3)
  );
  wire sum_c15_r46_s3, carry_c15_r46_s3;
  subbyte_full_adder add_c15_r46_s3 (
    .a(carry_c14_r53_s2),
    .b(carry_c14_r54_s2),
    .ci(carry_c14_r55_s2),
    .s(sum_c15_r46_s3),
    .co(carry_c15_r46_s3)
  );
  wire sum_c15_r47_s4, carry_c15_r47_s4;
  subbyte_full_adder add_c15_r47_s4 (
    .a(carry_c14_r56_s3),
    .b(sum_c15_r21_s2),
    .ci(sum_c15_r22_s2),
    .s(sum_c15_r47_s4),
    .co(carry_c15_r47_s4)
  );
  wire sum_c15_r48_s3, carry_c15_r48_s3;
  subbyte_full_adder add_c15_r48_s3 (
    .a(sum_c15_r23_s2),
    .b(sum_c15_r24_s2),
    .ci(sum_c15_r25_s2),
    .s(sum_c15_r48_s3),
    .co(carry_c15_r48_s3)
  );
  wire sum_c15_r49_s3, carry_c15_r49_s3;
  subbyte_full_adder add_c15_r49_s3 (
    .a(sum_c15_r26_s2),
    .b(sum_c15_r27_s2),
    .ci(sum_c15_r28_s2),
    .s(sum_c15_r49_s3),
    .co(carry_c15_r49_s3)
  );
  wire sum_c15_r50_s3, carry_c15_r50_s3;
  subbyte_full_adder add_c15_r50_s3 (
    .a(sum_c15_r29_s2),
    .b(sum_c15_r30_s2),
    .ci(sum_c15_r31_s2),
    .s(sum_c15_r50_s3),
    .co(carry_c15_r50_s3)
  );
  wire sum_c15_r51_s3, carry_c15_r51_s3;
  subbyte_full_adder add_c15_r51_s3 (
    .a(sum_c15_r32_s2),
    .b(sum_c15_r33_s2),
    .ci(sum_c15_r34_s2),
    .s(sum_c15_r51_s3),
    .co(carry_c15_r51_s3)
  );
  wire sum_c15_r52_s3, carry_c15_r52_s3;
  subbyte_full_adder add_c15_r52_s3 (
    .a(sum_c15_r35_s2),
    .b(sum_c15_r36_s2),
    .ci(sum_c15_r37_s2),
    .s(sum_c15_r52_s3),
    .co(carry_c15_r52_s3)
  );
  wire sum_c15_r53_s4, carry_c15_r53_s4;
  subbyte_full_adder add_c15_r53_s4 (
    .a(sum_c15_r38_s2),
    .b(carry_c14_r57_s3),
    .ci(carry_c14_r58_s3),
    .s(sum_c15_r53_s4),
    .co(carry_c15_r53_s4)
  );
  wire sum_c15_r54_s4, carry_c15_r54_s4;
  subbyte_full_adder add_c15_r54_s4 (
    .a(carry_c14_r59_s3),
    .b(carry_c14_r60_s3),
    .ci(carry_c14_r61_s3),
    .s(sum_c15_r54_s4),
    .co(carry_c15_r54_s4)
  );
  wire sum_c15_r55_s4, carry_c15_r55_s4;
  subbyte_full_adder add_c15_r55_s4 (
    .a(carry_c14_r62_s3),
    .b(carry_c14_r63_s3),
    .ci(carry_c14_r64_s3),
    .s(sum_c15_r55_s4),
    .co(carry_c15_r55_s4)
  );
  wire sum_c15_r56_s4, carry_c15_r56_s4;
  subbyte_full_adder add_c15_r56_s4 (
    .a(carry_c14_r65_s3),
    .b(carry_c14_r66_s3),
    .ci(carry_c14_r67_s3),
    .s(sum_c15_r56_s4),
    .co(carry_c15_r56_s4)
  );
  wire sum_c15_r57_s4, carry_c15_r57_s4;
  subbyte_full_adder add_c15_r57_s4 (
    .a(carry_c14_r68_s3),
    .b(carry_c14_r69_s3),
    .ci(carry_c14_r70_s3),
    .s(sum_c15_r57_s4),
    .co(carry_c15_r57_s4)
  );
  wire sum_c15_r58_s4, carry_c15_r58_s4;
  subbyte_full_adder add_c15_r58_s4 (
    .a(carry_c14_r71_s3),
    .b(carry_c14_r72_s3),
    .ci(sum_c15_r39_s3),
    .s(sum_c15_r58_s4),
    .co(carry_c15_r58_s4)
  );
  wire sum_c15_r59_s4, carry_c15_r59_s4;
  subbyte_full_adder add_c15_r59_s4 (
    .a(sum_c15_r40_s3),
    .b(sum_c15_r41_s3),
    .ci(sum_c15_r42_s3),
    .s(sum_c15_r59_s4),
    .co(carry_c15_r59_s4)
  );
  wire sum_c15_r60_s4, carry_c15_r60_s4;
  subbyte_full_adder add_c15_r60_s4 (
    .a(sum_c15_r43_s3),
    .b(sum_c15_r44_s3),
    .ci(sum_c15_r45_s3),
    .s(sum_c15_r60_s4),
    .co(carry_c15_r60_s4)
  );
  wire sum_c15_r61_s5, carry_c15_r61_s5;
  subbyte_full_adder add_c15_r61_s5 (
    .a(sum_c15_r46_s3),
    .b(sum_c15_r47_s4),
    .ci(sum_c15_r48_s3),
    .s(sum_c15_r61_s5),
    .co(carry_c15_r61_s5)
  );
  wire sum_c15_r62_s4, carry_c15_r62_s4;
  subbyte_full_adder add_c15_r62_s4 (
    .a(sum_c15_r49_s3),
    .b(sum_c15_r50_s3),
    .ci(sum_c15_r51_s3),
    .s(sum_c15_r62_s4),
    .co(carry_c15_r62_s4)
  );
  wire sum_c15_r63_s5, carry_c15_r63_s5;
  subbyte_full_adder add_c15_r63_s5 (
    .a(sum_c15_r52_s3),
    .b(carry_c14_r73_s4),
    .ci(carry_c14_r74_s4),
    .s(sum_c15_r63_s5),
    .co(carry_c15_r63_s5)
  );
  wire sum_c15_r64_s5, carry_c15_r64_s5;
  subbyte_full_adder add_c15_r64_s5 (
    .a(carry_c14_r75_s4),
    .b(carry_c14_r76_s4),
    .ci(carry_c14_r77_s4),
    .s(sum_c15_r64_s5),
    .co(carry_c15_r64_s5)
  );
  wire sum_c15_r65_s5, carry_c15_r65_s5;
  subbyte_full_adder add_c15_r65_s5 (
    .a(carry_c14_r78_s4),
    .b(carry_c14_r79_s4),
    .ci(carry_c14_r80_s4),
    .s(sum_c15_r65_s5),
    .co(carry_c15_r65_s5)
  );
  wire sum_c15_r66_s5, carry_c15_r66_s5;
  subbyte_full_adder add_c15_r66_s5 (
    .a(carry_c14_r81_s4),
    .b(carry_c14_r82_s4),
    .ci(sum_c15_r53_s4),
    .s(sum_c15_r66_s5),
    .co(carry_c15_r66_s5)
  );
  wire sum_c15_r67_s5, carry_c15_r67_s5;
  subbyte_full_adder add_c15_r67_s5 (
    .a(sum_c15_r54_s4),
    .b(sum_c15_r55_s4),
    .ci(sum_c15_r56_s4),
    .s(sum_c15_r67_s5),
    .co(carry_c15_r67_s5)
  );
  wire sum_c15_r68_s5, carry_c15_r68_s5;
  subbyte_full_adder add_c15_r68_s5 (
    .a(sum_c15_r57_s4),
    .b(sum_c15_r58_s4),
    .ci(sum_c15_r59_s4),
    .s(sum_c15_r68_s5),
    .co(carry_c15_r68_s5)
  );
  wire sum_c15_r69_s6, carry_c15_r69_s6;
  subbyte_full_adder add_c15_r69_s6 (
    .a(sum_c15_r60_s4),
    .b(sum_c15_r61_s5),
    .ci(sum_c15_r62_s4),
    .s(sum_c15_r69_s6),
    .co(carry_c15_r69_s6)
  );
  wire sum_c15_r70_s7, carry_c15_r70_s7;
  subbyte_full_adder add_c15_r70_s7 (
    .a(carry_c14_r83_s5),
    .b(sum_c15_r63_s5),
    .ci(carry_c14_r84_s6),
    .s(sum_c15_r70_s7),
    .co(carry_c15_r70_s7)
  );
  wire sum_c15_r71_s6, carry_c15_r71_s6;
  subbyte_full_adder add_c15_r71_s6 (
    .a(carry_c14_r85_s5),
    .b(carry_c14_r86_s5),
    .ci(carry_c14_r87_s5),
    .s(sum_c15_r71_s6),
    .co(carry_c15_r71_s6)
  );
  wire sum_c15_r72_s6, carry_c15_r72_s6;
  subbyte_full_adder add_c15_r72_s6 (
    .a(carry_c14_r88_s5),
    .b(sum_c15_r64_s5),
    .ci(sum_c15_r65_s5),
    .s(sum_c15_r72_s6),
    .co(carry_c15_r72_s6)
  );
  wire sum_c15_r73_s6, carry_c15_r73_s6;
  subbyte_full_adder add_c15_r73_s6 (
    .a(sum_c15_r66_s5),
    .b(sum_c15_r67_s5),
    .ci(sum_c15_r68_s5),
    .s(sum_c15_r73_s6),
    .co(carry_c15_r73_s6)
  );
  wire sum_c15_r74_s8, carry_c15_r74_s8;
  subbyte_full_adder add_c15_r74_s8 (
    .a(sum_c15_r69_s6),
    .b(carry_c14_r89_s6),
    .ci(sum_c15_r70_s7),
    .s(sum_c15_r74_s8),
    .co(carry_c15_r74_s8)
  );
  wire sum_c15_r75_s8, carry_c15_r75_s8;
  subbyte_full_adder add_c15_r75_s8 (
    .a(carry_c14_r90_s7),
    .b(carry_c14_r91_s7),
    .ci(carry_c14_r92_s6),
    .s(sum_c15_r75_s8),
    .co(carry_c15_r75_s8)
  );
  wire sum_c15_r76_s7, carry_c15_r76_s7;
  subbyte_full_adder add_c15_r76_s7 (
    .a(sum_c15_r71_s6),
    .b(sum_c15_r72_s6),
    .ci(sum_c15_r73_s6),
    .s(sum_c15_r76_s7),
    .co(carry_c15_r76_s7)
  );
  wire sum_c15_r77_s9, carry_c15_r77_s9;
  subbyte_full_adder add_c15_r77_s9 (
    .a(sum_c15_r74_s8),
    .b(carry_c14_r93_s8),
    .ci(carry_c14_r94_s8),
    .s(sum_c15_r77_s9),
    .co(carry_c15_r77_s9)
  );
  wire sum_c15_r78_s10, carry_c15_r78_s10;
  subbyte_full_adder add_c15_r78_s10 (
    .a(sum_c15_r75_s8),
    .b(sum_c15_r76_s7),
    .ci(carry_c14_r95_s9),
    .s(sum_c15_r78_s10),
    .co(carry_c15_r78_s10)
  );
  reg sum_c15_r77_s9_q1, sum_c15_r77_s9_q2, sum_c15_r78_s10_q1, sum_c15_r78_s10_q2;
  wire sum_c15_r79_s11, carry_c15_r79_s11;
  subbyte_full_adder add_c15_r79_s11 (
    .a(sum_c15_r77_s9_q2),
    .b(sum_c15_r78_s10_q2),
    .ci(extra[15]),
    .s(sum_c15_r79_s11),
    .co(carry_c15_r79_s11)
  );
  wire sum_c15_r80_s1, carry_c15_r80_s1;
  subbyte_full_adder add_c15_r80_s1 (
    .a(extra[63]),
    .b(extra[111]),
    .ci(extra[159]),
    .s(sum_c15_r80_s1),
    .co(carry_c15_r80_s1)
  );
  wire sum_c15_r81_s1, carry_c15_r81_s1;
  subbyte_full_adder add_c15_r81_s1 (
    .a(extra[202]),
    .b(extra[230]),
    .ci(extra[258]),
    .s(sum_c15_r81_s1),
    .co(carry_c15_r81_s1)
  );
  wire sum_c15_r82_s12, carry_c15_r82_s12;
  subbyte_full_adder add_c15_r82_s12 (
    .a(extra[286]),
    .b(sum_c15_r79_s11),
    .ci(carry_c14_r96_s10),
    .s(sum_c15_r82_s12),
    .co(carry_c15_r82_s12)
  );
  wire sum_c15_r83_s2, carry_c15_r83_s2;
  subbyte_full_adder add_c15_r83_s2 (
    .a(carry_c14_r97_s1),
    .b(carry_c14_r98_s1),
    .ci(sum_c15_r80_s1),
    .s(sum_c15_r83_s2),
    .co(carry_c15_r83_s2)
  );
  wire sum_c15_r84_s13, carry_c15_r84_s13;
  subbyte_full_adder add_c15_r84_s13 (
    .a(sum_c15_r81_s1),
    .b(sum_c15_r82_s12),
    .ci(carry_c14_r99_s10),
    .s(sum_c15_r84_s13),
    .co(carry_c15_r84_s13)
  );
  wire sum_c15_r85_s14, carry_c15_r85_s14;
  subbyte_full_adder add_c15_r85_s14 (
    .a(carry_c14_r100_s11),
    .b(sum_c15_r83_s2),
    .ci(sum_c15_r84_s13),
    .s(sum_c15_r85_s14),
    .co(carry_c15_r85_s14)
  );
  wire sum_c15_r86_s15, carry_c15_r86_s15;
  subbyte_full_adder add_c15_r86_s15 (
    .a(carry_c14_r101_s11),
    .b(sum_c15_r85_s14),
    .ci(carry_c14_r102_s12),
    .s(sum_c15_r86_s15),
    .co(carry_c15_r86_s15)
  );
  wire sum_c16_r0_s1, carry_c16_r0_s1;
  subbyte_full_adder add_c16_r0_s1 (.a(pp[15]), .b(pp[31]), .ci(pp[47]), .s(sum_c16_r0_s1), .co(carry_c16_r0_s1));
  wire sum_c16_r1_s1, carry_c16_r1_s1;
  subbyte_full_adder add_c16_r1_s1 (.a(pp[63]), .b(pp[79]), .ci(pp[95]), .s(sum_c16_r1_s1), .co(carry_c16_r1_s1));
  wire sum_c16_r2_s1, carry_c16_r2_s1;
  subbyte_full_adder add_c16_r2_s1 (.a(pp[111]), .b(pp[127]), .ci(pp[143]), .s(sum_c16_r2_s1), .co(carry_c16_r2_s1));
  wire sum_c16_r3_s1, carry_c16_r3_s1;
  subbyte_full_adder add_c16_r3_s1 (.a(pp[159]), .b(pp[175]), .ci(pp[191]), .s(sum_c16_r3_s1), .co(carry_c16_r3_s1));
  wire sum_c16_r4_s1, carry_c16_r4_s1;
  subbyte_full_adder add_c16_r4_s1 (.a(pp[207]), .b(pp[223]), .ci(pp[239]), .s(sum_c16_r4_s1), .co(carry_c16_r4_s1));
  wire sum_c16_r5_s1, carry_c16_r5_s1;
  subbyte_full_adder add_c16_r5_s1 (.a(pp[255]), .b(pp[271]), .ci(pp[287]), .s(sum_c16_r5_s1), .co(carry_c16_r5_s1));
  wire sum_c16_r6_s1, carry_c16_r6_s1;
  subbyte_full_adder add_c16_r6_s1 (.a(pp[303]), .b(pp[319]), .ci(pp[335]), .s(sum_c16_r6_s1), .co(carry_c16_r6_s1));
  wire sum_c16_r7_s1, carry_c16_r7_s1;
  subbyte_full_adder add_c16_r7_s1 (.a(pp[351]), .b(pp[367]), .ci(pp[383]), .s(sum_c16_r7_s1), .co(carry_c16_r7_s1));
  wire sum_c16_r8_s1, carry_c16_r8_s1;
  subbyte_full_adder add_c16_r8_s1 (.a(pp[399]), .b(pp[415]), .ci(pp[431]), .s(sum_c16_r8_s1), .co(carry_c16_r8_s1));
  wire sum_c16_r9_s1, carry_c16_r9_s1;
  subbyte_full_adder add_c16_r9_s1 (.a(pp[447]), .b(pp[463]), .ci(pp[479]), .s(sum_c16_r9_s1), .co(carry_c16_r9_s1));
  wire sum_c16_r10_s2, carry_c16_r10_s2;
  subbyte_full_adder add_c16_r10_s2 (
    .a(pp[495]),
    .b(pp[511]),
    .ci(carry_c15_r0_s1),
    .s(sum_c16_r10_s2),
    .co(carry_c16_r10_s2)
  );
  wire sum_c16_r11_s2, carry_c16_r11_s2;
  subbyte_full_adder add_c16_r11_s2 (
    .a(carry_c15_r1_s1),
    .b(carry_c15_r2_s1),
    .ci(carry_c15_r3_s1),
    .s(sum_c16_r11_s2),
    .co(carry_c16_r11_s2)
  );
  wire sum_c16_r12_s2, carry_c16_r12_s2;
  subbyte_full_adder add_c16_r12_s2 (
    .a(carry_c15_r4_s1),
    .b(carry_c15_r5_s1),
    .ci(carry_c15_r6_s1),
    .s(sum_c16_r12_s2),
    .co(carry_c16_r12_s2)
  );
  wire sum_c16_r13_s2, carry_c16_r13_s2;
  subbyte_full_adder add_c16_r13_s2 (
    .a(carry_c15_r7_s1),
    .b(carry_c15_r8_s1),
    .ci(carry_c15_r9_s1),
    .s(sum_c16_r13_s2),
    .co(carry_c16_r13_s2)
  );
  wire sum_c16_r14_s2, carry_c16_r14_s2;
  subbyte_full_adder add_c16_r14_s2 (
    .a(carry_c15_r10_s1),
    .b(carry_c15_r11_s1),
    .ci(carry_c15_r12_s1),
    .s(sum_c16_r14_s2),
    .co(carry_c16_r14_s2)
  );
  wire sum_c16_r15_s2, carry_c16_r15_s2;
  subbyte_full_adder add_c16_r15_s2 (
    .a(carry_c15_r13_s1),
    .b(carry_c15_r14_s1),
    .ci(carry_c15_r15_s1),
    .s(sum_c16_r15_s2),
    .co(carry_c16_r15_s2)
  );
  wire sum_c16_r16_s2, carry_c16_r16_s2;
  subbyte_full_adder add_c16_r16_s2 (
    .a(carry_c15_r16_s1),
    .b(carry_c15_r17_s1),
    .ci(carry_c15_r18_s1),
    .s(sum_c16_r16_s2),
    .co(carry_c16_r16_s2)
  );
  wire sum_c16_r17_s2, carry_c16_r17_s2;
  subbyte_full_adder add_c16_r17_s2 (
    .a(carry_c15_r19_s1),
    .b(carry_c15_r20_s1),
    .ci(sum_c16_r0_s1),
    .s(sum_c16_r17_s2),
    .co(carry_c16_r17_s2)
  );
  wire sum_c16_r18_s2, carry_c16_r18_s2;
  subbyte_full_adder add_c16_r18_s2 (
    .a(sum_c16_r1_s1),
    .b(sum_c16_r2_s1),
    .ci(sum_c16_r3_s1),
    .s(sum_c16_r18_s2),
    .co(carry_c16_r18_s2)
  );
  wire sum_c16_r19_s2, carry_c16_r19_s2;
  subbyte_full_adder add_c16_r19_s2 (
    .a(sum_c16_r4_s1),
    .b(sum_c16_r5_s1),
    .ci(sum_c16_r6_s1),
    .s(sum_c16_r19_s2),
    .co(carry_c16_r19_s2)
  );
  wire sum_c16_r20_s2, carry_c16_r20_s2;
  subbyte_full_adder add_c16_r20_s2 (
    .a(sum_c16_r7_s1),
    .b(sum_c16_r8_s1),
    .ci(sum_c16_r9_s1),
    .s(sum_c16_r20_s2),
    .co(carry_c16_r20_s2)
  );
  wire sum_c16_r21_s3, carry_c16_r21_s3;
  subbyte_full_adder add_c16_r21_s3 (
    .a(sum_c16_r10_s2),
    .b(carry_c15_r21_s2),
    .ci(carry_c15_r22_s2),
    .s(sum_c16_r21_s3),
    .co(carry_c16_r21_s3)
  );
  wire sum_c16_r22_s3, carry_c16_r22_s3;
  subbyte_full_adder add_c16_r22_s3 (
    .a(carry_c15_r23_s2),
    .b(carry_c15_r24_s2),
    .ci(carry_c15_r25_s2),
    .s(sum_c16_r22_s3),
    .co(carry_c16_r22_s3)
  );
  wire sum_c16_r23_s3, carry_c16_r23_s3;
  subbyte_full_adder add_c16_r23_s3 (
    .a(carry_c15_r26_s2),
    .b(carry_c15_r27_s2),
    .ci(carry_c15_r28_s2),
    .s(sum_c16_r23_s3),
    .co(carry_c16_r23_s3)
  );
  wire sum_c16_r24_s3, carry_c16_r24_s3;
  subbyte_full_adder add_c16_r24_s3 (
    .a(carry_c15_r29_s2),
    .b(carry_c15_r30_s2),
    .ci(carry_c15_r31_s2),
    .s(sum_c16_r24_s3),
    .co(carry_c16_r24_s3)
  );
  wire sum_c16_r25_s3, carry_c16_r25_s3;
  subbyte_full_adder add_c16_r25_s3 (
    .a(carry_c15_r32_s2),
    .b(carry_c15_r33_s2),
    .ci(carry_c15_r34_s2),
    .s(sum_c16_r25_s3),
    .co(carry_c16_r25_s3)
  );
  wire sum_c16_r26_s3, carry_c16_r26_s3;
  subbyte_full_adder add_c16_r26_s3 (
    .a(carry_c15_r35_s2),
    .b(carry_c15_r36_s2),
    .ci(carry_c15_r37_s2),
    .s(sum_c16_r26_s3),
    .co(carry_c16_r26_s3)
  );
  wire sum_c16_r27_s3, carry_c16_r27_s3;
  subbyte_full_adder add_c16_r27_s3 (
    .a(carry_c15_r38_s2),
    .b(sum_c16_r11_s2),
    .ci(sum_c16_r12_s2),
    .s(sum_c16_r27_s3),
    .co(carry_c16_r27_s3)
  );
  wire sum_c16_r28_s3, carry_c16_r28_s3;
  subbyte_full_adder add_c16_r28_s3 (
    .a(sum_c16_r13_s2),
    .b(sum_c16_r14_s2),
    .ci(sum_c16_r15_s2),
    .s(sum_c16_r28_s3),
    .co(carry_c16_r28_s3)
  );
  wire sum_c16_r29_s3, carry_c16_r29_s3;
  subbyte_full_adder add_c16_r29_s3 (
    .a(sum_c16_r16_s2),
    .b(sum_c16_r17_s2),
    .ci(sum_c16_r18_s2),
    .s(sum_c16_r29_s3),
    .co(carry_c16_r29_s3)
  );
  wire sum_c16_r30_s4, carry_c16_r30_s4;
  subbyte_full_adder add_c16_r30_s4 (
    .a(sum_c16_r19_s2),
    .b(sum_c16_r20_s2),
    .ci(carry_c15_r39_s3),
    .s(sum_c16_r30_s4),
    .co(carry_c16_r30_s4)
  );
  wire sum_c16_r31_s4, carry_c16_r31_s4;
  subbyte_full_adder add_c16_r31_s4 (
    .a(carry_c15_r40_s3),
    .b(carry_c15_r41_s3),
    .ci(carry_c15_r42_s3),
    .s(sum_c16_r31_s4),
    .co(carry_c16_r31_s4)
  );
  wire sum_c16_r32_s4, carry_c16_r32_s4;
  subbyte_full_adder add_c16_r32_s4 (
    .a(carry_c15_r43_s3),
    .b(carry_c15_r44_s3),
    .ci(carry_c15_r45_s3),
    .s(sum_c16_r32_s4),
    .co(carry_c16_r32_s4)
  );
  wire sum_c16_r33_s5, carry_c16_r33_s5;
  subbyte_full_adder add_c16_r33_s5 (
    .a(carry_c15_r46_s3),
    .b(carry_c15_r47_s4),
    .ci(carry_c15_r48_s3),
    .s(sum_c16_r33_s5),
    .co(carry_c16_r33_s5)
  );
  wire sum_c16_r34_s4, carry_c16_r34_s4;
  subbyte_full_adder add_c16_r34_s4 (
    .a(carry_c15_r49_s3),
    .b(carry_c15_r50_s3),
    .ci(carry_c15_r51_s3),
    .s(sum_c16_r34_s4),
    .co(carry_c16_r34_s4)
  );
  wire sum_c16_r35_s4, carry_c16_r35_s4;
  subbyte_full_adder add_c16_r35_s4 (
    .a(carry_c15_r52_s3),
    .b(sum_c16_r21_s3),
    .ci(sum_c16_r22_s3),
    .s(sum_c16_r35_s4),
    .co(carry_c16_r35_s4)
  );
  wire sum_c16_r36_s4, carry_c16_r36_s4;
  subbyte_full_adder add_c16_r36_s4 (
    .a(sum_c16_r23_s3),
    .b(sum_c16_r24_s3),
    .ci(sum_c16_r25_s3),
    .s(sum_c16_r36_s4),
    .co(carry_c16_r36_s4)
  );
  wire sum_c16_r37_s4, carry_c16_r37_s4;
  subbyte_full_adder add_c16_r37_s4 (
    .a(sum_c16_r26_s3),
    .b(sum_c16_r27_s3),
    .ci(sum_c16_r28_s3),
    .s(sum_c16_r37_s4),
    .co(carry_c16_r37_s4)
  );
  wire sum_c16_r38_s5, carry_c16_r38_s5;
  subbyte_full_adder add_c16_r38_s5 (
    .a(sum_c16_r29_s3),
    .b(sum_c16_r30_s4),
    .ci(carry_c15_r53_s4),
    .s(sum_c16_r38_s5),
    .co(carry_c16_r38_s5)
  );
  wire sum_c16_r39_s5, carry_c16_r39_s5;
  subbyte_full_adder add_c16_r39_s5 (
    .a(carry_c15_r54_s4),
    .b(carry_c15_r55_s4),
    .ci(carry_c15_r56_s4),
    .s(sum_c16_r39_s5),
    .co(carry_c16_r39_s5)
  );
  wire sum_c16_r40_s5, carry_c16_r40_s5;
  subbyte_full_adder add_c16_r40_s5 (
    .a(carry_c15_r57_s4),
    .b(carry_c15_r58_s4),
    .ci(carry_c15_r59_s4),
    .s(sum_c16_r40_s5),
    .co(carry_c16_r40_s5)
  );
  wire sum_c16_r41_s6, carry_c16_r41_s6;
  subbyte_full_adder add_c16_r41_s6 (
    .a(carry_c15_r60_s4),
    .b(carry_c15_r61_s5),
    .ci(carry_c15_r62_s4),
    .s(sum_c16_r41_s6),
    .co(carry_c16_r41_s6)
  );
  wire sum_c16_r42_s6, carry_c16_r42_s6;
  subbyte_full_adder add_c16_r42_s6 (
    .a(sum_c16_r31_s4),
    .b(sum_c16_r32_s4),
    .ci(sum_c16_r33_s5),
    .s(sum_c16_r42_s6),
    .co(carry_c16_r42_s6)
  );
  wire sum_c16_r43_s5, carry_c16_r43_s5;
  subbyte_full_adder add_c16_r43_s5 (
    .a(sum_c16_r34_s4),
    .b(sum_c16_r35_s4),
    .ci(sum_c16_r36_s4),
    .s(sum_c16_r43_s5),
    .co(carry_c16_r43_s5)
  );
  wire sum_c16_r44_s6, carry_c16_r44_s6;
  subbyte_full_adder add_c16_r44_s6 (
    .a(sum_c16_r37_s4),
    .b(carry_c15_r63_s5),
    .ci(sum_c16_r38_s5),
    .s(sum_c16_r44_s6),
    .co(carry_c16_r44_s6)
  );
  wire sum_c16_r45_s6, carry_c16_r45_s6;
  subbyte_full_adder add_c16_r45_s6 (
    .a(carry_c15_r64_s5),
    .b(carry_c15_r65_s5),
    .ci(carry_c15_r66_s5),
    .s(sum_c16_r45_s6),
    .co(carry_c16_r45_s6)
  );
  wire sum_c16_r46_s7, carry_c16_r46_s7;
  subbyte_full_adder add_c16_r46_s7 (
    .a(carry_c15_r67_s5),
    .b(carry_c15_r68_s5),
    .ci(carry_c15_r69_s6),
    .s(sum_c16_r46_s7),
    .co(carry_c16_r46_s7)
  );
  wire sum_c16_r47_s7, carry_c16_r47_s7;
  subbyte_full_adder add_c16_r47_s7 (
    .a(sum_c16_r39_s5),
    .b(sum_c16_r40_s5),
    .ci(sum_c16_r41_s6),
    .s(sum_c16_r47_s7),
    .co(carry_c16_r47_s7)
  );
  wire sum_c16_r48_s8, carry_c16_r48_s8;
  subbyte_full_adder add_c16_r48_s8 (
    .a(sum_c16_r42_s6),
    .b(sum_c16_r43_s5),
    .ci(carry_c15_r70_s7),
    .s(sum_c16_r48_s8),
    .co(carry_c16_r48_s8)
  );
  wire sum_c16_r49_s7, carry_c16_r49_s7;
  subbyte_full_adder add_c16_r49_s7 (
    .a(sum_c16_r44_s6),
    .b(carry_c15_r71_s6),
    .ci(carry_c15_r72_s6),
    .s(sum_c16_r49_s7),
    .co(carry_c16_r49_s7)
  );
  wire sum_c16_r50_s8, carry_c16_r50_s8;
  subbyte_full_adder add_c16_r50_s8 (
    .a(carry_c15_r73_s6),
    .b(sum_c16_r45_s6),
    .ci(sum_c16_r46_s7),
    .s(sum_c16_r50_s8),
    .co(carry_c16_r50_s8)
  );
  wire sum_c16_r51_s9, carry_c16_r51_s9;
  subbyte_full_adder add_c16_r51_s9 (
    .a(sum_c16_r47_s7),
    .b(sum_c16_r48_s8),
    .ci(carry_c15_r74_s8),
    .s(sum_c16_r51_s9),
    .co(carry_c16_r51_s9)
  );
  wire sum_c16_r52_s9, carry_c16_r52_s9;
  subbyte_full_adder add_c16_r52_s9 (
    .a(carry_c15_r75_s8),
    .b(carry_c15_r76_s7),
    .ci(sum_c16_r49_s7),
    .s(sum_c16_r52_s9),
    .co(carry_c16_r52_s9)
  );
  wire sum_c16_r53_s10, carry_c16_r53_s10;
  subbyte_full_adder add_c16_r53_s10 (
    .a(sum_c16_r50_s8),
    .b(sum_c16_r51_s9),
    .ci(carry_c15_r77_s9),
    .s(sum_c16_r53_s10),
    .co(carry_c16_r53_s10)
  );
  wire sum_c16_r54_s11, carry_c16_r54_s11;
  subbyte_full_adder add_c16_r54_s11 (
    .a(sum_c16_r52_s9),
    .b(carry_c15_r78_s10),
    .ci(sum_c16_r53_s10),
    .s(sum_c16_r54_s11),
    .co(carry_c16_r54_s11)
  );
  reg sum_c16_r54_s11_q1, sum_c16_r54_s11_q2;
  wire sum_c16_r55_s12, carry_c16_r55_s12;
  subbyte_full_adder add_c16_r55_s12 (
    .a(sum_c16_r54_s11_q2),
    .b(extra[16]),
    .ci(extra[64]),
    .s(sum_c16_r55_s12),
    .co(carry_c16_r55_s12)
  );
  wire sum_c16_r56_s1, carry_c16_r56_s1;
  subbyte_full_adder add_c16_r56_s1 (
    .a(extra[112]),
    .b(extra[160]),
    .ci(extra[203]),
    .s(sum_c16_r56_s1),
    .co(carry_c16_r56_s1)
  );
  wire sum_c16_r57_s1, carry_c16_r57_s1;
  subbyte_full_adder add_c16_r57_s1 (
    .a(extra[231]),
    .b(extra[259]),
    .ci(extra[287]),
    .s(sum_c16_r57_s1),
    .co(carry_c16_r57_s1)
  );
  wire sum_c16_r58_s12, carry_c16_r58_s12;
  subbyte_full_adder add_c16_r58_s12 (
    .a(carry_c15_r79_s11),
    .b(carry_c15_r80_s1),
    .ci(carry_c15_r81_s1),
    .s(sum_c16_r58_s12),
    .co(carry_c16_r58_s12)
  );
  wire sum_c16_r59_s13, carry_c16_r59_s13;
  subbyte_full_adder add_c16_r59_s13 (
    .a(sum_c16_r55_s12),
    .b(sum_c16_r56_s1),
    .ci(sum_c16_r57_s1),
    .s(sum_c16_r59_s13),
    .co(carry_c16_r59_s13)
  );
  wire sum_c16_r60_s13, carry_c16_r60_s13;
  subbyte_full_adder add_c16_r60_s13 (
    .a(carry_c15_r82_s12),
    .b(carry_c15_r83_s2),
    .ci(sum_c16_r58_s12),
    .s(sum_c16_r60_s13),
    .co(carry_c16_r60_s13)
  );
  wire sum_c16_r61_s15, carry_c16_r61_s15;
  subbyte_full_adder add_c16_r61_s15 (
    .a(sum_c16_r59_s13),
    .b(carry_c15_r84_s13),
    .ci(carry_c15_r85_s14),
    .s(sum_c16_r61_s15),
    .co(carry_c16_r61_s15)
  );
  wire sum_c16_r62_s16, carry_c16_r62_s16;
  subbyte_full_adder add_c16_r62_s16 (
    .a(sum_c16_r60_s13),
    .b(sum_c16_r61_s15),
    .ci(carry_c15_r86_s15),
    .s(sum_c16_r62_s16),
    .co(carry_c16_r62_s16)
  );
  wire sum_c17_r0_s2, carry_c17_r0_s2;
  subbyte_full_adder add_c17_r0_s2 (
    .a(carry_c16_r0_s1),
    .b(carry_c16_r1_s1),
    .ci(carry_c16_r2_s1),
    .s(sum_c17_r0_s2),
    .co(carry_c17_r0_s2)
  );
  wire sum_c17_r1_s2, carry_c17_r1_s2;
  subbyte_full_adder add_c17_r1_s2 (
    .a(carry_c16_r3_s1),
    .b(carry_c16_r4_s1),
    .ci(carry_c16_r5_s1),
    .s(sum_c17_r1_s2),
    .co(carry_c17_r1_s2)
  );
  wire sum_c17_r2_s2, carry_c17_r2_s2;
  subbyte_full_adder add_c17_r2_s2 (
    .a(carry_c16_r6_s1),
    .b(carry_c16_r7_s1),
    .ci(carry_c16_r8_s1),
    .s(sum_c17_r2_s2),
    .co(carry_c17_r2_s2)
  );
  wire sum_c17_r3_s3, carry_c17_r3_s3;
  subbyte_full_adder add_c17_r3_s3 (
    .a(carry_c16_r9_s1),
    .b(carry_c16_r10_s2),
    .ci(carry_c16_r11_s2),
    .s(sum_c17_r3_s3),
    .co(carry_c17_r3_s3)
  );
  wire sum_c17_r4_s3, carry_c17_r4_s3;
  subbyte_full_adder add_c17_r4_s3 (
    .a(carry_c16_r12_s2),
    .b(carry_c16_r13_s2),
    .ci(carry_c16_r14_s2),
    .s(sum_c17_r4_s3),
    .co(carry_c17_r4_s3)
  );
  wire sum_c17_r5_s3, carry_c17_r5_s3;
  subbyte_full_adder add_c17_r5_s3 (
    .a(carry_c16_r15_s2),
    .b(carry_c16_r16_s2),
    .ci(carry_c16_r17_s2),
    .s(sum_c17_r5_s3),
    .co(carry_c17_r5_s3)
  );
  wire sum_c17_r6_s3, carry_c17_r6_s3;
  subbyte_full_adder add_c17_r6_s3 (
    .a(carry_c16_r18_s2),
    .b(carry_c16_r19_s2),
    .ci(carry_c16_r20_s2),
    .s(sum_c17_r6_s3),
    .co(carry_c17_r6_s3)
  );
  wire sum_c17_r7_s3, carry_c17_r7_s3;
  subbyte_full_adder add_c17_r7_s3 (
    .a(sum_c17_r0_s2),
    .b(sum_c17_r1_s2),
    .ci(sum_c17_r2_s2),
    .s(sum_c17_r7_s3),
    .co(carry_c17_r7_s3)
  );
  wire sum_c17_r8_s4, carry_c17_r8_s4;
  subbyte_full_adder add_c17_r8_s4 (
    .a(sum_c17_r3_s3),
    .b(carry_c16_r21_s3),
    .ci(carry_c16_r22_s3),
    .s(sum_c17_r8_s4),
    .co(carry_c17_r8_s4)
  );
  wire sum_c17_r9_s4, carry_c17_r9_s4;
  subbyte_full_adder add_c17_r9_s4 (
    .a(carry_c16_r23_s3),
    .b(carry_c16_r24_s3),
    .ci(carry_c16_r25_s3),
    .s(sum_c17_r9_s4),
    .co(carry_c17_r9_s4)
  );
  wire sum_c17_r10_s4, carry_c17_r10_s4;
  subbyte_full_adder add_c17_r10_s4 (
    .a(carry_c16_r26_s3),
    .b(carry_c16_r27_s3),
    .ci(carry_c16_r28_s3),
    .s(sum_c17_r10_s4),
    .co(carry_c17_r10_s4)
  );
  wire sum_c17_r11_s4, carry_c17_r11_s4;
  subbyte_full_adder add_c17_r11_s4 (
    .a(carry_c16_r29_s3),
    .b(sum_c17_r4_s3),
    .ci(sum_c17_r5_s3),
    .s(sum_c17_r11_s4),
    .co(carry_c17_r11_s4)
  );
  wire sum_c17_r12_s5, carry_c17_r12_s5;
  subbyte_full_adder add_c17_r12_s5 (
    .a(sum_c17_r6_s3),
    .b(sum_c17_r7_s3),
    .ci(carry_c16_r30_s4),
    .s(sum_c17_r12_s5),
    .co(carry_c17_r12_s5)
  );
  wire sum_c17_r13_s6, carry_c17_r13_s6;
  subbyte_full_adder add_c17_r13_s6 (
    .a(carry_c16_r31_s4),
    .b(carry_c16_r32_s4),
    .ci(carry_c16_r33_s5),
    .s(sum_c17_r13_s6),
    .co(carry_c17_r13_s6)
  );
  wire sum_c17_r14_s5, carry_c17_r14_s5;
  subbyte_full_adder add_c17_r14_s5 (
    .a(carry_c16_r34_s4),
    .b(carry_c16_r35_s4),
    .ci(carry_c16_r36_s4),
    .s(sum_c17_r14_s5),
    .co(carry_c17_r14_s5)
  );
  wire sum_c17_r15_s5, carry_c17_r15_s5;
  subbyte_full_adder add_c17_r15_s5 (
    .a(carry_c16_r37_s4),
    .b(sum_c17_r8_s4),
    .ci(sum_c17_r9_s4),
    .s(sum_c17_r15_s5),
    .co(carry_c17_r15_s5)
  );
  wire sum_c17_r16_s6, carry_c17_r16_s6;
  subbyte_full_adder add_c17_r16_s6 (
    .a(sum_c17_r10_s4),
    .b(sum_c17_r11_s4),
    .ci(sum_c17_r12_s5),
    .s(sum_c17_r16_s6),
    .co(carry_c17_r16_s6)
  );
  wire sum_c17_r17_s6, carry_c17_r17_s6;
  subbyte_full_adder add_c17_r17_s6 (
    .a(carry_c16_r38_s5),
    .b(carry_c16_r39_s5),
    .ci(carry_c16_r40_s5),
    .s(sum_c17_r17_s6),
    .co(carry_c17_r17_s6)
  );
  wire sum_c17_r18_s7, carry_c17_r18_s7;
  subbyte_full_adder add_c17_r18_s7 (
    .a(carry_c16_r41_s6),
    .b(carry_c16_r42_s6),
    .ci(carry_c16_r43_s5),
    .s(sum_c17_r18_s7),
    .co(carry_c17_r18_s7)
  );
  wire sum_c17_r19_s7, carry_c17_r19_s7;
  subbyte_full_adder add_c17_r19_s7 (
    .a(sum_c17_r13_s6),
    .b(sum_c17_r14_s5),
    .ci(sum_c17_r15_s5),
    .s(sum_c17_r19_s7),
    .co(carry_c17_r19_s7)
  );
  wire sum_c17_r20_s7, carry_c17_r20_s7;
  subbyte_full_adder add_c17_r20_s7 (
    .a(sum_c17_r16_s6),
    .b(carry_c16_r44_s6),
    .ci(carry_c16_r45_s6),
    .s(sum_c17_r20_s7),
    .co(carry_c17_r20_s7)
  );
  wire sum_c17_r21_s9, carry_c17_r21_s9;
  subbyte_full_adder add_c17_r21_s9 (
    .a(carry_c16_r46_s7),
    .b(carry_c16_r47_s7),
    .ci(carry_c16_r48_s8),
    .s(sum_c17_r21_s9),
    .co(carry_c17_r21_s9)
  );
  wire sum_c17_r22_s8, carry_c17_r22_s8;
  subbyte_full_adder add_c17_r22_s8 (
    .a(sum_c17_r17_s6),
    .b(sum_c17_r18_s7),
    .ci(sum_c17_r19_s7),
    .s(sum_c17_r22_s8),
    .co(carry_c17_r22_s8)
  );
  wire sum_c17_r23_s9, carry_c17_r23_s9;
  subbyte_full_adder add_c17_r23_s9 (
    .a(sum_c17_r20_s7),
    .b(carry_c16_r49_s7),
    .ci(carry_c16_r50_s8),
    .s(sum_c17_r23_s9),
    .co(carry_c17_r23_s9)
  );
  wire sum_c17_r24_s10, carry_c17_r24_s10;
  subbyte_full_adder add_c17_r24_s10 (
    .a(carry_c16_r51_s9),
    .b(sum_c17_r21_s9),
    .ci(sum_c17_r22_s8),
    .s(sum_c17_r24_s10),
    .co(carry_c17_r24_s10)
  );
  wire sum_c17_r25_s11, carry_c17_r25_s11;
  subbyte_full_adder add_c17_r25_s11 (
    .a(carry_c16_r52_s9),
    .b(sum_c17_r23_s9),
    .ci(sum_c17_r24_s10),
    .s(sum_c17_r25_s11),
    .co(carry_c17_r25_s11)
  );
  wire sum_c17_r26_s12, carry_c17_r26_s12;
  subbyte_full_adder add_c17_r26_s12 (
    .a(carry_c16_r53_s10),
    .b(sum_c17_r25_s11),
    .ci(carry_c16_r54_s11),
    .s(sum_c17_r26_s12),
    .co(carry_c17_r26_s12)
  );
  reg sum_c17_r26_s12_q1, sum_c17_r26_s12_q2;
  wire sum_c17_r27_s13, carry_c17_r27_s13;
  subbyte_full_adder add_c17_r27_s13 (
    .a(sum_c17_r26_s12_q2),
    .b(extra[17]),
    .ci(extra[65]),
    .s(sum_c17_r27_s13),
    .co(carry_c17_r27_s13)
  );
  wire sum_c17_r28_s1, carry_c17_r28_s1;
  subbyte_full_adder add_c17_r28_s1 (
    .a(extra[113]),
    .b(extra[161]),
    .ci(extra[204]),
    .s(sum_c17_r28_s1),
    .co(carry_c17_r28_s1)
  );
  wire sum_c17_r29_s1, carry_c17_r29_s1;
  subbyte_full_adder add_c17_r29_s1 (
    .a(extra[232]),
    .b(extra[260]),
    .ci(extra[288]),
    .s(sum_c17_r29_s1),
    .co(carry_c17_r29_s1)
  );
  wire sum_c17_r30_s13, carry_c17_r30_s13;
  subbyte_full_adder add_c17_r30_s13 (
    .a(carry_c16_r55_s12),
    .b(carry_c16_r56_s1),
    .ci(carry_c16_r57_s1),
    .s(sum_c17_r30_s13),
    .co(carry_c17_r30_s13)
  );
  wire sum_c17_r31_s14, carry_c17_r31_s14;
  subbyte_full_adder add_c17_r31_s14 (
    .a(sum_c17_r27_s13),
    .b(sum_c17_r28_s1),
    .ci(sum_c17_r29_s1),
    .s(sum_c17_r31_s14),
    .co(carry_c17_r31_s14)
  );
  wire sum_c17_r32_s14, carry_c17_r32_s14;
  subbyte_full_adder add_c17_r32_s14 (
    .a(carry_c16_r58_s12),
    .b(carry_c16_r59_s13),
    .ci(sum_c17_r30_s13),
    .s(sum_c17_r32_s14),
    .co(carry_c17_r32_s14)
  );
  wire sum_c17_r33_s15, carry_c17_r33_s15;
  subbyte_full_adder add_c17_r33_s15 (
    .a(sum_c17_r31_s14),
    .b(carry_c16_r60_s13),
    .ci(sum_c17_r32_s14),
    .s(sum_c17_r33_s15),
    .co(carry_c17_r33_s15)
  );
  wire sum_c17_r34_s17, carry_c17_r34_s17;
  subbyte_full_adder add_c17_r34_s17 (
    .a(carry_c16_r61_s15),
    .b(sum_c17_r33_s15),
    .ci(carry_c16_r62_s16),
    .s(sum_c17_r34_s17),
    .co(carry_c17_r34_s17)
  );
  wire sum_c18_r0_s3, carry_c18_r0_s3;
  subbyte_full_adder add_c18_r0_s3 (
    .a(carry_c17_r0_s2),
    .b(carry_c17_r1_s2),
    .ci(carry_c17_r2_s2),
    .s(sum_c18_r0_s3),
    .co(carry_c18_r0_s3)
  );
  wire sum_c18_r1_s4, carry_c18_r1_s4;
  subbyte_full_adder add_c18_r1_s4 (
    .a(carry_c17_r3_s3),
    .b(carry_c17_r4_s3),
    .ci(carry_c17_r5_s3),
    .s(sum_c18_r1_s4),
    .co(carry_c18_r1_s4)
  );
  wire sum_c18_r2_s4, carry_c18_r2_s4;
  subbyte_full_adder add_c18_r2_s4 (
    .a(carry_c17_r6_s3),
    .b(carry_c17_r7_s3),
    .ci(sum_c18_r0_s3),
    .s(sum_c18_r2_s4),
    .co(carry_c18_r2_s4)
  );
  wire sum_c18_r3_s5, carry_c18_r3_s5;
  subbyte_full_adder add_c18_r3_s5 (
    .a(carry_c17_r8_s4),
    .b(carry_c17_r9_s4),
    .ci(carry_c17_r10_s4),
    .s(sum_c18_r3_s5),
    .co(carry_c18_r3_s5)
  );
  wire sum_c18_r4_s6, carry_c18_r4_s6;
  subbyte_full_adder add_c18_r4_s6 (
    .a(carry_c17_r11_s4),
    .b(carry_c17_r12_s5),
    .ci(sum_c18_r1_s4),
    .s(sum_c18_r4_s6),
    .co(carry_c18_r4_s6)
  );
  wire sum_c18_r5_s7, carry_c18_r5_s7;
  subbyte_full_adder add_c18_r5_s7 (
    .a(sum_c18_r2_s4),
    .b(carry_c17_r13_s6),
    .ci(carry_c17_r14_s5),
    .s(sum_c18_r5_s7),
    .co(carry_c18_r5_s7)
  );
  wire sum_c18_r6_s7, carry_c18_r6_s7;
  subbyte_full_adder add_c18_r6_s7 (
    .a(carry_c17_r15_s5),
    .b(carry_c17_r16_s6),
    .ci(sum_c18_r3_s5),
    .s(sum_c18_r6_s7),
    .co(carry_c18_r6_s7)
  );
  wire sum_c18_r7_s8, carry_c18_r7_s8;
  subbyte_full_adder add_c18_r7_s8 (
    .a(sum_c18_r4_s6),
    .b(carry_c17_r17_s6),
    .ci(carry_c17_r18_s7),
    .s(sum_c18_r7_s8),
    .co(carry_c18_r7_s8)
  );
  wire sum_c18_r8_s8, carry_c18_r8_s8;
  subbyte_full_adder add_c18_r8_s8 (
    .a(carry_c17_r19_s7),
    .b(sum_c18_r5_s7),
    .ci(sum_c18_r6_s7),
    .s(sum_c18_r8_s8),
    .co(carry_c18_r8_s8)
  );
  wire sum_c18_r9_s10, carry_c18_r9_s10;
  subbyte_full_adder add_c18_r9_s10 (
    .a(carry_c17_r20_s7),
    .b(carry_c17_r21_s9),
    .ci(carry_c17_r22_s8),
    .s(sum_c18_r9_s10),
    .co(carry_c18_r9_s10)
  );
  wire sum_c18_r10_s10, carry_c18_r10_s10;
  subbyte_full_adder add_c18_r10_s10 (
    .a(sum_c18_r7_s8),
    .b(sum_c18_r8_s8),
    .ci(carry_c17_r23_s9),
    .s(sum_c18_r10_s10),
    .co(carry_c18_r10_s10)
  );
  wire sum_c18_r11_s11, carry_c18_r11_s11;
  subbyte_full_adder add_c18_r11_s11 (
    .a(carry_c17_r24_s10),
    .b(sum_c18_r9_s10),
    .ci(sum_c18_r10_s10),
    .s(sum_c18_r11_s11),
    .co(carry_c18_r11_s11)
  );
  wire sum_c18_r12_s13, carry_c18_r12_s13;
  subbyte_full_adder add_c18_r12_s13 (
    .a(carry_c17_r25_s11),
    .b(sum_c18_r11_s11),
    .ci(carry_c17_r26_s12),
    .s(sum_c18_r12_s13),
    .co(carry_c18_r12_s13)
  );
  reg sum_c18_r12_s13_q1, sum_c18_r12_s13_q2;
  wire sum_c18_r13_s14, carry_c18_r13_s14;
  subbyte_full_adder add_c18_r13_s14 (
    .a(sum_c18_r12_s13_q2),
    .b(extra[18]),
    .ci(extra[66]),
    .s(sum_c18_r13_s14),
    .co(carry_c18_r13_s14)
  );
  wire sum_c18_r14_s1, carry_c18_r14_s1;
  subbyte_full_adder add_c18_r14_s1 (
    .a(extra[114]),
    .b(extra[162]),
    .ci(extra[205]),
    .s(sum_c18_r14_s1),
    .co(carry_c18_r14_s1)
  );
  wire sum_c18_r15_s1, carry_c18_r15_s1;
  subbyte_full_adder add_c18_r15_s1 (
    .a(extra[233]),
    .b(extra[261]),
    .ci(extra[289]),
    .s(sum_c18_r15_s1),
    .co(carry_c18_r15_s1)
  );
  wire sum_c18_r16_s14, carry_c18_r16_s14;
  subbyte_full_adder add_c18_r16_s14 (
    .a(carry_c17_r27_s13),
    .b(carry_c17_r28_s1),
    .ci(carry_c17_r29_s1),
    .s(sum_c18_r16_s14),
    .co(carry_c18_r16_s14)
  );
  wire sum_c18_r17_s15, carry_c18_r17_s15;
  subbyte_full_adder add_c18_r17_s15 (
    .a(sum_c18_r13_s14),
    .b(sum_c18_r14_s1),
    .ci(sum_c18_r15_s1),
    .s(sum_c18_r17_s15),
    .co(carry_c18_r17_s15)
  );
  wire sum_c18_r18_s15, carry_c18_r18_s15;
  subbyte_full_adder add_c18_r18_s15 (
    .a(carry_c17_r30_s13),
    .b(carry_c17_r31_s14),
    .ci(sum_c18_r16_s14),
    .s(sum_c18_r18_s15),
    .co(carry_c18_r18_s15)
  );
  wire sum_c18_r19_s16, carry_c18_r19_s16;
  subbyte_full_adder add_c18_r19_s16 (
    .a(sum_c18_r17_s15),
    .b(carry_c17_r32_s14),
    .ci(sum_c18_r18_s15),
    .s(sum_c18_r19_s16),
    .co(carry_c18_r19_s16)
  );
  wire sum_c18_r20_s18, carry_c18_r20_s18;
  subbyte_full_adder add_c18_r20_s18 (
    .a(carry_c17_r33_s15),
    .b(sum_c18_r19_s16),
    .ci(carry_c17_r34_s17),
    .s(sum_c18_r20_s18),
    .co(carry_c18_r20_s18)
  );
  wire sum_c19_r0_s5 = ~(carry_c18_r0_s3 ^ carry_c18_r1_s4);
  wire carry_c19_r0_s5 = carry_c18_r0_s3 | carry_c18_r1_s4;
  wire sum_c19_r1_s6, carry_c19_r1_s6;
  subbyte_full_adder add_c19_r1_s6 (
    .a(carry_c18_r2_s4),
    .b(sum_c19_r0_s5),
    .ci(carry_c18_r3_s5),
    .s(sum_c19_r1_s6),
    .co(carry_c19_r1_s6)
  );
  wire sum_c19_r2_s8, carry_c19_r2_s8;
  subbyte_full_adder add_c19_r2_s8 (
    .a(carry_c18_r4_s6),
    .b(sum_c19_r1_s6),
    .ci(carry_c18_r5_s7),
    .s(sum_c19_r2_s8),
    .co(carry_c19_r2_s8)
  );
  wire sum_c19_r3_s9, carry_c19_r3_s9;
  subbyte_full_adder add_c19_r3_s9 (
    .a(carry_c18_r6_s7),
    .b(sum_c19_r2_s8),
    .ci(carry_c18_r7_s8),
    .s(sum_c19_r3_s9),
    .co(carry_c19_r3_s9)
  );
  wire sum_c19_r4_s11, carry_c19_r4_s11;
  subbyte_full_adder add_c19_r4_s11 (
    .a(carry_c18_r8_s8),
    .b(sum_c19_r3_s9),
    .ci(carry_c18_r9_s10),
    .s(sum_c19_r4_s11),
    .co(carry_c19_r4_s11)
  );
  wire sum_c19_r5_s12, carry_c19_r5_s12;
  subbyte_full_adder add_c19_r5_s12 (
    .a(carry_c18_r10_s10),
    .b(sum_c19_r4_s11),
    .ci(carry_c18_r11_s11),
    .s(sum_c19_r5_s12),
    .co(carry_c19_r5_s12)
  );
  reg sum_c19_r5_s12_q1, sum_c19_r5_s12_q2, carry_c18_r12_s13_q1, carry_c18_r12_s13_q2;
  wire sum_c19_r6_s14, carry_c19_r6_s14;
  subbyte_full_adder add_c19_r6_s14 (
    .a(sum_c19_r5_s12_q2),
    .b(carry_c18_r12_s13_q2),
    .ci(extra[19]),
    .s(sum_c19_r6_s14),
    .co(carry_c19_r6_s14)
  );
  wire sum_c19_r7_s1, carry_c19_r7_s1;
  subbyte_full_adder add_c19_r7_s1 (
    .a(extra[67]),
    .b(extra[115]),
    .ci(extra[163]),
    .s(sum_c19_r7_s1),
    .co(carry_c19_r7_s1)
  );
  wire sum_c19_r8_s1, carry_c19_r8_s1;
  subbyte_full_adder add_c19_r8_s1 (
    .a(extra[206]),
    .b(extra[234]),
    .ci(extra[262]),
    .s(sum_c19_r8_s1),
    .co(carry_c19_r8_s1)
  );
  wire sum_c19_r9_s15, carry_c19_r9_s15;
  subbyte_full_adder add_c19_r9_s15 (
    .a(extra[290]),
    .b(sum_c19_r6_s14),
    .ci(carry_c18_r13_s14),
    .s(sum_c19_r9_s15),
    .co(carry_c19_r9_s15)
  );
  wire sum_c19_r10_s2, carry_c19_r10_s2;
  subbyte_full_adder add_c19_r10_s2 (
    .a(carry_c18_r14_s1),
    .b(carry_c18_r15_s1),
    .ci(sum_c19_r7_s1),
    .s(sum_c19_r10_s2),
    .co(carry_c19_r10_s2)
  );
  wire sum_c19_r11_s16, carry_c19_r11_s16;
  subbyte_full_adder add_c19_r11_s16 (
    .a(sum_c19_r8_s1),
    .b(sum_c19_r9_s15),
    .ci(carry_c18_r16_s14),
    .s(sum_c19_r11_s16),
    .co(carry_c19_r11_s16)
  );
  wire sum_c19_r12_s17, carry_c19_r12_s17;
  subbyte_full_adder add_c19_r12_s17 (
    .a(carry_c18_r17_s15),
    .b(sum_c19_r10_s2),
    .ci(sum_c19_r11_s16),
    .s(sum_c19_r12_s17),
    .co(carry_c19_r12_s17)
  );
  wire sum_c19_r13_s18, carry_c19_r13_s18;
  subbyte_full_adder add_c19_r13_s18 (
    .a(carry_c18_r18_s15),
    .b(sum_c19_r12_s17),
    .ci(carry_c18_r19_s16),
    .s(sum_c19_r13_s18),
    .co(carry_c19_r13_s18)
  );
  wire sum_c20_r0_s9, carry_c20_r0_s9;
  subbyte_full_adder add_c20_r0_s9 (
    .a(carry_c19_r0_s5),
    .b(carry_c19_r1_s6),
    .ci(carry_c19_r2_s8),
    .s(sum_c20_r0_s9),
    .co(carry_c20_r0_s9)
  );
  wire sum_c20_r1_s12, carry_c20_r1_s12;
  subbyte_full_adder add_c20_r1_s12 (
    .a(sum_c20_r0_s9),
    .b(carry_c19_r3_s9),
    .ci(carry_c19_r4_s11),
    .s(sum_c20_r1_s12),
    .co(carry_c20_r1_s12)
  );
  reg sum_c20_r1_s12_q1, sum_c20_r1_s12_q2, carry_c19_r5_s12_q1, carry_c19_r5_s12_q2;
  wire sum_c20_r2_s13, carry_c20_r2_s13;
  subbyte_full_adder add_c20_r2_s13 (
    .a(sum_c20_r1_s12_q2),
    .b(carry_c19_r5_s12_q2),
    .ci(extra[20]),
    .s(sum_c20_r2_s13),
    .co(carry_c20_r2_s13)
  );
  wire sum_c20_r3_s1, carry_c20_r3_s1;
  subbyte_full_adder add_c20_r3_s1 (
    .a(extra[68]),
    .b(extra[116]),
    .ci(extra[164]),
    .s(sum_c20_r3_s1),
    .co(carry_c20_r3_s1)
  );
  wire sum_c20_r4_s1, carry_c20_r4_s1;
  subbyte_full_adder add_c20_r4_s1 (
    .a(extra[207]),
    .b(extra[235]),
    .ci(extra[263]),
    .s(sum_c20_r4_s1),
    .co(carry_c20_r4_s1)
  );
  wire sum_c20_r5_s15, carry_c20_r5_s15;
  subbyte_full_adder add_c20_r5_s15 (
    .a(extra[291]),
    .b(carry_c19_r6_s14),
    .ci(sum_c20_r2_s13),
    .s(sum_c20_r5_s15),
    .co(carry_c20_r5_s15)
  );
  wire sum_c20_r6_s2, carry_c20_r6_s2;
  subbyte_full_adder add_c20_r6_s2 (
    .a(carry_c19_r7_s1),
    .b(carry_c19_r8_s1),
    .ci(sum_c20_r3_s1),
    .s(sum_c20_r6_s2),
    .co(carry_c20_r6_s2)
  );
  wire sum_c20_r7_s16, carry_c20_r7_s16;
  subbyte_full_adder add_c20_r7_s16 (
    .a(sum_c20_r4_s1),
    .b(carry_c19_r9_s15),
    .ci(sum_c20_r5_s15),
    .s(sum_c20_r7_s16),
    .co(carry_c20_r7_s16)
  );
  wire sum_c20_r8_s17, carry_c20_r8_s17;
  subbyte_full_adder add_c20_r8_s17 (
    .a(carry_c19_r10_s2),
    .b(sum_c20_r6_s2),
    .ci(carry_c19_r11_s16),
    .s(sum_c20_r8_s17),
    .co(carry_c20_r8_s17)
  );
  wire sum_c20_r9_s18, carry_c20_r9_s18;
  subbyte_full_adder add_c20_r9_s18 (
    .a(sum_c20_r7_s16),
    .b(carry_c19_r12_s17),
    .ci(sum_c20_r8_s17),
    .s(sum_c20_r9_s18),
    .co(carry_c20_r9_s18)
  );
  reg carry_c20_r0_s9_q1, carry_c20_r0_s9_q2, carry_c20_r1_s12_q1, carry_c20_r1_s12_q2;
  wire sum_c21_r0_s13, carry_c21_r0_s13;
  subbyte_full_adder add_c21_r0_s13 (
    .a(carry_c20_r0_s9_q2),
    .b(carry_c20_r1_s12_q2),
    .ci(extra[21]),
    .s(sum_c21_r0_s13),
    .co(carry_c21_r0_s13)
  );
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (
    .a(extra[69]),
    .b(extra[117]),
    .ci(extra[165]),
    .s(sum_c21_r1_s1),
    .co(carry_c21_r1_s1)
  );
  wire sum_c21_r2_s1, carry_c21_r2_s1;
  subbyte_full_adder add_c21_r2_s1 (
    .a(extra[208]),
    .b(extra[236]),
    .ci(extra[264]),
    .s(sum_c21_r2_s1),
    .co(carry_c21_r2_s1)
  );
  wire sum_c21_r3_s14, carry_c21_r3_s14;
  subbyte_full_adder add_c21_r3_s14 (
    .a(extra[292]),
    .b(carry_c20_r2_s13),
    .ci(sum_c21_r0_s13),
    .s(sum_c21_r3_s14),
    .co(carry_c21_r3_s14)
  );
  wire sum_c21_r4_s2, carry_c21_r4_s2;
  subbyte_full_adder add_c21_r4_s2 (
    .a(carry_c20_r3_s1),
    .b(carry_c20_r4_s1),
    .ci(sum_c21_r1_s1),
    .s(sum_c21_r4_s2),
    .co(carry_c21_r4_s2)
  );
  wire sum_c21_r5_s16, carry_c21_r5_s16;
  subbyte_full_adder add_c21_r5_s16 (
    .a(sum_c21_r2_s1),
    .b(carry_c20_r5_s15),
    .ci(sum_c21_r3_s14),
    .s(sum_c21_r5_s16),
    .co(carry_c21_r5_s16)
  );
  wire sum_c21_r6_s17, carry_c21_r6_s17;
  subbyte_full_adder add_c21_r6_s17 (
    .a(carry_c20_r6_s2),
    .b(sum_c21_r4_s2),
    .ci(carry_c20_r7_s16),
    .s(sum_c21_r6_s17),
    .co(carry_c21_r6_s17)
  );
  wire sum_c21_r7_s18, carry_c21_r7_s18;
  subbyte_full_adder add_c21_r7_s18 (
    .a(sum_c21_r5_s16),
    .b(carry_c20_r8_s17),
    .ci(sum_c21_r6_s17),
    .s(sum_c21_r7_s18),
    .co(carry_c21_r7_s18)
  );
  wire sum_c22_r0_s1 = ~(extra[22] ^ extra[70]);
  wire carry_c22_r0_s1 = extra[22] | extra[70];
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (
    .a(extra[118]),
    .b(extra[166]),
    .ci(extra[209]),
    .s(sum_c22_r1_s1),
    .co(carry_c22_r1_s1)
  );
  wire sum_c22_r2_s1, carry_c22_r2_s1;
  subbyte_full_adder add_c22_r2_s1 (
    .a(extra[237]),
    .b(extra[265]),
    .ci(extra[293]),
    .s(sum_c22_r2_s1),
    .co(carry_c22_r2_s1)
  );
  wire sum_c22_r3_s14, carry_c22_r3_s14;
  subbyte_full_adder add_c22_r3_s14 (
    .a(carry_c21_r0_s13),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s1),
    .s(sum_c22_r3_s14),
    .co(carry_c22_r3_s14)
  );
  wire sum_c22_r4_s2, carry_c22_r4_s2;
  subbyte_full_adder add_c22_r4_s2 (
    .a(carry_c21_r2_s1),
    .b(sum_c22_r1_s1),
    .ci(sum_c22_r2_s1),
    .s(sum_c22_r4_s2),
    .co(carry_c22_r4_s2)
  );
  wire sum_c22_r5_s15, carry_c22_r5_s15;
  subbyte_full_adder add_c22_r5_s15 (
    .a(carry_c21_r3_s14),
    .b(sum_c22_r3_s14),
    .ci(carry_c21_r4_s2),
    .s(sum_c22_r5_s15),
    .co(carry_c22_r5_s15)
  );
  wire sum_c22_r6_s17, carry_c22_r6_s17;
  subbyte_full_adder add_c22_r6_s17 (
    .a(sum_c22_r4_s2),
    .b(carry_c21_r5_s16),
    .ci(sum_c22_r5_s15),
    .s(sum_c22_r6_s17),
    .co(carry_c22_r6_s17)
  );
  wire sum_c22_r7_s19, carry_c22_r7_s19;
  subbyte_full_adder add_c22_r7_s19 (
    .a(carry_c21_r6_s17),
    .b(sum_c22_r6_s17),
    .ci(carry_c21_r7_s18),
    .s(sum_c22_r7_s19),
    .co(carry_c22_r7_s19)
  );
  wire sum_c23_r0_s1 = ~(extra[23] ^ extra[71]);
  wire carry_c23_r0_s1 = extra[23] | extra[71];
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (
    .a(extra[119]),
    .b(extra[167]),
    .ci(extra[210]),
    .s(sum_c23_r1_s1),
    .co(carry_c23_r1_s1)
  );
  wire sum_c23_r2_s1, carry_c23_r2_s1;
  subbyte_full_adder add_c23_r2_s1 (
    .a(extra[238]),
    .b(extra[266]),
    .ci(extra[294]),
    .s(sum_c23_r2_s1),
    .co(carry_c23_r2_s1)
  );
  wire sum_c23_r3_s2, carry_c23_r3_s2;
  subbyte_full_adder add_c23_r3_s2 (
    .a(carry_c22_r0_s1),
    .b(sum_c23_r0_s1),
    .ci(carry_c22_r1_s1),
    .s(sum_c23_r3_s2),
    .co(carry_c23_r3_s2)
  );
  wire sum_c23_r4_s2, carry_c23_r4_s2;
  subbyte_full_adder add_c23_r4_s2 (
    .a(carry_c22_r2_s1),
    .b(sum_c23_r1_s1),
    .ci(sum_c23_r2_s1),
    .s(sum_c23_r4_s2),
    .co(carry_c23_r4_s2)
  );
  wire sum_c23_r5_s15, carry_c23_r5_s15;
  subbyte_full_adder add_c23_r5_s15 (
    .a(carry_c22_r3_s14),
    .b(sum_c23_r3_s2),
    .ci(carry_c22_r4_s2),
    .s(sum_c23_r5_s15),
    .co(carry_c23_r5_s15)
  );
  wire sum_c23_r6_s16, carry_c23_r6_s16;
  subbyte_full_adder add_c23_r6_s16 (
    .a(sum_c23_r4_s2),
    .b(carry_c22_r5_s15),
    .ci(sum_c23_r5_s15),
    .s(sum_c23_r6_s16),
    .co(carry_c23_r6_s16)
  );
  wire sum_c23_r7_s20, carry_c23_r7_s20;
  subbyte_full_adder add_c23_r7_s20 (
    .a(carry_c22_r6_s17),
    .b(sum_c23_r6_s16),
    .ci(carry_c22_r7_s19),
    .s(sum_c23_r7_s20),
    .co(carry_c23_r7_s20)
  );
  wire sum_c24_r0_s1 = ~(extra[24] ^ extra[72]);
  wire carry_c24_r0_s1 = extra[24] | extra[72];
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (
    .a(extra[120]),
    .b(extra[168]),
    .ci(extra[211]),
    .s(sum_c24_r1_s1),
    .co(carry_c24_r1_s1)
  );
  wire sum_c24_r2_s1, carry_c24_r2_s1;
  subbyte_full_adder add_c24_r2_s1 (
    .a(extra[239]),
    .b(extra[267]),
    .ci(extra[295]),
    .s(sum_c24_r2_s1),
    .co(carry_c24_r2_s1)
  );
  wire sum_c24_r3_s2, carry_c24_r3_s2;
  subbyte_full_adder add_c24_r3_s2 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s1),
    .s(sum_c24_r3_s2),
    .co(carry_c24_r3_s2)
  );
  wire sum_c24_r4_s2, carry_c24_r4_s2;
  subbyte_full_adder add_c24_r4_s2 (
    .a(carry_c23_r2_s1),
    .b(sum_c24_r1_s1),
    .ci(sum_c24_r2_s1),
    .s(sum_c24_r4_s2),
    .co(carry_c24_r4_s2)
  );
  wire sum_c24_r5_s3, carry_c24_r5_s3;
  subbyte_full_adder add_c24_r5_s3 (
    .a(carry_c23_r3_s2),
    .b(sum_c24_r3_s2),
    .ci(carry_c23_r4_s2),
    .s(sum_c24_r5_s3),
    .co(carry_c24_r5_s3)
  );
  wire sum_c24_r6_s16, carry_c24_r6_s16;
  subbyte_full_adder add_c24_r6_s16 (
    .a(sum_c24_r4_s2),
    .b(carry_c23_r5_s15),
    .ci(sum_c24_r5_s3),
    .s(sum_c24_r6_s16),
    .co(carry_c24_r6_s16)
  );
  wire sum_c24_r7_s21, carry_c24_r7_s21;
  subbyte_full_adder add_c24_r7_s21 (
    .a(carry_c23_r6_s16),
    .b(sum_c24_r6_s16),
    .ci(carry_c23_r7_s20),
    .s(sum_c24_r7_s21),
    .co(carry_c24_r7_s21)
  );
  wire sum_c25_r0_s1 = ~(extra[25] ^ extra[73]);
  wire carry_c25_r0_s1 = extra[25] | extra[73];
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (
    .a(extra[121]),
    .b(extra[169]),
    .ci(extra[212]),
    .s(sum_c25_r1_s1),
    .co(carry_c25_r1_s1)
  );
  wire sum_c25_r2_s1, carry_c25_r2_s1;
  subbyte_full_adder add_c25_r2_s1 (
    .a(extra[240]),
    .b(extra[268]),
    .ci(extra[296]),
    .s(sum_c25_r2_s1),
    .co(carry_c25_r2_s1)
  );
  wire sum_c25_r3_s2, carry_c25_r3_s2;
  subbyte_full_adder add_c25_r3_s2 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s1),
    .s(sum_c25_r3_s2),
    .co(carry_c25_r3_s2)
  );
  wire sum_c25_r4_s2, carry_c25_r4_s2;
  subbyte_full_adder add_c25_r4_s2 (
    .a(carry_c24_r2_s1),
    .b(sum_c25_r1_s1),
    .ci(sum_c25_r2_s1),
    .s(sum_c25_r4_s2),
    .co(carry_c25_r4_s2)
  );
  wire sum_c25_r5_s3, carry_c25_r5_s3;
  subbyte_full_adder add_c25_r5_s3 (
    .a(carry_c24_r3_s2),
    .b(sum_c25_r3_s2),
    .ci(carry_c24_r4_s2),
    .s(sum_c25_r5_s3),
    .co(carry_c25_r5_s3)
  );
  wire sum_c25_r6_s4, carry_c25_r6_s4;
  subbyte_full_adder add_c25_r6_s4 (
    .a(sum_c25_r4_s2),
    .b(carry_c24_r5_s3),
    .ci(sum_c25_r5_s3),
    .s(sum_c25_r6_s4),
    .co(carry_c25_r6_s4)
  );
  wire sum_c25_r7_s22, carry_c25_r7_s22;
  subbyte_full_adder add_c25_r7_s22 (
    .a(carry_c24_r6_s16),
    .b(sum_c25_r6_s4),
    .ci(carry_c24_r7_s21),
    .s(sum_c25_r7_s22),
    .co(carry_c25_r7_s22)
  );
  wire sum_c26_r0_s1 = ~(extra[26] ^ extra[74]);
  wire carry_c26_r0_s1 = extra[26] | extra[74];
  wire sum_c26_r1_s1, carry_c26_r1_s1;
  subbyte_full_adder add_c26_r1_s1 (
    .a(extra[122]),
    .b(extra[170]),
    .ci(extra[213]),
    .s(sum_c26_r1_s1),
    .co(carry_c26_r1_s1)
  );
  wire sum_c26_r2_s1, carry_c26_r2_s1;
  subbyte_full_adder add_c26_r2_s1 (
    .a(extra[241]),
    .b(extra[269]),
    .ci(extra[297]),
    .s(sum_c26_r2_s1),
    .co(carry_c26_r2_s1)
  );
  wire sum_c26_r3_s2, carry_c26_r3_s2;
  subbyte_full_adder add_c26_r3_s2 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s1),
    .s(sum_c26_r3_s2),
    .co(carry_c26_r3_s2)
  );
  wire sum_c26_r4_s2, carry_c26_r4_s2;
  subbyte_full_adder add_c26_r4_s2 (
    .a(carry_c25_r2_s1),
    .b(sum_c26_r1_s1),
    .ci(sum_c26_r2_s1),
    .s(sum_c26_r4_s2),
    .co(carry_c26_r4_s2)
  );
  wire sum_c26_r5_s3, carry_c26_r5_s3;
  subbyte_full_adder add_c26_r5_s3 (
    .a(carry_c25_r3_s2),
    .b(sum_c26_r3_s2),
    .ci(carry_c25_r4_s2),
    .s(sum_c26_r5_s3),
    .co(carry_c26_r5_s3)
  );
  wire sum_c26_r6_s4, carry_c26_r6_s4;
  subbyte_full_adder add_c26_r6_s4 (
    .a(sum_c26_r4_s2),
    .b(carry_c25_r5_s3),
    .ci(sum_c26_r5_s3),
    .s(sum_c26_r6_s4),
    .co(carry_c26_r6_s4)
  );
  wire sum_c26_r7_s23, carry_c26_r7_s23;
  subbyte_full_adder add_c26_r7_s23 (
    .a(carry_c25_r6_s4),
    .b(sum_c26_r6_s4),
    .ci(carry_c25_r7_s22),
    .s(sum_c26_r7_s23),
    .co(carry_c26_r7_s23)
  );
  wire sum_c27_r0_s1 = ~(extra[27] ^ extra[75]);
  wire carry_c27_r0_s1 = extra[27] | extra[75];
  wire sum_c27_r1_s1, carry_c27_r1_s1;
  subbyte_full_adder add_c27_r1_s1 (
    .a(extra[123]),
    .b(extra[171]),
    .ci(extra[214]),
    .s(sum_c27_r1_s1),
    .co(carry_c27_r1_s1)
  );
  wire sum_c27_r2_s1, carry_c27_r2_s1;
  subbyte_full_adder add_c27_r2_s1 (
    .a(extra[242]),
    .b(extra[270]),
    .ci(extra[298]),
    .s(sum_c27_r2_s1),
    .co(carry_c27_r2_s1)
  );
  wire sum_c27_r3_s2, carry_c27_r3_s2;
  subbyte_full_adder add_c27_r3_s2 (
    .a(carry_c26_r0_s1),
    .b(sum_c27_r0_s1),
    .ci(carry_c26_r1_s1),
    .s(sum_c27_r3_s2),
    .co(carry_c27_r3_s2)
  );
  wire sum_c27_r4_s2, carry_c27_r4_s2;
  subbyte_full_adder add_c27_r4_s2 (
    .a(carry_c26_r2_s1),
    .b(sum_c27_r1_s1),
    .ci(sum_c27_r2_s1),
    .s(sum_c27_r4_s2),
    .co(carry_c27_r4_s2)
  );
  wire sum_c27_r5_s3, carry_c27_r5_s3;
  subbyte_full_adder add_c27_r5_s3 (
    .a(carry_c26_r3_s2),
    .b(sum_c27_r3_s2),
    .ci(carry_c26_r4_s2),
    .s(sum_c27_r5_s3),
    .co(carry_c27_r5_s3)
  );
  wire sum_c27_r6_s4, carry_c27_r6_s4;
  subbyte_full_adder add_c27_r6_s4 (
    .a(sum_c27_r4_s2),
    .b(carry_c26_r5_s3),
    .ci(sum_c27_r5_s3),
    .s(sum_c27_r6_s4),
    .co(carry_c27_r6_s4)
  );
  wire sum_c27_r7_s24, carry_c27_r7_s24;
  subbyte_full_adder add_c27_r7_s24 (
    .a(carry_c26_r6_s4),
    .b(sum_c27_r6_s4),
    .ci(carry_c26_r7_s23),
    .s(sum_c27_r7_s24),
    .co(carry_c27_r7_s24)
  );
  wire sum_c28_r0_s1 = ~(extra[28] ^ extra[76]);
  wire carry_c28_r0_s1 = extra[28] | extra[76];
  wire sum_c28_r1_s1, carry_c28_r1_s1;
  subbyte_full_adder add_c28_r1_s1 (
    .a(extra[124]),
    .b(extra[172]),
    .ci(extra[215]),
    .s(sum_c28_r1_s1),
    .co(carry_c28_r1_s1)
  );
  wire sum_c28_r2_s1, carry_c28_r2_s1;
  subbyte_full_adder add_c28_r2_s1 (
    .a(extra[243]),
    .b(extra[271]),
    .ci(extra[299]),
    .s(sum_c28_r2_s1),
    .co(carry_c28_r2_s1)
  );
  wire sum_c28_r3_s2, carry_c28_r3_s2;
  subbyte_full_adder add_c28_r3_s2 (
    .a(carry_c27_r0_s1),
    .b(sum_c28_r0_s1),
    .ci(carry_c27_r1_s1),
    .s(sum_c28_r3_s2),
    .co(carry_c28_r3_s2)
  );
  wire sum_c28_r4_s2, carry_c28_r4_s2;
  subbyte_full_adder add_c28_r4_s2 (
    .a(carry_c27_r2_s1),
    .b(sum_c28_r1_s1),
    .ci(sum_c28_r2_s1),
    .s(sum_c28_r4_s2),
    .co(carry_c28_r4_s2)
  );
  wire sum_c28_r5_s3, carry_c28_r5_s3;
  subbyte_full_adder add_c28_r5_s3 (
    .a(carry_c27_r3_s2),
    .b(sum_c28_r3_s2),
    .ci(carry_c27_r4_s2),
    .s(sum_c28_r5_s3),
    .co(carry_c28_r5_s3)
  );
  wire sum_c28_r6_s4, carry_c28_r6_s4;
  subbyte_full_adder add_c28_r6_s4 (
    .a(sum_c28_r4_s2),
    .b(carry_c27_r5_s3),
    .ci(sum_c28_r5_s3),
    .s(sum_c28_r6_s4),
    .co(carry_c28_r6_s4)
  );
  wire sum_c28_r7_s25, carry_c28_r7_s25;
  subbyte_full_adder add_c28_r7_s25 (
    .a(carry_c27_r6_s4),
    .b(sum_c28_r6_s4),
    .ci(carry_c27_r7_s24),
    .s(sum_c28_r7_s25),
    .co(carry_c28_r7_s25)
  );
  wire sum_c29_r0_s1 = ~(extra[29] ^ extra[77]);
  wire carry_c29_r0_s1 = extra[29] | extra[77];
  wire sum_c29_r1_s1, carry_c29_r1_s1;
  subbyte_full_adder add_c29_r1_s1 (
    .a(extra[125]),
    .b(extra[173]),
    .ci(extra[216]),
    .s(sum_c29_r1_s1),
    .co(carry_c29_r1_s1)
  );
  wire sum_c29_r2_s1, carry_c29_r2_s1;
  subbyte_full_adder add_c29_r2_s1 (
    .a(extra[244]),
    .b(extra[272]),
    .ci(extra[300]),
    .s(sum_c29_r2_s1),
    .co(carry_c29_r2_s1)
  );
  wire sum_c29_r3_s2, carry_c29_r3_s2;
  subbyte_full_adder add_c29_r3_s2 (
    .a(carry_c28_r0_s1),
    .b(sum_c29_r0_s1),
    .ci(carry_c28_r1_s1),
    .s(sum_c29_r3_s2),
    .co(carry_c29_r3_s2)
  );
  wire sum_c29_r4_s2, carry_c29_r4_s2;
  subbyte_full_adder add_c29_r4_s2 (
    .a(carry_c28_r2_s1),
    .b(sum_c29_r1_s1),
    .ci(sum_c29_r2_s1),
    .s(sum_c29_r4_s2),
    .co(carry_c29_r4_s2)
  );
  wire sum_c29_r5_s3, carry_c29_r5_s3;
  subbyte_full_adder add_c29_r5_s3 (
    .a(carry_c28_r3_s2),
    .b(sum_c29_r3_s2),
    .ci(carry_c28_r4_s2),
    .s(sum_c29_r5_s3),
    .co(carry_c29_r5_s3)
  );
  wire sum_c29_r6_s4, carry_c29_r6_s4;
  subbyte_full_adder add_c29_r6_s4 (
    .a(sum_c29_r4_s2),
    .b(carry_c28_r5_s3),
    .ci(sum_c29_r5_s3),
    .s(sum_c29_r6_s4),
    .co(carry_c29_r6_s4)
  );
  wire sum_c29_r7_s26, carry_c29_r7_s26;
  subbyte_full_adder add_c29_r7_s26 (
    .a(carry_c28_r6_s4),
    .b(sum_c29_r6_s4),
    .ci(carry_c28_r7_s25),
    .s(sum_c29_r7_s26),
    .co(carry_c29_r7_s26)
  );
  wire sum_c30_r0_s1 = ~(extra[30] ^ extra[78]);
  wire carry_c30_r0_s1 = extra[30] | extra[78];
  wire sum_c30_r1_s1, carry_c30_r1_s1;
  subbyte_full_adder add_c30_r1_s1 (
    .a(extra[126]),
    .b(extra[174]),
    .ci(extra[217]),
    .s(sum_c30_r1_s1),
    .co(carry_c30_r1_s1)
  );
  wire sum_c30_r2_s1, carry_c30_r2_s1;
  subbyte_full_adder add_c30_r2_s1 (
    .a(extra[245]),
    .b(extra[273]),
    .ci(extra[301]),
    .s(sum_c30_r2_s1),
    .co(carry_c30_r2_s1)
  );
  wire sum_c30_r3_s2, carry_c30_r3_s2;
  subbyte_full_adder add_c30_r3_s2 (
    .a(carry_c29_r0_s1),
    .b(sum_c30_r0_s1),
    .ci(carry_c29_r1_s1),
    .s(sum_c30_r3_s2),
    .co(carry_c30_r3_s2)
  );
  wire sum_c30_r4_s2, carry_c30_r4_s2;
  subbyte_full_adder add_c30_r4_s2 (
    .a(carry_c29_r2_s1),
    .b(sum_c30_r1_s1),
    .ci(sum_c30_r2_s1),
    .s(sum_c30_r4_s2),
    .co(carry_c30_r4_s2)
  );
  wire sum_c30_r5_s3, carry_c30_r5_s3;
  subbyte_full_adder add_c30_r5_s3 (
    .a(carry_c29_r3_s2),
    .b(sum_c30_r3_s2),
    .ci(carry_c29_r4_s2),
    .s(sum_c30_r5_s3),
    .co(carry_c30_r5_s3)
  );
  wire sum_c30_r6_s4, carry_c30_r6_s4;
  subbyte_full_adder add_c30_r6_s4 (
    .a(sum_c30_r4_s2),
    .b(carry_c29_r5_s3),
    .ci(sum_c30_r5_s3),
    .s(sum_c30_r6_s4),
    .co(carry_c30_r6_s4)
  );
  wire sum_c30_r7_s27, carry_c30_r7_s27;
  subbyte_full_adder add_c30_r7_s27 (
    .a(carry_c29_r6_s4),
    .b(sum_c30_r6_s4),
    .ci(carry_c29_r7_s26),
    .s(sum_c30_r7_s27),
    .co(carry_c30_r7_s27)
  );
  wire sum_c31_r0_s1 = ~(extra[31] ^ extra[79]);
  wire carry_c31_r0_s1 = extra[31] | extra[79];
  wire sum_c31_r1_s1, carry_c31_r1_s1;
  subbyte_full_adder add_c31_r1_s1 (
    .a(extra[127]),
    .b(extra[175]),
    .ci(extra[218]),
    .s(sum_c31_r1_s1),
    .co(carry_c31_r1_s1)
  );
  wire sum_c31_r2_s1, carry_c31_r2_s1;
  subbyte_full_adder add_c31_r2_s1 (
    .a(extra[246]),
    .b(extra[274]),
    .ci(extra[302]),
    .s(sum_c31_r2_s1),
    .co(carry_c31_r2_s1)
  );
  wire sum_c31_r3_s2, carry_c31_r3_s2;
  subbyte_full_adder add_c31_r3_s2 (
    .a(carry_c30_r0_s1),
    .b(sum_c31_r0_s1),
    .ci(carry_c30_r1_s1),
    .s(sum_c31_r3_s2),
    .co(carry_c31_r3_s2)
  );
  wire sum_c31_r4_s2, carry_c31_r4_s2;
  subbyte_full_adder add_c31_r4_s2 (
    .a(carry_c30_r2_s1),
    .b(sum_c31_r1_s1),
    .ci(sum_c31_r2_s1),
    .s(sum_c31_r4_s2),
    .co(carry_c31_r4_s2)
  );
  wire sum_c31_r5_s3, carry_c31_r5_s3;
  subbyte_full_adder add_c31_r5_s3 (
    .a(carry_c30_r3_s2),
    .b(sum_c31_r3_s2),
    .ci(carry_c30_r4_s2),
    .s(sum_c31_r5_s3),
    .co(carry_c31_r5_s3)
  );
  wire sum_c31_r6_s4, carry_c31_r6_s4;
  subbyte_full_adder add_c31_r6_s4 (
    .a(sum_c31_r4_s2),
    .b(carry_c30_r5_s3),
    .ci(sum_c31_r5_s3),
    .s(sum_c31_r6_s4),
    .co(carry_c31_r6_s4)
  );
  wire sum_c31_r7_s28, carry_c31_r7_s28;
  subbyte_full_adder add_c31_r7_s28 (
    .a(carry_c30_r6_s4),
    .b(sum_c31_r6_s4),
    .ci(carry_c30_r7_s27),
    .s(sum_c31_r7_s28),
    .co(carry_c31_r7_s28)
  );
  wire sum_c32_r0_s1 = ~(extra[32] ^ extra[80]);
  wire carry_c32_r0_s1 = extra[32] | extra[80];
  wire sum_c32_r1_s2, carry_c32_r1_s2;
  subbyte_full_adder add_c32_r1_s2 (
    .a(extra[128]),
    .b(extra[176]),
    .ci(carry_c31_r0_s1),
    .s(sum_c32_r1_s2),
    .co(carry_c32_r1_s2)
  );
  wire sum_c32_r2_s2, carry_c32_r2_s2;
  subbyte_full_adder add_c32_r2_s2 (
    .a(sum_c32_r0_s1),
    .b(carry_c31_r1_s1),
    .ci(carry_c31_r2_s1),
    .s(sum_c32_r2_s2),
    .co(carry_c32_r2_s2)
  );
  wire sum_c32_r3_s3, carry_c32_r3_s3;
  subbyte_full_adder add_c32_r3_s3 (
    .a(sum_c32_r1_s2),
    .b(carry_c31_r3_s2),
    .ci(carry_c31_r4_s2),
    .s(sum_c32_r3_s3),
    .co(carry_c32_r3_s3)
  );
  wire sum_c32_r4_s4, carry_c32_r4_s4;
  subbyte_full_adder add_c32_r4_s4 (
    .a(sum_c32_r2_s2),
    .b(carry_c31_r5_s3),
    .ci(sum_c32_r3_s3),
    .s(sum_c32_r4_s4),
    .co(carry_c32_r4_s4)
  );
  wire sum_c32_r5_s29, carry_c32_r5_s29;
  subbyte_full_adder add_c32_r5_s29 (
    .a(carry_c31_r6_s4),
    .b(sum_c32_r4_s4),
    .ci(carry_c31_r7_s28),
    .s(sum_c32_r5_s29),
    .co(carry_c32_r5_s29)
  );
  wire sum_c33_r0_s1, carry_c33_r0_s1;
  subbyte_full_adder add_c33_r0_s1 (
    .a(extra[33]),
    .b(extra[81]),
    .ci(extra[129]),
    .s(sum_c33_r0_s1),
    .co(carry_c33_r0_s1)
  );
  wire sum_c33_r1_s3, carry_c33_r1_s3;
  subbyte_full_adder add_c33_r1_s3 (
    .a(extra[177]),
    .b(carry_c32_r0_s1),
    .ci(carry_c32_r1_s2),
    .s(sum_c33_r1_s3),
    .co(carry_c33_r1_s3)
  );
  wire sum_c33_r2_s4, carry_c33_r2_s4;
  subbyte_full_adder add_c33_r2_s4 (
    .a(sum_c33_r0_s1),
    .b(sum_c33_r1_s3),
    .ci(carry_c32_r2_s2),
    .s(sum_c33_r2_s4),
    .co(carry_c33_r2_s4)
  );
  wire sum_c33_r3_s5, carry_c33_r3_s5;
  subbyte_full_adder add_c33_r3_s5 (
    .a(carry_c32_r3_s3),
    .b(sum_c33_r2_s4),
    .ci(carry_c32_r4_s4),
    .s(sum_c33_r3_s5),
    .co(carry_c33_r3_s5)
  );
  wire sum_c34_r0_s1 = ~(extra[34] ^ extra[82]);
  wire carry_c34_r0_s1 = extra[34] | extra[82];
  wire sum_c34_r1_s2, carry_c34_r1_s2;
  subbyte_full_adder add_c34_r1_s2 (
    .a(extra[130]),
    .b(extra[178]),
    .ci(sum_c34_r0_s1),
    .s(sum_c34_r1_s2),
    .co(carry_c34_r1_s2)
  );
  wire sum_c34_r2_s4, carry_c34_r2_s4;
  subbyte_full_adder add_c34_r2_s4 (
    .a(carry_c33_r0_s1),
    .b(sum_c34_r1_s2),
    .ci(carry_c33_r1_s3),
    .s(sum_c34_r2_s4),
    .co(carry_c34_r2_s4)
  );
  wire sum_c34_r3_s6, carry_c34_r3_s6;
  subbyte_full_adder add_c34_r3_s6 (
    .a(sum_c34_r2_s4),
    .b(carry_c33_r2_s4),
    .ci(carry_c33_r3_s5),
    .s(sum_c34_r3_s6),
    .co(carry_c34_r3_s6)
  );
  wire sum_c35_r0_s1 = ~(extra[35] ^ extra[83]);
  wire carry_c35_r0_s1 = extra[35] | extra[83];
  wire sum_c35_r1_s2, carry_c35_r1_s2;
  subbyte_full_adder add_c35_r1_s2 (
    .a(extra[131]),
    .b(extra[179]),
    .ci(carry_c34_r0_s1),
    .s(sum_c35_r1_s2),
    .co(carry_c35_r1_s2)
  );
  wire sum_c35_r2_s3, carry_c35_r2_s3;
  subbyte_full_adder add_c35_r2_s3 (
    .a(sum_c35_r0_s1),
    .b(carry_c34_r1_s2),
    .ci(sum_c35_r1_s2),
    .s(sum_c35_r2_s3),
    .co(carry_c35_r2_s3)
  );
  wire sum_c35_r3_s7, carry_c35_r3_s7;
  subbyte_full_adder add_c35_r3_s7 (
    .a(carry_c34_r2_s4),
    .b(sum_c35_r2_s3),
    .ci(carry_c34_r3_s6),
    .s(sum_c35_r3_s7),
    .co(carry_c35_r3_s7)
  );
  wire sum_c36_r0_s1 = ~(extra[36] ^ extra[84]);
  wire carry_c36_r0_s1 = extra[36] | extra[84];
  wire sum_c36_r1_s2, carry_c36_r1_s2;
  subbyte_full_adder add_c36_r1_s2 (
    .a(extra[132]),
    .b(extra[180]),
    .ci(carry_c35_r0_s1),
    .s(sum_c36_r1_s2),
    .co(carry_c36_r1_s2)
  );
  wire sum_c36_r2_s3, carry_c36_r2_s3;
  subbyte_full_adder add_c36_r2_s3 (
    .a(sum_c36_r0_s1),
    .b(carry_c35_r1_s2),
    .ci(sum_c36_r1_s2),
    .s(sum_c36_r2_s3),
    .co(carry_c36_r2_s3)
  );
  wire sum_c36_r3_s8, carry_c36_r3_s8;
  subbyte_full_adder add_c36_r3_s8 (
    .a(carry_c35_r2_s3),
    .b(sum_c36_r2_s3),
    .ci(carry_c35_r3_s7),
    .s(sum_c36_r3_s8),
    .co(carry_c36_r3_s8)
  );
  wire sum_c37_r0_s1 = ~(extra[37] ^ extra[85]);
  wire carry_c37_r0_s1 = extra[37] | extra[85];
  wire sum_c37_r1_s2, carry_c37_r1_s2;
  subbyte_full_adder add_c37_r1_s2 (
    .a(extra[133]),
    .b(extra[181]),
    .ci(carry_c36_r0_s1),
    .s(sum_c37_r1_s2),
    .co(carry_c37_r1_s2)
  );
  wire sum_c37_r2_s3, carry_c37_r2_s3;
  subbyte_full_adder add_c37_r2_s3 (
    .a(sum_c37_r0_s1),
    .b(carry_c36_r1_s2),
    .ci(sum_c37_r1_s2),
    .s(sum_c37_r2_s3),
    .co(carry_c37_r2_s3)
  );
  wire sum_c37_r3_s9, carry_c37_r3_s9;
  subbyte_full_adder add_c37_r3_s9 (
    .a(carry_c36_r2_s3),
    .b(sum_c37_r2_s3),
    .ci(carry_c36_r3_s8),
    .s(sum_c37_r3_s9),
    .co(carry_c37_r3_s9)
  );
  wire sum_c38_r0_s1 = ~(extra[38] ^ extra[86]);
  wire carry_c38_r0_s1 = extra[38] | extra[86];
  wire sum_c38_r1_s2, carry_c38_r1_s2;
  subbyte_full_adder add_c38_r1_s2 (
    .a(extra[134]),
    .b(extra[182]),
    .ci(carry_c37_r0_s1),
    .s(sum_c38_r1_s2),
    .co(carry_c38_r1_s2)
  );
  wire sum_c38_r2_s3, carry_c38_r2_s3;
  subbyte_full_adder add_c38_r2_s3 (
    .a(sum_c38_r0_s1),
    .b(carry_c37_r1_s2),
    .ci(sum_c38_r1_s2),
    .s(sum_c38_r2_s3),
    .co(carry_c38_r2_s3)
  );
  wire sum_c38_r3_s10, carry_c38_r3_s10;
  subbyte_full_adder add_c38_r3_s10 (
    .a(carry_c37_r2_s3),
    .b(sum_c38_r2_s3),
    .ci(carry_c37_r3_s9),
    .s(sum_c38_r3_s10),
    .co(carry_c38_r3_s10)
  );
  wire sum_c39_r0_s1 = ~(extra[39] ^ extra[87]);
  wire carry_c39_r0_s1 = extra[39] | extra[87];
  wire sum_c39_r1_s2, carry_c39_r1_s2;
  subbyte_full_adder add_c39_r1_s2 (
    .a(extra[135]),
    .b(extra[183]),
    .ci(carry_c38_r0_s1),
    .s(sum_c39_r1_s2),
    .co(carry_c39_r1_s2)
  );
  wire sum_c39_r2_s3, carry_c39_r2_s3;
  subbyte_full_adder add_c39_r2_s3 (
    .a(sum_c39_r0_s1),
    .b(carry_c38_r1_s2),
    .ci(sum_c39_r1_s2),
    .s(sum_c39_r2_s3),
    .co(carry_c39_r2_s3)
  );
  wire sum_c39_r3_s11, carry_c39_r3_s11;
  subbyte_full_adder add_c39_r3_s11 (
    .a(carry_c38_r2_s3),
    .b(sum_c39_r2_s3),
    .ci(carry_c38_r3_s10),
    .s(sum_c39_r3_s11),
    .co(carry_c39_r3_s11)
  );
  wire sum_c40_r0_s1 = ~(extra[40] ^ extra[88]);
  wire carry_c40_r0_s1 = extra[40] | extra[88];
  wire sum_c40_r1_s2, carry_c40_r1_s2;
  subbyte_full_adder add_c40_r1_s2 (
    .a(extra[136]),
    .b(extra[184]),
    .ci(carry_c39_r0_s1),
    .s(sum_c40_r1_s2),
    .co(carry_c40_r1_s2)
  );
  wire sum_c40_r2_s3, carry_c40_r2_s3;
  subbyte_full_adder add_c40_r2_s3 (
    .a(sum_c40_r0_s1),
    .b(carry_c39_r1_s2),
    .ci(sum_c40_r1_s2),
    .s(sum_c40_r2_s3),
    .co(carry_c40_r2_s3)
  );
  wire sum_c40_r3_s12, carry_c40_r3_s12;
  subbyte_full_adder add_c40_r3_s12 (
    .a(carry_c39_r2_s3),
    .b(sum_c40_r2_s3),
    .ci(carry_c39_r3_s11),
    .s(sum_c40_r3_s12),
    .co(carry_c40_r3_s12)
  );
  wire sum_c41_r0_s1 = ~(extra[41] ^ extra[89]);
  wire carry_c41_r0_s1 = extra[41] | extra[89];
  wire sum_c41_r1_s2, carry_c41_r1_s2;
  subbyte_full_adder add_c41_r1_s2 (
    .a(extra[137]),
    .b(extra[185]),
    .ci(carry_c40_r0_s1),
    .s(sum_c41_r1_s2),
    .co(carry_c41_r1_s2)
  );
  wire sum_c41_r2_s3, carry_c41_r2_s3;
  subbyte_full_adder add_c41_r2_s3 (
    .a(sum_c41_r0_s1),
    .b(carry_c40_r1_s2),
    .ci(sum_c41_r1_s2),
    .s(sum_c41_r2_s3),
    .co(carry_c41_r2_s3)
  );
  wire sum_c41_r3_s13, carry_c41_r3_s13;
  subbyte_full_adder add_c41_r3_s13 (
    .a(carry_c40_r2_s3),
    .b(sum_c41_r2_s3),
    .ci(carry_c40_r3_s12),
    .s(sum_c41_r3_s13),
    .co(carry_c41_r3_s13)
  );
  wire sum_c42_r0_s1 = ~(extra[42] ^ extra[90]);
  wire carry_c42_r0_s1 = extra[42] | extra[90];
  wire sum_c42_r1_s2, carry_c42_r1_s2;
  subbyte_full_adder add_c42_r1_s2 (
    .a(extra[138]),
    .b(extra[186]),
    .ci(carry_c41_r0_s1),
    .s(sum_c42_r1_s2),
    .co(carry_c42_r1_s2)
  );
  wire sum_c42_r2_s3, carry_c42_r2_s3;
  subbyte_full_adder add_c42_r2_s3 (
    .a(sum_c42_r0_s1),
    .b(carry_c41_r1_s2),
    .ci(sum_c42_r1_s2),
    .s(sum_c42_r2_s3),
    .co(carry_c42_r2_s3)
  );
  wire sum_c42_r3_s14, carry_c42_r3_s14;
  subbyte_full_adder add_c42_r3_s14 (
    .a(carry_c41_r2_s3),
    .b(sum_c42_r2_s3),
    .ci(carry_c41_r3_s13),
    .s(sum_c42_r3_s14),
    .co(carry_c42_r3_s14)
  );
  wire sum_c43_r0_s1 = ~(extra[43] ^ extra[91]);
  wire carry_c43_r0_s1 = extra[43] | extra[91];
  wire sum_c43_r1_s2, carry_c43_r1_s2;
  subbyte_full_adder add_c43_r1_s2 (
    .a(extra[139]),
    .b(extra[187]),
    .ci(carry_c42_r0_s1),
    .s(sum_c43_r1_s2),
    .co(carry_c43_r1_s2)
  );
  wire sum_c43_r2_s3, carry_c43_r2_s3;
  subbyte_full_adder add_c43_r2_s3 (
    .a(sum_c43_r0_s1),
    .b(carry_c42_r1_s2),
    .ci(sum_c43_r1_s2),
    .s(sum_c43_r2_s3),
    .co(carry_c43_r2_s3)
  );
  wire sum_c43_r3_s15, carry_c43_r3_s15;
  subbyte_full_adder add_c43_r3_s15 (
    .a(carry_c42_r2_s3),
    .b(sum_c43_r2_s3),
    .ci(carry_c42_r3_s14),
    .s(sum_c43_r3_s15),
    .co(carry_c43_r3_s15)
  );
  wire sum_c44_r0_s1 = ~(extra[44] ^ extra[92]);
  wire carry_c44_r0_s1 = extra[44] | extra[92];
  wire sum_c44_r1_s2, carry_c44_r1_s2;
  subbyte_full_adder add_c44_r1_s2 (
    .a(extra[140]),
    .b(extra[188]),
    .ci(carry_c43_r0_s1),
    .s(sum_c44_r1_s2),
    .co(carry_c44_r1_s2)
  );
  wire sum_c44_r2_s3, carry_c44_r2_s3;
  subbyte_full_adder add_c44_r2_s3 (
    .a(sum_c44_r0_s1),
    .b(carry_c43_r1_s2),
    .ci(sum_c44_r1_s2),
    .s(sum_c44_r2_s3),
    .co(carry_c44_r2_s3)
  );
  wire sum_c44_r3_s16, carry_c44_r3_s16;
  subbyte_full_adder add_c44_r3_s16 (
    .a(carry_c43_r2_s3),
    .b(sum_c44_r2_s3),
    .ci(carry_c43_r3_s15),
    .s(sum_c44_r3_s16),
    .co(carry_c44_r3_s16)
  );
  wire sum_c45_r0_s1 = ~(extra[45] ^ extra[93]);
  wire carry_c45_r0_s1 = extra[45] | extra[93];
  wire sum_c45_r1_s2, carry_c45_r1_s2;
  subbyte_full_adder add_c45_r1_s2 (
    .a(extra[141]),
    .b(extra[189]),
    .ci(carry_c44_r0_s1),
    .s(sum_c45_r1_s2),
    .co(carry_c45_r1_s2)
  );
  wire sum_c45_r2_s3, carry_c45_r2_s3;
  subbyte_full_adder add_c45_r2_s3 (
    .a(sum_c45_r0_s1),
    .b(carry_c44_r1_s2),
    .ci(sum_c45_r1_s2),
    .s(sum_c45_r2_s3),
    .co(carry_c45_r2_s3)
  );
  wire sum_c45_r3_s17, carry_c45_r3_s17;
  subbyte_full_adder add_c45_r3_s17 (
    .a(carry_c44_r2_s3),
    .b(sum_c45_r2_s3),
    .ci(carry_c44_r3_s16),
    .s(sum_c45_r3_s17),
    .co(carry_c45_r3_s17)
  );
  wire sum_c46_r0_s1 = ~(extra[46] ^ extra[94]);
  wire carry_c46_r0_s1 = extra[46] | extra[94];
  wire sum_c46_r1_s2, carry_c46_r1_s2;
  subbyte_full_adder add_c46_r1_s2 (
    .a(extra[142]),
    .b(extra[190]),
    .ci(carry_c45_r0_s1),
    .s(sum_c46_r1_s2),
    .co(carry_c46_r1_s2)
  );
  wire sum_c46_r2_s3, carry_c46_r2_s3;
  subbyte_full_adder add_c46_r2_s3 (
    .a(sum_c46_r0_s1),
    .b(carry_c45_r1_s2),
    .ci(sum_c46_r1_s2),
    .s(sum_c46_r2_s3),
    .co(carry_c46_r2_s3)
  );
  wire sum_c46_r3_s18, carry_c46_r3_s18;
  subbyte_full_adder add_c46_r3_s18 (
    .a(carry_c45_r2_s3),
    .b(sum_c46_r2_s3),
    .ci(carry_c45_r3_s17),
    .s(sum_c46_r3_s18),
    .co(carry_c46_r3_s18)
  );
  wire sum_c47_r0_s3 = ~(carry_c46_r0_s1 ^ carry_c46_r1_s2);
  wire carry_c47_r0_s3 = carry_c46_r0_s1 | carry_c46_r1_s2;
  wire sum_c47_r1_s19, carry_c47_r1_s19;
  subbyte_full_adder add_c47_r1_s19 (
    .a(sum_c47_r0_s3),
    .b(carry_c46_r2_s3),
    .ci(carry_c46_r3_s18),
    .s(sum_c47_r1_s19),
    .co(carry_c47_r1_s19)
  );
  wire sum_c48_r0_s20 = carry_c47_r0_s3 ^ carry_c47_r1_s19;
  reg sum_c0_r1_s1_q3, sum_c0_r2_s2_q3, sum_c1_r2_s3_q3, sum_c2_r2_s4_q3, sum_c3_r2_s5_q3;
  reg sum_c4_r2_s6_q3, sum_c5_r6_s7_q3, sum_c6_r6_s8_q3, sum_c7_r6_s9_q3, sum_c8_r6_s10_q3;
  reg sum_c9_r6_s11_q3, sum_c10_r22_s12_q3, sum_c11_r46_s13_q3, sum_c12_r74_s14_q3;
  reg sum_c13_r104_s15_q3, sum_c14_r103_s16_q3, sum_c15_r86_s15_q3, carry_c14_r103_s16_q3;
  reg sum_c16_r62_s16_q3, sum_c17_r34_s17_q3, sum_c18_r20_s18_q3, sum_c19_r13_s18_q3;
  reg carry_c18_r20_s18_q3, sum_c20_r9_s18_q3, carry_c19_r13_s18_q3, carry_c20_r9_s18_q3;
  reg sum_c21_r7_s18_q3, sum_c22_r7_s19_q3, sum_c23_r7_s20_q3, sum_c24_r7_s21_q3;
  reg sum_c25_r7_s22_q3, sum_c26_r7_s23_q3, sum_c27_r7_s24_q3, sum_c28_r7_s25_q3;
  reg sum_c29_r7_s26_q3, sum_c30_r7_s27_q3, sum_c31_r7_s28_q3, sum_c32_r5_s29_q3;
  reg sum_c33_r3_s5_q3, carry_c32_r5_s29_q3, sum_c34_r3_s6_q3, sum_c35_r3_s7_q3, sum_c36_r3_s8_q3;
  reg sum_c37_r3_s9_q3, sum_c38_r3_s10_q3, sum_c39_r3_s11_q3, sum_c40_r3_s12_q3;
  reg sum_c41_r3_s13_q3, sum_c42_r3_s14_q3, sum_c43_r3_s15_q3, sum_c44_r3_s16_q3;
  reg sum_c45_r3_s17_q3, sum_c46_r3_s18_q3, sum_c47_r1_s19_q3, sum_c48_r0_s20_q3;
  wire final_sum_c0, final_carry_c0;
  subbyte_half_adder final_add_c0 (.a(sum_c0_r1_s1_q3), .b(sum_c0_r2_s2_q3), .s(final_sum_c0), .co(final_carry_c0));
  wire final_sum_c1, final_carry_c1;
  subbyte_half_adder final_add_c1 (.a(sum_c1_r2_s3_q3), .b(final_carry_c0), .s(final_sum_c1), .co(final_carry_c1));
  wire final_sum_c2, final_carry_c2;
  subbyte_half_adder final_add_c2 (.a(sum_c2_r2_s4_q3), .b(final_carry_c1), .s(final_sum_c2), .co(final_carry_c2));
  wire final_sum_c3, final_carry_c3;
  subbyte_half_adder final_add_c3 (.a(sum_c3_r2_s5_q3), .b(final_carry_c2), .s(final_sum_c3), .co(final_carry_c3));
  wire final_sum_c4, final_carry_c4;
  subbyte_half_adder final_add_c4 (.a(sum_c4_r2_s6_q3), .b(final_carry_c3), .s(final_sum_c4), .co(final_carry_c4));
  wire final_sum_c5, final_carry_c5;
  subbyte_half_adder final_add_c5 (.a(sum_c5_r6_s7_q3), .b(final_carry_c4), .s(final_sum_c5), .co(final_carry_c5));
  wire final_sum_c6, final_carry_c6;
  subbyte_half_adder final_add_c6 (.a(sum_c6_r6_s8_q3), .b(final_carry_c5), .s(final_sum_c6), .co(final_carry_c6));
  wire final_sum_c7, final_carry_c7;
  subbyte_half_adder final_add_c7 (.a(sum_c7_r6_s9_q3), .b(final_carry_c6), .s(final_sum_c7), .co(final_carry_c7));
  wire final_sum_c8, final_carry_c8;
  subbyte_half_adder final_add_c8 (.a(sum_c8_r6_s10_q3), .b(final_carry_c7), .s(final_sum_c8), .co(final_carry_c8));
  wire final_sum_c9, final_carry_c9;
  subbyte_half_adder final_add_c9 (.a(sum_c9_r6_s11_q3), .b(final_carry_c8), .s(final_sum_c9), .co(final_carry_c9));
  wire final_sum_c10, final_carry_c10;
  subbyte_half_adder final_add_c10 (.a(sum_c10_r22_s12_q3), .b(final_carry_c9), .s(final_sum_c10), .co(final_carry_c10));
  wire final_sum_c11, final_carry_c11;
  subbyte_half_adder final_add_c11 (.a(sum_c11_r46_s13_q3), .b(final_carry_c10), .s(final_sum_c11), .co(final_carry_c11));
  wire final_sum_c12, final_carry_c12;
  subbyte_half_adder final_add_c12 (.a(sum_c12_r74_s14_q3), .b(final_carry_c11), .s(final_sum_c12), .co(final_carry_c12));
  wire final_sum_c13, final_carry_c13;
  subbyte_half_adder final_add_c13 (
    .a(sum_c13_r104_s15_q3),
    .b(final_carry_c12),
    .s(final_sum_c13),
    .co(final_carry_c13)
  );
  wire final_sum_c14, final_carry_c14;
  subbyte_half_adder final_add_c14 (
    .a(sum_c14_r103_s16_q3),
    .b(final_carry_c13),
    .s(final_sum_c14),
    .co(final_carry_c14)
  );
  wire final_sum_c15, final_carry_c15;
  subbyte_full_adder final_add_c15 (
    .a(sum_c15_r86_s15_q3),
    .b(carry_c14_r103_s16_q3),
    .ci(final_carry_c14),
    .s(final_sum_c15),
    .co(final_carry_c15)
  );
  wire final_sum_c16, final_carry_c16;
  subbyte_half_adder final_add_c16 (.a(sum_c16_r62_s16_q3), .b(final_carry_c15), .s(final_sum_c16), .co(final_carry_c16));
  wire final_sum_c17, final_carry_c17;
  subbyte_half_adder final_add_c17 (.a(sum_c17_r34_s17_q3), .b(final_carry_c16), .s(final_sum_c17), .co(final_carry_c17));
  wire final_sum_c18, final_carry_c18;
  subbyte_half_adder final_add_c18 (.a(sum_c18_r20_s18_q3), .b(final_carry_c17), .s(final_sum_c18), .co(final_carry_c18));
  wire final_sum_c19, final_carry_c19;
  subbyte_full_adder final_add_c19 (
    .a(sum_c19_r13_s18_q3),
    .b(carry_c18_r20_s18_q3),
    .ci(final_carry_c18),
    .s(final_sum_c19),
    .co(final_carry_c19)
  );
  wire final_sum_c20, final_carry_c20;
  subbyte_full_adder final_add_c20 (
    .a(sum_c20_r9_s18_q3),
    .b(carry_c19_r13_s18_q3),
    .ci(final_carry_c19),
    .s(final_sum_c20),
    .co(final_carry_c20)
  );
  wire final_sum_c21, final_carry_c21;
  subbyte_full_adder final_add_c21 (
    .a(carry_c20_r9_s18_q3),
    .b(sum_c21_r7_s18_q3),
    .ci(final_carry_c20),
    .s(final_sum_c21),
    .co(final_carry_c21)
  );
  wire final_sum_c22, final_carry_c22;
  subbyte_half_adder final_add_c22 (.a(sum_c22_r7_s19_q3), .b(final_carry_c21), .s(final_sum_c22), .co(final_carry_c22));
  wire final_sum_c23, final_carry_c23;
  subbyte_half_adder final_add_c23 (.a(sum_c23_r7_s20_q3), .b(final_carry_c22), .s(final_sum_c23), .co(final_carry_c23));
  wire final_sum_c24, final_carry_c24;
  subbyte_half_adder final_add_c24 (.a(sum_c24_r7_s21_q3), .b(final_carry_c23), .s(final_sum_c24), .co(final_carry_c24));
  wire final_sum_c25, final_carry_c25;
  subbyte_half_adder final_add_c25 (.a(sum_c25_r7_s22_q3), .b(final_carry_c24), .s(final_sum_c25), .co(final_carry_c25));
  wire final_sum_c26, final_carry_c26;
  subbyte_half_adder final_add_c26 (.a(sum_c26_r7_s23_q3), .b(final_carry_c25), .s(final_sum_c26), .co(final_carry_c26));
  wire final_sum_c27, final_carry_c27;
  subbyte_half_adder final_add_c27 (.a(sum_c27_r7_s24_q3), .b(final_carry_c26), .s(final_sum_c27), .co(final_carry_c27));
  wire final_sum_c28, final_carry_c28;
  subbyte_half_adder final_add_c28 (.a(sum_c28_r7_s25_q3), .b(final_carry_c27), .s(final_sum_c28), .co(final_carry_c28));
  wire final_sum_c29, final_carry_c29;
  subbyte_half_adder final_add_c29 (.a(sum_c29_r7_s26_q3), .b(final_carry_c28), .s(final_sum_c29), .co(final_carry_c29));
  wire final_sum_c30, final_carry_c30;
  subbyte_half_adder final_add_c30 (.a(sum_c30_r7_s27_q3), .b(final_carry_c29), .s(final_sum_c30), .co(final_carry_c30));
  wire final_sum_c31, final_carry_c31;
  subbyte_half_adder final_add_c31 (.a(sum_c31_r7_s28_q3), .b(final_carry_c30), .s(final_sum_c31), .co(final_carry_c31));
  wire final_sum_c32, final_carry_c32;
  subbyte_half_adder final_add_c32 (.a(sum_c32_r5_s29_q3), .b(final_carry_c31), .s(final_sum_c32), .co(final_carry_c32));
  wire final_sum_c33, final_carry_c33;
  subbyte_full_adder final_add_c33 (
    .a(sum_c33_r3_s5_q3),
    .b(carry_c32_r5_s29_q3),
    .ci(final_carry_c32),
    .s(final_sum_c33),
    .co(final_carry_c33)
  );
  wire final_sum_c34, final_carry_c34;
  subbyte_half_adder final_add_c34 (.a(sum_c34_r3_s6_q3), .b(final_carry_c33), .s(final_sum_c34), .co(final_carry_c34));
  wire final_sum_c35, final_carry_c35;
  subbyte_half_adder final_add_c35 (.a(sum_c35_r3_s7_q3), .b(final_carry_c34), .s(final_sum_c35), .co(final_carry_c35));
  wire final_sum_c36, final_carry_c36;
  subbyte_half_adder final_add_c36 (.a(sum_c36_r3_s8_q3), .b(final_carry_c35), .s(final_sum_c36), .co(final_carry_c36));
  wire final_sum_c37, final_carry_c37;
  subbyte_half_adder final_add_c37 (.a(sum_c37_r3_s9_q3), .b(final_carry_c36), .s(final_sum_c37), .co(final_carry_c37));
  wire final_sum_c38, final_carry_c38;
  subbyte_half_adder final_add_c38 (.a(sum_c38_r3_s10_q3), .b(final_carry_c37), .s(final_sum_c38), .co(final_carry_c38));
  wire final_sum_c39, final_carry_c39;
  subbyte_half_adder final_add_c39 (.a(sum_c39_r3_s11_q3), .b(final_carry_c38), .s(final_sum_c39), .co(final_carry_c39));
  wire final_sum_c40, final_carry_c40;
  subbyte_half_adder final_add_c40 (.a(sum_c40_r3_s12_q3), .b(final_carry_c39), .s(final_sum_c40), .co(final_carry_c40));
  wire final_sum_c41, final_carry_c41;
  subbyte_half_adder final_add_c41 (.a(sum_c41_r3_s13_q3), .b(final_carry_c40), .s(final_sum_c41), .co(final_carry_c41));
  wire final_sum_c42, final_carry_c42;
  subbyte_half_adder final_add_c42 (.a(sum_c42_r3_s14_q3), .b(final_carry_c41), .s(final_sum_c42), .co(final_carry_c42));
  wire final_sum_c43, final_carry_c43;
  subbyte_half_adder final_add_c43 (.a(sum_c43_r3_s15_q3), .b(final_carry_c42), .s(final_sum_c43), .co(final_carry_c43));
  wire final_sum_c44, final_carry_c44;
  subbyte_half_adder final_add_c44 (.a(sum_c44_r3_s16_q3), .b(final_carry_c43), .s(final_sum_c44), .co(final_carry_c44));
  wire final_sum_c45, final_carry_c45;
  subbyte_half_adder final_add_c45 (.a(sum_c45_r3_s17_q3), .b(final_carry_c44), .s(final_sum_c45), .co(final_carry_c45));
  wire final_sum_c46, final_carry_c46;
  subbyte_half_adder final_add_c46 (.a(sum_c46_r3_s18_q3), .b(final_carry_c45), .s(final_sum_c46), .co(final_carry_c46));
  wire final_sum_c47, final_carry_c47;
  subbyte_half_adder final_add_c47 (.a(sum_c47_r1_s19_q3), .b(final_carry_c46), .s(final_sum_c47), .co(final_carry_c47));

  always @(posedge clk)
    if (en) begin
      sum_c10_r13_s2_q1 <= sum_c10_r13_s2;
      sum_c10_r13_s2_q2 <= sum_c10_r13_s2_q1;
      sum_c10_r14_s3_q1 <= sum_c10_r14_s3;
      sum_c10_r14_s3_q2 <= sum_c10_r14_s3_q1;
      sum_c11_r38_s5_q1 <= sum_c11_r38_s5;
      sum_c11_r38_s5_q2 <= sum_c11_r38_s5_q1;
      sum_c12_r66_s7_q1 <= sum_c12_r66_s7;
      sum_c12_r66_s7_q2 <= sum_c12_r66_s7_q1;
      sum_c13_r96_s8_q1 <= sum_c13_r96_s8;
      sum_c13_r96_s8_q2 <= sum_c13_r96_s8_q1;
      sum_c14_r95_s9_q1 <= sum_c14_r95_s9;
      sum_c14_r95_s9_q2 <= sum_c14_r95_s9_q1;
      sum_c15_r77_s9_q1 <= sum_c15_r77_s9;
      sum_c15_r77_s9_q2 <= sum_c15_r77_s9_q1;
      sum_c15_r78_s10_q1 <= sum_c15_r78_s10;
      sum_c15_r78_s10_q2 <= sum_c15_r78_s10_q1;
      sum_c16_r54_s11_q1 <= sum_c16_r54_s11;
      sum_c16_r54_s11_q2 <= sum_c16_r54_s11_q1;
      sum_c17_r26_s12_q1 <= sum_c17_r26_s12;
      sum_c17_r26_s12_q2 <= sum_c17_r26_s12_q1;
      sum_c18_r12_s13_q1 <= sum_c18_r12_s13;
      sum_c18_r12_s13_q2 <= sum_c18_r12_s13_q1;
      sum_c19_r5_s12_q1 <= sum_c19_r5_s12;
      sum_c19_r5_s12_q2 <= sum_c19_r5_s12_q1;
      carry_c18_r12_s13_q1 <= carry_c18_r12_s13;
      carry_c18_r12_s13_q2 <= carry_c18_r12_s13_q1;
      sum_c20_r1_s12_q1 <= sum_c20_r1_s12;
      sum_c20_r1_s12_q2 <= sum_c20_r1_s12_q1;
      carry_c19_r5_s12_q1 <= carry_c19_r5_s12;
      carry_c19_r5_s12_q2 <= carry_c19_r5_s12_q1;
      carry_c20_r0_s9_q1 <= carry_c20_r0_s9;
      carry_c20_r0_s9_q2 <= carry_c20_r0_s9_q1;
      carry_c20_r1_s12_q1 <= carry_c20_r1_s12;
      carry_c20_r1_s12_q2 <= carry_c20_r1_s12_q1;
      sum_c0_r1_s1_q3 <= sum_c0_r1_s1;
      sum_c0_r2_s2_q3 <= sum_c0_r2_s2;
      sum_c1_r2_s3_q3 <= sum_c1_r2_s3;
      sum_c2_r2_s4_q3 <= sum_c2_r2_s4;
      sum_c3_r2_s5_q3 <= sum_c3_r2_s5;
      sum_c4_r2_s6_q3 <= sum_c4_r2_s6;
      sum_c5_r6_s7_q3 <= sum_c5_r6_s7;
      sum_c6_r6_s8_q3 <= sum_c6_r6_s8;
      sum_c7_r6_s9_q3 <= sum_c7_r6_s9;
      sum_c8_r6_s10_q3 <= sum_c8_r6_s10;
      sum_c9_r6_s11_q3 <= sum_c9_r6_s11;
      sum_c10_r22_s12_q3 <= sum_c10_r22_s12;
      sum_c11_r46_s13_q3 <= sum_c11_r46_s13;
      sum_c12_r74_s14_q3 <= sum_c12_r74_s14;
      sum_c13_r104_s15_q3 <= sum_c13_r104_s15;
      sum_c14_r103_s16_q3 <= sum_c14_r103_s16;
      sum_c15_r86_s15_q3 <= sum_c15_r86_s15;
      carry_c14_r103_s16_q3 <= carry_c14_r103_s16;
      sum_c16_r62_s16_q3 <= sum_c16_r62_s16;
      sum_c17_r34_s17_q3 <= sum_c17_r34_s17;
      sum_c18_r20_s18_q3 <= sum_c18_r20_s18;
      sum_c19_r13_s18_q3 <= sum_c19_r13_s18;
      carry_c18_r20_s18_q3 <= carry_c18_r20_s18;
      sum_c20_r9_s18_q3 <= sum_c20_r9_s18;
      carry_c19_r13_s18_q3 <= carry_c19_r13_s18;
      carry_c20_r9_s18_q3 <= carry_c20_r9_s18;
      sum_c21_r7_s18_q3 <= sum_c21_r7_s18;
      sum_c22_r7_s19_q3 <= sum_c22_r7_s19;
      sum_c23_r7_s20_q3 <= sum_c23_r7_s20;
      sum_c24_r7_s21_q3 <= sum_c24_r7_s21;
      sum_c25_r7_s22_q3 <= sum_c25_r7_s22;
      sum_c26_r7_s23_q3 <= sum_c26_r7_s23;
      sum_c27_r7_s24_q3 <= sum_c27_r7_s24;
      sum_c28_r7_s25_q3 <= sum_c28_r7_s25;
      sum_c29_r7_s26_q3 <= sum_c29_r7_s26;
      sum_c30_r7_s27_q3 <= sum_c30_r7_s27;
      sum_c31_r7_s28_q3 <= sum_c31_r7_s28;
      sum_c32_r5_s29_q3 <= sum_c32_r5_s29;
      sum_c33_r3_s5_q3 <= sum_c33_r3_s5;
      carry_c32_r5_s29_q3 <= carry_c32_r5_s29;
      sum_c34_r3_s6_q3 <= sum_c34_r3_s6;
      sum_c35_r3_s7_q3 <= sum_c35_r3_s7;
      sum_c36_r3_s8_q3 <= sum_c36_r3_s8;
      sum_c37_r3_s9_q3 <= sum_c37_r3_s9;
      sum_c38_r3_s10_q3 <= sum_c38_r3_s10;
      sum_c39_r3_s11_q3 <= sum_c39_r3_s11;
      sum_c40_r3_s12_q3 <= sum_c40_r3_s12;
      sum_c41_r3_s13_q3 <= sum_c41_r3_s13;
      sum_c42_r3_s14_q3 <= sum_c42_r3_s14;
      sum_c43_r3_s15_q3 <= sum_c43_r3_s15;
      sum_c44_r3_s16_q3 <= sum_c44_r3_s16;
      sum_c45_r3_s17_q3 <= sum_c45_r3_s17;
      sum_c46_r3_s18_q3 <= sum_c46_r3_s18;
      sum_c47_r1_s19_q3 <= sum_c47_r1_s19;
      sum_c48_r0_s20_q3 <= sum_c48_r0_s20;
    end

  assign sum = {
    sum_c48_r0_s20_q3 ^ final_carry_c47, final_sum_c47, final_sum_c46, final_sum_c45, final_sum_c44, final_sum_c43,
    final_sum_c42, final_sum_c41, final_sum_c40, final_sum_c39, final_sum_c38, final_sum_c37, final_sum_c36,
    final_sum_c35, final_sum_c34, final_sum_c33, final_sum_c32, final_sum_c31, final_sum_c30, final_sum_c29,
    final_sum_c28, final_sum_c27, final_sum_c26, final_sum_c25, final_sum_c24, final_sum_c23, final_sum_c22,
    final_sum_c21, final_sum_c20, final_sum_c19, final_sum_c18, final_sum_c17, final_sum_c16, final_sum_c15,
    final_sum_c14, final_sum_c13, final_sum_c12, final_sum_c11, final_sum_c10, final_sum_c9, final_sum_c8, final_sum_c7,
    final_sum_c6, final_sum_c5, final_sum_c4, final_sum_c3, final_sum_c2, final_sum_c1, final_sum_c0
  };
endmodule

`default_nettype wire
