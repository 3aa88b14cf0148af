// opal_merge_2r_2r_keep_2_u20: the 2 largest of two sorted lists, values of the first before equal ones of the second
// content: sha256 16016fc6c4fb3014
`default_nettype none

module opal_merge_2r_2r_keep_2_u20 (
  input wire [39:0] first,
  input wire [7:0] first_rest,
  input wire [39:0] second,
  input wire [7:0] second_rest,
  output wire [39:0] leaders,
  output wire [7:0] rest
);
  wire second_0_above_first_0;
  opal_exceeds_15 compare_second_0_above_first_0 (.a(second[14:0]), .b(first[14:0]), .over(second_0_above_first_0));
  wire second_0_over_first_0 = second_0_above_first_0;
  wire first_0_at_0 = ~second_0_over_first_0;
  wire second_1_above_first_0;
  opal_exceeds_15 compare_second_1_above_first_0 (.a(second[34:20]), .b(first[14:0]), .over(second_1_above_first_0));
  wire second_1_over_first_0 = second_1_above_first_0;
  wire first_0_at_1 = second_0_over_first_0 & ~second_1_over_first_0;
  wire second_0_above_first_1;
  opal_exceeds_15 compare_second_0_above_first_1 (.a(second[14:0]), .b(first[34:20]), .over(second_0_above_first_1));
  wire second_0_over_first_1 = second_0_above_first_1;
  wire first_1_at_1 = ~second_0_over_first_1;
  wire second_0_at_1 = ~second_0_over_first_0 & second_0_over_first_1;
  wire takes_1_of_first = ~second_1_over_first_0 & second_0_over_first_1;
  wire takes_2_of_first = ~second_0_over_first_1;
  wire [7:0] next_of_first =
    (first[14:7] & {8{second_1_over_first_0}}) | (first[34:27] & {8{takes_1_of_first}}) |
    (first_rest & {8{takes_2_of_first}});
  wire [7:0] next_of_second =
    (second_rest & {8{second_1_over_first_0}}) | (second[34:27] & {8{takes_1_of_first}}) |
    (second[14:7] & {8{takes_2_of_first}});

  assign leaders = {
    (first[19:0] & {20{first_0_at_1}}) | (first[39:20] & {20{first_1_at_1}}) | (second[19:0] & {20{second_0_at_1}}) | (second[39:20] & {20{second_1_over_first_0}}),
    (first[19:0] & {20{first_0_at_0}}) | (second[19:0] & {20{second_0_over_first_0}})
  };
  assign rest = (next_of_second > next_of_first) ? next_of_second : next_of_first;
endmodule

`default_nettype wire
