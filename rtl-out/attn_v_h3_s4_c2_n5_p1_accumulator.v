// attn_v_h3_s4_c2_n5_p1_accumulator: running sum of shifted values
// content: sha256 c1c053ebe2a0e200
`default_nettype none

module attn_v_h3_s4_c2_n5_p1_accumulator (
  input wire clk,
  input wire keeps,
  input wire [6:0] terms,
  output wire [9:0] acc
);
  reg [9:0] sum;
  wire [9:0] start = sum & {10{keeps}};
  wire [6:0] term0 = terms ^ 7'd64;
  wire carry_c6_r0_s1 = start[6];
  wire carry_c7_r0_s1 = start[7];
  wire carry_c8_r0_s1 = start[8];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_half_adder add_c0_r0_s1 (.a(start[0]), .b(term0[0]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c1_r0_s2, carry_c1_r0_s2;
  subbyte_full_adder add_c1_r0_s2 (
    .a(start[1]),
    .b(term0[1]),
    .ci(carry_c0_r0_s1),
    .s(sum_c1_r0_s2),
    .co(carry_c1_r0_s2)
  );
  wire sum_c2_r0_s3, carry_c2_r0_s3;
  subbyte_full_adder add_c2_r0_s3 (
    .a(start[2]),
    .b(term0[2]),
    .ci(carry_c1_r0_s2),
    .s(sum_c2_r0_s3),
    .co(carry_c2_r0_s3)
  );
  wire sum_c3_r0_s4, carry_c3_r0_s4;
  subbyte_full_adder add_c3_r0_s4 (
    .a(start[3]),
    .b(term0[3]),
    .ci(carry_c2_r0_s3),
    .s(sum_c3_r0_s4),
    .co(carry_c3_r0_s4)
  );
  wire sum_c4_r0_s5, carry_c4_r0_s5;
  subbyte_full_adder add_c4_r0_s5 (
    .a(start[4]),
    .b(term0[4]),
    .ci(carry_c3_r0_s4),
    .s(sum_c4_r0_s5),
    .co(carry_c4_r0_s5)
  );
  wire sum_c5_r0_s6, carry_c5_r0_s6;
  subbyte_full_adder add_c5_r0_s6 (
    .a(start[5]),
    .b(term0[5]),
    .ci(carry_c4_r0_s5),
    .s(sum_c5_r0_s6),
    .co(carry_c5_r0_s6)
  );
  wire sum_c6_r0_s1 = ~carry_c6_r0_s1;
  wire sum_c6_r1_s7, carry_c6_r1_s7;
  subbyte_full_adder add_c6_r1_s7 (
    .a(term0[6]),
    .b(sum_c6_r0_s1),
    .ci(carry_c5_r0_s6),
    .s(sum_c6_r1_s7),
    .co(carry_c6_r1_s7)
  );
  wire sum_c7_r0_s1 = ~carry_c7_r0_s1;
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
    .a(carry_c7_r0_s1),
    .b(sum_c8_r0_s1),
    .ci(carry_c7_r1_s8),
    .s(sum_c8_r1_s9),
    .co(carry_c8_r1_s9)
  );
  wire sum_c9_r0_s10 = start[9] ^ carry_c8_r0_s1 ^ carry_c8_r1_s9;
  wire [9:0] total = {
    ~sum_c9_r0_s10, sum_c8_r1_s9, sum_c7_r1_s8, sum_c6_r1_s7, sum_c5_r0_s6, sum_c4_r0_s5, sum_c3_r0_s4, sum_c2_r0_s3,
    sum_c1_r0_s2, sum_c0_r0_s1
  };

  always @(posedge clk)
    sum <= total;

  assign acc = sum;
endmodule

`default_nettype wire
