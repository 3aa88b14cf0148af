// attn_v_h4_s8_c4_n64_zl_x2_accumulator: running sum of shifted values
// content: sha256 6da0b03b62af0c6f
`default_nettype none

module attn_v_h4_s8_c4_n64_zl_x2_accumulator (
  input wire clk,
  input wire keeps,
  input wire [45:0] terms,
  output wire [28:0] acc
);
  reg [28:0] sum;
  wire [28:0] start = sum & {29{keeps}};
  wire [22:0] term0 = terms[22:0] ^ 23'h400000;
  wire [22:0] term1 = terms[45:23] ^ 23'h400000;
  wire carry_c23_r0_s1 = start[23];
  wire carry_c24_r0_s1 = start[24];
  wire carry_c25_r0_s1 = start[25];
  wire carry_c26_r0_s1 = start[26];
  wire carry_c27_r0_s1 = start[27];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(start[0]), .b(term0[0]), .ci(term1[0]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(start[1]), .b(term0[1]), .ci(term1[1]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s2, carry_c1_r1_s2;
  subbyte_half_adder add_c1_r1_s2 (.a(carry_c0_r0_s1), .b(sum_c1_r0_s1), .s(sum_c1_r1_s2), .co(carry_c1_r1_s2));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(start[2]), .b(term0[2]), .ci(term1[2]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s3, carry_c2_r1_s3;
  subbyte_full_adder add_c2_r1_s3 (
    .a(carry_c1_r0_s1),
    .b(sum_c2_r0_s1),
    .ci(carry_c1_r1_s2),
    .s(sum_c2_r1_s3),
    .co(carry_c2_r1_s3)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(start[3]), .b(term0[3]), .ci(term1[3]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s4, carry_c3_r1_s4;
  subbyte_full_adder add_c3_r1_s4 (
    .a(carry_c2_r0_s1),
    .b(sum_c3_r0_s1),
    .ci(carry_c2_r1_s3),
    .s(sum_c3_r1_s4),
    .co(carry_c3_r1_s4)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(start[4]), .b(term0[4]), .ci(term1[4]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s5, carry_c4_r1_s5;
  subbyte_full_adder add_c4_r1_s5 (
    .a(carry_c3_r0_s1),
    .b(sum_c4_r0_s1),
    .ci(carry_c3_r1_s4),
    .s(sum_c4_r1_s5),
    .co(carry_c4_r1_s5)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(start[5]), .b(term0[5]), .ci(term1[5]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s6, carry_c5_r1_s6;
  subbyte_full_adder add_c5_r1_s6 (
    .a(carry_c4_r0_s1),
    .b(sum_c5_r0_s1),
    .ci(carry_c4_r1_s5),
    .s(sum_c5_r1_s6),
    .co(carry_c5_r1_s6)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(start[6]), .b(term0[6]), .ci(term1[6]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s7, carry_c6_r1_s7;
  subbyte_full_adder add_c6_r1_s7 (
    .a(carry_c5_r0_s1),
    .b(sum_c6_r0_s1),
    .ci(carry_c5_r1_s6),
    .s(sum_c6_r1_s7),
    .co(carry_c6_r1_s7)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(start[7]), .b(term0[7]), .ci(term1[7]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s8, carry_c7_r1_s8;
  subbyte_full_adder add_c7_r1_s8 (
    .a(carry_c6_r0_s1),
    .b(sum_c7_r0_s1),
    .ci(carry_c6_r1_s7),
    .s(sum_c7_r1_s8),
    .co(carry_c7_r1_s8)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(start[8]), .b(term0[8]), .ci(term1[8]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s9, carry_c8_r1_s9;
  subbyte_full_adder add_c8_r1_s9 (
    .a(carry_c7_r0_s1),
    .b(sum_c8_r0_s1),
    .ci(carry_c7_r1_s8),
    .s(sum_c8_r1_s9),
    .co(carry_c8_r1_s9)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(start[9]), .b(term0[9]), .ci(term1[9]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s10, carry_c9_r1_s10;
  subbyte_full_adder add_c9_r1_s10 (
    .a(carry_c8_r0_s1),
    .b(sum_c9_r0_s1),
    .ci(carry_c8_r1_s9),
    .s(sum_c9_r1_s10),
    .co(carry_c9_r1_s10)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (
    .a(start[10]),
    .b(term0[10]),
    .ci(term1[10]),
    .s(sum_c10_r0_s1),
    .co(carry_c10_r0_s1)
  );
  wire sum_c10_r1_s11, carry_c10_r1_s11;
  subbyte_full_adder add_c10_r1_s11 (
    .a(carry_c9_r0_s1),
    .b(sum_c10_r0_s1),
    .ci(carry_c9_r1_s10),
    .s(sum_c10_r1_s11),
    .co(carry_c10_r1_s11)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (
    .a(start[11]),
    .b(term0[11]),
    .ci(term1[11]),
    .s(sum_c11_r0_s1),
    .co(carry_c11_r0_s1)
  );
  wire sum_c11_r1_s12, carry_c11_r1_s12;
  subbyte_full_adder add_c11_r1_s12 (
    .a(carry_c10_r0_s1),
    .b(sum_c11_r0_s1),
    .ci(carry_c10_r1_s11),
    .s(sum_c11_r1_s12),
    .co(carry_c11_r1_s12)
  );
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (
    .a(start[12]),
    .b(term0[12]),
    .ci(term1[12]),
    .s(sum_c12_r0_s1),
    .co(carry_c12_r0_s1)
  );
  wire sum_c12_r1_s13, carry_c12_r1_s13;
  subbyte_full_adder add_c12_r1_s13 (
    .a(carry_c11_r0_s1),
    .b(sum_c12_r0_s1),
    .ci(carry_c11_r1_s12),
    .s(sum_c12_r1_s13),
    .co(carry_c12_r1_s13)
  );
  wire sum_c13_r0_s1, carry_c13_r0_s1;
  subbyte_full_adder add_c13_r0_s1 (
    .a(start[13]),
    .b(term0[13]),
    .ci(term1[13]),
    .s(sum_c13_r0_s1),
    .co(carry_c13_r0_s1)
  );
  wire sum_c13_r1_s14, carry_c13_r1_s14;
  subbyte_full_adder add_c13_r1_s14 (
    .a(carry_c12_r0_s1),
    .b(sum_c13_r0_s1),
    .ci(carry_c12_r1_s13),
    .s(sum_c13_r1_s14),
    .co(carry_c13_r1_s14)
  );
  wire sum_c14_r0_s1, carry_c14_r0_s1;
  subbyte_full_adder add_c14_r0_s1 (
    .a(start[14]),
    .b(term0[14]),
    .ci(term1[14]),
    .s(sum_c14_r0_s1),
    .co(carry_c14_r0_s1)
  );
  wire sum_c14_r1_s15, carry_c14_r1_s15;
  subbyte_full_adder add_c14_r1_s15 (
    .a(carry_c13_r0_s1),
    .b(sum_c14_r0_s1),
    .ci(carry_c13_r1_s14),
    .s(sum_c14_r1_s15),
    .co(carry_c14_r1_s15)
  );
  wire sum_c15_r0_s1, carry_c15_r0_s1;
  subbyte_full_adder add_c15_r0_s1 (
    .a(start[15]),
    .b(term0[15]),
    .ci(term1[15]),
    .s(sum_c15_r0_s1),
    .co(carry_c15_r0_s1)
  );
  wire sum_c15_r1_s16, carry_c15_r1_s16;
  subbyte_full_adder add_c15_r1_s16 (
    .a(carry_c14_r0_s1),
    .b(sum_c15_r0_s1),
    .ci(carry_c14_r1_s15),
    .s(sum_c15_r1_s16),
    .co(carry_c15_r1_s16)
  );
  wire sum_c16_r0_s1, carry_c16_r0_s1;
  subbyte_full_adder add_c16_r0_s1 (
    .a(start[16]),
    .b(term0[16]),
    .ci(term1[16]),
    .s(sum_c16_r0_s1),
    .co(carry_c16_r0_s1)
  );
  wire sum_c16_r1_s17, carry_c16_r1_s17;
  subbyte_full_adder add_c16_r1_s17 (
    .a(carry_c15_r0_s1),
    .b(sum_c16_r0_s1),
    .ci(carry_c15_r1_s16),
    .s(sum_c16_r1_s17),
    .co(carry_c16_r1_s17)
  );
  wire sum_c17_r0_s1, carry_c17_r0_s1;
  subbyte_full_adder add_c17_r0_s1 (
    .a(start[17]),
    .b(term0[17]),
    .ci(term1[17]),
    .s(sum_c17_r0_s1),
    .co(carry_c17_r0_s1)
  );
  wire sum_c17_r1_s18, carry_c17_r1_s18;
  subbyte_full_adder add_c17_r1_s18 (
    .a(carry_c16_r0_s1),
    .b(sum_c17_r0_s1),
    .ci(carry_c16_r1_s17),
    .s(sum_c17_r1_s18),
    .co(carry_c17_r1_s18)
  );
  wire sum_c18_r0_s1, carry_c18_r0_s1;
  subbyte_full_adder add_c18_r0_s1 (
    .a(start[18]),
    .b(term0[18]),
    .ci(term1[18]),
    .s(sum_c18_r0_s1),
    .co(carry_c18_r0_s1)
  );
  wire sum_c18_r1_s19, carry_c18_r1_s19;
  subbyte_full_adder add_c18_r1_s19 (
    .a(carry_c17_r0_s1),
    .b(sum_c18_r0_s1),
    .ci(carry_c17_r1_s18),
    .s(sum_c18_r1_s19),
    .co(carry_c18_r1_s19)
  );
  wire sum_c19_r0_s1, carry_c19_r0_s1;
  subbyte_full_adder add_c19_r0_s1 (
    .a(start[19]),
    .b(term0[19]),
    .ci(term1[19]),
    .s(sum_c19_r0_s1),
    .co(carry_c19_r0_s1)
  );
  wire sum_c19_r1_s20, carry_c19_r1_s20;
  subbyte_full_adder add_c19_r1_s20 (
    .a(carry_c18_r0_s1),
    .b(sum_c19_r0_s1),
    .ci(carry_c18_r1_s19),
    .s(sum_c19_r1_s20),
    .co(carry_c19_r1_s20)
  );
  wire sum_c20_r0_s1, carry_c20_r0_s1;
  subbyte_full_adder add_c20_r0_s1 (
    .a(start[20]),
    .b(term0[20]),
    .ci(term1[20]),
    .s(sum_c20_r0_s1),
    .co(carry_c20_r0_s1)
  );
  wire sum_c20_r1_s21, carry_c20_r1_s21;
  subbyte_full_adder add_c20_r1_s21 (
    .a(carry_c19_r0_s1),
    .b(sum_c20_r0_s1),
    .ci(carry_c19_r1_s20),
    .s(sum_c20_r1_s21),
    .co(carry_c20_r1_s21)
  );
  wire sum_c21_r0_s1, carry_c21_r0_s1;
  subbyte_full_adder add_c21_r0_s1 (
    .a(start[21]),
    .b(term0[21]),
    .ci(term1[21]),
    .s(sum_c21_r0_s1),
    .co(carry_c21_r0_s1)
  );
  wire sum_c21_r1_s22, carry_c21_r1_s22;
  subbyte_full_adder add_c21_r1_s22 (
    .a(carry_c20_r0_s1),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s21),
    .s(sum_c21_r1_s22),
    .co(carry_c21_r1_s22)
  );
  wire sum_c22_r0_s1, carry_c22_r0_s1;
  subbyte_full_adder add_c22_r0_s1 (
    .a(start[22]),
    .b(term0[22]),
    .ci(term1[22]),
    .s(sum_c22_r0_s1),
    .co(carry_c22_r0_s1)
  );
  wire sum_c22_r1_s23, carry_c22_r1_s23;
  subbyte_full_adder add_c22_r1_s23 (
    .a(carry_c21_r0_s1),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s22),
    .s(sum_c22_r1_s23),
    .co(carry_c22_r1_s23)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s24, carry_c23_r1_s24;
  subbyte_full_adder add_c23_r1_s24 (
    .a(sum_c23_r0_s1),
    .b(carry_c22_r0_s1),
    .ci(carry_c22_r1_s23),
    .s(sum_c23_r1_s24),
    .co(carry_c23_r1_s24)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s25, carry_c24_r1_s25;
  subbyte_full_adder add_c24_r1_s25 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s24),
    .s(sum_c24_r1_s25),
    .co(carry_c24_r1_s25)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s26, carry_c25_r1_s26;
  subbyte_full_adder add_c25_r1_s26 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s25),
    .s(sum_c25_r1_s26),
    .co(carry_c25_r1_s26)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s27, carry_c26_r1_s27;
  subbyte_full_adder add_c26_r1_s27 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s26),
    .s(sum_c26_r1_s27),
    .co(carry_c26_r1_s27)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s28, carry_c27_r1_s28;
  subbyte_full_adder add_c27_r1_s28 (
    .a(carry_c26_r0_s1),
    .b(sum_c27_r0_s1),
    .ci(carry_c26_r1_s27),
    .s(sum_c27_r1_s28),
    .co(carry_c27_r1_s28)
  );
  wire sum_c28_r0_s29 = start[28] ^ carry_c27_r0_s1 ^ carry_c27_r1_s28;
  wire [28:0] total = {
    ~sum_c28_r0_s29, sum_c27_r1_s28, sum_c26_r1_s27, sum_c25_r1_s26, sum_c24_r1_s25, sum_c23_r1_s24, sum_c22_r1_s23,
    sum_c21_r1_s22, sum_c20_r1_s21, sum_c19_r1_s20, sum_c18_r1_s19, sum_c17_r1_s18, sum_c16_r1_s17, sum_c15_r1_s16,
    sum_c14_r1_s15, sum_c13_r1_s14, sum_c12_r1_s13, sum_c11_r1_s12, sum_c10_r1_s11, sum_c9_r1_s10, sum_c8_r1_s9,
    sum_c7_r1_s8, sum_c6_r1_s7, sum_c5_r1_s6, sum_c4_r1_s5, sum_c3_r1_s4, sum_c2_r1_s3, sum_c1_r1_s2, sum_c0_r0_s1
  };

  always @(posedge clk)
    sum <= total;

  assign acc = sum;
endmodule

`default_nettype wire
