// opal_merge_1r_1r_keep_1_running_u19: the 1 largest of two sorted lists, values of the first before equal ones of the second
// content: sha256 a0a1f93501acbf8a
`default_nettype none

module opal_merge_1r_1r_keep_1_running_u19 (
  input wire [18:0] first,
  input wire [7:0] first_rest,
  input wire first_empty,
  input wire [18:0] second,
  input wire [7:0] second_rest,
  output wire [18:0] leaders,
  output wire [7:0] rest
);
  wire second_0_above_first_0;
  opal_exceeds_15 compare_second_0_above_first_0 (.a(second[14:0]), .b(first[14:0]), .over(second_0_above_first_0));
  wire second_0_over_first_0 = second_0_above_first_0 | first_empty;
  wire first_0_at_0 = ~second_0_over_first_0;
  wire next_is_first_0 = second_0_over_first_0 & ~first_empty;
  wire takes_1_of_first = ~second_0_over_first_0;
  wire [7:0] next_of_first = (first[14:7] & {8{next_is_first_0}}) | (first_rest & {8{takes_1_of_first}});
  wire [7:0] next_of_second = (second_rest & {8{second_0_over_first_0}}) | (second[14:7] & {8{takes_1_of_first}});

  assign leaders = (first & {19{first_0_at_0}}) | (second & {19{second_0_over_first_0}});
  assign rest = (next_of_second > next_of_first) ? next_of_second : next_of_first;
endmodule

`default_nettype wire
