// attn_v_h5_s8_c3_n6_f0_x2_p1: values shifted by softmax codes and summed, without multiplier
// unit: attn_v
// configuration: headSize=5 valueBits=8 codeBits=3 rowLength=6 zeroLast=false rowsPerCycle=2 stages=1
//   sumFraction=0
// latency: 2 clock edges
// content: sha256 cc1f3e3c7b7ff77b
`default_nettype none

module attn_v_h5_s8_c3_n6_f0_x2_p1 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [5:0] c,
  input wire [79:0] v,
  output wire [54:0] acc
);
  reg en_q, clear_q;
  wire adds = en_q & ~rst;
  wire keeps = ~((en_q & clear_q) | rst);
  wire [2:0] up0 = ~c[2:0];
  wire [2:0] up1 = ~c[5:3];
  wire [39:0] moved0;

  genvar i;
  generate
    for (i = 0; i < 5; i = i + 1) begin : row0_lane
      wire signed [14:0] whole = {{7{v[8*i+7]}}, v[8*i +: 8]} << up0;

      assign moved0[8*i +: 8] = whole[14:7];
      wire unused_lane_bits = &{1'b0, whole[6:0]};
    end
  endgenerate

  wire [39:0] moved1;

  genvar j;
  generate
    for (j = 0; j < 5; j = j + 1) begin : row1_lane
      wire signed [14:0] whole = {{7{v[8*j+47]}}, v[8*j+40 +: 8]} << up1;

      assign moved1[8*j +: 8] = whole[14:7];
      wire unused_lane_bits_2 = &{1'b0, whole[6:0]};
    end
  endgenerate

  wire [79:0] terms = {moved1, moved0};
  reg [79:0] shifted;
  wire [10:0] accumulate0_acc;
  attn_v_h5_s8_c3_n6_f0_x2_p1_accumulator accumulate0 (
    .clk(clk),
    .keeps(keeps),
    .terms({shifted[47:40] & {8{adds}}, shifted[7:0] & {8{adds}}}),
    .acc(accumulate0_acc)
  );
  wire [10:0] accumulate1_acc;
  attn_v_h5_s8_c3_n6_f0_x2_p1_accumulator accumulate1 (
    .clk(clk),
    .keeps(keeps),
    .terms({shifted[55:48] & {8{adds}}, shifted[15:8] & {8{adds}}}),
    .acc(accumulate1_acc)
  );
  wire [10:0] accumulate2_acc;
  attn_v_h5_s8_c3_n6_f0_x2_p1_accumulator accumulate2 (
    .clk(clk),
    .keeps(keeps),
    .terms({shifted[63:56] & {8{adds}}, shifted[23:16] & {8{adds}}}),
    .acc(accumulate2_acc)
  );
  wire [10:0] accumulate3_acc;
  attn_v_h5_s8_c3_n6_f0_x2_p1_accumulator accumulate3 (
    .clk(clk),
    .keeps(keeps),
    .terms({shifted[71:64] & {8{adds}}, shifted[31:24] & {8{adds}}}),
    .acc(accumulate3_acc)
  );
  wire [10:0] accumulate4_acc;
  attn_v_h5_s8_c3_n6_f0_x2_p1_accumulator accumulate4 (
    .clk(clk),
    .keeps(keeps),
    .terms({shifted[79:72] & {8{adds}}, shifted[39:32] & {8{adds}}}),
    .acc(accumulate4_acc)
  );

  always @(posedge clk)
    if (rst) begin
      en_q <= 1'b0;
      clear_q <= 1'b0;
    end
    else begin
      en_q <= en;
      clear_q <= clear;
    end

  always @(posedge clk)
    shifted <= terms;

  assign acc = {accumulate4_acc, accumulate3_acc, accumulate2_acc, accumulate1_acc, accumulate0_acc};
endmodule

`default_nettype wire
