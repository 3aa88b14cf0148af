// attn_v_h64_s8_c4_n64_f8: values shifted by softmax codes and summed, without multiplier
// unit: attn_v
// configuration: headSize=64 valueBits=8 codeBits=4 rowLength=64 zeroLast=false rowsPerCycle=1 stages=0
//   sumFraction=8
// latency: 1 clock edge
// content: sha256 634b8b8ab0c6dde2
`default_nettype none

module attn_v_h64_s8_c4_n64_f8 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [3:0] c,
  input wire [511:0] v,
  output wire [1407:0] acc
);
  wire adds = en & ~rst;
  wire keeps = ~((en & clear) | rst);
  wire [3:0] up0 = ~c;
  wire [1023:0] moved0;

  genvar i;
  generate
    for (i = 0; i < 64; i = i + 1) begin : row0_lane
      wire [7:0] counted = v[8*i +: 8] & {8{adds}};
      wire signed [22:0] whole = {{15{counted[7]}}, counted} << up0;

      assign moved0[16*i +: 16] = whole[22:7];
      wire unused_lane_bits = &{1'b0, whole[6:0]};
    end
  endgenerate

  wire [1023:0] terms = moved0;
  wire [21:0] accumulate0_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate0 (.clk(clk), .keeps(keeps), .terms(terms[15:0]), .acc(accumulate0_acc));
  wire [21:0] accumulate1_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate1 (.clk(clk), .keeps(keeps), .terms(terms[31:16]), .acc(accumulate1_acc));
  wire [21:0] accumulate2_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate2 (.clk(clk), .keeps(keeps), .terms(terms[47:32]), .acc(accumulate2_acc));
  wire [21:0] accumulate3_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate3 (.clk(clk), .keeps(keeps), .terms(terms[63:48]), .acc(accumulate3_acc));
  wire [21:0] accumulate4_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate4 (.clk(clk), .keeps(keeps), .terms(terms[79:64]), .acc(accumulate4_acc));
  wire [21:0] accumulate5_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate5 (.clk(clk), .keeps(keeps), .terms(terms[95:80]), .acc(accumulate5_acc));
  wire [21:0] accumulate6_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate6 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[111:96]),
    .acc(accumulate6_acc)
  );
  wire [21:0] accumulate7_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate7 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[127:112]),
    .acc(accumulate7_acc)
  );
  wire [21:0] accumulate8_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate8 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[143:128]),
    .acc(accumulate8_acc)
  );
  wire [21:0] accumulate9_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate9 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[159:144]),
    .acc(accumulate9_acc)
  );
  wire [21:0] accumulate10_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate10 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[175:160]),
    .acc(accumulate10_acc)
  );
  wire [21:0] accumulate11_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate11 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[191:176]),
    .acc(accumulate11_acc)
  );
  wire [21:0] accumulate12_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate12 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[207:192]),
    .acc(accumulate12_acc)
  );
  wire [21:0] accumulate13_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate13 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[223:208]),
    .acc(accumulate13_acc)
  );
  wire [21:0] accumulate14_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate14 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[239:224]),
    .acc(accumulate14_acc)
  );
  wire [21:0] accumulate15_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate15 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[255:240]),
    .acc(accumulate15_acc)
  );
  wire [21:0] accumulate16_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate16 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[271:256]),
    .acc(accumulate16_acc)
  );
  wire [21:0] accumulate17_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate17 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[287:272]),
    .acc(accumulate17_acc)
  );
  wire [21:0] accumulate18_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate18 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[303:288]),
    .acc(accumulate18_acc)
  );
  wire [21:0] accumulate19_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate19 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[319:304]),
    .acc(accumulate19_acc)
  );
  wire [21:0] accumulate20_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate20 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[335:320]),
    .acc(accumulate20_acc)
  );
  wire [21:0] accumulate21_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate21 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[351:336]),
    .acc(accumulate21_acc)
  );
  wire [21:0] accumulate22_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate22 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[367:352]),
    .acc(accumulate22_acc)
  );
  wire [21:0] accumulate23_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate23 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[383:368]),
    .acc(accumulate23_acc)
  );
  wire [21:0] accumulate24_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate24 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[399:384]),
    .acc(accumulate24_acc)
  );
  wire [21:0] accumulate25_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate25 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[415:400]),
    .acc(accumulate25_acc)
  );
  wire [21:0] accumulate26_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate26 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[431:416]),
    .acc(accumulate26_acc)
  );
  wire [21:0] accumulate27_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate27 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[447:432]),
    .acc(accumulate27_acc)
  );
  wire [21:0] accumulate28_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate28 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[463:448]),
    .acc(accumulate28_acc)
  );
  wire [21:0] accumulate29_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate29 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[479:464]),
    .acc(accumulate29_acc)
  );
  wire [21:0] accumulate30_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate30 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[495:480]),
    .acc(accumulate30_acc)
  );
  wire [21:0] accumulate31_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate31 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[511:496]),
    .acc(accumulate31_acc)
  );
  wire [21:0] accumulate32_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate32 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[527:512]),
    .acc(accumulate32_acc)
  );
  wire [21:0] accumulate33_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate33 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[543:528]),
    .acc(accumulate33_acc)
  );
  wire [21:0] accumulate34_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate34 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[559:544]),
    .acc(accumulate34_acc)
  );
  wire [21:0] accumulate35_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate35 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[575:560]),
    .acc(accumulate35_acc)
  );
  wire [21:0] accumulate36_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate36 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[591:576]),
    .acc(accumulate36_acc)
  );
  wire [21:0] accumulate37_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate37 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[607:592]),
    .acc(accumulate37_acc)
  );
  wire [21:0] accumulate38_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate38 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[623:608]),
    .acc(accumulate38_acc)
  );
  wire [21:0] accumulate39_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate39 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[639:624]),
    .acc(accumulate39_acc)
  );
  wire [21:0] accumulate40_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate40 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[655:640]),
    .acc(accumulate40_acc)
  );
  wire [21:0] accumulate41_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate41 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[671:656]),
    .acc(accumulate41_acc)
  );
  wire [21:0] accumulate42_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate42 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[687:672]),
    .acc(accumulate42_acc)
  );
  wire [21:0] accumulate43_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate43 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[703:688]),
    .acc(accumulate43_acc)
  );
  wire [21:0] accumulate44_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate44 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[719:704]),
    .acc(accumulate44_acc)
  );
  wire [21:0] accumulate45_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate45 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[735:720]),
    .acc(accumulate45_acc)
  );
  wire [21:0] accumulate46_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate46 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[751:736]),
    .acc(accumulate46_acc)
  );
  wire [21:0] accumulate47_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate47 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[767:752]),
    .acc(accumulate47_acc)
  );
  wire [21:0] accumulate48_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate48 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[783:768]),
    .acc(accumulate48_acc)
  );
  wire [21:0] accumulate49_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate49 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[799:784]),
    .acc(accumulate49_acc)
  );
  wire [21:0] accumulate50_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate50 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[815:800]),
    .acc(accumulate50_acc)
  );
  wire [21:0] accumulate51_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate51 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[831:816]),
    .acc(accumulate51_acc)
  );
  wire [21:0] accumulate52_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate52 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[847:832]),
    .acc(accumulate52_acc)
  );
  wire [21:0] accumulate53_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate53 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[863:848]),
    .acc(accumulate53_acc)
  );
  wire [21:0] accumulate54_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate54 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[879:864]),
    .acc(accumulate54_acc)
  );
  wire [21:0] accumulate55_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate55 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[895:880]),
    .acc(accumulate55_acc)
  );
  wire [21:0] accumulate56_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate56 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[911:896]),
    .acc(accumulate56_acc)
  );
  wire [21:0] accumulate57_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate57 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[927:912]),
    .acc(accumulate57_acc)
  );
  wire [21:0] accumulate58_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate58 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[943:928]),
    .acc(accumulate58_acc)
  );
  wire [21:0] accumulate59_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate59 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[959:944]),
    .acc(accumulate59_acc)
  );
  wire [21:0] accumulate60_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate60 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[975:960]),
    .acc(accumulate60_acc)
  );
  wire [21:0] accumulate61_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate61 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[991:976]),
    .acc(accumulate61_acc)
  );
  wire [21:0] accumulate62_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate62 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[1007:992]),
    .acc(accumulate62_acc)
  );
  wire [21:0] accumulate63_acc;
  attn_v_h64_s8_c4_n64_f8_accumulator accumulate63 (
    .clk(clk),
    .keeps(keeps),
    .terms(terms[1023:1008]),
    .acc(accumulate63_acc)
  );

  assign acc = {
    accumulate63_acc, accumulate62_acc, accumulate61_acc, accumulate60_acc, accumulate59_acc, accumulate58_acc,
    accumulate57_acc, accumulate56_acc, accumulate55_acc, accumulate54_acc, accumulate53_acc, accumulate52_acc,
    accumulate51_acc, accumulate50_acc, accumulate49_acc, accumulate48_acc, accumulate47_acc, accumulate46_acc,
    accumulate45_acc, accumulate44_acc, accumulate43_acc, accumulate42_acc, accumulate41_acc, accumulate40_acc,
    accumulate39_acc, accumulate38_acc, accumulate37_acc, accumulate36_acc, accumulate35_acc, accumulate34_acc,
    accumulate33_acc, accumulate32_acc, accumulate31_acc, accumulate30_acc, accumulate29_acc, accumulate28_acc,
    accumulate27_acc, accumulate26_acc, accumulate25_acc, accumulate24_acc, accumulate23_acc, accumulate22_acc,
    accumulate21_acc, accumulate20_acc, accumulate19_acc, accumulate18_acc, accumulate17_acc, accumulate16_acc,
    accumulate15_acc, accumulate14_acc, accumulate13_acc, accumulate12_acc, accumulate11_acc, accumulate10_acc,
    accumulate9_acc, accumulate8_acc, accumulate7_acc, accumulate6_acc, accumulate5_acc, accumulate4_acc,
    accumulate3_acc, accumulate2_acc, accumulate1_acc, accumulate0_acc
  };
endmodule

`default_nettype wire
