// opal_merge_8r_1_keep_8_running_u20: the 8 largest of two sorted lists, values of the first before equal ones of the second
// content: sha256 1fb2c139682fca8d
`default_nettype none

module opal_merge_8r_1_keep_8_running_u20 (
  input wire [159:0] first,
  input wire [7:0] first_rest,
  input wire [7:0] first_empty,
  input wire [19:0] second,
  output wire [159:0] leaders,
  output wire [7:0] rest
);
  wire second_0_above_first_0;
  opal_exceeds_15 compare_second_0_above_first_0 (.a(second[14:0]), .b(first[14:0]), .over(second_0_above_first_0));
  wire second_0_over_first_0 = second_0_above_first_0 | first_empty[0];
  wire first_0_at_0 = ~second_0_over_first_0;
  wire second_0_above_first_1;
  opal_exceeds_15 compare_second_0_above_first_1 (.a(second[14:0]), .b(first[34:20]), .over(second_0_above_first_1));
  wire second_0_over_first_1 = second_0_above_first_1 | first_empty[1];
  wire first_1_at_1 = ~second_0_over_first_1;
  wire second_0_at_1 = ~second_0_over_first_0 & second_0_over_first_1;
  wire second_0_above_first_2;
  opal_exceeds_15 compare_second_0_above_first_2 (.a(second[14:0]), .b(first[54:40]), .over(second_0_above_first_2));
  wire second_0_over_first_2 = second_0_above_first_2 | first_empty[2];
  wire first_2_at_2 = ~second_0_over_first_2;
  wire second_0_at_2 = ~second_0_over_first_1 & second_0_over_first_2;
  wire second_0_above_first_3;
  opal_exceeds_15 compare_second_0_above_first_3 (.a(second[14:0]), .b(first[74:60]), .over(second_0_above_first_3));
  wire second_0_over_first_3 = second_0_above_first_3 | first_empty[3];
  wire first_3_at_3 = ~second_0_over_first_3;
  wire second_0_at_3 = ~second_0_over_first_2 & second_0_over_first_3;
  wire second_0_above_first_4;
  opal_exceeds_15 compare_second_0_above_first_4 (.a(second[14:0]), .b(first[94:80]), .over(second_0_above_first_4));
  wire second_0_over_first_4 = second_0_above_first_4 | first_empty[4];
  wire first_4_at_4 = ~second_0_over_first_4;
  wire second_0_at_4 = ~second_0_over_first_3 & second_0_over_first_4;
  wire second_0_above_first_5;
  opal_exceeds_15 compare_second_0_above_first_5 (.a(second[14:0]), .b(first[114:100]), .over(second_0_above_first_5));
  wire second_0_over_first_5 = second_0_above_first_5 | first_empty[5];
  wire first_5_at_5 = ~second_0_over_first_5;
  wire second_0_at_5 = ~second_0_over_first_4 & second_0_over_first_5;
  wire second_0_above_first_6;
  opal_exceeds_15 compare_second_0_above_first_6 (.a(second[14:0]), .b(first[134:120]), .over(second_0_above_first_6));
  wire second_0_over_first_6 = second_0_above_first_6 | first_empty[6];
  wire first_6_at_6 = ~second_0_over_first_6;
  wire second_0_at_6 = ~second_0_over_first_5 & second_0_over_first_6;
  wire second_0_above_first_7;
  opal_exceeds_15 compare_second_0_above_first_7 (.a(second[14:0]), .b(first[154:140]), .over(second_0_above_first_7));
  wire second_0_over_first_7 = second_0_above_first_7 | first_empty[7];
  wire first_7_at_7 = ~second_0_over_first_7;
  wire second_0_at_7 = ~second_0_over_first_6 & second_0_over_first_7;
  wire next_is_first_7 = second_0_over_first_7 & ~first_empty[7];
  wire takes_8_of_first = ~second_0_over_first_7;
  wire [7:0] next_of_first = (first[154:147] & {8{next_is_first_7}}) | (first_rest & {8{takes_8_of_first}});
  wire [7:0] next_of_second = second[14:7] & {8{takes_8_of_first}};

  assign leaders = {
    (first[139:120] & {20{second_0_over_first_6}}) | (first[159:140] & {20{first_7_at_7}}) | (second & {20{second_0_at_7}}),
    (first[119:100] & {20{second_0_over_first_5}}) | (first[139:120] & {20{first_6_at_6}}) | (second & {20{second_0_at_6}}),
    (first[99:80] & {20{second_0_over_first_4}}) | (first[119:100] & {20{first_5_at_5}}) | (second & {20{second_0_at_5}}),
    (first[79:60] & {20{second_0_over_first_3}}) | (first[99:80] & {20{first_4_at_4}}) | (second & {20{second_0_at_4}}),
    (first[59:40] & {20{second_0_over_first_2}}) | (first[79:60] & {20{first_3_at_3}}) | (second & {20{second_0_at_3}}),
    (first[39:20] & {20{second_0_over_first_1}}) | (first[59:40] & {20{first_2_at_2}}) | (second & {20{second_0_at_2}}),
    (first[19:0] & {20{second_0_over_first_0}}) | (first[39:20] & {20{first_1_at_1}}) | (second & {20{second_0_at_1}}),
    (first[19:0] & {20{first_0_at_0}}) | (second & {20{second_0_over_first_0}})
  };
  assign rest = (next_of_second > next_of_first) ? next_of_second : next_of_first;
endmodule

`default_nettype wire
