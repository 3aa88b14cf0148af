// opal_dot_wa4_k32_n4_mux_p3_meeting: an outlier times the element or outlier of the other block, shifted into both windows
// content: sha256 79cc200d99210d40
`default_nettype none

module opal_dot_wa4_k32_n4_mux_p3_meeting (
  input wire clk,
  input wire en,
  input wire negative,
  input wire [7:0] magnitude,
  input wire [4:0] place,
  input wire [3:0] element,
  input wire met,
  input wire met_negative,
  input wire [7:0] met_magnitude,
  input wire [4:0] met_place,
  output wire [46:0] strip,
  output wire minus
);
  wire [3:0] element_magnitude = (element ^ {4{element[3]}}) + {3'd0, element[3]};
  wire [8:0] partner = met ? {1'b0, met_magnitude} : {element_magnitude, 5'd0};
  wire product_negative = negative ^ (met_negative | (element[3] & ~met));
  wire [8:0] row0 = partner & {9{magnitude[0]}};
  wire [8:0] row1 = partner & {9{magnitude[1]}};
  wire [8:0] row2 = partner & {9{magnitude[2]}};
  wire [8:0] row3 = partner & {9{magnitude[3]}};
  wire [8:0] row4 = partner & {9{magnitude[4]}};
  wire [8:0] row5 = partner & {9{magnitude[5]}};
  wire [8:0] row6 = partner & {9{magnitude[6]}};
  wire [8:0] row7 = partner & {9{magnitude[7]}};
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_half_adder add_c1_r0_s1 (.a(row0[1]), .b(row1[0]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(row0[2]), .b(row1[1]), .ci(row2[0]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s2, carry_c2_r1_s2;
  subbyte_half_adder add_c2_r1_s2 (.a(carry_c1_r0_s1), .b(sum_c2_r0_s1), .s(sum_c2_r1_s2), .co(carry_c2_r1_s2));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(row0[3]), .b(row1[2]), .ci(row2[1]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_full_adder add_c3_r1_s2 (
    .a(row3[0]),
    .b(carry_c2_r0_s1),
    .ci(sum_c3_r0_s1),
    .s(sum_c3_r1_s2),
    .co(carry_c3_r1_s2)
  );
  wire sum_c3_r2_s3, carry_c3_r2_s3;
  subbyte_half_adder add_c3_r2_s3 (.a(carry_c2_r1_s2), .b(sum_c3_r1_s2), .s(sum_c3_r2_s3), .co(carry_c3_r2_s3));
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(row0[4]), .b(row1[3]), .ci(row2[2]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s2, carry_c4_r1_s2;
  subbyte_full_adder add_c4_r1_s2 (.a(row3[1]), .b(row4[0]), .ci(carry_c3_r0_s1), .s(sum_c4_r1_s2), .co(carry_c4_r1_s2));
  wire sum_c4_r2_s3, carry_c4_r2_s3;
  subbyte_full_adder add_c4_r2_s3 (
    .a(sum_c4_r0_s1),
    .b(sum_c4_r1_s2),
    .ci(carry_c3_r1_s2),
    .s(sum_c4_r2_s3),
    .co(carry_c4_r2_s3)
  );
  wire sum_c4_r3_s4, carry_c4_r3_s4;
  subbyte_half_adder add_c4_r3_s4 (.a(carry_c3_r2_s3), .b(sum_c4_r2_s3), .s(sum_c4_r3_s4), .co(carry_c4_r3_s4));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(row0[5]), .b(row1[4]), .ci(row2[3]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(row3[2]), .b(row4[1]), .ci(row5[0]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s2, carry_c5_r2_s2;
  subbyte_full_adder add_c5_r2_s2 (
    .a(carry_c4_r0_s1),
    .b(sum_c5_r0_s1),
    .ci(sum_c5_r1_s1),
    .s(sum_c5_r2_s2),
    .co(carry_c5_r2_s2)
  );
  wire sum_c5_r3_s4, carry_c5_r3_s4;
  subbyte_full_adder add_c5_r3_s4 (
    .a(carry_c4_r1_s2),
    .b(sum_c5_r2_s2),
    .ci(carry_c4_r2_s3),
    .s(sum_c5_r3_s4),
    .co(carry_c5_r3_s4)
  );
  wire sum_c5_r4_s5, carry_c5_r4_s5;
  subbyte_half_adder add_c5_r4_s5 (.a(carry_c4_r3_s4), .b(sum_c5_r3_s4), .s(sum_c5_r4_s5), .co(carry_c5_r4_s5));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(row0[6]), .b(row1[5]), .ci(row2[4]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(row3[3]), .b(row4[2]), .ci(row5[1]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s2, carry_c6_r2_s2;
  subbyte_full_adder add_c6_r2_s2 (
    .a(row6[0]),
    .b(carry_c5_r0_s1),
    .ci(carry_c5_r1_s1),
    .s(sum_c6_r2_s2),
    .co(carry_c6_r2_s2)
  );
  wire sum_c6_r3_s3, carry_c6_r3_s3;
  subbyte_full_adder add_c6_r3_s3 (
    .a(sum_c6_r0_s1),
    .b(sum_c6_r1_s1),
    .ci(carry_c5_r2_s2),
    .s(sum_c6_r3_s3),
    .co(carry_c6_r3_s3)
  );
  wire sum_c6_r4_s5, carry_c6_r4_s5;
  subbyte_full_adder add_c6_r4_s5 (
    .a(sum_c6_r2_s2),
    .b(sum_c6_r3_s3),
    .ci(carry_c5_r3_s4),
    .s(sum_c6_r4_s5),
    .co(carry_c6_r4_s5)
  );
  wire sum_c6_r5_s6, carry_c6_r5_s6;
  subbyte_half_adder add_c6_r5_s6 (.a(carry_c5_r4_s5), .b(sum_c6_r4_s5), .s(sum_c6_r5_s6), .co(carry_c6_r5_s6));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(row0[7]), .b(row1[6]), .ci(row2[5]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(row3[4]), .b(row4[3]), .ci(row5[2]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s2, carry_c7_r2_s2;
  subbyte_full_adder add_c7_r2_s2 (.a(row6[1]), .b(row7[0]), .ci(carry_c6_r0_s1), .s(sum_c7_r2_s2), .co(carry_c7_r2_s2));
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
    .a(sum_c7_r2_s2),
    .b(carry_c6_r2_s2),
    .ci(sum_c7_r3_s2),
    .s(sum_c7_r4_s3),
    .co(carry_c7_r4_s3)
  );
  wire sum_c7_r5_s6, carry_c7_r5_s6;
  subbyte_full_adder add_c7_r5_s6 (
    .a(carry_c6_r3_s3),
    .b(sum_c7_r4_s3),
    .ci(carry_c6_r4_s5),
    .s(sum_c7_r5_s6),
    .co(carry_c7_r5_s6)
  );
  wire sum_c7_r6_s7, carry_c7_r6_s7;
  subbyte_half_adder add_c7_r6_s7 (.a(carry_c6_r5_s6), .b(sum_c7_r5_s6), .s(sum_c7_r6_s7), .co(carry_c7_r6_s7));
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(row0[8]), .b(row1[7]), .ci(row2[6]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(row3[5]), .b(row4[4]), .ci(row5[3]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s2, carry_c8_r2_s2;
  subbyte_full_adder add_c8_r2_s2 (.a(row6[2]), .b(row7[1]), .ci(carry_c7_r0_s1), .s(sum_c8_r2_s2), .co(carry_c8_r2_s2));
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
    .b(sum_c8_r4_s3),
    .ci(carry_c7_r4_s3),
    .s(sum_c8_r5_s4),
    .co(carry_c8_r5_s4)
  );
  wire sum_c8_r6_s8, carry_c8_r6_s8;
  subbyte_full_adder add_c8_r6_s8 (
    .a(sum_c8_r5_s4),
    .b(carry_c7_r5_s6),
    .ci(carry_c7_r6_s7),
    .s(sum_c8_r6_s8),
    .co(carry_c8_r6_s8)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(row1[8]), .b(row2[7]), .ci(row3[6]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(row4[5]), .b(row5[4]), .ci(row6[3]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s2, carry_c9_r2_s2;
  subbyte_full_adder add_c9_r2_s2 (
    .a(row7[2]),
    .b(carry_c8_r0_s1),
    .ci(carry_c8_r1_s1),
    .s(sum_c9_r2_s2),
    .co(carry_c9_r2_s2)
  );
  wire sum_c9_r3_s3, carry_c9_r3_s3;
  subbyte_full_adder add_c9_r3_s3 (
    .a(sum_c9_r0_s1),
    .b(sum_c9_r1_s1),
    .ci(carry_c8_r2_s2),
    .s(sum_c9_r3_s3),
    .co(carry_c9_r3_s3)
  );
  wire sum_c9_r4_s4, carry_c9_r4_s4;
  subbyte_full_adder add_c9_r4_s4 (
    .a(carry_c8_r3_s2),
    .b(sum_c9_r2_s2),
    .ci(sum_c9_r3_s3),
    .s(sum_c9_r4_s4),
    .co(carry_c9_r4_s4)
  );
  wire sum_c9_r5_s5, carry_c9_r5_s5;
  subbyte_full_adder add_c9_r5_s5 (
    .a(carry_c8_r4_s3),
    .b(sum_c9_r4_s4),
    .ci(carry_c8_r5_s4),
    .s(sum_c9_r5_s5),
    .co(carry_c9_r5_s5)
  );
  wire sum_c9_r6_s9, carry_c9_r6_s9;
  subbyte_half_adder add_c9_r6_s9 (.a(sum_c9_r5_s5), .b(carry_c8_r6_s8), .s(sum_c9_r6_s9), .co(carry_c9_r6_s9));
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(row2[8]), .b(row3[7]), .ci(row4[6]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(row5[5]), .b(row6[4]), .ci(row7[3]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s2, carry_c10_r2_s2;
  subbyte_full_adder add_c10_r2_s2 (
    .a(carry_c9_r0_s1),
    .b(carry_c9_r1_s1),
    .ci(sum_c10_r0_s1),
    .s(sum_c10_r2_s2),
    .co(carry_c10_r2_s2)
  );
  wire sum_c10_r3_s4, carry_c10_r3_s4;
  subbyte_full_adder add_c10_r3_s4 (
    .a(sum_c10_r1_s1),
    .b(carry_c9_r2_s2),
    .ci(carry_c9_r3_s3),
    .s(sum_c10_r3_s4),
    .co(carry_c10_r3_s4)
  );
  wire sum_c10_r4_s5, carry_c10_r4_s5;
  subbyte_full_adder add_c10_r4_s5 (
    .a(sum_c10_r2_s2),
    .b(carry_c9_r4_s4),
    .ci(sum_c10_r3_s4),
    .s(sum_c10_r4_s5),
    .co(carry_c10_r4_s5)
  );
  wire sum_c10_r5_s10, carry_c10_r5_s10;
  subbyte_full_adder add_c10_r5_s10 (
    .a(carry_c9_r5_s5),
    .b(sum_c10_r4_s5),
    .ci(carry_c9_r6_s9),
    .s(sum_c10_r5_s10),
    .co(carry_c10_r5_s10)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(row3[8]), .b(row4[7]), .ci(row5[6]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s2, carry_c11_r1_s2;
  subbyte_full_adder add_c11_r1_s2 (
    .a(row6[5]),
    .b(row7[4]),
    .ci(carry_c10_r0_s1),
    .s(sum_c11_r1_s2),
    .co(carry_c11_r1_s2)
  );
  wire sum_c11_r2_s3, carry_c11_r2_s3;
  subbyte_full_adder add_c11_r2_s3 (
    .a(carry_c10_r1_s1),
    .b(sum_c11_r0_s1),
    .ci(sum_c11_r1_s2),
    .s(sum_c11_r2_s3),
    .co(carry_c11_r2_s3)
  );
  wire sum_c11_r3_s5, carry_c11_r3_s5;
  subbyte_full_adder add_c11_r3_s5 (
    .a(carry_c10_r2_s2),
    .b(sum_c11_r2_s3),
    .ci(carry_c10_r3_s4),
    .s(sum_c11_r3_s5),
    .co(carry_c11_r3_s5)
  );
  wire sum_c11_r4_s11, carry_c11_r4_s11;
  subbyte_full_adder add_c11_r4_s11 (
    .a(sum_c11_r3_s5),
    .b(carry_c10_r4_s5),
    .ci(carry_c10_r5_s10),
    .s(sum_c11_r4_s11),
    .co(carry_c11_r4_s11)
  );
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (.a(row4[8]), .b(row5[7]), .ci(row6[6]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s2, carry_c12_r1_s2;
  subbyte_full_adder add_c12_r1_s2 (
    .a(row7[5]),
    .b(carry_c11_r0_s1),
    .ci(sum_c12_r0_s1),
    .s(sum_c12_r1_s2),
    .co(carry_c12_r1_s2)
  );
  wire sum_c12_r2_s4, carry_c12_r2_s4;
  subbyte_full_adder add_c12_r2_s4 (
    .a(carry_c11_r1_s2),
    .b(carry_c11_r2_s3),
    .ci(sum_c12_r1_s2),
    .s(sum_c12_r2_s4),
    .co(carry_c12_r2_s4)
  );
  wire sum_c12_r3_s12, carry_c12_r3_s12;
  subbyte_full_adder add_c12_r3_s12 (
    .a(sum_c12_r2_s4),
    .b(carry_c11_r3_s5),
    .ci(carry_c11_r4_s11),
    .s(sum_c12_r3_s12),
    .co(carry_c12_r3_s12)
  );
  wire sum_c13_r0_s1, carry_c13_r0_s1;
  subbyte_full_adder add_c13_r0_s1 (.a(row5[8]), .b(row6[7]), .ci(row7[6]), .s(sum_c13_r0_s1), .co(carry_c13_r0_s1));
  wire sum_c13_r1_s3, carry_c13_r1_s3;
  subbyte_full_adder add_c13_r1_s3 (
    .a(carry_c12_r0_s1),
    .b(sum_c13_r0_s1),
    .ci(carry_c12_r1_s2),
    .s(sum_c13_r1_s3),
    .co(carry_c13_r1_s3)
  );
  wire sum_c13_r2_s13, carry_c13_r2_s13;
  subbyte_full_adder add_c13_r2_s13 (
    .a(sum_c13_r1_s3),
    .b(carry_c12_r2_s4),
    .ci(carry_c12_r3_s12),
    .s(sum_c13_r2_s13),
    .co(carry_c13_r2_s13)
  );
  wire sum_c14_r0_s2, carry_c14_r0_s2;
  subbyte_full_adder add_c14_r0_s2 (
    .a(row6[8]),
    .b(row7[7]),
    .ci(carry_c13_r0_s1),
    .s(sum_c14_r0_s2),
    .co(carry_c14_r0_s2)
  );
  wire sum_c14_r1_s14, carry_c14_r1_s14;
  subbyte_full_adder add_c14_r1_s14 (
    .a(sum_c14_r0_s2),
    .b(carry_c13_r1_s3),
    .ci(carry_c13_r2_s13),
    .s(sum_c14_r1_s14),
    .co(carry_c14_r1_s14)
  );
  wire sum_c15_r0_s15 = row7[8] ^ carry_c14_r0_s2 ^ carry_c14_r1_s14;
  wire [15:0] product = {
    sum_c15_r0_s15, sum_c14_r1_s14, sum_c13_r2_s13, sum_c12_r3_s12, sum_c11_r4_s11, sum_c10_r5_s10, sum_c9_r6_s9,
    sum_c8_r6_s8, sum_c7_r6_s7, sum_c6_r5_s6, sum_c5_r4_s5, sum_c4_r3_s4, sum_c3_r2_s3, sum_c2_r1_s2, sum_c1_r0_s1,
    row0[0]
  };
  wire [5:0] place_of_both = place + {met ? met_place : 5'd8};
  reg negative_q;
  reg [15:0] product_q;
  reg [5:0] place_q;
  wire [16:0] shifted_1 = place_q[0] ? {product_q, 1'b0} : {1'b0, product_q};
  wire [18:0] shifted_3 = place_q[1] ? {shifted_1, 2'd0} : {2'd0, shifted_1};
  wire [22:0] shifted_7 = place_q[2] ? {shifted_3, 4'd0} : {4'd0, shifted_3};
  wire [22:0] signed_7 = shifted_7 ^ {23{negative_q}};
  wire up_0 = ~place_q[3] & ~place_q[4] & ~place_q[5];
  wire up_8 = place_q[3] & ~place_q[4] & ~place_q[5];
  wire up_16 = ~place_q[3] & place_q[4];
  wire up_24 = place_q[3] & place_q[4];
  wire up_32 = ~place_q[3] & place_q[5];
  wire up_40 = place_q[3] & place_q[5];
  wire sign_outside_0_8_16 = negative_q & ~(up_0 | up_8 | up_16);
  wire sign_outside_8_16 = negative_q & ~(up_8 | up_16);
  wire sign_outside_8_16_24 = negative_q & ~(up_8 | up_16 | up_24);
  wire sign_outside_16_24 = negative_q & ~(up_16 | up_24);
  wire sign_outside_16_24_32 = negative_q & ~(up_16 | up_24 | up_32);
  wire sign_outside_24_32 = negative_q & ~(up_24 | up_32);
  wire sign_outside_24_32_40 = negative_q & ~(up_24 | up_32 | up_40);
  wire sign_outside_32_40 = negative_q & ~(up_32 | up_40);
  wire sign_outside_40 = negative_q & ~up_40;
  wire [45:0] shifted = {
    sign_outside_40 | (signed_7[21] & up_40), sign_outside_40 | (signed_7[20] & up_40),
    sign_outside_40 | (signed_7[19] & up_40), sign_outside_40 | (signed_7[18] & up_40),
    sign_outside_40 | (signed_7[17] & up_40), sign_outside_40 | (signed_7[16] & up_40),
    sign_outside_40 | (signed_7[15] & up_40), sign_outside_32_40 | (signed_7[22] & up_32) | (signed_7[14] & up_40),
    sign_outside_32_40 | (signed_7[21] & up_32) | (signed_7[13] & up_40),
    sign_outside_32_40 | (signed_7[20] & up_32) | (signed_7[12] & up_40),
    sign_outside_32_40 | (signed_7[19] & up_32) | (signed_7[11] & up_40),
    sign_outside_32_40 | (signed_7[18] & up_32) | (signed_7[10] & up_40),
    sign_outside_32_40 | (signed_7[17] & up_32) | (signed_7[9] & up_40),
    sign_outside_32_40 | (signed_7[16] & up_32) | (signed_7[8] & up_40),
    sign_outside_32_40 | (signed_7[15] & up_32) | (signed_7[7] & up_40),
    sign_outside_24_32_40 | (signed_7[22] & up_24) | (signed_7[14] & up_32) | (signed_7[6] & up_40),
    sign_outside_24_32_40 | (signed_7[21] & up_24) | (signed_7[13] & up_32) | (signed_7[5] & up_40),
    sign_outside_24_32_40 | (signed_7[20] & up_24) | (signed_7[12] & up_32) | (signed_7[4] & up_40),
    sign_outside_24_32_40 | (signed_7[19] & up_24) | (signed_7[11] & up_32) | (signed_7[3] & up_40),
    sign_outside_24_32_40 | (signed_7[18] & up_24) | (signed_7[10] & up_32) | (signed_7[2] & up_40),
    sign_outside_24_32_40 | (signed_7[17] & up_24) | (signed_7[9] & up_32) | (signed_7[1] & up_40),
    sign_outside_24_32_40 | (signed_7[16] & up_24) | (signed_7[8] & up_32) | (signed_7[0] & up_40),
    sign_outside_24_32 | (signed_7[15] & up_24) | (signed_7[7] & up_32),
    sign_outside_16_24_32 | (signed_7[22] & up_16) | (signed_7[14] & up_24) | (signed_7[6] & up_32),
    sign_outside_16_24_32 | (signed_7[21] & up_16) | (signed_7[13] & up_24) | (signed_7[5] & up_32),
    sign_outside_16_24_32 | (signed_7[20] & up_16) | (signed_7[12] & up_24) | (signed_7[4] & up_32),
    sign_outside_16_24_32 | (signed_7[19] & up_16) | (signed_7[11] & up_24) | (signed_7[3] & up_32),
    sign_outside_16_24_32 | (signed_7[18] & up_16) | (signed_7[10] & up_24) | (signed_7[2] & up_32),
    sign_outside_16_24_32 | (signed_7[17] & up_16) | (signed_7[9] & up_24) | (signed_7[1] & up_32),
    sign_outside_16_24_32 | (signed_7[16] & up_16) | (signed_7[8] & up_24) | (signed_7[0] & up_32),
    sign_outside_16_24 | (signed_7[15] & up_16) | (signed_7[7] & up_24),
    sign_outside_8_16_24 | (signed_7[22] & up_8) | (signed_7[14] & up_16) | (signed_7[6] & up_24),
    sign_outside_8_16_24 | (signed_7[21] & up_8) | (signed_7[13] & up_16) | (signed_7[5] & up_24),
    sign_outside_8_16_24 | (signed_7[20] & up_8) | (signed_7[12] & up_16) | (signed_7[4] & up_24),
    sign_outside_8_16_24 | (signed_7[19] & up_8) | (signed_7[11] & up_16) | (signed_7[3] & up_24),
    sign_outside_8_16_24 | (signed_7[18] & up_8) | (signed_7[10] & up_16) | (signed_7[2] & up_24),
    sign_outside_8_16_24 | (signed_7[17] & up_8) | (signed_7[9] & up_16) | (signed_7[1] & up_24),
    sign_outside_8_16_24 | (signed_7[16] & up_8) | (signed_7[8] & up_16) | (signed_7[0] & up_24),
    sign_outside_8_16 | (signed_7[15] & up_8) | (signed_7[7] & up_16),
    sign_outside_0_8_16 | (signed_7[22] & up_0) | (signed_7[14] & up_8) | (signed_7[6] & up_16),
    sign_outside_0_8_16 | (signed_7[21] & up_0) | (signed_7[13] & up_8) | (signed_7[5] & up_16),
    sign_outside_0_8_16 | (signed_7[20] & up_0) | (signed_7[12] & up_8) | (signed_7[4] & up_16),
    sign_outside_0_8_16 | (signed_7[19] & up_0) | (signed_7[11] & up_8) | (signed_7[3] & up_16),
    sign_outside_0_8_16 | (signed_7[18] & up_0) | (signed_7[10] & up_8) | (signed_7[2] & up_16),
    sign_outside_0_8_16 | (signed_7[17] & up_0) | (signed_7[9] & up_8) | (signed_7[1] & up_16),
    sign_outside_0_8_16 | (signed_7[16] & up_0) | (signed_7[8] & up_8) | (signed_7[0] & up_16)
  };

  always @(posedge clk)
    if (en) begin
      negative_q <= product_negative;
      product_q <= product;
      place_q <= place_of_both;
    end

  assign strip = {~negative_q, shifted};
  assign minus = negative_q;
endmodule

`default_nettype wire
