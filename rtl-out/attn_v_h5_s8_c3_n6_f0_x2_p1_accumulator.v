// attn_v_h5_s8_c3_n6_f0_x2_p1_accumulator: running sum of shifted values
// content: sha256 a362c173a75545af
`default_nettype none

module attn_v_h5_s8_c3_n6_f0_x2_p1_accumulator (
  input wire clk,
  input wire keeps,
  input wire [15:0] terms,
  output wire [10:0] acc
);
  reg [10:0] sum;
  wire [10:0] start = sum & {11{keeps}};
  wire [7:0] term0 = terms[7:0] ^ 8'd128;
  wire [7:0] term1 = terms[15:8] ^ 8'd128;
  wire carry_c8_r0_s1 = start[8];
  wire carry_c9_r0_s1 = start[9];
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
  wire sum_c8_r0_s1 = ~carry_c8_r0_s1;
  wire sum_c8_r1_s9, carry_c8_r1_s9;
  subbyte_full_adder add_c8_r1_s9 (
    .a(sum_c8_r0_s1),
    .b(carry_c7_r0_s1),
    .ci(carry_c7_r1_s8),
    .s(sum_c8_r1_s9),
    .co(carry_c8_r1_s9)
  );
  wire sum_c9_r0_s1 = ~carry_c9_r0_s1;
  wire sum_c9_r1_s10, carry_c9_r1_s10;
  subbyte_full_adder add_c9_r1_s10 (
    .a(carry_c8_r0_s1),
    .b(sum_c9_r0_s1),
    .ci(carry_c8_r1_s9),
    .s(sum_c9_r1_s10),
    .co(carry_c9_r1_s10)
  );
  wire sum_c10_r0_s11 = start[10] ^ carry_c9_r0_s1 ^ carry_c9_r1_s10;
  wire [10:0] total = {
    ~sum_c10_r0_s11, sum_c9_r1_s10, sum_c8_r1_s9, sum_c7_r1_s8, sum_c6_r1_s7, sum_c5_r1_s6, sum_c4_r1_s5, sum_c3_r1_s4,
    sum_c2_r1_s3, sum_c1_r1_s2, sum_c0_r0_s1
  };

  always @(posedge clk)
    sum <= total;

  assign acc = sum;
endmodule

`default_nettype wire
