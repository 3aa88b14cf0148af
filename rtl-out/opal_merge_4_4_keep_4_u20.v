// opal_merge_4_4_keep_4_u20: the 4 largest of two sorted lists, values of the first before equal ones of the second
// content: sha256 10acd1a42c030af4
`default_nettype none

module opal_merge_4_4_keep_4_u20 (
  input wire [79:0] first,
  input wire [79:0] second,
  output wire [79:0] leaders,
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
  wire second_2_above_first_0;
  opal_exceeds_15 compare_second_2_above_first_0 (.a(second[54:40]), .b(first[14:0]), .over(second_2_above_first_0));
  wire second_2_over_first_0 = second_2_above_first_0;
  wire first_0_at_2 = second_1_over_first_0 & ~second_2_over_first_0;
  wire second_1_above_first_1;
  opal_exceeds_15 compare_second_1_above_first_1 (.a(second[34:20]), .b(first[34:20]), .over(second_1_above_first_1));
  wire second_1_over_first_1 = second_1_above_first_1;
  wire first_1_at_2 = second_0_over_first_1 & ~second_1_over_first_1;
  wire second_0_above_first_2;
  opal_exceeds_15 compare_second_0_above_first_2 (.a(second[14:0]), .b(first[54:40]), .over(second_0_above_first_2));
  wire second_0_over_first_2 = second_0_above_first_2;
  wire first_2_at_2 = ~second_0_over_first_2;
  wire second_0_at_2 = ~second_0_over_first_1 & second_0_over_first_2;
  wire second_1_at_2 = ~second_1_over_first_0 & second_1_over_first_1;
  wire second_3_above_first_0;
  opal_exceeds_15 compare_second_3_above_first_0 (.a(second[74:60]), .b(first[14:0]), .over(second_3_above_first_0));
  wire second_3_over_first_0 = second_3_above_first_0;
  wire first_0_at_3 = second_2_over_first_0 & ~second_3_over_first_0;
  wire second_2_above_first_1;
  opal_exceeds_15 compare_second_2_above_first_1 (.a(second[54:40]), .b(first[34:20]), .over(second_2_above_first_1));
  wire second_2_over_first_1 = second_2_above_first_1;
  wire first_1_at_3 = second_1_over_first_1 & ~second_2_over_first_1;
  wire second_1_above_first_2;
  opal_exceeds_15 compare_second_1_above_first_2 (.a(second[34:20]), .b(first[54:40]), .over(second_1_above_first_2));
  wire second_1_over_first_2 = second_1_above_first_2;
  wire first_2_at_3 = second_0_over_first_2 & ~second_1_over_first_2;
  wire second_0_above_first_3;
  opal_exceeds_15 compare_second_0_above_first_3 (.a(second[14:0]), .b(first[74:60]), .over(second_0_above_first_3));
  wire second_0_over_first_3 = second_0_above_first_3;
  wire first_3_at_3 = ~second_0_over_first_3;
  wire second_0_at_3 = ~second_0_over_first_2 & second_0_over_first_3;
  wire second_1_at_3 = ~second_1_over_first_1 & second_1_over_first_2;
  wire second_2_at_3 = ~second_2_over_first_0 & second_2_over_first_1;
  wire takes_1_of_first = ~second_3_over_first_0 & second_2_over_first_1;
  wire takes_2_of_first = ~second_2_over_first_1 & second_1_over_first_2;
  wire takes_3_of_first = ~second_1_over_first_2 & second_0_over_first_3;
  wire takes_4_of_first = ~second_0_over_first_3;
  wire [7:0] next_of_first =
    (first[14:7] & {8{second_3_over_first_0}}) | (first[34:27] & {8{takes_1_of_first}}) |
    (first[54:47] & {8{takes_2_of_first}}) | (first[74:67] & {8{takes_3_of_first}});
  wire [7:0] next_of_second =
    (second[74:67] & {8{takes_1_of_first}}) | (second[54:47] & {8{takes_2_of_first}}) |
    (second[34:27] & {8{takes_3_of_first}}) | (second[14:7] & {8{takes_4_of_first}});

  assign leaders = {
    (first[19:0] & {20{first_0_at_3}}) | (first[39:20] & {20{first_1_at_3}}) | (first[59:40] & {20{first_2_at_3}}) | (first[79:60] & {20{first_3_at_3}}) | (second[19:0] & {20{second_0_at_3}}) | (second[39:20] & {20{second_1_at_3}}) | (second[59:40] & {20{second_2_at_3}}) | (second[79:60] & {20{second_3_over_first_0}}),
    (first[19:0] & {20{first_0_at_2}}) | (first[39:20] & {20{first_1_at_2}}) | (first[59:40] & {20{first_2_at_2}}) | (second[19:0] & {20{second_0_at_2}}) | (second[39:20] & {20{second_1_at_2}}) | (second[59:40] & {20{second_2_over_first_0}}),
    (first[19:0] & {20{first_0_at_1}}) | (first[39:20] & {20{first_1_at_1}}) | (second[19:0] & {20{second_0_at_1}}) | (second[39:20] & {20{second_1_over_first_0}}),
    (first[19:0] & {20{first_0_at_0}}) | (second[19:0] & {20{second_0_over_first_0}})
  };
  assign rest = (next_of_second > next_of_first) ? next_of_second : next_of_first;
endmodule

`default_nettype wire
