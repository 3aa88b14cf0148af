// opal_dot_w4a4_k16_n0_r2_row: one row of weights times a block whose elements and outliers were prepared for all rows
// content: sha256 bffe5901290d6348
`default_nettype none

module opal_dot_w4a4_k16_n0_r2_row (
  input wire [63:0] w,
  input wire [63:0] q,
  input wire [39:0] sums,
  output wire [11:0] p
);
  wire [159:0] pp;

  genvar i;
  generate
    for (i = 0; i < 8; i = i + 1) begin : pair
      wire [4:0] first_element = {{1{q[8*i+3]}}, q[8*i +: 4]};
      wire [4:0] second_element = {{1{q[8*i+7]}}, q[8*i+4 +: 4]};
      wire [3:0] decoder_first, decoder_second, decoder_both;
      opal_pair_decoder_4 decoder (.codes(w[8*i +: 8]), .first(decoder_first), .second(decoder_second), .both(decoder_both));
      wire [4:0] place0 =
        ((first_element & {5{decoder_first[0]}}) | (second_element & {5{decoder_second[0]}}) | (sums[5*i +: 5] & {5{decoder_both[0]}})) ^
        5'd15;
      wire [4:0] place1 =
        ((first_element & {5{decoder_first[1]}}) | (second_element & {5{decoder_second[1]}}) | (sums[5*i +: 5] & {5{decoder_both[1]}})) ^
        5'd15;
      wire [4:0] place2 =
        ((first_element & {5{decoder_first[2]}}) | (second_element & {5{decoder_second[2]}}) | (sums[5*i +: 5] & {5{decoder_both[2]}})) ^
        5'd15;
      wire [4:0] place3 =
        ((first_element & {5{decoder_first[3]}}) | (second_element & {5{decoder_second[3]}}) | (sums[5*i +: 5] & {5{decoder_both[3]}})) ^
        5'd16;

      assign pp[20*i +: 20] = {place3, place2, place1, place0};
    end
  endgenerate

  wire [11:0] tree_sum;
  opal_dot_w4a4_k16_n0_r2_row_tree tree (.pp(pp), .sum(tree_sum));

  assign p = ~tree_sum;
endmodule

`default_nettype wire
