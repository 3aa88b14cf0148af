// attn_v_h2_s2_c6_n64_zl_x8_p1_accumulator: running sum of shifted values
// content: sha256 570f8e22029a643e
`default_nettype none

module attn_v_h2_s2_c6_n64_zl_x8_p1_accumulator (
  input wire clk,
  input wire keeps,
  input wire [519:0] terms,
  output wire [70:0] acc
);
  reg [70:0] sum;
  wire [70:0] start = sum & {71{keeps}};
  wire [64:0] term0 = terms[64:0] ^ 65'h10000000000000000;
  wire [64:0] term1 = terms[129:65] ^ 65'h10000000000000000;
  wire [64:0] term2 = terms[194:130] ^ 65'h10000000000000000;
  wire [64:0] term3 = terms[259:195] ^ 65'h10000000000000000;
  wire [64:0] term4 = terms[324:260] ^ 65'h10000000000000000;
  wire [64:0] term5 = terms[389:325] ^ 65'h10000000000000000;
  wire [64:0] term6 = terms[454:390] ^ 65'h10000000000000000;
  wire [64:0] term7 = terms[519:455] ^ 65'h10000000000000000;
  wire carry_c67_r0_s1 = start[67];
  wire carry_c68_r0_s1 = start[68];
  wire carry_c69_r0_s1 = start[69];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(start[0]), .b(term0[0]), .ci(term1[0]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(term2[0]), .b(term3[0]), .ci(term4[0]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(term5[0]), .b(term6[0]), .ci(term7[0]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s2, carry_c0_r3_s2;
  subbyte_full_adder add_c0_r3_s2 (
    .a(sum_c0_r0_s1),
    .b(sum_c0_r1_s1),
    .ci(sum_c0_r2_s1),
    .s(sum_c0_r3_s2),
    .co(carry_c0_r3_s2)
  );
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(start[1]), .b(term0[1]), .ci(term1[1]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(term2[1]), .b(term3[1]), .ci(term4[1]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(term5[1]), .b(term6[1]), .ci(term7[1]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s2, carry_c1_r3_s2;
  subbyte_full_adder add_c1_r3_s2 (
    .a(carry_c0_r0_s1),
    .b(carry_c0_r1_s1),
    .ci(carry_c0_r2_s1),
    .s(sum_c1_r3_s2),
    .co(carry_c1_r3_s2)
  );
  wire sum_c1_r4_s2, carry_c1_r4_s2;
  subbyte_full_adder add_c1_r4_s2 (
    .a(sum_c1_r0_s1),
    .b(sum_c1_r1_s1),
    .ci(sum_c1_r2_s1),
    .s(sum_c1_r4_s2),
    .co(carry_c1_r4_s2)
  );
  wire sum_c1_r5_s3, carry_c1_r5_s3;
  subbyte_full_adder add_c1_r5_s3 (
    .a(carry_c0_r3_s2),
    .b(sum_c1_r3_s2),
    .ci(sum_c1_r4_s2),
    .s(sum_c1_r5_s3),
    .co(carry_c1_r5_s3)
  );
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(start[2]), .b(term0[2]), .ci(term1[2]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(term2[2]), .b(term3[2]), .ci(term4[2]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(term5[2]), .b(term6[2]), .ci(term7[2]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s2, carry_c2_r3_s2;
  subbyte_full_adder add_c2_r3_s2 (
    .a(carry_c1_r0_s1),
    .b(carry_c1_r1_s1),
    .ci(carry_c1_r2_s1),
    .s(sum_c2_r3_s2),
    .co(carry_c2_r3_s2)
  );
  wire sum_c2_r4_s2, carry_c2_r4_s2;
  subbyte_full_adder add_c2_r4_s2 (
    .a(sum_c2_r0_s1),
    .b(sum_c2_r1_s1),
    .ci(sum_c2_r2_s1),
    .s(sum_c2_r4_s2),
    .co(carry_c2_r4_s2)
  );
  wire sum_c2_r5_s3, carry_c2_r5_s3;
  subbyte_full_adder add_c2_r5_s3 (
    .a(carry_c1_r3_s2),
    .b(carry_c1_r4_s2),
    .ci(sum_c2_r3_s2),
    .s(sum_c2_r5_s3),
    .co(carry_c2_r5_s3)
  );
  wire sum_c2_r6_s4, carry_c2_r6_s4;
  subbyte_full_adder add_c2_r6_s4 (
    .a(sum_c2_r4_s2),
    .b(carry_c1_r5_s3),
    .ci(sum_c2_r5_s3),
    .s(sum_c2_r6_s4),
    .co(carry_c2_r6_s4)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(start[3]), .b(term0[3]), .ci(term1[3]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(term2[3]), .b(term3[3]), .ci(term4[3]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(term5[3]), .b(term6[3]), .ci(term7[3]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s2, carry_c3_r3_s2;
  subbyte_full_adder add_c3_r3_s2 (
    .a(carry_c2_r0_s1),
    .b(carry_c2_r1_s1),
    .ci(carry_c2_r2_s1),
    .s(sum_c3_r3_s2),
    .co(carry_c3_r3_s2)
  );
  wire sum_c3_r4_s2, carry_c3_r4_s2;
  subbyte_full_adder add_c3_r4_s2 (
    .a(sum_c3_r0_s1),
    .b(sum_c3_r1_s1),
    .ci(sum_c3_r2_s1),
    .s(sum_c3_r4_s2),
    .co(carry_c3_r4_s2)
  );
  wire sum_c3_r5_s3, carry_c3_r5_s3;
  subbyte_full_adder add_c3_r5_s3 (
    .a(carry_c2_r3_s2),
    .b(carry_c2_r4_s2),
    .ci(sum_c3_r3_s2),
    .s(sum_c3_r5_s3),
    .co(carry_c3_r5_s3)
  );
  wire sum_c3_r6_s4, carry_c3_r6_s4;
  subbyte_full_adder add_c3_r6_s4 (
    .a(sum_c3_r4_s2),
    .b(carry_c2_r5_s3),
    .ci(sum_c3_r5_s3),
    .s(sum_c3_r6_s4),
    .co(carry_c3_r6_s4)
  );
  wire sum_c3_r7_s5, carry_c3_r7_s5;
  subbyte_half_adder add_c3_r7_s5 (.a(carry_c2_r6_s4), .b(sum_c3_r6_s4), .s(sum_c3_r7_s5), .co(carry_c3_r7_s5));
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(start[4]), .b(term0[4]), .ci(term1[4]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(term2[4]), .b(term3[4]), .ci(term4[4]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(term5[4]), .b(term6[4]), .ci(term7[4]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s2, carry_c4_r3_s2;
  subbyte_full_adder add_c4_r3_s2 (
    .a(carry_c3_r0_s1),
    .b(carry_c3_r1_s1),
    .ci(carry_c3_r2_s1),
    .s(sum_c4_r3_s2),
    .co(carry_c4_r3_s2)
  );
  wire sum_c4_r4_s2, carry_c4_r4_s2;
  subbyte_full_adder add_c4_r4_s2 (
    .a(sum_c4_r0_s1),
    .b(sum_c4_r1_s1),
    .ci(sum_c4_r2_s1),
    .s(sum_c4_r4_s2),
    .co(carry_c4_r4_s2)
  );
  wire sum_c4_r5_s3, carry_c4_r5_s3;
  subbyte_full_adder add_c4_r5_s3 (
    .a(carry_c3_r3_s2),
    .b(carry_c3_r4_s2),
    .ci(sum_c4_r3_s2),
    .s(sum_c4_r5_s3),
    .co(carry_c4_r5_s3)
  );
  wire sum_c4_r6_s4, carry_c4_r6_s4;
  subbyte_full_adder add_c4_r6_s4 (
    .a(sum_c4_r4_s2),
    .b(carry_c3_r5_s3),
    .ci(sum_c4_r5_s3),
    .s(sum_c4_r6_s4),
    .co(carry_c4_r6_s4)
  );
  wire sum_c4_r7_s6, carry_c4_r7_s6;
  subbyte_full_adder add_c4_r7_s6 (
    .a(carry_c3_r6_s4),
    .b(sum_c4_r6_s4),
    .ci(carry_c3_r7_s5),
    .s(sum_c4_r7_s6),
    .co(carry_c4_r7_s6)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(start[5]), .b(term0[5]), .ci(term1[5]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(term2[5]), .b(term3[5]), .ci(term4[5]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(term5[5]), .b(term6[5]), .ci(term7[5]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s2, carry_c5_r3_s2;
  subbyte_full_adder add_c5_r3_s2 (
    .a(carry_c4_r0_s1),
    .b(carry_c4_r1_s1),
    .ci(carry_c4_r2_s1),
    .s(sum_c5_r3_s2),
    .co(carry_c5_r3_s2)
  );
  wire sum_c5_r4_s2, carry_c5_r4_s2;
  subbyte_full_adder add_c5_r4_s2 (
    .a(sum_c5_r0_s1),
    .b(sum_c5_r1_s1),
    .ci(sum_c5_r2_s1),
    .s(sum_c5_r4_s2),
    .co(carry_c5_r4_s2)
  );
  wire sum_c5_r5_s3, carry_c5_r5_s3;
  subbyte_full_adder add_c5_r5_s3 (
    .a(carry_c4_r3_s2),
    .b(carry_c4_r4_s2),
    .ci(sum_c5_r3_s2),
    .s(sum_c5_r5_s3),
    .co(carry_c5_r5_s3)
  );
  wire sum_c5_r6_s4, carry_c5_r6_s4;
  subbyte_full_adder add_c5_r6_s4 (
    .a(sum_c5_r4_s2),
    .b(carry_c4_r5_s3),
    .ci(sum_c5_r5_s3),
    .s(sum_c5_r6_s4),
    .co(carry_c5_r6_s4)
  );
  wire sum_c5_r7_s7, carry_c5_r7_s7;
  subbyte_full_adder add_c5_r7_s7 (
    .a(carry_c4_r6_s4),
    .b(sum_c5_r6_s4),
    .ci(carry_c4_r7_s6),
    .s(sum_c5_r7_s7),
    .co(carry_c5_r7_s7)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(start[6]), .b(term0[6]), .ci(term1[6]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(term2[6]), .b(term3[6]), .ci(term4[6]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(term5[6]), .b(term6[6]), .ci(term7[6]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s2, carry_c6_r3_s2;
  subbyte_full_adder add_c6_r3_s2 (
    .a(carry_c5_r0_s1),
    .b(carry_c5_r1_s1),
    .ci(carry_c5_r2_s1),
    .s(sum_c6_r3_s2),
    .co(carry_c6_r3_s2)
  );
  wire sum_c6_r4_s2, carry_c6_r4_s2;
  subbyte_full_adder add_c6_r4_s2 (
    .a(sum_c6_r0_s1),
    .b(sum_c6_r1_s1),
    .ci(sum_c6_r2_s1),
    .s(sum_c6_r4_s2),
    .co(carry_c6_r4_s2)
  );
  wire sum_c6_r5_s3, carry_c6_r5_s3;
  subbyte_full_adder add_c6_r5_s3 (
    .a(carry_c5_r3_s2),
    .b(carry_c5_r4_s2),
    .ci(sum_c6_r3_s2),
    .s(sum_c6_r5_s3),
    .co(carry_c6_r5_s3)
  );
  wire sum_c6_r6_s4, carry_c6_r6_s4;
  subbyte_full_adder add_c6_r6_s4 (
    .a(sum_c6_r4_s2),
    .b(carry_c5_r5_s3),
    .ci(sum_c6_r5_s3),
    .s(sum_c6_r6_s4),
    .co(carry_c6_r6_s4)
  );
  wire sum_c6_r7_s8, carry_c6_r7_s8;
  subbyte_full_adder add_c6_r7_s8 (
    .a(carry_c5_r6_s4),
    .b(sum_c6_r6_s4),
    .ci(carry_c5_r7_s7),
    .s(sum_c6_r7_s8),
    .co(carry_c6_r7_s8)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(start[7]), .b(term0[7]), .ci(term1[7]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(term2[7]), .b(term3[7]), .ci(term4[7]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(term5[7]), .b(term6[7]), .ci(term7[7]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s2, carry_c7_r3_s2;
  subbyte_full_adder add_c7_r3_s2 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(carry_c6_r2_s1),
    .s(sum_c7_r3_s2),
    .co(carry_c7_r3_s2)
  );
  wire sum_c7_r4_s2, carry_c7_r4_s2;
  subbyte_full_adder add_c7_r4_s2 (
    .a(sum_c7_r0_s1),
    .b(sum_c7_r1_s1),
    .ci(sum_c7_r2_s1),
    .s(sum_c7_r4_s2),
    .co(carry_c7_r4_s2)
  );
  wire sum_c7_r5_s3, carry_c7_r5_s3;
  subbyte_full_adder add_c7_r5_s3 (
    .a(carry_c6_r3_s2),
    .b(carry_c6_r4_s2),
    .ci(sum_c7_r3_s2),
    .s(sum_c7_r5_s3),
    .co(carry_c7_r5_s3)
  );
  wire sum_c7_r6_s4, carry_c7_r6_s4;
  subbyte_full_adder add_c7_r6_s4 (
    .a(sum_c7_r4_s2),
    .b(carry_c6_r5_s3),
    .ci(sum_c7_r5_s3),
    .s(sum_c7_r6_s4),
    .co(carry_c7_r6_s4)
  );
  wire sum_c7_r7_s9, carry_c7_r7_s9;
  subbyte_full_adder add_c7_r7_s9 (
    .a(carry_c6_r6_s4),
    .b(sum_c7_r6_s4),
    .ci(carry_c6_r7_s8),
    .s(sum_c7_r7_s9),
    .co(carry_c7_r7_s9)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(start[8]), .b(term0[8]), .ci(term1[8]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(term2[8]), .b(term3[8]), .ci(term4[8]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(term5[8]), .b(term6[8]), .ci(term7[8]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s2, carry_c8_r3_s2;
  subbyte_full_adder add_c8_r3_s2 (
    .a(carry_c7_r0_s1),
    .b(carry_c7_r1_s1),
    .ci(carry_c7_r2_s1),
    .s(sum_c8_r3_s2),
    .co(carry_c8_r3_s2)
  );
  wire sum_c8_r4_s2, carry_c8_r4_s2;
  subbyte_full_adder add_c8_r4_s2 (
    .a(sum_c8_r0_s1),
    .b(sum_c8_r1_s1),
    .ci(sum_c8_r2_s1),
    .s(sum_c8_r4_s2),
    .co(carry_c8_r4_s2)
  );
  wire sum_c8_r5_s3, carry_c8_r5_s3;
  subbyte_full_adder add_c8_r5_s3 (
    .a(carry_c7_r3_s2),
    .b(carry_c7_r4_s2),
    .ci(sum_c8_r3_s2),
    .s(sum_c8_r5_s3),
    .co(carry_c8_r5_s3)
  );
  wire sum_c8_r6_s4, carry_c8_r6_s4;
  subbyte_full_adder add_c8_r6_s4 (
    .a(sum_c8_r4_s2),
    .b(carry_c7_r5_s3),
    .ci(sum_c8_r5_s3),
    .s(sum_c8_r6_s4),
    .co(carry_c8_r6_s4)
  );
  wire sum_c8_r7_s10, carry_c8_r7_s10;
  subbyte_full_adder add_c8_r7_s10 (
    .a(carry_c7_r6_s4),
    .b(sum_c8_r6_s4),
    .ci(carry_c7_r7_s9),
    .s(sum_c8_r7_s10),
    .co(carry_c8_r7_s10)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(start[9]), .b(term0[9]), .ci(term1[9]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(term2[9]), .b(term3[9]), .ci(term4[9]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(term5[9]), .b(term6[9]), .ci(term7[9]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s2, carry_c9_r3_s2;
  subbyte_full_adder add_c9_r3_s2 (
    .a(carry_c8_r0_s1),
    .b(carry_c8_r1_s1),
    .ci(carry_c8_r2_s1),
    .s(sum_c9_r3_s2),
    .co(carry_c9_r3_s2)
  );
  wire sum_c9_r4_s2, carry_c9_r4_s2;
  subbyte_full_adder add_c9_r4_s2 (
    .a(sum_c9_r0_s1),
    .b(sum_c9_r1_s1),
    .ci(sum_c9_r2_s1),
    .s(sum_c9_r4_s2),
    .co(carry_c9_r4_s2)
  );
  wire sum_c9_r5_s3, carry_c9_r5_s3;
  subbyte_full_adder add_c9_r5_s3 (
    .a(carry_c8_r3_s2),
    .b(carry_c8_r4_s2),
    .ci(sum_c9_r3_s2),
    .s(sum_c9_r5_s3),
    .co(carry_c9_r5_s3)
  );
  wire sum_c9_r6_s4, carry_c9_r6_s4;
  subbyte_full_adder add_c9_r6_s4 (
    .a(sum_c9_r4_s2),
    .b(carry_c8_r5_s3),
    .ci(sum_c9_r5_s3),
    .s(sum_c9_r6_s4),
    .co(carry_c9_r6_s4)
  );
  wire sum_c9_r7_s11, carry_c9_r7_s11;
  subbyte_full_adder add_c9_r7_s11 (
    .a(carry_c8_r6_s4),
    .b(sum_c9_r6_s4),
    .ci(carry_c8_r7_s10),
    .s(sum_c9_r7_s11),
    .co(carry_c9_r7_s11)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (
    .a(start[10]),
    .b(term0[10]),
    .ci(term1[10]),
    .s(sum_c10_r0_s1),
    .co(carry_c10_r0_s1)
  );
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (
    .a(term2[10]),
    .b(term3[10]),
    .ci(term4[10]),
    .s(sum_c10_r1_s1),
    .co(carry_c10_r1_s1)
  );
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (
    .a(term5[10]),
    .b(term6[10]),
    .ci(term7[10]),
    .s(sum_c10_r2_s1),
    .co(carry_c10_r2_s1)
  );
  wire sum_c10_r3_s2, carry_c10_r3_s2;
  subbyte_full_adder add_c10_r3_s2 (
    .a(carry_c9_r0_s1),
    .b(carry_c9_r1_s1),
    .ci(carry_c9_r2_s1),
    .s(sum_c10_r3_s2),
    .co(carry_c10_r3_s2)
  );
  wire sum_c10_r4_s2, carry_c10_r4_s2;
  subbyte_full_adder add_c10_r4_s2 (
    .a(sum_c10_r0_s1),
    .b(sum_c10_r1_s1),
    .ci(sum_c10_r2_s1),
    .s(sum_c10_r4_s2),
    .co(carry_c10_r4_s2)
  );
  wire sum_c10_r5_s3, carry_c10_r5_s3;
  subbyte_full_adder add_c10_r5_s3 (
    .a(carry_c9_r3_s2),
    .b(carry_c9_r4_s2),
    .ci(sum_c10_r3_s2),
    .s(sum_c10_r5_s3),
    .co(carry_c10_r5_s3)
  );
  wire sum_c10_r6_s4, carry_c10_r6_s4;
  subbyte_full_adder add_c10_r6_s4 (
    .a(sum_c10_r4_s2),
    .b(carry_c9_r5_s3),
    .ci(sum_c10_r5_s3),
    .s(sum_c10_r6_s4),
    .co(carry_c10_r6_s4)
  );
  wire sum_c10_r7_s12, carry_c10_r7_s12;
  subbyte_full_adder add_c10_r7_s12 (
    .a(carry_c9_r6_s4),
    .b(sum_c10_r6_s4),
    .ci(carry_c9_r7_s11),
    .s(sum_c10_r7_s12),
    .co(carry_c10_r7_s12)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (
    .a(start[11]),
    .b(term0[11]),
    .ci(term1[11]),
    .s(sum_c11_r0_s1),
    .co(carry_c11_r0_s1)
  );
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (
    .a(term2[11]),
    .b(term3[11]),
    .ci(term4[11]),
    .s(sum_c11_r1_s1),
    .co(carry_c11_r1_s1)
  );
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (
    .a(term5[11]),
    .b(term6[11]),
    .ci(term7[11]),
    .s(sum_c11_r2_s1),
    .co(carry_c11_r2_s1)
  );
  wire sum_c11_r3_s2, carry_c11_r3_s2;
  subbyte_full_adder add_c11_r3_s2 (
    .a(carry_c10_r0_s1),
    .b(carry_c10_r1_s1),
    .ci(carry_c10_r2_s1),
    .s(sum_c11_r3_s2),
    .co(carry_c11_r3_s2)
  );
  wire sum_c11_r4_s2, carry_c11_r4_s2;
  subbyte_full_adder add_c11_r4_s2 (
    .a(sum_c11_r0_s1),
    .b(sum_c11_r1_s1),
    .ci(sum_c11_r2_s1),
    .s(sum_c11_r4_s2),
    .co(carry_c11_r4_s2)
  );
  wire sum_c11_r5_s3, carry_c11_r5_s3;
  subbyte_full_adder add_c11_r5_s3 (
    .a(carry_c10_r3_s2),
    .b(carry_c10_r4_s2),
    .ci(sum_c11_r3_s2),
    .s(sum_c11_r5_s3),
    .co(carry_c11_r5_s3)
  );
  wire sum_c11_r6_s4, carry_c11_r6_s4;
  subbyte_full_adder add_c11_r6_s4 (
    .a(sum_c11_r4_s2),
    .b(carry_c10_r5_s3),
    .ci(sum_c11_r5_s3),
    .s(sum_c11_r6_s4),
    .co(carry_c11_r6_s4)
  );
  wire sum_c11_r7_s13, carry_c11_r7_s13;
  subbyte_full_adder add_c11_r7_s13 (
    .a(carry_c10_r6_s4),
    .b(sum_c11_r6_s4),
    .ci(carry_c10_r7_s12),
    .s(sum_c11_r7_s13),
    .co(carry_c11_r7_s13)
  );
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (
    .a(start[12]),
    .b(term0[12]),
    .ci(term1[12]),
    .s(sum_c12_r0_s1),
    .co(carry_c12_r0_s1)
  );
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (
    .a(term2[12]),
    .b(term3[12]),
    .ci(term4[12]),
    .s(sum_c12_r1_s1),
    .co(carry_c12_r1_s1)
  );
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (
    .a(term5[12]),
    .b(term6[12]),
    .ci(term7[12]),
    .s(sum_c12_r2_s1),
    .co(carry_c12_r2_s1)
  );
  wire sum_c12_r3_s2, carry_c12_r3_s2;
  subbyte_full_adder add_c12_r3_s2 (
    .a(carry_c11_r0_s1),
    .b(carry_c11_r1_s1),
    .ci(carry_c11_r2_s1),
    .s(sum_c12_r3_s2),
    .co(carry_c12_r3_s2)
  );
  wire sum_c12_r4_s2, carry_c12_r4_s2;
  subbyte_full_adder add_c12_r4_s2 (
    .a(sum_c12_r0_s1),
    .b(sum_c12_r1_s1),
    .ci(sum_c12_r2_s1),
    .s(sum_c12_r4_s2),
    .co(carry_c12_r4_s2)
  );
  wire sum_c12_r5_s3, carry_c12_r5_s3;
  subbyte_full_adder add_c12_r5_s3 (
    .a(carry_c11_r3_s2),
    .b(carry_c11_r4_s2),
    .ci(sum_c12_r3_s2),
    .s(sum_c12_r5_s3),
    .co(carry_c12_r5_s3)
  );
  wire sum_c12_r6_s4, carry_c12_r6_s4;
  subbyte_full_adder add_c12_r6_s4 (
    .a(sum_c12_r4_s2),
    .b(carry_c11_r5_s3),
    .ci(sum_c12_r5_s3),
    .s(sum_c12_r6_s4),
    .co(carry_c12_r6_s4)
  );
  wire sum_c12_r7_s14, carry_c12_r7_s14;
  subbyte_full_adder add_c12_r7_s14 (
    .a(carry_c11_r6_s4),
    .b(sum_c12_r6_s4),
    .ci(carry_c11_r7_s13),
    .s(sum_c12_r7_s14),
    .co(carry_c12_r7_s14)
  );
  wire sum_c13_r0_s1, carry_c13_r0_s1;
  subbyte_full_adder add_c13_r0_s1 (
    .a(start[13]),
    .b(term0[13]),
    .ci(term1[13]),
    .s(sum_c13_r0_s1),
    .co(carry_c13_r0_s1)
  );
  wire sum_c13_r1_s1, carry_c13_r1_s1;
  subbyte_full_adder add_c13_r1_s1 (
    .a(term2[13]),
    .b(term3[13]),
    .ci(term4[13]),
    .s(sum_c13_r1_s1),
    .co(carry_c13_r1_s1)
  );
  wire sum_c13_r2_s1, carry_c13_r2_s1;
  subbyte_full_adder add_c13_r2_s1 (
    .a(term5[13]),
    .b(term6[13]),
    .ci(term7[13]),
    .s(sum_c13_r2_s1),
    .co(carry_c13_r2_s1)
  );
  wire sum_c13_r3_s2, carry_c13_r3_s2;
  subbyte_full_adder add_c13_r3_s2 (
    .a(carry_c12_r0_s1),
    .b(carry_c12_r1_s1),
    .ci(carry_c12_r2_s1),
    .s(sum_c13_r3_s2),
    .co(carry_c13_r3_s2)
  );
  wire sum_c13_r4_s2, carry_c13_r4_s2;
  subbyte_full_adder add_c13_r4_s2 (
    .a(sum_c13_r0_s1),
    .b(sum_c13_r1_s1),
    .ci(sum_c13_r2_s1),
    .s(sum_c13_r4_s2),
    .co(carry_c13_r4_s2)
  );
  wire sum_c13_r5_s3, carry_c13_r5_s3;
  subbyte_full_adder add_c13_r5_s3 (
    .a(carry_c12_r3_s2),
    .b(carry_c12_r4_s2),
    .ci(sum_c13_r3_s2),
    .s(sum_c13_r5_s3),
    .co(carry_c13_r5_s3)
  );
  wire sum_c13_r6_s4, carry_c13_r6_s4;
  subbyte_full_adder add_c13_r6_s4 (
    .a(sum_c13_r4_s2),
    .b(carry_c12_r5_s3),
    .ci(sum_c13_r5_s3),
    .s(sum_c13_r6_s4),
    .co(carry_c13_r6_s4)
  );
  wire sum_c13_r7_s15, carry_c13_r7_s15;
  subbyte_full_adder add_c13_r7_s15 (
    .a(carry_c12_r6_s4),
    .b(sum_c13_r6_s4),
    .ci(carry_c12_r7_s14),
    .s(sum_c13_r7_s15),
    .co(carry_c13_r7_s15)
  );
  wire sum_c14_r0_s1, carry_c14_r0_s1;
  subbyte_full_adder add_c14_r0_s1 (
    .a(start[14]),
    .b(term0[14]),
    .ci(term1[14]),
    .s(sum_c14_r0_s1),
    .co(carry_c14_r0_s1)
  );
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (
    .a(term2[14]),
    .b(term3[14]),
    .ci(term4[14]),
    .s(sum_c14_r1_s1),
    .co(carry_c14_r1_s1)
  );
  wire sum_c14_r2_s1, carry_c14_r2_s1;
  subbyte_full_adder add_c14_r2_s1 (
    .a(term5[14]),
    .b(term6[14]),
    .ci(term7[14]),
    .s(sum_c14_r2_s1),
    .co(carry_c14_r2_s1)
  );
  wire sum_c14_r3_s2, carry_c14_r3_s2;
  subbyte_full_adder add_c14_r3_s2 (
    .a(carry_c13_r0_s1),
    .b(carry_c13_r1_s1),
    .ci(carry_c13_r2_s1),
    .s(sum_c14_r3_s2),
    .co(carry_c14_r3_s2)
  );
  wire sum_c14_r4_s2, carry_c14_r4_s2;
  subbyte_full_adder add_c14_r4_s2 (
    .a(sum_c14_r0_s1),
    .b(sum_c14_r1_s1),
    .ci(sum_c14_r2_s1),
    .s(sum_c14_r4_s2),
    .co(carry_c14_r4_s2)
  );
  wire sum_c14_r5_s3, carry_c14_r5_s3;
  subbyte_full_adder add_c14_r5_s3 (
    .a(carry_c13_r3_s2),
    .b(carry_c13_r4_s2),
    .ci(sum_c14_r3_s2),
    .s(sum_c14_r5_s3),
    .co(carry_c14_r5_s3)
  );
  wire sum_c14_r6_s4, carry_c14_r6_s4;
  subbyte_full_adder add_c14_r6_s4 (
    .a(sum_c14_r4_s2),
    .b(carry_c13_r5_s3),
    .ci(sum_c14_r5_s3),
    .s(sum_c14_r6_s4),
    .co(carry_c14_r6_s4)
  );
  wire sum_c14_r7_s16, carry_c14_r7_s16;
  subbyte_full_adder add_c14_r7_s16 (
    .a(carry_c13_r6_s4),
    .b(sum_c14_r6_s4),
    .ci(carry_c13_r7_s15),
    .s(sum_c14_r7_s16),
    .co(carry_c14_r7_s16)
  );
  wire sum_c15_r0_s1, carry_c15_r0_s1;
  subbyte_full_adder add_c15_r0_s1 (
    .a(start[15]),
    .b(term0[15]),
    .ci(term1[15]),
    .s(sum_c15_r0_s1),
    .co(carry_c15_r0_s1)
  );
  wire sum_c15_r1_s1, carry_c15_r1_s1;
  subbyte_full_adder add_c15_r1_s1 (
    .a(term2[15]),
    .b(term3[15]),
    .ci(term4[15]),
    .s(sum_c15_r1_s1),
    .co(carry_c15_r1_s1)
  );
  wire sum_c15_r2_s1, carry_c15_r2_s1;
  subbyte_full_adder add_c15_r2_s1 (
    .a(term5[15]),
    .b(term6[15]),
    .ci(term7[15]),
    .s(sum_c15_r2_s1),
    .co(carry_c15_r2_s1)
  );
  wire sum_c15_r3_s2, carry_c15_r3_s2;
  subbyte_full_adder add_c15_r3_s2 (
    .a(carry_c14_r0_s1),
    .b(carry_c14_r1_s1),
    .ci(carry_c14_r2_s1),
    .s(sum_c15_r3_s2),
    .co(carry_c15_r3_s2)
  );
  wire sum_c15_r4_s2, carry_c15_r4_s2;
  subbyte_full_adder add_c15_r4_s2 (
    .a(sum_c15_r0_s1),
    .b(sum_c15_r1_s1),
    .ci(sum_c15_r2_s1),
    .s(sum_c15_r4_s2),
    .co(carry_c15_r4_s2)
  );
  wire sum_c15_r5_s3, carry_c15_r5_s3;
  subbyte_full_adder add_c15_r5_s3 (
    .a(carry_c14_r3_s2),
    .b(carry_c14_r4_s2),
    .ci(sum_c15_r3_s2),
    .s(sum_c15_r5_s3),
    .co(carry_c15_r5_s3)
  );
  wire sum_c15_r6_s4, carry_c15_r6_s4;
  subbyte_full_adder add_c15_r6_s4 (
    .a(sum_c15_r4_s2),
    .b(carry_c14_r5_s3),
    .ci(sum_c15_r5_s3),
    .s(sum_c15_r6_s4),
    .co(carry_c15_r6_s4)
  );
  wire sum_c15_r7_s17, carry_c15_r7_s17;
  subbyte_full_adder add_c15_r7_s17 (
    .a(carry_c14_r6_s4),
    .b(sum_c15_r6_s4),
    .ci(carry_c14_r7_s16),
    .s(sum_c15_r7_s17),
    .co(carry_c15_r7_s17)
  );
  wire sum_c16_r0_s1, carry_c16_r0_s1;
  subbyte_full_adder add_c16_r0_s1 (
    .a(start[16]),
    .b(term0[16]),
    .ci(term1[16]),
    .s(sum_c16_r0_s1),
    .co(carry_c16_r0_s1)
  );
  wire sum_c16_r1_s1, carry_c16_r1_s1;
  subbyte_full_adder add_c16_r1_s1 (
    .a(term2[16]),
    .b(term3[16]),
    .ci(term4[16]),
    .s(sum_c16_r1_s1),
    .co(carry_c16_r1_s1)
  );
  wire sum_c16_r2_s1, carry_c16_r2_s1;
  subbyte_full_adder add_c16_r2_s1 (
    .a(term5[16]),
    .b(term6[16]),
    .ci(term7[16]),
    .s(sum_c16_r2_s1),
    .co(carry_c16_r2_s1)
  );
  wire sum_c16_r3_s2, carry_c16_r3_s2;
  subbyte_full_adder add_c16_r3_s2 (
    .a(carry_c15_r0_s1),
    .b(carry_c15_r1_s1),
    .ci(carry_c15_r2_s1),
    .s(sum_c16_r3_s2),
    .co(carry_c16_r3_s2)
  );
  wire sum_c16_r4_s2, carry_c16_r4_s2;
  subbyte_full_adder add_c16_r4_s2 (
    .a(sum_c16_r0_s1),
    .b(sum_c16_r1_s1),
    .ci(sum_c16_r2_s1),
    .s(sum_c16_r4_s2),
    .co(carry_c16_r4_s2)
  );
  wire sum_c16_r5_s3, carry_c16_r5_s3;
  subbyte_full_adder add_c16_r5_s3 (
    .a(carry_c15_r3_s2),
    .b(carry_c15_r4_s2),
    .ci(sum_c16_r3_s2),
    .s(sum_c16_r5_s3),
    .co(carry_c16_r5_s3)
  );
  wire sum_c16_r6_s4, carry_c16_r6_s4;
  subbyte_full_adder add_c16_r6_s4 (
    .a(sum_c16_r4_s2),
    .b(carry_c15_r5_s3),
    .ci(sum_c16_r5_s3),
    .s(sum_c16_r6_s4),
    .co(carry_c16_r6_s4)
  );
  wire sum_c16_r7_s18, carry_c16_r7_s18;
  subbyte_full_adder add_c16_r7_s18 (
    .a(carry_c15_r6_s4),
    .b(sum_c16_r6_s4),
    .ci(carry_c15_r7_s17),
    .s(sum_c16_r7_s18),
    .co(carry_c16_r7_s18)
  );
  wire sum_c17_r0_s1, carry_c17_r0_s1;
  subbyte_full_adder add_c17_r0_s1 (
    .a(start[17]),
    .b(term0[17]),
    .ci(term1[17]),
    .s(sum_c17_r0_s1),
    .co(carry_c17_r0_s1)
  );
  wire sum_c17_r1_s1, carry_c17_r1_s1;
  subbyte_full_adder add_c17_r1_s1 (
    .a(term2[17]),
    .b(term3[17]),
    .ci(term4[17]),
    .s(sum_c17_r1_s1),
    .co(carry_c17_r1_s1)
  );
  wire sum_c17_r2_s1, carry_c17_r2_s1;
  subbyte_full_adder add_c17_r2_s1 (
    .a(term5[17]),
    .b(term6[17]),
    .ci(term7[17]),
    .s(sum_c17_r2_s1),
    .co(carry_c17_r2_s1)
  );
  wire sum_c17_r3_s2, carry_c17_r3_s2;
  subbyte_full_adder add_c17_r3_s2 (
    .a(carry_c16_r0_s1),
    .b(carry_c16_r1_s1),
    .ci(carry_c16_r2_s1),
    .s(sum_c17_r3_s2),
    .co(carry_c17_r3_s2)
  );
  wire sum_c17_r4_s2, carry_c17_r4_s2;
  subbyte_full_adder add_c17_r4_s2 (
    .a(sum_c17_r0_s1),
    .b(sum_c17_r1_s1),
    .ci(sum_c17_r2_s1),
    .s(sum_c17_r4_s2),
    .co(carry_c17_r4_s2)
  );
  wire sum_c17_r5_s3, carry_c17_r5_s3;
  subbyte_full_adder add_c17_r5_s3 (
    .a(carry_c16_r3_s2),
    .b(carry_c16_r4_s2),
    .ci(sum_c17_r3_s2),
    .s(sum_c17_r5_s3),
    .co(carry_c17_r5_s3)
  );
  wire sum_c17_r6_s4, carry_c17_r6_s4;
  subbyte_full_adder add_c17_r6_s4 (
    .a(sum_c17_r4_s2),
    .b(carry_c16_r5_s3),
    .ci(sum_c17_r5_s3),
    .s(sum_c17_r6_s4),
    .co(carry_c17_r6_s4)
  );
  wire sum_c17_r7_s19, carry_c17_r7_s19;
  subbyte_full_adder add_c17_r7_s19 (
    .a(carry_c16_r6_s4),
    .b(sum_c17_r6_s4),
    .ci(carry_c16_r7_s18),
    .s(sum_c17_r7_s19),
    .co(carry_c17_r7_s19)
  );
  wire sum_c18_r0_s1, carry_c18_r0_s1;
  subbyte_full_adder add_c18_r0_s1 (
    .a(start[18]),
    .b(term0[18]),
    .ci(term1[18]),
    .s(sum_c18_r0_s1),
    .co(carry_c18_r0_s1)
  );
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (
    .a(term2[18]),
    .b(term3[18]),
    .ci(term4[18]),
    .s(sum_c18_r1_s1),
    .co(carry_c18_r1_s1)
  );
  wire sum_c18_r2_s1, carry_c18_r2_s1;
  subbyte_full_adder add_c18_r2_s1 (
    .a(term5[18]),
    .b(term6[18]),
    .ci(term7[18]),
    .s(sum_c18_r2_s1),
    .co(carry_c18_r2_s1)
  );
  wire sum_c18_r3_s2, carry_c18_r3_s2;
  subbyte_full_adder add_c18_r3_s2 (
    .a(carry_c17_r0_s1),
    .b(carry_c17_r1_s1),
    .ci(carry_c17_r2_s1),
    .s(sum_c18_r3_s2),
    .co(carry_c18_r3_s2)
  );
  wire sum_c18_r4_s2, carry_c18_r4_s2;
  subbyte_full_adder add_c18_r4_s2 (
    .a(sum_c18_r0_s1),
    .b(sum_c18_r1_s1),
    .ci(sum_c18_r2_s1),
    .s(sum_c18_r4_s2),
    .co(carry_c18_r4_s2)
  );
  wire sum_c18_r5_s3, carry_c18_r5_s3;
  subbyte_full_adder add_c18_r5_s3 (
    .a(carry_c17_r3_s2),
    .b(carry_c17_r4_s2),
    .ci(sum_c18_r3_s2),
    .s(sum_c18_r5_s3),
    .co(carry_c18_r5_s3)
  );
  wire sum_c18_r6_s4, carry_c18_r6_s4;
  subbyte_full_adder add_c18_r6_s4 (
    .a(sum_c18_r4_s2),
    .b(carry_c17_r5_s3),
    .ci(sum_c18_r5_s3),
    .s(sum_c18_r6_s4),
    .co(carry_c18_r6_s4)
  );
  wire sum_c18_r7_s20, carry_c18_r7_s20;
  subbyte_full_adder add_c18_r7_s20 (
    .a(carry_c17_r6_s4),
    .b(sum_c18_r6_s4),
    .ci(carry_c17_r7_s19),
    .s(sum_c18_r7_s20),
    .co(carry_c18_r7_s20)
  );
  wire sum_c19_r0_s1, carry_c19_r0_s1;
  subbyte_full_adder add_c19_r0_s1 (
    .a(start[19]),
    .b(term0[19]),
    .ci(term1[19]),
    .s(sum_c19_r0_s1),
    .co(carry_c19_r0_s1)
  );
  wire sum_c19_r1_s1, carry_c19_r1_s1;
  subbyte_full_adder add_c19_r1_s1 (
    .a(term2[19]),
    .b(term3[19]),
    .ci(term4[19]),
    .s(sum_c19_r1_s1),
    .co(carry_c19_r1_s1)
  );
  wire sum_c19_r2_s1, carry_c19_r2_s1;
  subbyte_full_adder add_c19_r2_s1 (
    .a(term5[19]),
    .b(term6[19]),
    .ci(term7[19]),
    .s(sum_c19_r2_s1),
    .co(carry_c19_r2_s1)
  );
  wire sum_c19_r3_s2, carry_c19_r3_s2;
  subbyte_full_adder add_c19_r3_s2 (
    .a(carry_c18_r0_s1),
    .b(carry_c18_r1_s1),
    .ci(carry_c18_r2_s1),
    .s(sum_c19_r3_s2),
    .co(carry_c19_r3_s2)
  );
  wire sum_c19_r4_s2, carry_c19_r4_s2;
  subbyte_full_adder add_c19_r4_s2 (
    .a(sum_c19_r0_s1),
    .b(sum_c19_r1_s1),
    .ci(sum_c19_r2_s1),
    .s(sum_c19_r4_s2),
    .co(carry_c19_r4_s2)
  );
  wire sum_c19_r5_s3, carry_c19_r5_s3;
  subbyte_full_adder add_c19_r5_s3 (
    .a(carry_c18_r3_s2),
    .b(carry_c18_r4_s2),
    .ci(sum_c19_r3_s2),
    .s(sum_c19_r5_s3),
    .co(carry_c19_r5_s3)
  );
  wire sum_c19_r6_s4, carry_c19_r6_s4;
  subbyte_full_adder add_c19_r6_s4 (
    .a(sum_c19_r4_s2),
    .b(carry_c18_r5_s3),
    .ci(sum_c19_r5_s3),
    .s(sum_c19_r6_s4),
    .co(carry_c19_r6_s4)
  );
  wire sum_c19_r7_s21, carry_c19_r7_s21;
  subbyte_full_adder add_c19_r7_s21 (
    .a(carry_c18_r6_s4),
    .b(sum_c19_r6_s4),
    .ci(carry_c18_r7_s20),
    .s(sum_c19_r7_s21),
    .co(carry_c19_r7_s21)
  );
  wire sum_c20_r0_s1, carry_c20_r0_s1;
  subbyte_full_adder add_c20_r0_s1 (
    .a(start[20]),
    .b(term0[20]),
    .ci(term1[20]),
    .s(sum_c20_r0_s1),
    .co(carry_c20_r0_s1)
  );
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (
    .a(term2[20]),
    .b(term3[20]),
    .ci(term4[20]),
    .s(sum_c20_r1_s1),
    .co(carry_c20_r1_s1)
  );
  wire sum_c20_r2_s1, carry_c20_r2_s1;
  subbyte_full_adder add_c20_r2_s1 (
    .a(term5[20]),
    .b(term6[20]),
    .ci(term7[20]),
    .s(sum_c20_r2_s1),
    .co(carry_c20_r2_s1)
  );
  wire sum_c20_r3_s2, carry_c20_r3_s2;
  subbyte_full_adder add_c20_r3_s2 (
    .a(carry_c19_r0_s1),
    .b(carry_c19_r1_s1),
    .ci(carry_c19_r2_s1),
    .s(sum_c20_r3_s2),
    .co(carry_c20_r3_s2)
  );
  wire sum_c20_r4_s2, carry_c20_r4_s2;
  subbyte_full_adder add_c20_r4_s2 (
    .a(sum_c20_r0_s1),
    .b(sum_c20_r1_s1),
    .ci(sum_c20_r2_s1),
    .s(sum_c20_r4_s2),
    .co(carry_c20_r4_s2)
  );
  wire sum_c20_r5_s3, carry_c20_r5_s3;
  subbyte_full_adder add_c20_r5_s3 (
    .a(carry_c19_r3_s2),
    .b(carry_c19_r4_s2),
    .ci(sum_c20_r3_s2),
    .s(sum_c20_r5_s3),
    .co(carry_c20_r5_s3)
  );
  wire sum_c20_r6_s4, carry_c20_r6_s4;
  subbyte_full_adder add_c20_r6_s4 (
    .a(sum_c20_r4_s2),
    .b(carry_c19_r5_s3),
    .ci(sum_c20_r5_s3),
    .s(sum_c20_r6_s4),
    .co(carry_c20_r6_s4)
  );
  wire sum_c20_r7_s22, carry_c20_r7_s22;
  subbyte_full_adder add_c20_r7_s22 (
    .a(carry_c19_r6_s4),
    .b(sum_c20_r6_s4),
    .ci(carry_c19_r7_s21),
    .s(sum_c20_r7_s22),
    .co(carry_c20_r7_s22)
  );
  wire sum_c21_r0_s1, carry_c21_r0_s1;
  subbyte_full_adder add_c21_r0_s1 (
    .a(start[21]),
    .b(term0[21]),
    .ci(term1[21]),
    .s(sum_c21_r0_s1),
    .co(carry_c21_r0_s1)
  );
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (
    .a(term2[21]),
    .b(term3[21]),
    .ci(term4[21]),
    .s(sum_c21_r1_s1),
    .co(carry_c21_r1_s1)
  );
  wire sum_c21_r2_s1, carry_c21_r2_s1;
  subbyte_full_adder add_c21_r2_s1 (
    .a(term5[21]),
    .b(term6[21]),
    .ci(term7[21]),
    .s(sum_c21_r2_s1),
    .co(carry_c21_r2_s1)
  );
  wire sum_c21_r3_s2, carry_c21_r3_s2;
  subbyte_full_adder add_c21_r3_s2 (
    .a(carry_c20_r0_s1),
    .b(carry_c20_r1_s1),
    .ci(carry_c20_r2_s1),
    .s(sum_c21_r3_s2),
    .co(carry_c21_r3_s2)
  );
  wire sum_c21_r4_s2, carry_c21_r4_s2;
  subbyte_full_adder add_c21_r4_s2 (
    .a(sum_c21_r0_s1),
    .b(sum_c21_r1_s1),
    .ci(sum_c21_r2_s1),
    .s(sum_c21_r4_s2),
    .co(carry_c21_r4_s2)
  );
  wire sum_c21_r5_s3, carry_c21_r5_s3;
  subbyte_full_adder add_c21_r5_s3 (
    .a(carry_c20_r3_s2),
    .b(carry_c20_r4_s2),
    .ci(sum_c21_r3_s2),
    .s(sum_c21_r5_s3),
    .co(carry_c21_r5_s3)
  );
  wire sum_c21_r6_s4, carry_c21_r6_s4;
  subbyte_full_adder add_c21_r6_s4 (
    .a(sum_c21_r4_s2),
    .b(carry_c20_r5_s3),
    .ci(sum_c21_r5_s3),
    .s(sum_c21_r6_s4),
    .co(carry_c21_r6_s4)
  );
  wire sum_c21_r7_s23, carry_c21_r7_s23;
  subbyte_full_adder add_c21_r7_s23 (
    .a(carry_c20_r6_s4),
    .b(sum_c21_r6_s4),
    .ci(carry_c20_r7_s22),
    .s(sum_c21_r7_s23),
    .co(carry_c21_r7_s23)
  );
  wire sum_c22_r0_s1, carry_c22_r0_s1;
  subbyte_full_adder add_c22_r0_s1 (
    .a(start[22]),
    .b(term0[22]),
    .ci(term1[22]),
    .s(sum_c22_r0_s1),
    .co(carry_c22_r0_s1)
  );
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (
    .a(term2[22]),
    .b(term3[22]),
    .ci(term4[22]),
    .s(sum_c22_r1_s1),
    .co(carry_c22_r1_s1)
  );
  wire sum_c22_r2_s1, carry_c22_r2_s1;
  subbyte_full_adder add_c22_r2_s1 (
    .a(term5[22]),
    .b(term6[22]),
    .ci(term7[22]),
    .s(sum_c22_r2_s1),
    .co(carry_c22_r2_s1)
  );
  wire sum_c22_r3_s2, carry_c22_r3_s2;
  subbyte_full_adder add_c22_r3_s2 (
    .a(carry_c21_r0_s1),
    .b(carry_c21_r1_s1),
    .ci(carry_c21_r2_s1),
    .s(sum_c22_r3_s2),
    .co(carry_c22_r3_s2)
  );
  wire sum_c22_r4_s2, carry_c22_r4_s2;
  subbyte_full_adder add_c22_r4_s2 (
    .a(sum_c22_r0_s1),
    .b(sum_c22_r1_s1),
    .ci(sum_c22_r2_s1),
    .s(sum_c22_r4_s2),
    .co(carry_c22_r4_s2)
  );
  wire sum_c22_r5_s3, carry_c22_r5_s3;
  subbyte_full_adder add_c22_r5_s3 (
    .a(carry_c21_r3_s2),
    .b(carry_c21_r4_s2),
    .ci(sum_c22_r3_s2),
    .s(sum_c22_r5_s3),
    .co(carry_c22_r5_s3)
  );
  wire sum_c22_r6_s4, carry_c22_r6_s4;
  subbyte_full_adder add_c22_r6_s4 (
    .a(sum_c22_r4_s2),
    .b(carry_c21_r5_s3),
    .ci(sum_c22_r5_s3),
    .s(sum_c22_r6_s4),
    .co(carry_c22_r6_s4)
  );
  wire sum_c22_r7_s24, carry_c22_r7_s24;
  subbyte_full_adder add_c22_r7_s24 (
    .a(carry_c21_r6_s4),
    .b(sum_c22_r6_s4),
    .ci(carry_c21_r7_s23),
    .s(sum_c22_r7_s24),
    .co(carry_c22_r7_s24)
  );
  wire sum_c23_r0_s1, carry_c23_r0_s1;
  subbyte_full_adder add_c23_r0_s1 (
    .a(start[23]),
    .b(term0[23]),
    .ci(term1[23]),
    .s(sum_c23_r0_s1),
    .co(carry_c23_r0_s1)
  );
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (
    .a(term2[23]),
    .b(term3[23]),
    .ci(term4[23]),
    .s(sum_c23_r1_s1),
    .co(carry_c23_r1_s1)
  );
  wire sum_c23_r2_s1, carry_c23_r2_s1;
  subbyte_full_adder add_c23_r2_s1 (
    .a(term5[23]),
    .b(term6[23]),
    .ci(term7[23]),
    .s(sum_c23_r2_s1),
    .co(carry_c23_r2_s1)
  );
  wire sum_c23_r3_s2, carry_c23_r3_s2;
  subbyte_full_adder add_c23_r3_s2 (
    .a(carry_c22_r0_s1),
    .b(carry_c22_r1_s1),
    .ci(carry_c22_r2_s1),
    .s(sum_c23_r3_s2),
    .co(carry_c23_r3_s2)
  );
  wire sum_c23_r4_s2, carry_c23_r4_s2;
  subbyte_full_adder add_c23_r4_s2 (
    .a(sum_c23_r0_s1),
    .b(sum_c23_r1_s1),
    .ci(sum_c23_r2_s1),
    .s(sum_c23_r4_s2),
    .co(carry_c23_r4_s2)
  );
  wire sum_c23_r5_s3, carry_c23_r5_s3;
  subbyte_full_adder add_c23_r5_s3 (
    .a(carry_c22_r3_s2),
    .b(carry_c22_r4_s2),
    .ci(sum_c23_r3_s2),
    .s(sum_c23_r5_s3),
    .co(carry_c23_r5_s3)
  );
  wire sum_c23_r6_s4, carry_c23_r6_s4;
  subbyte_full_adder add_c23_r6_s4 (
    .a(sum_c23_r4_s2),
    .b(carry_c22_r5_s3),
    .ci(sum_c23_r5_s3),
    .s(sum_c23_r6_s4),
    .co(carry_c23_r6_s4)
  );
  wire sum_c23_r7_s25, carry_c23_r7_s25;
  subbyte_full_adder add_c23_r7_s25 (
    .a(carry_c22_r6_s4),
    .b(sum_c23_r6_s4),
    .ci(carry_c22_r7_s24),
    .s(sum_c23_r7_s25),
    .co(carry_c23_r7_s25)
  );
  wire sum_c24_r0_s1, carry_c24_r0_s1;
  subbyte_full_adder add_c24_r0_s1 (
    .a(start[24]),
    .b(term0[24]),
    .ci(term1[24]),
    .s(sum_c24_r0_s1),
    .co(carry_c24_r0_s1)
  );
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (
    .a(term2[24]),
    .b(term3[24]),
    .ci(term4[24]),
    .s(sum_c24_r1_s1),
    .co(carry_c24_r1_s1)
  );
  wire sum_c24_r2_s1, carry_c24_r2_s1;
  subbyte_full_adder add_c24_r2_s1 (
    .a(term5[24]),
    .b(term6[24]),
    .ci(term7[24]),
    .s(sum_c24_r2_s1),
    .co(carry_c24_r2_s1)
  );
  wire sum_c24_r3_s2, carry_c24_r3_s2;
  subbyte_full_adder add_c24_r3_s2 (
    .a(carry_c23_r0_s1),
    .b(carry_c23_r1_s1),
    .ci(carry_c23_r2_s1),
    .s(sum_c24_r3_s2),
    .co(carry_c24_r3_s2)
  );
  wire sum_c24_r4_s2, carry_c24_r4_s2;
  subbyte_full_adder add_c24_r4_s2 (
    .a(sum_c24_r0_s1),
    .b(sum_c24_r1_s1),
    .ci(sum_c24_r2_s1),
    .s(sum_c24_r4_s2),
    .co(carry_c24_r4_s2)
  );
  wire sum_c24_r5_s3, carry_c24_r5_s3;
  subbyte_full_adder add_c24_r5_s3 (
    .a(carry_c23_r3_s2),
    .b(carry_c23_r4_s2),
    .ci(sum_c24_r3_s2),
    .s(sum_c24_r5_s3),
    .co(carry_c24_r5_s3)
  );
  wire sum_c24_r6_s4, carry_c24_r6_s4;
  subbyte_full_adder add_c24_r6_s4 (
    .a(sum_c24_r4_s2),
    .b(carry_c23_r5_s3),
    .ci(sum_c24_r5_s3),
    .s(sum_c24_r6_s4),
    .co(carry_c24_r6_s4)
  );
  wire sum_c24_r7_s26, carry_c24_r7_s26;
  subbyte_full_adder add_c24_r7_s26 (
    .a(carry_c23_r6_s4),
    .b(sum_c24_r6_s4),
    .ci(carry_c23_r7_s25),
    .s(sum_c24_r7_s26),
    .co(carry_c24_r7_s26)
  );
  wire sum_c25_r0_s1, carry_c25_r0_s1;
  subbyte_full_adder add_c25_r0_s1 (
    .a(start[25]),
    .b(term0[25]),
    .ci(term1[25]),
    .s(sum_c25_r0_s1),
    .co(carry_c25_r0_s1)
  );
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (
    .a(term2[25]),
    .b(term3[25]),
    .ci(term4[25]),
    .s(sum_c25_r1_s1),
    .co(carry_c25_r1_s1)
  );
  wire sum_c25_r2_s1, carry_c25_r2_s1;
  subbyte_full_adder add_c25_r2_s1 (
    .a(term5[25]),
    .b(term6[25]),
    .ci(term7[25]),
    .s(sum_c25_r2_s1),
    .co(carry_c25_r2_s1)
  );
  wire sum_c25_r3_s2, carry_c25_r3_s2;
  subbyte_full_adder add_c25_r3_s2 (
    .a(carry_c24_r0_s1),
    .b(carry_c24_r1_s1),
    .ci(carry_c24_r2_s1),
    .s(sum_c25_r3_s2),
    .co(carry_c25_r3_s2)
  );
  wire sum_c25_r4_s2, carry_c25_r4_s2;
  subbyte_full_adder add_c25_r4_s2 (
    .a(sum_c25_r0_s1),
    .b(sum_c25_r1_s1),
    .ci(sum_c25_r2_s1),
    .s(sum_c25_r4_s2),
    .co(carry_c25_r4_s2)
  );
  wire sum_c25_r5_s3, carry_c25_r5_s3;
  subbyte_full_adder add_c25_r5_s3 (
    .a(carry_c24_r3_s2),
    .b(carry_c24_r4_s2),
    .ci(sum_c25_r3_s2),
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
  wire sum_c25_r7_s27, carry_c25_r7_s27;
  subbyte_full_adder add_c25_r7_s27 (
    .a(carry_c24_r6_s4),
    .b(sum_c25_r6_s4),
    .ci(carry_c24_r7_s26),
    .s(sum_c25_r7_s27),
    .co(carry_c25_r7_s27)
  );
  wire sum_c26_r0_s1, carry_c26_r0_s1;
  subbyte_full_adder add_c26_r0_s1 (
    .a(start[26]),
    .b(term0[26]),
    .ci(term1[26]),
    .s(sum_c26_r0_s1),
    .co(carry_c26_r0_s1)
  );
  wire sum_c26_r1_s1, carry_c26_r1_s1;
  subbyte_full_adder add_c26_r1_s1 (
    .a(term2[26]),
    .b(term3[26]),
    .ci(term4[26]),
    .s(sum_c26_r1_s1),
    .co(carry_c26_r1_s1)
  );
  wire sum_c26_r2_s1, carry_c26_r2_s1;
  subbyte_full_adder add_c26_r2_s1 (
    .a(term5[26]),
    .b(term6[26]),
    .ci(term7[26]),
    .s(sum_c26_r2_s1),
    .co(carry_c26_r2_s1)
  );
  wire sum_c26_r3_s2, carry_c26_r3_s2;
  subbyte_full_adder add_c26_r3_s2 (
    .a(carry_c25_r0_s1),
    .b(carry_c25_r1_s1),
    .ci(carry_c25_r2_s1),
    .s(sum_c26_r3_s2),
    .co(carry_c26_r3_s2)
  );
  wire sum_c26_r4_s2, carry_c26_r4_s2;
  subbyte_full_adder add_c26_r4_s2 (
    .a(sum_c26_r0_s1),
    .b(sum_c26_r1_s1),
    .ci(sum_c26_r2_s1),
    .s(sum_c26_r4_s2),
    .co(carry_c26_r4_s2)
  );
  wire sum_c26_r5_s3, carry_c26_r5_s3;
  subbyte_full_adder add_c26_r5_s3 (
    .a(carry_c25_r3_s2),
    .b(carry_c25_r4_s2),
    .ci(sum_c26_r3_s2),
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
  wire sum_c26_r7_s28, carry_c26_r7_s28;
  subbyte_full_adder add_c26_r7_s28 (
    .a(carry_c25_r6_s4),
    .b(sum_c26_r6_s4),
    .ci(carry_c25_r7_s27),
    .s(sum_c26_r7_s28),
    .co(carry_c26_r7_s28)
  );
  wire sum_c27_r0_s1, carry_c27_r0_s1;
  subbyte_full_adder add_c27_r0_s1 (
    .a(start[27]),
    .b(term0[27]),
    .ci(term1[27]),
    .s(sum_c27_r0_s1),
    .co(carry_c27_r0_s1)
  );
  wire sum_c27_r1_s1, carry_c27_r1_s1;
  subbyte_full_adder add_c27_r1_s1 (
    .a(term2[27]),
    .b(term3[27]),
    .ci(term4[27]),
    .s(sum_c27_r1_s1),
    .co(carry_c27_r1_s1)
  );
  wire sum_c27_r2_s1, carry_c27_r2_s1;
  subbyte_full_adder add_c27_r2_s1 (
    .a(term5[27]),
    .b(term6[27]),
    .ci(term7[27]),
    .s(sum_c27_r2_s1),
    .co(carry_c27_r2_s1)
  );
  wire sum_c27_r3_s2, carry_c27_r3_s2;
  subbyte_full_adder add_c27_r3_s2 (
    .a(carry_c26_r0_s1),
    .b(carry_c26_r1_s1),
    .ci(carry_c26_r2_s1),
    .s(sum_c27_r3_s2),
    .co(carry_c27_r3_s2)
  );
  wire sum_c27_r4_s2, carry_c27_r4_s2;
  subbyte_full_adder add_c27_r4_s2 (
    .a(sum_c27_r0_s1),
    .b(sum_c27_r1_s1),
    .ci(sum_c27_r2_s1),
    .s(sum_c27_r4_s2),
    .co(carry_c27_r4_s2)
  );
  wire sum_c27_r5_s3, carry_c27_r5_s3;
  subbyte_full_adder add_c27_r5_s3 (
    .a(carry_c26_r3_s2),
    .b(carry_c26_r4_s2),
    .ci(sum_c27_r3_s2),
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
  wire sum_c27_r7_s29, carry_c27_r7_s29;
  subbyte_full_adder add_c27_r7_s29 (
    .a(carry_c26_r6_s4),
    .b(sum_c27_r6_s4),
    .ci(carry_c26_r7_s28),
    .s(sum_c27_r7_s29),
    .co(carry_c27_r7_s29)
  );
  wire sum_c28_r0_s1, carry_c28_r0_s1;
  subbyte_full_adder add_c28_r0_s1 (
    .a(start[28]),
    .b(term0[28]),
    .ci(term1[28]),
    .s(sum_c28_r0_s1),
    .co(carry_c28_r0_s1)
  );
  wire sum_c28_r1_s1, carry_c28_r1_s1;
  subbyte_full_adder add_c28_r1_s1 (
    .a(term2[28]),
    .b(term3[28]),
    .ci(term4[28]),
    .s(sum_c28_r1_s1),
    .co(carry_c28_r1_s1)
  );
  wire sum_c28_r2_s1, carry_c28_r2_s1;
  subbyte_full_adder add_c28_r2_s1 (
    .a(term5[28]),
    .b(term6[28]),
    .ci(term7[28]),
    .s(sum_c28_r2_s1),
    .co(carry_c28_r2_s1)
  );
  wire sum_c28_r3_s2, carry_c28_r3_s2;
  subbyte_full_adder add_c28_r3_s2 (
    .a(carry_c27_r0_s1),
    .b(carry_c27_r1_s1),
    .ci(carry_c27_r2_s1),
    .s(sum_c28_r3_s2),
    .co(carry_c28_r3_s2)
  );
  wire sum_c28_r4_s2, carry_c28_r4_s2;
  subbyte_full_adder add_c28_r4_s2 (
    .a(sum_c28_r0_s1),
    .b(sum_c28_r1_s1),
    .ci(sum_c28_r2_s1),
    .s(sum_c28_r4_s2),
    .co(carry_c28_r4_s2)
  );
  wire sum_c28_r5_s3, carry_c28_r5_s3;
  subbyte_full_adder add_c28_r5_s3 (
    .a(carry_c27_r3_s2),
    .b(carry_c27_r4_s2),
    .ci(sum_c28_r3_s2),
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
  wire sum_c28_r7_s30, carry_c28_r7_s30;
  subbyte_full_adder add_c28_r7_s30 (
    .a(carry_c27_r6_s4),
    .b(sum_c28_r6_s4),
    .ci(carry_c27_r7_s29),
    .s(sum_c28_r7_s30),
    .co(carry_c28_r7_s30)
  );
  wire sum_c29_r0_s1, carry_c29_r0_s1;
  subbyte_full_adder add_c29_r0_s1 (
    .a(start[29]),
    .b(term0[29]),
    .ci(term1[29]),
    .s(sum_c29_r0_s1),
    .co(carry_c29_r0_s1)
  );
  wire sum_c29_r1_s1, carry_c29_r1_s1;
  subbyte_full_adder add_c29_r1_s1 (
    .a(term2[29]),
    .b(term3[29]),
    .ci(term4[29]),
    .s(sum_c29_r1_s1),
    .co(carry_c29_r1_s1)
  );
  wire sum_c29_r2_s1, carry_c29_r2_s1;
  subbyte_full_adder add_c29_r2_s1 (
    .a(term5[29]),
    .b(term6[29]),
    .ci(term7[29]),
    .s(sum_c29_r2_s1),
    .co(carry_c29_r2_s1)
  );
  wire sum_c29_r3_s2, carry_c29_r3_s2;
  subbyte_full_adder add_c29_r3_s2 (
    .a(carry_c28_r0_s1),
    .b(carry_c28_r1_s1),
    .ci(carry_c28_r2_s1),
    .s(sum_c29_r3_s2),
    .co(carry_c29_r3_s2)
  );
  wire sum_c29_r4_s2, carry_c29_r4_s2;
  subbyte_full_adder add_c29_r4_s2 (
    .a(sum_c29_r0_s1),
    .b(sum_c29_r1_s1),
    .ci(sum_c29_r2_s1),
    .s(sum_c29_r4_s2),
    .co(carry_c29_r4_s2)
  );
  wire sum_c29_r5_s3, carry_c29_r5_s3;
  subbyte_full_adder add_c29_r5_s3 (
    .a(carry_c28_r3_s2),
    .b(carry_c28_r4_s2),
    .ci(sum_c29_r3_s2),
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
  wire sum_c29_r7_s31, carry_c29_r7_s31;
  subbyte_full_adder add_c29_r7_s31 (
    .a(carry_c28_r6_s4),
    .b(sum_c29_r6_s4),
    .ci(carry_c28_r7_s30),
    .s(sum_c29_r7_s31),
    .co(carry_c29_r7_s31)
  );
  wire sum_c30_r0_s1, carry_c30_r0_s1;
  subbyte_full_adder add_c30_r0_s1 (
    .a(start[30]),
    .b(term0[30]),
    .ci(term1[30]),
    .s(sum_c30_r0_s1),
    .co(carry_c30_r0_s1)
  );
  wire sum_c30_r1_s1, carry_c30_r1_s1;
  subbyte_full_adder add_c30_r1_s1 (
    .a(term2[30]),
    .b(term3[30]),
    .ci(term4[30]),
    .s(sum_c30_r1_s1),
    .co(carry_c30_r1_s1)
  );
  wire sum_c30_r2_s1, carry_c30_r2_s1;
  subbyte_full_adder add_c30_r2_s1 (
    .a(term5[30]),
    .b(term6[30]),
    .ci(term7[30]),
    .s(sum_c30_r2_s1),
    .co(carry_c30_r2_s1)
  );
  wire sum_c30_r3_s2, carry_c30_r3_s2;
  subbyte_full_adder add_c30_r3_s2 (
    .a(carry_c29_r0_s1),
    .b(carry_c29_r1_s1),
    .ci(carry_c29_r2_s1),
    .s(sum_c30_r3_s2),
    .co(carry_c30_r3_s2)
  );
  wire sum_c30_r4_s2, carry_c30_r4_s2;
  subbyte_full_adder add_c30_r4_s2 (
    .a(sum_c30_r0_s1),
    .b(sum_c30_r1_s1),
    .ci(sum_c30_r2_s1),
    .s(sum_c30_r4_s2),
    .co(carry_c30_r4_s2)
  );
  wire sum_c30_r5_s3, carry_c30_r5_s3;
  subbyte_full_adder add_c30_r5_s3 (
    .a(carry_c29_r3_s2),
    .b(carry_c29_r4_s2),
    .ci(sum_c30_r3_s2),
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
  wire sum_c30_r7_s32, carry_c30_r7_s32;
  subbyte_full_adder add_c30_r7_s32 (
    .a(carry_c29_r6_s4),
    .b(sum_c30_r6_s4),
    .ci(carry_c29_r7_s31),
    .s(sum_c30_r7_s32),
    .co(carry_c30_r7_s32)
  );
  wire sum_c31_r0_s1, carry_c31_r0_s1;
  subbyte_full_adder add_c31_r0_s1 (
    .a(start[31]),
    .b(term0[31]),
    .ci(term1[31]),
    .s(sum_c31_r0_s1),
    .co(carry_c31_r0_s1)
  );
  wire sum_c31_r1_s1, carry_c31_r1_s1;
  subbyte_full_adder add_c31_r1_s1 (
    .a(term2[31]),
    .b(term3[31]),
    .ci(term4[31]),
    .s(sum_c31_r1_s1),
    .co(carry_c31_r1_s1)
  );
  wire sum_c31_r2_s1, carry_c31_r2_s1;
  subbyte_full_adder add_c31_r2_s1 (
    .a(term5[31]),
    .b(term6[31]),
    .ci(term7[31]),
    .s(sum_c31_r2_s1),
    .co(carry_c31_r2_s1)
  );
  wire sum_c31_r3_s2, carry_c31_r3_s2;
  subbyte_full_adder add_c31_r3_s2 (
    .a(carry_c30_r0_s1),
    .b(carry_c30_r1_s1),
    .ci(carry_c30_r2_s1),
    .s(sum_c31_r3_s2),
    .co(carry_c31_r3_s2)
  );
  wire sum_c31_r4_s2, carry_c31_r4_s2;
  subbyte_full_adder add_c31_r4_s2 (
    .a(sum_c31_r0_s1),
    .b(sum_c31_r1_s1),
    .ci(sum_c31_r2_s1),
    .s(sum_c31_r4_s2),
    .co(carry_c31_r4_s2)
  );
  wire sum_c31_r5_s3, carry_c31_r5_s3;
  subbyte_full_adder add_c31_r5_s3 (
    .a(carry_c30_r3_s2),
    .b(carry_c30_r4_s2),
    .ci(sum_c31_r3_s2),
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
  wire sum_c31_r7_s33, carry_c31_r7_s33;
  subbyte_full_adder add_c31_r7_s33 (
    .a(carry_c30_r6_s4),
    .b(sum_c31_r6_s4),
    .ci(carry_c30_r7_s32),
    .s(sum_c31_r7_s33),
    .co(carry_c31_r7_s33)
  );
  wire sum_c32_r0_s1, carry_c32_r0_s1;
  subbyte_full_adder add_c32_r0_s1 (
    .a(start[32]),
    .b(term0[32]),
    .ci(term1[32]),
    .s(sum_c32_r0_s1),
    .co(carry_c32_r0_s1)
  );
  wire sum_c32_r1_s1, carry_c32_r1_s1;
  subbyte_full_adder add_c32_r1_s1 (
    .a(term2[32]),
    .b(term3[32]),
    .ci(term4[32]),
    .s(sum_c32_r1_s1),
    .co(carry_c32_r1_s1)
  );
  wire sum_c32_r2_s1, carry_c32_r2_s1;
  subbyte_full_adder add_c32_r2_s1 (
    .a(term5[32]),
    .b(term6[32]),
    .ci(term7[32]),
    .s(sum_c32_r2_s1),
    .co(carry_c32_r2_s1)
  );
  wire sum_c32_r3_s2, carry_c32_r3_s2;
  subbyte_full_adder add_c32_r3_s2 (
    .a(carry_c31_r0_s1),
    .b(carry_c31_r1_s1),
    .ci(carry_c31_r2_s1),
    .s(sum_c32_r3_s2),
    .co(carry_c32_r3_s2)
  );
  wire sum_c32_r4_s2, carry_c32_r4_s2;
  subbyte_full_adder add_c32_r4_s2 (
    .a(sum_c32_r0_s1),
    .b(sum_c32_r1_s1),
    .ci(sum_c32_r2_s1),
    .s(sum_c32_r4_s2),
    .co(carry_c32_r4_s2)
  );
  wire sum_c32_r5_s3, carry_c32_r5_s3;
  subbyte_full_adder add_c32_r5_s3 (
    .a(carry_c31_r3_s2),
    .b(carry_c31_r4_s2),
    .ci(sum_c32_r3_s2),
    .s(sum_c32_r5_s3),
    .co(carry_c32_r5_s3)
  );
  wire sum_c32_r6_s4, carry_c32_r6_s4;
  subbyte_full_adder add_c32_r6_s4 (
    .a(sum_c32_r4_s2),
    .b(carry_c31_r5_s3),
    .ci(sum_c32_r5_s3),
    .s(sum_c32_r6_s4),
    .co(carry_c32_r6_s4)
  );
  wire sum_c32_r7_s34, carry_c32_r7_s34;
  subbyte_full_adder add_c32_r7_s34 (
    .a(carry_c31_r6_s4),
    .b(sum_c32_r6_s4),
    .ci(carry_c31_r7_s33),
    .s(sum_c32_r7_s34),
    .co(carry_c32_r7_s34)
  );
  wire sum_c33_r0_s1, carry_c33_r0_s1;
  subbyte_full_adder add_c33_r0_s1 (
    .a(start[33]),
    .b(term0[33]),
    .ci(term1[33]),
    .s(sum_c33_r0_s1),
    .co(carry_c33_r0_s1)
  );
  wire sum_c33_r1_s1, carry_c33_r1_s1;
  subbyte_full_adder add_c33_r1_s1 (
    .a(term2[33]),
    .b(term3[33]),
    .ci(term4[33]),
    .s(sum_c33_r1_s1),
    .co(carry_c33_r1_s1)
  );
  wire sum_c33_r2_s1, carry_c33_r2_s1;
  subbyte_full_adder add_c33_r2_s1 (
    .a(term5[33]),
    .b(term6[33]),
    .ci(term7[33]),
    .s(sum_c33_r2_s1),
    .co(carry_c33_r2_s1)
  );
  wire sum_c33_r3_s2, carry_c33_r3_s2;
  subbyte_full_adder add_c33_r3_s2 (
    .a(carry_c32_r0_s1),
    .b(carry_c32_r1_s1),
    .ci(carry_c32_r2_s1),
    .s(sum_c33_r3_s2),
    .co(carry_c33_r3_s2)
  );
  wire sum_c33_r4_s2, carry_c33_r4_s2;
  subbyte_full_adder add_c33_r4_s2 (
    .a(sum_c33_r0_s1),
    .b(sum_c33_r1_s1),
    .ci(sum_c33_r2_s1),
    .s(sum_c33_r4_s2),
    .co(carry_c33_r4_s2)
  );
  wire sum_c33_r5_s3, carry_c33_r5_s3;
  subbyte_full_adder add_c33_r5_s3 (
    .a(carry_c32_r3_s2),
    .b(carry_c32_r4_s2),
    .ci(sum_c33_r3_s2),
    .s(sum_c33_r5_s3),
    .co(carry_c33_r5_s3)
  );
  wire sum_c33_r6_s4, carry_c33_r6_s4;
  subbyte_full_adder add_c33_r6_s4 (
    .a(sum_c33_r4_s2),
    .b(carry_c32_r5_s3),
    .ci(sum_c33_r5_s3),
    .s(sum_c33_r6_s4),
    .co(carry_c33_r6_s4)
  );
  wire sum_c33_r7_s35, carry_c33_r7_s35;
  subbyte_full_adder add_c33_r7_s35 (
    .a(carry_c32_r6_s4),
    .b(sum_c33_r6_s4),
    .ci(carry_c32_r7_s34),
    .s(sum_c33_r7_s35),
    .co(carry_c33_r7_s35)
  );
  wire sum_c34_r0_s1, carry_c34_r0_s1;
  subbyte_full_adder add_c34_r0_s1 (
    .a(start[34]),
    .b(term0[34]),
    .ci(term1[34]),
    .s(sum_c34_r0_s1),
    .co(carry_c34_r0_s1)
  );
  wire sum_c34_r1_s1, carry_c34_r1_s1;
  subbyte_full_adder add_c34_r1_s1 (
    .a(term2[34]),
    .b(term3[34]),
    .ci(term4[34]),
    .s(sum_c34_r1_s1),
    .co(carry_c34_r1_s1)
  );
  wire sum_c34_r2_s1, carry_c34_r2_s1;
  subbyte_full_adder add_c34_r2_s1 (
    .a(term5[34]),
    .b(term6[34]),
    .ci(term7[34]),
    .s(sum_c34_r2_s1),
    .co(carry_c34_r2_s1)
  );
  wire sum_c34_r3_s2, carry_c34_r3_s2;
  subbyte_full_adder add_c34_r3_s2 (
    .a(carry_c33_r0_s1),
    .b(carry_c33_r1_s1),
    .ci(carry_c33_r2_s1),
    .s(sum_c34_r3_s2),
    .co(carry_c34_r3_s2)
  );
  wire sum_c34_r4_s2, carry_c34_r4_s2;
  subbyte_full_adder add_c34_r4_s2 (
    .a(sum_c34_r0_s1),
    .b(sum_c34_r1_s1),
    .ci(sum_c34_r2_s1),
    .s(sum_c34_r4_s2),
    .co(carry_c34_r4_s2)
  );
  wire sum_c34_r5_s3, carry_c34_r5_s3;
  subbyte_full_adder add_c34_r5_s3 (
    .a(carry_c33_r3_s2),
    .b(carry_c33_r4_s2),
    .ci(sum_c34_r3_s2),
    .s(sum_c34_r5_s3),
    .co(carry_c34_r5_s3)
  );
  wire sum_c34_r6_s4, carry_c34_r6_s4;
  subbyte_full_adder add_c34_r6_s4 (
    .a(sum_c34_r4_s2),
    .b(carry_c33_r5_s3),
    .ci(sum_c34_r5_s3),
    .s(sum_c34_r6_s4),
    .co(carry_c34_r6_s4)
  );
  wire sum_c34_r7_s36, carry_c34_r7_s36;
  subbyte_full_adder add_c34_r7_s36 (
    .a(carry_c33_r6_s4),
    .b(sum_c34_r6_s4),
    .ci(carry_c33_r7_s35),
    .s(sum_c34_r7_s36),
    .co(carry_c34_r7_s36)
  );
  wire sum_c35_r0_s1, carry_c35_r0_s1;
  subbyte_full_adder add_c35_r0_s1 (
    .a(start[35]),
    .b(term0[35]),
    .ci(term1[35]),
    .s(sum_c35_r0_s1),
    .co(carry_c35_r0_s1)
  );
  wire sum_c35_r1_s1, carry_c35_r1_s1;
  subbyte_full_adder add_c35_r1_s1 (
    .a(term2[35]),
    .b(term3[35]),
    .ci(term4[35]),
    .s(sum_c35_r1_s1),
    .co(carry_c35_r1_s1)
  );
  wire sum_c35_r2_s1, carry_c35_r2_s1;
  subbyte_full_adder add_c35_r2_s1 (
    .a(term5[35]),
    .b(term6[35]),
    .ci(term7[35]),
    .s(sum_c35_r2_s1),
    .co(carry_c35_r2_s1)
  );
  wire sum_c35_r3_s2, carry_c35_r3_s2;
  subbyte_full_adder add_c35_r3_s2 (
    .a(carry_c34_r0_s1),
    .b(carry_c34_r1_s1),
    .ci(carry_c34_r2_s1),
    .s(sum_c35_r3_s2),
    .co(carry_c35_r3_s2)
  );
  wire sum_c35_r4_s2, carry_c35_r4_s2;
  subbyte_full_adder add_c35_r4_s2 (
    .a(sum_c35_r0_s1),
    .b(sum_c35_r1_s1),
    .ci(sum_c35_r2_s1),
    .s(sum_c35_r4_s2),
    .co(carry_c35_r4_s2)
  );
  wire sum_c35_r5_s3, carry_c35_r5_s3;
  subbyte_full_adder add_c35_r5_s3 (
    .a(carry_c34_r3_s2),
    .b(carry_c34_r4_s2),
    .ci(sum_c35_r3_s2),
    .s(sum_c35_r5_s3),
    .co(carry_c35_r5_s3)
  );
  wire sum_c35_r6_s4, carry_c35_r6_s4;
  subbyte_full_adder add_c35_r6_s4 (
    .a(sum_c35_r4_s2),
    .b(carry_c34_r5_s3),
    .ci(sum_c35_r5_s3),
    .s(sum_c35_r6_s4),
    .co(carry_c35_r6_s4)
  );
  wire sum_c35_r7_s37, carry_c35_r7_s37;
  subbyte_full_adder add_c35_r7_s37 (
    .a(carry_c34_r6_s4),
    .b(sum_c35_r6_s4),
    .ci(carry_c34_r7_s36),
    .s(sum_c35_r7_s37),
    .co(carry_c35_r7_s37)
  );
  wire sum_c36_r0_s1, carry_c36_r0_s1;
  subbyte_full_adder add_c36_r0_s1 (
    .a(start[36]),
    .b(term0[36]),
    .ci(term1[36]),
    .s(sum_c36_r0_s1),
    .co(carry_c36_r0_s1)
  );
  wire sum_c36_r1_s1, carry_c36_r1_s1;
  subbyte_full_adder add_c36_r1_s1 (
    .a(term2[36]),
    .b(term3[36]),
    .ci(term4[36]),
    .s(sum_c36_r1_s1),
    .co(carry_c36_r1_s1)
  );
  wire sum_c36_r2_s1, carry_c36_r2_s1;
  subbyte_full_adder add_c36_r2_s1 (
    .a(term5[36]),
    .b(term6[36]),
    .ci(term7[36]),
    .s(sum_c36_r2_s1),
    .co(carry_c36_r2_s1)
  );
  wire sum_c36_r3_s2, carry_c36_r3_s2;
  subbyte_full_adder add_c36_r3_s2 (
    .a(carry_c35_r0_s1),
    .b(carry_c35_r1_s1),
    .ci(carry_c35_r2_s1),
    .s(sum_c36_r3_s2),
    .co(carry_c36_r3_s2)
  );
  wire sum_c36_r4_s2, carry_c36_r4_s2;
  subbyte_full_adder add_c36_r4_s2 (
    .a(sum_c36_r0_s1),
    .b(sum_c36_r1_s1),
    .ci(sum_c36_r2_s1),
    .s(sum_c36_r4_s2),
    .co(carry_c36_r4_s2)
  );
  wire sum_c36_r5_s3, carry_c36_r5_s3;
  subbyte_full_adder add_c36_r5_s3 (
    .a(carry_c35_r3_s2),
    .b(carry_c35_r4_s2),
    .ci(sum_c36_r3_s2),
    .s(sum_c36_r5_s3),
    .co(carry_c36_r5_s3)
  );
  wire sum_c36_r6_s4, carry_c36_r6_s4;
  subbyte_full_adder add_c36_r6_s4 (
    .a(sum_c36_r4_s2),
    .b(carry_c35_r5_s3),
    .ci(sum_c36_r5_s3),
    .s(sum_c36_r6_s4),
    .co(carry_c36_r6_s4)
  );
  wire sum_c36_r7_s38, carry_c36_r7_s38;
  subbyte_full_adder add_c36_r7_s38 (
    .a(carry_c35_r6_s4),
    .b(sum_c36_r6_s4),
    .ci(carry_c35_r7_s37),
    .s(sum_c36_r7_s38),
    .co(carry_c36_r7_s38)
  );
  wire sum_c37_r0_s1, carry_c37_r0_s1;
  subbyte_full_adder add_c37_r0_s1 (
    .a(start[37]),
    .b(term0[37]),
    .ci(term1[37]),
    .s(sum_c37_r0_s1),
    .co(carry_c37_r0_s1)
  );
  wire sum_c37_r1_s1, carry_c37_r1_s1;
  subbyte_full_adder add_c37_r1_s1 (
    .a(term2[37]),
    .b(term3[37]),
    .ci(term4[37]),
    .s(sum_c37_r1_s1),
    .co(carry_c37_r1_s1)
  );
  wire sum_c37_r2_s1, carry_c37_r2_s1;
  subbyte_full_adder add_c37_r2_s1 (
    .a(term5[37]),
    .b(term6[37]),
    .ci(term7[37]),
    .s(sum_c37_r2_s1),
    .co(carry_c37_r2_s1)
  );
  wire sum_c37_r3_s2, carry_c37_r3_s2;
  subbyte_full_adder add_c37_r3_s2 (
    .a(carry_c36_r0_s1),
    .b(carry_c36_r1_s1),
    .ci(carry_c36_r2_s1),
    .s(sum_c37_r3_s2),
    .co(carry_c37_r3_s2)
  );
  wire sum_c37_r4_s2, carry_c37_r4_s2;
  subbyte_full_adder add_c37_r4_s2 (
    .a(sum_c37_r0_s1),
    .b(sum_c37_r1_s1),
    .ci(sum_c37_r2_s1),
    .s(sum_c37_r4_s2),
    .co(carry_c37_r4_s2)
  );
  wire sum_c37_r5_s3, carry_c37_r5_s3;
  subbyte_full_adder add_c37_r5_s3 (
    .a(carry_c36_r3_s2),
    .b(carry_c36_r4_s2),
    .ci(sum_c37_r3_s2),
    .s(sum_c37_r5_s3),
    .co(carry_c37_r5_s3)
  );
  wire sum_c37_r6_s4, carry_c37_r6_s4;
  subbyte_full_adder add_c37_r6_s4 (
    .a(sum_c37_r4_s2),
    .b(carry_c36_r5_s3),
    .ci(sum_c37_r5_s3),
    .s(sum_c37_r6_s4),
    .co(carry_c37_r6_s4)
  );
  wire sum_c37_r7_s39, carry_c37_r7_s39;
  subbyte_full_adder add_c37_r7_s39 (
    .a(carry_c36_r6_s4),
    .b(sum_c37_r6_s4),
    .ci(carry_c36_r7_s38),
    .s(sum_c37_r7_s39),
    .co(carry_c37_r7_s39)
  );
  wire sum_c38_r0_s1, carry_c38_r0_s1;
  subbyte_full_adder add_c38_r0_s1 (
    .a(start[38]),
    .b(term0[38]),
    .ci(term1[38]),
    .s(sum_c38_r0_s1),
    .co(carry_c38_r0_s1)
  );
  wire sum_c38_r1_s1, carry_c38_r1_s1;
  subbyte_full_adder add_c38_r1_s1 (
    .a(term2[38]),
    .b(term3[38]),
    .ci(term4[38]),
    .s(sum_c38_r1_s1),
    .co(carry_c38_r1_s1)
  );
  wire sum_c38_r2_s1, carry_c38_r2_s1;
  subbyte_full_adder add_c38_r2_s1 (
    .a(term5[38]),
    .b(term6[38]),
    .ci(term7[38]),
    .s(sum_c38_r2_s1),
    .co(carry_c38_r2_s1)
  );
  wire sum_c38_r3_s2, carry_c38_r3_s2;
  subbyte_full_adder add_c38_r3_s2 (
    .a(carry_c37_r0_s1),
    .b(carry_c37_r1_s1),
    .ci(carry_c37_r2_s1),
    .s(sum_c38_r3_s2),
    .co(carry_c38_r3_s2)
  );
  wire sum_c38_r4_s2, carry_c38_r4_s2;
  subbyte_full_adder add_c38_r4_s2 (
    .a(sum_c38_r0_s1),
    .b(sum_c38_r1_s1),
    .ci(sum_c38_r2_s1),
    .s(sum_c38_r4_s2),
    .co(carry_c38_r4_s2)
  );
  wire sum_c38_r5_s3, carry_c38_r5_s3;
  subbyte_full_adder add_c38_r5_s3 (
    .a(carry_c37_r3_s2),
    .b(carry_c37_r4_s2),
    .ci(sum_c38_r3_s2),
    .s(sum_c38_r5_s3),
    .co(carry_c38_r5_s3)
  );
  wire sum_c38_r6_s4, carry_c38_r6_s4;
  subbyte_full_adder add_c38_r6_s4 (
    .a(sum_c38_r4_s2),
    .b(carry_c37_r5_s3),
    .ci(sum_c38_r5_s3),
    .s(sum_c38_r6_s4),
    .co(carry_c38_r6_s4)
  );
  wire sum_c38_r7_s40, carry_c38_r7_s40;
  subbyte_full_adder add_c38_r7_s40 (
    .a(carry_c37_r6_s4),
    .b(sum_c38_r6_s4),
    .ci(carry_c37_r7_s39),
    .s(sum_c38_r7_s40),
    .co(carry_c38_r7_s40)
  );
  wire sum_c39_r0_s1, carry_c39_r0_s1;
  subbyte_full_adder add_c39_r0_s1 (
    .a(start[39]),
    .b(term0[39]),
    .ci(term1[39]),
    .s(sum_c39_r0_s1),
    .co(carry_c39_r0_s1)
  );
  wire sum_c39_r1_s1, carry_c39_r1_s1;
  subbyte_full_adder add_c39_r1_s1 (
    .a(term2[39]),
    .b(term3[39]),
    .ci(term4[39]),
    .s(sum_c39_r1_s1),
    .co(carry_c39_r1_s1)
  );
  wire sum_c39_r2_s1, carry_c39_r2_s1;
  subbyte_full_adder add_c39_r2_s1 (
    .a(term5[39]),
    .b(term6[39]),
    .ci(term7[39]),
    .s(sum_c39_r2_s1),
    .co(carry_c39_r2_s1)
  );
  wire sum_c39_r3_s2, carry_c39_r3_s2;
  subbyte_full_adder add_c39_r3_s2 (
    .a(carry_c38_r0_s1),
    .b(carry_c38_r1_s1),
    .ci(carry_c38_r2_s1),
    .s(sum_c39_r3_s2),
    .co(carry_c39_r3_s2)
  );
  wire sum_c39_r4_s2, carry_c39_r4_s2;
  subbyte_full_adder add_c39_r4_s2 (
    .a(sum_c39_r0_s1),
    .b(sum_c39_r1_s1),
    .ci(sum_c39_r2_s1),
    .s(sum_c39_r4_s2),
    .co(carry_c39_r4_s2)
  );
  wire sum_c39_r5_s3, carry_c39_r5_s3;
  subbyte_full_adder add_c39_r5_s3 (
    .a(carry_c38_r3_s2),
    .b(carry_c38_r4_s2),
    .ci(sum_c39_r3_s2),
    .s(sum_c39_r5_s3),
    .co(carry_c39_r5_s3)
  );
  wire sum_c39_r6_s4, carry_c39_r6_s4;
  subbyte_full_adder add_c39_r6_s4 (
    .a(sum_c39_r4_s2),
    .b(carry_c38_r5_s3),
    .ci(sum_c39_r5_s3),
    .s(sum_c39_r6_s4),
    .co(carry_c39_r6_s4)
  );
  wire sum_c39_r7_s41, carry_c39_r7_s41;
  subbyte_full_adder add_c39_r7_s41 (
    .a(carry_c38_r6_s4),
    .b(sum_c39_r6_s4),
    .ci(carry_c38_r7_s40),
    .s(sum_c39_r7_s41),
    .co(carry_c39_r7_s41)
  );
  wire sum_c40_r0_s1, carry_c40_r0_s1;
  subbyte_full_adder add_c40_r0_s1 (
    .a(start[40]),
    .b(term0[40]),
    .ci(term1[40]),
    .s(sum_c40_r0_s1),
    .co(carry_c40_r0_s1)
  );
  wire sum_c40_r1_s1, carry_c40_r1_s1;
  subbyte_full_adder add_c40_r1_s1 (
    .a(term2[40]),
    .b(term3[40]),
    .ci(term4[40]),
    .s(sum_c40_r1_s1),
    .co(carry_c40_r1_s1)
  );
  wire sum_c40_r2_s1, carry_c40_r2_s1;
  subbyte_full_adder add_c40_r2_s1 (
    .a(term5[40]),
    .b(term6[40]),
    .ci(term7[40]),
    .s(sum_c40_r2_s1),
    .co(carry_c40_r2_s1)
  );
  wire sum_c40_r3_s2, carry_c40_r3_s2;
  subbyte_full_adder add_c40_r3_s2 (
    .a(carry_c39_r0_s1),
    .b(carry_c39_r1_s1),
    .ci(carry_c39_r2_s1),
    .s(sum_c40_r3_s2),
    .co(carry_c40_r3_s2)
  );
  wire sum_c40_r4_s2, carry_c40_r4_s2;
  subbyte_full_adder add_c40_r4_s2 (
    .a(sum_c40_r0_s1),
    .b(sum_c40_r1_s1),
    .ci(sum_c40_r2_s1),
    .s(sum_c40_r4_s2),
    .co(carry_c40_r4_s2)
  );
  wire sum_c40_r5_s3, carry_c40_r5_s3;
  subbyte_full_adder add_c40_r5_s3 (
    .a(carry_c39_r3_s2),
    .b(carry_c39_r4_s2),
    .ci(sum_c40_r3_s2),
    .s(sum_c40_r5_s3),
    .co(carry_c40_r5_s3)
  );
  wire sum_c40_r6_s4, carry_c40_r6_s4;
  subbyte_full_adder add_c40_r6_s4 (
    .a(sum_c40_r4_s2),
    .b(carry_c39_r5_s3),
    .ci(sum_c40_r5_s3),
    .s(sum_c40_r6_s4),
    .co(carry_c40_r6_s4)
  );
  wire sum_c40_r7_s42, carry_c40_r7_s42;
  subbyte_full_adder add_c40_r7_s42 (
    .a(carry_c39_r6_s4),
    .b(sum_c40_r6_s4),
    .ci(carry_c39_r7_s41),
    .s(sum_c40_r7_s42),
    .co(carry_c40_r7_s42)
  );
  wire sum_c41_r0_s1, carry_c41_r0_s1;
  subbyte_full_adder add_c41_r0_s1 (
    .a(start[41]),
    .b(term0[41]),
    .ci(term1[41]),
    .s(sum_c41_r0_s1),
    .co(carry_c41_r0_s1)
  );
  wire sum_c41_r1_s1, carry_c41_r1_s1;
  subbyte_full_adder add_c41_r1_s1 (
    .a(term2[41]),
    .b(term3[41]),
    .ci(term4[41]),
    .s(sum_c41_r1_s1),
    .co(carry_c41_r1_s1)
  );
  wire sum_c41_r2_s1, carry_c41_r2_s1;
  subbyte_full_adder add_c41_r2_s1 (
    .a(term5[41]),
    .b(term6[41]),
    .ci(term7[41]),
    .s(sum_c41_r2_s1),
    .co(carry_c41_r2_s1)
  );
  wire sum_c41_r3_s2, carry_c41_r3_s2;
  subbyte_full_adder add_c41_r3_s2 (
    .a(carry_c40_r0_s1),
    .b(carry_c40_r1_s1),
    .ci(carry_c40_r2_s1),
    .s(sum_c41_r3_s2),
    .co(carry_c41_r3_s2)
  );
  wire sum_c41_r4_s2, carry_c41_r4_s2;
  subbyte_full_adder add_c41_r4_s2 (
    .a(sum_c41_r0_s1),
    .b(sum_c41_r1_s1),
    .ci(sum_c41_r2_s1),
    .s(sum_c41_r4_s2),
    .co(carry_c41_r4_s2)
  );
  wire sum_c41_r5_s3, carry_c41_r5_s3;
  subbyte_full_adder add_c41_r5_s3 (
    .a(carry_c40_r3_s2),
    .b(carry_c40_r4_s2),
    .ci(sum_c41_r3_s2),
    .s(sum_c41_r5_s3),
    .co(carry_c41_r5_s3)
  );
  wire sum_c41_r6_s4, carry_c41_r6_s4;
  subbyte_full_adder add_c41_r6_s4 (
    .a(sum_c41_r4_s2),
    .b(carry_c40_r5_s3),
    .ci(sum_c41_r5_s3),
    .s(sum_c41_r6_s4),
    .co(carry_c41_r6_s4)
  );
  wire sum_c41_r7_s43, carry_c41_r7_s43;
  subbyte_full_adder add_c41_r7_s43 (
    .a(carry_c40_r6_s4),
    .b(sum_c41_r6_s4),
    .ci(carry_c40_r7_s42),
    .s(sum_c41_r7_s43),
    .co(carry_c41_r7_s43)
  );
  wire sum_c42_r0_s1, carry_c42_r0_s1;
  subbyte_full_adder add_c42_r0_s1 (
    .a(start[42]),
    .b(term0[42]),
    .ci(term1[42]),
    .s(sum_c42_r0_s1),
    .co(carry_c42_r0_s1)
  );
  wire sum_c42_r1_s1, carry_c42_r1_s1;
  subbyte_full_adder add_c42_r1_s1 (
    .a(term2[42]),
    .b(term3[42]),
    .ci(term4[42]),
    .s(sum_c42_r1_s1),
    .co(carry_c42_r1_s1)
  );
  wire sum_c42_r2_s1, carry_c42_r2_s1;
  subbyte_full_adder add_c42_r2_s1 (
    .a(term5[42]),
    .b(term6[42]),
    .ci(term7[42]),
    .s(sum_c42_r2_s1),
    .co(carry_c42_r2_s1)
  );
  wire sum_c42_r3_s2, carry_c42_r3_s2;
  subbyte_full_adder add_c42_r3_s2 (
    .a(carry_c41_r0_s1),
    .b(carry_c41_r1_s1),
    .ci(carry_c41_r2_s1),
    .s(sum_c42_r3_s2),
    .co(carry_c42_r3_s2)
  );
  wire sum_c42_r4_s2, carry_c42_r4_s2;
  subbyte_full_adder add_c42_r4_s2 (
    .a(sum_c42_r0_s1),
    .b(sum_c42_r1_s1),
    .ci(sum_c42_r2_s1),
    .s(sum_c42_r4_s2),
    .co(carry_c42_r4_s2)
  );
  wire sum_c42_r5_s3, carry_c42_r5_s3;
  subbyte_full_adder add_c42_r5_s3 (
    .a(carry_c41_r3_s2),
    .b(carry_c41_r4_s2),
    .ci(sum_c42_r3_s2),
    .s(sum_c42_r5_s3),
    .co(carry_c42_r5_s3)
  );
  wire sum_c42_r6_s4, carry_c42_r6_s4;
  subbyte_full_adder add_c42_r6_s4 (
    .a(sum_c42_r4_s2),
    .b(carry_c41_r5_s3),
    .ci(sum_c42_r5_s3),
    .s(sum_c42_r6_s4),
    .co(carry_c42_r6_s4)
  );
  wire sum_c42_r7_s44, carry_c42_r7_s44;
  subbyte_full_adder add_c42_r7_s44 (
    .a(carry_c41_r6_s4),
    .b(sum_c42_r6_s4),
    .ci(carry_c41_r7_s43),
    .s(sum_c42_r7_s44),
    .co(carry_c42_r7_s44)
  );
  wire sum_c43_r0_s1, carry_c43_r0_s1;
  subbyte_full_adder add_c43_r0_s1 (
    .a(start[43]),
    .b(term0[43]),
    .ci(term1[43]),
    .s(sum_c43_r0_s1),
    .co(carry_c43_r0_s1)
  );
  wire sum_c43_r1_s1, carry_c43_r1_s1;
  subbyte_full_adder add_c43_r1_s1 (
    .a(term2[43]),
    .b(term3[43]),
    .ci(term4[43]),
    .s(sum_c43_r1_s1),
    .co(carry_c43_r1_s1)
  );
  wire sum_c43_r2_s1, carry_c43_r2_s1;
  subbyte_full_adder add_c43_r2_s1 (
    .a(term5[43]),
    .b(term6[43]),
    .ci(term7[43]),
    .s(sum_c43_r2_s1),
    .co(carry_c43_r2_s1)
  );
  wire sum_c43_r3_s2, carry_c43_r3_s2;
  subbyte_full_adder add_c43_r3_s2 (
    .a(carry_c42_r0_s1),
    .b(carry_c42_r1_s1),
    .ci(carry_c42_r2_s1),
    .s(sum_c43_r3_s2),
    .co(carry_c43_r3_s2)
  );
  wire sum_c43_r4_s2, carry_c43_r4_s2;
  subbyte_full_adder add_c43_r4_s2 (
    .a(sum_c43_r0_s1),
    .b(sum_c43_r1_s1),
    .ci(sum_c43_r2_s1),
    .s(sum_c43_r4_s2),
    .co(carry_c43_r4_s2)
  );
  wire sum_c43_r5_s3, carry_c43_r5_s3;
  subbyte_full_adder add_c43_r5_s3 (
    .a(carry_c42_r3_s2),
    .b(carry_c42_r4_s2),
    .ci(sum_c43_r3_s2),
    .s(sum_c43_r5_s3),
    .co(carry_c43_r5_s3)
  );
  wire sum_c43_r6_s4, carry_c43_r6_s4;
  subbyte_full_adder add_c43_r6_s4 (
    .a(sum_c43_r4_s2),
    .b(carry_c42_r5_s3),
    .ci(sum_c43_r5_s3),
    .s(sum_c43_r6_s4),
    .co(carry_c43_r6_s4)
  );
  wire sum_c43_r7_s45, carry_c43_r7_s45;
  subbyte_full_adder add_c43_r7_s45 (
    .a(carry_c42_r6_s4),
    .b(sum_c43_r6_s4),
    .ci(carry_c42_r7_s44),
    .s(sum_c43_r7_s45),
    .co(carry_c43_r7_s45)
  );
  wire sum_c44_r0_s1, carry_c44_r0_s1;
  subbyte_full_adder add_c44_r0_s1 (
    .a(start[44]),
    .b(term0[44]),
    .ci(term1[44]),
    .s(sum_c44_r0_s1),
    .co(carry_c44_r0_s1)
  );
  wire sum_c44_r1_s1, carry_c44_r1_s1;
  subbyte_full_adder add_c44_r1_s1 (
    .a(term2[44]),
    .b(term3[44]),
    .ci(term4[44]),
    .s(sum_c44_r1_s1),
    .co(carry_c44_r1_s1)
  );
  wire sum_c44_r2_s1, carry_c44_r2_s1;
  subbyte_full_adder add_c44_r2_s1 (
    .a(term5[44]),
    .b(term6[44]),
    .ci(term7[44]),
    .s(sum_c44_r2_s1),
    .co(carry_c44_r2_s1)
  );
  wire sum_c44_r3_s2, carry_c44_r3_s2;
  subbyte_full_adder add_c44_r3_s2 (
    .a(carry_c43_r0_s1),
    .b(carry_c43_r1_s1),
    .ci(carry_c43_r2_s1),
    .s(sum_c44_r3_s2),
    .co(carry_c44_r3_s2)
  );
  wire sum_c44_r4_s2, carry_c44_r4_s2;
  subbyte_full_adder add_c44_r4_s2 (
    .a(sum_c44_r0_s1),
    .b(sum_c44_r1_s1),
    .ci(sum_c44_r2_s1),
    .s(sum_c44_r4_s2),
    .co(carry_c44_r4_s2)
  );
  wire sum_c44_r5_s3, carry_c44_r5_s3;
  subbyte_full_adder add_c44_r5_s3 (
    .a(carry_c43_r3_s2),
    .b(carry_c43_r4_s2),
    .ci(sum_c44_r3_s2),
    .s(sum_c44_r5_s3),
    .co(carry_c44_r5_s3)
  );
  wire sum_c44_r6_s4, carry_c44_r6_s4;
  subbyte_full_adder add_c44_r6_s4 (
    .a(sum_c44_r4_s2),
    .b(carry_c43_r5_s3),
    .ci(sum_c44_r5_s3),
    .s(sum_c44_r6_s4),
    .co(carry_c44_r6_s4)
  );
  wire sum_c44_r7_s46, carry_c44_r7_s46;
  subbyte_full_adder add_c44_r7_s46 (
    .a(carry_c43_r6_s4),
    .b(sum_c44_r6_s4),
    .ci(carry_c43_r7_s45),
    .s(sum_c44_r7_s46),
    .co(carry_c44_r7_s46)
  );
  wire sum_c45_r0_s1, carry_c45_r0_s1;
  subbyte_full_adder add_c45_r0_s1 (
    .a(start[45]),
    .b(term0[45]),
    .ci(term1[45]),
    .s(sum_c45_r0_s1),
    .co(carry_c45_r0_s1)
  );
  wire sum_c45_r1_s1, carry_c45_r1_s1;
  subbyte_full_adder add_c45_r1_s1 (
    .a(term2[45]),
    .b(term3[45]),
    .ci(term4[45]),
    .s(sum_c45_r1_s1),
    .co(carry_c45_r1_s1)
  );
  wire sum_c45_r2_s1, carry_c45_r2_s1;
  subbyte_full_adder add_c45_r2_s1 (
    .a(term5[45]),
    .b(term6[45]),
    .ci(term7[45]),
    .s(sum_c45_r2_s1),
    .co(carry_c45_r2_s1)
  );
  wire sum_c45_r3_s2, carry_c45_r3_s2;
  subbyte_full_adder add_c45_r3_s2 (
    .a(carry_c44_r0_s1),
    .b(carry_c44_r1_s1),
    .ci(carry_c44_r2_s1),
    .s(sum_c45_r3_s2),
    .co(carry_c45_r3_s2)
  );
  wire sum_c45_r4_s2, carry_c45_r4_s2;
  subbyte_full_adder add_c45_r4_s2 (
    .a(sum_c45_r0_s1),
    .b(sum_c45_r1_s1),
    .ci(sum_c45_r2_s1),
    .s(sum_c45_r4_s2),
    .co(carry_c45_r4_s2)
  );
  wire sum_c45_r5_s3, carry_c45_r5_s3;
  subbyte_full_adder add_c45_r5_s3 (
    .a(carry_c44_r3_s2),
    .b(carry_c44_r4_s2),
    .ci(sum_c45_r3_s2),
    .s(sum_c45_r5_s3),
    .co(carry_c45_r5_s3)
  );
  wire sum_c45_r6_s4, carry_c45_r6_s4;
  subbyte_full_adder add_c45_r6_s4 (
    .a(sum_c45_r4_s2),
    .b(carry_c44_r5_s3),
    .ci(sum_c45_r5_s3),
    .s(sum_c45_r6_s4),
    .co(carry_c45_r6_s4)
  );
  wire sum_c45_r7_s47, carry_c45_r7_s47;
  subbyte_full_adder add_c45_r7_s47 (
    .a(carry_c44_r6_s4),
    .b(sum_c45_r6_s4),
    .ci(carry_c44_r7_s46),
    .s(sum_c45_r7_s47),
    .co(carry_c45_r7_s47)
  );
  wire sum_c46_r0_s1, carry_c46_r0_s1;
  subbyte_full_adder add_c46_r0_s1 (
    .a(start[46]),
    .b(term0[46]),
    .ci(term1[46]),
    .s(sum_c46_r0_s1),
    .co(carry_c46_r0_s1)
  );
  wire sum_c46_r1_s1, carry_c46_r1_s1;
  subbyte_full_adder add_c46_r1_s1 (
    .a(term2[46]),
    .b(term3[46]),
    .ci(term4[46]),
    .s(sum_c46_r1_s1),
    .co(carry_c46_r1_s1)
  );
  wire sum_c46_r2_s1, carry_c46_r2_s1;
  subbyte_full_adder add_c46_r2_s1 (
    .a(term5[46]),
    .b(term6[46]),
    .ci(term7[46]),
    .s(sum_c46_r2_s1),
    .co(carry_c46_r2_s1)
  );
  wire sum_c46_r3_s2, carry_c46_r3_s2;
  subbyte_full_adder add_c46_r3_s2 (
    .a(carry_c45_r0_s1),
    .b(carry_c45_r1_s1),
    .ci(carry_c45_r2_s1),
    .s(sum_c46_r3_s2),
    .co(carry_c46_r3_s2)
  );
  wire sum_c46_r4_s2, carry_c46_r4_s2;
  subbyte_full_adder add_c46_r4_s2 (
    .a(sum_c46_r0_s1),
    .b(sum_c46_r1_s1),
    .ci(sum_c46_r2_s1),
    .s(sum_c46_r4_s2),
    .co(carry_c46_r4_s2)
  );
  wire sum_c46_r5_s3, carry_c46_r5_s3;
  subbyte_full_adder add_c46_r5_s3 (
    .a(carry_c45_r3_s2),
    .b(carry_c45_r4_s2),
    .ci(sum_c46_r3_s2),
    .s(sum_c46_r5_s3),
    .co(carry_c46_r5_s3)
  );
  wire sum_c46_r6_s4, carry_c46_r6_s4;
  subbyte_full_adder add_c46_r6_s4 (
    .a(sum_c46_r4_s2),
    .b(carry_c45_r5_s3),
    .ci(sum_c46_r5_s3),
    .s(sum_c46_r6_s4),
    .co(carry_c46_r6_s4)
  );
  wire sum_c46_r7_s48, carry_c46_r7_s48;
  subbyte_full_adder add_c46_r7_s48 (
    .a(carry_c45_r6_s4),
    .b(sum_c46_r6_s4),
    .ci(carry_c45_r7_s47),
    .s(sum_c46_r7_s48),
    .co(carry_c46_r7_s48)
  );
  wire sum_c47_r0_s1, carry_c47_r0_s1;
  subbyte_full_adder add_c47_r0_s1 (
    .a(start[47]),
    .b(term0[47]),
    .ci(term1[47]),
    .s(sum_c47_r0_s1),
    .co(carry_c47_r0_s1)
  );
  wire sum_c47_r1_s1, carry_c47_r1_s1;
  subbyte_full_adder add_c47_r1_s1 (
    .a(term2[47]),
    .b(term3[47]),
    .ci(term4[47]),
    .s(sum_c47_r1_s1),
    .co(carry_c47_r1_s1)
  );
  wire sum_c47_r2_s1, carry_c47_r2_s1;
  subbyte_full_adder add_c47_r2_s1 (
    .a(term5[47]),
    .b(term6[47]),
    .ci(term7[47]),
    .s(sum_c47_r2_s1),
    .co(carry_c47_r2_s1)
  );
  wire sum_c47_r3_s2, carry_c47_r3_s2;
  subbyte_full_adder add_c47_r3_s2 (
    .a(carry_c46_r0_s1),
    .b(carry_c46_r1_s1),
    .ci(carry_c46_r2_s1),
    .s(sum_c47_r3_s2),
    .co(carry_c47_r3_s2)
  );
  wire sum_c47_r4_s2, carry_c47_r4_s2;
  subbyte_full_adder add_c47_r4_s2 (
    .a(sum_c47_r0_s1),
    .b(sum_c47_r1_s1),
    .ci(sum_c47_r2_s1),
    .s(sum_c47_r4_s2),
    .co(carry_c47_r4_s2)
  );
  wire sum_c47_r5_s3, carry_c47_r5_s3;
  subbyte_full_adder add_c47_r5_s3 (
    .a(carry_c46_r3_s2),
    .b(carry_c46_r4_s2),
    .ci(sum_c47_r3_s2),
    .s(sum_c47_r5_s3),
    .co(carry_c47_r5_s3)
  );
  wire sum_c47_r6_s4, carry_c47_r6_s4;
  subbyte_full_adder add_c47_r6_s4 (
    .a(sum_c47_r4_s2),
    .b(carry_c46_r5_s3),
    .ci(sum_c47_r5_s3),
    .s(sum_c47_r6_s4),
    .co(carry_c47_r6_s4)
  );
  wire sum_c47_r7_s49, carry_c47_r7_s49;
  subbyte_full_adder add_c47_r7_s49 (
    .a(carry_c46_r6_s4),
    .b(sum_c47_r6_s4),
    .ci(carry_c46_r7_s48),
    .s(sum_c47_r7_s49),
    .co(carry_c47_r7_s49)
  );
  wire sum_c48_r0_s1, carry_c48_r0_s1;
  subbyte_full_adder add_c48_r0_s1 (
    .a(start[48]),
    .b(term0[48]),
    .ci(term1[48]),
    .s(sum_c48_r0_s1),
    .co(carry_c48_r0_s1)
  );
  wire sum_c48_r1_s1, carry_c48_r1_s1;
  subbyte_full_adder add_c48_r1_s1 (
    .a(term2[48]),
    .b(term3[48]),
    .ci(term4[48]),
    .s(sum_c48_r1_s1),
    .co(carry_c48_r1_s1)
  );
  wire sum_c48_r2_s1, carry_c48_r2_s1;
  subbyte_full_adder add_c48_r2_s1 (
    .a(term5[48]),
    .b(term6[48]),
    .ci(term7[48]),
    .s(sum_c48_r2_s1),
    .co(carry_c48_r2_s1)
  );
  wire sum_c48_r3_s2, carry_c48_r3_s2;
  subbyte_full_adder add_c48_r3_s2 (
    .a(carry_c47_r0_s1),
    .b(carry_c47_r1_s1),
    .ci(carry_c47_r2_s1),
    .s(sum_c48_r3_s2),
    .co(carry_c48_r3_s2)
  );
  wire sum_c48_r4_s2, carry_c48_r4_s2;
  subbyte_full_adder add_c48_r4_s2 (
    .a(sum_c48_r0_s1),
    .b(sum_c48_r1_s1),
    .ci(sum_c48_r2_s1),
    .s(sum_c48_r4_s2),
    .co(carry_c48_r4_s2)
  );
  wire sum_c48_r5_s3, carry_c48_r5_s3;
  subbyte_full_adder add_c48_r5_s3 (
    .a(carry_c47_r3_s2),
    .b(carry_c47_r4_s2),
    .ci(sum_c48_r3_s2),
    .s(sum_c48_r5_s3),
    .co(carry_c48_r5_s3)
  );
  wire sum_c48_r6_s4, carry_c48_r6_s4;
  subbyte_full_adder add_c48_r6_s4 (
    .a(sum_c48_r4_s2),
    .b(carry_c47_r5_s3),
    .ci(sum_c48_r5_s3),
    .s(sum_c48_r6_s4),
    .co(carry_c48_r6_s4)
  );
  wire sum_c48_r7_s50, carry_c48_r7_s50;
  subbyte_full_adder add_c48_r7_s50 (
    .a(carry_c47_r6_s4),
    .b(sum_c48_r6_s4),
    .ci(carry_c47_r7_s49),
    .s(sum_c48_r7_s50),
    .co(carry_c48_r7_s50)
  );
  wire sum_c49_r0_s1, carry_c49_r0_s1;
  subbyte_full_adder add_c49_r0_s1 (
    .a(start[49]),
    .b(term0[49]),
    .ci(term1[49]),
    .s(sum_c49_r0_s1),
    .co(carry_c49_r0_s1)
  );
  wire sum_c49_r1_s1, carry_c49_r1_s1;
  subbyte_full_adder add_c49_r1_s1 (
    .a(term2[49]),
    .b(term3[49]),
    .ci(term4[49]),
    .s(sum_c49_r1_s1),
    .co(carry_c49_r1_s1)
  );
  wire sum_c49_r2_s1, carry_c49_r2_s1;
  subbyte_full_adder add_c49_r2_s1 (
    .a(term5[49]),
    .b(term6[49]),
    .ci(term7[49]),
    .s(sum_c49_r2_s1),
    .co(carry_c49_r2_s1)
  );
  wire sum_c49_r3_s2, carry_c49_r3_s2;
  subbyte_full_adder add_c49_r3_s2 (
    .a(carry_c48_r0_s1),
    .b(carry_c48_r1_s1),
    .ci(carry_c48_r2_s1),
    .s(sum_c49_r3_s2),
    .co(carry_c49_r3_s2)
  );
  wire sum_c49_r4_s2, carry_c49_r4_s2;
  subbyte_full_adder add_c49_r4_s2 (
    .a(sum_c49_r0_s1),
    .b(sum_c49_r1_s1),
    .ci(sum_c49_r2_s1),
    .s(sum_c49_r4_s2),
    .co(carry_c49_r4_s2)
  );
  wire sum_c49_r5_s3, carry_c49_r5_s3;
  subbyte_full_adder add_c49_r5_s3 (
    .a(carry_c48_r3_s2),
    .b(carry_c48_r4_s2),
    .ci(sum_c49_r3_s2),
    .s(sum_c49_r5_s3),
    .co(carry_c49_r5_s3)
  );
  wire sum_c49_r6_s4, carry_c49_r6_s4;
  subbyte_full_adder add_c49_r6_s4 (
    .a(sum_c49_r4_s2),
    .b(carry_c48_r5_s3),
    .ci(sum_c49_r5_s3),
    .s(sum_c49_r6_s4),
    .co(carry_c49_r6_s4)
  );
  wire sum_c49_r7_s51, carry_c49_r7_s51;
  subbyte_full_adder add_c49_r7_s51 (
    .a(carry_c48_r6_s4),
    .b(sum_c49_r6_s4),
    .ci(carry_c48_r7_s50),
    .s(sum_c49_r7_s51),
    .co(carry_c49_r7_s51)
  );
  wire sum_c50_r0_s1, carry_c50_r0_s1;
  subbyte_full_adder add_c50_r0_s1 (
    .a(start[50]),
    .b(term0[50]),
    .ci(term1[50]),
    .s(sum_c50_r0_s1),
    .co(carry_c50_r0_s1)
  );
  wire sum_c50_r1_s1, carry_c50_r1_s1;
  subbyte_full_adder add_c50_r1_s1 (
    .a(term2[50]),
    .b(term3[50]),
    .ci(term4[50]),
    .s(sum_c50_r1_s1),
    .co(carry_c50_r1_s1)
  );
  wire sum_c50_r2_s1, carry_c50_r2_s1;
  subbyte_full_adder add_c50_r2_s1 (
    .a(term5[50]),
    .b(term6[50]),
    .ci(term7[50]),
    .s(sum_c50_r2_s1),
    .co(carry_c50_r2_s1)
  );
  wire sum_c50_r3_s2, carry_c50_r3_s2;
  subbyte_full_adder add_c50_r3_s2 (
    .a(carry_c49_r0_s1),
    .b(carry_c49_r1_s1),
    .ci(carry_c49_r2_s1),
    .s(sum_c50_r3_s2),
    .co(carry_c50_r3_s2)
  );
  wire sum_c50_r4_s2, carry_c50_r4_s2;
  subbyte_full_adder add_c50_r4_s2 (
    .a(sum_c50_r0_s1),
    .b(sum_c50_r1_s1),
    .ci(sum_c50_r2_s1),
    .s(sum_c50_r4_s2),
    .co(carry_c50_r4_s2)
  );
  wire sum_c50_r5_s3, carry_c50_r5_s3;
  subbyte_full_adder add_c50_r5_s3 (
    .a(carry_c49_r3_s2),
    .b(carry_c49_r4_s2),
    .ci(sum_c50_r3_s2),
    .s(sum_c50_r5_s3),
    .co(carry_c50_r5_s3)
  );
  wire sum_c50_r6_s4, carry_c50_r6_s4;
  subbyte_full_adder add_c50_r6_s4 (
    .a(sum_c50_r4_s2),
    .b(carry_c49_r5_s3),
    .ci(sum_c50_r5_s3),
    .s(sum_c50_r6_s4),
    .co(carry_c50_r6_s4)
  );
  wire sum_c50_r7_s52, carry_c50_r7_s52;
  subbyte_full_adder add_c50_r7_s52 (
    .a(carry_c49_r6_s4),
    .b(sum_c50_r6_s4),
    .ci(carry_c49_r7_s51),
    .s(sum_c50_r7_s52),
    .co(carry_c50_r7_s52)
  );
  wire sum_c51_r0_s1, carry_c51_r0_s1;
  subbyte_full_adder add_c51_r0_s1 (
    .a(start[51]),
    .b(term0[51]),
    .ci(term1[51]),
    .s(sum_c51_r0_s1),
    .co(carry_c51_r0_s1)
  );
  wire sum_c51_r1_s1, carry_c51_r1_s1;
  subbyte_full_adder add_c51_r1_s1 (
    .a(term2[51]),
    .b(term3[51]),
    .ci(term4[51]),
    .s(sum_c51_r1_s1),
    .co(carry_c51_r1_s1)
  );
  wire sum_c51_r2_s1, carry_c51_r2_s1;
  subbyte_full_adder add_c51_r2_s1 (
    .a(term5[51]),
    .b(term6[51]),
    .ci(term7[51]),
    .s(sum_c51_r2_s1),
    .co(carry_c51_r2_s1)
  );
  wire sum_c51_r3_s2, carry_c51_r3_s2;
  subbyte_full_adder add_c51_r3_s2 (
    .a(carry_c50_r0_s1),
    .b(carry_c50_r1_s1),
    .ci(carry_c50_r2_s1),
    .s(sum_c51_r3_s2),
    .co(carry_c51_r3_s2)
  );
  wire sum_c51_r4_s2, carry_c51_r4_s2;
  subbyte_full_adder add_c51_r4_s2 (
    .a(sum_c51_r0_s1),
    .b(sum_c51_r1_s1),
    .ci(sum_c51_r2_s1),
    .s(sum_c51_r4_s2),
    .co(carry_c51_r4_s2)
  );
  wire sum_c51_r5_s3, carry_c51_r5_s3;
  subbyte_full_adder add_c51_r5_s3 (
    .a(carry_c50_r3_s2),
    .b(carry_c50_r4_s2),
    .ci(sum_c51_r3_s2),
    .s(sum_c51_r5_s3),
    .co(carry_c51_r5_s3)
  );
  wire sum_c51_r6_s4, carry_c51_r6_s4;
  subbyte_full_adder add_c51_r6_s4 (
    .a(sum_c51_r4_s2),
    .b(carry_c50_r5_s3),
    .ci(sum_c51_r5_s3),
    .s(sum_c51_r6_s4),
    .co(carry_c51_r6_s4)
  );
  wire sum_c51_r7_s53, carry_c51_r7_s53;
  subbyte_full_adder add_c51_r7_s53 (
    .a(carry_c50_r6_s4),
    .b(sum_c51_r6_s4),
    .ci(carry_c50_r7_s52),
    .s(sum_c51_r7_s53),
    .co(carry_c51_r7_s53)
  );
  wire sum_c52_r0_s1, carry_c52_r0_s1;
  subbyte_full_adder add_c52_r0_s1 (
    .a(start[52]),
    .b(term0[52]),
    .ci(term1[52]),
    .s(sum_c52_r0_s1),
    .co(carry_c52_r0_s1)
  );
  wire sum_c52_r1_s1, carry_c52_r1_s1;
  subbyte_full_adder add_c52_r1_s1 (
    .a(term2[52]),
    .b(term3[52]),
    .ci(term4[52]),
    .s(sum_c52_r1_s1),
    .co(carry_c52_r1_s1)
  );
  wire sum_c52_r2_s1, carry_c52_r2_s1;
  subbyte_full_adder add_c52_r2_s1 (
    .a(term5[52]),
    .b(term6[52]),
    .ci(term7[52]),
    .s(sum_c52_r2_s1),
    .co(carry_c52_r2_s1)
  );
  wire sum_c52_r3_s2, carry_c52_r3_s2;
  subbyte_full_adder add_c52_r3_s2 (
    .a(carry_c51_r0_s1),
    .b(carry_c51_r1_s1),
    .ci(carry_c51_r2_s1),
    .s(sum_c52_r3_s2),
    .co(carry_c52_r3_s2)
  );
  wire sum_c52_r4_s2, carry_c52_r4_s2;
  subbyte_full_adder add_c52_r4_s2 (
    .a(sum_c52_r0_s1),
    .b(sum_c52_r1_s1),
    .ci(sum_c52_r2_s1),
    .s(sum_c52_r4_s2),
    .co(carry_c52_r4_s2)
  );
  wire sum_c52_r5_s3, carry_c52_r5_s3;
  subbyte_full_adder add_c52_r5_s3 (
    .a(carry_c51_r3_s2),
    .b(carry_c51_r4_s2),
    .ci(sum_c52_r3_s2),
    .s(sum_c52_r5_s3),
    .co(carry_c52_r5_s3)
  );
  wire sum_c52_r6_s4, carry_c52_r6_s4;
  subbyte_full_adder add_c52_r6_s4 (
    .a(sum_c52_r4_s2),
    .b(carry_c51_r5_s3),
    .ci(sum_c52_r5_s3),
    .s(sum_c52_r6_s4),
    .co(carry_c52_r6_s4)
  );
  wire sum_c52_r7_s54, carry_c52_r7_s54;
  subbyte_full_adder add_c52_r7_s54 (
    .a(carry_c51_r6_s4),
    .b(sum_c52_r6_s4),
    .ci(carry_c51_r7_s53),
    .s(sum_c52_r7_s54),
    .co(carry_c52_r7_s54)
  );
  wire sum_c53_r0_s1, carry_c53_r0_s1;
  subbyte_full_adder add_c53_r0_s1 (
    .a(start[53]),
    .b(term0[53]),
    .ci(term1[53]),
    .s(sum_c53_r0_s1),
    .co(carry_c53_r0_s1)
  );
  wire sum_c53_r1_s1, carry_c53_r1_s1;
  subbyte_full_adder add_c53_r1_s1 (
    .a(term2[53]),
    .b(term3[53]),
    .ci(term4[53]),
    .s(sum_c53_r1_s1),
    .co(carry_c53_r1_s1)
  );
  wire sum_c53_r2_s1, carry_c53_r2_s1;
  subbyte_full_adder add_c53_r2_s1 (
    .a(term5[53]),
    .b(term6[53]),
    .ci(term7[53]),
    .s(sum_c53_r2_s1),
    .co(carry_c53_r2_s1)
  );
  wire sum_c53_r3_s2, carry_c53_r3_s2;
  subbyte_full_adder add_c53_r3_s2 (
    .a(carry_c52_r0_s1),
    .b(carry_c52_r1_s1),
    .ci(carry_c52_r2_s1),
    .s(sum_c53_r3_s2),
    .co(carry_c53_r3_s2)
  );
  wire sum_c53_r4_s2, carry_c53_r4_s2;
  subbyte_full_adder add_c53_r4_s2 (
    .a(sum_c53_r0_s1),
    .b(sum_c53_r1_s1),
    .ci(sum_c53_r2_s1),
    .s(sum_c53_r4_s2),
    .co(carry_c53_r4_s2)
  );
  wire sum_c53_r5_s3, carry_c53_r5_s3;
  subbyte_full_adder add_c53_r5_s3 (
    .a(carry_c52_r3_s2),
    .b(carry_c52_r4_s2),
    .ci(sum_c53_r3_s2),
    .s(sum_c53_r5_s3),
    .co(carry_c53_r5_s3)
  );
  wire sum_c53_r6_s4, carry_c53_r6_s4;
  subbyte_full_adder add_c53_r6_s4 (
    .a(sum_c53_r4_s2),
    .b(carry_c52_r5_s3),
    .ci(sum_c53_r5_s3),
    .s(sum_c53_r6_s4),
    .co(carry_c53_r6_s4)
  );
  wire sum_c53_r7_s55, carry_c53_r7_s55;
  subbyte_full_adder add_c53_r7_s55 (
    .a(carry_c52_r6_s4),
    .b(sum_c53_r6_s4),
    .ci(carry_c52_r7_s54),
    .s(sum_c53_r7_s55),
    .co(carry_c53_r7_s55)
  );
  wire sum_c54_r0_s1, carry_c54_r0_s1;
  subbyte_full_adder add_c54_r0_s1 (
    .a(start[54]),
    .b(term0[54]),
    .ci(term1[54]),
    .s(sum_c54_r0_s1),
    .co(carry_c54_r0_s1)
  );
  wire sum_c54_r1_s1, carry_c54_r1_s1;
  subbyte_full_adder add_c54_r1_s1 (
    .a(term2[54]),
    .b(term3[54]),
    .ci(term4[54]),
    .s(sum_c54_r1_s1),
    .co(carry_c54_r1_s1)
  );
  wire sum_c54_r2_s1, carry_c54_r2_s1;
  subbyte_full_adder add_c54_r2_s1 (
    .a(term5[54]),
    .b(term6[54]),
    .ci(term7[54]),
    .s(sum_c54_r2_s1),
    .co(carry_c54_r2_s1)
  );
  wire sum_c54_r3_s2, carry_c54_r3_s2;
  subbyte_full_adder add_c54_r3_s2 (
    .a(carry_c53_r0_s1),
    .b(carry_c53_r1_s1),
    .ci(carry_c53_r2_s1),
    .s(sum_c54_r3_s2),
    .co(carry_c54_r3_s2)
  );
  wire sum_c54_r4_s2, carry_c54_r4_s2;
  subbyte_full_adder add_c54_r4_s2 (
    .a(sum_c54_r0_s1),
    .b(sum_c54_r1_s1),
    .ci(sum_c54_r2_s1),
    .s(sum_c54_r4_s2),
    .co(carry_c54_r4_s2)
  );
  wire sum_c54_r5_s3, carry_c54_r5_s3;
  subbyte_full_adder add_c54_r5_s3 (
    .a(carry_c53_r3_s2),
    .b(carry_c53_r4_s2),
    .ci(sum_c54_r3_s2),
    .s(sum_c54_r5_s3),
    .co(carry_c54_r5_s3)
  );
  wire sum_c54_r6_s4, carry_c54_r6_s4;
  subbyte_full_adder add_c54_r6_s4 (
    .a(sum_c54_r4_s2),
    .b(carry_c53_r5_s3),
    .ci(sum_c54_r5_s3),
    .s(sum_c54_r6_s4),
    .co(carry_c54_r6_s4)
  );
  wire sum_c54_r7_s56, carry_c54_r7_s56;
  subbyte_full_adder add_c54_r7_s56 (
    .a(carry_c53_r6_s4),
    .b(sum_c54_r6_s4),
    .ci(carry_c53_r7_s55),
    .s(sum_c54_r7_s56),
    .co(carry_c54_r7_s56)
  );
  wire sum_c55_r0_s1, carry_c55_r0_s1;
  subbyte_full_adder add_c55_r0_s1 (
    .a(start[55]),
    .b(term0[55]),
    .ci(term1[55]),
    .s(sum_c55_r0_s1),
    .co(carry_c55_r0_s1)
  );
  wire sum_c55_r1_s1, carry_c55_r1_s1;
  subbyte_full_adder add_c55_r1_s1 (
    .a(term2[55]),
    .b(term3[55]),
    .ci(term4[55]),
    .s(sum_c55_r1_s1),
    .co(carry_c55_r1_s1)
  );
  wire sum_c55_r2_s1, carry_c55_r2_s1;
  subbyte_full_adder add_c55_r2_s1 (
    .a(term5[55]),
    .b(term6[55]),
    .ci(term7[55]),
    .s(sum_c55_r2_s1),
    .co(carry_c55_r2_s1)
  );
  wire sum_c55_r3_s2, carry_c55_r3_s2;
  subbyte_full_adder add_c55_r3_s2 (
    .a(carry_c54_r0_s1),
    .b(carry_c54_r1_s1),
    .ci(carry_c54_r2_s1),
    .s(sum_c55_r3_s2),
    .co(carry_c55_r3_s2)
  );
  wire sum_c55_r4_s2, carry_c55_r4_s2;
  subbyte_full_adder add_c55_r4_s2 (
    .a(sum_c55_r0_s1),
    .b(sum_c55_r1_s1),
    .ci(sum_c55_r2_s1),
    .s(sum_c55_r4_s2),
    .co(carry_c55_r4_s2)
  );
  wire sum_c55_r5_s3, carry_c55_r5_s3;
  subbyte_full_adder add_c55_r5_s3 (
    .a(carry_c54_r3_s2),
    .b(carry_c54_r4_s2),
    .ci(sum_c55_r3_s2),
    .s(sum_c55_r5_s3),
    .co(carry_c55_r5_s3)
  );
  wire sum_c55_r6_s4, carry_c55_r6_s4;
  subbyte_full_adder add_c55_r6_s4 (
    .a(sum_c55_r4_s2),
    .b(carry_c54_r5_s3),
    .ci(sum_c55_r5_s3),
    .s(sum_c55_r6_s4),
    .co(carry_c55_r6_s4)
  );
  wire sum_c55_r7_s57, carry_c55_r7_s57;
  subbyte_full_adder add_c55_r7_s57 (
    .a(carry_c54_r6_s4),
    .b(sum_c55_r6_s4),
    .ci(carry_c54_r7_s56),
    .s(sum_c55_r7_s57),
    .co(carry_c55_r7_s57)
  );
  wire sum_c56_r0_s1, carry_c56_r0_s1;
  subbyte_full_adder add_c56_r0_s1 (
    .a(start[56]),
    .b(term0[56]),
    .ci(term1[56]),
    .s(sum_c56_r0_s1),
    .co(carry_c56_r0_s1)
  );
  wire sum_c56_r1_s1, carry_c56_r1_s1;
  subbyte_full_adder add_c56_r1_s1 (
    .a(term2[56]),
    .b(term3[56]),
    .ci(term4[56]),
    .s(sum_c56_r1_s1),
    .co(carry_c56_r1_s1)
  );
  wire sum_c56_r2_s1, carry_c56_r2_s1;
  subbyte_full_adder add_c56_r2_s1 (
    .a(term5[56]),
    .b(term6[56]),
    .ci(term7[56]),
    .s(sum_c56_r2_s1),
    .co(carry_c56_r2_s1)
  );
  wire sum_c56_r3_s2, carry_c56_r3_s2;
  subbyte_full_adder add_c56_r3_s2 (
    .a(carry_c55_r0_s1),
    .b(carry_c55_r1_s1),
    .ci(carry_c55_r2_s1),
    .s(sum_c56_r3_s2),
    .co(carry_c56_r3_s2)
  );
  wire sum_c56_r4_s2, carry_c56_r4_s2;
  subbyte_full_adder add_c56_r4_s2 (
    .a(sum_c56_r0_s1),
    .b(sum_c56_r1_s1),
    .ci(sum_c56_r2_s1),
    .s(sum_c56_r4_s2),
    .co(carry_c56_r4_s2)
  );
  wire sum_c56_r5_s3, carry_c56_r5_s3;
  subbyte_full_adder add_c56_r5_s3 (
    .a(carry_c55_r3_s2),
    .b(carry_c55_r4_s2),
    .ci(sum_c56_r3_s2),
    .s(sum_c56_r5_s3),
    .co(carry_c56_r5_s3)
  );
  wire sum_c56_r6_s4, carry_c56_r6_s4;
  subbyte_full_adder add_c56_r6_s4 (
    .a(sum_c56_r4_s2),
    .b(carry_c55_r5_s3),
    .ci(sum_c56_r5_s3),
    .s(sum_c56_r6_s4),
    .co(carry_c56_r6_s4)
  );
  wire sum_c56_r7_s58, carry_c56_r7_s58;
  subbyte_full_adder add_c56_r7_s58 (
    .a(carry_c55_r6_s4),
    .b(sum_c56_r6_s4),
    .ci(carry_c55_r7_s57),
    .s(sum_c56_r7_s58),
    .co(carry_c56_r7_s58)
  );
  wire sum_c57_r0_s1, carry_c57_r0_s1;
  subbyte_full_adder add_c57_r0_s1 (
    .a(start[57]),
    .b(term0[57]),
    .ci(term1[57]),
    .s(sum_c57_r0_s1),
    .co(carry_c57_r0_s1)
  );
  wire sum_c57_r1_s1, carry_c57_r1_s1;
  subbyte_full_adder add_c57_r1_s1 (
    .a(term2[57]),
    .b(term3[57]),
    .ci(term4[57]),
    .s(sum_c57_r1_s1),
    .co(carry_c57_r1_s1)
  );
  wire sum_c57_r2_s1, carry_c57_r2_s1;
  subbyte_full_adder add_c57_r2_s1 (
    .a(term5[57]),
    .b(term6[57]),
    .ci(term7[57]),
    .s(sum_c57_r2_s1),
    .co(carry_c57_r2_s1)
  );
  wire sum_c57_r3_s2, carry_c57_r3_s2;
  subbyte_full_adder add_c57_r3_s2 (
    .a(carry_c56_r0_s1),
    .b(carry_c56_r1_s1),
    .ci(carry_c56_r2_s1),
    .s(sum_c57_r3_s2),
    .co(carry_c57_r3_s2)
  );
  wire sum_c57_r4_s2, carry_c57_r4_s2;
  subbyte_full_adder add_c57_r4_s2 (
    .a(sum_c57_r0_s1),
    .b(sum_c57_r1_s1),
    .ci(sum_c57_r2_s1),
    .s(sum_c57_r4_s2),
    .co(carry_c57_r4_s2)
  );
  wire sum_c57_r5_s3, carry_c57_r5_s3;
  subbyte_full_adder add_c57_r5_s3 (
    .a(carry_c56_r3_s2),
    .b(carry_c56_r4_s2),
    .ci(sum_c57_r3_s2),
    .s(sum_c57_r5_s3),
    .co(carry_c57_r5_s3)
  );
  wire sum_c57_r6_s4, carry_c57_r6_s4;
  subbyte_full_adder add_c57_r6_s4 (
    .a(sum_c57_r4_s2),
    .b(carry_c56_r5_s3),
    .ci(sum_c57_r5_s3),
    .s(sum_c57_r6_s4),
    .co(carry_c57_r6_s4)
  );
  wire sum_c57_r7_s59, carry_c57_r7_s59;
  subbyte_full_adder add_c57_r7_s59 (
    .a(carry_c56_r6_s4),
    .b(sum_c57_r6_s4),
    .ci(carry_c56_r7_s58),
    .s(sum_c57_r7_s59),
    .co(carry_c57_r7_s59)
  );
  wire sum_c58_r0_s1, carry_c58_r0_s1;
  subbyte_full_adder add_c58_r0_s1 (
    .a(start[58]),
    .b(term0[58]),
    .ci(term1[58]),
    .s(sum_c58_r0_s1),
    .co(carry_c58_r0_s1)
  );
  wire sum_c58_r1_s1, carry_c58_r1_s1;
  subbyte_full_adder add_c58_r1_s1 (
    .a(term2[58]),
    .b(term3[58]),
    .ci(term4[58]),
    .s(sum_c58_r1_s1),
    .co(carry_c58_r1_s1)
  );
  wire sum_c58_r2_s1, carry_c58_r2_s1;
  subbyte_full_adder add_c58_r2_s1 (
    .a(term5[58]),
    .b(term6[58]),
    .ci(term7[58]),
    .s(sum_c58_r2_s1),
    .co(carry_c58_r2_s1)
  );
  wire sum_c58_r3_s2, carry_c58_r3_s2;
  subbyte_full_adder add_c58_r3_s2 (
    .a(carry_c57_r0_s1),
    .b(carry_c57_r1_s1),
    .ci(carry_c57_r2_s1),
    .s(sum_c58_r3_s2),
    .co(carry_c58_r3_s2)
  );
  wire sum_c58_r4_s2, carry_c58_r4_s2;
  subbyte_full_adder add_c58_r4_s2 (
    .a(sum_c58_r0_s1),
    .b(sum_c58_r1_s1),
    .ci(sum_c58_r2_s1),
    .s(sum_c58_r4_s2),
    .co(carry_c58_r4_s2)
  );
  wire sum_c58_r5_s3, carry_c58_r5_s3;
  subbyte_full_adder add_c58_r5_s3 (
    .a(carry_c57_r3_s2),
    .b(carry_c57_r4_s2),
    .ci(sum_c58_r3_s2),
    .s(sum_c58_r5_s3),
    .co(carry_c58_r5_s3)
  );
  wire sum_c58_r6_s4, carry_c58_r6_s4;
  subbyte_full_adder add_c58_r6_s4 (
    .a(sum_c58_r4_s2),
    .b(carry_c57_r5_s3),
    .ci(sum_c58_r5_s3),
    .s(sum_c58_r6_s4),
    .co(carry_c58_r6_s4)
  );
  wire sum_c58_r7_s60, carry_c58_r7_s60;
  subbyte_full_adder add_c58_r7_s60 (
    .a(carry_c57_r6_s4),
    .b(sum_c58_r6_s4),
    .ci(carry_c57_r7_s59),
    .s(sum_c58_r7_s60),
    .co(carry_c58_r7_s60)
  );
  wire sum_c59_r0_s1, carry_c59_r0_s1;
  subbyte_full_adder add_c59_r0_s1 (
    .a(start[59]),
    .b(term0[59]),
    .ci(term1[59]),
    .s(sum_c59_r0_s1),
    .co(carry_c59_r0_s1)
  );
  wire sum_c59_r1_s1, carry_c59_r1_s1;
  subbyte_full_adder add_c59_r1_s1 (
    .a(term2[59]),
    .b(term3[59]),
    .ci(term4[59]),
    .s(sum_c59_r1_s1),
    .co(carry_c59_r1_s1)
  );
  wire sum_c59_r2_s1, carry_c59_r2_s1;
  subbyte_full_adder add_c59_r2_s1 (
    .a(term5[59]),
    .b(term6[59]),
    .ci(term7[59]),
    .s(sum_c59_r2_s1),
    .co(carry_c59_r2_s1)
  );
  wire sum_c59_r3_s2, carry_c59_r3_s2;
  subbyte_full_adder add_c59_r3_s2 (
    .a(carry_c58_r0_s1),
    .b(carry_c58_r1_s1),
    .ci(carry_c58_r2_s1),
    .s(sum_c59_r3_s2),
    .co(carry_c59_r3_s2)
  );
  wire sum_c59_r4_s2, carry_c59_r4_s2;
  subbyte_full_adder add_c59_r4_s2 (
    .a(sum_c59_r0_s1),
    .b(sum_c59_r1_s1),
    .ci(sum_c59_r2_s1),
    .s(sum_c59_r4_s2),
    .co(carry_c59_r4_s2)
  );
  wire sum_c59_r5_s3, carry_c59_r5_s3;
  subbyte_full_adder add_c59_r5_s3 (
    .a(carry_c58_r3_s2),
    .b(carry_c58_r4_s2),
    .ci(sum_c59_r3_s2),
    .s(sum_c59_r5_s3),
    .co(carry_c59_r5_s3)
  );
  wire sum_c59_r6_s4, carry_c59_r6_s4;
  subbyte_full_adder add_c59_r6_s4 (
    .a(sum_c59_r4_s2),
    .b(carry_c58_r5_s3),
    .ci(sum_c59_r5_s3),
    .s(sum_c59_r6_s4),
    .co(carry_c59_r6_s4)
  );
  wire sum_c59_r7_s61, carry_c59_r7_s61;
  subbyte_full_adder add_c59_r7_s61 (
    .a(carry_c58_r6_s4),
    .b(sum_c59_r6_s4),
    .ci(carry_c58_r7_s60),
    .s(sum_c59_r7_s61),
    .co(carry_c59_r7_s61)
  );
  wire sum_c60_r0_s1, carry_c60_r0_s1;
  subbyte_full_adder add_c60_r0_s1 (
    .a(start[60]),
    .b(term0[60]),
    .ci(term1[60]),
    .s(sum_c60_r0_s1),
    .co(carry_c60_r0_s1)
  );
  wire sum_c60_r1_s1, carry_c60_r1_s1;
  subbyte_full_adder add_c60_r1_s1 (
    .a(term2[60]),
    .b(term3[60]),
    .ci(term4[60]),
    .s(sum_c60_r1_s1),
    .co(carry_c60_r1_s1)
  );
  wire sum_c60_r2_s1, carry_c60_r2_s1;
  subbyte_full_adder add_c60_r2_s1 (
    .a(term5[60]),
    .b(term6[60]),
    .ci(term7[60]),
    .s(sum_c60_r2_s1),
    .co(carry_c60_r2_s1)
  );
  wire sum_c60_r3_s2, carry_c60_r3_s2;
  subbyte_full_adder add_c60_r3_s2 (
    .a(carry_c59_r0_s1),
    .b(carry_c59_r1_s1),
    .ci(carry_c59_r2_s1),
    .s(sum_c60_r3_s2),
    .co(carry_c60_r3_s2)
  );
  wire sum_c60_r4_s2, carry_c60_r4_s2;
  subbyte_full_adder add_c60_r4_s2 (
    .a(sum_c60_r0_s1),
    .b(sum_c60_r1_s1),
    .ci(sum_c60_r2_s1),
    .s(sum_c60_r4_s2),
    .co(carry_c60_r4_s2)
  );
  wire sum_c60_r5_s3, carry_c60_r5_s3;
  subbyte_full_adder add_c60_r5_s3 (
    .a(carry_c59_r3_s2),
    .b(carry_c59_r4_s2),
    .ci(sum_c60_r3_s2),
    .s(sum_c60_r5_s3),
    .co(carry_c60_r5_s3)
  );
  wire sum_c60_r6_s4, carry_c60_r6_s4;
  subbyte_full_adder add_c60_r6_s4 (
    .a(sum_c60_r4_s2),
    .b(carry_c59_r5_s3),
    .ci(sum_c60_r5_s3),
    .s(sum_c60_r6_s4),
    .co(carry_c60_r6_s4)
  );
  wire sum_c60_r7_s62, carry_c60_r7_s62;
  subbyte_full_adder add_c60_r7_s62 (
    .a(carry_c59_r6_s4),
    .b(sum_c60_r6_s4),
    .ci(carry_c59_r7_s61),
    .s(sum_c60_r7_s62),
    .co(carry_c60_r7_s62)
  );
  wire sum_c61_r0_s1, carry_c61_r0_s1;
  subbyte_full_adder add_c61_r0_s1 (
    .a(start[61]),
    .b(term0[61]),
    .ci(term1[61]),
    .s(sum_c61_r0_s1),
    .co(carry_c61_r0_s1)
  );
  wire sum_c61_r1_s1, carry_c61_r1_s1;
  subbyte_full_adder add_c61_r1_s1 (
    .a(term2[61]),
    .b(term3[61]),
    .ci(term4[61]),
    .s(sum_c61_r1_s1),
    .co(carry_c61_r1_s1)
  );
  wire sum_c61_r2_s1, carry_c61_r2_s1;
  subbyte_full_adder add_c61_r2_s1 (
    .a(term5[61]),
    .b(term6[61]),
    .ci(term7[61]),
    .s(sum_c61_r2_s1),
    .co(carry_c61_r2_s1)
  );
  wire sum_c61_r3_s2, carry_c61_r3_s2;
  subbyte_full_adder add_c61_r3_s2 (
    .a(carry_c60_r0_s1),
    .b(carry_c60_r1_s1),
    .ci(carry_c60_r2_s1),
    .s(sum_c61_r3_s2),
    .co(carry_c61_r3_s2)
  );
  wire sum_c61_r4_s2, carry_c61_r4_s2;
  subbyte_full_adder add_c61_r4_s2 (
    .a(sum_c61_r0_s1),
    .b(sum_c61_r1_s1),
    .ci(sum_c61_r2_s1),
    .s(sum_c61_r4_s2),
    .co(carry_c61_r4_s2)
  );
  wire sum_c61_r5_s3, carry_c61_r5_s3;
  subbyte_full_adder add_c61_r5_s3 (
    .a(carry_c60_r3_s2),
    .b(carry_c60_r4_s2),
    .ci(sum_c61_r3_s2),
    .s(sum_c61_r5_s3),
    .co(carry_c61_r5_s3)
  );
  wire sum_c61_r6_s4, carry_c61_r6_s4;
  subbyte_full_adder add_c61_r6_s4 (
    .a(sum_c61_r4_s2),
    .b(carry_c60_r5_s3),
    .ci(sum_c61_r5_s3),
    .s(sum_c61_r6_s4),
    .co(carry_c61_r6_s4)
  );
  wire sum_c61_r7_s63, carry_c61_r7_s63;
  subbyte_full_adder add_c61_r7_s63 (
    .a(carry_c60_r6_s4),
    .b(sum_c61_r6_s4),
    .ci(carry_c60_r7_s62),
    .s(sum_c61_r7_s63),
    .co(carry_c61_r7_s63)
  );
  wire sum_c62_r0_s1, carry_c62_r0_s1;
  subbyte_full_adder add_c62_r0_s1 (
    .a(start[62]),
    .b(term0[62]),
    .ci(term1[62]),
    .s(sum_c62_r0_s1),
    .co(carry_c62_r0_s1)
  );
  wire sum_c62_r1_s1, carry_c62_r1_s1;
  subbyte_full_adder add_c62_r1_s1 (
    .a(term2[62]),
    .b(term3[62]),
    .ci(term4[62]),
    .s(sum_c62_r1_s1),
    .co(carry_c62_r1_s1)
  );
  wire sum_c62_r2_s1, carry_c62_r2_s1;
  subbyte_full_adder add_c62_r2_s1 (
    .a(term5[62]),
    .b(term6[62]),
    .ci(term7[62]),
    .s(sum_c62_r2_s1),
    .co(carry_c62_r2_s1)
  );
  wire sum_c62_r3_s2, carry_c62_r3_s2;
  subbyte_full_adder add_c62_r3_s2 (
    .a(carry_c61_r0_s1),
    .b(carry_c61_r1_s1),
    .ci(carry_c61_r2_s1),
    .s(sum_c62_r3_s2),
    .co(carry_c62_r3_s2)
  );
  wire sum_c62_r4_s2, carry_c62_r4_s2;
  subbyte_full_adder add_c62_r4_s2 (
    .a(sum_c62_r0_s1),
    .b(sum_c62_r1_s1),
    .ci(sum_c62_r2_s1),
    .s(sum_c62_r4_s2),
    .co(carry_c62_r4_s2)
  );
  wire sum_c62_r5_s3, carry_c62_r5_s3;
  subbyte_full_adder add_c62_r5_s3 (
    .a(carry_c61_r3_s2),
    .b(carry_c61_r4_s2),
    .ci(sum_c62_r3_s2),
    .s(sum_c62_r5_s3),
    .co(carry_c62_r5_s3)
  );
  wire sum_c62_r6_s4, carry_c62_r6_s4;
  subbyte_full_adder add_c62_r6_s4 (
    .a(sum_c62_r4_s2),
    .b(carry_c61_r5_s3),
    .ci(sum_c62_r5_s3),
    .s(sum_c62_r6_s4),
    .co(carry_c62_r6_s4)
  );
  wire sum_c62_r7_s64, carry_c62_r7_s64;
  subbyte_full_adder add_c62_r7_s64 (
    .a(carry_c61_r6_s4),
    .b(sum_c62_r6_s4),
    .ci(carry_c61_r7_s63),
    .s(sum_c62_r7_s64),
    .co(carry_c62_r7_s64)
  );
  wire sum_c63_r0_s1, carry_c63_r0_s1;
  subbyte_full_adder add_c63_r0_s1 (
    .a(start[63]),
    .b(term0[63]),
    .ci(term1[63]),
    .s(sum_c63_r0_s1),
    .co(carry_c63_r0_s1)
  );
  wire sum_c63_r1_s1, carry_c63_r1_s1;
  subbyte_full_adder add_c63_r1_s1 (
    .a(term2[63]),
    .b(term3[63]),
    .ci(term4[63]),
    .s(sum_c63_r1_s1),
    .co(carry_c63_r1_s1)
  );
  wire sum_c63_r2_s1, carry_c63_r2_s1;
  subbyte_full_adder add_c63_r2_s1 (
    .a(term5[63]),
    .b(term6[63]),
    .ci(term7[63]),
    .s(sum_c63_r2_s1),
    .co(carry_c63_r2_s1)
  );
  wire sum_c63_r3_s2, carry_c63_r3_s2;
  subbyte_full_adder add_c63_r3_s2 (
    .a(carry_c62_r0_s1),
    .b(carry_c62_r1_s1),
    .ci(carry_c62_r2_s1),
    .s(sum_c63_r3_s2),
    .co(carry_c63_r3_s2)
  );
  wire sum_c63_r4_s2, carry_c63_r4_s2;
  subbyte_full_adder add_c63_r4_s2 (
    .a(sum_c63_r0_s1),
    .b(sum_c63_r1_s1),
    .ci(sum_c63_r2_s1),
    .s(sum_c63_r4_s2),
    .co(carry_c63_r4_s2)
  );
  wire sum_c63_r5_s3, carry_c63_r5_s3;
  subbyte_full_adder add_c63_r5_s3 (
    .a(carry_c62_r3_s2),
    .b(carry_c62_r4_s2),
    .ci(sum_c63_r3_s2),
    .s(sum_c63_r5_s3),
    .co(carry_c63_r5_s3)
  );
  wire sum_c63_r6_s4, carry_c63_r6_s4;
  subbyte_full_adder add_c63_r6_s4 (
    .a(sum_c63_r4_s2),
    .b(carry_c62_r5_s3),
    .ci(sum_c63_r5_s3),
    .s(sum_c63_r6_s4),
    .co(carry_c63_r6_s4)
  );
  wire sum_c63_r7_s65, carry_c63_r7_s65;
  subbyte_full_adder add_c63_r7_s65 (
    .a(carry_c62_r6_s4),
    .b(sum_c63_r6_s4),
    .ci(carry_c62_r7_s64),
    .s(sum_c63_r7_s65),
    .co(carry_c63_r7_s65)
  );
  wire sum_c64_r0_s1, carry_c64_r0_s1;
  subbyte_full_adder add_c64_r0_s1 (
    .a(start[64]),
    .b(term0[64]),
    .ci(term1[64]),
    .s(sum_c64_r0_s1),
    .co(carry_c64_r0_s1)
  );
  wire sum_c64_r1_s1, carry_c64_r1_s1;
  subbyte_full_adder add_c64_r1_s1 (
    .a(term2[64]),
    .b(term3[64]),
    .ci(term4[64]),
    .s(sum_c64_r1_s1),
    .co(carry_c64_r1_s1)
  );
  wire sum_c64_r2_s1, carry_c64_r2_s1;
  subbyte_full_adder add_c64_r2_s1 (
    .a(term5[64]),
    .b(term6[64]),
    .ci(term7[64]),
    .s(sum_c64_r2_s1),
    .co(carry_c64_r2_s1)
  );
  wire sum_c64_r3_s2, carry_c64_r3_s2;
  subbyte_full_adder add_c64_r3_s2 (
    .a(carry_c63_r0_s1),
    .b(carry_c63_r1_s1),
    .ci(carry_c63_r2_s1),
    .s(sum_c64_r3_s2),
    .co(carry_c64_r3_s2)
  );
  wire sum_c64_r4_s2, carry_c64_r4_s2;
  subbyte_full_adder add_c64_r4_s2 (
    .a(sum_c64_r0_s1),
    .b(sum_c64_r1_s1),
    .ci(sum_c64_r2_s1),
    .s(sum_c64_r4_s2),
    .co(carry_c64_r4_s2)
  );
  wire sum_c64_r5_s3, carry_c64_r5_s3;
  subbyte_full_adder add_c64_r5_s3 (
    .a(carry_c63_r3_s2),
    .b(carry_c63_r4_s2),
    .ci(sum_c64_r3_s2),
    .s(sum_c64_r5_s3),
    .co(carry_c64_r5_s3)
  );
  wire sum_c64_r6_s4, carry_c64_r6_s4;
  subbyte_full_adder add_c64_r6_s4 (
    .a(sum_c64_r4_s2),
    .b(carry_c63_r5_s3),
    .ci(sum_c64_r5_s3),
    .s(sum_c64_r6_s4),
    .co(carry_c64_r6_s4)
  );
  wire sum_c64_r7_s66, carry_c64_r7_s66;
  subbyte_full_adder add_c64_r7_s66 (
    .a(carry_c63_r6_s4),
    .b(sum_c64_r6_s4),
    .ci(carry_c63_r7_s65),
    .s(sum_c64_r7_s66),
    .co(carry_c64_r7_s66)
  );
  wire sum_c65_r0_s2, carry_c65_r0_s2;
  subbyte_full_adder add_c65_r0_s2 (
    .a(start[65]),
    .b(carry_c64_r0_s1),
    .ci(carry_c64_r1_s1),
    .s(sum_c65_r0_s2),
    .co(carry_c65_r0_s2)
  );
  wire sum_c65_r1_s3, carry_c65_r1_s3;
  subbyte_full_adder add_c65_r1_s3 (
    .a(carry_c64_r2_s1),
    .b(carry_c64_r3_s2),
    .ci(carry_c64_r4_s2),
    .s(sum_c65_r1_s3),
    .co(carry_c65_r1_s3)
  );
  wire sum_c65_r2_s4, carry_c65_r2_s4;
  subbyte_full_adder add_c65_r2_s4 (
    .a(sum_c65_r0_s2),
    .b(carry_c64_r5_s3),
    .ci(sum_c65_r1_s3),
    .s(sum_c65_r2_s4),
    .co(carry_c65_r2_s4)
  );
  wire sum_c65_r3_s67, carry_c65_r3_s67;
  subbyte_full_adder add_c65_r3_s67 (
    .a(carry_c64_r6_s4),
    .b(sum_c65_r2_s4),
    .ci(carry_c64_r7_s66),
    .s(sum_c65_r3_s67),
    .co(carry_c65_r3_s67)
  );
  wire sum_c66_r0_s4, carry_c66_r0_s4;
  subbyte_full_adder add_c66_r0_s4 (
    .a(start[66]),
    .b(carry_c65_r0_s2),
    .ci(carry_c65_r1_s3),
    .s(sum_c66_r0_s4),
    .co(carry_c66_r0_s4)
  );
  wire sum_c66_r1_s68, carry_c66_r1_s68;
  subbyte_full_adder add_c66_r1_s68 (
    .a(sum_c66_r0_s4),
    .b(carry_c65_r2_s4),
    .ci(carry_c65_r3_s67),
    .s(sum_c66_r1_s68),
    .co(carry_c66_r1_s68)
  );
  wire sum_c67_r0_s1 = ~carry_c67_r0_s1;
  wire sum_c67_r1_s69, carry_c67_r1_s69;
  subbyte_full_adder add_c67_r1_s69 (
    .a(sum_c67_r0_s1),
    .b(carry_c66_r0_s4),
    .ci(carry_c66_r1_s68),
    .s(sum_c67_r1_s69),
    .co(carry_c67_r1_s69)
  );
  wire sum_c68_r0_s1 = ~carry_c68_r0_s1;
  wire sum_c68_r1_s70, carry_c68_r1_s70;
  subbyte_full_adder add_c68_r1_s70 (
    .a(carry_c67_r0_s1),
    .b(sum_c68_r0_s1),
    .ci(carry_c67_r1_s69),
    .s(sum_c68_r1_s70),
    .co(carry_c68_r1_s70)
  );
  wire sum_c69_r0_s1 = ~carry_c69_r0_s1;
  wire sum_c69_r1_s71, carry_c69_r1_s71;
  subbyte_full_adder add_c69_r1_s71 (
    .a(carry_c68_r0_s1),
    .b(sum_c69_r0_s1),
    .ci(carry_c68_r1_s70),
    .s(sum_c69_r1_s71),
    .co(carry_c69_r1_s71)
  );
  wire sum_c70_r0_s72 = start[70] ^ carry_c69_r0_s1 ^ carry_c69_r1_s71;
  wire [70:0] total = {
    ~sum_c70_r0_s72, sum_c69_r1_s71, sum_c68_r1_s70, sum_c67_r1_s69, sum_c66_r1_s68, sum_c65_r3_s67, sum_c64_r7_s66,
    sum_c63_r7_s65, sum_c62_r7_s64, sum_c61_r7_s63, sum_c60_r7_s62, sum_c59_r7_s61, sum_c58_r7_s60, sum_c57_r7_s59,
    sum_c56_r7_s58, sum_c55_r7_s57, sum_c54_r7_s56, sum_c53_r7_s55, sum_c52_r7_s54, sum_c51_r7_s53, sum_c50_r7_s52,
    sum_c49_r7_s51, sum_c48_r7_s50, sum_c47_r7_s49, sum_c46_r7_s48, sum_c45_r7_s47, sum_c44_r7_s46, sum_c43_r7_s45,
    sum_c42_r7_s44, sum_c41_r7_s43, sum_c40_r7_s42, sum_c39_r7_s41, sum_c38_r7_s40, sum_c37_r7_s39, sum_c36_r7_s38,
    sum_c35_r7_s37, sum_c34_r7_s36, sum_c33_r7_s35, sum_c32_r7_s34, sum_c31_r7_s33, sum_c30_r7_s32, sum_c29_r7_s31,
    sum_c28_r7_s30, sum_c27_r7_s29, sum_c26_r7_s28, sum_c25_r7_s27, sum_c24_r7_s26, sum_c23_r7_s25, sum_c22_r7_s24,
    sum_c21_r7_s23, sum_c20_r7_s22, sum_c19_r7_s21, sum_c18_r7_s20, sum_c17_r7_s19, sum_c16_r7_s18, sum_c15_r7_s17,
    sum_c14_r7_s16, sum_c13_r7_s15, sum_c12_r7_s14, sum_c11_r7_s13, sum_c10_r7_s12, sum_c9_r7_s11, sum_c8_r7_s10,
    sum_c7_r7_s9, sum_c6_r7_s8, sum_c5_r7_s7, sum_c4_r7_s6, sum_c3_r7_s5, sum_c2_r6_s4, sum_c1_r5_s3, sum_c0_r3_s2
  };

  always @(posedge clk)
    sum <= total;

  assign acc = sum;
endmodule

`default_nettype wire
