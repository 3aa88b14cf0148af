// opal_merge_4r_4r_keep_4_running_u23: the 4 largest of two sorted lists, values of the first before equal ones of the second
// content: sha256 dfc904e7d434cb47
`default_nettype none

module opal_merge_4r_4r_keep_4_running_u23 (
  input wire [91:0] first,
  input wire [7:0] first_rest,
  input wire [3:0] first_empty,
  input wire [91:0] second,
  input wire [7:0] second_rest,
  output wire [91:0] leaders,
  output wire [7:0] rest
);
  wire second_0_above_first_0;
  opal_exceeds_15 compare_second_0_above_first_0 (.a(second[14:0]), .b(first[14:0]), .over(second_0_above_first_0));
  wire second_0_over_first_0 = second_0_above_first_0 | first_empty[0];
  wire first_0_at_0 = ~second_0_over_first_0;
  wire second_1_above_first_0;
  opal_exceeds_15 compare_second_1_above_first_0 (.a(second[37:23]), .b(first[14:0]), .over(second_1_above_first_0));
  wire second_1_over_first_0 = second_1_above_first_0 | first_empty[0];
  wire first_0_at_1 = second_0_over_first_0 & ~second_1_over_first_0;
  wire second_0_above_first_1;
  opal_exceeds_15 compare_second_0_above_first_1 (.a(second[14:0]), .b(first[37:23]), .over(second_0_above_first_1));
  wire second_0_over_first_1 = second_0_above_first_1 | first_empty[1];
  wire first_1_at_1 = ~second_0_over_first_1;
  wire second_0_at_1 = ~second_0_over_first_0 & second_0_over_first_1;
  wire second_2_above_first_0;
  opal_exceeds_15 compare_second_2_above_first_0 (.a(second[60:46]), .b(first[14:0]), .over(second_2_above_first_0));
  wire second_2_over_first_0 = second_2_above_first_0 | first_empty[0];
  wire first_0_at_2 = second_1_over_first_0 & ~second_2_over_first_0;
  wire second_1_above_first_1;
  opal_exceeds_15 compare_second_1_above_first_1 (.a(second[37:23]), .b(first[37:23]), .over(second_1_above_first_1));
  wire second_1_over_first_1 = second_1_above_first_1 | first_empty[1];
  wire first_1_at_2 = second_0_over_first_1 & ~second_1_over_first_1;
  wire second_0_above_first_2;
  opal_exceeds_15 compare_second_0_above_first_2 (.a(second[14:0]), .b(first[60:46]), .over(second_0_above_first_2));
  wire second_0_over_first_2 = second_0_above_first_2 | first_empty[2];
  wire first_2_at_2 = ~second_0_over_first_2;
  wire second_0_at_2 = ~second_0_over_first_1 & second_0_over_first_2;
  wire second_1_at_2 = ~second_1_over_first_0 & second_1_over_first_1;
  wire second_3_above_first_0;
  opal_exceeds_15 compare_second_3_above_first_0 (.a(second[83:69]), .b(first[14:0]), .over(second_3_above_first_0));
  wire second_3_over_first_0 = second_3_above_first_0 | first_empty[0];
  wire first_0_at_3 = second_2_over_first_0 & ~second_3_over_first_0;
  wire second_2_above_first_1;
  opal_exceeds_15 compare_second_2_above_first_1 (.a(second[60:46]), .b(first[37:23]), .over(second_2_above_first_1));
  wire second_2_over_first_1 = second_2_above_first_1 | first_empty[1];
  wire first_1_at_3 = second_1_over_first_1 & ~second_2_over_first_1;
  wire second_1_above_first_2;
  opal_exceeds_15 compare_second_1_above_first_2 (.a(second[37:23]), .b(first[60:46]), .over(second_1_above_first_2));
  wire second_1_over_first_2 = second_1_above_first_2 | first_empty[2];
  wire first_2_at_3 = second_0_over_first_2 & ~second_1_over_first_2;
  wire second_0_above_first_3;
  opal_exceeds_15 compare_second_0_above_first_3 (.a(second[14:0]), .b(first[83:69]), .over(second_0_above_first_3));
  wire second_0_over_first_3 = second_0_above_first_3 | first_empty[3];
  wire first_3_at_3 = ~second_0_over_first_3;
  wire second_0_at_3 = ~second_0_over_first_2 & second_0_over_first_3;
  wire second_1_at_3 = ~second_1_over_first_1 & second_1_over_first_2;
  wire second_2_at_3 = ~second_2_over_first_0 & second_2_over_first_1;
  wire next_is_first_0 = second_3_over_first_0 & ~first_empty[0];
  wire takes_1_of_first = ~second_3_over_first_0 & second_2_over_first_1;
  wire next_is_first_1 = takes_1_of_first & ~first_empty[1];
  wire takes_2_of_first = ~second_2_over_first_1 & second_1_over_first_2;
  wire next_is_first_2 = takes_2_of_first & ~first_empty[2];
  wire takes_3_of_first = ~second_1_over_first_2 & second_0_over_first_3;
  wire next_is_first_3 = takes_3_of_first & ~first_empty[3];
  wire takes_4_of_first = ~second_0_over_first_3;
  wire [7:0] next_of_first =
    (first[14:7] & {8{next_is_first_0}}) | (first[37:30] & {8{next_is_first_1}}) |
    (first[60:53] & {8{next_is_first_2}}) | (first[83:76] & {8{next_is_first_3}}) | (first_rest & {8{takes_4_of_first}});
  wire [7:0] next_of_second =
    (second_rest & {8{second_3_over_first_0}}) | (second[83:76] & {8{takes_1_of_first}}) |
    (second[60:53] & {8{takes_2_of_first}}) | (second[37:30] & {8{takes_3_of_first}}) |
    (second[14:7] & {8{takes_4_of_first}});

  assign leaders = {
    (first[22:0] & {23{first_0_at_3}}) | (first[45:23] & {23{first_1_at_3}}) | (first[68:46] & {23{first_2_at_3}}) | (first[91:69] & {23{first_3_at_3}}) | (second[22:0] & {23{second_0_at_3}}) | (second[45:23] & {23{second_1_at_3}}) | (second[68:46] & {23{second_2_at_3}}) | (second[91:69] & {23{second_3_over_first_0}}),
    (first[22:0] & {23{first_0_at_2}}) | (first[45:23] & {23{first_1_at_2}}) | (first[68:46] & {23{first_2_at_2}}) | (second[22:0] & {23{second_0_at_2}}) | (second[45:23] & {23{second_1_at_2}}) | (second[68:46] & {23{second_2_over_first_0}}),
    (first[22:0] & {23{first_0_at_1}}) | (first[45:23] & {23{first_1_at_1}}) | (second[22:0] & {23{second_0_at_1}}) | (second[45:23] & {23{second_1_over_first_0}}),
    (first[22:0] & {23{first_0_at_0}}) | (second[22:0] & {23{second_0_over_first_0}})
  };
  assign rest = (next_of_second > next_of_first) ? next_of_second : next_of_first;
endmodule

`default_nettype wire
