// attn_v_h2_s8_c4_n4_f3_accumulator: running sum of shifted values
// content: sha256 b7ccff39b153bbb3
`default_nettype none

module attn_v_h2_s8_c4_n4_f3_accumulator (
  input wire clk,
  input wire keeps,
  input wire [10:0] terms,
  output wire [12:0] acc
);
  reg [12:0] sum;
  wire [12:0] start = sum & {13{keeps}};
  wire [10:0] term0 = terms ^ 11'd1024;
  wire carry_c10_r0_s1 = start[10];
  wire carry_c11_r0_s1 = start[11];
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
  wire sum_c6_r0_s7, carry_c6_r0_s7;
  subbyte_full_adder add_c6_r0_s7 (
    .a(start[6]),
    .b(term0[6]),
    .ci(carry_c5_r0_s6),
    .s(sum_c6_r0_s7),
    .co(carry_c6_r0_s7)
  );
  wire sum_c7_r0_s8, carry_c7_r0_s8;
  subbyte_full_adder add_c7_r0_s8 (
    .a(start[7]),
    .b(term0[7]),
    .ci(carry_c6_r0_s7),
    .s(sum_c7_r0_s8),
    .co(carry_c7_r0_s8)
  );
  wire sum_c8_r0_s9, carry_c8_r0_s9;
  subbyte_full_adder add_c8_r0_s9 (
    .a(start[8]),
    .b(term0[8]),
    .ci(carry_c7_r0_s8),
    .s(sum_c8_r0_s9),
    .co(carry_c8_r0_s9)
  );
  wire sum_c9_r0_s10, carry_c9_r0_s10;
  subbyte_full_adder add_c9_r0_s10 (
    .a(start[9]),
    .b(term0[9]),
    .ci(carry_c8_r0_s9),
    .s(sum_c9_r0_s10),
    .co(carry_c9_r0_s10)
  );
  wire sum_c10_r0_s1 = ~carry_c10_r0_s1;
  wire sum_c10_r1_s11, carry_c10_r1_s11;
  subbyte_full_adder add_c10_r1_s11 (
    .a(term0[10]),
    .b(sum_c10_r0_s1),
    .ci(carry_c9_r0_s10),
    .s(sum_c10_r1_s11),
    .co(carry_c10_r1_s11)
  );
  wire sum_c11_r0_s1 = ~carry_c11_r0_s1;
  wire sum_c11_r1_s12, carry_c11_r1_s12;
  subbyte_full_adder add_c11_r1_s12 (
    .a(carry_c10_r0_s1),
    .b(sum_c11_r0_s1),
    .ci(carry_c10_r1_s11),
    .s(sum_c11_r1_s12),
    .co(carry_c11_r1_s12)
  );
  wire sum_c12_r0_s13 = start[12] ^ carry_c11_r0_s1 ^ carry_c11_r1_s12;
  wire [12:0] total = {
    ~sum_c12_r0_s13, sum_c11_r1_s12, sum_c10_r1_s11, sum_c9_r0_s10, sum_c8_r0_s9, sum_c7_r0_s8, sum_c6_r0_s7,
    sum_c5_r0_s6, sum_c4_r0_s5, sum_c3_r0_s4, sum_c2_r0_s3, sum_c1_r0_s2, sum_c0_r0_s1
  };

  always @(posedge clk)
    sum <= total;

  assign acc = sum;
endmodule

`default_nettype wire
