// opal_dot_tc4a4_k16_n2_external_outlier: one outlier times its weight, shifted into the window
// content: sha256 afbc3de11a4349e7
`default_nettype none

module opal_dot_tc4a4_k16_n2_external_outlier (
  input wire [3:0] code,
  input wire negative,
  input wire [7:0] magnitude,
  input wire [4:0] place,
  input wire counts,
  output wire [27:0] strip,
  output wire minus
);
  wire weight_denormal = code[3] & ~(code[1] | code[2]);
  wire weight_is_integer = ~weight_denormal;
  wire weight_row0_one = code[0] & weight_is_integer;
  wire weight_row1_one = (code[1] ^ (code[3] & code[0])) & weight_is_integer;
  wire weight_row2_one = (code[2] ^ (code[3] & (code[0] | code[1]))) & weight_is_integer;
  wire weight_negative = code[3] & ~(weight_denormal & ~(~code[0]));
  wire product_negative = weight_negative ^ negative;
  wire [8:0] row0_by0 = {1'b0, magnitude} & {9{weight_denormal}};
  wire [8:0] row0_by1 = {magnitude, 1'b0} & {9{weight_row0_one}};
  wire [8:0] row0 = row0_by0 | row0_by1;
  wire [7:0] row1_by2 = magnitude & {8{weight_row1_one}};
  wire [7:0] row1 = row1_by2;
  wire [7:0] row2_by3 = magnitude & {8{weight_row2_one}};
  wire [7:0] row2 = row2_by3;
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_half_adder add_c2_r0_s1 (.a(row0[2]), .b(row1[0]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(row0[3]), .b(row1[1]), .ci(row2[0]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_half_adder add_c3_r1_s2 (.a(carry_c2_r0_s1), .b(sum_c3_r0_s1), .s(sum_c3_r1_s2), .co(carry_c3_r1_s2));
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(row0[4]), .b(row1[2]), .ci(row2[1]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s3, carry_c4_r1_s3;
  subbyte_full_adder add_c4_r1_s3 (
    .a(carry_c3_r0_s1),
    .b(sum_c4_r0_s1),
    .ci(carry_c3_r1_s2),
    .s(sum_c4_r1_s3),
    .co(carry_c4_r1_s3)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(row0[5]), .b(row1[3]), .ci(row2[2]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s4, carry_c5_r1_s4;
  subbyte_full_adder add_c5_r1_s4 (
    .a(carry_c4_r0_s1),
    .b(sum_c5_r0_s1),
    .ci(carry_c4_r1_s3),
    .s(sum_c5_r1_s4),
    .co(carry_c5_r1_s4)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(row0[6]), .b(row1[4]), .ci(row2[3]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s5, carry_c6_r1_s5;
  subbyte_full_adder add_c6_r1_s5 (
    .a(carry_c5_r0_s1),
    .b(sum_c6_r0_s1),
    .ci(carry_c5_r1_s4),
    .s(sum_c6_r1_s5),
    .co(carry_c6_r1_s5)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(row0[7]), .b(row1[5]), .ci(row2[4]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s6, carry_c7_r1_s6;
  subbyte_full_adder add_c7_r1_s6 (
    .a(carry_c6_r0_s1),
    .b(sum_c7_r0_s1),
    .ci(carry_c6_r1_s5),
    .s(sum_c7_r1_s6),
    .co(carry_c7_r1_s6)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(row0[8]), .b(row1[6]), .ci(row2[5]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s7, carry_c8_r1_s7;
  subbyte_full_adder add_c8_r1_s7 (
    .a(carry_c7_r0_s1),
    .b(sum_c8_r0_s1),
    .ci(carry_c7_r1_s6),
    .s(sum_c8_r1_s7),
    .co(carry_c8_r1_s7)
  );
  wire sum_c9_r0_s2, carry_c9_r0_s2;
  subbyte_full_adder add_c9_r0_s2 (.a(row1[7]), .b(row2[6]), .ci(carry_c8_r0_s1), .s(sum_c9_r0_s2), .co(carry_c9_r0_s2));
  wire sum_c9_r1_s8, carry_c9_r1_s8;
  subbyte_half_adder add_c9_r1_s8 (.a(sum_c9_r0_s2), .b(carry_c8_r1_s7), .s(sum_c9_r1_s8), .co(carry_c9_r1_s8));
  wire sum_c10_r0_s9, carry_c10_r0_s9;
  subbyte_full_adder add_c10_r0_s9 (
    .a(row2[7]),
    .b(carry_c9_r0_s2),
    .ci(carry_c9_r1_s8),
    .s(sum_c10_r0_s9),
    .co(carry_c10_r0_s9)
  );
  wire [11:0] product = {
    carry_c10_r0_s9, sum_c10_r0_s9, sum_c9_r1_s8, sum_c8_r1_s7, sum_c7_r1_s6, sum_c6_r1_s5, sum_c5_r1_s4, sum_c4_r1_s3,
    sum_c3_r1_s2, sum_c2_r0_s1, row0[1], row0[0]
  };
  wire counts_here = counts;
  wire [12:0] shifted_1 = place[0] ? {product, 1'b0} : {1'b0, product};
  wire [14:0] shifted_3 = place[1] ? {shifted_1, 2'd0} : {2'd0, shifted_1};
  wire [18:0] shifted_7 = place[2] ? {shifted_3, 4'd0} : {4'd0, shifted_3};
  wire [18:0] signed_7 = shifted_7 ^ {19{product_negative}};
  wire up_0 = ~place[3] & ~place[4] & counts_here;
  wire up_8 = place[3] & counts_here;
  wire up_16 = place[4] & counts_here;
  wire sign_outside_0_8 = product_negative & ~(up_0 | up_8);
  wire sign_outside_0_8_16 = product_negative & ~(up_0 | up_8 | up_16);
  wire sign_outside_8_16 = product_negative & ~(up_8 | up_16);
  wire sign_outside_16 = product_negative & ~up_16;
  wire [26:0] shifted = {
    sign_outside_16 | (signed_7[18] & up_16), sign_outside_16 | (signed_7[17] & up_16),
    sign_outside_16 | (signed_7[16] & up_16), sign_outside_16 | (signed_7[15] & up_16),
    sign_outside_16 | (signed_7[14] & up_16), sign_outside_16 | (signed_7[13] & up_16),
    sign_outside_16 | (signed_7[12] & up_16), sign_outside_16 | (signed_7[11] & up_16),
    sign_outside_8_16 | (signed_7[18] & up_8) | (signed_7[10] & up_16),
    sign_outside_8_16 | (signed_7[17] & up_8) | (signed_7[9] & up_16),
    sign_outside_8_16 | (signed_7[16] & up_8) | (signed_7[8] & up_16),
    sign_outside_8_16 | (signed_7[15] & up_8) | (signed_7[7] & up_16),
    sign_outside_8_16 | (signed_7[14] & up_8) | (signed_7[6] & up_16),
    sign_outside_8_16 | (signed_7[13] & up_8) | (signed_7[5] & up_16),
    sign_outside_8_16 | (signed_7[12] & up_8) | (signed_7[4] & up_16),
    sign_outside_8_16 | (signed_7[11] & up_8) | (signed_7[3] & up_16),
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
