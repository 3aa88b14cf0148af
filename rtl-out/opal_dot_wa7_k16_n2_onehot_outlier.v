// opal_dot_wa7_k16_n2_onehot_outlier: one outlier times its weight, shifted into the window
// content: sha256 d168b385de41ed17
`default_nettype none

module opal_dot_wa7_k16_n2_onehot_outlier (
  input wire [6:0] code,
  input wire negative,
  input wire [7:0] magnitude,
  input wire [4:0] place,
  input wire counts,
  output wire [29:0] strip,
  output wire minus
);
  wire weight_row0_one = code[0];
  wire weight_negative = code[6];
  wire weight_row1_one = code[1] ^ (weight_negative & weight_row0_one);
  wire weight_row2_one = code[2] ^ (weight_negative & (weight_row0_one | code[1]));
  wire weight_row3_one = code[3] ^ (weight_negative & (weight_row0_one | code[1] | code[2]));
  wire weight_row4_one = code[4] ^ (weight_negative & (weight_row0_one | code[1] | code[2] | code[3]));
  wire weight_row5_one = code[5] ^ (weight_negative & (weight_row0_one | code[1] | code[2] | code[3] | code[4]));
  wire weight_row5_two = weight_negative & ~(weight_row0_one | code[1] | code[2] | code[3] | code[4] | code[5]);
  wire product_negative = weight_negative ^ negative;
  wire [7:0] row0_by0 = magnitude & {8{weight_row0_one}};
  wire [7:0] row0 = row0_by0;
  wire [7:0] row1_by1 = magnitude & {8{weight_row1_one}};
  wire [7:0] row1 = row1_by1;
  wire [7:0] row2_by2 = magnitude & {8{weight_row2_one}};
  wire [7:0] row2 = row2_by2;
  wire [7:0] row3_by3 = magnitude & {8{weight_row3_one}};
  wire [7:0] row3 = row3_by3;
  wire [7:0] row4_by4 = magnitude & {8{weight_row4_one}};
  wire [7:0] row4 = row4_by4;
  wire [8:0] row5_by5 = {1'b0, magnitude} & {9{weight_row5_one}};
  wire [8:0] row5_by6 = {magnitude, 1'b0} & {9{weight_row5_two}};
  wire [8:0] row5 = row5_by5 | row5_by6;
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
    .a(carry_c5_r0_s1),
    .b(carry_c5_r1_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r2_s2),
    .co(carry_c6_r2_s2)
  );
  wire sum_c6_r3_s3, carry_c6_r3_s3;
  subbyte_full_adder add_c6_r3_s3 (
    .a(sum_c6_r1_s1),
    .b(carry_c5_r2_s2),
    .ci(sum_c6_r2_s2),
    .s(sum_c6_r3_s3),
    .co(carry_c6_r3_s3)
  );
  wire sum_c6_r4_s6, carry_c6_r4_s6;
  subbyte_full_adder add_c6_r4_s6 (
    .a(carry_c5_r3_s4),
    .b(sum_c6_r3_s3),
    .ci(carry_c5_r4_s5),
    .s(sum_c6_r4_s6),
    .co(carry_c6_r4_s6)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(row0[7]), .b(row1[6]), .ci(row2[5]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(row3[4]), .b(row4[3]), .ci(row5[2]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s2, carry_c7_r2_s2;
  subbyte_full_adder add_c7_r2_s2 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r2_s2),
    .co(carry_c7_r2_s2)
  );
  wire sum_c7_r3_s3, carry_c7_r3_s3;
  subbyte_full_adder add_c7_r3_s3 (
    .a(sum_c7_r1_s1),
    .b(carry_c6_r2_s2),
    .ci(sum_c7_r2_s2),
    .s(sum_c7_r3_s3),
    .co(carry_c7_r3_s3)
  );
  wire sum_c7_r4_s7, carry_c7_r4_s7;
  subbyte_full_adder add_c7_r4_s7 (
    .a(carry_c6_r3_s3),
    .b(sum_c7_r3_s3),
    .ci(carry_c6_r4_s6),
    .s(sum_c7_r4_s7),
    .co(carry_c7_r4_s7)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(row1[7]), .b(row2[6]), .ci(row3[5]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s2, carry_c8_r1_s2;
  subbyte_full_adder add_c8_r1_s2 (.a(row4[4]), .b(row5[3]), .ci(carry_c7_r0_s1), .s(sum_c8_r1_s2), .co(carry_c8_r1_s2));
  wire sum_c8_r2_s3, carry_c8_r2_s3;
  subbyte_full_adder add_c8_r2_s3 (
    .a(carry_c7_r1_s1),
    .b(sum_c8_r0_s1),
    .ci(sum_c8_r1_s2),
    .s(sum_c8_r2_s3),
    .co(carry_c8_r2_s3)
  );
  wire sum_c8_r3_s4, carry_c8_r3_s4;
  subbyte_full_adder add_c8_r3_s4 (
    .a(carry_c7_r2_s2),
    .b(sum_c8_r2_s3),
    .ci(carry_c7_r3_s3),
    .s(sum_c8_r3_s4),
    .co(carry_c8_r3_s4)
  );
  wire sum_c8_r4_s8, carry_c8_r4_s8;
  subbyte_half_adder add_c8_r4_s8 (.a(sum_c8_r3_s4), .b(carry_c7_r4_s7), .s(sum_c8_r4_s8), .co(carry_c8_r4_s8));
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(row2[7]), .b(row3[6]), .ci(row4[5]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s2, carry_c9_r1_s2;
  subbyte_full_adder add_c9_r1_s2 (
    .a(row5[4]),
    .b(carry_c8_r0_s1),
    .ci(sum_c9_r0_s1),
    .s(sum_c9_r1_s2),
    .co(carry_c9_r1_s2)
  );
  wire sum_c9_r2_s4, carry_c9_r2_s4;
  subbyte_full_adder add_c9_r2_s4 (
    .a(carry_c8_r1_s2),
    .b(carry_c8_r2_s3),
    .ci(sum_c9_r1_s2),
    .s(sum_c9_r2_s4),
    .co(carry_c9_r2_s4)
  );
  wire sum_c9_r3_s9, carry_c9_r3_s9;
  subbyte_full_adder add_c9_r3_s9 (
    .a(sum_c9_r2_s4),
    .b(carry_c8_r3_s4),
    .ci(carry_c8_r4_s8),
    .s(sum_c9_r3_s9),
    .co(carry_c9_r3_s9)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(row3[7]), .b(row4[6]), .ci(row5[5]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s3, carry_c10_r1_s3;
  subbyte_full_adder add_c10_r1_s3 (
    .a(carry_c9_r0_s1),
    .b(sum_c10_r0_s1),
    .ci(carry_c9_r1_s2),
    .s(sum_c10_r1_s3),
    .co(carry_c10_r1_s3)
  );
  wire sum_c10_r2_s10, carry_c10_r2_s10;
  subbyte_full_adder add_c10_r2_s10 (
    .a(sum_c10_r1_s3),
    .b(carry_c9_r2_s4),
    .ci(carry_c9_r3_s9),
    .s(sum_c10_r2_s10),
    .co(carry_c10_r2_s10)
  );
  wire sum_c11_r0_s2, carry_c11_r0_s2;
  subbyte_full_adder add_c11_r0_s2 (
    .a(row4[7]),
    .b(row5[6]),
    .ci(carry_c10_r0_s1),
    .s(sum_c11_r0_s2),
    .co(carry_c11_r0_s2)
  );
  wire sum_c11_r1_s11, carry_c11_r1_s11;
  subbyte_full_adder add_c11_r1_s11 (
    .a(sum_c11_r0_s2),
    .b(carry_c10_r1_s3),
    .ci(carry_c10_r2_s10),
    .s(sum_c11_r1_s11),
    .co(carry_c11_r1_s11)
  );
  wire sum_c12_r0_s12, carry_c12_r0_s12;
  subbyte_full_adder add_c12_r0_s12 (
    .a(row5[7]),
    .b(carry_c11_r0_s2),
    .ci(carry_c11_r1_s11),
    .s(sum_c12_r0_s12),
    .co(carry_c12_r0_s12)
  );
  wire sum_c13_r0_s13 = row5[8] ^ carry_c12_r0_s12;
  wire [13:0] product = {
    sum_c13_r0_s13, sum_c12_r0_s12, sum_c11_r1_s11, sum_c10_r2_s10, sum_c9_r3_s9, sum_c8_r4_s8, sum_c7_r4_s7,
    sum_c6_r4_s6, sum_c5_r4_s5, sum_c4_r3_s4, sum_c3_r2_s3, sum_c2_r1_s2, sum_c1_r0_s1, row0[0]
  };
  wire counts_here = counts;
  wire [14:0] shifted_1 = place[0] ? {product, 1'b0} : {1'b0, product};
  wire [16:0] shifted_3 = place[1] ? {shifted_1, 2'd0} : {2'd0, shifted_1};
  wire [20:0] shifted_7 = place[2] ? {shifted_3, 4'd0} : {4'd0, shifted_3};
  wire [20:0] signed_7 = shifted_7 ^ {21{product_negative}};
  wire up_0 = ~place[3] & ~place[4] & counts_here;
  wire up_8 = place[3] & counts_here;
  wire up_16 = place[4] & counts_here;
  wire sign_outside_0_8 = product_negative & ~(up_0 | up_8);
  wire sign_outside_0_8_16 = product_negative & ~(up_0 | up_8 | up_16);
  wire sign_outside_8_16 = product_negative & ~(up_8 | up_16);
  wire sign_outside_16 = product_negative & ~up_16;
  wire [28:0] shifted = {
    sign_outside_16 | (signed_7[20] & up_16), sign_outside_16 | (signed_7[19] & up_16),
    sign_outside_16 | (signed_7[18] & up_16), sign_outside_16 | (signed_7[17] & up_16),
    sign_outside_16 | (signed_7[16] & up_16), sign_outside_16 | (signed_7[15] & up_16),
    sign_outside_16 | (signed_7[14] & up_16), sign_outside_16 | (signed_7[13] & up_16),
    sign_outside_8_16 | (signed_7[20] & up_8) | (signed_7[12] & up_16),
    sign_outside_8_16 | (signed_7[19] & up_8) | (signed_7[11] & up_16),
    sign_outside_8_16 | (signed_7[18] & up_8) | (signed_7[10] & up_16),
    sign_outside_8_16 | (signed_7[17] & up_8) | (signed_7[9] & up_16),
    sign_outside_8_16 | (signed_7[16] & up_8) | (signed_7[8] & up_16),
    sign_outside_8_16 | (signed_7[15] & up_8) | (signed_7[7] & up_16),
    sign_outside_8_16 | (signed_7[14] & up_8) | (signed_7[6] & up_16),
    sign_outside_8_16 | (signed_7[13] & up_8) | (signed_7[5] & up_16),
    sign_outside_0_8_16 | (signed_7[20] & up_0) | (signed_7[12] & up_8) | (signed_7[4] & up_16),
    sign_outside_0_8_16 | (signed_7[19] & up_0) | (signed_7[11] & up_8) | (signed_7[3] & up_16),
    sign_outside_0_8_16 | (signed_7[18] & up_0) | (signed_7[10] & up_8) | (signed_7[2] & up_16),
    sign_outside_0_8_16 | (signed_7[17] & up_0) | (signed_7[9] & up_8) | (signed_7[1] & up_16),
    sign_outside_0_8_16 | (signed_7[16] & up_0) | (signed_7[8] & up_8) | (signed_7[0] & up_16),
    sign_outside_0_8 | (signed_7[15] & up_0) | (signed_7[7] & up_8),
    sign_outside_0_8 | (signed_7[14] & up_0) | (signed_7[6] & up_8),
    sign_outside_0_8 | (signed_7[13] & up_0) | (signed_7[5] & up_8),
    sign_outside_0_8 | (signed_7[12] & up_0) | (signed_7[4] & up_8),
    sign_outside_0_8 | (signed_7[11] & up_0) | (signed_7[3] & up_8),
    sign_outside_0_8 | (signed_7[10] & up_0) | (signed_7[2] & up_8),
    sign_outside_0_8 | (signed_7[9] & up_0) | (signed_7[1] & up_8),
    sign_outside_0_8 | (signed_7[8] & up_0) | (signed_7[0] & up_8)
  };

  assign strip = {~product_negative, shifted};
  assign minus = product_negative;
endmodule

`default_nettype wire
