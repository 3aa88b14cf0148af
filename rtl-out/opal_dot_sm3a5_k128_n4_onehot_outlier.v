// opal_dot_sm3a5_k128_n4_onehot_outlier: one outlier times its weight, shifted into the window
// content: sha256 457538b1665e4208
`default_nettype none

module opal_dot_sm3a5_k128_n4_onehot_outlier (
  input wire [2:0] code,
  input wire negative,
  input wire [7:0] magnitude,
  input wire [4:0] place,
  input wire counts,
  output wire [25:0] strip,
  output wire minus
);
  wire weight_negative = code[2];
  wire weight_denormal = code[0] & code[1];
  wire weight_is_integer = ~weight_denormal;
  wire weight_row0_low = code[0] & weight_is_integer;
  wire weight_row0_high = code[1] & ~code[0];
  wire product_negative = weight_negative ^ negative;
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_half_adder add_c0_r0_s1 (.a(place[0]), .b(weight_row0_low), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c1_r0_s2, carry_c1_r0_s2;
  subbyte_full_adder add_c1_r0_s2 (
    .a(place[1]),
    .b(weight_row0_high),
    .ci(carry_c0_r0_s1),
    .s(sum_c1_r0_s2),
    .co(carry_c1_r0_s2)
  );
  wire sum_c2_r0_s3, carry_c2_r0_s3;
  subbyte_half_adder add_c2_r0_s3 (.a(place[2]), .b(carry_c1_r0_s2), .s(sum_c2_r0_s3), .co(carry_c2_r0_s3));
  wire sum_c3_r0_s4, carry_c3_r0_s4;
  subbyte_half_adder add_c3_r0_s4 (.a(place[3]), .b(carry_c2_r0_s3), .s(sum_c3_r0_s4), .co(carry_c3_r0_s4));
  wire sum_c4_r0_s5 = place[4] ^ carry_c3_r0_s4;
  wire [4:0] moved_place = {sum_c4_r0_s5, sum_c3_r0_s4, sum_c2_r0_s3, sum_c1_r0_s2, sum_c0_r0_s1};
  wire counts_here = counts & (weight_denormal | weight_row0_low | weight_row0_high);
  wire [8:0] shifted_1 = moved_place[0] ? {magnitude, 1'b0} : {1'b0, magnitude};
  wire [10:0] shifted_3 = moved_place[1] ? {shifted_1, 2'd0} : {2'd0, shifted_1};
  wire [14:0] shifted_7 = moved_place[2] ? {shifted_3, 4'd0} : {4'd0, shifted_3};
  wire [14:0] signed_7 = shifted_7 ^ {15{product_negative}};
  wire up_0 = ~moved_place[3] & ~moved_place[4] & counts_here;
  wire up_8 = moved_place[3] & ~moved_place[4] & counts_here;
  wire up_16 = ~moved_place[3] & moved_place[4] & counts_here;
  wire up_24 = moved_place[3] & moved_place[4] & counts_here;
  wire sign_outside_0_8 = product_negative & ~(up_0 | up_8);
  wire sign_outside_8 = product_negative & ~up_8;
  wire sign_outside_8_16 = product_negative & ~(up_8 | up_16);
  wire sign_outside_16 = product_negative & ~up_16;
  wire sign_outside_16_24 = product_negative & ~(up_16 | up_24);
  wire sign_outside_24 = product_negative & ~up_24;
  wire [24:0] shifted = {
    sign_outside_24 | (signed_7[8] & up_24), sign_outside_24 | (signed_7[7] & up_24),
    sign_outside_16_24 | (signed_7[14] & up_16) | (signed_7[6] & up_24),
    sign_outside_16_24 | (signed_7[13] & up_16) | (signed_7[5] & up_24),
    sign_outside_16_24 | (signed_7[12] & up_16) | (signed_7[4] & up_24),
    sign_outside_16_24 | (signed_7[11] & up_16) | (signed_7[3] & up_24),
    sign_outside_16_24 | (signed_7[10] & up_16) | (signed_7[2] & up_24),
    sign_outside_16_24 | (signed_7[9] & up_16) | (signed_7[1] & up_24),
    sign_outside_16_24 | (signed_7[8] & up_16) | (signed_7[0] & up_24), sign_outside_16 | (signed_7[7] & up_16),
    sign_outside_8_16 | (signed_7[14] & up_8) | (signed_7[6] & up_16),
    sign_outside_8_16 | (signed_7[13] & up_8) | (signed_7[5] & up_16),
    sign_outside_8_16 | (signed_7[12] & up_8) | (signed_7[4] & up_16),
    sign_outside_8_16 | (signed_7[11] & up_8) | (signed_7[3] & up_16),
    sign_outside_8_16 | (signed_7[10] & up_8) | (signed_7[2] & up_16),
    sign_outside_8_16 | (signed_7[9] & up_8) | (signed_7[1] & up_16),
    sign_outside_8_16 | (signed_7[8] & up_8) | (signed_7[0] & up_16), sign_outside_8 | (signed_7[7] & up_8),
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
