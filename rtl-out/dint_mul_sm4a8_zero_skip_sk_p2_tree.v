// dint_mul_sm4a8_zero_skip_sk_p2_tree: compression tree of dint_mul_sm4a8_zero_skip_sk_p2
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 3f6811dfa8d0ffd4
`default_nettype none

module dint_mul_sm4a8_zero_skip_sk_p2_tree (
  input wire clk,
  input wire en,
  input wire [20:0] pp,
  output wire [11:0] sum
);
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[11]), .ci(pp[20]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c3_r0_s2, carry_c3_r0_s2;
  subbyte_full_adder add_c3_r0_s2 (.a(pp[3]), .b(pp[12]), .ci(carry_c2_r0_s1), .s(sum_c3_r0_s2), .co(carry_c3_r0_s2));
  reg in_c4_r0_q1, in_c4_r1_q1, carry_c3_r0_s2_q1;
  wire sum_c4_r0_s3, carry_c4_r0_s3;
  subbyte_full_adder add_c4_r0_s3 (
    .a(in_c4_r0_q1),
    .b(in_c4_r1_q1),
    .ci(carry_c3_r0_s2_q1),
    .s(sum_c4_r0_s3),
    .co(carry_c4_r0_s3)
  );
  reg in_c5_r0_q1, in_c5_r1_q1;
  wire sum_c5_r0_s4, carry_c5_r0_s4;
  subbyte_full_adder add_c5_r0_s4 (
    .a(in_c5_r0_q1),
    .b(in_c5_r1_q1),
    .ci(carry_c4_r0_s3),
    .s(sum_c5_r0_s4),
    .co(carry_c5_r0_s4)
  );
  reg in_c6_r0_q1, in_c6_r1_q1;
  wire sum_c6_r0_s5, carry_c6_r0_s5;
  subbyte_full_adder add_c6_r0_s5 (
    .a(in_c6_r0_q1),
    .b(in_c6_r1_q1),
    .ci(carry_c5_r0_s4),
    .s(sum_c6_r0_s5),
    .co(carry_c6_r0_s5)
  );
  reg in_c7_r0_q1, in_c7_r1_q1;
  wire sum_c7_r0_s6, carry_c7_r0_s6;
  subbyte_full_adder add_c7_r0_s6 (
    .a(in_c7_r0_q1),
    .b(in_c7_r1_q1),
    .ci(carry_c6_r0_s5),
    .s(sum_c7_r0_s6),
    .co(carry_c7_r0_s6)
  );
  reg in_c8_r0_q1, in_c8_r1_q1;
  wire sum_c8_r0_s7, carry_c8_r0_s7;
  subbyte_full_adder add_c8_r0_s7 (
    .a(in_c8_r0_q1),
    .b(in_c8_r1_q1),
    .ci(carry_c7_r0_s6),
    .s(sum_c8_r0_s7),
    .co(carry_c8_r0_s7)
  );
  wire sum_c9_r0_s1 = ~(pp[9] ^ pp[18]);
  wire carry_c9_r0_s1 = pp[9] | pp[18];
  reg in_c0_r0_q1, in_c0_r0_q2, in_c0_r1_q1, in_c0_r1_q2, in_c1_r0_q1, in_c1_r0_q2;
  reg sum_c2_r0_s1_q1, sum_c2_r0_s1_q2, sum_c3_r0_s2_q1, sum_c3_r0_s2_q2, sum_c4_r0_s3_q2;
  reg sum_c5_r0_s4_q2, sum_c6_r0_s5_q2, sum_c7_r0_s6_q2, sum_c8_r0_s7_q2, sum_c9_r0_s1_q1;
  reg sum_c9_r0_s1_q2, carry_c8_r0_s7_q2, in_c10_r0_q1, in_c10_r0_q2, carry_c9_r0_s1_q1;
  reg carry_c9_r0_s1_q2;
  wire half_c0 = in_c0_r0_q2 ^ in_c0_r1_q2;
  wire half_c9 = sum_c9_r0_s1_q2 ^ carry_c8_r0_s7_q2;
  wire half_c10 = in_c10_r0_q2 ^ carry_c9_r0_s1_q2;
  wire g_c0_l0 = in_c0_r0_q2 & in_c0_r1_q2;
  wire g_c9_l0 = sum_c9_r0_s1_q2 & carry_c8_r0_s7_q2;
  wire g_c10_l0 = in_c10_r0_q2 & carry_c9_r0_s1_q2;
  wire g_c1_l1 = in_c1_r0_q2 & g_c0_l0;
  wire p_c3_l1 = sum_c3_r0_s2_q2 & sum_c2_r0_s1_q2;
  wire p_c5_l1 = sum_c5_r0_s4_q2 & sum_c4_r0_s3_q2;
  wire p_c7_l1 = sum_c7_r0_s6_q2 & sum_c6_r0_s5_q2;
  wire p_c9_l1 = half_c9 & sum_c8_r0_s7_q2;
  wire g_c2_l2 = sum_c2_r0_s1_q2 & g_c1_l1;
  wire g_c3_l2 = p_c3_l1 & g_c1_l1;
  wire p_c6_l2 = sum_c6_r0_s5_q2 & p_c5_l1;
  wire p_c7_l2 = p_c7_l1 & p_c5_l1;
  wire g_c10_l2 = g_c10_l0 | (half_c10 & g_c9_l0);
  wire p_c10_l2 = half_c10 & p_c9_l1;
  wire g_c4_l3 = sum_c4_r0_s3_q2 & g_c3_l2;
  wire g_c5_l3 = p_c5_l1 & g_c3_l2;
  wire g_c6_l3 = p_c6_l2 & g_c3_l2;
  wire g_c7_l3 = p_c7_l2 & g_c3_l2;
  wire g_c8_l4 = sum_c8_r0_s7_q2 & g_c7_l3;
  wire g_c9_l4 = g_c9_l0 | (p_c9_l1 & g_c7_l3);
  wire g_c10_l4 = g_c10_l2 | (p_c10_l2 & g_c7_l3);

  always @(posedge clk)
    if (en) begin
      in_c4_r0_q1 <= pp[4];
      in_c4_r1_q1 <= pp[13];
      carry_c3_r0_s2_q1 <= carry_c3_r0_s2;
      in_c5_r0_q1 <= pp[5];
      in_c5_r1_q1 <= pp[14];
      in_c6_r0_q1 <= pp[6];
      in_c6_r1_q1 <= pp[15];
      in_c7_r0_q1 <= pp[7];
      in_c7_r1_q1 <= pp[16];
      in_c8_r0_q1 <= pp[8];
      in_c8_r1_q1 <= pp[17];
      in_c0_r0_q1 <= pp[0];
      in_c0_r0_q2 <= in_c0_r0_q1;
      in_c0_r1_q1 <= pp[10];
      in_c0_r1_q2 <= in_c0_r1_q1;
      in_c1_r0_q1 <= pp[1];
      in_c1_r0_q2 <= in_c1_r0_q1;
      sum_c2_r0_s1_q1 <= sum_c2_r0_s1;
      sum_c2_r0_s1_q2 <= sum_c2_r0_s1_q1;
      sum_c3_r0_s2_q1 <= sum_c3_r0_s2;
      sum_c3_r0_s2_q2 <= sum_c3_r0_s2_q1;
      sum_c4_r0_s3_q2 <= sum_c4_r0_s3;
      sum_c5_r0_s4_q2 <= sum_c5_r0_s4;
      sum_c6_r0_s5_q2 <= sum_c6_r0_s5;
      sum_c7_r0_s6_q2 <= sum_c7_r0_s6;
      sum_c8_r0_s7_q2 <= sum_c8_r0_s7;
      sum_c9_r0_s1_q1 <= sum_c9_r0_s1;
      sum_c9_r0_s1_q2 <= sum_c9_r0_s1_q1;
      carry_c8_r0_s7_q2 <= carry_c8_r0_s7;
      in_c10_r0_q1 <= pp[19];
      in_c10_r0_q2 <= in_c10_r0_q1;
      carry_c9_r0_s1_q1 <= carry_c9_r0_s1;
      carry_c9_r0_s1_q2 <= carry_c9_r0_s1_q1;
    end

  assign sum = {
    ~g_c10_l4, half_c10 ^ g_c9_l4, half_c9 ^ g_c8_l4, sum_c8_r0_s7_q2 ^ g_c7_l3, sum_c7_r0_s6_q2 ^ g_c6_l3,
    sum_c6_r0_s5_q2 ^ g_c5_l3, sum_c5_r0_s4_q2 ^ g_c4_l3, sum_c4_r0_s3_q2 ^ g_c3_l2, sum_c3_r0_s2_q2 ^ g_c2_l2,
    sum_c2_r0_s1_q2 ^ g_c1_l1, in_c1_r0_q2 ^ g_c0_l0, half_c0
  };
endmodule

`default_nettype wire
