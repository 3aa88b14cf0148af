// opal_dot_sm4a7_k8_n2_onehot_r2: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=8 outliers=2 elementBits=7 operand=weight weights=dint weightBits=4
//   encoding=sm outlierPath=shared routing=onehot owqColumns=0 rows=2 adder=ripple stages=0
// latency: none, combinational
// content: sha256 48eb81c5ffe48606
`default_nettype none

module opal_dot_sm4a7_k8_n2_onehot_r2 (
  input wire [63:0] w,
  input wire [55:0] q,
  input wire [31:0] x,
  input wire [5:0] idx,
  input wire signed [7:0] e,
  output wire [57:0] p,
  output wire signed [9:0] p_exp
);
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
  wire [3:0] decoder0_member;
  wire [1:0] decoder0_bank;
  opal_group_decoder_8 decoder0 (.index(idx[2:0]), .member(decoder0_member), .bank(decoder0_bank));
  wire [5:0] pointer0 = {decoder0_bank, decoder0_member};
  wire [3:0] decoder1_member;
  wire [1:0] decoder1_bank;
  opal_group_decoder_8 decoder1 (.index(idx[5:3]), .member(decoder1_member), .bank(decoder1_bank));
  wire [5:0] pointer1 = {decoder1_bank, decoder1_member};
  wire [11:0] pointers = {pointer1, pointer0};
  wire [28:0] weight_row0_p;
  opal_dot_sm4a7_k8_n2_onehot_r2_row weight_row0 (
    .w(w[31:0]),
    .q(q),
    .negative(negative),
    .magnitude(magnitudes),
    .multiple(multiples),
    .pointer(pointers),
    .p(weight_row0_p)
  );
  wire [28:0] weight_row1_p;
  opal_dot_sm4a7_k8_n2_onehot_r2_row weight_row1 (
    .w(w[63:32]),
    .q(q),
    .negative(negative),
    .magnitude(magnitudes),
    .multiple(multiples),
    .pointer(pointers),
    .p(weight_row1_p)
  );
  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd8;

  assign p = {weight_row1_p, weight_row0_p};
  assign p_exp = unit;
endmodule

`default_nettype wire
