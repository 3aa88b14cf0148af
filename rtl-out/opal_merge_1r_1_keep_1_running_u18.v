// opal_merge_1r_1_keep_1_running_u18: the 1 largest of two sorted lists, values of the first before equal ones of the second
// content: sha256 8cca619776da077f
`default_nettype none

module opal_merge_1r_1_keep_1_running_u18 (
  input wire [17:0] first,
  input wire [7:0] first_rest,
  input wire first_empty,
  input wire [17:0] second,
  output wire [17:0] leaders,
  output wire [7:0] rest
);
  wire second_0_above_first_0;
  opal_exceeds_15 compare_second_0_above_first_0 (.a(second[14:0]), .b(first[14:0]), .over(second_0_above_first_0));
  wire second_0_over_first_0 = second_0_above_first_0 | first_empty;
  wire first_0_at_0 = ~second_0_over_first_0;
  wire next_is_first_0 = second_0_over_first_0 & ~first_empty;
  wire takes_1_of_first = ~second_0_over_first_0;
  wire [7:0] next_of_first = (first[14:7] & {8{next_is_first_0}}) | (first_rest & {8{takes_1_of_first}});
  wire [7:0] next_of_second = second[14:7] & {8{takes_1_of_first}};

  assign leaders = (first & {18{first_0_at_0}}) | (second & {18{second_0_over_first_0}});
  assign rest = (next_of_second > next_of_first) ? next_of_second : next_of_first;
endmodule

`default_nettype wire
