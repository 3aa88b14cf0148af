// opal_sort_4_keep_4_u20: the 4 largest of 4 values in order, ranked by all comparisons at once
// content: sha256 92448122b4f1d49c
`default_nettype none

module opal_sort_4_keep_4_u20 (
  input wire [79:0] values,
  output wire [79:0] leaders
);
  wire value_1_over_0;
  opal_exceeds_15 compare_value_1_over_0 (.a(values[34:20]), .b(values[14:0]), .over(value_1_over_0));
  wire value_2_over_0;
  opal_exceeds_15 compare_value_2_over_0 (.a(values[54:40]), .b(values[14:0]), .over(value_2_over_0));
  wire value_3_over_0;
  opal_exceeds_15 compare_value_3_over_0 (.a(values[74:60]), .b(values[14:0]), .over(value_3_over_0));
  wire value_2_over_1;
  opal_exceeds_15 compare_value_2_over_1 (.a(values[54:40]), .b(values[34:20]), .over(value_2_over_1));
  wire value_3_over_1;
  opal_exceeds_15 compare_value_3_over_1 (.a(values[74:60]), .b(values[34:20]), .over(value_3_over_1));
  wire value_3_over_2;
  opal_exceeds_15 compare_value_3_over_2 (.a(values[74:60]), .b(values[54:40]), .over(value_3_over_2));
  wire value_0_at_0 = ~value_1_over_0 & ~value_2_over_0 & ~value_3_over_0;
  wire value_1_at_0 = value_1_over_0 & ~value_2_over_1 & ~value_3_over_1;
  wire value_2_at_0 = value_2_over_0 & value_2_over_1 & ~value_3_over_2;
  wire value_3_at_0 = value_3_over_0 & value_3_over_1 & value_3_over_2;
  wire value_0_at_1 =
    (value_1_over_0 & ~value_2_over_0 & ~value_3_over_0) | (~value_1_over_0 & value_2_over_0 & ~value_3_over_0) |
    (~value_1_over_0 & ~value_2_over_0 & value_3_over_0);
  wire value_1_at_1 =
    (~value_1_over_0 & ~value_2_over_1 & ~value_3_over_1) | (value_1_over_0 & value_2_over_1 & ~value_3_over_1) |
    (value_1_over_0 & ~value_2_over_1 & value_3_over_1);
  wire value_2_at_1 =
    (~value_2_over_0 & value_2_over_1 & ~value_3_over_2) | (value_2_over_0 & ~value_2_over_1 & ~value_3_over_2) |
    (value_2_over_0 & value_2_over_1 & value_3_over_2);
  wire value_3_at_1 =
    (~value_3_over_0 & value_3_over_1 & value_3_over_2) | (value_3_over_0 & ~value_3_over_1 & value_3_over_2) |
    (value_3_over_0 & value_3_over_1 & ~value_3_over_2);
  wire value_0_at_2 =
    (value_1_over_0 & value_2_over_0 & ~value_3_over_0) | (value_1_over_0 & ~value_2_over_0 & value_3_over_0) |
    (~value_1_over_0 & value_2_over_0 & value_3_over_0);
  wire value_1_at_2 =
    (~value_1_over_0 & value_2_over_1 & ~value_3_over_1) | (~value_1_over_0 & ~value_2_over_1 & value_3_over_1) |
    (value_1_over_0 & value_2_over_1 & value_3_over_1);
  wire value_2_at_2 =
    (~value_2_over_0 & ~value_2_over_1 & ~value_3_over_2) | (~value_2_over_0 & value_2_over_1 & value_3_over_2) |
    (value_2_over_0 & ~value_2_over_1 & value_3_over_2);
  wire value_3_at_2 =
    (~value_3_over_0 & ~value_3_over_1 & value_3_over_2) | (~value_3_over_0 & value_3_over_1 & ~value_3_over_2) |
    (value_3_over_0 & ~value_3_over_1 & ~value_3_over_2);
  wire value_0_at_3 = value_1_over_0 & value_2_over_0 & value_3_over_0;
  wire value_1_at_3 = ~value_1_over_0 & value_2_over_1 & value_3_over_1;
  wire value_2_at_3 = ~value_2_over_0 & ~value_2_over_1 & value_3_over_2;
  wire value_3_at_3 = ~value_3_over_0 & ~value_3_over_1 & ~value_3_over_2;

  assign leaders = {
    (values[19:0] & {20{value_0_at_3}}) | (values[39:20] & {20{value_1_at_3}}) | (values[59:40] & {20{value_2_at_3}}) | (values[79:60] & {20{value_3_at_3}}),
    (values[19:0] & {20{value_0_at_2}}) | (values[39:20] & {20{value_1_at_2}}) | (values[59:40] & {20{value_2_at_2}}) | (values[79:60] & {20{value_3_at_2}}),
    (values[19:0] & {20{value_0_at_1}}) | (values[39:20] & {20{value_1_at_1}}) | (values[59:40] & {20{value_2_at_1}}) | (values[79:60] & {20{value_3_at_1}}),
    (values[19:0] & {20{value_0_at_0}}) | (values[39:20] & {20{value_1_at_0}}) | (values[59:40] & {20{value_2_at_0}}) | (values[79:60] & {20{value_3_at_0}})
  };
endmodule

`default_nettype wire
