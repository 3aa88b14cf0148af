// opal_merge_2r_2r_keep_2_running_u22: the 2 largest of two sorted lists, values of the first before equal ones of the second
// content: sha256 7200c355ea654e5d
`default_nettype none

module opal_merge_2r_2r_keep_2_running_u22 (
  input wire [43:0] first,
  input wire [7:0] first_rest,
  input wire [1:0] first_empty,
  input wire [43:0] second,
  input wire [7:0] second_rest,
  output wire [43:0] leaders,
  output wire [7:0] rest
);
  wire second_0_above_first_0;
  opal_exceeds_15 compare_second_0_above_first_0 (.a(second[14:0]), .b(first[14:0]), .over(second_0_above_first_0));
  wire second_0_over_first_0 = second_0_above_first_0 | first_empty[0];
  wire first_0_at_0 = ~second_0_over_first_0;
  wire second_1_above_first_0;
  opal_exceeds_15 compare_second_1_above_first_0 (.a(second[36:22]), .b(first[14:0]), .over(second_1_above_first_0));
  wire second_1_over_first_0 = second_1_above_first_0 | first_empty[0];
  wire first_0_at_1 = second_0_over_first_0 & ~second_1_over_first_0;
  wire second_0_above_first_1;
  opal_exceeds_15 compare_second_0_above_first_1 (.a(second[14:0]), .b(first[36:22]), .over(second_0_above_first_1));
  wire second_0_over_first_1 = second_0_above_first_1 | first_empty[1];
  wire first_1_at_1 = ~second_0_over_first_1;
  wire second_0_at_1 = ~second_0_over_first_0 & second_0_over_first_1;
  wire next_is_first_0 = second_1_over_first_0 & ~first_empty[0];
  wire takes_1_of_first = ~second_1_over_first_0 & second_0_over_first_1;
  wire next_is_first_1 = takes_1_of_first & ~first_empty[1];
  wire takes_2_of_first = ~second_0_over_first_1;
  wire [7:0] next_of_first =
    (first[14:7] & {8{next_is_first_0}}) | (first[36:29] & {8{next_is_first_1}}) | (first_rest & {8{takes_2_of_first}});
  wire [7:0] next_of_second =
    (second_rest & {8{second_1_over_first_0}}) | (second[36:29] & {8{takes_1_of_first}}) |
    (second[14:7] & {8{takes_2_of_first}});

  assign leaders = {
    (first[21:0] & {22{first_0_at_1}}) | (first[43:22] & {22{first_1_at_1}}) | (second[21:0] & {22{second_0_at_1}}) | (second[43:22] & {22{second_1_over_first_0}}),
    (first[21:0] & {22{first_0_at_0}}) | (second[21:0] & {22{second_0_over_first_0}})
  };
  assign rest = (next_of_second > next_of_first) ? next_of_second : next_of_first;
endmodule

`default_nettype wire
