// int_mul_w8a8_booth_sk_p2_tree: compression tree of int_mul_w8a8_booth_sk_p2
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 5ef66ec706d46354
`default_nettype none

module int_mul_w8a8_booth_sk_p2_tree (
  input wire clk,
  input wire en,
  input wire [39:0] pp,
  output wire [15:0] sum
);
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[10]), .ci(pp[19]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  reg in_c3_r0_q1, in_c3_r1_q1, carry_c2_r0_s1_q1;
  wire sum_c3_r0_s2, carry_c3_r0_s2;
  subbyte_full_adder add_c3_r0_s2 (
    .a(in_c3_r0_q1),
    .b(in_c3_r1_q1),
    .ci(carry_c2_r0_s1_q1),
    .s(sum_c3_r0_s2),
    .co(carry_c3_r0_s2)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[4]), .b(pp[12]), .ci(pp[20]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  reg in_c4_r3_q1, sum_c4_r0_s1_q1;
  wire sum_c4_r1_s3, carry_c4_r1_s3;
  subbyte_full_adder add_c4_r1_s3 (
    .a(in_c4_r3_q1),
    .b(sum_c4_r0_s1_q1),
    .ci(carry_c3_r0_s2),
    .s(sum_c4_r1_s3),
    .co(carry_c4_r1_s3)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[5]), .b(pp[13]), .ci(pp[21]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  reg carry_c4_r0_s1_q1, sum_c5_r0_s1_q1;
  wire sum_c5_r1_s4, carry_c5_r1_s4;
  subbyte_full_adder add_c5_r1_s4 (
    .a(carry_c4_r0_s1_q1),
    .b(sum_c5_r0_s1_q1),
    .ci(carry_c4_r1_s3),
    .s(sum_c5_r1_s4),
    .co(carry_c5_r1_s4)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[6]), .b(pp[14]), .ci(pp[22]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  reg in_c6_r3_q1, in_c6_r4_q1, carry_c5_r0_s1_q1;
  wire sum_c6_r1_s2, carry_c6_r1_s2;
  subbyte_full_adder add_c6_r1_s2 (
    .a(in_c6_r3_q1),
    .b(in_c6_r4_q1),
    .ci(carry_c5_r0_s1_q1),
    .s(sum_c6_r1_s2),
    .co(carry_c6_r1_s2)
  );
  reg sum_c6_r0_s1_q1;
  wire sum_c6_r2_s5, carry_c6_r2_s5;
  subbyte_full_adder add_c6_r2_s5 (
    .a(sum_c6_r0_s1_q1),
    .b(sum_c6_r1_s2),
    .ci(carry_c5_r1_s4),
    .s(sum_c6_r2_s5),
    .co(carry_c6_r2_s5)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[7]), .b(pp[15]), .ci(pp[23]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  reg in_c7_r3_q1, carry_c6_r0_s1_q1, sum_c7_r0_s1_q1;
  wire sum_c7_r1_s2, carry_c7_r1_s2;
  subbyte_full_adder add_c7_r1_s2 (
    .a(in_c7_r3_q1),
    .b(carry_c6_r0_s1_q1),
    .ci(sum_c7_r0_s1_q1),
    .s(sum_c7_r1_s2),
    .co(carry_c7_r1_s2)
  );
  wire sum_c7_r2_s6, carry_c7_r2_s6;
  subbyte_full_adder add_c7_r2_s6 (
    .a(carry_c6_r1_s2),
    .b(sum_c7_r1_s2),
    .ci(carry_c6_r2_s5),
    .s(sum_c7_r2_s6),
    .co(carry_c7_r2_s6)
  );
  wire sum_c8_r0_s1 = ~(pp[8] ^ pp[16]);
  wire carry_c8_r0_s1 = pp[8] | pp[16];
  wire sum_c8_r1_s2, carry_c8_r1_s2;
  subbyte_full_adder add_c8_r1_s2 (.a(pp[24]), .b(pp[32]), .ci(sum_c8_r0_s1), .s(sum_c8_r1_s2), .co(carry_c8_r1_s2));
  reg carry_c7_r0_s1_q1, sum_c8_r1_s2_q1;
  wire sum_c8_r2_s3, carry_c8_r2_s3;
  subbyte_full_adder add_c8_r2_s3 (
    .a(carry_c7_r0_s1_q1),
    .b(sum_c8_r1_s2_q1),
    .ci(carry_c7_r1_s2),
    .s(sum_c8_r2_s3),
    .co(carry_c8_r2_s3)
  );
  wire sum_c9_r0_s1 = ~(pp[17] ^ pp[25]);
  wire carry_c9_r0_s1 = pp[17] | pp[25];
  reg in_c9_r2_q1, carry_c8_r0_s1_q1, sum_c9_r0_s1_q1;
  wire sum_c9_r1_s2, carry_c9_r1_s2;
  subbyte_full_adder add_c9_r1_s2 (
    .a(in_c9_r2_q1),
    .b(carry_c8_r0_s1_q1),
    .ci(sum_c9_r0_s1_q1),
    .s(sum_c9_r1_s2),
    .co(carry_c9_r1_s2)
  );
  reg carry_c8_r1_s2_q1;
  wire sum_c9_r2_s4, carry_c9_r2_s4;
  subbyte_full_adder add_c9_r2_s4 (
    .a(carry_c8_r1_s2_q1),
    .b(sum_c9_r1_s2),
    .ci(carry_c8_r2_s3),
    .s(sum_c9_r2_s4),
    .co(carry_c9_r2_s4)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[18]), .b(pp[26]), .ci(pp[34]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  reg carry_c9_r0_s1_q1, sum_c10_r0_s1_q1;
  wire sum_c10_r1_s3, carry_c10_r1_s3;
  subbyte_full_adder add_c10_r1_s3 (
    .a(carry_c9_r0_s1_q1),
    .b(sum_c10_r0_s1_q1),
    .ci(carry_c9_r1_s2),
    .s(sum_c10_r1_s3),
    .co(carry_c10_r1_s3)
  );
  wire sum_c11_r0_s1 = ~(pp[27] ^ pp[35]);
  wire carry_c11_r0_s1 = pp[27] | pp[35];
  reg sum_c11_r0_s1_q1, carry_c10_r0_s1_q1;
  wire sum_c11_r1_s4, carry_c11_r1_s4;
  subbyte_full_adder add_c11_r1_s4 (
    .a(sum_c11_r0_s1_q1),
    .b(carry_c10_r0_s1_q1),
    .ci(carry_c10_r1_s3),
    .s(sum_c11_r1_s4),
    .co(carry_c11_r1_s4)
  );
  wire sum_c12_r0_s2, carry_c12_r0_s2;
  subbyte_full_adder add_c12_r0_s2 (
    .a(pp[28]),
    .b(pp[36]),
    .ci(carry_c11_r0_s1),
    .s(sum_c12_r0_s2),
    .co(carry_c12_r0_s2)
  );
  reg in_c13_r0_q1, carry_c12_r0_s2_q1;
  wire sum_c13_r0_s3 = ~(in_c13_r0_q1 ^ carry_c12_r0_s2_q1);
  wire carry_c13_r0_s3 = in_c13_r0_q1 | carry_c12_r0_s2_q1;
  reg in_c0_r0_q1, in_c0_r0_q2, in_c0_r1_q1, in_c0_r1_q2, in_c1_r0_q1, in_c1_r0_q2;
  reg sum_c2_r0_s1_q1, sum_c2_r0_s1_q2, sum_c3_r0_s2_q2, sum_c4_r1_s3_q2, sum_c5_r1_s4_q2;
  reg sum_c6_r2_s5_q2, sum_c7_r2_s6_q2, sum_c8_r2_s3_q2, carry_c7_r2_s6_q2, sum_c9_r2_s4_q2;
  reg sum_c10_r1_s3_q2, carry_c9_r2_s4_q2, sum_c11_r1_s4_q2, sum_c12_r0_s2_q1, sum_c12_r0_s2_q2;
  reg carry_c11_r1_s4_q2, sum_c13_r0_s3_q2, in_c14_r0_q1, in_c14_r0_q2, carry_c13_r0_s3_q2;
  wire half_c0 = in_c0_r0_q2 ^ in_c0_r1_q2;
  wire half_c8 = sum_c8_r2_s3_q2 ^ carry_c7_r2_s6_q2;
  wire half_c10 = sum_c10_r1_s3_q2 ^ carry_c9_r2_s4_q2;
  wire half_c12 = sum_c12_r0_s2_q2 ^ carry_c11_r1_s4_q2;
  wire half_c14 = in_c14_r0_q2 ^ carry_c13_r0_s3_q2;
  wire g_c0_l0 = in_c0_r0_q2 & in_c0_r1_q2;
  wire g_c8_l0 = sum_c8_r2_s3_q2 & carry_c7_r2_s6_q2;
  wire g_c10_l0 = sum_c10_r1_s3_q2 & carry_c9_r2_s4_q2;
  wire g_c12_l0 = sum_c12_r0_s2_q2 & carry_c11_r1_s4_q2;
  wire g_c14_l0 = in_c14_r0_q2 & carry_c13_r0_s3_q2;
  wire g_c1_l1 = in_c1_r0_q2 & g_c0_l0;
  wire p_c3_l1 = sum_c3_r0_s2_q2 & sum_c2_r0_s1_q2;
  wire p_c5_l1 = sum_c5_r1_s4_q2 & sum_c4_r1_s3_q2;
  wire p_c7_l1 = sum_c7_r2_s6_q2 & sum_c6_r2_s5_q2;
  wire g_c9_l1 = sum_c9_r2_s4_q2 & g_c8_l0;
  wire p_c9_l1 = sum_c9_r2_s4_q2 & half_c8;
  wire g_c11_l1 = sum_c11_r1_s4_q2 & g_c10_l0;
  wire p_c11_l1 = sum_c11_r1_s4_q2 & half_c10;
  wire g_c13_l1 = sum_c13_r0_s3_q2 & g_c12_l0;
  wire p_c13_l1 = sum_c13_r0_s3_q2 & half_c12;
  wire g_c2_l2 = sum_c2_r0_s1_q2 & g_c1_l1;
  wire g_c3_l2 = p_c3_l1 & g_c1_l1;
  wire p_c6_l2 = sum_c6_r2_s5_q2 & p_c5_l1;
  wire p_c7_l2 = p_c7_l1 & p_c5_l1;
  wire g_c10_l2 = g_c10_l0 | (half_c10 & g_c9_l1);
  wire p_c10_l2 = half_c10 & p_c9_l1;
  wire g_c11_l2 = g_c11_l1 | (p_c11_l1 & g_c9_l1);
  wire p_c11_l2 = p_c11_l1 & p_c9_l1;
  wire g_c14_l2 = g_c14_l0 | (half_c14 & g_c13_l1);
  wire p_c14_l2 = half_c14 & p_c13_l1;
  wire g_c4_l3 = sum_c4_r1_s3_q2 & g_c3_l2;
  wire g_c5_l3 = p_c5_l1 & g_c3_l2;
  wire g_c6_l3 = p_c6_l2 & g_c3_l2;
  wire g_c7_l3 = p_c7_l2 & g_c3_l2;
  wire g_c12_l3 = g_c12_l0 | (half_c12 & g_c11_l2);
  wire p_c12_l3 = half_c12 & p_c11_l2;
  wire g_c13_l3 = g_c13_l1 | (p_c13_l1 & g_c11_l2);
  wire p_c13_l3 = p_c13_l1 & p_c11_l2;
  wire g_c14_l3 = g_c14_l2 | (p_c14_l2 & g_c11_l2);
  wire p_c14_l3 = p_c14_l2 & p_c11_l2;
  wire g_c8_l4 = g_c8_l0 | (half_c8 & g_c7_l3);
  wire g_c9_l4 = g_c9_l1 | (p_c9_l1 & g_c7_l3);
  wire g_c10_l4 = g_c10_l2 | (p_c10_l2 & g_c7_l3);
  wire g_c11_l4 = g_c11_l2 | (p_c11_l2 & g_c7_l3);
  wire g_c12_l4 = g_c12_l3 | (p_c12_l3 & g_c7_l3);
  wire g_c13_l4 = g_c13_l3 | (p_c13_l3 & g_c7_l3);
  wire g_c14_l4 = g_c14_l3 | (p_c14_l3 & g_c7_l3);

  always @(posedge clk)
    if (en) begin
      in_c3_r0_q1 <= pp[3];
      in_c3_r1_q1 <= pp[11];
      carry_c2_r0_s1_q1 <= carry_c2_r0_s1;
      in_c4_r3_q1 <= pp[29];
      sum_c4_r0_s1_q1 <= sum_c4_r0_s1;
      carry_c4_r0_s1_q1 <= carry_c4_r0_s1;
      sum_c5_r0_s1_q1 <= sum_c5_r0_s1;
      in_c6_r3_q1 <= pp[30];
      in_c6_r4_q1 <= pp[39];
      carry_c5_r0_s1_q1 <= carry_c5_r0_s1;
      sum_c6_r0_s1_q1 <= sum_c6_r0_s1;
      in_c7_r3_q1 <= pp[31];
      carry_c6_r0_s1_q1 <= carry_c6_r0_s1;
      sum_c7_r0_s1_q1 <= sum_c7_r0_s1;
      carry_c7_r0_s1_q1 <= carry_c7_r0_s1;
      sum_c8_r1_s2_q1 <= sum_c8_r1_s2;
      in_c9_r2_q1 <= pp[33];
      carry_c8_r0_s1_q1 <= carry_c8_r0_s1;
      sum_c9_r0_s1_q1 <= sum_c9_r0_s1;
      carry_c8_r1_s2_q1 <= carry_c8_r1_s2;
      carry_c9_r0_s1_q1 <= carry_c9_r0_s1;
      sum_c10_r0_s1_q1 <= sum_c10_r0_s1;
      sum_c11_r0_s1_q1 <= sum_c11_r0_s1;
      carry_c10_r0_s1_q1 <= carry_c10_r0_s1;
      in_c13_r0_q1 <= pp[37];
      carry_c12_r0_s2_q1 <= carry_c12_r0_s2;
      in_c0_r0_q1 <= pp[0];
      in_c0_r0_q2 <= in_c0_r0_q1;
      in_c0_r1_q1 <= pp[9];
      in_c0_r1_q2 <= in_c0_r1_q1;
      in_c1_r0_q1 <= pp[1];
      in_c1_r0_q2 <= in_c1_r0_q1;
      sum_c2_r0_s1_q1 <= sum_c2_r0_s1;
      sum_c2_r0_s1_q2 <= sum_c2_r0_s1_q1;
      sum_c3_r0_s2_q2 <= sum_c3_r0_s2;
      sum_c4_r1_s3_q2 <= sum_c4_r1_s3;
      sum_c5_r1_s4_q2 <= sum_c5_r1_s4;
      sum_c6_r2_s5_q2 <= sum_c6_r2_s5;
      sum_c7_r2_s6_q2 <= sum_c7_r2_s6;
      sum_c8_r2_s3_q2 <= sum_c8_r2_s3;
      carry_c7_r2_s6_q2 <= carry_c7_r2_s6;
      sum_c9_r2_s4_q2 <= sum_c9_r2_s4;
      sum_c10_r1_s3_q2 <= sum_c10_r1_s3;
      carry_c9_r2_s4_q2 <= carry_c9_r2_s4;
      sum_c11_r1_s4_q2 <= sum_c11_r1_s4;
      sum_c12_r0_s2_q1 <= sum_c12_r0_s2;
      sum_c12_r0_s2_q2 <= sum_c12_r0_s2_q1;
      carry_c11_r1_s4_q2 <= carry_c11_r1_s4;
      sum_c13_r0_s3_q2 <= sum_c13_r0_s3;
      in_c14_r0_q1 <= pp[38];
      in_c14_r0_q2 <= in_c14_r0_q1;
      carry_c13_r0_s3_q2 <= carry_c13_r0_s3;
    end

  assign sum = {
    ~g_c14_l4, half_c14 ^ g_c13_l4, sum_c13_r0_s3_q2 ^ g_c12_l4, half_c12 ^ g_c11_l4, sum_c11_r1_s4_q2 ^ g_c10_l4,
    half_c10 ^ g_c9_l4, sum_c9_r2_s4_q2 ^ g_c8_l4, half_c8 ^ g_c7_l3, sum_c7_r2_s6_q2 ^ g_c6_l3,
    sum_c6_r2_s5_q2 ^ g_c5_l3, sum_c5_r1_s4_q2 ^ g_c4_l3, sum_c4_r1_s3_q2 ^ g_c3_l2, sum_c3_r0_s2_q2 ^ g_c2_l2,
    sum_c2_r0_s1_q2 ^ g_c1_l1, in_c1_r0_q2 ^ g_c0_l0, half_c0
  };
endmodule

`default_nettype wire
