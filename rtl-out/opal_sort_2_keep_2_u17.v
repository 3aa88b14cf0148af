// opal_sort_2_keep_2_u17: the 2 largest of 2 values in order, ranked by all comparisons at once
// content: sha256 f50a667e2f3b06cb
`default_nettype none

module opal_sort_2_keep_2_u17 (
  input wire [33:0] values,
  output wire [33:0] leaders
);
  wire value_1_over_0;
  opal_exceeds_15 compare_value_1_over_0 (.a(values[31:17]), .b(values[14:0]), .over(value_1_over_0));
  wire value_0_at_0 = ~value_1_over_0;
  wire value_1_at_0 = value_1_over_0;
  wire value_0_at_1 = value_1_over_0;
  wire value_1_at_1 = ~value_1_over_0;

  assign leaders = {
    (values[16:0] & {17{value_0_at_1}}) | (values[33:17] & {17{value_1_at_1}}),
    (values[16:0] & {17{value_0_at_0}}) | (values[33:17] & {17{value_1_at_0}})
  };
endmodule

`default_nettype wire
