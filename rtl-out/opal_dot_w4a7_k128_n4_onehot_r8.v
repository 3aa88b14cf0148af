// opal_dot_w4a7_k128_n4_onehot_r8: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=128 outliers=4 elementBits=7 operand=weight weights=int weightBits=4
//   outlierPath=shared routing=onehot owqColumns=0 rows=8 adder=ripple stages=0
// latency: none, combinational
// content: sha256 881053046fdd6842
`default_nettype none

module opal_dot_w4a7_k128_n4_onehot_r8 (
  input wire [4095:0] w,
  input wire [895:0] q,
  input wire [63:0] x,
  input wire [27:0] idx,
  input wire signed [7:0] e,
  output wire [231:0] p,
  output wire signed [9:0] p_exp
);
  wire [511:0] sum;

  genvar i;
  generate
    for (i = 0; i < 64; i = i + 1) begin : pair
      wire [7:0] sum_of_both = $signed(q[14*i +: 7]) + $signed(q[14*i+7 +: 7]);

      assign sum[8*i +: 8] = sum_of_both;
    end
  endgenerate

  wire [8:0] window_start = {e ^ 8'd127} + 8'd10;
  wire outlier0_align_negative;
  wire [7:0] outlier0_align_magnitude;
  wire [4:0] outlier0_align_place;
  wire outlier0_align_counts;
  opal_outlier_align outlier0_align (
    .x(x[15:0]),
    .start(window_start),
    .negative(outlier0_align_negative),
    .magnitude(outlier0_align_magnitude),
    .place(outlier0_align_place),
    .counts(outlier0_align_counts)
  );
  wire [8:0] outlier0_shifted_1 =
    outlier0_align_place[0]
      ? {outlier0_align_magnitude, 1'b0}
      : {1'b0, outlier0_align_magnitude};
  wire [10:0] outlier0_shifted_3 = outlier0_align_place[1] ? {outlier0_shifted_1, 2'd0} : {2'd0, outlier0_shifted_1};
  wire [14:0] outlier0_shifted_7 = outlier0_align_place[2] ? {outlier0_shifted_3, 4'd0} : {4'd0, outlier0_shifted_3};
  wire [14:0] outlier0_fine = outlier0_shifted_7;
  wire outlier0_up_0 = ~outlier0_align_place[3] & ~outlier0_align_place[4];
  wire outlier0_up_8 = outlier0_align_place[3];
  wire outlier0_up_16 = outlier0_align_place[4];
  wire [2:0] outlier0_multiples = {
    outlier0_up_16 & outlier0_align_counts, outlier0_up_8 & outlier0_align_counts, outlier0_up_0 & outlier0_align_counts
  };
  wire outlier1_align_negative;
  wire [7:0] outlier1_align_magnitude;
  wire [4:0] outlier1_align_place;
  wire outlier1_align_counts;
  opal_outlier_align outlier1_align (
    .x(x[31:16]),
    .start(window_start),
    .negative(outlier1_align_negative),
    .magnitude(outlier1_align_magnitude),
    .place(outlier1_align_place),
    .counts(outlier1_align_counts)
  );
  wire [8:0] outlier1_shifted_1 =
    outlier1_align_place[0]
      ? {outlier1_align_magnitude, 1'b0}
      : {1'b0, outlier1_align_magnitude};
  wire [10:0] outlier1_shifted_3 = outlier1_align_place[1] ? {outlier1_shifted_1, 2'd0} : {2'd0, outlier1_shifted_1};
  wire [14:0] outlier1_shifted_7 = outlier1_align_place[2] ? {outlier1_shifted_3, 4'd0} : {4'd0, outlier1_shifted_3};
  wire [14:0] outlier1_fine = outlier1_shifted_7;
  wire outlier1_up_0 = ~outlier1_align_place[3] & ~outlier1_align_place[4];
  wire outlier1_up_8 = outlier1_align_place[3];
  wire outlier1_up_16 = outlier1_align_place[4];
  wire [2:0] outlier1_multiples = {
    outlier1_up_16 & outlier1_align_counts, outlier1_up_8 & outlier1_align_counts, outlier1_up_0 & outlier1_align_counts
  };
  wire outlier2_align_negative;
  wire [7:0] outlier2_align_magnitude;
  wire [4:0] outlier2_align_place;
  wire outlier2_align_counts;
  opal_outlier_align outlier2_align (
    .x(x[47:32]),
    .start(window_start),
    .negative(outlier2_align_negative),
    .magnitude(outlier2_align_magnitude),
    .place(outlier2_align_place),
    .counts(outlier2_align_counts)
  );
  wire [8:0] outlier2_shifted_1 =
    outlier2_align_place[0]
      ? {outlier2_align_magnitude, 1'b0}
      : {1'b0, outlier2_align_magnitude};
  wire [10:0] outlier2_shifted_3 = outlier2_align_place[1] ? {outlier2_shifted_1, 2'd0} : {2'd0, outlier2_shifted_1};
  wire [14:0] outlier2_shifted_7 = outlier2_align_place[2] ? {outlier2_shifted_3, 4'd0} : {4'd0, outlier2_shifted_3};
  wire [14:0] outlier2_fine = outlier2_shifted_7;
  wire outlier2_up_0 = ~outlier2_align_place[3] & ~outlier2_align_place[4];
  wire outlier2_up_8 = outlier2_align_place[3];
  wire outlier2_up_16 = outlier2_align_place[4];
  wire [2:0] outlier2_multiples = {
    outlier2_up_16 & outlier2_align_counts, outlier2_up_8 & outlier2_align_counts, outlier2_up_0 & outlier2_align_counts
  };
  wire outlier3_align_negative;
  wire [7:0] outlier3_align_magnitude;
  wire [4:0] outlier3_align_place;
  wire outlier3_align_counts;
  opal_outlier_align outlier3_align (
    .x(x[63:48]),
    .start(window_start),
    .negative(outlier3_align_negative),
    .magnitude(outlier3_align_magnitude),
    .place(outlier3_align_place),
    .counts(outlier3_align_counts)
  );
  wire [8:0] outlier3_shifted_1 =
    outlier3_align_place[0]
      ? {outlier3_align_magnitude, 1'b0}
      : {1'b0, outlier3_align_magnitude};
  wire [10:0] outlier3_shifted_3 = outlier3_align_place[1] ? {outlier3_shifted_1, 2'd0} : {2'd0, outlier3_shifted_1};
  wire [14:0] outlier3_shifted_7 = outlier3_align_place[2] ? {outlier3_shifted_3, 4'd0} : {4'd0, outlier3_shifted_3};
  wire [14:0] outlier3_fine = outlier3_shifted_7;
  wire outlier3_up_0 = ~outlier3_align_place[3] & ~outlier3_align_place[4];
  wire outlier3_up_8 = outlier3_align_place[3];
  wire outlier3_up_16 = outlier3_align_place[4];
  wire [2:0] outlier3_multiples = {
    outlier3_up_16 & outlier3_align_counts, outlier3_up_8 & outlier3_align_counts, outlier3_up_0 & outlier3_align_counts
  };
  wire [3:0] negative = {
    outlier3_align_negative, outlier2_align_negative, outlier1_align_negative, outlier0_align_negative
  };
  wire [59:0] magnitudes = {outlier3_fine, outlier2_fine, outlier1_fine, outlier0_fine};
  wire [11:0] multiples = {outlier3_multiples, outlier2_multiples, outlier1_multiples, outlier0_multiples};
  wire [15:0] decoder0_member;
  wire [7:0] decoder0_bank;
  opal_group_decoder_128 decoder0 (.index(idx[6:0]), .member(decoder0_member), .bank(decoder0_bank));
  wire [23:0] pointer0 = {decoder0_bank, decoder0_member};
  wire [15:0] decoder1_member;
  wire [7:0] decoder1_bank;
  opal_group_decoder_128 decoder1 (.index(idx[13:7]), .member(decoder1_member), .bank(decoder1_bank));
  wire [23:0] pointer1 = {decoder1_bank, decoder1_member};
  wire [15:0] decoder2_member;
  wire [7:0] decoder2_bank;
  opal_group_decoder_128 decoder2 (.index(idx[20:14]), .member(decoder2_member), .bank(decoder2_bank));
  wire [23:0] pointer2 = {decoder2_bank, decoder2_member};
  wire [15:0] decoder3_member;
  wire [7:0] decoder3_bank;
  opal_group_decoder_128 decoder3 (.index(idx[27:21]), .member(decoder3_member), .bank(decoder3_bank));
  wire [23:0] pointer3 = {decoder3_bank, decoder3_member};
  wire [95:0] pointers = {pointer3, pointer2, pointer1, pointer0};
  wire [28:0] weight_row0_p;
  opal_dot_w4a7_k128_n4_onehot_r8_row weight_row0 (
    .w(w[511:0]),
    .q(q),
    .sums(sum),
    .negative(negative),
    .magnitude(magnitudes),
    .multiple(multiples),
    .pointer(pointers),
    .p(weight_row0_p)
  );
  wire [28:0] weight_row1_p;
  opal_dot_w4a7_k128_n4_onehot_r8_row weight_row1 (
    .w(w[1023:512]),
    .q(q),
    .sums(sum),
    .negative(negative),
    .magnitude(magnitudes),
    .multiple(multiples),
    .pointer(pointers),
    .p(weight_row1_p)
  );
  wire [28:0] weight_row2_p;
  opal_dot_w4a7_k128_n4_onehot_r8_row weight_row2 (
    .w(w[1535:1024]),
    .q(q),
    .sums(sum),
    .negative(negative),
    .magnitude(magnitudes),
    .multiple(multiples),
    .pointer(pointers),
    .p(weight_row2_p)
  );
  wire [28:0] weight_row3_p;
  opal_dot_w4a7_k128_n4_onehot_r8_row weight_row3 (
    .w(w[2047:1536]),
    .q(q),
    .sums(sum),
    .negative(negative),
    .magnitude(magnitudes),
    .multiple(multiples),
    .pointer(pointers),
    .p(weight_row3_p)
  );
  wire [28:0] weight_row4_p;
  opal_dot_w4a7_k128_n4_onehot_r8_row weight_row4 (
    .w(w[2559:2048]),
    .q(q),
    .sums(sum),
    .negative(negative),
    .magnitude(magnitudes),
    .multiple(multiples),
    .pointer(pointers),
    .p(weight_row4_p)
  );
  wire [28:0] weight_row5_p;
  opal_dot_w4a7_k128_n4_onehot_r8_row weight_row5 (
    .w(w[3071:2560]),
    .q(q),
    .sums(sum),
    .negative(negative),
    .magnitude(magnitudes),
    .multiple(multiples),
    .pointer(pointers),
    .p(weight_row5_p)
  );
  wire [28:0] weight_row6_p;
  opal_dot_w4a7_k128_n4_onehot_r8_row weight_row6 (
    .w(w[3583:3072]),
    .q(q),
    .sums(sum),
    .negative(negative),
    .magnitude(magnitudes),
    .multiple(multiples),
    .pointer(pointers),
    .p(weight_row6_p)
  );
  wire [28:0] weight_row7_p;
  opal_dot_w4a7_k128_n4_onehot_r8_row weight_row7 (
    .w(w[4095:3584]),
    .q(q),
    .sums(sum),
    .negative(negative),
    .magnitude(magnitudes),
    .multiple(multiples),
    .pointer(pointers),
    .p(weight_row7_p)
  );
  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd7;

  assign p = {
    weight_row7_p, weight_row6_p, weight_row5_p, weight_row4_p, weight_row3_p, weight_row2_p, weight_row1_p, weight_row0_p
  };
  assign p_exp = unit;
endmodule

`default_nettype wire
