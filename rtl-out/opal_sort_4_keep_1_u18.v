// opal_sort_4_keep_1_u18: the 1 largest of 4 values in order, ranked by all comparisons at once
// content: sha256 881e2c49c6d758c5
`default_nettype none

module opal_sort_4_keep_1_u18 (
  input wire [71:0] values,
  output wire [17:0] leaders,
  output wire [7:0] rest
);
  wire value_1_over_0;
  opal_exceeds_15 compare_value_1_over_0 (.a(values[32:18]), .b(values[14:0]), .over(value_1_over_0));
  wire value_2_over_0;
  opal_exceeds_15 compare_value_2_over_0 (.a(values[50:36]), .b(values[14:0]), .over(value_2_over_0));
  wire value_3_over_0;
  opal_exceeds_15 compare_value_3_over_0 (.a(values[68:54]), .b(values[14:0]), .over(value_3_over_0));
  wire value_2_over_1;
  opal_exceeds_15 compare_value_2_over_1 (.a(values[50:36]), .b(values[32:18]), .over(value_2_over_1));
  wire value_3_over_1;
  opal_exceeds_15 compare_value_3_over_1 (.a(values[68:54]), .b(values[32:18]), .over(value_3_over_1));
  wire value_3_over_2;
  opal_exceeds_15 compare_value_3_over_2 (.a(values[68:54]), .b(values[50:36]), .over(value_3_over_2));
  wire value_0_at_0 = ~value_1_over_0 & ~value_2_over_0 & ~value_3_over_0;
  wire value_1_at_0 = value_1_over_0 & ~value_2_over_1 & ~value_3_over_1;
  wire value_2_at_0 = value_2_over_0 & value_2_over_1 & ~value_3_over_2;
  wire value_3_at_0 = value_3_over_0 & value_3_over_1 & value_3_over_2;
  wire value_0_left_over =
    (value_1_over_0 & ~value_2_over_0 & ~value_3_over_0) | (~value_1_over_0 & value_2_over_0 & ~value_3_over_0) |
    (~value_1_over_0 & ~value_2_over_0 & value_3_over_0);
  wire value_1_left_over =
    (~value_1_over_0 & ~value_2_over_1 & ~value_3_over_1) | (value_1_over_0 & value_2_over_1 & ~value_3_over_1) |
    (value_1_over_0 & ~value_2_over_1 & value_3_over_1);
  wire value_2_left_over =
    (~value_2_over_0 & value_2_over_1 & ~value_3_over_2) | (value_2_over_0 & ~value_2_over_1 & ~value_3_over_2) |
    (value_2_over_0 & value_2_over_1 & value_3_over_2);
  wire value_3_left_over =
    (~value_3_over_0 & value_3_over_1 & value_3_over_2) | (value_3_over_0 & ~value_3_over_1 & value_3_over_2) |
    (value_3_over_0 & value_3_over_1 & ~value_3_over_2);

  assign leaders =
    (values[17:0] & {18{value_0_at_0}}) | (values[35:18] & {18{value_1_at_0}}) | (values[53:36] & {18{value_2_at_0}}) |
    (values[71:54] & {18{value_3_at_0}});
  assign rest =
    (values[14:7] & {8{value_0_left_over}}) | (values[32:25] & {8{value_1_left_over}}) |
    (values[50:43] & {8{value_2_left_over}}) | (values[68:61] & {8{value_3_left_over}});
endmodule

`default_nettype wire
