// opal_dot_w3a5_k16_n2_onehot_r3: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=16 outliers=2 elementBits=5 operand=weight weights=int weightBits=3
//   outlierPath=shared routing=onehot owqColumns=0 rows=3 adder=ripple stages=0
// latency: none, combinational
// content: sha256 81e16b692bc3ee1e
`default_nettype none

module opal_dot_w3a5_k16_n2_onehot_r3 (
  input wire [143:0] w,
  input wire [79:0] q,
  input wire [31:0] x,
  input wire [7:0] idx,
  input wire signed [7:0] e,
  output wire [80:0] p,
  output wire signed [9:0] p_exp
);
  wire [47:0] sum;

  genvar i;
  generate
    for (i = 0; i < 8; i = i + 1) begin : pair
      wire [5:0] sum_of_both = $signed(q[10*i +: 5]) + $signed(q[10*i+5 +: 5]);

      assign sum[6*i +: 6] = sum_of_both;
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
  wire [1:0] negative = {outlier1_align_negative, outlier0_align_negative};
  wire [29:0] magnitudes = {outlier1_fine, outlier0_fine};
  wire [5:0] multiples = {outlier1_multiples, outlier0_multiples};
  wire [3:0] decoder0_member, decoder0_bank;
  opal_group_decoder_16 decoder0 (.index(idx[3:0]), .member(decoder0_member), .bank(decoder0_bank));
  wire [7:0] pointer0 = {decoder0_bank, decoder0_member};
  wire [3:0] decoder1_member, decoder1_bank;
  opal_group_decoder_16 decoder1 (.index(idx[7:4]), .member(decoder1_member), .bank(decoder1_bank));
  wire [7:0] pointer1 = {decoder1_bank, decoder1_member};
  wire [15:0] pointers = {pointer1, pointer0};
  wire [26:0] weight_row0_p;
  opal_dot_w3a5_k16_n2_onehot_r3_row weight_row0 (
    .w(w[47:0]),
    .q(q),
    .sums(sum),
    .negative(negative),
    .magnitude(magnitudes),
    .multiple(multiples),
    .pointer(pointers),
    .p(weight_row0_p)
  );
  wire [26:0] weight_row1_p;
  opal_dot_w3a5_k16_n2_onehot_r3_row weight_row1 (
    .w(w[95:48]),
    .q(q),
    .sums(sum),
    .negative(negative),
    .magnitude(magnitudes),
    .multiple(multiples),
    .pointer(pointers),
    .p(weight_row1_p)
  );
  wire [26:0] weight_row2_p;
  opal_dot_w3a5_k16_n2_onehot_r3_row weight_row2 (
    .w(w[143:96]),
    .q(q),
    .sums(sum),
    .negative(negative),
    .magnitude(magnitudes),
    .multiple(multiples),
    .pointer(pointers),
    .p(weight_row2_p)
  );
  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd7;

  assign p = {weight_row2_p, weight_row1_p, weight_row0_p};
  assign p_exp = unit;
endmodule

`default_nettype wire
