// attn_v_h2_s2_c6_n64_zl_x8_p1: values shifted by softmax codes and summed, without multiplier
// unit: attn_v
// configuration: headSize=2 valueBits=2 codeBits=6 rowLength=64 zeroLast=true rowsPerCycle=8 stages=1
//   sumFraction=63
// latency: 2 clock edges
// content: sha256 bd9d55ca24a74317
`default_nettype none

module attn_v_h2_s2_c6_n64_zl_x8_p1 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [47:0] c,
  input wire [31:0] v,
  output wire [141:0] acc
);
  reg en_q, clear_q;
  wire adds = en_q & ~rst;
  wire keeps = ~((en_q & clear_q) | rst);
  wire counts0 = ~(&c[5:0]);
  wire [5:0] up0 = ~c[5:0];
  wire counts1 = ~(&c[11:6]);
  wire [5:0] up1 = ~c[11:6];
  wire counts2 = ~(&c[17:12]);
  wire [5:0] up2 = ~c[17:12];
  wire counts3 = ~(&c[23:18]);
  wire [5:0] up3 = ~c[23:18];
  wire counts4 = ~(&c[29:24]);
  wire [5:0] up4 = ~c[29:24];
  wire counts5 = ~(&c[35:30]);
  wire [5:0] up5 = ~c[35:30];
  wire counts6 = ~(&c[41:36]);
  wire [5:0] up6 = ~c[41:36];
  wire counts7 = ~(&c[47:42]);
  wire [5:0] up7 = ~c[47:42];
  wire [129:0] moved0;

  genvar i;
  generate
    for (i = 0; i < 2; i = i + 1) begin : row0_lane
      wire [1:0] counted = v[2*i +: 2] & {2{counts0}};

      assign moved0[65*i +: 65] = {{63{counted[1]}}, counted} << up0;
    end
  endgenerate

  wire [129:0] moved1;

  genvar j;
  generate
    for (j = 0; j < 2; j = j + 1) begin : row1_lane
      wire [1:0] counted = v[2*j+4 +: 2] & {2{counts1}};

      assign moved1[65*j +: 65] = {{63{counted[1]}}, counted} << up1;
    end
  endgenerate

  wire [129:0] moved2;

  genvar lane_index;
  generate
    for (lane_index = 0; lane_index < 2; lane_index = lane_index + 1) begin : row2_lane
      wire [1:0] counted = v[2*lane_index+8 +: 2] & {2{counts2}};

      assign moved2[65*lane_index +: 65] = {{63{counted[1]}}, counted} << up2;
    end
  endgenerate

  wire [129:0] moved3;

  genvar lane_index_2;
  generate
    for (lane_index_2 = 0; lane_index_2 < 2; lane_index_2 = lane_index_2 + 1) begin : row3_lane
      wire [1:0] counted = v[2*lane_index_2+12 +: 2] & {2{counts3}};

      assign moved3[65*lane_index_2 +: 65] = {{63{counted[1]}}, counted} << up3;
    end
  endgenerate

  wire [129:0] moved4;

  genvar lane_index_3;
  generate
    for (lane_index_3 = 0; lane_index_3 < 2; lane_index_3 = lane_index_3 + 1) begin : row4_lane
      wire [1:0] counted = v[2*lane_index_3+16 +: 2] & {2{counts4}};

      assign moved4[65*lane_index_3 +: 65] = {{63{counted[1]}}, counted} << up4;
    end
  endgenerate

  wire [129:0] moved5;

  genvar lane_index_4;
  generate
    for (lane_index_4 = 0; lane_index_4 < 2; lane_index_4 = lane_index_4 + 1) begin : row5_lane
      wire [1:0] counted = v[2*lane_index_4+20 +: 2] & {2{counts5}};

      assign moved5[65*lane_index_4 +: 65] = {{63{counted[1]}}, counted} << up5;
    end
  endgenerate

  wire [129:0] moved6;

  genvar lane_index_5;
  generate
    for (lane_index_5 = 0; lane_index_5 < 2; lane_index_5 = lane_index_5 + 1) begin : row6_lane
      wire [1:0] counted = v[2*lane_index_5+24 +: 2] & {2{counts6}};

      assign moved6[65*lane_index_5 +: 65] = {{63{counted[1]}}, counted} << up6;
    end
  endgenerate

  wire [129:0] moved7;

  genvar lane_index_6;
  generate
    for (lane_index_6 = 0; lane_index_6 < 2; lane_index_6 = lane_index_6 + 1) begin : row7_lane
      wire [1:0] counted = v[2*lane_index_6+28 +: 2] & {2{counts7}};

      assign moved7[65*lane_index_6 +: 65] = {{63{counted[1]}}, counted} << up7;
    end
  endgenerate

  wire [1039:0] terms = {moved7, moved6, moved5, moved4, moved3, moved2, moved1, moved0};
  reg [1039:0] shifted;
  wire [70:0] accumulate0_acc;
  attn_v_h2_s2_c6_n64_zl_x8_p1_accumulator accumulate0 (
    .clk(clk),
    .keeps(keeps),
    .terms({
    shifted[974:910] & {65{adds}}, shifted[844:780] & {65{adds}}, shifted[714:650] & {65{adds}},
    shifted[584:520] & {65{adds}}, shifted[454:390] & {65{adds}}, shifted[324:260] & {65{adds}},
    shifted[194:130] & {65{adds}}, shifted[64:0] & {65{adds}}
  }),
    .acc(accumulate0_acc)
  );
  wire [70:0] accumulate1_acc;
  attn_v_h2_s2_c6_n64_zl_x8_p1_accumulator accumulate1 (
    .clk(clk),
    .keeps(keeps),
    .terms({
    shifted[1039:975] & {65{adds}}, shifted[909:845] & {65{adds}}, shifted[779:715] & {65{adds}},
    shifted[649:585] & {65{adds}}, shifted[519:455] & {65{adds}}, shifted[389:325] & {65{adds}},
    shifted[259:195] & {65{adds}}, shifted[129:65] & {65{adds}}
  }),
    .acc(accumulate1_acc)
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

  assign acc = {accumulate1_acc, accumulate0_acc};
endmodule

`default_nettype wire
