// opal_merge_4r_1_keep_4_u23: the 4 largest of two sorted lists, values of the first before equal ones of the second
// content: sha256 8ebec23175e6a77d
`default_nettype none

module opal_merge_4r_1_keep_4_u23 (
  input wire [91:0] first,
  input wire [7:0] first_rest,
  input wire [22:0] second,
  output wire [91:0] leaders,
  output wire [7:0] rest
);
  wire second_0_above_first_0;
  opal_exceeds_15 compare_second_0_above_first_0 (.a(second[14:0]), .b(first[14:0]), .over(second_0_above_first_0));
  wire second_0_over_first_0 = second_0_above_first_0;
  wire first_0_at_0 = ~second_0_over_first_0;
  wire second_0_above_first_1;
  opal_exceeds_15 compare_second_0_above_first_1 (.a(second[14:0]), .b(first[37:23]), .over(second_0_above_first_1));
  wire second_0_over_first_1 = second_0_above_first_1;
  wire first_1_at_1 = ~second_0_over_first_1;
  wire second_0_at_1 = ~second_0_over_first_0 & second_0_over_first_1;
  wire second_0_above_first_2;
  opal_exceeds_15 compare_second_0_above_first_2 (.a(second[14:0]), .b(first[60:46]), .over(second_0_above_first_2));
  wire second_0_over_first_2 = second_0_above_first_2;
  wire first_2_at_2 = ~second_0_over_first_2;
  wire second_0_at_2 = ~second_0_over_first_1 & second_0_over_first_2;
  wire second_0_above_first_3;
  opal_exceeds_15 compare_second_0_above_first_3 (.a(second[14:0]), .b(first[83:69]), .over(second_0_above_first_3));
  wire second_0_over_first_3 = second_0_above_first_3;
  wire first_3_at_3 = ~second_0_over_first_3;
  wire second_0_at_3 = ~second_0_over_first_2 & second_0_over_first_3;
  wire takes_4_of_first = ~second_0_over_first_3;
  wire [7:0] next_of_first = (first[83:76] & {8{second_0_over_first_3}}) | (first_rest & {8{takes_4_of_first}});
  wire [7:0] next_of_second = second[14:7] & {8{takes_4_of_first}};

  assign leaders = {
    (first[68:46] & {23{second_0_over_first_2}}) | (first[91:69] & {23{first_3_at_3}}) | (second & {23{second_0_at_3}}),
    (first[45:23] & {23{second_0_over_first_1}}) | (first[68:46] & {23{first_2_at_2}}) | (second & {23{second_0_at_2}}),
    (first[22:0] & {23{second_0_over_first_0}}) | (first[45:23] & {23{first_1_at_1}}) | (second & {23{second_0_at_1}}),
    (first[22:0] & {23{first_0_at_0}}) | (second & {23{second_0_over_first_0}})
  };
  assign rest = (next_of_second > next_of_first) ? next_of_second : next_of_first;
endmodule

`default_nettype wire
