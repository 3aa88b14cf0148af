// opal_sort_2_keep_1_u17: the 1 largest of 2 values in order, ranked by all comparisons at once
// content: sha256 e3e314e7cf165ff8
`default_nettype none

module opal_sort_2_keep_1_u17 (
  input wire [33:0] values,
  output wire [16:0] leaders,
  output wire [7:0] rest
);
  wire value_1_over_0;
  opal_exceeds_15 compare_value_1_over_0 (.a(values[31:17]), .b(values[14:0]), .over(value_1_over_0));
  wire value_0_at_0 = ~value_1_over_0;
  wire value_1_at_0 = value_1_over_0;
  wire value_0_left_over = value_1_over_0;
  wire value_1_left_over = ~value_1_over_0;

  assign leaders = (values[16:0] & {17{value_0_at_0}}) | (values[33:17] & {17{value_1_at_0}});
  assign rest = (values[14:7] & {8{value_0_left_over}}) | (values[31:24] & {8{value_1_left_over}});
endmodule

`default_nettype wire
