// opal_dot_sm4a7_k8_n2_onehot_r2_row: one row of weights times a block whose elements and outliers were prepared for all rows
// content: sha256 4394afee3c58588f
`default_nettype none

module opal_dot_sm4a7_k8_n2_onehot_r2_row (
  input wire [31:0] w,
  input wire [55:0] q,
  input wire [1:0] negative,
  input wire [29:0] magnitude,
  input wire [5:0] multiple,
  input wire [11:0] pointer,
  output wire [28:0] p
);
  wire [151:0] pp;

  genvar i;
  generate
    for (i = 0; i < 8; i = i + 1) begin : lane
      wire [3:0] code = w[4*i +: 4];
      wire [6:0] element = q[7*i +: 7];
      wire weight_negative = code[3];
      wire weight_denormal = code[0] & code[1] & code[2];
      wire weight_is_integer = ~weight_denormal;
      wire weight_row0_low = code[0] & weight_is_integer;
      wire weight_row0_high = code[1] & ~code[0];
      wire weight_ones1 = code[0] & code[1];
      wire weight_row1_low = weight_ones1 & weight_is_integer;
      wire weight_row1_high = code[2] & ~weight_ones1;
      wire [6:0] flipped = element ^ {7{weight_negative}};
      wire [8:0] row0_by0 = {{2{flipped[6]}}, flipped} & {9{weight_denormal}};
      wire [8:0] row0_by1 = {flipped[6], flipped, weight_negative} & {9{weight_row0_low}};
      wire [8:0] row0_by2 = {flipped, {2{weight_negative}}} & {9{weight_row0_high}};
      wire [8:0] row0 = (row0_by0 | row0_by1 | row0_by2) ^ 9'd256;
      wire [7:0] row1_by2 = {flipped[6], flipped} & {8{weight_row1_low}};
      wire [7:0] row1_by3 = {flipped, weight_negative} & {8{weight_row1_high}};
      wire [7:0] row1 = (row1_by2 | row1_by3) ^ 8'd128;

      assign pp[19*i +: 19] = {
        weight_negative & (weight_row1_low | weight_row1_high), row1,
        weight_negative & (weight_denormal | weight_row0_low | weight_row0_high), row0
      };
    end
  endgenerate

  wire [3:0] outlier0_weight_code;
  opal_group_planes_8x4 outlier0_planes (
    .lanes(w),
    .member(pointer[3:0]),
    .bank(pointer[5:4]),
    .lane(outlier0_weight_code)
  );
  wire outlier0_weight_negative = outlier0_weight_code[3];
  wire outlier0_weight_denormal = outlier0_weight_code[0] & outlier0_weight_code[1] & outlier0_weight_code[2];
  wire outlier0_weight_is_integer = ~outlier0_weight_denormal;
  wire outlier0_weight_row0_low = outlier0_weight_code[0] & outlier0_weight_is_integer;
  wire outlier0_weight_row0_high = outlier0_weight_code[1] & ~outlier0_weight_code[0];
  wire outlier0_weight_ones1 = outlier0_weight_code[0] & outlier0_weight_code[1];
  wire outlier0_weight_row1_low = outlier0_weight_ones1 & outlier0_weight_is_integer;
  wire outlier0_weight_row1_high = outlier0_weight_code[2] & ~outlier0_weight_ones1;
  wire outlier0_product_negative = outlier0_weight_negative ^ negative[0];
  wire [16:0] outlier0_product_row0_by0 = {1'b0, 1'b0, magnitude[14:0]} & {17{outlier0_weight_denormal}};
  wire [16:0] outlier0_product_row0_by1 = {1'b0, magnitude[14:0], 1'b0} & {17{outlier0_weight_row0_low}};
  wire [16:0] outlier0_product_row0_by2 = {magnitude[14:0], 1'b0, 1'b0} & {17{outlier0_weight_row0_high}};
  wire [16:0] outlier0_product_row0 = outlier0_product_row0_by0 | outlier0_product_row0_by1 | outlier0_product_row0_by2;
  wire [15:0] outlier0_product_row1_by2 = {1'b0, magnitude[14:0]} & {16{outlier0_weight_row1_low}};
  wire [15:0] outlier0_product_row1_by3 = {magnitude[14:0], 1'b0} & {16{outlier0_weight_row1_high}};
  wire [15:0] outlier0_product_row1 = outlier0_product_row1_by2 | outlier0_product_row1_by3;
  wire outlier0_product_sum_c2_r0_s1, outlier0_product_carry_c2_r0_s1;
  subbyte_half_adder outlier0_product_add_c2_r0_s1 (
    .a(outlier0_product_row0[2]),
    .b(outlier0_product_row1[0]),
    .s(outlier0_product_sum_c2_r0_s1),
    .co(outlier0_product_carry_c2_r0_s1)
  );
  wire outlier0_product_sum_c3_r0_s2, outlier0_product_carry_c3_r0_s2;
  subbyte_full_adder outlier0_product_add_c3_r0_s2 (
    .a(outlier0_product_row0[3]),
    .b(outlier0_product_row1[1]),
    .ci(outlier0_product_carry_c2_r0_s1),
    .s(outlier0_product_sum_c3_r0_s2),
    .co(outlier0_product_carry_c3_r0_s2)
  );
  wire outlier0_product_sum_c4_r0_s3, outlier0_product_carry_c4_r0_s3;
  subbyte_full_adder outlier0_product_add_c4_r0_s3 (
    .a(outlier0_product_row0[4]),
    .b(outlier0_product_row1[2]),
    .ci(outlier0_product_carry_c3_r0_s2),
    .s(outlier0_product_sum_c4_r0_s3),
    .co(outlier0_product_carry_c4_r0_s3)
  );
  wire outlier0_product_sum_c5_r0_s4, outlier0_product_carry_c5_r0_s4;
  subbyte_full_adder outlier0_product_add_c5_r0_s4 (
    .a(outlier0_product_row0[5]),
    .b(outlier0_product_row1[3]),
    .ci(outlier0_product_carry_c4_r0_s3),
    .s(outlier0_product_sum_c5_r0_s4),
    .co(outlier0_product_carry_c5_r0_s4)
  );
  wire outlier0_product_sum_c6_r0_s5, outlier0_product_carry_c6_r0_s5;
  subbyte_full_adder outlier0_product_add_c6_r0_s5 (
    .a(outlier0_product_row0[6]),
    .b(outlier0_product_row1[4]),
    .ci(outlier0_product_carry_c5_r0_s4),
    .s(outlier0_product_sum_c6_r0_s5),
    .co(outlier0_product_carry_c6_r0_s5)
  );
  wire outlier0_product_sum_c7_r0_s6, outlier0_product_carry_c7_r0_s6;
  subbyte_full_adder outlier0_product_add_c7_r0_s6 (
    .a(outlier0_product_row0[7]),
    .b(outlier0_product_row1[5]),
    .ci(outlier0_product_carry_c6_r0_s5),
    .s(outlier0_product_sum_c7_r0_s6),
    .co(outlier0_product_carry_c7_r0_s6)
  );
  wire outlier0_product_sum_c8_r0_s7, outlier0_product_carry_c8_r0_s7;
  subbyte_full_adder outlier0_product_add_c8_r0_s7 (
    .a(outlier0_product_row0[8]),
    .b(outlier0_product_row1[6]),
    .ci(outlier0_product_carry_c7_r0_s6),
    .s(outlier0_product_sum_c8_r0_s7),
    .co(outlier0_product_carry_c8_r0_s7)
  );
  wire outlier0_product_sum_c9_r0_s8, outlier0_product_carry_c9_r0_s8;
  subbyte_full_adder outlier0_product_add_c9_r0_s8 (
    .a(outlier0_product_row0[9]),
    .b(outlier0_product_row1[7]),
    .ci(outlier0_product_carry_c8_r0_s7),
    .s(outlier0_product_sum_c9_r0_s8),
    .co(outlier0_product_carry_c9_r0_s8)
  );
  wire outlier0_product_sum_c10_r0_s9, outlier0_product_carry_c10_r0_s9;
  subbyte_full_adder outlier0_product_add_c10_r0_s9 (
    .a(outlier0_product_row0[10]),
    .b(outlier0_product_row1[8]),
    .ci(outlier0_product_carry_c9_r0_s8),
    .s(outlier0_product_sum_c10_r0_s9),
    .co(outlier0_product_carry_c10_r0_s9)
  );
  wire outlier0_product_sum_c11_r0_s10, outlier0_product_carry_c11_r0_s10;
  subbyte_full_adder outlier0_product_add_c11_r0_s10 (
    .a(outlier0_product_row0[11]),
    .b(outlier0_product_row1[9]),
    .ci(outlier0_product_carry_c10_r0_s9),
    .s(outlier0_product_sum_c11_r0_s10),
    .co(outlier0_product_carry_c11_r0_s10)
  );
  wire outlier0_product_sum_c12_r0_s11, outlier0_product_carry_c12_r0_s11;
  subbyte_full_adder outlier0_product_add_c12_r0_s11 (
    .a(outlier0_product_row0[12]),
    .b(outlier0_product_row1[10]),
    .ci(outlier0_product_carry_c11_r0_s10),
    .s(outlier0_product_sum_c12_r0_s11),
    .co(outlier0_product_carry_c12_r0_s11)
  );
  wire outlier0_product_sum_c13_r0_s12, outlier0_product_carry_c13_r0_s12;
  subbyte_full_adder outlier0_product_add_c13_r0_s12 (
    .a(outlier0_product_row0[13]),
    .b(outlier0_product_row1[11]),
    .ci(outlier0_product_carry_c12_r0_s11),
    .s(outlier0_product_sum_c13_r0_s12),
    .co(outlier0_product_carry_c13_r0_s12)
  );
  wire outlier0_product_sum_c14_r0_s13, outlier0_product_carry_c14_r0_s13;
  subbyte_full_adder outlier0_product_add_c14_r0_s13 (
    .a(outlier0_product_row0[14]),
    .b(outlier0_product_row1[12]),
    .ci(outlier0_product_carry_c13_r0_s12),
    .s(outlier0_product_sum_c14_r0_s13),
    .co(outlier0_product_carry_c14_r0_s13)
  );
  wire outlier0_product_sum_c15_r0_s14, outlier0_product_carry_c15_r0_s14;
  subbyte_full_adder outlier0_product_add_c15_r0_s14 (
    .a(outlier0_product_row0[15]),
    .b(outlier0_product_row1[13]),
    .ci(outlier0_product_carry_c14_r0_s13),
    .s(outlier0_product_sum_c15_r0_s14),
    .co(outlier0_product_carry_c15_r0_s14)
  );
  wire outlier0_product_sum_c16_r0_s15, outlier0_product_carry_c16_r0_s15;
  subbyte_full_adder outlier0_product_add_c16_r0_s15 (
    .a(outlier0_product_row0[16]),
    .b(outlier0_product_row1[14]),
    .ci(outlier0_product_carry_c15_r0_s14),
    .s(outlier0_product_sum_c16_r0_s15),
    .co(outlier0_product_carry_c16_r0_s15)
  );
  wire outlier0_product_sum_c17_r0_s16, outlier0_product_carry_c17_r0_s16;
  subbyte_half_adder outlier0_product_add_c17_r0_s16 (
    .a(outlier0_product_row1[15]),
    .b(outlier0_product_carry_c16_r0_s15),
    .s(outlier0_product_sum_c17_r0_s16),
    .co(outlier0_product_carry_c17_r0_s16)
  );
  wire [18:0] outlier0_product = {
    outlier0_product_carry_c17_r0_s16, outlier0_product_sum_c17_r0_s16, outlier0_product_sum_c16_r0_s15,
    outlier0_product_sum_c15_r0_s14, outlier0_product_sum_c14_r0_s13, outlier0_product_sum_c13_r0_s12,
    outlier0_product_sum_c12_r0_s11, outlier0_product_sum_c11_r0_s10, outlier0_product_sum_c10_r0_s9,
    outlier0_product_sum_c9_r0_s8, outlier0_product_sum_c8_r0_s7, outlier0_product_sum_c7_r0_s6,
    outlier0_product_sum_c6_r0_s5, outlier0_product_sum_c5_r0_s4, outlier0_product_sum_c4_r0_s3,
    outlier0_product_sum_c3_r0_s2, outlier0_product_sum_c2_r0_s1, outlier0_product_row0[1], outlier0_product_row0[0]
  };
  wire [26:0] outlier0_shifted =
    ({16'd0, outlier0_product[18:8]} & {27{multiple[0]}}) | ({8'd0, outlier0_product} & {27{multiple[1]}}) |
    ({outlier0_product, 8'd0} & {27{multiple[2]}});
  wire [27:0] outlier0_strip = {~outlier0_product_negative, outlier0_shifted ^ {27{outlier0_product_negative}}};
  wire [3:0] outlier1_weight_code;
  opal_group_planes_8x4 outlier1_planes (
    .lanes(w),
    .member(pointer[9:6]),
    .bank(pointer[11:10]),
    .lane(outlier1_weight_code)
  );
  wire outlier1_weight_negative = outlier1_weight_code[3];
  wire outlier1_weight_denormal = outlier1_weight_code[0] & outlier1_weight_code[1] & outlier1_weight_code[2];
  wire outlier1_weight_is_integer = ~outlier1_weight_denormal;
  wire outlier1_weight_row0_low = outlier1_weight_code[0] & outlier1_weight_is_integer;
  wire outlier1_weight_row0_high = outlier1_weight_code[1] & ~outlier1_weight_code[0];
  wire outlier1_weight_ones1 = outlier1_weight_code[0] & outlier1_weight_code[1];
  wire outlier1_weight_row1_low = outlier1_weight_ones1 & outlier1_weight_is_integer;
  wire outlier1_weight_row1_high = outlier1_weight_code[2] & ~outlier1_weight_ones1;
  wire outlier1_product_negative = outlier1_weight_negative ^ negative[1];
  wire [16:0] outlier1_product_row0_by0 = {1'b0, 1'b0, magnitude[29:15]} & {17{outlier1_weight_denormal}};
  wire [16:0] outlier1_product_row0_by1 = {1'b0, magnitude[29:15], 1'b0} & {17{outlier1_weight_row0_low}};
  wire [16:0] outlier1_product_row0_by2 = {magnitude[29:15], 1'b0, 1'b0} & {17{outlier1_weight_row0_high}};
  wire [16:0] outlier1_product_row0 = outlier1_product_row0_by0 | outlier1_product_row0_by1 | outlier1_product_row0_by2;
  wire [15:0] outlier1_product_row1_by2 = {1'b0, magnitude[29:15]} & {16{outlier1_weight_row1_low}};
  wire [15:0] outlier1_product_row1_by3 = {magnitude[29:15], 1'b0} & {16{outlier1_weight_row1_high}};
  wire [15:0] outlier1_product_row1 = outlier1_product_row1_by2 | outlier1_product_row1_by3;
  wire outlier1_product_sum_c2_r0_s1, outlier1_product_carry_c2_r0_s1;
  subbyte_half_adder outlier1_product_add_c2_r0_s1 (
    .a(outlier1_product_row0[2]),
    .b(outlier1_product_row1[0]),
    .s(outlier1_product_sum_c2_r0_s1),
    .co(outlier1_product_carry_c2_r0_s1)
  );
  wire outlier1_product_sum_c3_r0_s2, outlier1_product_carry_c3_r0_s2;
  subbyte_full_adder outlier1_product_add_c3_r0_s2 (
    .a(outlier1_product_row0[3]),
    .b(outlier1_product_row1[1]),
    .ci(outlier1_product_carry_c2_r0_s1),
    .s(outlier1_product_sum_c3_r0_s2),
    .co(outlier1_product_carry_c3_r0_s2)
  );
  wire outlier1_product_sum_c4_r0_s3, outlier1_product_carry_c4_r0_s3;
  subbyte_full_adder outlier1_product_add_c4_r0_s3 (
    .a(outlier1_product_row0[4]),
    .b(outlier1_product_row1[2]),
    .ci(outlier1_product_carry_c3_r0_s2),
    .s(outlier1_product_sum_c4_r0_s3),
    .co(outlier1_product_carry_c4_r0_s3)
  );
  wire outlier1_product_sum_c5_r0_s4, outlier1_product_carry_c5_r0_s4;
  subbyte_full_adder outlier1_product_add_c5_r0_s4 (
    .a(outlier1_product_row0[5]),
    .b(outlier1_product_row1[3]),
    .ci(outlier1_product_carry_c4_r0_s3),
    .s(outlier1_product_sum_c5_r0_s4),
    .co(outlier1_product_carry_c5_r0_s4)
  );
  wire outlier1_product_sum_c6_r0_s5, outlier1_product_carry_c6_r0_s5;
  subbyte_full_adder outlier1_product_add_c6_r0_s5 (
    .a(outlier1_product_row0[6]),
    .b(outlier1_product_row1[4]),
    .ci(outlier1_product_carry_c5_r0_s4),
    .s(outlier1_product_sum_c6_r0_s5),
    .co(outlier1_product_carry_c6_r0_s5)
  );
  wire outlier1_product_sum_c7_r0_s6, outlier1_product_carry_c7_r0_s6;
  subbyte_full_adder outlier1_product_add_c7_r0_s6 (
    .a(outlier1_product_row0[7]),
    .b(outlier1_product_row1[5]),
    .ci(outlier1_product_carry_c6_r0_s5),
    .s(outlier1_product_sum_c7_r0_s6),
    .co(outlier1_product_carry_c7_r0_s6)
  );
  wire outlier1_product_sum_c8_r0_s7, outlier1_product_carry_c8_r0_s7;
  subbyte_full_adder outlier1_product_add_c8_r0_s7 (
    .a(outlier1_product_row0[8]),
    .b(outlier1_product_row1[6]),
    .ci(outlier1_product_carry_c7_r0_s6),
    .s(outlier1_product_sum_c8_r0_s7),
    .co(outlier1_product_carry_c8_r0_s7)
  );
  wire outlier1_product_sum_c9_r0_s8, outlier1_product_carry_c9_r0_s8;
  subbyte_full_adder outlier1_product_add_c9_r0_s8 (
    .a(outlier1_product_row0[9]),
    .b(outlier1_product_row1[7]),
    .ci(outlier1_product_carry_c8_r0_s7),
    .s(outlier1_product_sum_c9_r0_s8),
    .co(outlier1_product_carry_c9_r0_s8)
  );
  wire outlier1_product_sum_c10_r0_s9, outlier1_product_carry_c10_r0_s9;
  subbyte_full_adder outlier1_product_add_c10_r0_s9 (
    .a(outlier1_product_row0[10]),
    .b(outlier1_product_row1[8]),
    .ci(outlier1_product_carry_c9_r0_s8),
    .s(outlier1_product_sum_c10_r0_s9),
    .co(outlier1_product_carry_c10_r0_s9)
  );
  wire outlier1_product_sum_c11_r0_s10, outlier1_product_carry_c11_r0_s10;
  subbyte_full_adder outlier1_product_add_c11_r0_s10 (
    .a(outlier1_product_row0[11]),
    .b(outlier1_product_row1[9]),
    .ci(outlier1_product_carry_c10_r0_s9),
    .s(outlier1_product_sum_c11_r0_s10),
    .co(outlier1_product_carry_c11_r0_s10)
  );
  wire outlier1_product_sum_c12_r0_s11, outlier1_product_carry_c12_r0_s11;
  subbyte_full_adder outlier1_product_add_c12_r0_s11 (
    .a(outlier1_product_row0[12]),
    .b(outlier1_product_row1[10]),
    .ci(outlier1_product_carry_c11_r0_s10),
    .s(outlier1_product_sum_c12_r0_s11),
    .co(outlier1_product_carry_c12_r0_s11)
  );
  wire outlier1_product_sum_c13_r0_s12, outlier1_product_carry_c13_r0_s12;
  subbyte_full_adder outlier1_product_add_c13_r0_s12 (
    .a(outlier1_product_row0[13]),
    .b(outlier1_product_row1[11]),
    .ci(outlier1_product_carry_c12_r0_s11),
    .s(outlier1_product_sum_c13_r0_s12),
    .co(outlier1_product_carry_c13_r0_s12)
  );
  wire outlier1_product_sum_c14_r0_s13, outlier1_product_carry_c14_r0_s13;
  subbyte_full_adder outlier1_product_add_c14_r0_s13 (
    .a(outlier1_product_row0[14]),
    .b(outlier1_product_row1[12]),
    .ci(outlier1_product_carry_c13_r0_s12),
    .s(outlier1_product_sum_c14_r0_s13),
    .co(outlier1_product_carry_c14_r0_s13)
  );
  wire outlier1_product_sum_c15_r0_s14, outlier1_product_carry_c15_r0_s14;
  subbyte_full_adder outlier1_product_add_c15_r0_s14 (
    .a(outlier1_product_row0[15]),
    .b(outlier1_product_row1[13]),
    .ci(outlier1_product_carry_c14_r0_s13),
    .s(outlier1_product_sum_c15_r0_s14),
    .co(outlier1_product_carry_c15_r0_s14)
  );
  wire outlier1_product_sum_c16_r0_s15, outlier1_product_carry_c16_r0_s15;
  subbyte_full_adder outlier1_product_add_c16_r0_s15 (
    .a(outlier1_product_row0[16]),
    .b(outlier1_product_row1[14]),
    .ci(outlier1_product_carry_c15_r0_s14),
    .s(outlier1_product_sum_c16_r0_s15),
    .co(outlier1_product_carry_c16_r0_s15)
  );
  wire outlier1_product_sum_c17_r0_s16, outlier1_product_carry_c17_r0_s16;
  subbyte_half_adder outlier1_product_add_c17_r0_s16 (
    .a(outlier1_product_row1[15]),
    .b(outlier1_product_carry_c16_r0_s15),
    .s(outlier1_product_sum_c17_r0_s16),
    .co(outlier1_product_carry_c17_r0_s16)
  );
  wire [18:0] outlier1_product = {
    outlier1_product_carry_c17_r0_s16, outlier1_product_sum_c17_r0_s16, outlier1_product_sum_c16_r0_s15,
    outlier1_product_sum_c15_r0_s14, outlier1_product_sum_c14_r0_s13, outlier1_product_sum_c13_r0_s12,
    outlier1_product_sum_c12_r0_s11, outlier1_product_sum_c11_r0_s10, outlier1_product_sum_c10_r0_s9,
    outlier1_product_sum_c9_r0_s8, outlier1_product_sum_c8_r0_s7, outlier1_product_sum_c7_r0_s6,
    outlier1_product_sum_c6_r0_s5, outlier1_product_sum_c5_r0_s4, outlier1_product_sum_c4_r0_s3,
    outlier1_product_sum_c3_r0_s2, outlier1_product_sum_c2_r0_s1, outlier1_product_row0[1], outlier1_product_row0[0]
  };
  wire [26:0] outlier1_shifted =
    ({16'd0, outlier1_product[18:8]} & {27{multiple[3]}}) | ({8'd0, outlier1_product} & {27{multiple[4]}}) |
    ({outlier1_product, 8'd0} & {27{multiple[5]}});
  wire [27:0] outlier1_strip = {~outlier1_product_negative, outlier1_shifted ^ {27{outlier1_product_negative}}};
  wire [57:0] outliers = {outlier1_product_negative, outlier1_strip, outlier0_product_negative, outlier0_strip};
  wire [28:0] tree_sum;
  opal_dot_sm4a7_k8_n2_onehot_r2_row_tree tree (.pp(pp), .extra(outliers), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
