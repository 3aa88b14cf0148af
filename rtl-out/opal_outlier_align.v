// opal_outlier_align: a bf16 outlier as a significand and its place in the block's window
// content: sha256 b67aec7019c55610
`default_nettype none

module opal_outlier_align (
  input wire [15:0] x,
  input wire [8:0] start,
  output wire negative,
  output wire [7:0] magnitude,
  output wire [4:0] place,
  output wire counts
);
  wire [7:0] exponent_field = x[14:7];
  wire place_sum_c0_r0_s1, place_carry_c0_r0_s1;
  subbyte_half_adder place_add_c0_r0_s1 (
    .a(exponent_field[0]),
    .b(start[0]),
    .s(place_sum_c0_r0_s1),
    .co(place_carry_c0_r0_s1)
  );
  wire place_sum_c1_r0_s2, place_carry_c1_r0_s2;
  subbyte_full_adder place_add_c1_r0_s2 (
    .a(exponent_field[1]),
    .b(start[1]),
    .ci(place_carry_c0_r0_s1),
    .s(place_sum_c1_r0_s2),
    .co(place_carry_c1_r0_s2)
  );
  wire place_sum_c2_r0_s3, place_carry_c2_r0_s3;
  subbyte_full_adder place_add_c2_r0_s3 (
    .a(exponent_field[2]),
    .b(start[2]),
    .ci(place_carry_c1_r0_s2),
    .s(place_sum_c2_r0_s3),
    .co(place_carry_c2_r0_s3)
  );
  wire place_sum_c3_r0_s4, place_carry_c3_r0_s4;
  subbyte_full_adder place_add_c3_r0_s4 (
    .a(exponent_field[3]),
    .b(start[3]),
    .ci(place_carry_c2_r0_s3),
    .s(place_sum_c3_r0_s4),
    .co(place_carry_c3_r0_s4)
  );
  wire place_sum_c4_r0_s5, place_carry_c4_r0_s5;
  subbyte_full_adder place_add_c4_r0_s5 (
    .a(exponent_field[4]),
    .b(start[4]),
    .ci(place_carry_c3_r0_s4),
    .s(place_sum_c4_r0_s5),
    .co(place_carry_c4_r0_s5)
  );
  wire [5:0] place_sum = {
    place_carry_c4_r0_s5, place_sum_c4_r0_s5, place_sum_c3_r0_s4, place_sum_c2_r0_s3, place_sum_c1_r0_s2,
    place_sum_c0_r0_s1
  };
  wire in_window =
    (exponent_field[7] & start[7]) |
    ((exponent_field[7] | start[7]) & ((exponent_field[6] & start[6]) | ((exponent_field[6] | start[6]) & ((exponent_field[5] & start[5]) | ((exponent_field[5] | start[5]) & place_sum[5]))))) |
    start[8];
  wire is_integer = place_sum[3] | place_sum[4];
  wire [2:0] kept_places = place_sum[2:0] | {3{is_integer}};

  assign negative = x[15];
  assign magnitude = {
    1'b1, (kept_places[2] | kept_places[1]) & x[6], (kept_places[2] | (kept_places[1] & kept_places[0])) & x[5],
    kept_places[2] & x[4], kept_places[2] & (kept_places[1] | kept_places[0]) & x[3],
    kept_places[2] & kept_places[1] & x[2], kept_places[2] & kept_places[1] & kept_places[0] & x[1], is_integer & x[0]
  };
  assign place = place_sum[4:0];
  assign counts = in_window & (|exponent_field) & (kept_places[2] | kept_places[1] | kept_places[0]);
endmodule

`default_nettype wire
