// log2_softmax_n64_s16f8_natural_pow2_g13_c4: softmax of a row as powers of two, without multiplier or divider
// unit: log2_softmax
// configuration: rowLength=64 scoreBits=16 fractionBits=8 scores=natural schedule=parallel lanes=64
//   stages=0 approximation=pow2 sumBits=13 codeBits=4 output=code outputFractionBits=0
// latency: 1 clock edge
// content: sha256 434ea0c440927a85
`default_nettype none

module log2_softmax_n64_s16f8_natural_pow2_g13_c4 (
  input wire aclk,
  input wire aresetn,
  input wire [1087:0] s_axis_tdata,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  output wire [255:0] m_axis_tdata,
  output wire m_axis_tlast,
  output wire m_axis_tvalid,
  input wire m_axis_tready
);
  wire reset = ~aresetn;
  wire stage0_valid;
  wire stage0_load = ~stage0_valid | m_axis_tready;
  reg stage0_full;
  wire [63:0] takes_part = s_axis_tdata[1087:1024];
  wire [15:0] score0 = {~s_axis_tdata[15], s_axis_tdata[14:0]};
  wire [15:0] score1 = {~s_axis_tdata[31], s_axis_tdata[30:16]};
  wire [15:0] score2 = {~s_axis_tdata[47], s_axis_tdata[46:32]};
  wire [15:0] score3 = {~s_axis_tdata[63], s_axis_tdata[62:48]};
  wire [15:0] score4 = {~s_axis_tdata[79], s_axis_tdata[78:64]};
  wire [15:0] score5 = {~s_axis_tdata[95], s_axis_tdata[94:80]};
  wire [15:0] score6 = {~s_axis_tdata[111], s_axis_tdata[110:96]};
  wire [15:0] score7 = {~s_axis_tdata[127], s_axis_tdata[126:112]};
  wire [15:0] score8 = {~s_axis_tdata[143], s_axis_tdata[142:128]};
  wire [15:0] score9 = {~s_axis_tdata[159], s_axis_tdata[158:144]};
  wire [15:0] score10 = {~s_axis_tdata[175], s_axis_tdata[174:160]};
  wire [15:0] score11 = {~s_axis_tdata[191], s_axis_tdata[190:176]};
  wire [15:0] score12 = {~s_axis_tdata[207], s_axis_tdata[206:192]};
  wire [15:0] score13 = {~s_axis_tdata[223], s_axis_tdata[222:208]};
  wire [15:0] score14 = {~s_axis_tdata[239], s_axis_tdata[238:224]};
  wire [15:0] score15 = {~s_axis_tdata[255], s_axis_tdata[254:240]};
  wire [15:0] score16 = {~s_axis_tdata[271], s_axis_tdata[270:256]};
  wire [15:0] score17 = {~s_axis_tdata[287], s_axis_tdata[286:272]};
  wire [15:0] score18 = {~s_axis_tdata[303], s_axis_tdata[302:288]};
  wire [15:0] score19 = {~s_axis_tdata[319], s_axis_tdata[318:304]};
  wire [15:0] score20 = {~s_axis_tdata[335], s_axis_tdata[334:320]};
  wire [15:0] score21 = {~s_axis_tdata[351], s_axis_tdata[350:336]};
  wire [15:0] score22 = {~s_axis_tdata[367], s_axis_tdata[366:352]};
  wire [15:0] score23 = {~s_axis_tdata[383], s_axis_tdata[382:368]};
  wire [15:0] score24 = {~s_axis_tdata[399], s_axis_tdata[398:384]};
  wire [15:0] score25 = {~s_axis_tdata[415], s_axis_tdata[414:400]};
  wire [15:0] score26 = {~s_axis_tdata[431], s_axis_tdata[430:416]};
  wire [15:0] score27 = {~s_axis_tdata[447], s_axis_tdata[446:432]};
  wire [15:0] score28 = {~s_axis_tdata[463], s_axis_tdata[462:448]};
  wire [15:0] score29 = {~s_axis_tdata[479], s_axis_tdata[478:464]};
  wire [15:0] score30 = {~s_axis_tdata[495], s_axis_tdata[494:480]};
  wire [15:0] score31 = {~s_axis_tdata[511], s_axis_tdata[510:496]};
  wire [15:0] score32 = {~s_axis_tdata[527], s_axis_tdata[526:512]};
  wire [15:0] score33 = {~s_axis_tdata[543], s_axis_tdata[542:528]};
  wire [15:0] score34 = {~s_axis_tdata[559], s_axis_tdata[558:544]};
  wire [15:0] score35 = {~s_axis_tdata[575], s_axis_tdata[574:560]};
  wire [15:0] score36 = {~s_axis_tdata[591], s_axis_tdata[590:576]};
  wire [15:0] score37 = {~s_axis_tdata[607], s_axis_tdata[606:592]};
  wire [15:0] score38 = {~s_axis_tdata[623], s_axis_tdata[622:608]};
  wire [15:0] score39 = {~s_axis_tdata[639], s_axis_tdata[638:624]};
  wire [15:0] score40 = {~s_axis_tdata[655], s_axis_tdata[654:640]};
  wire [15:0] score41 = {~s_axis_tdata[671], s_axis_tdata[670:656]};
  wire [15:0] score42 = {~s_axis_tdata[687], s_axis_tdata[686:672]};
  wire [15:0] score43 = {~s_axis_tdata[703], s_axis_tdata[702:688]};
  wire [15:0] score44 = {~s_axis_tdata[719], s_axis_tdata[718:704]};
  wire [15:0] score45 = {~s_axis_tdata[735], s_axis_tdata[734:720]};
  wire [15:0] score46 = {~s_axis_tdata[751], s_axis_tdata[750:736]};
  wire [15:0] score47 = {~s_axis_tdata[767], s_axis_tdata[766:752]};
  wire [15:0] score48 = {~s_axis_tdata[783], s_axis_tdata[782:768]};
  wire [15:0] score49 = {~s_axis_tdata[799], s_axis_tdata[798:784]};
  wire [15:0] score50 = {~s_axis_tdata[815], s_axis_tdata[814:800]};
  wire [15:0] score51 = {~s_axis_tdata[831], s_axis_tdata[830:816]};
  wire [15:0] score52 = {~s_axis_tdata[847], s_axis_tdata[846:832]};
  wire [15:0] score53 = {~s_axis_tdata[863], s_axis_tdata[862:848]};
  wire [15:0] score54 = {~s_axis_tdata[879], s_axis_tdata[878:864]};
  wire [15:0] score55 = {~s_axis_tdata[895], s_axis_tdata[894:880]};
  wire [15:0] score56 = {~s_axis_tdata[911], s_axis_tdata[910:896]};
  wire [15:0] score57 = {~s_axis_tdata[927], s_axis_tdata[926:912]};
  wire [15:0] score58 = {~s_axis_tdata[943], s_axis_tdata[942:928]};
  wire [15:0] score59 = {~s_axis_tdata[959], s_axis_tdata[958:944]};
  wire [15:0] score60 = {~s_axis_tdata[975], s_axis_tdata[974:960]};
  wire [15:0] score61 = {~s_axis_tdata[991], s_axis_tdata[990:976]};
  wire [15:0] score62 = {~s_axis_tdata[1007], s_axis_tdata[1006:992]};
  wire [15:0] score63 = {~s_axis_tdata[1023], s_axis_tdata[1022:1008]};
  wire [63:0] column15 = {
    score63[15], score62[15], score61[15], score60[15], score59[15], score58[15], score57[15], score56[15], score55[15],
    score54[15], score53[15], score52[15], score51[15], score50[15], score49[15], score48[15], score47[15], score46[15],
    score45[15], score44[15], score43[15], score42[15], score41[15], score40[15], score39[15], score38[15], score37[15],
    score36[15], score35[15], score34[15], score33[15], score32[15], score31[15], score30[15], score29[15], score28[15],
    score27[15], score26[15], score25[15], score24[15], score23[15], score22[15], score21[15], score20[15], score19[15],
    score18[15], score17[15], score16[15], score15[15], score14[15], score13[15], score12[15], score11[15], score10[15],
    score9[15], score8[15], score7[15], score6[15], score5[15], score4[15], score3[15], score2[15], score1[15], score0[15]
  };
  wire top15 = |(takes_part & column15);
  wire all_stay15 = ~top15;
  wire [63:0] race15 = takes_part & (column15 | {64{all_stay15}});
  wire [63:0] column14 = {
    score63[14], score62[14], score61[14], score60[14], score59[14], score58[14], score57[14], score56[14], score55[14],
    score54[14], score53[14], score52[14], score51[14], score50[14], score49[14], score48[14], score47[14], score46[14],
    score45[14], score44[14], score43[14], score42[14], score41[14], score40[14], score39[14], score38[14], score37[14],
    score36[14], score35[14], score34[14], score33[14], score32[14], score31[14], score30[14], score29[14], score28[14],
    score27[14], score26[14], score25[14], score24[14], score23[14], score22[14], score21[14], score20[14], score19[14],
    score18[14], score17[14], score16[14], score15[14], score14[14], score13[14], score12[14], score11[14], score10[14],
    score9[14], score8[14], score7[14], score6[14], score5[14], score4[14], score3[14], score2[14], score1[14], score0[14]
  };
  wire top14 = |(race15 & column14);
  wire all_stay14 = ~top14;
  wire [63:0] race14 = race15 & (column14 | {64{all_stay14}});
  wire [63:0] column13 = {
    score63[13], score62[13], score61[13], score60[13], score59[13], score58[13], score57[13], score56[13], score55[13],
    score54[13], score53[13], score52[13], score51[13], score50[13], score49[13], score48[13], score47[13], score46[13],
    score45[13], score44[13], score43[13], score42[13], score41[13], score40[13], score39[13], score38[13], score37[13],
    score36[13], score35[13], score34[13], score33[13], score32[13], score31[13], score30[13], score29[13], score28[13],
    score27[13], score26[13], score25[13], score24[13], score23[13], score22[13], score21[13], score20[13], score19[13],
    score18[13], score17[13], score16[13], score15[13], score14[13], score13[13], score12[13], score11[13], score10[13],
    score9[13], score8[13], score7[13], score6[13], score5[13], score4[13], score3[13], score2[13], score1[13], score0[13]
  };
  wire top13 = |(race14 & column13);
  wire all_stay13 = ~top13;
  wire [63:0] race13 = race14 & (column13 | {64{all_stay13}});
  wire [63:0] column12 = {
    score63[12], score62[12], score61[12], score60[12], score59[12], score58[12], score57[12], score56[12], score55[12],
    score54[12], score53[12], score52[12], score51[12], score50[12], score49[12], score48[12], score47[12], score46[12],
    score45[12], score44[12], score43[12], score42[12], score41[12], score40[12], score39[12], score38[12], score37[12],
    score36[12], score35[12], score34[12], score33[12], score32[12], score31[12], score30[12], score29[12], score28[12],
    score27[12], score26[12], score25[12], score24[12], score23[12], score22[12], score21[12], score20[12], score19[12],
    score18[12], score17[12], score16[12], score15[12], score14[12], score13[12], score12[12], score11[12], score10[12],
    score9[12], score8[12], score7[12], score6[12], score5[12], score4[12], score3[12], score2[12], score1[12], score0[12]
  };
  wire top12 = |(race13 & column12);
  wire all_stay12 = ~top12;
  wire [63:0] race12 = race13 & (column12 | {64{all_stay12}});
  wire [63:0] column11 = {
    score63[11], score62[11], score61[11], score60[11], score59[11], score58[11], score57[11], score56[11], score55[11],
    score54[11], score53[11], score52[11], score51[11], score50[11], score49[11], score48[11], score47[11], score46[11],
    score45[11], score44[11], score43[11], score42[11], score41[11], score40[11], score39[11], score38[11], score37[11],
    score36[11], score35[11], score34[11], score33[11], score32[11], score31[11], score30[11], score29[11], score28[11],
    score27[11], score26[11], score25[11], score24[11], score23[11], score22[11], score21[11], score20[11], score19[11],
    score18[11], score17[11], score16[11], score15[11], score14[11], score13[11], score12[11], score11[11], score10[11],
    score9[11], score8[11], score7[11], score6[11], score5[11], score4[11], score3[11], score2[11], score1[11], score0[11]
  };
  wire top11 = |(race12 & column11);
  wire all_stay11 = ~top11;
  wire [63:0] race11 = race12 & (column11 | {64{all_stay11}});
  wire [63:0] column10 = {
    score63[10], score62[10], score61[10], score60[10], score59[10], score58[10], score57[10], score56[10], score55[10],
    score54[10], score53[10], score52[10], score51[10], score50[10], score49[10], score48[10], score47[10], score46[10],
    score45[10], score44[10], score43[10], score42[10], score41[10], score40[10], score39[10], score38[10], score37[10],
    score36[10], score35[10], score34[10], score33[10], score32[10], score31[10], score30[10], score29[10], score28[10],
    score27[10], score26[10], score25[10], score24[10], score23[10], score22[10], score21[10], score20[10], score19[10],
    score18[10], score17[10], score16[10], score15[10], score14[10], score13[10], score12[10], score11[10], score10[10],
    score9[10], score8[10], score7[10], score6[10], score5[10], score4[10], score3[10], score2[10], score1[10], score0[10]
  };
  wire top10 = |(race11 & column10);
  wire all_stay10 = ~top10;
  wire [63:0] race10 = race11 & (column10 | {64{all_stay10}});
  wire [63:0] column9 = {
    score63[9], score62[9], score61[9], score60[9], score59[9], score58[9], score57[9], score56[9], score55[9],
    score54[9], score53[9], score52[9], score51[9], score50[9], score49[9], score48[9], score47[9], score46[9],
    score45[9], score44[9], score43[9], score42[9], score41[9], score40[9], score39[9], score38[9], score37[9],
    score36[9], score35[9], score34[9], score33[9], score32[9], score31[9], score30[9], score29[9], score28[9],
    score27[9], score26[9], score25[9], score24[9], score23[9], score22[9], score21[9], score20[9], score19[9],
    score18[9], score17[9], score16[9], score15[9], score14[9], score13[9], score12[9], score11[9], score10[9],
    score9[9], score8[9], score7[9], score6[9], score5[9], score4[9], score3[9], score2[9], score1[9], score0[9]
  };
  wire top9 = |(race10 & column9);
  wire all_stay9 = ~top9;
  wire [63:0] race9 = race10 & (column9 | {64{all_stay9}});
  wire [63:0] column8 = {
    score63[8], score62[8], score61[8], score60[8], score59[8], score58[8], score57[8], score56[8], score55[8],
    score54[8], score53[8], score52[8], score51[8], score50[8], score49[8], score48[8], score47[8], score46[8],
    score45[8], score44[8], score43[8], score42[8], score41[8], score40[8], score39[8], score38[8], score37[8],
    score36[8], score35[8], score34[8], score33[8], score32[8], score31[8], score30[8], score29[8], score28[8],
    score27[8], score26[8], score25[8], score24[8], score23[8], score22[8], score21[8], score20[8], score19[8],
    score18[8], score17[8], score16[8], score15[8], score14[8], score13[8], score12[8], score11[8], score10[8],
    score9[8], score8[8], score7[8], score6[8], score5[8], score4[8], score3[8], score2[8], score1[8], score0[8]
  };
  wire top8 = |(race9 & column8);
  wire all_stay8 = ~top8;
  wire [63:0] race8 = race9 & (column8 | {64{all_stay8}});
  wire [63:0] column7 = {
    score63[7], score62[7], score61[7], score60[7], score59[7], score58[7], score57[7], score56[7], score55[7],
    score54[7], score53[7], score52[7], score51[7], score50[7], score49[7], score48[7], score47[7], score46[7],
    score45[7], score44[7], score43[7], score42[7], score41[7], score40[7], score39[7], score38[7], score37[7],
    score36[7], score35[7], score34[7], score33[7], score32[7], score31[7], score30[7], score29[7], score28[7],
    score27[7], score26[7], score25[7], score24[7], score23[7], score22[7], score21[7], score20[7], score19[7],
    score18[7], score17[7], score16[7], score15[7], score14[7], score13[7], score12[7], score11[7], score10[7],
    score9[7], score8[7], score7[7], score6[7], score5[7], score4[7], score3[7], score2[7], score1[7], score0[7]
  };
  wire top7 = |(race8 & column7);
  wire all_stay7 = ~top7;
  wire [63:0] race7 = race8 & (column7 | {64{all_stay7}});
  wire [63:0] column6 = {
    score63[6], score62[6], score61[6], score60[6], score59[6], score58[6], score57[6], score56[6], score55[6],
    score54[6], score53[6], score52[6], score51[6], score50[6], score49[6], score48[6], score47[6], score46[6],
    score45[6], score44[6], score43[6], score42[6], score41[6], score40[6], score39[6], score38[6], score37[6],
    score36[6], score35[6], score34[6], score33[6], score32[6], score31[6], score30[6], score29[6], score28[6],
    score27[6], score26[6], score25[6], score24[6], score23[6], score22[6], score21[6], score20[6], score19[6],
    score18[6], score17[6], score16[6], score15[6], score14[6], score13[6], score12[6], score11[6], score10[6],
    score9[6], score8[6], score7[6], score6[6], score5[6], score4[6], score3[6], score2[6], score1[6], score0[6]
  };
  wire top6 = |(race7 & column6);
  wire all_stay6 = ~top6;
  wire [63:0] race6 = race7 & (column6 | {64{all_stay6}});
  wire [63:0] column5 = {
    score63[5], score62[5], score61[5], score60[5], score59[5], score58[5], score57[5], score56[5], score55[5],
    score54[5], score53[5], score52[5], score51[5], score50[5], score49[5], score48[5], score47[5], score46[5],
    score45[5], score44[5], score43[5], score42[5], score41[5], score40[5], score39[5], score38[5], score37[5],
    score36[5], score35[5], score34[5], score33[5], score32[5], score31[5], score30[5], score29[5], score28[5],
    score27[5], score26[5], score25[5], score24[5], score23[5], score22[5], score21[5], score20[5], score19[5],
    score18[5], score17[5], score16[5], score15[5], score14[5], score13[5], score12[5], score11[5], score10[5],
    score9[5], score8[5], score7[5], score6[5], score5[5], score4[5], score3[5], score2[5], score1[5], score0[5]
  };
  wire top5 = |(race6 & column5);
  wire all_stay5 = ~top5;
  wire [63:0] race5 = race6 & (column5 | {64{all_stay5}});
  wire [63:0] column4 = {
    score63[4], score62[4], score61[4], score60[4], score59[4], score58[4], score57[4], score56[4], score55[4],
    score54[4], score53[4], score52[4], score51[4], score50[4], score49[4], score48[4], score47[4], score46[4],
    score45[4], score44[4], score43[4], score42[4], score41[4], score40[4], score39[4], score38[4], score37[4],
    score36[4], score35[4], score34[4], score33[4], score32[4], score31[4], score30[4], score29[4], score28[4],
    score27[4], score26[4], score25[4], score24[4], score23[4], score22[4], score21[4], score20[4], score19[4],
    score18[4], score17[4], score16[4], score15[4], score14[4], score13[4], score12[4], score11[4], score10[4],
    score9[4], score8[4], score7[4], score6[4], score5[4], score4[4], score3[4], score2[4], score1[4], score0[4]
  };
  wire top4 = |(race5 & column4);
  wire all_stay4 = ~top4;
  wire [63:0] race4 = race5 & (column4 | {64{all_stay4}});
  wire [63:0] column3 = {
    score63[3], score62[3], score61[3], score60[3], score59[3], score58[3], score57[3], score56[3], score55[3],
    score54[3], score53[3], score52[3], score51[3], score50[3], score49[3], score48[3], score47[3], score46[3],
    score45[3], score44[3], score43[3], score42[3], score41[3], score40[3], score39[3], score38[3], score37[3],
    score36[3], score35[3], score34[3], score33[3], score32[3], score31[3], score30[3], score29[3], score28[3],
    score27[3], score26[3], score25[3], score24[3], score23[3], score22[3], score21[3], score20[3], score19[3],
    score18[3], score17[3], score16[3], score15[3], score14[3], score13[3], score12[3], score11[3], score10[3],
    score9[3], score8[3], score7[3], score6[3], score5[3], score4[3], score3[3], score2[3], score1[3], score0[3]
  };
  wire top3 = |(race4 & column3);
  wire all_stay3 = ~top3;
  wire [63:0] race3 = race4 & (column3 | {64{all_stay3}});
  wire [63:0] column2 = {
    score63[2], score62[2], score61[2], score60[2], score59[2], score58[2], score57[2], score56[2], score55[2],
    score54[2], score53[2], score52[2], score51[2], score50[2], score49[2], score48[2], score47[2], score46[2],
    score45[2], score44[2], score43[2], score42[2], score41[2], score40[2], score39[2], score38[2], score37[2],
    score36[2], score35[2], score34[2], score33[2], score32[2], score31[2], score30[2], score29[2], score28[2],
    score27[2], score26[2], score25[2], score24[2], score23[2], score22[2], score21[2], score20[2], score19[2],
    score18[2], score17[2], score16[2], score15[2], score14[2], score13[2], score12[2], score11[2], score10[2],
    score9[2], score8[2], score7[2], score6[2], score5[2], score4[2], score3[2], score2[2], score1[2], score0[2]
  };
  wire top2 = |(race3 & column2);
  wire all_stay2 = ~top2;
  wire [63:0] race2 = race3 & (column2 | {64{all_stay2}});
  wire [63:0] column1 = {
    score63[1], score62[1], score61[1], score60[1], score59[1], score58[1], score57[1], score56[1], score55[1],
    score54[1], score53[1], score52[1], score51[1], score50[1], score49[1], score48[1], score47[1], score46[1],
    score45[1], score44[1], score43[1], score42[1], score41[1], score40[1], score39[1], score38[1], score37[1],
    score36[1], score35[1], score34[1], score33[1], score32[1], score31[1], score30[1], score29[1], score28[1],
    score27[1], score26[1], score25[1], score24[1], score23[1], score22[1], score21[1], score20[1], score19[1],
    score18[1], score17[1], score16[1], score15[1], score14[1], score13[1], score12[1], score11[1], score10[1],
    score9[1], score8[1], score7[1], score6[1], score5[1], score4[1], score3[1], score2[1], score1[1], score0[1]
  };
  wire top1 = |(race2 & column1);
  wire all_stay1 = ~top1;
  wire [63:0] race1 = race2 & (column1 | {64{all_stay1}});
  wire [63:0] column0 = {
    score63[0], score62[0], score61[0], score60[0], score59[0], score58[0], score57[0], score56[0], score55[0],
    score54[0], score53[0], score52[0], score51[0], score50[0], score49[0], score48[0], score47[0], score46[0],
    score45[0], score44[0], score43[0], score42[0], score41[0], score40[0], score39[0], score38[0], score37[0],
    score36[0], score35[0], score34[0], score33[0], score32[0], score31[0], score30[0], score29[0], score28[0],
    score27[0], score26[0], score25[0], score24[0], score23[0], score22[0], score21[0], score20[0], score19[0],
    score18[0], score17[0], score16[0], score15[0], score14[0], score13[0], score12[0], score11[0], score10[0],
    score9[0], score8[0], score7[0], score6[0], score5[0], score4[0], score3[0], score2[0], score1[0], score0[0]
  };
  wire top0 = |(race1 & column0);
  wire all_stay0 = ~top0;
  wire [63:0] race0 = race1 & (column0 | {64{all_stay0}});
  wire [15:0] greatest = {
    top15, top14, top13, top12, top11, top10, top9, top8, top7, top6, top5, top4, top3, top2, top1, top0
  };
  wire [63:0] is_greatest = race0;
  wire [63:0] agrees_high = race12;
  wire [3:0] greatest_high_less_1 = greatest[15:12] - 4'd1;
  wire [11:0] not_greatest = ~greatest[11:0];
  wire distance0_above;
  wire [15:0] distance0_value;
  wire distance0_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance0 (
    .low(score0[11:0]),
    .not_max(not_greatest),
    .above(distance0_above),
    .value(distance0_value),
    .is_far(distance0_is_far)
  );
  wire near0 =
    (agrees_high[0] | ((score0[15:12] == greatest_high_less_1) & distance0_above & takes_part[0])) & ~distance0_is_far;
  wire distance1_above;
  wire [15:0] distance1_value;
  wire distance1_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance1 (
    .low(score1[11:0]),
    .not_max(not_greatest),
    .above(distance1_above),
    .value(distance1_value),
    .is_far(distance1_is_far)
  );
  wire near1 =
    (agrees_high[1] | ((score1[15:12] == greatest_high_less_1) & distance1_above & takes_part[1])) & ~distance1_is_far;
  wire distance2_above;
  wire [15:0] distance2_value;
  wire distance2_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance2 (
    .low(score2[11:0]),
    .not_max(not_greatest),
    .above(distance2_above),
    .value(distance2_value),
    .is_far(distance2_is_far)
  );
  wire near2 =
    (agrees_high[2] | ((score2[15:12] == greatest_high_less_1) & distance2_above & takes_part[2])) & ~distance2_is_far;
  wire distance3_above;
  wire [15:0] distance3_value;
  wire distance3_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance3 (
    .low(score3[11:0]),
    .not_max(not_greatest),
    .above(distance3_above),
    .value(distance3_value),
    .is_far(distance3_is_far)
  );
  wire near3 =
    (agrees_high[3] | ((score3[15:12] == greatest_high_less_1) & distance3_above & takes_part[3])) & ~distance3_is_far;
  wire distance4_above;
  wire [15:0] distance4_value;
  wire distance4_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance4 (
    .low(score4[11:0]),
    .not_max(not_greatest),
    .above(distance4_above),
    .value(distance4_value),
    .is_far(distance4_is_far)
  );
  wire near4 =
    (agrees_high[4] | ((score4[15:12] == greatest_high_less_1) & distance4_above & takes_part[4])) & ~distance4_is_far;
  wire distance5_above;
  wire [15:0] distance5_value;
  wire distance5_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance5 (
    .low(score5[11:0]),
    .not_max(not_greatest),
    .above(distance5_above),
    .value(distance5_value),
    .is_far(distance5_is_far)
  );
  wire near5 =
    (agrees_high[5] | ((score5[15:12] == greatest_high_less_1) & distance5_above & takes_part[5])) & ~distance5_is_far;
  wire distance6_above;
  wire [15:0] distance6_value;
  wire distance6_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance6 (
    .low(score6[11:0]),
    .not_max(not_greatest),
    .above(distance6_above),
    .value(distance6_value),
    .is_far(distance6_is_far)
  );
  wire near6 =
    (agrees_high[6] | ((score6[15:12] == greatest_high_less_1) & distance6_above & takes_part[6])) & ~distance6_is_far;
  wire distance7_above;
  wire [15:0] distance7_value;
  wire distance7_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance7 (
    .low(score7[11:0]),
    .not_max(not_greatest),
    .above(distance7_above),
    .value(distance7_value),
    .is_far(distance7_is_far)
  );
  wire near7 =
    (agrees_high[7] | ((score7[15:12] == greatest_high_less_1) & distance7_above & takes_part[7])) & ~distance7_is_far;
  wire distance8_above;
  wire [15:0] distance8_value;
  wire distance8_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance8 (
    .low(score8[11:0]),
    .not_max(not_greatest),
    .above(distance8_above),
    .value(distance8_value),
    .is_far(distance8_is_far)
  );
  wire near8 =
    (agrees_high[8] | ((score8[15:12] == greatest_high_less_1) & distance8_above & takes_part[8])) & ~distance8_is_far;
  wire distance9_above;
  wire [15:0] distance9_value;
  wire distance9_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance9 (
    .low(score9[11:0]),
    .not_max(not_greatest),
    .above(distance9_above),
    .value(distance9_value),
    .is_far(distance9_is_far)
  );
  wire near9 =
    (agrees_high[9] | ((score9[15:12] == greatest_high_less_1) & distance9_above & takes_part[9])) & ~distance9_is_far;
  wire distance10_above;
  wire [15:0] distance10_value;
  wire distance10_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance10 (
    .low(score10[11:0]),
    .not_max(not_greatest),
    .above(distance10_above),
    .value(distance10_value),
    .is_far(distance10_is_far)
  );
  wire near10 =
    (agrees_high[10] | ((score10[15:12] == greatest_high_less_1) & distance10_above & takes_part[10])) &
    ~distance10_is_far;
  wire distance11_above;
  wire [15:0] distance11_value;
  wire distance11_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance11 (
    .low(score11[11:0]),
    .not_max(not_greatest),
    .above(distance11_above),
    .value(distance11_value),
    .is_far(distance11_is_far)
  );
  wire near11 =
    (agrees_high[11] | ((score11[15:12] == greatest_high_less_1) & distance11_above & takes_part[11])) &
    ~distance11_is_far;
  wire distance12_above;
  wire [15:0] distance12_value;
  wire distance12_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance12 (
    .low(score12[11:0]),
    .not_max(not_greatest),
    .above(distance12_above),
    .value(distance12_value),
    .is_far(distance12_is_far)
  );
  wire near12 =
    (agrees_high[12] | ((score12[15:12] == greatest_high_less_1) & distance12_above & takes_part[12])) &
    ~distance12_is_far;
  wire distance13_above;
  wire [15:0] distance13_value;
  wire distance13_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance13 (
    .low(score13[11:0]),
    .not_max(not_greatest),
    .above(distance13_above),
    .value(distance13_value),
    .is_far(distance13_is_far)
  );
  wire near13 =
    (agrees_high[13] | ((score13[15:12] == greatest_high_less_1) & distance13_above & takes_part[13])) &
    ~distance13_is_far;
  wire distance14_above;
  wire [15:0] distance14_value;
  wire distance14_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance14 (
    .low(score14[11:0]),
    .not_max(not_greatest),
    .above(distance14_above),
    .value(distance14_value),
    .is_far(distance14_is_far)
  );
  wire near14 =
    (agrees_high[14] | ((score14[15:12] == greatest_high_less_1) & distance14_above & takes_part[14])) &
    ~distance14_is_far;
  wire distance15_above;
  wire [15:0] distance15_value;
  wire distance15_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance15 (
    .low(score15[11:0]),
    .not_max(not_greatest),
    .above(distance15_above),
    .value(distance15_value),
    .is_far(distance15_is_far)
  );
  wire near15 =
    (agrees_high[15] | ((score15[15:12] == greatest_high_less_1) & distance15_above & takes_part[15])) &
    ~distance15_is_far;
  wire distance16_above;
  wire [15:0] distance16_value;
  wire distance16_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance16 (
    .low(score16[11:0]),
    .not_max(not_greatest),
    .above(distance16_above),
    .value(distance16_value),
    .is_far(distance16_is_far)
  );
  wire near16 =
    (agrees_high[16] | ((score16[15:12] == greatest_high_less_1) & distance16_above & takes_part[16])) &
    ~distance16_is_far;
  wire distance17_above;
  wire [15:0] distance17_value;
  wire distance17_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance17 (
    .low(score17[11:0]),
    .not_max(not_greatest),
    .above(distance17_above),
    .value(distance17_value),
    .is_far(distance17_is_far)
  );
  wire near17 =
    (agrees_high[17] | ((score17[15:12] == greatest_high_less_1) & distance17_above & takes_part[17])) &
    ~distance17_is_far;
  wire distance18_above;
  wire [15:0] distance18_value;
  wire distance18_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance18 (
    .low(score18[11:0]),
    .not_max(not_greatest),
    .above(distance18_above),
    .value(distance18_value),
    .is_far(distance18_is_far)
  );
  wire near18 =
    (agrees_high[18] | ((score18[15:12] == greatest_high_less_1) & distance18_above & takes_part[18])) &
    ~distance18_is_far;
  wire distance19_above;
  wire [15:0] distance19_value;
  wire distance19_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance19 (
    .low(score19[11:0]),
    .not_max(not_greatest),
    .above(distance19_above),
    .value(distance19_value),
    .is_far(distance19_is_far)
  );
  wire near19 =
    (agrees_high[19] | ((score19[15:12] == greatest_high_less_1) & distance19_above & takes_part[19])) &
    ~distance19_is_far;
  wire distance20_above;
  wire [15:0] distance20_value;
  wire distance20_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance20 (
    .low(score20[11:0]),
    .not_max(not_greatest),
    .above(distance20_above),
    .value(distance20_value),
    .is_far(distance20_is_far)
  );
  wire near20 =
    (agrees_high[20] | ((score20[15:12] == greatest_high_less_1) & distance20_above & takes_part[20])) &
    ~distance20_is_far;
  wire distance21_above;
  wire [15:0] distance21_value;
  wire distance21_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance21 (
    .low(score21[11:0]),
    .not_max(not_greatest),
    .above(distance21_above),
    .value(distance21_value),
    .is_far(distance21_is_far)
  );
  wire near21 =
    (agrees_high[21] | ((score21[15:12] == greatest_high_less_1) & distance21_above & takes_part[21])) &
    ~distance21_is_far;
  wire distance22_above;
  wire [15:0] distance22_value;
  wire distance22_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance22 (
    .low(score22[11:0]),
    .not_max(not_greatest),
    .above(distance22_above),
    .value(distance22_value),
    .is_far(distance22_is_far)
  );
  wire near22 =
    (agrees_high[22] | ((score22[15:12] == greatest_high_less_1) & distance22_above & takes_part[22])) &
    ~distance22_is_far;
  wire distance23_above;
  wire [15:0] distance23_value;
  wire distance23_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance23 (
    .low(score23[11:0]),
    .not_max(not_greatest),
    .above(distance23_above),
    .value(distance23_value),
    .is_far(distance23_is_far)
  );
  wire near23 =
    (agrees_high[23] | ((score23[15:12] == greatest_high_less_1) & distance23_above & takes_part[23])) &
    ~distance23_is_far;
  wire distance24_above;
  wire [15:0] distance24_value;
  wire distance24_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance24 (
    .low(score24[11:0]),
    .not_max(not_greatest),
    .above(distance24_above),
    .value(distance24_value),
    .is_far(distance24_is_far)
  );
  wire near24 =
    (agrees_high[24] | ((score24[15:12] == greatest_high_less_1) & distance24_above & takes_part[24])) &
    ~distance24_is_far;
  wire distance25_above;
  wire [15:0] distance25_value;
  wire distance25_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance25 (
    .low(score25[11:0]),
    .not_max(not_greatest),
    .above(distance25_above),
    .value(distance25_value),
    .is_far(distance25_is_far)
  );
  wire near25 =
    (agrees_high[25] | ((score25[15:12] == greatest_high_less_1) & distance25_above & takes_part[25])) &
    ~distance25_is_far;
  wire distance26_above;
  wire [15:0] distance26_value;
  wire distance26_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance26 (
    .low(score26[11:0]),
    .not_max(not_greatest),
    .above(distance26_above),
    .value(distance26_value),
    .is_far(distance26_is_far)
  );
  wire near26 =
    (agrees_high[26] | ((score26[15:12] == greatest_high_less_1) & distance26_above & takes_part[26])) &
    ~distance26_is_far;
  wire distance27_above;
  wire [15:0] distance27_value;
  wire distance27_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance27 (
    .low(score27[11:0]),
    .not_max(not_greatest),
    .above(distance27_above),
    .value(distance27_value),
    .is_far(distance27_is_far)
  );
  wire near27 =
    (agrees_high[27] | ((score27[15:12] == greatest_high_less_1) & distance27_above & takes_part[27])) &
    ~distance27_is_far;
  wire distance28_above;
  wire [15:0] distance28_value;
  wire distance28_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance28 (
    .low(score28[11:0]),
    .not_max(not_greatest),
    .above(distance28_above),
    .value(distance28_value),
    .is_far(distance28_is_far)
  );
  wire near28 =
    (agrees_high[28] | ((score28[15:12] == greatest_high_less_1) & distance28_above & takes_part[28])) &
    ~distance28_is_far;
  wire distance29_above;
  wire [15:0] distance29_value;
  wire distance29_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance29 (
    .low(score29[11:0]),
    .not_max(not_greatest),
    .above(distance29_above),
    .value(distance29_value),
    .is_far(distance29_is_far)
  );
  wire near29 =
    (agrees_high[29] | ((score29[15:12] == greatest_high_less_1) & distance29_above & takes_part[29])) &
    ~distance29_is_far;
  wire distance30_above;
  wire [15:0] distance30_value;
  wire distance30_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance30 (
    .low(score30[11:0]),
    .not_max(not_greatest),
    .above(distance30_above),
    .value(distance30_value),
    .is_far(distance30_is_far)
  );
  wire near30 =
    (agrees_high[30] | ((score30[15:12] == greatest_high_less_1) & distance30_above & takes_part[30])) &
    ~distance30_is_far;
  wire distance31_above;
  wire [15:0] distance31_value;
  wire distance31_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance31 (
    .low(score31[11:0]),
    .not_max(not_greatest),
    .above(distance31_above),
    .value(distance31_value),
    .is_far(distance31_is_far)
  );
  wire near31 =
    (agrees_high[31] | ((score31[15:12] == greatest_high_less_1) & distance31_above & takes_part[31])) &
    ~distance31_is_far;
  wire distance32_above;
  wire [15:0] distance32_value;
  wire distance32_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance32 (
    .low(score32[11:0]),
    .not_max(not_greatest),
    .above(distance32_above),
    .value(distance32_value),
    .is_far(distance32_is_far)
  );
  wire near32 =
    (agrees_high[32] | ((score32[15:12] == greatest_high_less_1) & distance32_above & takes_part[32])) &
    ~distance32_is_far;
  wire distance33_above;
  wire [15:0] distance33_value;
  wire distance33_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance33 (
    .low(score33[11:0]),
    .not_max(not_greatest),
    .above(distance33_above),
    .value(distance33_value),
    .is_far(distance33_is_far)
  );
  wire near33 =
    (agrees_high[33] | ((score33[15:12] == greatest_high_less_1) & distance33_above & takes_part[33])) &
    ~distance33_is_far;
  wire distance34_above;
  wire [15:0] distance34_value;
  wire distance34_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance34 (
    .low(score34[11:0]),
    .not_max(not_greatest),
    .above(distance34_above),
    .value(distance34_value),
    .is_far(distance34_is_far)
  );
  wire near34 =
    (agrees_high[34] | ((score34[15:12] == greatest_high_less_1) & distance34_above & takes_part[34])) &
    ~distance34_is_far;
  wire distance35_above;
  wire [15:0] distance35_value;
  wire distance35_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance35 (
    .low(score35[11:0]),
    .not_max(not_greatest),
    .above(distance35_above),
    .value(distance35_value),
    .is_far(distance35_is_far)
  );
  wire near35 =
    (agrees_high[35] | ((score35[15:12] == greatest_high_less_1) & distance35_above & takes_part[35])) &
    ~distance35_is_far;
  wire distance36_above;
  wire [15:0] distance36_value;
  wire distance36_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance36 (
    .low(score36[11:0]),
    .not_max(not_greatest),
    .above(distance36_above),
    .value(distance36_value),
    .is_far(distance36_is_far)
  );
  wire near36 =
    (agrees_high[36] | ((score36[15:12] == greatest_high_less_1) & distance36_above & takes_part[36])) &
    ~distance36_is_far;
  wire distance37_above;
  wire [15:0] distance37_value;
  wire distance37_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance37 (
    .low(score37[11:0]),
    .not_max(not_greatest),
    .above(distance37_above),
    .value(distance37_value),
    .is_far(distance37_is_far)
  );
  wire near37 =
    (agrees_high[37] | ((score37[15:12] == greatest_high_less_1) & distance37_above & takes_part[37])) &
    ~distance37_is_far;
  wire distance38_above;
  wire [15:0] distance38_value;
  wire distance38_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance38 (
    .low(score38[11:0]),
    .not_max(not_greatest),
    .above(distance38_above),
    .value(distance38_value),
    .is_far(distance38_is_far)
  );
  wire near38 =
    (agrees_high[38] | ((score38[15:12] == greatest_high_less_1) & distance38_above & takes_part[38])) &
    ~distance38_is_far;
  wire distance39_above;
  wire [15:0] distance39_value;
  wire distance39_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance39 (
    .low(score39[11:0]),
    .not_max(not_greatest),
    .above(distance39_above),
    .value(distance39_value),
    .is_far(distance39_is_far)
  );
  wire near39 =
    (agrees_high[39] | ((score39[15:12] == greatest_high_less_1) & distance39_above & takes_part[39])) &
    ~distance39_is_far;
  wire distance40_above;
  wire [15:0] distance40_value;
  wire distance40_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance40 (
    .low(score40[11:0]),
    .not_max(not_greatest),
    .above(distance40_above),
    .value(distance40_value),
    .is_far(distance40_is_far)
  );
  wire near40 =
    (agrees_high[40] | ((score40[15:12] == greatest_high_less_1) & distance40_above & takes_part[40])) &
    ~distance40_is_far;
  wire distance41_above;
  wire [15:0] distance41_value;
  wire distance41_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance41 (
    .low(score41[11:0]),
    .not_max(not_greatest),
    .above(distance41_above),
    .value(distance41_value),
    .is_far(distance41_is_far)
  );
  wire near41 =
    (agrees_high[41] | ((score41[15:12] == greatest_high_less_1) & distance41_above & takes_part[41])) &
    ~distance41_is_far;
  wire distance42_above;
  wire [15:0] distance42_value;
  wire distance42_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance42 (
    .low(score42[11:0]),
    .not_max(not_greatest),
    .above(distance42_above),
    .value(distance42_value),
    .is_far(distance42_is_far)
  );
  wire near42 =
    (agrees_high[42] | ((score42[15:12] == greatest_high_less_1) & distance42_above & takes_part[42])) &
    ~distance42_is_far;
  wire distance43_above;
  wire [15:0] distance43_value;
  wire distance43_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance43 (
    .low(score43[11:0]),
    .not_max(not_greatest),
    .above(distance43_above),
    .value(distance43_value),
    .is_far(distance43_is_far)
  );
  wire near43 =
    (agrees_high[43] | ((score43[15:12] == greatest_high_less_1) & distance43_above & takes_part[43])) &
    ~distance43_is_far;
  wire distance44_above;
  wire [15:0] distance44_value;
  wire distance44_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance44 (
    .low(score44[11:0]),
    .not_max(not_greatest),
    .above(distance44_above),
    .value(distance44_value),
    .is_far(distance44_is_far)
  );
  wire near44 =
    (agrees_high[44] | ((score44[15:12] == greatest_high_less_1) & distance44_above & takes_part[44])) &
    ~distance44_is_far;
  wire distance45_above;
  wire [15:0] distance45_value;
  wire distance45_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance45 (
    .low(score45[11:0]),
    .not_max(not_greatest),
    .above(distance45_above),
    .value(distance45_value),
    .is_far(distance45_is_far)
  );
  wire near45 =
    (agrees_high[45] | ((score45[15:12] == greatest_high_less_1) & distance45_above & takes_part[45])) &
    ~distance45_is_far;
  wire distance46_above;
  wire [15:0] distance46_value;
  wire distance46_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance46 (
    .low(score46[11:0]),
    .not_max(not_greatest),
    .above(distance46_above),
    .value(distance46_value),
    .is_far(distance46_is_far)
  );
  wire near46 =
    (agrees_high[46] | ((score46[15:12] == greatest_high_less_1) & distance46_above & takes_part[46])) &
    ~distance46_is_far;
  wire distance47_above;
  wire [15:0] distance47_value;
  wire distance47_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance47 (
    .low(score47[11:0]),
    .not_max(not_greatest),
    .above(distance47_above),
    .value(distance47_value),
    .is_far(distance47_is_far)
  );
  wire near47 =
    (agrees_high[47] | ((score47[15:12] == greatest_high_less_1) & distance47_above & takes_part[47])) &
    ~distance47_is_far;
  wire distance48_above;
  wire [15:0] distance48_value;
  wire distance48_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance48 (
    .low(score48[11:0]),
    .not_max(not_greatest),
    .above(distance48_above),
    .value(distance48_value),
    .is_far(distance48_is_far)
  );
  wire near48 =
    (agrees_high[48] | ((score48[15:12] == greatest_high_less_1) & distance48_above & takes_part[48])) &
    ~distance48_is_far;
  wire distance49_above;
  wire [15:0] distance49_value;
  wire distance49_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance49 (
    .low(score49[11:0]),
    .not_max(not_greatest),
    .above(distance49_above),
    .value(distance49_value),
    .is_far(distance49_is_far)
  );
  wire near49 =
    (agrees_high[49] | ((score49[15:12] == greatest_high_less_1) & distance49_above & takes_part[49])) &
    ~distance49_is_far;
  wire distance50_above;
  wire [15:0] distance50_value;
  wire distance50_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance50 (
    .low(score50[11:0]),
    .not_max(not_greatest),
    .above(distance50_above),
    .value(distance50_value),
    .is_far(distance50_is_far)
  );
  wire near50 =
    (agrees_high[50] | ((score50[15:12] == greatest_high_less_1) & distance50_above & takes_part[50])) &
    ~distance50_is_far;
  wire distance51_above;
  wire [15:0] distance51_value;
  wire distance51_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance51 (
    .low(score51[11:0]),
    .not_max(not_greatest),
    .above(distance51_above),
    .value(distance51_value),
    .is_far(distance51_is_far)
  );
  wire near51 =
    (agrees_high[51] | ((score51[15:12] == greatest_high_less_1) & distance51_above & takes_part[51])) &
    ~distance51_is_far;
  wire distance52_above;
  wire [15:0] distance52_value;
  wire distance52_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance52 (
    .low(score52[11:0]),
    .not_max(not_greatest),
    .above(distance52_above),
    .value(distance52_value),
    .is_far(distance52_is_far)
  );
  wire near52 =
    (agrees_high[52] | ((score52[15:12] == greatest_high_less_1) & distance52_above & takes_part[52])) &
    ~distance52_is_far;
  wire distance53_above;
  wire [15:0] distance53_value;
  wire distance53_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance53 (
    .low(score53[11:0]),
    .not_max(not_greatest),
    .above(distance53_above),
    .value(distance53_value),
    .is_far(distance53_is_far)
  );
  wire near53 =
    (agrees_high[53] | ((score53[15:12] == greatest_high_less_1) & distance53_above & takes_part[53])) &
    ~distance53_is_far;
  wire distance54_above;
  wire [15:0] distance54_value;
  wire distance54_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance54 (
    .low(score54[11:0]),
    .not_max(not_greatest),
    .above(distance54_above),
    .value(distance54_value),
    .is_far(distance54_is_far)
  );
  wire near54 =
    (agrees_high[54] | ((score54[15:12] == greatest_high_less_1) & distance54_above & takes_part[54])) &
    ~distance54_is_far;
  wire distance55_above;
  wire [15:0] distance55_value;
  wire distance55_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance55 (
    .low(score55[11:0]),
    .not_max(not_greatest),
    .above(distance55_above),
    .value(distance55_value),
    .is_far(distance55_is_far)
  );
  wire near55 =
    (agrees_high[55] | ((score55[15:12] == greatest_high_less_1) & distance55_above & takes_part[55])) &
    ~distance55_is_far;
  wire distance56_above;
  wire [15:0] distance56_value;
  wire distance56_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance56 (
    .low(score56[11:0]),
    .not_max(not_greatest),
    .above(distance56_above),
    .value(distance56_value),
    .is_far(distance56_is_far)
  );
  wire near56 =
    (agrees_high[56] | ((score56[15:12] == greatest_high_less_1) & distance56_above & takes_part[56])) &
    ~distance56_is_far;
  wire distance57_above;
  wire [15:0] distance57_value;
  wire distance57_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance57 (
    .low(score57[11:0]),
    .not_max(not_greatest),
    .above(distance57_above),
    .value(distance57_value),
    .is_far(distance57_is_far)
  );
  wire near57 =
    (agrees_high[57] | ((score57[15:12] == greatest_high_less_1) & distance57_above & takes_part[57])) &
    ~distance57_is_far;
  wire distance58_above;
  wire [15:0] distance58_value;
  wire distance58_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance58 (
    .low(score58[11:0]),
    .not_max(not_greatest),
    .above(distance58_above),
    .value(distance58_value),
    .is_far(distance58_is_far)
  );
  wire near58 =
    (agrees_high[58] | ((score58[15:12] == greatest_high_less_1) & distance58_above & takes_part[58])) &
    ~distance58_is_far;
  wire distance59_above;
  wire [15:0] distance59_value;
  wire distance59_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance59 (
    .low(score59[11:0]),
    .not_max(not_greatest),
    .above(distance59_above),
    .value(distance59_value),
    .is_far(distance59_is_far)
  );
  wire near59 =
    (agrees_high[59] | ((score59[15:12] == greatest_high_less_1) & distance59_above & takes_part[59])) &
    ~distance59_is_far;
  wire distance60_above;
  wire [15:0] distance60_value;
  wire distance60_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance60 (
    .low(score60[11:0]),
    .not_max(not_greatest),
    .above(distance60_above),
    .value(distance60_value),
    .is_far(distance60_is_far)
  );
  wire near60 =
    (agrees_high[60] | ((score60[15:12] == greatest_high_less_1) & distance60_above & takes_part[60])) &
    ~distance60_is_far;
  wire distance61_above;
  wire [15:0] distance61_value;
  wire distance61_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance61 (
    .low(score61[11:0]),
    .not_max(not_greatest),
    .above(distance61_above),
    .value(distance61_value),
    .is_far(distance61_is_far)
  );
  wire near61 =
    (agrees_high[61] | ((score61[15:12] == greatest_high_less_1) & distance61_above & takes_part[61])) &
    ~distance61_is_far;
  wire distance62_above;
  wire [15:0] distance62_value;
  wire distance62_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance62 (
    .low(score62[11:0]),
    .not_max(not_greatest),
    .above(distance62_above),
    .value(distance62_value),
    .is_far(distance62_is_far)
  );
  wire near62 =
    (agrees_high[62] | ((score62[15:12] == greatest_high_less_1) & distance62_above & takes_part[62])) &
    ~distance62_is_far;
  wire distance63_above;
  wire [15:0] distance63_value;
  wire distance63_is_far;
  log2_softmax_n64_s16f8_natural_pow2_g13_c4_distance distance63 (
    .low(score63[11:0]),
    .not_max(not_greatest),
    .above(distance63_above),
    .value(distance63_value),
    .is_far(distance63_is_far)
  );
  wire near63 =
    (agrees_high[63] | ((score63[15:12] == greatest_high_less_1) & distance63_above & takes_part[63])) &
    ~distance63_is_far;
  wire [895:0] weight;

  // weight_lane 0
  wire weight_lane0_rounds_up = distance0_value[11] & (|distance0_value[10:0]);
  wire [1:0] weight_lane0_significand = {weight_lane0_rounds_up, ~weight_lane0_rounds_up};
  wire [3:0] weight_lane0_places = ~(distance0_value[15:12] & {4{near0}});
  wire weight_lane0_stays1 = ~weight_lane0_places[0];
  wire [2:0] weight_lane0_right1 = {
    weight_lane0_significand[1] & weight_lane0_stays1,
    weight_lane0_places[0] ? weight_lane0_significand[1] : weight_lane0_significand[0],
    weight_lane0_significand[0] & weight_lane0_places[0]
  };
  wire weight_lane0_stays2 = ~weight_lane0_places[1];
  wire [4:0] weight_lane0_right2 = {
    weight_lane0_right1[2] & weight_lane0_stays2, weight_lane0_right1[1] & weight_lane0_stays2,
    weight_lane0_places[1] ? weight_lane0_right1[2] : weight_lane0_right1[0],
    weight_lane0_right1[1] & weight_lane0_places[1], weight_lane0_right1[0] & weight_lane0_places[1]
  };
  wire weight_lane0_stays4 = ~weight_lane0_places[2];
  wire [8:0] weight_lane0_right4 = {
    weight_lane0_right2[4] & weight_lane0_stays4, weight_lane0_right2[3] & weight_lane0_stays4,
    weight_lane0_right2[2] & weight_lane0_stays4, weight_lane0_right2[1] & weight_lane0_stays4,
    weight_lane0_places[2] ? weight_lane0_right2[4] : weight_lane0_right2[0],
    weight_lane0_right2[3] & weight_lane0_places[2], weight_lane0_right2[2] & weight_lane0_places[2],
    weight_lane0_right2[1] & weight_lane0_places[2], weight_lane0_right2[0] & weight_lane0_places[2]
  };
  wire weight_lane0_stays8 = ~weight_lane0_places[3];
  wire [13:0] weight_lane0_right8 = {
    weight_lane0_right4[8] & weight_lane0_stays8, weight_lane0_right4[7] & weight_lane0_stays8,
    weight_lane0_right4[6] & weight_lane0_stays8, weight_lane0_right4[5] & weight_lane0_stays8,
    weight_lane0_right4[4] & weight_lane0_stays8, weight_lane0_right4[3] & weight_lane0_stays8,
    weight_lane0_right4[2] & weight_lane0_stays8, weight_lane0_right4[1] & weight_lane0_stays8,
    weight_lane0_places[3] ? weight_lane0_right4[8] : weight_lane0_right4[0],
    weight_lane0_right4[7] & weight_lane0_places[3], weight_lane0_right4[6] & weight_lane0_places[3],
    weight_lane0_right4[5] & weight_lane0_places[3], weight_lane0_right4[4] & weight_lane0_places[3],
    weight_lane0_right4[3] & weight_lane0_places[3]
  };
  wire [13:0] weight_lane0_moved = weight_lane0_right8;

  assign weight[13:0] = weight_lane0_moved | (14'd8192 & {14{is_greatest[0]}});

  // weight_lane 1
  wire weight_lane1_rounds_up = distance1_value[11] & (|distance1_value[10:0]);
  wire [1:0] weight_lane1_significand = {weight_lane1_rounds_up, ~weight_lane1_rounds_up};
  wire [3:0] weight_lane1_places = ~(distance1_value[15:12] & {4{near1}});
  wire weight_lane1_stays1 = ~weight_lane1_places[0];
  wire [2:0] weight_lane1_right1 = {
    weight_lane1_significand[1] & weight_lane1_stays1,
    weight_lane1_places[0] ? weight_lane1_significand[1] : weight_lane1_significand[0],
    weight_lane1_significand[0] & weight_lane1_places[0]
  };
  wire weight_lane1_stays2 = ~weight_lane1_places[1];
  wire [4:0] weight_lane1_right2 = {
    weight_lane1_right1[2] & weight_lane1_stays2, weight_lane1_right1[1] & weight_lane1_stays2,
    weight_lane1_places[1] ? weight_lane1_right1[2] : weight_lane1_right1[0],
    weight_lane1_right1[1] & weight_lane1_places[1], weight_lane1_right1[0] & weight_lane1_places[1]
  };
  wire weight_lane1_stays4 = ~weight_lane1_places[2];
  wire [8:0] weight_lane1_right4 = {
    weight_lane1_right2[4] & weight_lane1_stays4, weight_lane1_right2[3] & weight_lane1_stays4,
    weight_lane1_right2[2] & weight_lane1_stays4, weight_lane1_right2[1] & weight_lane1_stays4,
    weight_lane1_places[2] ? weight_lane1_right2[4] : weight_lane1_right2[0],
    weight_lane1_right2[3] & weight_lane1_places[2], weight_lane1_right2[2] & weight_lane1_places[2],
    weight_lane1_right2[1] & weight_lane1_places[2], weight_lane1_right2[0] & weight_lane1_places[2]
  };
  wire weight_lane1_stays8 = ~weight_lane1_places[3];
  wire [13:0] weight_lane1_right8 = {
    weight_lane1_right4[8] & weight_lane1_stays8, weight_lane1_right4[7] & weight_lane1_stays8,
    weight_lane1_right4[6] & weight_lane1_stays8, weight_lane1_right4[5] & weight_lane1_stays8,
    weight_lane1_right4[4] & weight_lane1_stays8, weight_lane1_right4[3] & weight_lane1_stays8,
    weight_lane1_right4[2] & weight_lane1_stays8, weight_lane1_right4[1] & weight_lane1_stays8,
    weight_lane1_places[3] ? weight_lane1_right4[8] : weight_lane1_right4[0],
    weight_lane1_right4[7] & weight_lane1_places[3], weight_lane1_right4[6] & weight_lane1_places[3],
    weight_lane1_right4[5] & weight_lane1_places[3], weight_lane1_right4[4] & weight_lane1_places[3],
    weight_lane1_right4[3] & weight_lane1_places[3]
  };
  wire [13:0] weight_lane1_moved = weight_lane1_right8;

  assign weight[27:14] = weight_lane1_moved | (14'd8192 & {14{is_greatest[1]}});

  // weight_lane 2
  wire weight_lane2_rounds_up = distance2_value[11] & (|distance2_value[10:0]);
  wire [1:0] weight_lane2_significand = {weight_lane2_rounds_up, ~weight_lane2_rounds_up};
  wire [3:0] weight_lane2_places = ~(distance2_value[15:12] & {4{near2}});
  wire weight_lane2_stays1 = ~weight_lane2_places[0];
  wire [2:0] weight_lane2_right1 = {
    weight_lane2_significand[1] & weight_lane2_stays1,
    weight_lane2_places[0] ? weight_lane2_significand[1] : weight_lane2_significand[0],
    weight_lane2_significand[0] & weight_lane2_places[0]
  };
  wire weight_lane2_stays2 = ~weight_lane2_places[1];
  wire [4:0] weight_lane2_right2 = {
    weight_lane2_right1[2] & weight_lane2_stays2, weight_lane2_right1[1] & weight_lane2_stays2,
    weight_lane2_places[1] ? weight_lane2_right1[2] : weight_lane2_right1[0],
    weight_lane2_right1[1] & weight_lane2_places[1], weight_lane2_right1[0] & weight_lane2_places[1]
  };
  wire weight_lane2_stays4 = ~weight_lane2_places[2];
  wire [8:0] weight_lane2_right4 = {
    weight_lane2_right2[4] & weight_lane2_stays4, weight_lane2_right2[3] & weight_lane2_stays4,
    weight_lane2_right2[2] & weight_lane2_stays4, weight_lane2_right2[1] & weight_lane2_stays4,
    weight_lane2_places[2] ? weight_lane2_right2[4] : weight_lane2_right2[0],
    weight_lane2_right2[3] & weight_lane2_places[2], weight_lane2_right2[2] & weight_lane2_places[2],
    weight_lane2_right2[1] & weight_lane2_places[2], weight_lane2_right2[0] & weight_lane2_places[2]
  };
  wire weight_lane2_stays8 = ~weight_lane2_places[3];
  wire [13:0] weight_lane2_right8 = {
    weight_lane2_right4[8] & weight_lane2_stays8, weight_lane2_right4[7] & weight_lane2_stays8,
    weight_lane2_right4[6] & weight_lane2_stays8, weight_lane2_right4[5] & weight_lane2_stays8,
    weight_lane2_right4[4] & weight_lane2_stays8, weight_lane2_right4[3] & weight_lane2_stays8,
    weight_lane2_right4[2] & weight_lane2_stays8, weight_lane2_right4[1] & weight_lane2_stays8,
    weight_lane2_places[3] ? weight_lane2_right4[8] : weight_lane2_right4[0],
    weight_lane2_right4[7] & weight_lane2_places[3], weight_lane2_right4[6] & weight_lane2_places[3],
    weight_lane2_right4[5] & weight_lane2_places[3], weight_lane2_right4[4] & weight_lane2_places[3],
    weight_lane2_right4[3] & weight_lane2_places[3]
  };
  wire [13:0] weight_lane2_moved = weight_lane2_right8;

  assign weight[41:28] = weight_lane2_moved | (14'd8192 & {14{is_greatest[2]}});

  // weight_lane 3
  wire weight_lane3_rounds_up = distance3_value[11] & (|distance3_value[10:0]);
  wire [1:0] weight_lane3_significand = {weight_lane3_rounds_up, ~weight_lane3_rounds_up};
  wire [3:0] weight_lane3_places = ~(distance3_value[15:12] & {4{near3}});
  wire weight_lane3_stays1 = ~weight_lane3_places[0];
  wire [2:0] weight_lane3_right1 = {
    weight_lane3_significand[1] & weight_lane3_stays1,
    weight_lane3_places[0] ? weight_lane3_significand[1] : weight_lane3_significand[0],
    weight_lane3_significand[0] & weight_lane3_places[0]
  };
  wire weight_lane3_stays2 = ~weight_lane3_places[1];
  wire [4:0] weight_lane3_right2 = {
    weight_lane3_right1[2] & weight_lane3_stays2, weight_lane3_right1[1] & weight_lane3_stays2,
    weight_lane3_places[1] ? weight_lane3_right1[2] : weight_lane3_right1[0],
    weight_lane3_right1[1] & weight_lane3_places[1], weight_lane3_right1[0] & weight_lane3_places[1]
  };
  wire weight_lane3_stays4 = ~weight_lane3_places[2];
  wire [8:0] weight_lane3_right4 = {
    weight_lane3_right2[4] & weight_lane3_stays4, weight_lane3_right2[3] & weight_lane3_stays4,
    weight_lane3_right2[2] & weight_lane3_stays4, weight_lane3_right2[1] & weight_lane3_stays4,
    weight_lane3_places[2] ? weight_lane3_right2[4] : weight_lane3_right2[0],
    weight_lane3_right2[3] & weight_lane3_places[2], weight_lane3_right2[2] & weight_lane3_places[2],
    weight_lane3_right2[1] & weight_lane3_places[2], weight_lane3_right2[0] & weight_lane3_places[2]
  };
  wire weight_lane3_stays8 = ~weight_lane3_places[3];
  wire [13:0] weight_lane3_right8 = {
    weight_lane3_right4[8] & weight_lane3_stays8, weight_lane3_right4[7] & weight_lane3_stays8,
    weight_lane3_right4[6] & weight_lane3_stays8, weight_lane3_right4[5] & weight_lane3_stays8,
    weight_lane3_right4[4] & weight_lane3_stays8, weight_lane3_right4[3] & weight_lane3_stays8,
    weight_lane3_right4[2] & weight_lane3_stays8, weight_lane3_right4[1] & weight_lane3_stays8,
    weight_lane3_places[3] ? weight_lane3_right4[8] : weight_lane3_right4[0],
    weight_lane3_right4[7] & weight_lane3_places[3], weight_lane3_right4[6] & weight_lane3_places[3],
    weight_lane3_right4[5] & weight_lane3_places[3], weight_lane3_right4[4] & weight_lane3_places[3],
    weight_lane3_right4[3] & weight_lane3_places[3]
  };
  wire [13:0] weight_lane3_moved = weight_lane3_right8;

  assign weight[55:42] = weight_lane3_moved | (14'd8192 & {14{is_greatest[3]}});

  // weight_lane 4
  wire weight_lane4_rounds_up = distance4_value[11] & (|distance4_value[10:0]);
  wire [1:0] weight_lane4_significand = {weight_lane4_rounds_up, ~weight_lane4_rounds_up};
  wire [3:0] weight_lane4_places = ~(distance4_value[15:12] & {4{near4}});
  wire weight_lane4_stays1 = ~weight_lane4_places[0];
  wire [2:0] weight_lane4_right1 = {
    weight_lane4_significand[1] & weight_lane4_stays1,
    weight_lane4_places[0] ? weight_lane4_significand[1] : weight_lane4_significand[0],
    weight_lane4_significand[0] & weight_lane4_places[0]
  };
  wire weight_lane4_stays2 = ~weight_lane4_places[1];
  wire [4:0] weight_lane4_right2 = {
    weight_lane4_right1[2] & weight_lane4_stays2, weight_lane4_right1[1] & weight_lane4_stays2,
    weight_lane4_places[1] ? weight_lane4_right1[2] : weight_lane4_right1[0],
    weight_lane4_right1[1] & weight_lane4_places[1], weight_lane4_right1[0] & weight_lane4_places[1]
  };
  wire weight_lane4_stays4 = ~weight_lane4_places[2];
  wire [8:0] weight_lane4_right4 = {
    weight_lane4_right2[4] & weight_lane4_stays4, weight_lane4_right2[3] & weight_lane4_stays4,
    weight_lane4_right2[2] & weight_lane4_stays4, weight_lane4_right2[1] & weight_lane4_stays4,
    weight_lane4_places[2] ? weight_lane4_right2[4] : weight_lane4_right2[0],
    weight_lane4_right2[3] & weight_lane4_places[2], weight_lane4_right2[2] & weight_lane4_places[2],
    weight_lane4_right2[1] & weight_lane4_places[2], weight_lane4_right2[0] & weight_lane4_places[2]
  };
  wire weight_lane4_stays8 = ~weight_lane4_places[3];
  wire [13:0] weight_lane4_right8 = {
    weight_lane4_right4[8] & weight_lane4_stays8, weight_lane4_right4[7] & weight_lane4_stays8,
    weight_lane4_right4[6] & weight_lane4_stays8, weight_lane4_right4[5] & weight_lane4_stays8,
    weight_lane4_right4[4] & weight_lane4_stays8, weight_lane4_right4[3] & weight_lane4_stays8,
    weight_lane4_right4[2] & weight_lane4_stays8, weight_lane4_right4[1] & weight_lane4_stays8,
    weight_lane4_places[3] ? weight_lane4_right4[8] : weight_lane4_right4[0],
    weight_lane4_right4[7] & weight_lane4_places[3], weight_lane4_right4[6] & weight_lane4_places[3],
    weight_lane4_right4[5] & weight_lane4_places[3], weight_lane4_right4[4] & weight_lane4_places[3],
    weight_lane4_right4[3] & weight_lane4_places[3]
  };
  wire [13:0] weight_lane4_moved = weight_lane4_right8;

  assign weight[69:56] = weight_lane4_moved | (14'd8192 & {14{is_greatest[4]}});

  // weight_lane 5
  wire weight_lane5_rounds_up = distance5_value[11] & (|distance5_value[10:0]);
  wire [1:0] weight_lane5_significand = {weight_lane5_rounds_up, ~weight_lane5_rounds_up};
  wire [3:0] weight_lane5_places = ~(distance5_value[15:12] & {4{near5}});
  wire weight_lane5_stays1 = ~weight_lane5_places[0];
  wire [2:0] weight_lane5_right1 = {
    weight_lane5_significand[1] & weight_lane5_stays1,
    weight_lane5_places[0] ? weight_lane5_significand[1] : weight_lane5_significand[0],
    weight_lane5_significand[0] & weight_lane5_places[0]
  };
  wire weight_lane5_stays2 = ~weight_lane5_places[1];
  wire [4:0] weight_lane5_right2 = {
    weight_lane5_right1[2] & weight_lane5_stays2, weight_lane5_right1[1] & weight_lane5_stays2,
    weight_lane5_places[1] ? weight_lane5_right1[2] : weight_lane5_right1[0],
    weight_lane5_right1[1] & weight_lane5_places[1], weight_lane5_right1[0] & weight_lane5_places[1]
  };
  wire weight_lane5_stays4 = ~weight_lane5_places[2];
  wire [8:0] weight_lane5_right4 = {
    weight_lane5_right2[4] & weight_lane5_stays4, weight_lane5_right2[3] & weight_lane5_stays4,
    weight_lane5_right2[2] & weight_lane5_stays4, weight_lane5_right2[1] & weight_lane5_stays4,
    weight_lane5_places[2] ? weight_lane5_right2[4] : weight_lane5_right2[0],
    weight_lane5_right2[3] & weight_lane5_places[2], weight_lane5_right2[2] & weight_lane5_places[2],
    weight_lane5_right2[1] & weight_lane5_places[2], weight_lane5_right2[0] & weight_lane5_places[2]
  };
  wire weight_lane5_stays8 = ~weight_lane5_places[3];
  wire [13:0] weight_lane5_right8 = {
    weight_lane5_right4[8] & weight_lane5_stays8, weight_lane5_right4[7] & weight_lane5_stays8,
    weight_lane5_right4[6] & weight_lane5_stays8, weight_lane5_right4[5] & weight_lane5_stays8,
    weight_lane5_right4[4] & weight_lane5_stays8, weight_lane5_right4[3] & weight_lane5_stays8,
    weight_lane5_right4[2] & weight_lane5_stays8, weight_lane5_right4[1] & weight_lane5_stays8,
    weight_lane5_places[3] ? weight_lane5_right4[8] : weight_lane5_right4[0],
    weight_lane5_right4[7] & weight_lane5_places[3], weight_lane5_right4[6] & weight_lane5_places[3],
    weight_lane5_right4[5] & weight_lane5_places[3], weight_lane5_right4[4] & weight_lane5_places[3],
    weight_lane5_right4[3] & weight_lane5_places[3]
  };
  wire [13:0] weight_lane5_moved = weight_lane5_right8;

  assign weight[83:70] = weight_lane5_moved | (14'd8192 & {14{is_greatest[5]}});

  // weight_lane 6
  wire weight_lane6_rounds_up = distance6_value[11] & (|distance6_value[10:0]);
  wire [1:0] weight_lane6_significand = {weight_lane6_rounds_up, ~weight_lane6_rounds_up};
  wire [3:0] weight_lane6_places = ~(distance6_value[15:12] & {4{near6}});
  wire weight_lane6_stays1 = ~weight_lane6_places[0];
  wire [2:0] weight_lane6_right1 = {
    weight_lane6_significand[1] & weight_lane6_stays1,
    weight_lane6_places[0] ? weight_lane6_significand[1] : weight_lane6_significand[0],
    weight_lane6_significand[0] & weight_lane6_places[0]
  };
  wire weight_lane6_stays2 = ~weight_lane6_places[1];
  wire [4:0] weight_lane6_right2 = {
    weight_lane6_right1[2] & weight_lane6_stays2, weight_lane6_right1[1] & weight_lane6_stays2,
    weight_lane6_places[1] ? weight_lane6_right1[2] : weight_lane6_right1[0],
    weight_lane6_right1[1] & weight_lane6_places[1], weight_lane6_right1[0] & weight_lane6_places[1]
  };
  wire weight_lane6_stays4 = ~weight_lane6_places[2];
  wire [8:0] weight_lane6_right4 = {
    weight_lane6_right2[4] & weight_lane6_stays4, weight_lane6_right2[3] & weight_lane6_stays4,
    weight_lane6_right2[2] & weight_lane6_stays4, weight_lane6_right2[1] & weight_lane6_stays4,
    weight_lane6_places[2] ? weight_lane6_right2[4] : weight_lane6_right2[0],
    weight_lane6_right2[3] & weight_lane6_places[2], weight_lane6_right2[2] & weight_lane6_places[2],
    weight_lane6_right2[1] & weight_lane6_places[2], weight_lane6_right2[0] & weight_lane6_places[2]
  };
  wire weight_lane6_stays8 = ~weight_lane6_places[3];
  wire [13:0] weight_lane6_right8 = {
    weight_lane6_right4[8] & weight_lane6_stays8, weight_lane6_right4[7] & weight_lane6_stays8,
    weight_lane6_right4[6] & weight_lane6_stays8, weight_lane6_right4[5] & weight_lane6_stays8,
    weight_lane6_right4[4] & weight_lane6_stays8, weight_lane6_right4[3] & weight_lane6_stays8,
    weight_lane6_right4[2] & weight_lane6_stays8, weight_lane6_right4[1] & weight_lane6_stays8,
    weight_lane6_places[3] ? weight_lane6_right4[8] : weight_lane6_right4[0],
    weight_lane6_right4[7] & weight_lane6_places[3], weight_lane6_right4[6] & weight_lane6_places[3],
    weight_lane6_right4[5] & weight_lane6_places[3], weight_lane6_right4[4] & weight_lane6_places[3],
    weight_lane6_right4[3] & weight_lane6_places[3]
  };
  wire [13:0] weight_lane6_moved = weight_lane6_right8;

  assign weight[97:84] = weight_lane6_moved | (14'd8192 & {14{is_greatest[6]}});

  // weight_lane 7
  wire weight_lane7_rounds_up = distance7_value[11] & (|distance7_value[10:0]);
  wire [1:0] weight_lane7_significand = {weight_lane7_rounds_up, ~weight_lane7_rounds_up};
  wire [3:0] weight_lane7_places = ~(distance7_value[15:12] & {4{near7}});
  wire weight_lane7_stays1 = ~weight_lane7_places[0];
  wire [2:0] weight_lane7_right1 = {
    weight_lane7_significand[1] & weight_lane7_stays1,
    weight_lane7_places[0] ? weight_lane7_significand[1] : weight_lane7_significand[0],
    weight_lane7_significand[0] & weight_lane7_places[0]
  };
  wire weight_lane7_stays2 = ~weight_lane7_places[1];
  wire [4:0] weight_lane7_right2 = {
    weight_lane7_right1[2] & weight_lane7_stays2, weight_lane7_right1[1] & weight_lane7_stays2,
    weight_lane7_places[1] ? weight_lane7_right1[2] : weight_lane7_right1[0],
    weight_lane7_right1[1] & weight_lane7_places[1], weight_lane7_right1[0] & weight_lane7_places[1]
  };
  wire weight_lane7_stays4 = ~weight_lane7_places[2];
  wire [8:0] weight_lane7_right4 = {
    weight_lane7_right2[4] & weight_lane7_stays4, weight_lane7_right2[3] & weight_lane7_stays4,
    weight_lane7_right2[2] & weight_lane7_stays4, weight_lane7_right2[1] & weight_lane7_stays4,
    weight_lane7_places[2] ? weight_lane7_right2[4] : weight_lane7_right2[0],
    weight_lane7_right2[3] & weight_lane7_places[2], weight_lane7_right2[2] & weight_lane7_places[2],
    weight_lane7_right2[1] & weight_lane7_places[2], weight_lane7_right2[0] & weight_lane7_places[2]
  };
  wire weight_lane7_stays8 = ~weight_lane7_places[3];
  wire [13:0] weight_lane7_right8 = {
    weight_lane7_right4[8] & weight_lane7_stays8, weight_lane7_right4[7] & weight_lane7_stays8,
    weight_lane7_right4[6] & weight_lane7_stays8, weight_lane7_right4[5] & weight_lane7_stays8,
    weight_lane7_right4[4] & weight_lane7_stays8, weight_lane7_right4[3] & weight_lane7_stays8,
    weight_lane7_right4[2] & weight_lane7_stays8, weight_lane7_right4[1] & weight_lane7_stays8,
    weight_lane7_places[3] ? weight_lane7_right4[8] : weight_lane7_right4[0],
    weight_lane7_right4[7] & weight_lane7_places[3], weight_lane7_right4[6] & weight_lane7_places[3],
    weight_lane7_right4[5] & weight_lane7_places[3], weight_lane7_right4[4] & weight_lane7_places[3],
    weight_lane7_right4[3] & weight_lane7_places[3]
  };
  wire [13:0] weight_lane7_moved = weight_lane7_right8;

  assign weight[111:98] = weight_lane7_moved | (14'd8192 & {14{is_greatest[7]}});

  // weight_lane 8
  wire weight_lane8_rounds_up = distance8_value[11] & (|distance8_value[10:0]);
  wire [1:0] weight_lane8_significand = {weight_lane8_rounds_up, ~weight_lane8_rounds_up};
  wire [3:0] weight_lane8_places = ~(distance8_value[15:12] & {4{near8}});
  wire weight_lane8_stays1 = ~weight_lane8_places[0];
  wire [2:0] weight_lane8_right1 = {
    weight_lane8_significand[1] & weight_lane8_stays1,
    weight_lane8_places[0] ? weight_lane8_significand[1] : weight_lane8_significand[0],
    weight_lane8_significand[0] & weight_lane8_places[0]
  };
  wire weight_lane8_stays2 = ~weight_lane8_places[1];
  wire [4:0] weight_lane8_right2 = {
    weight_lane8_right1[2] & weight_lane8_stays2, weight_lane8_right1[1] & weight_lane8_stays2,
    weight_lane8_places[1] ? weight_lane8_right1[2] : weight_lane8_right1[0],
    weight_lane8_right1[1] & weight_lane8_places[1], weight_lane8_right1[0] & weight_lane8_places[1]
  };
  wire weight_lane8_stays4 = ~weight_lane8_places[2];
  wire [8:0] weight_lane8_right4 = {
    weight_lane8_right2[4] & weight_lane8_stays4, weight_lane8_right2[3] & weight_lane8_stays4,
    weight_lane8_right2[2] & weight_lane8_stays4, weight_lane8_right2[1] & weight_lane8_stays4,
    weight_lane8_places[2] ? weight_lane8_right2[4] : weight_lane8_right2[0],
    weight_lane8_right2[3] & weight_lane8_places[2], weight_lane8_right2[2] & weight_lane8_places[2],
    weight_lane8_right2[1] & weight_lane8_places[2], weight_lane8_right2[0] & weight_lane8_places[2]
  };
  wire weight_lane8_stays8 = ~weight_lane8_places[3];
  wire [13:0] weight_lane8_right8 = {
    weight_lane8_right4[8] & weight_lane8_stays8, weight_lane8_right4[7] & weight_lane8_stays8,
    weight_lane8_right4[6] & weight_lane8_stays8, weight_lane8_right4[5] & weight_lane8_stays8,
    weight_lane8_right4[4] & weight_lane8_stays8, weight_lane8_right4[3] & weight_lane8_stays8,
    weight_lane8_right4[2] & weight_lane8_stays8, weight_lane8_right4[1] & weight_lane8_stays8,
    weight_lane8_places[3] ? weight_lane8_right4[8] : weight_lane8_right4[0],
    weight_lane8_right4[7] & weight_lane8_places[3], weight_lane8_right4[6] & weight_lane8_places[3],
    weight_lane8_right4[5] & weight_lane8_places[3], weight_lane8_right4[4] & weight_lane8_places[3],
    weight_lane8_right4[3] & weight_lane8_places[3]
  };
  wire [13:0] weight_lane8_moved = weight_lane8_right8;

  assign weight[125:112] = weight_lane8_moved | (14'd8192 & {14{is_greatest[8]}});

  // weight_lane 9
  wire weight_lane9_rounds_up = distance9_value[11] & (|distance9_value[10:0]);
  wire [1:0] weight_lane9_significand = {weight_lane9_rounds_up, ~weight_lane9_rounds_up};
  wire [3:0] weight_lane9_places = ~(distance9_value[15:12] & {4{near9}});
  wire weight_lane9_stays1 = ~weight_lane9_places[0];
  wire [2:0] weight_lane9_right1 = {
    weight_lane9_significand[1] & weight_lane9_stays1,
    weight_lane9_places[0] ? weight_lane9_significand[1] : weight_lane9_significand[0],
    weight_lane9_significand[0] & weight_lane9_places[0]
  };
  wire weight_lane9_stays2 = ~weight_lane9_places[1];
  wire [4:0] weight_lane9_right2 = {
    weight_lane9_right1[2] & weight_lane9_stays2, weight_lane9_right1[1] & weight_lane9_stays2,
    weight_lane9_places[1] ? weight_lane9_right1[2] : weight_lane9_right1[0],
    weight_lane9_right1[1] & weight_lane9_places[1], weight_lane9_right1[0] & weight_lane9_places[1]
  };
  wire weight_lane9_stays4 = ~weight_lane9_places[2];
  wire [8:0] weight_lane9_right4 = {
    weight_lane9_right2[4] & weight_lane9_stays4, weight_lane9_right2[3] & weight_lane9_stays4,
    weight_lane9_right2[2] & weight_lane9_stays4, weight_lane9_right2[1] & weight_lane9_stays4,
    weight_lane9_places[2] ? weight_lane9_right2[4] : weight_lane9_right2[0],
    weight_lane9_right2[3] & weight_lane9_places[2], weight_lane9_right2[2] & weight_lane9_places[2],
    weight_lane9_right2[1] & weight_lane9_places[2], weight_lane9_right2[0] & weight_lane9_places[2]
  };
  wire weight_lane9_stays8 = ~weight_lane9_places[3];
  wire [13:0] weight_lane9_right8 = {
    weight_lane9_right4[8] & weight_lane9_stays8, weight_lane9_right4[7] & weight_lane9_stays8,
    weight_lane9_right4[6] & weight_lane9_stays8, weight_lane9_right4[5] & weight_lane9_stays8,
    weight_lane9_right4[4] & weight_lane9_stays8, weight_lane9_right4[3] & weight_lane9_stays8,
    weight_lane9_right4[2] & weight_lane9_stays8, weight_lane9_right4[1] & weight_lane9_stays8,
    weight_lane9_places[3] ? weight_lane9_right4[8] : weight_lane9_right4[0],
    weight_lane9_right4[7] & weight_lane9_places[3], weight_lane9_right4[6] & weight_lane9_places[3],
    weight_lane9_right4[5] & weight_lane9_places[3], weight_lane9_right4[4] & weight_lane9_places[3],
    weight_lane9_right4[3] & weight_lane9_places[3]
  };
  wire [13:0] weight_lane9_moved = weight_lane9_right8;

  assign weight[139:126] = weight_lane9_moved | (14'd8192 & {14{is_greatest[9]}});

  // weight_lane 10
  wire weight_lane10_rounds_up = distance10_value[11] & (|distance10_value[10:0]);
  wire [1:0] weight_lane10_significand = {weight_lane10_rounds_up, ~weight_lane10_rounds_up};
  wire [3:0] weight_lane10_places = ~(distance10_value[15:12] & {4{near10}});
  wire weight_lane10_stays1 = ~weight_lane10_places[0];
  wire [2:0] weight_lane10_right1 = {
    weight_lane10_significand[1] & weight_lane10_stays1,
    weight_lane10_places[0] ? weight_lane10_significand[1] : weight_lane10_significand[0],
    weight_lane10_significand[0] & weight_lane10_places[0]
  };
  wire weight_lane10_stays2 = ~weight_lane10_places[1];
  wire [4:0] weight_lane10_right2 = {
    weight_lane10_right1[2] & weight_lane10_stays2, weight_lane10_right1[1] & weight_lane10_stays2,
    weight_lane10_places[1] ? weight_lane10_right1[2] : weight_lane10_right1[0],
    weight_lane10_right1[1] & weight_lane10_places[1], weight_lane10_right1[0] & weight_lane10_places[1]
  };
  wire weight_lane10_stays4 = ~weight_lane10_places[2];
  wire [8:0] weight_lane10_right4 = {
    weight_lane10_right2[4] & weight_lane10_stays4, weight_lane10_right2[3] & weight_lane10_stays4,
    weight_lane10_right2[2] & weight_lane10_stays4, weight_lane10_right2[1] & weight_lane10_stays4,
    weight_lane10_places[2] ? weight_lane10_right2[4] : weight_lane10_right2[0],
    weight_lane10_right2[3] & weight_lane10_places[2], weight_lane10_right2[2] & weight_lane10_places[2],
    weight_lane10_right2[1] & weight_lane10_places[2], weight_lane10_right2[0] & weight_lane10_places[2]
  };
  wire weight_lane10_stays8 = ~weight_lane10_places[3];
  wire [13:0] weight_lane10_right8 = {
    weight_lane10_right4[8] & weight_lane10_stays8, weight_lane10_right4[7] & weight_lane10_stays8,
    weight_lane10_right4[6] & weight_lane10_stays8, weight_lane10_right4[5] & weight_lane10_stays8,
    weight_lane10_right4[4] & weight_lane10_stays8, weight_lane10_right4[3] & weight_lane10_stays8,
    weight_lane10_right4[2] & weight_lane10_stays8, weight_lane10_right4[1] & weight_lane10_stays8,
    weight_lane10_places[3] ? weight_lane10_right4[8] : weight_lane10_right4[0],
    weight_lane10_right4[7] & weight_lane10_places[3], weight_lane10_right4[6] & weight_lane10_places[3],
    weight_lane10_right4[5] & weight_lane10_places[3], weight_lane10_right4[4] & weight_lane10_places[3],
    weight_lane10_right4[3] & weight_lane10_places[3]
  };
  wire [13:0] weight_lane10_moved = weight_lane10_right8;

  assign weight[153:140] = weight_lane10_moved | (14'd8192 & {14{is_greatest[10]}});

  // weight_lane 11
  wire weight_lane11_rounds_up = distance11_value[11] & (|distance11_value[10:0]);
  wire [1:0] weight_lane11_significand = {weight_lane11_rounds_up, ~weight_lane11_rounds_up};
  wire [3:0] weight_lane11_places = ~(distance11_value[15:12] & {4{near11}});
  wire weight_lane11_stays1 = ~weight_lane11_places[0];
  wire [2:0] weight_lane11_right1 = {
    weight_lane11_significand[1] & weight_lane11_stays1,
    weight_lane11_places[0] ? weight_lane11_significand[1] : weight_lane11_significand[0],
    weight_lane11_significand[0] & weight_lane11_places[0]
  };
  wire weight_lane11_stays2 = ~weight_lane11_places[1];
  wire [4:0] weight_lane11_right2 = {
    weight_lane11_right1[2] & weight_lane11_stays2, weight_lane11_right1[1] & weight_lane11_stays2,
    weight_lane11_places[1] ? weight_lane11_right1[2] : weight_lane11_right1[0],
    weight_lane11_right1[1] & weight_lane11_places[1], weight_lane11_right1[0] & weight_lane11_places[1]
  };
  wire weight_lane11_stays4 = ~weight_lane11_places[2];
  wire [8:0] weight_lane11_right4 = {
    weight_lane11_right2[4] & weight_lane11_stays4, weight_lane11_right2[3] & weight_lane11_stays4,
    weight_lane11_right2[2] & weight_lane11_stays4, weight_lane11_right2[1] & weight_lane11_stays4,
    weight_lane11_places[2] ? weight_lane11_right2[4] : weight_lane11_right2[0],
    weight_lane11_right2[3] & weight_lane11_places[2], weight_lane11_right2[2] & weight_lane11_places[2],
    weight_lane11_right2[1] & weight_lane11_places[2], weight_lane11_right2[0] & weight_lane11_places[2]
  };
  wire weight_lane11_stays8 = ~weight_lane11_places[3];
  wire [13:0] weight_lane11_right8 = {
    weight_lane11_right4[8] & weight_lane11_stays8, weight_lane11_right4[7] & weight_lane11_stays8,
    weight_lane11_right4[6] & weight_lane11_stays8, weight_lane11_right4[5] & weight_lane11_stays8,
    weight_lane11_right4[4] & weight_lane11_stays8, weight_lane11_right4[3] & weight_lane11_stays8,
    weight_lane11_right4[2] & weight_lane11_stays8, weight_lane11_right4[1] & weight_lane11_stays8,
    weight_lane11_places[3] ? weight_lane11_right4[8] : weight_lane11_right4[0],
    weight_lane11_right4[7] & weight_lane11_places[3], weight_lane11_right4[6] & weight_lane11_places[3],
    weight_lane11_right4[5] & weight_lane11_places[3], weight_lane11_right4[4] & weight_lane11_places[3],
    weight_lane11_right4[3] & weight_lane11_places[3]
  };
  wire [13:0] weight_lane11_moved = weight_lane11_right8;

  assign weight[167:154] = weight_lane11_moved | (14'd8192 & {14{is_greatest[11]}});

  // weight_lane 12
  wire weight_lane12_rounds_up = distance12_value[11] & (|distance12_value[10:0]);
  wire [1:0] weight_lane12_significand = {weight_lane12_rounds_up, ~weight_lane12_rounds_up};
  wire [3:0] weight_lane12_places = ~(distance12_value[15:12] & {4{near12}});
  wire weight_lane12_stays1 = ~weight_lane12_places[0];
  wire [2:0] weight_lane12_right1 = {
    weight_lane12_significand[1] & weight_lane12_stays1,
    weight_lane12_places[0] ? weight_lane12_significand[1] : weight_lane12_significand[0],
    weight_lane12_significand[0] & weight_lane12_places[0]
  };
  wire weight_lane12_stays2 = ~weight_lane12_places[1];
  wire [4:0] weight_lane12_right2 = {
    weight_lane12_right1[2] & weight_lane12_stays2, weight_lane12_right1[1] & weight_lane12_stays2,
    weight_lane12_places[1] ? weight_lane12_right1[2] : weight_lane12_right1[0],
    weight_lane12_right1[1] & weight_lane12_places[1], weight_lane12_right1[0] & weight_lane12_places[1]
  };
  wire weight_lane12_stays4 = ~weight_lane12_places[2];
  wire [8:0] weight_lane12_right4 = {
    weight_lane12_right2[4] & weight_lane12_stays4, weight_lane12_right2[3] & weight_lane12_stays4,
    weight_lane12_right2[2] & weight_lane12_stays4, weight_lane12_right2[1] & weight_lane12_stays4,
    weight_lane12_places[2] ? weight_lane12_right2[4] : weight_lane12_right2[0],
    weight_lane12_right2[3] & weight_lane12_places[2], weight_lane12_right2[2] & weight_lane12_places[2],
    weight_lane12_right2[1] & weight_lane12_places[2], weight_lane12_right2[0] & weight_lane12_places[2]
  };
  wire weight_lane12_stays8 = ~weight_lane12_places[3];
  wire [13:0] weight_lane12_right8 = {
    weight_lane12_right4[8] & weight_lane12_stays8, weight_lane12_right4[7] & weight_lane12_stays8,
    weight_lane12_right4[6] & weight_lane12_stays8, weight_lane12_right4[5] & weight_lane12_stays8,
    weight_lane12_right4[4] & weight_lane12_stays8, weight_lane12_right4[3] & weight_lane12_stays8,
    weight_lane12_right4[2] & weight_lane12_stays8, weight_lane12_right4[1] & weight_lane12_stays8,
    weight_lane12_places[3] ? weight_lane12_right4[8] : weight_lane12_right4[0],
    weight_lane12_right4[7] & weight_lane12_places[3], weight_lane12_right4[6] & weight_lane12_places[3],
    weight_lane12_right4[5] & weight_lane12_places[3], weight_lane12_right4[4] & weight_lane12_places[3],
    weight_lane12_right4[3] & weight_lane12_places[3]
  };
  wire [13:0] weight_lane12_moved = weight_lane12_right8;

  assign weight[181:168] = weight_lane12_moved | (14'd8192 & {14{is_greatest[12]}});

  // weight_lane 13
  wire weight_lane13_rounds_up = distance13_value[11] & (|distance13_value[10:0]);
  wire [1:0] weight_lane13_significand = {weight_lane13_rounds_up, ~weight_lane13_rounds_up};
  wire [3:0] weight_lane13_places = ~(distance13_value[15:12] & {4{near13}});
  wire weight_lane13_stays1 = ~weight_lane13_places[0];
  wire [2:0] weight_lane13_right1 = {
    weight_lane13_significand[1] & weight_lane13_stays1,
    weight_lane13_places[0] ? weight_lane13_significand[1] : weight_lane13_significand[0],
    weight_lane13_significand[0] & weight_lane13_places[0]
  };
  wire weight_lane13_stays2 = ~weight_lane13_places[1];
  wire [4:0] weight_lane13_right2 = {
    weight_lane13_right1[2] & weight_lane13_stays2, weight_lane13_right1[1] & weight_lane13_stays2,
    weight_lane13_places[1] ? weight_lane13_right1[2] : weight_lane13_right1[0],
    weight_lane13_right1[1] & weight_lane13_places[1], weight_lane13_right1[0] & weight_lane13_places[1]
  };
  wire weight_lane13_stays4 = ~weight_lane13_places[2];
  wire [8:0] weight_lane13_right4 = {
    weight_lane13_right2[4] & weight_lane13_stays4, weight_lane13_right2[3] & weight_lane13_stays4,
    weight_lane13_right2[2] & weight_lane13_stays4, weight_lane13_right2[1] & weight_lane13_stays4,
    weight_lane13_places[2] ? weight_lane13_right2[4] : weight_lane13_right2[0],
    weight_lane13_right2[3] & weight_lane13_places[2], weight_lane13_right2[2] & weight_lane13_places[2],
    weight_lane13_right2[1] & weight_lane13_places[2], weight_lane13_right2[0] & weight_lane13_places[2]
  };
  wire weight_lane13_stays8 = ~weight_lane13_places[3];
  wire [13:0] weight_lane13_right8 = {
    weight_lane13_right4[8] & weight_lane13_stays8, weight_lane13_right4[7] & weight_lane13_stays8,
    weight_lane13_right4[6] & weight_lane13_stays8, weight_lane13_right4[5] & weight_lane13_stays8,
    weight_lane13_right4[4] & weight_lane13_stays8, weight_lane13_right4[3] & weight_lane13_stays8,
    weight_lane13_right4[2] & weight_lane13_stays8, weight_lane13_right4[1] & weight_lane13_stays8,
    weight_lane13_places[3] ? weight_lane13_right4[8] : weight_lane13_right4[0],
    weight_lane13_right4[7] & weight_lane13_places[3], weight_lane13_right4[6] & weight_lane13_places[3],
    weight_lane13_right4[5] & weight_lane13_places[3], weight_lane13_right4[4] & weight_lane13_places[3],
    weight_lane13_right4[3] & weight_lane13_places[3]
  };
  wire [13:0] weight_lane13_moved = weight_lane13_right8;

  assign weight[195:182] = weight_lane13_moved | (14'd8192 & {14{is_greatest[13]}});

  // weight_lane 14
  wire weight_lane14_rounds_up = distance14_value[11] & (|distance14_value[10:0]);
  wire [1:0] weight_lane14_significand = {weight_lane14_rounds_up, ~weight_lane14_rounds_up};
  wire [3:0] weight_lane14_places = ~(distance14_value[15:12] & {4{near14}});
  wire weight_lane14_stays1 = ~weight_lane14_places[0];
  wire [2:0] weight_lane14_right1 = {
    weight_lane14_significand[1] & weight_lane14_stays1,
    weight_lane14_places[0] ? weight_lane14_significand[1] : weight_lane14_significand[0],
    weight_lane14_significand[0] & weight_lane14_places[0]
  };
  wire weight_lane14_stays2 = ~weight_lane14_places[1];
  wire [4:0] weight_lane14_right2 = {
    weight_lane14_right1[2] & weight_lane14_stays2, weight_lane14_right1[1] & weight_lane14_stays2,
    weight_lane14_places[1] ? weight_lane14_right1[2] : weight_lane14_right1[0],
    weight_lane14_right1[1] & weight_lane14_places[1], weight_lane14_right1[0] & weight_lane14_places[1]
  };
  wire weight_lane14_stays4 = ~weight_lane14_places[2];
  wire [8:0] weight_lane14_right4 = {
    weight_lane14_right2[4] & weight_lane14_stays4, weight_lane14_right2[3] & weight_lane14_stays4,
    weight_lane14_right2[2] & weight_lane14_stays4, weight_lane14_right2[1] & weight_lane14_stays4,
    weight_lane14_places[2] ? weight_lane14_right2[4] : weight_lane14_right2[0],
    weight_lane14_right2[3] & weight_lane14_places[2], weight_lane14_right2[2] & weight_lane14_places[2],
    weight_lane14_right2[1] & weight_lane14_places[2], weight_lane14_right2[0] & weight_lane14_places[2]
  };
  wire weight_lane14_stays8 = ~weight_lane14_places[3];
  wire [13:0] weight_lane14_right8 = {
    weight_lane14_right4[8] & weight_lane14_stays8, weight_lane14_right4[7] & weight_lane14_stays8,
    weight_lane14_right4[6] & weight_lane14_stays8, weight_lane14_right4[5] & weight_lane14_stays8,
    weight_lane14_right4[4] & weight_lane14_stays8, weight_lane14_right4[3] & weight_lane14_stays8,
    weight_lane14_right4[2] & weight_lane14_stays8, weight_lane14_right4[1] & weight_lane14_stays8,
    weight_lane14_places[3] ? weight_lane14_right4[8] : weight_lane14_right4[0],
    weight_lane14_right4[7] & weight_lane14_places[3], weight_lane14_right4[6] & weight_lane14_places[3],
    weight_lane14_right4[5] & weight_lane14_places[3], weight_lane14_right4[4] & weight_lane14_places[3],
    weight_lane14_right4[3] & weight_lane14_places[3]
  };
  wire [13:0] weight_lane14_moved = weight_lane14_right8;

  assign weight[209:196] = weight_lane14_moved | (14'd8192 & {14{is_greatest[14]}});

  // weight_lane 15
  wire weight_lane15_rounds_up = distance15_value[11] & (|distance15_value[10:0]);
  wire [1:0] weight_lane15_significand = {weight_lane15_rounds_up, ~weight_lane15_rounds_up};
  wire [3:0] weight_lane15_places = ~(distance15_value[15:12] & {4{near15}});
  wire weight_lane15_stays1 = ~weight_lane15_places[0];
  wire [2:0] weight_lane15_right1 = {
    weight_lane15_significand[1] & weight_lane15_stays1,
    weight_lane15_places[0] ? weight_lane15_significand[1] : weight_lane15_significand[0],
    weight_lane15_significand[0] & weight_lane15_places[0]
  };
  wire weight_lane15_stays2 = ~weight_lane15_places[1];
  wire [4:0] weight_lane15_right2 = {
    weight_lane15_right1[2] & weight_lane15_stays2, weight_lane15_right1[1] & weight_lane15_stays2,
    weight_lane15_places[1] ? weight_lane15_right1[2] : weight_lane15_right1[0],
    weight_lane15_right1[1] & weight_lane15_places[1], weight_lane15_right1[0] & weight_lane15_places[1]
  };
  wire weight_lane15_stays4 = ~weight_lane15_places[2];
  wire [8:0] weight_lane15_right4 = {
    weight_lane15_right2[4] & weight_lane15_stays4, weight_lane15_right2[3] & weight_lane15_stays4,
    weight_lane15_right2[2] & weight_lane15_stays4, weight_lane15_right2[1] & weight_lane15_stays4,
    weight_lane15_places[2] ? weight_lane15_right2[4] : weight_lane15_right2[0],
    weight_lane15_right2[3] & weight_lane15_places[2], weight_lane15_right2[2] & weight_lane15_places[2],
    weight_lane15_right2[1] & weight_lane15_places[2], weight_lane15_right2[0] & weight_lane15_places[2]
  };
  wire weight_lane15_stays8 = ~weight_lane15_places[3];
  wire [13:0] weight_lane15_right8 = {
    weight_lane15_right4[8] & weight_lane15_stays8, weight_lane15_right4[7] & weight_lane15_stays8,
    weight_lane15_right4[6] & weight_lane15_stays8, weight_lane15_right4[5] & weight_lane15_stays8,
    weight_lane15_right4[4] & weight_lane15_stays8, weight_lane15_right4[3] & weight_lane15_stays8,
    weight_lane15_right4[2] & weight_lane15_stays8, weight_lane15_right4[1] & weight_lane15_stays8,
    weight_lane15_places[3] ? weight_lane15_right4[8] : weight_lane15_right4[0],
    weight_lane15_right4[7] & weight_lane15_places[3], weight_lane15_right4[6] & weight_lane15_places[3],
    weight_lane15_right4[5] & weight_lane15_places[3], weight_lane15_right4[4] & weight_lane15_places[3],
    weight_lane15_right4[3] & weight_lane15_places[3]
  };
  wire [13:0] weight_lane15_moved = weight_lane15_right8;

  assign weight[223:210] = weight_lane15_moved | (14'd8192 & {14{is_greatest[15]}});

  // weight_lane 16
  wire weight_lane16_rounds_up = distance16_value[11] & (|distance16_value[10:0]);
  wire [1:0] weight_lane16_significand = {weight_lane16_rounds_up, ~weight_lane16_rounds_up};
  wire [3:0] weight_lane16_places = ~(distance16_value[15:12] & {4{near16}});
  wire weight_lane16_stays1 = ~weight_lane16_places[0];
  wire [2:0] weight_lane16_right1 = {
    weight_lane16_significand[1] & weight_lane16_stays1,
    weight_lane16_places[0] ? weight_lane16_significand[1] : weight_lane16_significand[0],
    weight_lane16_significand[0] & weight_lane16_places[0]
  };
  wire weight_lane16_stays2 = ~weight_lane16_places[1];
  wire [4:0] weight_lane16_right2 = {
    weight_lane16_right1[2] & weight_lane16_stays2, weight_lane16_right1[1] & weight_lane16_stays2,
    weight_lane16_places[1] ? weight_lane16_right1[2] : weight_lane16_right1[0],
    weight_lane16_right1[1] & weight_lane16_places[1], weight_lane16_right1[0] & weight_lane16_places[1]
  };
  wire weight_lane16_stays4 = ~weight_lane16_places[2];
  wire [8:0] weight_lane16_right4 = {
    weight_lane16_right2[4] & weight_lane16_stays4, weight_lane16_right2[3] & weight_lane16_stays4,
    weight_lane16_right2[2] & weight_lane16_stays4, weight_lane16_right2[1] & weight_lane16_stays4,
    weight_lane16_places[2] ? weight_lane16_right2[4] : weight_lane16_right2[0],
    weight_lane16_right2[3] & weight_lane16_places[2], weight_lane16_right2[2] & weight_lane16_places[2],
    weight_lane16_right2[1] & weight_lane16_places[2], weight_lane16_right2[0] & weight_lane16_places[2]
  };
  wire weight_lane16_stays8 = ~weight_lane16_places[3];
  wire [13:0] weight_lane16_right8 = {
    weight_lane16_right4[8] & weight_lane16_stays8, weight_lane16_right4[7] & weight_lane16_stays8,
    weight_lane16_right4[6] & weight_lane16_stays8, weight_lane16_right4[5] & weight_lane16_stays8,
    weight_lane16_right4[4] & weight_lane16_stays8, weight_lane16_right4[3] & weight_lane16_stays8,
    weight_lane16_right4[2] & weight_lane16_stays8, weight_lane16_right4[1] & weight_lane16_stays8,
    weight_lane16_places[3] ? weight_lane16_right4[8] : weight_lane16_right4[0],
    weight_lane16_right4[7] & weight_lane16_places[3], weight_lane16_right4[6] & weight_lane16_places[3],
    weight_lane16_right4[5] & weight_lane16_places[3], weight_lane16_right4[4] & weight_lane16_places[3],
    weight_lane16_right4[3] & weight_lane16_places[3]
  };
  wire [13:0] weight_lane16_moved = weight_lane16_right8;

  assign weight[237:224] = weight_lane16_moved | (14'd8192 & {14{is_greatest[16]}});

  // weight_lane 17
  wire weight_lane17_rounds_up = distance17_value[11] & (|distance17_value[10:0]);
  wire [1:0] weight_lane17_significand = {weight_lane17_rounds_up, ~weight_lane17_rounds_up};
  wire [3:0] weight_lane17_places = ~(distance17_value[15:12] & {4{near17}});
  wire weight_lane17_stays1 = ~weight_lane17_places[0];
  wire [2:0] weight_lane17_right1 = {
    weight_lane17_significand[1] & weight_lane17_stays1,
    weight_lane17_places[0] ? weight_lane17_significand[1] : weight_lane17_significand[0],
    weight_lane17_significand[0] & weight_lane17_places[0]
  };
  wire weight_lane17_stays2 = ~weight_lane17_places[1];
  wire [4:0] weight_lane17_right2 = {
    weight_lane17_right1[2] & weight_lane17_stays2, weight_lane17_right1[1] & weight_lane17_stays2,
    weight_lane17_places[1] ? weight_lane17_right1[2] : weight_lane17_right1[0],
    weight_lane17_right1[1] & weight_lane17_places[1], weight_lane17_right1[0] & weight_lane17_places[1]
  };
  wire weight_lane17_stays4 = ~weight_lane17_places[2];
  wire [8:0] weight_lane17_right4 = {
    weight_lane17_right2[4] & weight_lane17_stays4, weight_lane17_right2[3] & weight_lane17_stays4,
    weight_lane17_right2[2] & weight_lane17_stays4, weight_lane17_right2[1] & weight_lane17_stays4,
    weight_lane17_places[2] ? weight_lane17_right2[4] : weight_lane17_right2[0],
    weight_lane17_right2[3] & weight_lane17_places[2], weight_lane17_right2[2] & weight_lane17_places[2],
    weight_lane17_right2[1] & weight_lane17_places[2], weight_lane17_right2[0] & weight_lane17_places[2]
  };
  wire weight_lane17_stays8 = ~weight_lane17_places[3];
  wire [13:0] weight_lane17_right8 = {
    weight_lane17_right4[8] & weight_lane17_stays8, weight_lane17_right4[7] & weight_lane17_stays8,
    weight_lane17_right4[6] & weight_lane17_stays8, weight_lane17_right4[5] & weight_lane17_stays8,
    weight_lane17_right4[4] & weight_lane17_stays8, weight_lane17_right4[3] & weight_lane17_stays8,
    weight_lane17_right4[2] & weight_lane17_stays8, weight_lane17_right4[1] & weight_lane17_stays8,
    weight_lane17_places[3] ? weight_lane17_right4[8] : weight_lane17_right4[0],
    weight_lane17_right4[7] & weight_lane17_places[3], weight_lane17_right4[6] & weight_lane17_places[3],
    weight_lane17_right4[5] & weight_lane17_places[3], weight_lane17_right4[4] & weight_lane17_places[3],
    weight_lane17_right4[3] & weight_lane17_places[3]
  };
  wire [13:0] weight_lane17_moved = weight_lane17_right8;

  assign weight[251:238] = weight_lane17_moved | (14'd8192 & {14{is_greatest[17]}});

  // weight_lane 18
  wire weight_lane18_rounds_up = distance18_value[11] & (|distance18_value[10:0]);
  wire [1:0] weight_lane18_significand = {weight_lane18_rounds_up, ~weight_lane18_rounds_up};
  wire [3:0] weight_lane18_places = ~(distance18_value[15:12] & {4{near18}});
  wire weight_lane18_stays1 = ~weight_lane18_places[0];
  wire [2:0] weight_lane18_right1 = {
    weight_lane18_significand[1] & weight_lane18_stays1,
    weight_lane18_places[0] ? weight_lane18_significand[1] : weight_lane18_significand[0],
    weight_lane18_significand[0] & weight_lane18_places[0]
  };
  wire weight_lane18_stays2 = ~weight_lane18_places[1];
  wire [4:0] weight_lane18_right2 = {
    weight_lane18_right1[2] & weight_lane18_stays2, weight_lane18_right1[1] & weight_lane18_stays2,
    weight_lane18_places[1] ? weight_lane18_right1[2] : weight_lane18_right1[0],
    weight_lane18_right1[1] & weight_lane18_places[1], weight_lane18_right1[0] & weight_lane18_places[1]
  };
  wire weight_lane18_stays4 = ~weight_lane18_places[2];
  wire [8:0] weight_lane18_right4 = {
    weight_lane18_right2[4] & weight_lane18_stays4, weight_lane18_right2[3] & weight_lane18_stays4,
    weight_lane18_right2[2] & weight_lane18_stays4, weight_lane18_right2[1] & weight_lane18_stays4,
    weight_lane18_places[2] ? weight_lane18_right2[4] : weight_lane18_right2[0],
    weight_lane18_right2[3] & weight_lane18_places[2], weight_lane18_right2[2] & weight_lane18_places[2],
    weight_lane18_right2[1] & weight_lane18_places[2], weight_lane18_right2[0] & weight_lane18_places[2]
  };
  wire weight_lane18_stays8 = ~weight_lane18_places[3];
  wire [13:0] weight_lane18_right8 = {
    weight_lane18_right4[8] & weight_lane18_stays8, weight_lane18_right4[7] & weight_lane18_stays8,
    weight_lane18_right4[6] & weight_lane18_stays8, weight_lane18_right4[5] & weight_lane18_stays8,
    weight_lane18_right4[4] & weight_lane18_stays8, weight_lane18_right4[3] & weight_lane18_stays8,
    weight_lane18_right4[2] & weight_lane18_stays8, weight_lane18_right4[1] & weight_lane18_stays8,
    weight_lane18_places[3] ? weight_lane18_right4[8] : weight_lane18_right4[0],
    weight_lane18_right4[7] & weight_lane18_places[3], weight_lane18_right4[6] & weight_lane18_places[3],
    weight_lane18_right4[5] & weight_lane18_places[3], weight_lane18_right4[4] & weight_lane18_places[3],
    weight_lane18_right4[3] & weight_lane18_places[3]
  };
  wire [13:0] weight_lane18_moved = weight_lane18_right8;

  assign weight[265:252] = weight_lane18_moved | (14'd8192 & {14{is_greatest[18]}});

  // weight_lane 19
  wire weight_lane19_rounds_up = distance19_value[11] & (|distance19_value[10:0]);
  wire [1:0] weight_lane19_significand = {weight_lane19_rounds_up, ~weight_lane19_rounds_up};
  wire [3:0] weight_lane19_places = ~(distance19_value[15:12] & {4{near19}});
  wire weight_lane19_stays1 = ~weight_lane19_places[0];
  wire [2:0] weight_lane19_right1 = {
    weight_lane19_significand[1] & weight_lane19_stays1,
    weight_lane19_places[0] ? weight_lane19_significand[1] : weight_lane19_significand[0],
    weight_lane19_significand[0] & weight_lane19_places[0]
  };
  wire weight_lane19_stays2 = ~weight_lane19_places[1];
  wire [4:0] weight_lane19_right2 = {
    weight_lane19_right1[2] & weight_lane19_stays2, weight_lane19_right1[1] & weight_lane19_stays2,
    weight_lane19_places[1] ? weight_lane19_right1[2] : weight_lane19_right1[0],
    weight_lane19_right1[1] & weight_lane19_places[1], weight_lane19_right1[0] & weight_lane19_places[1]
  };
  wire weight_lane19_stays4 = ~weight_lane19_places[2];
  wire [8:0] weight_lane19_right4 = {
    weight_lane19_right2[4] & weight_lane19_stays4, weight_lane19_right2[3] & weight_lane19_stays4,
    weight_lane19_right2[2] & weight_lane19_stays4, weight_lane19_right2[1] & weight_lane19_stays4,
    weight_lane19_places[2] ? weight_lane19_right2[4] : weight_lane19_right2[0],
    weight_lane19_right2[3] & weight_lane19_places[2], weight_lane19_right2[2] & weight_lane19_places[2],
    weight_lane19_right2[1] & weight_lane19_places[2], weight_lane19_right2[0] & weight_lane19_places[2]
  };
  wire weight_lane19_stays8 = ~weight_lane19_places[3];
  wire [13:0] weight_lane19_right8 = {
    weight_lane19_right4[8] & weight_lane19_stays8, weight_lane19_right4[7] & weight_lane19_stays8,
    weight_lane19_right4[6] & weight_lane19_stays8, weight_lane19_right4[5] & weight_lane19_stays8,
    weight_lane19_right4[4] & weight_lane19_stays8, weight_lane19_right4[3] & weight_lane19_stays8,
    weight_lane19_right4[2] & weight_lane19_stays8, weight_lane19_right4[1] & weight_lane19_stays8,
    weight_lane19_places[3] ? weight_lane19_right4[8] : weight_lane19_right4[0],
    weight_lane19_right4[7] & weight_lane19_places[3], weight_lane19_right4[6] & weight_lane19_places[3],
    weight_lane19_right4[5] & weight_lane19_places[3], weight_lane19_right4[4] & weight_lane19_places[3],
    weight_lane19_right4[3] & weight_lane19_places[3]
  };
  wire [13:0] weight_lane19_moved = weight_lane19_right8;

  assign weight[279:266] = weight_lane19_moved | (14'd8192 & {14{is_greatest[19]}});

  // weight_lane 20
  wire weight_lane20_rounds_up = distance20_value[11] & (|distance20_value[10:0]);
  wire [1:0] weight_lane20_significand = {weight_lane20_rounds_up, ~weight_lane20_rounds_up};
  wire [3:0] weight_lane20_places = ~(distance20_value[15:12] & {4{near20}});
  wire weight_lane20_stays1 = ~weight_lane20_places[0];
  wire [2:0] weight_lane20_right1 = {
    weight_lane20_significand[1] & weight_lane20_stays1,
    weight_lane20_places[0] ? weight_lane20_significand[1] : weight_lane20_significand[0],
    weight_lane20_significand[0] & weight_lane20_places[0]
  };
  wire weight_lane20_stays2 = ~weight_lane20_places[1];
  wire [4:0] weight_lane20_right2 = {
    weight_lane20_right1[2] & weight_lane20_stays2, weight_lane20_right1[1] & weight_lane20_stays2,
    weight_lane20_places[1] ? weight_lane20_right1[2] : weight_lane20_right1[0],
    weight_lane20_right1[1] & weight_lane20_places[1], weight_lane20_right1[0] & weight_lane20_places[1]
  };
  wire weight_lane20_stays4 = ~weight_lane20_places[2];
  wire [8:0] weight_lane20_right4 = {
    weight_lane20_right2[4] & weight_lane20_stays4, weight_lane20_right2[3] & weight_lane20_stays4,
    weight_lane20_right2[2] & weight_lane20_stays4, weight_lane20_right2[1] & weight_lane20_stays4,
    weight_lane20_places[2] ? weight_lane20_right2[4] : weight_lane20_right2[0],
    weight_lane20_right2[3] & weight_lane20_places[2], weight_lane20_right2[2] & weight_lane20_places[2],
    weight_lane20_right2[1] & weight_lane20_places[2], weight_lane20_right2[0] & weight_lane20_places[2]
  };
  wire weight_lane20_stays8 = ~weight_lane20_places[3];
  wire [13:0] weight_lane20_right8 = {
    weight_lane20_right4[8] & weight_lane20_stays8, weight_lane20_right4[7] & weight_lane20_stays8,
    weight_lane20_right4[6] & weight_lane20_stays8, weight_lane20_right4[5] & weight_lane20_stays8,
    weight_lane20_right4[4] & weight_lane20_stays8, weight_lane20_right4[3] & weight_lane20_stays8,
    weight_lane20_right4[2] & weight_lane20_stays8, weight_lane20_right4[1] & weight_lane20_stays8,
    weight_lane20_places[3] ? weight_lane20_right4[8] : weight_lane20_right4[0],
    weight_lane20_right4[7] & weight_lane20_places[3], weight_lane20_right4[6] & weight_lane20_places[3],
    weight_lane20_right4[5] & weight_lane20_places[3], weight_lane20_right4[4] & weight_lane20_places[3],
    weight_lane20_right4[3] & weight_lane20_places[3]
  };
  wire [13:0] weight_lane20_moved = weight_lane20_right8;

  assign weight[293:280] = weight_lane20_moved | (14'd8192 & {14{is_greatest[20]}});

  // weight_lane 21
  wire weight_lane21_rounds_up = distance21_value[11] & (|distance21_value[10:0]);
  wire [1:0] weight_lane21_significand = {weight_lane21_rounds_up, ~weight_lane21_rounds_up};
  wire [3:0] weight_lane21_places = ~(distance21_value[15:12] & {4{near21}});
  wire weight_lane21_stays1 = ~weight_lane21_places[0];
  wire [2:0] weight_lane21_right1 = {
    weight_lane21_significand[1] & weight_lane21_stays1,
    weight_lane21_places[0] ? weight_lane21_significand[1] : weight_lane21_significand[0],
    weight_lane21_significand[0] & weight_lane21_places[0]
  };
  wire weight_lane21_stays2 = ~weight_lane21_places[1];
  wire [4:0] weight_lane21_right2 = {
    weight_lane21_right1[2] & weight_lane21_stays2, weight_lane21_right1[1] & weight_lane21_stays2,
    weight_lane21_places[1] ? weight_lane21_right1[2] : weight_lane21_right1[0],
    weight_lane21_right1[1] & weight_lane21_places[1], weight_lane21_right1[0] & weight_lane21_places[1]
  };
  wire weight_lane21_stays4 = ~weight_lane21_places[2];
  wire [8:0] weight_lane21_right4 = {
    weight_lane21_right2[4] & weight_lane21_stays4, weight_lane21_right2[3] & weight_lane21_stays4,
    weight_lane21_right2[2] & weight_lane21_stays4, weight_lane21_right2[1] & weight_lane21_stays4,
    weight_lane21_places[2] ? weight_lane21_right2[4] : weight_lane21_right2[0],
    weight_lane21_right2[3] & weight_lane21_places[2], weight_lane21_right2[2] & weight_lane21_places[2],
    weight_lane21_right2[1] & weight_lane21_places[2], weight_lane21_right2[0] & weight_lane21_places[2]
  };
  wire weight_lane21_stays8 = ~weight_lane21_places[3];
  wire [13:0] weight_lane21_right8 = {
    weight_lane21_right4[8] & weight_lane21_stays8, weight_lane21_right4[7] & weight_lane21_stays8,
    weight_lane21_right4[6] & weight_lane21_stays8, weight_lane21_right4[5] & weight_lane21_stays8,
    weight_lane21_right4[4] & weight_lane21_stays8, weight_lane21_right4[3] & weight_lane21_stays8,
    weight_lane21_right4[2] & weight_lane21_stays8, weight_lane21_right4[1] & weight_lane21_stays8,
    weight_lane21_places[3] ? weight_lane21_right4[8] : weight_lane21_right4[0],
    weight_lane21_right4[7] & weight_lane21_places[3], weight_lane21_right4[6] & weight_lane21_places[3],
    weight_lane21_right4[5] & weight_lane21_places[3], weight_lane21_right4[4] & weight_lane21_places[3],
    weight_lane21_right4[3] & weight_lane21_places[3]
  };
  wire [13:0] weight_lane21_moved = weight_lane21_right8;

  assign weight[307:294] = weight_lane21_moved | (14'd8192 & {14{is_greatest[21]}});

  // weight_lane 22
  wire weight_lane22_rounds_up = distance22_value[11] & (|distance22_value[10:0]);
  wire [1:0] weight_lane22_significand = {weight_lane22_rounds_up, ~weight_lane22_rounds_up};
  wire [3:0] weight_lane22_places = ~(distance22_value[15:12] & {4{near22}});
  wire weight_lane22_stays1 = ~weight_lane22_places[0];
  wire [2:0] weight_lane22_right1 = {
    weight_lane22_significand[1] & weight_lane22_stays1,
    weight_lane22_places[0] ? weight_lane22_significand[1] : weight_lane22_significand[0],
    weight_lane22_significand[0] & weight_lane22_places[0]
  };
  wire weight_lane22_stays2 = ~weight_lane22_places[1];
  wire [4:0] weight_lane22_right2 = {
    weight_lane22_right1[2] & weight_lane22_stays2, weight_lane22_right1[1] & weight_lane22_stays2,
    weight_lane22_places[1] ? weight_lane22_right1[2] : weight_lane22_right1[0],
    weight_lane22_right1[1] & weight_lane22_places[1], weight_lane22_right1[0] & weight_lane22_places[1]
  };
  wire weight_lane22_stays4 = ~weight_lane22_places[2];
  wire [8:0] weight_lane22_right4 = {
    weight_lane22_right2[4] & weight_lane22_stays4, weight_lane22_right2[3] & weight_lane22_stays4,
    weight_lane22_right2[2] & weight_lane22_stays4, weight_lane22_right2[1] & weight_lane22_stays4,
    weight_lane22_places[2] ? weight_lane22_right2[4] : weight_lane22_right2[0],
    weight_lane22_right2[3] & weight_lane22_places[2], weight_lane22_right2[2] & weight_lane22_places[2],
    weight_lane22_right2[1] & weight_lane22_places[2], weight_lane22_right2[0] & weight_lane22_places[2]
  };
  wire weight_lane22_stays8 = ~weight_lane22_places[3];
  wire [13:0] weight_lane22_right8 = {
    weight_lane22_right4[8] & weight_lane22_stays8, weight_lane22_right4[7] & weight_lane22_stays8,
    weight_lane22_right4[6] & weight_lane22_stays8, weight_lane22_right4[5] & weight_lane22_stays8,
    weight_lane22_right4[4] & weight_lane22_stays8, weight_lane22_right4[3] & weight_lane22_stays8,
    weight_lane22_right4[2] & weight_lane22_stays8, weight_lane22_right4[1] & weight_lane22_stays8,
    weight_lane22_places[3] ? weight_lane22_right4[8] : weight_lane22_right4[0],
    weight_lane22_right4[7] & weight_lane22_places[3], weight_lane22_right4[6] & weight_lane22_places[3],
    weight_lane22_right4[5] & weight_lane22_places[3], weight_lane22_right4[4] & weight_lane22_places[3],
    weight_lane22_right4[3] & weight_lane22_places[3]
  };
  wire [13:0] weight_lane22_moved = weight_lane22_right8;

  assign weight[321:308] = weight_lane22_moved | (14'd8192 & {14{is_greatest[22]}});

  // weight_lane 23
  wire weight_lane23_rounds_up = distance23_value[11] & (|distance23_value[10:0]);
  wire [1:0] weight_lane23_significand = {weight_lane23_rounds_up, ~weight_lane23_rounds_up};
  wire [3:0] weight_lane23_places = ~(distance23_value[15:12] & {4{near23}});
  wire weight_lane23_stays1 = ~weight_lane23_places[0];
  wire [2:0] weight_lane23_right1 = {
    weight_lane23_significand[1] & weight_lane23_stays1,
    weight_lane23_places[0] ? weight_lane23_significand[1] : weight_lane23_significand[0],
    weight_lane23_significand[0] & weight_lane23_places[0]
  };
  wire weight_lane23_stays2 = ~weight_lane23_places[1];
  wire [4:0] weight_lane23_right2 = {
    weight_lane23_right1[2] & weight_lane23_stays2, weight_lane23_right1[1] & weight_lane23_stays2,
    weight_lane23_places[1] ? weight_lane23_right1[2] : weight_lane23_right1[0],
    weight_lane23_right1[1] & weight_lane23_places[1], weight_lane23_right1[0] & weight_lane23_places[1]
  };
  wire weight_lane23_stays4 = ~weight_lane23_places[2];
  wire [8:0] weight_lane23_right4 = {
    weight_lane23_right2[4] & weight_lane23_stays4, weight_lane23_right2[3] & weight_lane23_stays4,
    weight_lane23_right2[2] & weight_lane23_stays4, weight_lane23_right2[1] & weight_lane23_stays4,
    weight_lane23_places[2] ? weight_lane23_right2[4] : weight_lane23_right2[0],
    weight_lane23_right2[3] & weight_lane23_places[2], weight_lane23_right2[2] & weight_lane23_places[2],
    weight_lane23_right2[1] & weight_lane23_places[2], weight_lane23_right2[0] & weight_lane23_places[2]
  };
  wire weight_lane23_stays8 = ~weight_lane23_places[3];
  wire [13:0] weight_lane23_right8 = {
    weight_lane23_right4[8] & weight_lane23_stays8, weight_lane23_right4[7] & weight_lane23_stays8,
    weight_lane23_right4[6] & weight_lane23_stays8, weight_lane23_right4[5] & weight_lane23_stays8,
    weight_lane23_right4[4] & weight_lane23_stays8, weight_lane23_right4[3] & weight_lane23_stays8,
    weight_lane23_right4[2] & weight_lane23_stays8, weight_lane23_right4[1] & weight_lane23_stays8,
    weight_lane23_places[3] ? weight_lane23_right4[8] : weight_lane23_right4[0],
    weight_lane23_right4[7] & weight_lane23_places[3], weight_lane23_right4[6] & weight_lane23_places[3],
    weight_lane23_right4[5] & weight_lane23_places[3], weight_lane23_right4[4] & weight_lane23_places[3],
    weight_lane23_right4[3] & weight_lane23_places[3]
  };
  wire [13:0] weight_lane23_moved = weight_lane23_right8;

  assign weight[335:322] = weight_lane23_moved | (14'd8192 & {14{is_greatest[23]}});

  // weight_lane 24
  wire weight_lane24_rounds_up = distance24_value[11] & (|distance24_value[10:0]);
  wire [1:0] weight_lane24_significand = {weight_lane24_rounds_up, ~weight_lane24_rounds_up};
  wire [3:0] weight_lane24_places = ~(distance24_value[15:12] & {4{near24}});
  wire weight_lane24_stays1 = ~weight_lane24_places[0];
  wire [2:0] weight_lane24_right1 = {
    weight_lane24_significand[1] & weight_lane24_stays1,
    weight_lane24_places[0] ? weight_lane24_significand[1] : weight_lane24_significand[0],
    weight_lane24_significand[0] & weight_lane24_places[0]
  };
  wire weight_lane24_stays2 = ~weight_lane24_places[1];
  wire [4:0] weight_lane24_right2 = {
    weight_lane24_right1[2] & weight_lane24_stays2, weight_lane24_right1[1] & weight_lane24_stays2,
    weight_lane24_places[1] ? weight_lane24_right1[2] : weight_lane24_right1[0],
    weight_lane24_right1[1] & weight_lane24_places[1], weight_lane24_right1[0] & weight_lane24_places[1]
  };
  wire weight_lane24_stays4 = ~weight_lane24_places[2];
  wire [8:0] weight_lane24_right4 = {
    weight_lane24_right2[4] & weight_lane24_stays4, weight_lane24_right2[3] & weight_lane24_stays4,
    weight_lane24_right2[2] & weight_lane24_stays4, weight_lane24_right2[1] & weight_lane24_stays4,
    weight_lane24_places[2] ? weight_lane24_right2[4] : weight_lane24_right2[0],
    weight_lane24_right2[3] & weight_lane24_places[2], weight_lane24_right2[2] & weight_lane24_places[2],
    weight_lane24_right2[1] & weight_lane24_places[2], weight_lane24_right2[0] & weight_lane24_places[2]
  };
  wire weight_lane24_stays8 = ~weight_lane24_places[3];
  wire [13:0] weight_lane24_right8 = {
    weight_lane24_right4[8] & weight_lane24_stays8, weight_lane24_right4[7] & weight_lane24_stays8,
    weight_lane24_right4[6] & weight_lane24_stays8, weight_lane24_right4[5] & weight_lane24_stays8,
    weight_lane24_right4[4] & weight_lane24_stays8, weight_lane24_right4[3] & weight_lane24_stays8,
    weight_lane24_right4[2] & weight_lane24_stays8, weight_lane24_right4[1] & weight_lane24_stays8,
    weight_lane24_places[3] ? weight_lane24_right4[8] : weight_lane24_right4[0],
    weight_lane24_right4[7] & weight_lane24_places[3], weight_lane24_right4[6] & weight_lane24_places[3],
    weight_lane24_right4[5] & weight_lane24_places[3], weight_lane24_right4[4] & weight_lane24_places[3],
    weight_lane24_right4[3] & weight_lane24_places[3]
  };
  wire [13:0] weight_lane24_moved = weight_lane24_right8;

  assign weight[349:336] = weight_lane24_moved | (14'd8192 & {14{is_greatest[24]}});

  // weight_lane 25
  wire weight_lane25_rounds_up = distance25_value[11] & (|distance25_value[10:0]);
  wire [1:0] weight_lane25_significand = {weight_lane25_rounds_up, ~weight_lane25_rounds_up};
  wire [3:0] weight_lane25_places = ~(distance25_value[15:12] & {4{near25}});
  wire weight_lane25_stays1 = ~weight_lane25_places[0];
  wire [2:0] weight_lane25_right1 = {
    weight_lane25_significand[1] & weight_lane25_stays1,
    weight_lane25_places[0] ? weight_lane25_significand[1] : weight_lane25_significand[0],
    weight_lane25_significand[0] & weight_lane25_places[0]
  };
  wire weight_lane25_stays2 = ~weight_lane25_places[1];
  wire [4:0] weight_lane25_right2 = {
    weight_lane25_right1[2] & weight_lane25_stays2, weight_lane25_right1[1] & weight_lane25_stays2,
    weight_lane25_places[1] ? weight_lane25_right1[2] : weight_lane25_right1[0],
    weight_lane25_right1[1] & weight_lane25_places[1], weight_lane25_right1[0] & weight_lane25_places[1]
  };
  wire weight_lane25_stays4 = ~weight_lane25_places[2];
  wire [8:0] weight_lane25_right4 = {
    weight_lane25_right2[4] & weight_lane25_stays4, weight_lane25_right2[3] & weight_lane25_stays4,
    weight_lane25_right2[2] & weight_lane25_stays4, weight_lane25_right2[1] & weight_lane25_stays4,
    weight_lane25_places[2] ? weight_lane25_right2[4] : weight_lane25_right2[0],
    weight_lane25_right2[3] & weight_lane25_places[2], weight_lane25_right2[2] & weight_lane25_places[2],
    weight_lane25_right2[1] & weight_lane25_places[2], weight_lane25_right2[0] & weight_lane25_places[2]
  };
  wire weight_lane25_stays8 = ~weight_lane25_places[3];
  wire [13:0] weight_lane25_right8 = {
    weight_lane25_right4[8] & weight_lane25_stays8, weight_lane25_right4[7] & weight_lane25_stays8,
    weight_lane25_right4[6] & weight_lane25_stays8, weight_lane25_right4[5] & weight_lane25_stays8,
    weight_lane25_right4[4] & weight_lane25_stays8, weight_lane25_right4[3] & weight_lane25_stays8,
    weight_lane25_right4[2] & weight_lane25_stays8, weight_lane25_right4[1] & weight_lane25_stays8,
    weight_lane25_places[3] ? weight_lane25_right4[8] : weight_lane25_right4[0],
    weight_lane25_right4[7] & weight_lane25_places[3], weight_lane25_right4[6] & weight_lane25_places[3],
    weight_lane25_right4[5] & weight_lane25_places[3], weight_lane25_right4[4] & weight_lane25_places[3],
    weight_lane25_right4[3] & weight_lane25_places[3]
  };
  wire [13:0] weight_lane25_moved = weight_lane25_right8;

  assign weight[363:350] = weight_lane25_moved | (14'd8192 & {14{is_greatest[25]}});

  // weight_lane 26
  wire weight_lane26_rounds_up = distance26_value[11] & (|distance26_value[10:0]);
  wire [1:0] weight_lane26_significand = {weight_lane26_rounds_up, ~weight_lane26_rounds_up};
  wire [3:0] weight_lane26_places = ~(distance26_value[15:12] & {4{near26}});
  wire weight_lane26_stays1 = ~weight_lane26_places[0];
  wire [2:0] weight_lane26_right1 = {
    weight_lane26_significand[1] & weight_lane26_stays1,
    weight_lane26_places[0] ? weight_lane26_significand[1] : weight_lane26_significand[0],
    weight_lane26_significand[0] & weight_lane26_places[0]
  };
  wire weight_lane26_stays2 = ~weight_lane26_places[1];
  wire [4:0] weight_lane26_right2 = {
    weight_lane26_right1[2] & weight_lane26_stays2, weight_lane26_right1[1] & weight_lane26_stays2,
    weight_lane26_places[1] ? weight_lane26_right1[2] : weight_lane26_right1[0],
    weight_lane26_right1[1] & weight_lane26_places[1], weight_lane26_right1[0] & weight_lane26_places[1]
  };
  wire weight_lane26_stays4 = ~weight_lane26_places[2];
  wire [8:0] weight_lane26_right4 = {
    weight_lane26_right2[4] & weight_lane26_stays4, weight_lane26_right2[3] & weight_lane26_stays4,
    weight_lane26_right2[2] & weight_lane26_stays4, weight_lane26_right2[1] & weight_lane26_stays4,
    weight_lane26_places[2] ? weight_lane26_right2[4] : weight_lane26_right2[0],
    weight_lane26_right2[3] & weight_lane26_places[2], weight_lane26_right2[2] & weight_lane26_places[2],
    weight_lane26_right2[1] & weight_lane26_places[2], weight_lane26_right2[0] & weight_lane26_places[2]
  };
  wire weight_lane26_stays8 = ~weight_lane26_places[3];
  wire [13:0] weight_lane26_right8 = {
    weight_lane26_right4[8] & weight_lane26_stays8, weight_lane26_right4[7] & weight_lane26_stays8,
    weight_lane26_right4[6] & weight_lane26_stays8, weight_lane26_right4[5] & weight_lane26_stays8,
    weight_lane26_right4[4] & weight_lane26_stays8, weight_lane26_right4[3] & weight_lane26_stays8,
    weight_lane26_right4[2] & weight_lane26_stays8, weight_lane26_right4[1] & weight_lane26_stays8,
    weight_lane26_places[3] ? weight_lane26_right4[8] : weight_lane26_right4[0],
    weight_lane26_right4[7] & weight_lane26_places[3], weight_lane26_right4[6] & weight_lane26_places[3],
    weight_lane26_right4[5] & weight_lane26_places[3], weight_lane26_right4[4] & weight_lane26_places[3],
    weight_lane26_right4[3] & weight_lane26_places[3]
  };
  wire [13:0] weight_lane26_moved = weight_lane26_right8;

  assign weight[377:364] = weight_lane26_moved | (14'd8192 & {14{is_greatest[26]}});

  // weight_lane 27
  wire weight_lane27_rounds_up = distance27_value[11] & (|distance27_value[10:0]);
  wire [1:0] weight_lane27_significand = {weight_lane27_rounds_up, ~weight_lane27_rounds_up};
  wire [3:0] weight_lane27_places = ~(distance27_value[15:12] & {4{near27}});
  wire weight_lane27_stays1 = ~weight_lane27_places[0];
  wire [2:0] weight_lane27_right1 = {
    weight_lane27_significand[1] & weight_lane27_stays1,
    weight_lane27_places[0] ? weight_lane27_significand[1] : weight_lane27_significand[0],
    weight_lane27_significand[0] & weight_lane27_places[0]
  };
  wire weight_lane27_stays2 = ~weight_lane27_places[1];
  wire [4:0] weight_lane27_right2 = {
    weight_lane27_right1[2] & weight_lane27_stays2, weight_lane27_right1[1] & weight_lane27_stays2,
    weight_lane27_places[1] ? weight_lane27_right1[2] : weight_lane27_right1[0],
    weight_lane27_right1[1] & weight_lane27_places[1], weight_lane27_right1[0] & weight_lane27_places[1]
  };
  wire weight_lane27_stays4 = ~weight_lane27_places[2];
  wire [8:0] weight_lane27_right4 = {
    weight_lane27_right2[4] & weight_lane27_stays4, weight_lane27_right2[3] & weight_lane27_stays4,
    weight_lane27_right2[2] & weight_lane27_stays4, weight_lane27_right2[1] & weight_lane27_stays4,
    weight_lane27_places[2] ? weight_lane27_right2[4] : weight_lane27_right2[0],
    weight_lane27_right2[3] & weight_lane27_places[2], weight_lane27_right2[2] & weight_lane27_places[2],
    weight_lane27_right2[1] & weight_lane27_places[2], weight_lane27_right2[0] & weight_lane27_places[2]
  };
  wire weight_lane27_stays8 = ~weight_lane27_places[3];
  wire [13:0] weight_lane27_right8 = {
    weight_lane27_right4[8] & weight_lane27_stays8, weight_lane27_right4[7] & weight_lane27_stays8,
    weight_lane27_right4[6] & weight_lane27_stays8, weight_lane27_right4[5] & weight_lane27_stays8,
    weight_lane27_right4[4] & weight_lane27_stays8, weight_lane27_right4[3] & weight_lane27_stays8,
    weight_lane27_right4[2] & weight_lane27_stays8, weight_lane27_right4[1] & weight_lane27_stays8,
    weight_lane27_places[3] ? weight_lane27_right4[8] : weight_lane27_right4[0],
    weight_lane27_right4[7] & weight_lane27_places[3], weight_lane27_right4[6] & weight_lane27_places[3],
    weight_lane27_right4[5] & weight_lane27_places[3], weight_lane27_right4[4] & weight_lane27_places[3],
    weight_lane27_right4[3] & weight_lane27_places[3]
  };
  wire [13:0] weight_lane27_moved = weight_lane27_right8;

  assign weight[391:378] = weight_lane27_moved | (14'd8192 & {14{is_greatest[27]}});

  // weight_lane 28
  wire weight_lane28_rounds_up = distance28_value[11] & (|distance28_value[10:0]);
  wire [1:0] weight_lane28_significand = {weight_lane28_rounds_up, ~weight_lane28_rounds_up};
  wire [3:0] weight_lane28_places = ~(distance28_value[15:12] & {4{near28}});
  wire weight_lane28_stays1 = ~weight_lane28_places[0];
  wire [2:0] weight_lane28_right1 = {
    weight_lane28_significand[1] & weight_lane28_stays1,
    weight_lane28_places[0] ? weight_lane28_significand[1] : weight_lane28_significand[0],
    weight_lane28_significand[0] & weight_lane28_places[0]
  };
  wire weight_lane28_stays2 = ~weight_lane28_places[1];
  wire [4:0] weight_lane28_right2 = {
    weight_lane28_right1[2] & weight_lane28_stays2, weight_lane28_right1[1] & weight_lane28_stays2,
    weight_lane28_places[1] ? weight_lane28_right1[2] : weight_lane28_right1[0],
    weight_lane28_right1[1] & weight_lane28_places[1], weight_lane28_right1[0] & weight_lane28_places[1]
  };
  wire weight_lane28_stays4 = ~weight_lane28_places[2];
  wire [8:0] weight_lane28_right4 = {
    weight_lane28_right2[4] & weight_lane28_stays4, weight_lane28_right2[3] & weight_lane28_stays4,
    weight_lane28_right2[2] & weight_lane28_stays4, weight_lane28_right2[1] & weight_lane28_stays4,
    weight_lane28_places[2] ? weight_lane28_right2[4] : weight_lane28_right2[0],
    weight_lane28_right2[3] & weight_lane28_places[2], weight_lane28_right2[2] & weight_lane28_places[2],
    weight_lane28_right2[1] & weight_lane28_places[2], weight_lane28_right2[0] & weight_lane28_places[2]
  };
  wire weight_lane28_stays8 = ~weight_lane28_places[3];
  wire [13:0] weight_lane28_right8 = {
    weight_lane28_right4[8] & weight_lane28_stays8, weight_lane28_right4[7] & weight_lane28_stays8,
    weight_lane28_right4[6] & weight_lane28_stays8, weight_lane28_right4[5] & weight_lane28_stays8,
    weight_lane28_right4[4] & weight_lane28_stays8, weight_lane28_right4[3] & weight_lane28_stays8,
    weight_lane28_right4[2] & weight_lane28_stays8, weight_lane28_right4[1] & weight_lane28_stays8,
    weight_lane28_places[3] ? weight_lane28_right4[8] : weight_lane28_right4[0],
    weight_lane28_right4[7] & weight_lane28_places[3], weight_lane28_right4[6] & weight_lane28_places[3],
    weight_lane28_right4[5] & weight_lane28_places[3], weight_lane28_right4[4] & weight_lane28_places[3],
    weight_lane28_right4[3] & weight_lane28_places[3]
  };
  wire [13:0] weight_lane28_moved = weight_lane28_right8;

  assign weight[405:392] = weight_lane28_moved | (14'd8192 & {14{is_greatest[28]}});

  // weight_lane 29
  wire weight_lane29_rounds_up = distance29_value[11] & (|distance29_value[10:0]);
  wire [1:0] weight_lane29_significand = {weight_lane29_rounds_up, ~weight_lane29_rounds_up};
  wire [3:0] weight_lane29_places = ~(distance29_value[15:12] & {4{near29}});
  wire weight_lane29_stays1 = ~weight_lane29_places[0];
  wire [2:0] weight_lane29_right1 = {
    weight_lane29_significand[1] & weight_lane29_stays1,
    weight_lane29_places[0] ? weight_lane29_significand[1] : weight_lane29_significand[0],
    weight_lane29_significand[0] & weight_lane29_places[0]
  };
  wire weight_lane29_stays2 = ~weight_lane29_places[1];
  wire [4:0] weight_lane29_right2 = {
    weight_lane29_right1[2] & weight_lane29_stays2, weight_lane29_right1[1] & weight_lane29_stays2,
    weight_lane29_places[1] ? weight_lane29_right1[2] : weight_lane29_right1[0],
    weight_lane29_right1[1] & weight_lane29_places[1], weight_lane29_right1[0] & weight_lane29_places[1]
  };
  wire weight_lane29_stays4 = ~weight_lane29_places[2];
  wire [8:0] weight_lane29_right4 = {
    weight_lane29_right2[4] & weight_lane29_stays4, weight_lane29_right2[3] & weight_lane29_stays4,
    weight_lane29_right2[2] & weight_lane29_stays4, weight_lane29_right2[1] & weight_lane29_stays4,
    weight_lane29_places[2] ? weight_lane29_right2[4] : weight_lane29_right2[0],
    weight_lane29_right2[3] & weight_lane29_places[2], weight_lane29_right2[2] & weight_lane29_places[2],
    weight_lane29_right2[1] & weight_lane29_places[2], weight_lane29_right2[0] & weight_lane29_places[2]
  };
  wire weight_lane29_stays8 = ~weight_lane29_places[3];
  wire [13:0] weight_lane29_right8 = {
    weight_lane29_right4[8] & weight_lane29_stays8, weight_lane29_right4[7] & weight_lane29_stays8,
    weight_lane29_right4[6] & weight_lane29_stays8, weight_lane29_right4[5] & weight_lane29_stays8,
    weight_lane29_right4[4] & weight_lane29_stays8, weight_lane29_right4[3] & weight_lane29_stays8,
    weight_lane29_right4[2] & weight_lane29_stays8, weight_lane29_right4[1] & weight_lane29_stays8,
    weight_lane29_places[3] ? weight_lane29_right4[8] : weight_lane29_right4[0],
    weight_lane29_right4[7] & weight_lane29_places[3], weight_lane29_right4[6] & weight_lane29_places[3],
    weight_lane29_right4[5] & weight_lane29_places[3], weight_lane29_right4[4] & weight_lane29_places[3],
    weight_lane29_right4[3] & weight_lane29_places[3]
  };
  wire [13:0] weight_lane29_moved = weight_lane29_right8;

  assign weight[419:406] = weight_lane29_moved | (14'd8192 & {14{is_greatest[29]}});

  // weight_lane 30
  wire weight_lane30_rounds_up = distance30_value[11] & (|distance30_value[10:0]);
  wire [1:0] weight_lane30_significand = {weight_lane30_rounds_up, ~weight_lane30_rounds_up};
  wire [3:0] weight_lane30_places = ~(distance30_value[15:12] & {4{near30}});
  wire weight_lane30_stays1 = ~weight_lane30_places[0];
  wire [2:0] weight_lane30_right1 = {
    weight_lane30_significand[1] & weight_lane30_stays1,
    weight_lane30_places[0] ? weight_lane30_significand[1] : weight_lane30_significand[0],
    weight_lane30_significand[0] & weight_lane30_places[0]
  };
  wire weight_lane30_stays2 = ~weight_lane30_places[1];
  wire [4:0] weight_lane30_right2 = {
    weight_lane30_right1[2] & weight_lane30_stays2, weight_lane30_right1[1] & weight_lane30_stays2,
    weight_lane30_places[1] ? weight_lane30_right1[2] : weight_lane30_right1[0],
    weight_lane30_right1[1] & weight_lane30_places[1], weight_lane30_right1[0] & weight_lane30_places[1]
  };
  wire weight_lane30_stays4 = ~weight_lane30_places[2];
  wire [8:0] weight_lane30_right4 = {
    weight_lane30_right2[4] & weight_lane30_stays4, weight_lane30_right2[3] & weight_lane30_stays4,
    weight_lane30_right2[2] & weight_lane30_stays4, weight_lane30_right2[1] & weight_lane30_stays4,
    weight_lane30_places[2] ? weight_lane30_right2[4] : weight_lane30_right2[0],
    weight_lane30_right2[3] & weight_lane30_places[2], weight_lane30_right2[2] & weight_lane30_places[2],
    weight_lane30_right2[1] & weight_lane30_places[2], weight_lane30_right2[0] & weight_lane30_places[2]
  };
  wire weight_lane30_stays8 = ~weight_lane30_places[3];
  wire [13:0] weight_lane30_right8 = {
    weight_lane30_right4[8] & weight_lane30_stays8, weight_lane30_right4[7] & weight_lane30_stays8,
    weight_lane30_right4[6] & weight_lane30_stays8, weight_lane30_right4[5] & weight_lane30_stays8,
    weight_lane30_right4[4] & weight_lane30_stays8, weight_lane30_right4[3] & weight_lane30_stays8,
    weight_lane30_right4[2] & weight_lane30_stays8, weight_lane30_right4[1] & weight_lane30_stays8,
    weight_lane30_places[3] ? weight_lane30_right4[8] : weight_lane30_right4[0],
    weight_lane30_right4[7] & weight_lane30_places[3], weight_lane30_right4[6] & weight_lane30_places[3],
    weight_lane30_right4[5] & weight_lane30_places[3], weight_lane30_right4[4] & weight_lane30_places[3],
    weight_lane30_right4[3] & weight_lane30_places[3]
  };
  wire [13:0] weight_lane30_moved = weight_lane30_right8;

  assign weight[433:420] = weight_lane30_moved | (14'd8192 & {14{is_greatest[30]}});

  // weight_lane 31
  wire weight_lane31_rounds_up = distance31_value[11] & (|distance31_value[10:0]);
  wire [1:0] weight_lane31_significand = {weight_lane31_rounds_up, ~weight_lane31_rounds_up};
  wire [3:0] weight_lane31_places = ~(distance31_value[15:12] & {4{near31}});
  wire weight_lane31_stays1 = ~weight_lane31_places[0];
  wire [2:0] weight_lane31_right1 = {
    weight_lane31_significand[1] & weight_lane31_stays1,
    weight_lane31_places[0] ? weight_lane31_significand[1] : weight_lane31_significand[0],
    weight_lane31_significand[0] & weight_lane31_places[0]
  };
  wire weight_lane31_stays2 = ~weight_lane31_places[1];
  wire [4:0] weight_lane31_right2 = {
    weight_lane31_right1[2] & weight_lane31_stays2, weight_lane31_right1[1] & weight_lane31_stays2,
    weight_lane31_places[1] ? weight_lane31_right1[2] : weight_lane31_right1[0],
    weight_lane31_right1[1] & weight_lane31_places[1], weight_lane31_right1[0] & weight_lane31_places[1]
  };
  wire weight_lane31_stays4 = ~weight_lane31_places[2];
  wire [8:0] weight_lane31_right4 = {
    weight_lane31_right2[4] & weight_lane31_stays4, weight_lane31_right2[3] & weight_lane31_stays4,
    weight_lane31_right2[2] & weight_lane31_stays4, weight_lane31_right2[1] & weight_lane31_stays4,
    weight_lane31_places[2] ? weight_lane31_right2[4] : weight_lane31_right2[0],
    weight_lane31_right2[3] & weight_lane31_places[2], weight_lane31_right2[2] & weight_lane31_places[2],
    weight_lane31_right2[1] & weight_lane31_places[2], weight_lane31_right2[0] & weight_lane31_places[2]
  };
  wire weight_lane31_stays8 = ~weight_lane31_places[3];
  wire [13:0] weight_lane31_right8 = {
    weight_lane31_right4[8] & weight_lane31_stays8, weight_lane31_right4[7] & weight_lane31_stays8,
    weight_lane31_right4[6] & weight_lane31_stays8, weight_lane31_right4[5] & weight_lane31_stays8,
    weight_lane31_right4[4] & weight_lane31_stays8, weight_lane31_right4[3] & weight_lane31_stays8,
    weight_lane31_right4[2] & weight_lane31_stays8, weight_lane31_right4[1] & weight_lane31_stays8,
    weight_lane31_places[3] ? weight_lane31_right4[8] : weight_lane31_right4[0],
    weight_lane31_right4[7] & weight_lane31_places[3], weight_lane31_right4[6] & weight_lane31_places[3],
    weight_lane31_right4[5] & weight_lane31_places[3], weight_lane31_right4[4] & weight_lane31_places[3],
    weight_lane31_right4[3] & weight_lane31_places[3]
  };
  wire [13:0] weight_lane31_moved = weight_lane31_right8;

  assign weight[447:434] = weight_lane31_moved | (14'd8192 & {14{is_greatest[31]}});

  // weight_lane 32
  wire weight_lane32_rounds_up = distance32_value[11] & (|distance32_value[10:0]);
  wire [1:0] weight_lane32_significand = {weight_lane32_rounds_up, ~weight_lane32_rounds_up};
  wire [3:0] weight_lane32_places = ~(distance32_value[15:12] & {4{near32}});
  wire weight_lane32_stays1 = ~weight_lane32_places[0];
  wire [2:0] weight_lane32_right1 = {
    weight_lane32_significand[1] & weight_lane32_stays1,
    weight_lane32_places[0] ? weight_lane32_significand[1] : weight_lane32_significand[0],
    weight_lane32_significand[0] & weight_lane32_places[0]
  };
  wire weight_lane32_stays2 = ~weight_lane32_places[1];
  wire [4:0] weight_lane32_right2 = {
    weight_lane32_right1[2] & weight_lane32_stays2, weight_lane32_right1[1] & weight_lane32_stays2,
    weight_lane32_places[1] ? weight_lane32_right1[2] : weight_lane32_right1[0],
    weight_lane32_right1[1] & weight_lane32_places[1], weight_lane32_right1[0] & weight_lane32_places[1]
  };
  wire weight_lane32_stays4 = ~weight_lane32_places[2];
  wire [8:0] weight_lane32_right4 = {
    weight_lane32_right2[4] & weight_lane32_stays4, weight_lane32_right2[3] & weight_lane32_stays4,
    weight_lane32_right2[2] & weight_lane32_stays4, weight_lane32_right2[1] & weight_lane32_stays4,
    weight_lane32_places[2] ? weight_lane32_right2[4] : weight_lane32_right2[0],
    weight_lane32_right2[3] & weight_lane32_places[2], weight_lane32_right2[2] & weight_lane32_places[2],
    weight_lane32_right2[1] & weight_lane32_places[2], weight_lane32_right2[0] & weight_lane32_places[2]
  };
  wire weight_lane32_stays8 = ~weight_lane32_places[3];
  wire [13:0] weight_lane32_right8 = {
    weight_lane32_right4[8] & weight_lane32_stays8, weight_lane32_right4[7] & weight_lane32_stays8,
    weight_lane32_right4[6] & weight_lane32_stays8, weight_lane32_right4[5] & weight_lane32_stays8,
    weight_lane32_right4[4] & weight_lane32_stays8, weight_lane32_right4[3] & weight_lane32_stays8,
    weight_lane32_right4[2] & weight_lane32_stays8, weight_lane32_right4[1] & weight_lane32_stays8,
    weight_lane32_places[3] ? weight_lane32_right4[8] : weight_lane32_right4[0],
    weight_lane32_right4[7] & weight_lane32_places[3], weight_lane32_right4[6] & weight_lane32_places[3],
    weight_lane32_right4[5] & weight_lane32_places[3], weight_lane32_right4[4] & weight_lane32_places[3],
    weight_lane32_right4[3] & weight_lane32_places[3]
  };
  wire [13:0] weight_lane32_moved = weight_lane32_right8;

  assign weight[461:448] = weight_lane32_moved | (14'd8192 & {14{is_greatest[32]}});

  // weight_lane 33
  wire weight_lane33_rounds_up = distance33_value[11] & (|distance33_value[10:0]);
  wire [1:0] weight_lane33_significand = {weight_lane33_rounds_up, ~weight_lane33_rounds_up};
  wire [3:0] weight_lane33_places = ~(distance33_value[15:12] & {4{near33}});
  wire weight_lane33_stays1 = ~weight_lane33_places[0];
  wire [2:0] weight_lane33_right1 = {
    weight_lane33_significand[1] & weight_lane33_stays1,
    weight_lane33_places[0] ? weight_lane33_significand[1] : weight_lane33_significand[0],
    weight_lane33_significand[0] & weight_lane33_places[0]
  };
  wire weight_lane33_stays2 = ~weight_lane33_places[1];
  wire [4:0] weight_lane33_right2 = {
    weight_lane33_right1[2] & weight_lane33_stays2, weight_lane33_right1[1] & weight_lane33_stays2,
    weight_lane33_places[1] ? weight_lane33_right1[2] : weight_lane33_right1[0],
    weight_lane33_right1[1] & weight_lane33_places[1], weight_lane33_right1[0] & weight_lane33_places[1]
  };
  wire weight_lane33_stays4 = ~weight_lane33_places[2];
  wire [8:0] weight_lane33_right4 = {
    weight_lane33_right2[4] & weight_lane33_stays4, weight_lane33_right2[3] & weight_lane33_stays4,
    weight_lane33_right2[2] & weight_lane33_stays4, weight_lane33_right2[1] & weight_lane33_stays4,
    weight_lane33_places[2] ? weight_lane33_right2[4] : weight_lane33_right2[0],
    weight_lane33_right2[3] & weight_lane33_places[2], weight_lane33_right2[2] & weight_lane33_places[2],
    weight_lane33_right2[1] & weight_lane33_places[2], weight_lane33_right2[0] & weight_lane33_places[2]
  };
  wire weight_lane33_stays8 = ~weight_lane33_places[3];
  wire [13:0] weight_lane33_right8 = {
    weight_lane33_right4[8] & weight_lane33_stays8, weight_lane33_right4[7] & weight_lane33_stays8,
    weight_lane33_right4[6] & weight_lane33_stays8, weight_lane33_right4[5] & weight_lane33_stays8,
    weight_lane33_right4[4] & weight_lane33_stays8, weight_lane33_right4[3] & weight_lane33_stays8,
    weight_lane33_right4[2] & weight_lane33_stays8, weight_lane33_right4[1] & weight_lane33_stays8,
    weight_lane33_places[3] ? weight_lane33_right4[8] : weight_lane33_right4[0],
    weight_lane33_right4[7] & weight_lane33_places[3], weight_lane33_right4[6] & weight_lane33_places[3],
    weight_lane33_right4[5] & weight_lane33_places[3], weight_lane33_right4[4] & weight_lane33_places[3],
    weight_lane33_right4[3] & weight_lane33_places[3]
  };
  wire [13:0] weight_lane33_moved = weight_lane33_right8;

  assign weight[475:462] = weight_lane33_moved | (14'd8192 & {14{is_greatest[33]}});

  // weight_lane 34
  wire weight_lane34_rounds_up = distance34_value[11] & (|distance34_value[10:0]);
  wire [1:0] weight_lane34_significand = {weight_lane34_rounds_up, ~weight_lane34_rounds_up};
  wire [3:0] weight_lane34_places = ~(distance34_value[15:12] & {4{near34}});
  wire weight_lane34_stays1 = ~weight_lane34_places[0];
  wire [2:0] weight_lane34_right1 = {
    weight_lane34_significand[1] & weight_lane34_stays1,
    weight_lane34_places[0] ? weight_lane34_significand[1] : weight_lane34_significand[0],
    weight_lane34_significand[0] & weight_lane34_places[0]
  };
  wire weight_lane34_stays2 = ~weight_lane34_places[1];
  wire [4:0] weight_lane34_right2 = {
    weight_lane34_right1[2] & weight_lane34_stays2, weight_lane34_right1[1] & weight_lane34_stays2,
    weight_lane34_places[1] ? weight_lane34_right1[2] : weight_lane34_right1[0],
    weight_lane34_right1[1] & weight_lane34_places[1], weight_lane34_right1[0] & weight_lane34_places[1]
  };
  wire weight_lane34_stays4 = ~weight_lane34_places[2];
  wire [8:0] weight_lane34_right4 = {
    weight_lane34_right2[4] & weight_lane34_stays4, weight_lane34_right2[3] & weight_lane34_stays4,
    weight_lane34_right2[2] & weight_lane34_stays4, weight_lane34_right2[1] & weight_lane34_stays4,
    weight_lane34_places[2] ? weight_lane34_right2[4] : weight_lane34_right2[0],
    weight_lane34_right2[3] & weight_lane34_places[2], weight_lane34_right2[2] & weight_lane34_places[2],
    weight_lane34_right2[1] & weight_lane34_places[2], weight_lane34_right2[0] & weight_lane34_places[2]
  };
  wire weight_lane34_stays8 = ~weight_lane34_places[3];
  wire [13:0] weight_lane34_right8 = {
    weight_lane34_right4[8] & weight_lane34_stays8, weight_lane34_right4[7] & weight_lane34_stays8,
    weight_lane34_right4[6] & weight_lane34_stays8, weight_lane34_right4[5] & weight_lane34_stays8,
    weight_lane34_right4[4] & weight_lane34_stays8, weight_lane34_right4[3] & weight_lane34_stays8,
    weight_lane34_right4[2] & weight_lane34_stays8, weight_lane34_right4[1] & weight_lane34_stays8,
    weight_lane34_places[3] ? weight_lane34_right4[8] : weight_lane34_right4[0],
    weight_lane34_right4[7] & weight_lane34_places[3], weight_lane34_right4[6] & weight_lane34_places[3],
    weight_lane34_right4[5] & weight_lane34_places[3], weight_lane34_right4[4] & weight_lane34_places[3],
    weight_lane34_right4[3] & weight_lane34_places[3]
  };
  wire [13:0] weight_lane34_moved = weight_lane34_right8;

  assign weight[489:476] = weight_lane34_moved | (14'd8192 & {14{is_greatest[34]}});

  // weight_lane 35
  wire weight_lane35_rounds_up = distance35_value[11] & (|distance35_value[10:0]);
  wire [1:0] weight_lane35_significand = {weight_lane35_rounds_up, ~weight_lane35_rounds_up};
  wire [3:0] weight_lane35_places = ~(distance35_value[15:12] & {4{near35}});
  wire weight_lane35_stays1 = ~weight_lane35_places[0];
  wire [2:0] weight_lane35_right1 = {
    weight_lane35_significand[1] & weight_lane35_stays1,
    weight_lane35_places[0] ? weight_lane35_significand[1] : weight_lane35_significand[0],
    weight_lane35_significand[0] & weight_lane35_places[0]
  };
  wire weight_lane35_stays2 = ~weight_lane35_places[1];
  wire [4:0] weight_lane35_right2 = {
    weight_lane35_right1[2] & weight_lane35_stays2, weight_lane35_right1[1] & weight_lane35_stays2,
    weight_lane35_places[1] ? weight_lane35_right1[2] : weight_lane35_right1[0],
    weight_lane35_right1[1] & weight_lane35_places[1], weight_lane35_right1[0] & weight_lane35_places[1]
  };
  wire weight_lane35_stays4 = ~weight_lane35_places[2];
  wire [8:0] weight_lane35_right4 = {
    weight_lane35_right2[4] & weight_lane35_stays4, weight_lane35_right2[3] & weight_lane35_stays4,
    weight_lane35_right2[2] & weight_lane35_stays4, weight_lane35_right2[1] & weight_lane35_stays4,
    weight_lane35_places[2] ? weight_lane35_right2[4] : weight_lane35_right2[0],
    weight_lane35_right2[3] & weight_lane35_places[2], weight_lane35_right2[2] & weight_lane35_places[2],
    weight_lane35_right2[1] & weight_lane35_places[2], weight_lane35_right2[0] & weight_lane35_places[2]
  };
  wire weight_lane35_stays8 = ~weight_lane35_places[3];
  wire [13:0] weight_lane35_right8 = {
    weight_lane35_right4[8] & weight_lane35_stays8, weight_lane35_right4[7] & weight_lane35_stays8,
    weight_lane35_right4[6] & weight_lane35_stays8, weight_lane35_right4[5] & weight_lane35_stays8,
    weight_lane35_right4[4] & weight_lane35_stays8, weight_lane35_right4[3] & weight_lane35_stays8,
    weight_lane35_right4[2] & weight_lane35_stays8, weight_lane35_right4[1] & weight_lane35_stays8,
    weight_lane35_places[3] ? weight_lane35_right4[8] : weight_lane35_right4[0],
    weight_lane35_right4[7] & weight_lane35_places[3], weight_lane35_right4[6] & weight_lane35_places[3],
    weight_lane35_right4[5] & weight_lane35_places[3], weight_lane35_right4[4] & weight_lane35_places[3],
    weight_lane35_right4[3] & weight_lane35_places[3]
  };
  wire [13:0] weight_lane35_moved = weight_lane35_right8;

  assign weight[503:490] = weight_lane35_moved | (14'd8192 & {14{is_greatest[35]}});

  // weight_lane 36
  wire weight_lane36_rounds_up = distance36_value[11] & (|distance36_value[10:0]);
  wire [1:0] weight_lane36_significand = {weight_lane36_rounds_up, ~weight_lane36_rounds_up};
  wire [3:0] weight_lane36_places = ~(distance36_value[15:12] & {4{near36}});
  wire weight_lane36_stays1 = ~weight_lane36_places[0];
  wire [2:0] weight_lane36_right1 = {
    weight_lane36_significand[1] & weight_lane36_stays1,
    weight_lane36_places[0] ? weight_lane36_significand[1] : weight_lane36_significand[0],
    weight_lane36_significand[0] & weight_lane36_places[0]
  };
  wire weight_lane36_stays2 = ~weight_lane36_places[1];
  wire [4:0] weight_lane36_right2 = {
    weight_lane36_right1[2] & weight_lane36_stays2, weight_lane36_right1[1] & weight_lane36_stays2,
    weight_lane36_places[1] ? weight_lane36_right1[2] : weight_lane36_right1[0],
    weight_lane36_right1[1] & weight_lane36_places[1], weight_lane36_right1[0] & weight_lane36_places[1]
  };
  wire weight_lane36_stays4 = ~weight_lane36_places[2];
  wire [8:0] weight_lane36_right4 = {
    weight_lane36_right2[4] & weight_lane36_stays4, weight_lane36_right2[3] & weight_lane36_stays4,
    weight_lane36_right2[2] & weight_lane36_stays4, weight_lane36_right2[1] & weight_lane36_stays4,
    weight_lane36_places[2] ? weight_lane36_right2[4] : weight_lane36_right2[0],
    weight_lane36_right2[3] & weight_lane36_places[2], weight_lane36_right2[2] & weight_lane36_places[2],
    weight_lane36_right2[1] & weight_lane36_places[2], weight_lane36_right2[0] & weight_lane36_places[2]
  };
  wire weight_lane36_stays8 = ~weight_lane36_places[3];
  wire [13:0] weight_lane36_right8 = {
    weight_lane36_right4[8] & weight_lane36_stays8, weight_lane36_right4[7] & weight_lane36_stays8,
    weight_lane36_right4[6] & weight_lane36_stays8, weight_lane36_right4[5] & weight_lane36_stays8,
    weight_lane36_right4[4] & weight_lane36_stays8, weight_lane36_right4[3] & weight_lane36_stays8,
    weight_lane36_right4[2] & weight_lane36_stays8, weight_lane36_right4[1] & weight_lane36_stays8,
    weight_lane36_places[3] ? weight_lane36_right4[8] : weight_lane36_right4[0],
    weight_lane36_right4[7] & weight_lane36_places[3], weight_lane36_right4[6] & weight_lane36_places[3],
    weight_lane36_right4[5] & weight_lane36_places[3], weight_lane36_right4[4] & weight_lane36_places[3],
    weight_lane36_right4[3] & weight_lane36_places[3]
  };
  wire [13:0] weight_lane36_moved = weight_lane36_right8;

  assign weight[517:504] = weight_lane36_moved | (14'd8192 & {14{is_greatest[36]}});

  // weight_lane 37
  wire weight_lane37_rounds_up = distance37_value[11] & (|distance37_value[10:0]);
  wire [1:0] weight_lane37_significand = {weight_lane37_rounds_up, ~weight_lane37_rounds_up};
  wire [3:0] weight_lane37_places = ~(distance37_value[15:12] & {4{near37}});
  wire weight_lane37_stays1 = ~weight_lane37_places[0];
  wire [2:0] weight_lane37_right1 = {
    weight_lane37_significand[1] & weight_lane37_stays1,
    weight_lane37_places[0] ? weight_lane37_significand[1] : weight_lane37_significand[0],
    weight_lane37_significand[0] & weight_lane37_places[0]
  };
  wire weight_lane37_stays2 = ~weight_lane37_places[1];
  wire [4:0] weight_lane37_right2 = {
    weight_lane37_right1[2] & weight_lane37_stays2, weight_lane37_right1[1] & weight_lane37_stays2,
    weight_lane37_places[1] ? weight_lane37_right1[2] : weight_lane37_right1[0],
    weight_lane37_right1[1] & weight_lane37_places[1], weight_lane37_right1[0] & weight_lane37_places[1]
  };
  wire weight_lane37_stays4 = ~weight_lane37_places[2];
  wire [8:0] weight_lane37_right4 = {
    weight_lane37_right2[4] & weight_lane37_stays4, weight_lane37_right2[3] & weight_lane37_stays4,
    weight_lane37_right2[2] & weight_lane37_stays4, weight_lane37_right2[1] & weight_lane37_stays4,
    weight_lane37_places[2] ? weight_lane37_right2[4] : weight_lane37_right2[0],
    weight_lane37_right2[3] & weight_lane37_places[2], weight_lane37_right2[2] & weight_lane37_places[2],
    weight_lane37_right2[1] & weight_lane37_places[2], weight_lane37_right2[0] & weight_lane37_places[2]
  };
  wire weight_lane37_stays8 = ~weight_lane37_places[3];
  wire [13:0] weight_lane37_right8 = {
    weight_lane37_right4[8] & weight_lane37_stays8, weight_lane37_right4[7] & weight_lane37_stays8,
    weight_lane37_right4[6] & weight_lane37_stays8, weight_lane37_right4[5] & weight_lane37_stays8,
    weight_lane37_right4[4] & weight_lane37_stays8, weight_lane37_right4[3] & weight_lane37_stays8,
    weight_lane37_right4[2] & weight_lane37_stays8, weight_lane37_right4[1] & weight_lane37_stays8,
    weight_lane37_places[3] ? weight_lane37_right4[8] : weight_lane37_right4[0],
    weight_lane37_right4[7] & weight_lane37_places[3], weight_lane37_right4[6] & weight_lane37_places[3],
    weight_lane37_right4[5] & weight_lane37_places[3], weight_lane37_right4[4] & weight_lane37_places[3],
    weight_lane37_right4[3] & weight_lane37_places[3]
  };
  wire [13:0] weight_lane37_moved = weight_lane37_right8;

  assign weight[531:518] = weight_lane37_moved | (14'd8192 & {14{is_greatest[37]}});

  // weight_lane 38
  wire weight_lane38_rounds_up = distance38_value[11] & (|distance38_value[10:0]);
  wire [1:0] weight_lane38_significand = {weight_lane38_rounds_up, ~weight_lane38_rounds_up};
  wire [3:0] weight_lane38_places = ~(distance38_value[15:12] & {4{near38}});
  wire weight_lane38_stays1 = ~weight_lane38_places[0];
  wire [2:0] weight_lane38_right1 = {
    weight_lane38_significand[1] & weight_lane38_stays1,
    weight_lane38_places[0] ? weight_lane38_significand[1] : weight_lane38_significand[0],
    weight_lane38_significand[0] & weight_lane38_places[0]
  };
  wire weight_lane38_stays2 = ~weight_lane38_places[1];
  wire [4:0] weight_lane38_right2 = {
    weight_lane38_right1[2] & weight_lane38_stays2, weight_lane38_right1[1] & weight_lane38_stays2,
    weight_lane38_places[1] ? weight_lane38_right1[2] : weight_lane38_right1[0],
    weight_lane38_right1[1] & weight_lane38_places[1], weight_lane38_right1[0] & weight_lane38_places[1]
  };
  wire weight_lane38_stays4 = ~weight_lane38_places[2];
  wire [8:0] weight_lane38_right4 = {
    weight_lane38_right2[4] & weight_lane38_stays4, weight_lane38_right2[3] & weight_lane38_stays4,
    weight_lane38_right2[2] & weight_lane38_stays4, weight_lane38_right2[1] & weight_lane38_stays4,
    weight_lane38_places[2] ? weight_lane38_right2[4] : weight_lane38_right2[0],
    weight_lane38_right2[3] & weight_lane38_places[2], weight_lane38_right2[2] & weight_lane38_places[2],
    weight_lane38_right2[1] & weight_lane38_places[2], weight_lane38_right2[0] & weight_lane38_places[2]
  };
  wire weight_lane38_stays8 = ~weight_lane38_places[3];
  wire [13:0] weight_lane38_right8 = {
    weight_lane38_right4[8] & weight_lane38_stays8, weight_lane38_right4[7] & weight_lane38_stays8,
    weight_lane38_right4[6] & weight_lane38_stays8, weight_lane38_right4[5] & weight_lane38_stays8,
    weight_lane38_right4[4] & weight_lane38_stays8, weight_lane38_right4[3] & weight_lane38_stays8,
    weight_lane38_right4[2] & weight_lane38_stays8, weight_lane38_right4[1] & weight_lane38_stays8,
    weight_lane38_places[3] ? weight_lane38_right4[8] : weight_lane38_right4[0],
    weight_lane38_right4[7] & weight_lane38_places[3], weight_lane38_right4[6] & weight_lane38_places[3],
    weight_lane38_right4[5] & weight_lane38_places[3], weight_lane38_right4[4] & weight_lane38_places[3],
    weight_lane38_right4[3] & weight_lane38_places[3]
  };
  wire [13:0] weight_lane38_moved = weight_lane38_right8;

  assign weight[545:532] = weight_lane38_moved | (14'd8192 & {14{is_greatest[38]}});

  // weight_lane 39
  wire weight_lane39_rounds_up = distance39_value[11] & (|distance39_value[10:0]);
  wire [1:0] weight_lane39_significand = {weight_lane39_rounds_up, ~weight_lane39_rounds_up};
  wire [3:0] weight_lane39_places = ~(distance39_value[15:12] & {4{near39}});
  wire weight_lane39_stays1 = ~weight_lane39_places[0];
  wire [2:0] weight_lane39_right1 = {
    weight_lane39_significand[1] & weight_lane39_stays1,
    weight_lane39_places[0] ? weight_lane39_significand[1] : weight_lane39_significand[0],
    weight_lane39_significand[0] & weight_lane39_places[0]
  };
  wire weight_lane39_stays2 = ~weight_lane39_places[1];
  wire [4:0] weight_lane39_right2 = {
    weight_lane39_right1[2] & weight_lane39_stays2, weight_lane39_right1[1] & weight_lane39_stays2,
    weight_lane39_places[1] ? weight_lane39_right1[2] : weight_lane39_right1[0],
    weight_lane39_right1[1] & weight_lane39_places[1], weight_lane39_right1[0] & weight_lane39_places[1]
  };
  wire weight_lane39_stays4 = ~weight_lane39_places[2];
  wire [8:0] weight_lane39_right4 = {
    weight_lane39_right2[4] & weight_lane39_stays4, weight_lane39_right2[3] & weight_lane39_stays4,
    weight_lane39_right2[2] & weight_lane39_stays4, weight_lane39_right2[1] & weight_lane39_stays4,
    weight_lane39_places[2] ? weight_lane39_right2[4] : weight_lane39_right2[0],
    weight_lane39_right2[3] & weight_lane39_places[2], weight_lane39_right2[2] & weight_lane39_places[2],
    weight_lane39_right2[1] & weight_lane39_places[2], weight_lane39_right2[0] & weight_lane39_places[2]
  };
  wire weight_lane39_stays8 = ~weight_lane39_places[3];
  wire [13:0] weight_lane39_right8 = {
    weight_lane39_right4[8] & weight_lane39_stays8, weight_lane39_right4[7] & weight_lane39_stays8,
    weight_lane39_right4[6] & weight_lane39_stays8, weight_lane39_right4[5] & weight_lane39_stays8,
    weight_lane39_right4[4] & weight_lane39_stays8, weight_lane39_right4[3] & weight_lane39_stays8,
    weight_lane39_right4[2] & weight_lane39_stays8, weight_lane39_right4[1] & weight_lane39_stays8,
    weight_lane39_places[3] ? weight_lane39_right4[8] : weight_lane39_right4[0],
    weight_lane39_right4[7] & weight_lane39_places[3], weight_lane39_right4[6] & weight_lane39_places[3],
    weight_lane39_right4[5] & weight_lane39_places[3], weight_lane39_right4[4] & weight_lane39_places[3],
    weight_lane39_right4[3] & weight_lane39_places[3]
  };
  wire [13:0] weight_lane39_moved = weight_lane39_right8;

  assign weight[559:546] = weight_lane39_moved | (14'd8192 & {14{is_greatest[39]}});

  // weight_lane 40
  wire weight_lane40_rounds_up = distance40_value[11] & (|distance40_value[10:0]);
  wire [1:0] weight_lane40_significand = {weight_lane40_rounds_up, ~weight_lane40_rounds_up};
  wire [3:0] weight_lane40_places = ~(distance40_value[15:12] & {4{near40}});
  wire weight_lane40_stays1 = ~weight_lane40_places[0];
  wire [2:0] weight_lane40_right1 = {
    weight_lane40_significand[1] & weight_lane40_stays1,
    weight_lane40_places[0] ? weight_lane40_significand[1] : weight_lane40_significand[0],
    weight_lane40_significand[0] & weight_lane40_places[0]
  };
  wire weight_lane40_stays2 = ~weight_lane40_places[1];
  wire [4:0] weight_lane40_right2 = {
    weight_lane40_right1[2] & weight_lane40_stays2, weight_lane40_right1[1] & weight_lane40_stays2,
    weight_lane40_places[1] ? weight_lane40_right1[2] : weight_lane40_right1[0],
    weight_lane40_right1[1] & weight_lane40_places[1], weight_lane40_right1[0] & weight_lane40_places[1]
  };
  wire weight_lane40_stays4 = ~weight_lane40_places[2];
  wire [8:0] weight_lane40_right4 = {
    weight_lane40_right2[4] & weight_lane40_stays4, weight_lane40_right2[3] & weight_lane40_stays4,
    weight_lane40_right2[2] & weight_lane40_stays4, weight_lane40_right2[1] & weight_lane40_stays4,
    weight_lane40_places[2] ? weight_lane40_right2[4] : weight_lane40_right2[0],
    weight_lane40_right2[3] & weight_lane40_places[2], weight_lane40_right2[2] & weight_lane40_places[2],
    weight_lane40_right2[1] & weight_lane40_places[2], weight_lane40_right2[0] & weight_lane40_places[2]
  };
  wire weight_lane40_stays8 = ~weight_lane40_places[3];
  wire [13:0] weight_lane40_right8 = {
    weight_lane40_right4[8] & weight_lane40_stays8, weight_lane40_right4[7] & weight_lane40_stays8,
    weight_lane40_right4[6] & weight_lane40_stays8, weight_lane40_right4[5] & weight_lane40_stays8,
    weight_lane40_right4[4] & weight_lane40_stays8, weight_lane40_right4[3] & weight_lane40_stays8,
    weight_lane40_right4[2] & weight_lane40_stays8, weight_lane40_right4[1] & weight_lane40_stays8,
    weight_lane40_places[3] ? weight_lane40_right4[8] : weight_lane40_right4[0],
    weight_lane40_right4[7] & weight_lane40_places[3], weight_lane40_right4[6] & weight_lane40_places[3],
    weight_lane40_right4[5] & weight_lane40_places[3], weight_lane40_right4[4] & weight_lane40_places[3],
    weight_lane40_right4[3] & weight_lane40_places[3]
  };
  wire [13:0] weight_lane40_moved = weight_lane40_right8;

  assign weight[573:560] = weight_lane40_moved | (14'd8192 & {14{is_greatest[40]}});

  // weight_lane 41
  wire weight_lane41_rounds_up = distance41_value[11] & (|distance41_value[10:0]);
  wire [1:0] weight_lane41_significand = {weight_lane41_rounds_up, ~weight_lane41_rounds_up};
  wire [3:0] weight_lane41_places = ~(distance41_value[15:12] & {4{near41}});
  wire weight_lane41_stays1 = ~weight_lane41_places[0];
  wire [2:0] weight_lane41_right1 = {
    weight_lane41_significand[1] & weight_lane41_stays1,
    weight_lane41_places[0] ? weight_lane41_significand[1] : weight_lane41_significand[0],
    weight_lane41_significand[0] & weight_lane41_places[0]
  };
  wire weight_lane41_stays2 = ~weight_lane41_places[1];
  wire [4:0] weight_lane41_right2 = {
    weight_lane41_right1[2] & weight_lane41_stays2, weight_lane41_right1[1] & weight_lane41_stays2,
    weight_lane41_places[1] ? weight_lane41_right1[2] : weight_lane41_right1[0],
    weight_lane41_right1[1] & weight_lane41_places[1], weight_lane41_right1[0] & weight_lane41_places[1]
  };
  wire weight_lane41_stays4 = ~weight_lane41_places[2];
  wire [8:0] weight_lane41_right4 = {
    weight_lane41_right2[4] & weight_lane41_stays4, weight_lane41_right2[3] & weight_lane41_stays4,
    weight_lane41_right2[2] & weight_lane41_stays4, weight_lane41_right2[1] & weight_lane41_stays4,
    weight_lane41_places[2] ? weight_lane41_right2[4] : weight_lane41_right2[0],
    weight_lane41_right2[3] & weight_lane41_places[2], weight_lane41_right2[2] & weight_lane41_places[2],
    weight_lane41_right2[1] & weight_lane41_places[2], weight_lane41_right2[0] & weight_lane41_places[2]
  };
  wire weight_lane41_stays8 = ~weight_lane41_places[3];
  wire [13:0] weight_lane41_right8 = {
    weight_lane41_right4[8] & weight_lane41_stays8, weight_lane41_right4[7] & weight_lane41_stays8,
    weight_lane41_right4[6] & weight_lane41_stays8, weight_lane41_right4[5] & weight_lane41_stays8,
    weight_lane41_right4[4] & weight_lane41_stays8, weight_lane41_right4[3] & weight_lane41_stays8,
    weight_lane41_right4[2] & weight_lane41_stays8, weight_lane41_right4[1] & weight_lane41_stays8,
    weight_lane41_places[3] ? weight_lane41_right4[8] : weight_lane41_right4[0],
    weight_lane41_right4[7] & weight_lane41_places[3], weight_lane41_right4[6] & weight_lane41_places[3],
    weight_lane41_right4[5] & weight_lane41_places[3], weight_lane41_right4[4] & weight_lane41_places[3],
    weight_lane41_right4[3] & weight_lane41_places[3]
  };
  wire [13:0] weight_lane41_moved = weight_lane41_right8;

  assign weight[587:574] = weight_lane41_moved | (14'd8192 & {14{is_greatest[41]}});

  // weight_lane 42
  wire weight_lane42_rounds_up = distance42_value[11] & (|distance42_value[10:0]);
  wire [1:0] weight_lane42_significand = {weight_lane42_rounds_up, ~weight_lane42_rounds_up};
  wire [3:0] weight_lane42_places = ~(distance42_value[15:12] & {4{near42}});
  wire weight_lane42_stays1 = ~weight_lane42_places[0];
  wire [2:0] weight_lane42_right1 = {
    weight_lane42_significand[1] & weight_lane42_stays1,
    weight_lane42_places[0] ? weight_lane42_significand[1] : weight_lane42_significand[0],
    weight_lane42_significand[0] & weight_lane42_places[0]
  };
  wire weight_lane42_stays2 = ~weight_lane42_places[1];
  wire [4:0] weight_lane42_right2 = {
    weight_lane42_right1[2] & weight_lane42_stays2, weight_lane42_right1[1] & weight_lane42_stays2,
    weight_lane42_places[1] ? weight_lane42_right1[2] : weight_lane42_right1[0],
    weight_lane42_right1[1] & weight_lane42_places[1], weight_lane42_right1[0] & weight_lane42_places[1]
  };
  wire weight_lane42_stays4 = ~weight_lane42_places[2];
  wire [8:0] weight_lane42_right4 = {
    weight_lane42_right2[4] & weight_lane42_stays4, weight_lane42_right2[3] & weight_lane42_stays4,
    weight_lane42_right2[2] & weight_lane42_stays4, weight_lane42_right2[1] & weight_lane42_stays4,
    weight_lane42_places[2] ? weight_lane42_right2[4] : weight_lane42_right2[0],
    weight_lane42_right2[3] & weight_lane42_places[2], weight_lane42_right2[2] & weight_lane42_places[2],
    weight_lane42_right2[1] & weight_lane42_places[2], weight_lane42_right2[0] & weight_lane42_places[2]
  };
  wire weight_lane42_stays8 = ~weight_lane42_places[3];
  wire [13:0] weight_lane42_right8 = {
    weight_lane42_right4[8] & weight_lane42_stays8, weight_lane42_right4[7] & weight_lane42_stays8,
    weight_lane42_right4[6] & weight_lane42_stays8, weight_lane42_right4[5] & weight_lane42_stays8,
    weight_lane42_right4[4] & weight_lane42_stays8, weight_lane42_right4[3] & weight_lane42_stays8,
    weight_lane42_right4[2] & weight_lane42_stays8, weight_lane42_right4[1] & weight_lane42_stays8,
    weight_lane42_places[3] ? weight_lane42_right4[8] : weight_lane42_right4[0],
    weight_lane42_right4[7] & weight_lane42_places[3], weight_lane42_right4[6] & weight_lane42_places[3],
    weight_lane42_right4[5] & weight_lane42_places[3], weight_lane42_right4[4] & weight_lane42_places[3],
    weight_lane42_right4[3] & weight_lane42_places[3]
  };
  wire [13:0] weight_lane42_moved = weight_lane42_right8;

  assign weight[601:588] = weight_lane42_moved | (14'd8192 & {14{is_greatest[42]}});

  // weight_lane 43
  wire weight_lane43_rounds_up = distance43_value[11] & (|distance43_value[10:0]);
  wire [1:0] weight_lane43_significand = {weight_lane43_rounds_up, ~weight_lane43_rounds_up};
  wire [3:0] weight_lane43_places = ~(distance43_value[15:12] & {4{near43}});
  wire weight_lane43_stays1 = ~weight_lane43_places[0];
  wire [2:0] weight_lane43_right1 = {
    weight_lane43_significand[1] & weight_lane43_stays1,
    weight_lane43_places[0] ? weight_lane43_significand[1] : weight_lane43_significand[0],
    weight_lane43_significand[0] & weight_lane43_places[0]
  };
  wire weight_lane43_stays2 = ~weight_lane43_places[1];
  wire [4:0] weight_lane43_right2 = {
    weight_lane43_right1[2] & weight_lane43_stays2, weight_lane43_right1[1] & weight_lane43_stays2,
    weight_lane43_places[1] ? weight_lane43_right1[2] : weight_lane43_right1[0],
    weight_lane43_right1[1] & weight_lane43_places[1], weight_lane43_right1[0] & weight_lane43_places[1]
  };
  wire weight_lane43_stays4 = ~weight_lane43_places[2];
  wire [8:0] weight_lane43_right4 = {
    weight_lane43_right2[4] & weight_lane43_stays4, weight_lane43_right2[3] & weight_lane43_stays4,
    weight_lane43_right2[2] & weight_lane43_stays4, weight_lane43_right2[1] & weight_lane43_stays4,
    weight_lane43_places[2] ? weight_lane43_right2[4] : weight_lane43_right2[0],
    weight_lane43_right2[3] & weight_lane43_places[2], weight_lane43_right2[2] & weight_lane43_places[2],
    weight_lane43_right2[1] & weight_lane43_places[2], weight_lane43_right2[0] & weight_lane43_places[2]
  };
  wire weight_lane43_stays8 = ~weight_lane43_places[3];
  wire [13:0] weight_lane43_right8 = {
    weight_lane43_right4[8] & weight_lane43_stays8, weight_lane43_right4[7] & weight_lane43_stays8,
    weight_lane43_right4[6] & weight_lane43_stays8, weight_lane43_right4[5] & weight_lane43_stays8,
    weight_lane43_right4[4] & weight_lane43_stays8, weight_lane43_right4[3] & weight_lane43_stays8,
    weight_lane43_right4[2] & weight_lane43_stays8, weight_lane43_right4[1] & weight_lane43_stays8,
    weight_lane43_places[3] ? weight_lane43_right4[8] : weight_lane43_right4[0],
    weight_lane43_right4[7] & weight_lane43_places[3], weight_lane43_right4[6] & weight_lane43_places[3],
    weight_lane43_right4[5] & weight_lane43_places[3], weight_lane43_right4[4] & weight_lane43_places[3],
    weight_lane43_right4[3] & weight_lane43_places[3]
  };
  wire [13:0] weight_lane43_moved = weight_lane43_right8;

  assign weight[615:602] = weight_lane43_moved | (14'd8192 & {14{is_greatest[43]}});

  // weight_lane 44
  wire weight_lane44_rounds_up = distance44_value[11] & (|distance44_value[10:0]);
  wire [1:0] weight_lane44_significand = {weight_lane44_rounds_up, ~weight_lane44_rounds_up};
  wire [3:0] weight_lane44_places = ~(distance44_value[15:12] & {4{near44}});
  wire weight_lane44_stays1 = ~weight_lane44_places[0];
  wire [2:0] weight_lane44_right1 = {
    weight_lane44_significand[1] & weight_lane44_stays1,
    weight_lane44_places[0] ? weight_lane44_significand[1] : weight_lane44_significand[0],
    weight_lane44_significand[0] & weight_lane44_places[0]
  };
  wire weight_lane44_stays2 = ~weight_lane44_places[1];
  wire [4:0] weight_lane44_right2 = {
    weight_lane44_right1[2] & weight_lane44_stays2, weight_lane44_right1[1] & weight_lane44_stays2,
    weight_lane44_places[1] ? weight_lane44_right1[2] : weight_lane44_right1[0],
    weight_lane44_right1[1] & weight_lane44_places[1], weight_lane44_right1[0] & weight_lane44_places[1]
  };
  wire weight_lane44_stays4 = ~weight_lane44_places[2];
  wire [8:0] weight_lane44_right4 = {
    weight_lane44_right2[4] & weight_lane44_stays4, weight_lane44_right2[3] & weight_lane44_stays4,
    weight_lane44_right2[2] & weight_lane44_stays4, weight_lane44_right2[1] & weight_lane44_stays4,
    weight_lane44_places[2] ? weight_lane44_right2[4] : weight_lane44_right2[0],
    weight_lane44_right2[3] & weight_lane44_places[2], weight_lane44_right2[2] & weight_lane44_places[2],
    weight_lane44_right2[1] & weight_lane44_places[2], weight_lane44_right2[0] & weight_lane44_places[2]
  };
  wire weight_lane44_stays8 = ~weight_lane44_places[3];
  wire [13:0] weight_lane44_right8 = {
    weight_lane44_right4[8] & weight_lane44_stays8, weight_lane44_right4[7] & weight_lane44_stays8,
    weight_lane44_right4[6] & weight_lane44_stays8, weight_lane44_right4[5] & weight_lane44_stays8,
    weight_lane44_right4[4] & weight_lane44_stays8, weight_lane44_right4[3] & weight_lane44_stays8,
    weight_lane44_right4[2] & weight_lane44_stays8, weight_lane44_right4[1] & weight_lane44_stays8,
    weight_lane44_places[3] ? weight_lane44_right4[8] : weight_lane44_right4[0],
    weight_lane44_right4[7] & weight_lane44_places[3], weight_lane44_right4[6] & weight_lane44_places[3],
    weight_lane44_right4[5] & weight_lane44_places[3], weight_lane44_right4[4] & weight_lane44_places[3],
    weight_lane44_right4[3] & weight_lane44_places[3]
  };
  wire [13:0] weight_lane44_moved = weight_lane44_right8;

  assign weight[629:616] = weight_lane44_moved | (14'd8192 & {14{is_greatest[44]}});

  // weight_lane 45
  wire weight_lane45_rounds_up = distance45_value[11] & (|distance45_value[10:0]);
  wire [1:0] weight_lane45_significand = {weight_lane45_rounds_up, ~weight_lane45_rounds_up};
  wire [3:0] weight_lane45_places = ~(distance45_value[15:12] & {4{near45}});
  wire weight_lane45_stays1 = ~weight_lane45_places[0];
  wire [2:0] weight_lane45_right1 = {
    weight_lane45_significand[1] & weight_lane45_stays1,
    weight_lane45_places[0] ? weight_lane45_significand[1] : weight_lane45_significand[0],
    weight_lane45_significand[0] & weight_lane45_places[0]
  };
  wire weight_lane45_stays2 = ~weight_lane45_places[1];
  wire [4:0] weight_lane45_right2 = {
    weight_lane45_right1[2] & weight_lane45_stays2, weight_lane45_right1[1] & weight_lane45_stays2,
    weight_lane45_places[1] ? weight_lane45_right1[2] : weight_lane45_right1[0],
    weight_lane45_right1[1] & weight_lane45_places[1], weight_lane45_right1[0] & weight_lane45_places[1]
  };
  wire weight_lane45_stays4 = ~weight_lane45_places[2];
  wire [8:0] weight_lane45_right4 = {
    weight_lane45_right2[4] & weight_lane45_stays4, weight_lane45_right2[3] & weight_lane45_stays4,
    weight_lane45_right2[2] & weight_lane45_stays4, weight_lane45_right2[1] & weight_lane45_stays4,
    weight_lane45_places[2] ? weight_lane45_right2[4] : weight_lane45_right2[0],
    weight_lane45_right2[3] & weight_lane45_places[2], weight_lane45_right2[2] & weight_lane45_places[2],
    weight_lane45_right2[1] & weight_lane45_places[2], weight_lane45_right2[0] & weight_lane45_places[2]
  };
  wire weight_lane45_stays8 = ~weight_lane45_places[3];
  wire [13:0] weight_lane45_right8 = {
    weight_lane45_right4[8] & weight_lane45_stays8, weight_lane45_right4[7] & weight_lane45_stays8,
    weight_lane45_right4[6] & weight_lane45_stays8, weight_lane45_right4[5] & weight_lane45_stays8,
    weight_lane45_right4[4] & weight_lane45_stays8, weight_lane45_right4[3] & weight_lane45_stays8,
    weight_lane45_right4[2] & weight_lane45_stays8, weight_lane45_right4[1] & weight_lane45_stays8,
    weight_lane45_places[3] ? weight_lane45_right4[8] : weight_lane45_right4[0],
    weight_lane45_right4[7] & weight_lane45_places[3], weight_lane45_right4[6] & weight_lane45_places[3],
    weight_lane45_right4[5] & weight_lane45_places[3], weight_lane45_right4[4] & weight_lane45_places[3],
    weight_lane45_right4[3] & weight_lane45_places[3]
  };
  wire [13:0] weight_lane45_moved = weight_lane45_right8;

  assign weight[643:630] = weight_lane45_moved | (14'd8192 & {14{is_greatest[45]}});

  // weight_lane 46
  wire weight_lane46_rounds_up = distance46_value[11] & (|distance46_value[10:0]);
  wire [1:0] weight_lane46_significand = {weight_lane46_rounds_up, ~weight_lane46_rounds_up};
  wire [3:0] weight_lane46_places = ~(distance46_value[15:12] & {4{near46}});
  wire weight_lane46_stays1 = ~weight_lane46_places[0];
  wire [2:0] weight_lane46_right1 = {
    weight_lane46_significand[1] & weight_lane46_stays1,
    weight_lane46_places[0] ? weight_lane46_significand[1] : weight_lane46_significand[0],
    weight_lane46_significand[0] & weight_lane46_places[0]
  };
  wire weight_lane46_stays2 = ~weight_lane46_places[1];
  wire [4:0] weight_lane46_right2 = {
    weight_lane46_right1[2] & weight_lane46_stays2, weight_lane46_right1[1] & weight_lane46_stays2,
    weight_lane46_places[1] ? weight_lane46_right1[2] : weight_lane46_right1[0],
    weight_lane46_right1[1] & weight_lane46_places[1], weight_lane46_right1[0] & weight_lane46_places[1]
  };
  wire weight_lane46_stays4 = ~weight_lane46_places[2];
  wire [8:0] weight_lane46_right4 = {
    weight_lane46_right2[4] & weight_lane46_stays4, weight_lane46_right2[3] & weight_lane46_stays4,
    weight_lane46_right2[2] & weight_lane46_stays4, weight_lane46_right2[1] & weight_lane46_stays4,
    weight_lane46_places[2] ? weight_lane46_right2[4] : weight_lane46_right2[0],
    weight_lane46_right2[3] & weight_lane46_places[2], weight_lane46_right2[2] & weight_lane46_places[2],
    weight_lane46_right2[1] & weight_lane46_places[2], weight_lane46_right2[0] & weight_lane46_places[2]
  };
  wire weight_lane46_stays8 = ~weight_lane46_places[3];
  wire [13:0] weight_lane46_right8 = {
    weight_lane46_right4[8] & weight_lane46_stays8, weight_lane46_right4[7] & weight_lane46_stays8,
    weight_lane46_right4[6] & weight_lane46_stays8, weight_lane46_right4[5] & weight_lane46_stays8,
    weight_lane46_right4[4] & weight_lane46_stays8, weight_lane46_right4[3] & weight_lane46_stays8,
    weight_lane46_right4[2] & weight_lane46_stays8, weight_lane46_right4[1] & weight_lane46_stays8,
    weight_lane46_places[3] ? weight_lane46_right4[8] : weight_lane46_right4[0],
    weight_lane46_right4[7] & weight_lane46_places[3], weight_lane46_right4[6] & weight_lane46_places[3],
    weight_lane46_right4[5] & weight_lane46_places[3], weight_lane46_right4[4] & weight_lane46_places[3],
    weight_lane46_right4[3] & weight_lane46_places[3]
  };
  wire [13:0] weight_lane46_moved = weight_lane46_right8;

  assign weight[657:644] = weight_lane46_moved | (14'd8192 & {14{is_greatest[46]}});

  // weight_lane 47
  wire weight_lane47_rounds_up = distance47_value[11] & (|distance47_value[10:0]);
  wire [1:0] weight_lane47_significand = {weight_lane47_rounds_up, ~weight_lane47_rounds_up};
  wire [3:0] weight_lane47_places = ~(distance47_value[15:12] & {4{near47}});
  wire weight_lane47_stays1 = ~weight_lane47_places[0];
  wire [2:0] weight_lane47_right1 = {
    weight_lane47_significand[1] & weight_lane47_stays1,
    weight_lane47_places[0] ? weight_lane47_significand[1] : weight_lane47_significand[0],
    weight_lane47_significand[0] & weight_lane47_places[0]
  };
  wire weight_lane47_stays2 = ~weight_lane47_places[1];
  wire [4:0] weight_lane47_right2 = {
    weight_lane47_right1[2] & weight_lane47_stays2, weight_lane47_right1[1] & weight_lane47_stays2,
    weight_lane47_places[1] ? weight_lane47_right1[2] : weight_lane47_right1[0],
    weight_lane47_right1[1] & weight_lane47_places[1], weight_lane47_right1[0] & weight_lane47_places[1]
  };
  wire weight_lane47_stays4 = ~weight_lane47_places[2];
  wire [8:0] weight_lane47_right4 = {
    weight_lane47_right2[4] & weight_lane47_stays4, weight_lane47_right2[3] & weight_lane47_stays4,
    weight_lane47_right2[2] & weight_lane47_stays4, weight_lane47_right2[1] & weight_lane47_stays4,
    weight_lane47_places[2] ? weight_lane47_right2[4] : weight_lane47_right2[0],
    weight_lane47_right2[3] & weight_lane47_places[2], weight_lane47_right2[2] & weight_lane47_places[2],
    weight_lane47_right2[1] & weight_lane47_places[2], weight_lane47_right2[0] & weight_lane47_places[2]
  };
  wire weight_lane47_stays8 = ~weight_lane47_places[3];
  wire [13:0] weight_lane47_right8 = {
    weight_lane47_right4[8] & weight_lane47_stays8, weight_lane47_right4[7] & weight_lane47_stays8,
    weight_lane47_right4[6] & weight_lane47_stays8, weight_lane47_right4[5] & weight_lane47_stays8,
    weight_lane47_right4[4] & weight_lane47_stays8, weight_lane47_right4[3] & weight_lane47_stays8,
    weight_lane47_right4[2] & weight_lane47_stays8, weight_lane47_right4[1] & weight_lane47_stays8,
    weight_lane47_places[3] ? weight_lane47_right4[8] : weight_lane47_right4[0],
    weight_lane47_right4[7] & weight_lane47_places[3], weight_lane47_right4[6] & weight_lane47_places[3],
    weight_lane47_right4[5] & weight_lane47_places[3], weight_lane47_right4[4] & weight_lane47_places[3],
    weight_lane47_right4[3] & weight_lane47_places[3]
  };
  wire [13:0] weight_lane47_moved = weight_lane47_right8;

  assign weight[671:658] = weight_lane47_moved | (14'd8192 & {14{is_greatest[47]}});

  // weight_lane 48
  wire weight_lane48_rounds_up = distance48_value[11] & (|distance48_value[10:0]);
  wire [1:0] weight_lane48_significand = {weight_lane48_rounds_up, ~weight_lane48_rounds_up};
  wire [3:0] weight_lane48_places = ~(distance48_value[15:12] & {4{near48}});
  wire weight_lane48_stays1 = ~weight_lane48_places[0];
  wire [2:0] weight_lane48_right1 = {
    weight_lane48_significand[1] & weight_lane48_stays1,
    weight_lane48_places[0] ? weight_lane48_significand[1] : weight_lane48_significand[0],
    weight_lane48_significand[0] & weight_lane48_places[0]
  };
  wire weight_lane48_stays2 = ~weight_lane48_places[1];
  wire [4:0] weight_lane48_right2 = {
    weight_lane48_right1[2] & weight_lane48_stays2, weight_lane48_right1[1] & weight_lane48_stays2,
    weight_lane48_places[1] ? weight_lane48_right1[2] : weight_lane48_right1[0],
    weight_lane48_right1[1] & weight_lane48_places[1], weight_lane48_right1[0] & weight_lane48_places[1]
  };
  wire weight_lane48_stays4 = ~weight_lane48_places[2];
  wire [8:0] weight_lane48_right4 = {
    weight_lane48_right2[4] & weight_lane48_stays4, weight_lane48_right2[3] & weight_lane48_stays4,
    weight_lane48_right2[2] & weight_lane48_stays4, weight_lane48_right2[1] & weight_lane48_stays4,
    weight_lane48_places[2] ? weight_lane48_right2[4] : weight_lane48_right2[0],
    weight_lane48_right2[3] & weight_lane48_places[2], weight_lane48_right2[2] & weight_lane48_places[2],
    weight_lane48_right2[1] & weight_lane48_places[2], weight_lane48_right2[0] & weight_lane48_places[2]
  };
  wire weight_lane48_stays8 = ~weight_lane48_places[3];
  wire [13:0] weight_lane48_right8 = {
    weight_lane48_right4[8] & weight_lane48_stays8, weight_lane48_right4[7] & weight_lane48_stays8,
    weight_lane48_right4[6] & weight_lane48_stays8, weight_lane48_right4[5] & weight_lane48_stays8,
    weight_lane48_right4[4] & weight_lane48_stays8, weight_lane48_right4[3] & weight_lane48_stays8,
    weight_lane48_right4[2] & weight_lane48_stays8, weight_lane48_right4[1] & weight_lane48_stays8,
    weight_lane48_places[3] ? weight_lane48_right4[8] : weight_lane48_right4[0],
    weight_lane48_right4[7] & weight_lane48_places[3], weight_lane48_right4[6] & weight_lane48_places[3],
    weight_lane48_right4[5] & weight_lane48_places[3], weight_lane48_right4[4] & weight_lane48_places[3],
    weight_lane48_right4[3] & weight_lane48_places[3]
  };
  wire [13:0] weight_lane48_moved = weight_lane48_right8;

  assign weight[685:672] = weight_lane48_moved | (14'd8192 & {14{is_greatest[48]}});

  // weight_lane 49
  wire weight_lane49_rounds_up = distance49_value[11] & (|distance49_value[10:0]);
  wire [1:0] weight_lane49_significand = {weight_lane49_rounds_up, ~weight_lane49_rounds_up};
  wire [3:0] weight_lane49_places = ~(distance49_value[15:12] & {4{near49}});
  wire weight_lane49_stays1 = ~weight_lane49_places[0];
  wire [2:0] weight_lane49_right1 = {
    weight_lane49_significand[1] & weight_lane49_stays1,
    weight_lane49_places[0] ? weight_lane49_significand[1] : weight_lane49_significand[0],
    weight_lane49_significand[0] & weight_lane49_places[0]
  };
  wire weight_lane49_stays2 = ~weight_lane49_places[1];
  wire [4:0] weight_lane49_right2 = {
    weight_lane49_right1[2] & weight_lane49_stays2, weight_lane49_right1[1] & weight_lane49_stays2,
    weight_lane49_places[1] ? weight_lane49_right1[2] : weight_lane49_right1[0],
    weight_lane49_right1[1] & weight_lane49_places[1], weight_lane49_right1[0] & weight_lane49_places[1]
  };
  wire weight_lane49_stays4 = ~weight_lane49_places[2];
  wire [8:0] weight_lane49_right4 = {
    weight_lane49_right2[4] & weight_lane49_stays4, weight_lane49_right2[3] & weight_lane49_stays4,
    weight_lane49_right2[2] & weight_lane49_stays4, weight_lane49_right2[1] & weight_lane49_stays4,
    weight_lane49_places[2] ? weight_lane49_right2[4] : weight_lane49_right2[0],
    weight_lane49_right2[3] & weight_lane49_places[2], weight_lane49_right2[2] & weight_lane49_places[2],
    weight_lane49_right2[1] & weight_lane49_places[2], weight_lane49_right2[0] & weight_lane49_places[2]
  };
  wire weight_lane49_stays8 = ~weight_lane49_places[3];
  wire [13:0] weight_lane49_right8 = {
    weight_lane49_right4[8] & weight_lane49_stays8, weight_lane49_right4[7] & weight_lane49_stays8,
    weight_lane49_right4[6] & weight_lane49_stays8, weight_lane49_right4[5] & weight_lane49_stays8,
    weight_lane49_right4[4] & weight_lane49_stays8, weight_lane49_right4[3] & weight_lane49_stays8,
    weight_lane49_right4[2] & weight_lane49_stays8, weight_lane49_right4[1] & weight_lane49_stays8,
    weight_lane49_places[3] ? weight_lane49_right4[8] : weight_lane49_right4[0],
    weight_lane49_right4[7] & weight_lane49_places[3], weight_lane49_right4[6] & weight_lane49_places[3],
    weight_lane49_right4[5] & weight_lane49_places[3], weight_lane49_right4[4] & weight_lane49_places[3],
    weight_lane49_right4[3] & weight_lane49_places[3]
  };
  wire [13:0] weight_lane49_moved = weight_lane49_right8;

  assign weight[699:686] = weight_lane49_moved | (14'd8192 & {14{is_greatest[49]}});

  // weight_lane 50
  wire weight_lane50_rounds_up = distance50_value[11] & (|distance50_value[10:0]);
  wire [1:0] weight_lane50_significand = {weight_lane50_rounds_up, ~weight_lane50_rounds_up};
  wire [3:0] weight_lane50_places = ~(distance50_value[15:12] & {4{near50}});
  wire weight_lane50_stays1 = ~weight_lane50_places[0];
  wire [2:0] weight_lane50_right1 = {
    weight_lane50_significand[1] & weight_lane50_stays1,
    weight_lane50_places[0] ? weight_lane50_significand[1] : weight_lane50_significand[0],
    weight_lane50_significand[0] & weight_lane50_places[0]
  };
  wire weight_lane50_stays2 = ~weight_lane50_places[1];
  wire [4:0] weight_lane50_right2 = {
    weight_lane50_right1[2] & weight_lane50_stays2, weight_lane50_right1[1] & weight_lane50_stays2,
    weight_lane50_places[1] ? weight_lane50_right1[2] : weight_lane50_right1[0],
    weight_lane50_right1[1] & weight_lane50_places[1], weight_lane50_right1[0] & weight_lane50_places[1]
  };
  wire weight_lane50_stays4 = ~weight_lane50_places[2];
  wire [8:0] weight_lane50_right4 = {
    weight_lane50_right2[4] & weight_lane50_stays4, weight_lane50_right2[3] & weight_lane50_stays4,
    weight_lane50_right2[2] & weight_lane50_stays4, weight_lane50_right2[1] & weight_lane50_stays4,
    weight_lane50_places[2] ? weight_lane50_right2[4] : weight_lane50_right2[0],
    weight_lane50_right2[3] & weight_lane50_places[2], weight_lane50_right2[2] & weight_lane50_places[2],
    weight_lane50_right2[1] & weight_lane50_places[2], weight_lane50_right2[0] & weight_lane50_places[2]
  };
  wire weight_lane50_stays8 = ~weight_lane50_places[3];
  wire [13:0] weight_lane50_right8 = {
    weight_lane50_right4[8] & weight_lane50_stays8, weight_lane50_right4[7] & weight_lane50_stays8,
    weight_lane50_right4[6] & weight_lane50_stays8, weight_lane50_right4[5] & weight_lane50_stays8,
    weight_lane50_right4[4] & weight_lane50_stays8, weight_lane50_right4[3] & weight_lane50_stays8,
    weight_lane50_right4[2] & weight_lane50_stays8, weight_lane50_right4[1] & weight_lane50_stays8,
    weight_lane50_places[3] ? weight_lane50_right4[8] : weight_lane50_right4[0],
    weight_lane50_right4[7] & weight_lane50_places[3], weight_lane50_right4[6] & weight_lane50_places[3],
    weight_lane50_right4[5] & weight_lane50_places[3], weight_lane50_right4[4] & weight_lane50_places[3],
    weight_lane50_right4[3] & weight_lane50_places[3]
  };
  wire [13:0] weight_lane50_moved = weight_lane50_right8;

  assign weight[713:700] = weight_lane50_moved | (14'd8192 & {14{is_greatest[50]}});

  // weight_lane 51
  wire weight_lane51_rounds_up = distance51_value[11] & (|distance51_value[10:0]);
  wire [1:0] weight_lane51_significand = {weight_lane51_rounds_up, ~weight_lane51_rounds_up};
  wire [3:0] weight_lane51_places = ~(distance51_value[15:12] & {4{near51}});
  wire weight_lane51_stays1 = ~weight_lane51_places[0];
  wire [2:0] weight_lane51_right1 = {
    weight_lane51_significand[1] & weight_lane51_stays1,
    weight_lane51_places[0] ? weight_lane51_significand[1] : weight_lane51_significand[0],
    weight_lane51_significand[0] & weight_lane51_places[0]
  };
  wire weight_lane51_stays2 = ~weight_lane51_places[1];
  wire [4:0] weight_lane51_right2 = {
    weight_lane51_right1[2] & weight_lane51_stays2, weight_lane51_right1[1] & weight_lane51_stays2,
    weight_lane51_places[1] ? weight_lane51_right1[2] : weight_lane51_right1[0],
    weight_lane51_right1[1] & weight_lane51_places[1], weight_lane51_right1[0] & weight_lane51_places[1]
  };
  wire weight_lane51_stays4 = ~weight_lane51_places[2];
  wire [8:0] weight_lane51_right4 = {
    weight_lane51_right2[4] & weight_lane51_stays4, weight_lane51_right2[3] & weight_lane51_stays4,
    weight_lane51_right2[2] & weight_lane51_stays4, weight_lane51_right2[1] & weight_lane51_stays4,
    weight_lane51_places[2] ? weight_lane51_right2[4] : weight_lane51_right2[0],
    weight_lane51_right2[3] & weight_lane51_places[2], weight_lane51_right2[2] & weight_lane51_places[2],
    weight_lane51_right2[1] & weight_lane51_places[2], weight_lane51_right2[0] & weight_lane51_places[2]
  };
  wire weight_lane51_stays8 = ~weight_lane51_places[3];
  wire [13:0] weight_lane51_right8 = {
    weight_lane51_right4[8] & weight_lane51_stays8, weight_lane51_right4[7] & weight_lane51_stays8,
    weight_lane51_right4[6] & weight_lane51_stays8, weight_lane51_right4[5] & weight_lane51_stays8,
    weight_lane51_right4[4] & weight_lane51_stays8, weight_lane51_right4[3] & weight_lane51_stays8,
    weight_lane51_right4[2] & weight_lane51_stays8, weight_lane51_right4[1] & weight_lane51_stays8,
    weight_lane51_places[3] ? weight_lane51_right4[8] : weight_lane51_right4[0],
    weight_lane51_right4[7] & weight_lane51_places[3], weight_lane51_right4[6] & weight_lane51_places[3],
    weight_lane51_right4[5] & weight_lane51_places[3], weight_lane51_right4[4] & weight_lane51_places[3],
    weight_lane51_right4[3] & weight_lane51_places[3]
  };
  wire [13:0] weight_lane51_moved = weight_lane51_right8;

  assign weight[727:714] = weight_lane51_moved | (14'd8192 & {14{is_greatest[51]}});

  // weight_lane 52
  wire weight_lane52_rounds_up = distance52_value[11] & (|distance52_value[10:0]);
  wire [1:0] weight_lane52_significand = {weight_lane52_rounds_up, ~weight_lane52_rounds_up};
  wire [3:0] weight_lane52_places = ~(distance52_value[15:12] & {4{near52}});
  wire weight_lane52_stays1 = ~weight_lane52_places[0];
  wire [2:0] weight_lane52_right1 = {
    weight_lane52_significand[1] & weight_lane52_stays1,
    weight_lane52_places[0] ? weight_lane52_significand[1] : weight_lane52_significand[0],
    weight_lane52_significand[0] & weight_lane52_places[0]
  };
  wire weight_lane52_stays2 = ~weight_lane52_places[1];
  wire [4:0] weight_lane52_right2 = {
    weight_lane52_right1[2] & weight_lane52_stays2, weight_lane52_right1[1] & weight_lane52_stays2,
    weight_lane52_places[1] ? weight_lane52_right1[2] : weight_lane52_right1[0],
    weight_lane52_right1[1] & weight_lane52_places[1], weight_lane52_right1[0] & weight_lane52_places[1]
  };
  wire weight_lane52_stays4 = ~weight_lane52_places[2];
  wire [8:0] weight_lane52_right4 = {
    weight_lane52_right2[4] & weight_lane52_stays4, weight_lane52_right2[3] & weight_lane52_stays4,
    weight_lane52_right2[2] & weight_lane52_stays4, weight_lane52_right2[1] & weight_lane52_stays4,
    weight_lane52_places[2] ? weight_lane52_right2[4] : weight_lane52_right2[0],
    weight_lane52_right2[3] & weight_lane52_places[2], weight_lane52_right2[2] & weight_lane52_places[2],
    weight_lane52_right2[1] & weight_lane52_places[2], weight_lane52_right2[0] & weight_lane52_places[2]
  };
  wire weight_lane52_stays8 = ~weight_lane52_places[3];
  wire [13:0] weight_lane52_right8 = {
    weight_lane52_right4[8] & weight_lane52_stays8, weight_lane52_right4[7] & weight_lane52_stays8,
    weight_lane52_right4[6] & weight_lane52_stays8, weight_lane52_right4[5] & weight_lane52_stays8,
    weight_lane52_right4[4] & weight_lane52_stays8, weight_lane52_right4[3] & weight_lane52_stays8,
    weight_lane52_right4[2] & weight_lane52_stays8, weight_lane52_right4[1] & weight_lane52_stays8,
    weight_lane52_places[3] ? weight_lane52_right4[8] : weight_lane52_right4[0],
    weight_lane52_right4[7] & weight_lane52_places[3], weight_lane52_right4[6] & weight_lane52_places[3],
    weight_lane52_right4[5] & weight_lane52_places[3], weight_lane52_right4[4] & weight_lane52_places[3],
    weight_lane52_right4[3] & weight_lane52_places[3]
  };
  wire [13:0] weight_lane52_moved = weight_lane52_right8;

  assign weight[741:728] = weight_lane52_moved | (14'd8192 & {14{is_greatest[52]}});

  // weight_lane 53
  wire weight_lane53_rounds_up = distance53_value[11] & (|distance53_value[10:0]);
  wire [1:0] weight_lane53_significand = {weight_lane53_rounds_up, ~weight_lane53_rounds_up};
  wire [3:0] weight_lane53_places = ~(distance53_value[15:12] & {4{near53}});
  wire weight_lane53_stays1 = ~weight_lane53_places[0];
  wire [2:0] weight_lane53_right1 = {
    weight_lane53_significand[1] & weight_lane53_stays1,
    weight_lane53_places[0] ? weight_lane53_significand[1] : weight_lane53_significand[0],
    weight_lane53_significand[0] & weight_lane53_places[0]
  };
  wire weight_lane53_stays2 = ~weight_lane53_places[1];
  wire [4:0] weight_lane53_right2 = {
    weight_lane53_right1[2] & weight_lane53_stays2, weight_lane53_right1[1] & weight_lane53_stays2,
    weight_lane53_places[1] ? weight_lane53_right1[2] : weight_lane53_right1[0],
    weight_lane53_right1[1] & weight_lane53_places[1], weight_lane53_right1[0] & weight_lane53_places[1]
  };
  wire weight_lane53_stays4 = ~weight_lane53_places[2];
  wire [8:0] weight_lane53_right4 = {
    weight_lane53_right2[4] & weight_lane53_stays4, weight_lane53_right2[3] & weight_lane53_stays4,
    weight_lane53_right2[2] & weight_lane53_stays4, weight_lane53_right2[1] & weight_lane53_stays4,
    weight_lane53_places[2] ? weight_lane53_right2[4] : weight_lane53_right2[0],
    weight_lane53_right2[3] & weight_lane53_places[2], weight_lane53_right2[2] & weight_lane53_places[2],
    weight_lane53_right2[1] & weight_lane53_places[2], weight_lane53_right2[0] & weight_lane53_places[2]
  };
  wire weight_lane53_stays8 = ~weight_lane53_places[3];
  wire [13:0] weight_lane53_right8 = {
    weight_lane53_right4[8] & weight_lane53_stays8, weight_lane53_right4[7] & weight_lane53_stays8,
    weight_lane53_right4[6] & weight_lane53_stays8, weight_lane53_right4[5] & weight_lane53_stays8,
    weight_lane53_right4[4] & weight_lane53_stays8, weight_lane53_right4[3] & weight_lane53_stays8,
    weight_lane53_right4[2] & weight_lane53_stays8, weight_lane53_right4[1] & weight_lane53_stays8,
    weight_lane53_places[3] ? weight_lane53_right4[8] : weight_lane53_right4[0],
    weight_lane53_right4[7] & weight_lane53_places[3], weight_lane53_right4[6] & weight_lane53_places[3],
    weight_lane53_right4[5] & weight_lane53_places[3], weight_lane53_right4[4] & weight_lane53_places[3],
    weight_lane53_right4[3] & weight_lane53_places[3]
  };
  wire [13:0] weight_lane53_moved = weight_lane53_right8;

  assign weight[755:742] = weight_lane53_moved | (14'd8192 & {14{is_greatest[53]}});

  // weight_lane 54
  wire weight_lane54_rounds_up = distance54_value[11] & (|distance54_value[10:0]);
  wire [1:0] weight_lane54_significand = {weight_lane54_rounds_up, ~weight_lane54_rounds_up};
  wire [3:0] weight_lane54_places = ~(distance54_value[15:12] & {4{near54}});
  wire weight_lane54_stays1 = ~weight_lane54_places[0];
  wire [2:0] weight_lane54_right1 = {
    weight_lane54_significand[1] & weight_lane54_stays1,
    weight_lane54_places[0] ? weight_lane54_significand[1] : weight_lane54_significand[0],
    weight_lane54_significand[0] & weight_lane54_places[0]
  };
  wire weight_lane54_stays2 = ~weight_lane54_places[1];
  wire [4:0] weight_lane54_right2 = {
    weight_lane54_right1[2] & weight_lane54_stays2, weight_lane54_right1[1] & weight_lane54_stays2,
    weight_lane54_places[1] ? weight_lane54_right1[2] : weight_lane54_right1[0],
    weight_lane54_right1[1] & weight_lane54_places[1], weight_lane54_right1[0] & weight_lane54_places[1]
  };
  wire weight_lane54_stays4 = ~weight_lane54_places[2];
  wire [8:0] weight_lane54_right4 = {
    weight_lane54_right2[4] & weight_lane54_stays4, weight_lane54_right2[3] & weight_lane54_stays4,
    weight_lane54_right2[2] & weight_lane54_stays4, weight_lane54_right2[1] & weight_lane54_stays4,
    weight_lane54_places[2] ? weight_lane54_right2[4] : weight_lane54_right2[0],
    weight_lane54_right2[3] & weight_lane54_places[2], weight_lane54_right2[2] & weight_lane54_places[2],
    weight_lane54_right2[1] & weight_lane54_places[2], weight_lane54_right2[0] & weight_lane54_places[2]
  };
  wire weight_lane54_stays8 = ~weight_lane54_places[3];
  wire [13:0] weight_lane54_right8 = {
    weight_lane54_right4[8] & weight_lane54_stays8, weight_lane54_right4[7] & weight_lane54_stays8,
    weight_lane54_right4[6] & weight_lane54_stays8, weight_lane54_right4[5] & weight_lane54_stays8,
    weight_lane54_right4[4] & weight_lane54_stays8, weight_lane54_right4[3] & weight_lane54_stays8,
    weight_lane54_right4[2] & weight_lane54_stays8, weight_lane54_right4[1] & weight_lane54_stays8,
    weight_lane54_places[3] ? weight_lane54_right4[8] : weight_lane54_right4[0],
    weight_lane54_right4[7] & weight_lane54_places[3], weight_lane54_right4[6] & weight_lane54_places[3],
    weight_lane54_right4[5] & weight_lane54_places[3], weight_lane54_right4[4] & weight_lane54_places[3],
    weight_lane54_right4[3] & weight_lane54_places[3]
  };
  wire [13:0] weight_lane54_moved = weight_lane54_right8;

  assign weight[769:756] = weight_lane54_moved | (14'd8192 & {14{is_greatest[54]}});

  // weight_lane 55
  wire weight_lane55_rounds_up = distance55_value[11] & (|distance55_value[10:0]);
  wire [1:0] weight_lane55_significand = {weight_lane55_rounds_up, ~weight_lane55_rounds_up};
  wire [3:0] weight_lane55_places = ~(distance55_value[15:12] & {4{near55}});
  wire weight_lane55_stays1 = ~weight_lane55_places[0];
  wire [2:0] weight_lane55_right1 = {
    weight_lane55_significand[1] & weight_lane55_stays1,
    weight_lane55_places[0] ? weight_lane55_significand[1] : weight_lane55_significand[0],
    weight_lane55_significand[0] & weight_lane55_places[0]
  };
  wire weight_lane55_stays2 = ~weight_lane55_places[1];
  wire [4:0] weight_lane55_right2 = {
    weight_lane55_right1[2] & weight_lane55_stays2, weight_lane55_right1[1] & weight_lane55_stays2,
    weight_lane55_places[1] ? weight_lane55_right1[2] : weight_lane55_right1[0],
    weight_lane55_right1[1] & weight_lane55_places[1], weight_lane55_right1[0] & weight_lane55_places[1]
  };
  wire weight_lane55_stays4 = ~weight_lane55_places[2];
  wire [8:0] weight_lane55_right4 = {
    weight_lane55_right2[4] & weight_lane55_stays4, weight_lane55_right2[3] & weight_lane55_stays4,
    weight_lane55_right2[2] & weight_lane55_stays4, weight_lane55_right2[1] & weight_lane55_stays4,
    weight_lane55_places[2] ? weight_lane55_right2[4] : weight_lane55_right2[0],
    weight_lane55_right2[3] & weight_lane55_places[2], weight_lane55_right2[2] & weight_lane55_places[2],
    weight_lane55_right2[1] & weight_lane55_places[2], weight_lane55_right2[0] & weight_lane55_places[2]
  };
  wire weight_lane55_stays8 = ~weight_lane55_places[3];
  wire [13:0] weight_lane55_right8 = {
    weight_lane55_right4[8] & weight_lane55_stays8, weight_lane55_right4[7] & weight_lane55_stays8,
    weight_lane55_right4[6] & weight_lane55_stays8, weight_lane55_right4[5] & weight_lane55_stays8,
    weight_lane55_right4[4] & weight_lane55_stays8, weight_lane55_right4[3] & weight_lane55_stays8,
    weight_lane55_right4[2] & weight_lane55_stays8, weight_lane55_right4[1] & weight_lane55_stays8,
    weight_lane55_places[3] ? weight_lane55_right4[8] : weight_lane55_right4[0],
    weight_lane55_right4[7] & weight_lane55_places[3], weight_lane55_right4[6] & weight_lane55_places[3],
    weight_lane55_right4[5] & weight_lane55_places[3], weight_lane55_right4[4] & weight_lane55_places[3],
    weight_lane55_right4[3] & weight_lane55_places[3]
  };
  wire [13:0] weight_lane55_moved = weight_lane55_right8;

  assign weight[783:770] = weight_lane55_moved | (14'd8192 & {14{is_greatest[55]}});

  // weight_lane 56
  wire weight_lane56_rounds_up = distance56_value[11] & (|distance56_value[10:0]);
  wire [1:0] weight_lane56_significand = {weight_lane56_rounds_up, ~weight_lane56_rounds_up};
  wire [3:0] weight_lane56_places = ~(distance56_value[15:12] & {4{near56}});
  wire weight_lane56_stays1 = ~weight_lane56_places[0];
  wire [2:0] weight_lane56_right1 = {
    weight_lane56_significand[1] & weight_lane56_stays1,
    weight_lane56_places[0] ? weight_lane56_significand[1] : weight_lane56_significand[0],
    weight_lane56_significand[0] & weight_lane56_places[0]
  };
  wire weight_lane56_stays2 = ~weight_lane56_places[1];
  wire [4:0] weight_lane56_right2 = {
    weight_lane56_right1[2] & weight_lane56_stays2, weight_lane56_right1[1] & weight_lane56_stays2,
    weight_lane56_places[1] ? weight_lane56_right1[2] : weight_lane56_right1[0],
    weight_lane56_right1[1] & weight_lane56_places[1], weight_lane56_right1[0] & weight_lane56_places[1]
  };
  wire weight_lane56_stays4 = ~weight_lane56_places[2];
  wire [8:0] weight_lane56_right4 = {
    weight_lane56_right2[4] & weight_lane56_stays4, weight_lane56_right2[3] & weight_lane56_stays4,
    weight_lane56_right2[2] & weight_lane56_stays4, weight_lane56_right2[1] & weight_lane56_stays4,
    weight_lane56_places[2] ? weight_lane56_right2[4] : weight_lane56_right2[0],
    weight_lane56_right2[3] & weight_lane56_places[2], weight_lane56_right2[2] & weight_lane56_places[2],
    weight_lane56_right2[1] & weight_lane56_places[2], weight_lane56_right2[0] & weight_lane56_places[2]
  };
  wire weight_lane56_stays8 = ~weight_lane56_places[3];
  wire [13:0] weight_lane56_right8 = {
    weight_lane56_right4[8] & weight_lane56_stays8, weight_lane56_right4[7] & weight_lane56_stays8,
    weight_lane56_right4[6] & weight_lane56_stays8, weight_lane56_right4[5] & weight_lane56_stays8,
    weight_lane56_right4[4] & weight_lane56_stays8, weight_lane56_right4[3] & weight_lane56_stays8,
    weight_lane56_right4[2] & weight_lane56_stays8, weight_lane56_right4[1] & weight_lane56_stays8,
    weight_lane56_places[3] ? weight_lane56_right4[8] : weight_lane56_right4[0],
    weight_lane56_right4[7] & weight_lane56_places[3], weight_lane56_right4[6] & weight_lane56_places[3],
    weight_lane56_right4[5] & weight_lane56_places[3], weight_lane56_right4[4] & weight_lane56_places[3],
    weight_lane56_right4[3] & weight_lane56_places[3]
  };
  wire [13:0] weight_lane56_moved = weight_lane56_right8;

  assign weight[797:784] = weight_lane56_moved | (14'd8192 & {14{is_greatest[56]}});

  // weight_lane 57
  wire weight_lane57_rounds_up = distance57_value[11] & (|distance57_value[10:0]);
  wire [1:0] weight_lane57_significand = {weight_lane57_rounds_up, ~weight_lane57_rounds_up};
  wire [3:0] weight_lane57_places = ~(distance57_value[15:12] & {4{near57}});
  wire weight_lane57_stays1 = ~weight_lane57_places[0];
  wire [2:0] weight_lane57_right1 = {
    weight_lane57_significand[1] & weight_lane57_stays1,
    weight_lane57_places[0] ? weight_lane57_significand[1] : weight_lane57_significand[0],
    weight_lane57_significand[0] & weight_lane57_places[0]
  };
  wire weight_lane57_stays2 = ~weight_lane57_places[1];
  wire [4:0] weight_lane57_right2 = {
    weight_lane57_right1[2] & weight_lane57_stays2, weight_lane57_right1[1] & weight_lane57_stays2,
    weight_lane57_places[1] ? weight_lane57_right1[2] : weight_lane57_right1[0],
    weight_lane57_right1[1] & weight_lane57_places[1], weight_lane57_right1[0] & weight_lane57_places[1]
  };
  wire weight_lane57_stays4 = ~weight_lane57_places[2];
  wire [8:0] weight_lane57_right4 = {
    weight_lane57_right2[4] & weight_lane57_stays4, weight_lane57_right2[3] & weight_lane57_stays4,
    weight_lane57_right2[2] & weight_lane57_stays4, weight_lane57_right2[1] & weight_lane57_stays4,
    weight_lane57_places[2] ? weight_lane57_right2[4] : weight_lane57_right2[0],
    weight_lane57_right2[3] & weight_lane57_places[2], weight_lane57_right2[2] & weight_lane57_places[2],
    weight_lane57_right2[1] & weight_lane57_places[2], weight_lane57_right2[0] & weight_lane57_places[2]
  };
  wire weight_lane57_stays8 = ~weight_lane57_places[3];
  wire [13:0] weight_lane57_right8 = {
    weight_lane57_right4[8] & weight_lane57_stays8, weight_lane57_right4[7] & weight_lane57_stays8,
    weight_lane57_right4[6] & weight_lane57_stays8, weight_lane57_right4[5] & weight_lane57_stays8,
    weight_lane57_right4[4] & weight_lane57_stays8, weight_lane57_right4[3] & weight_lane57_stays8,
    weight_lane57_right4[2] & weight_lane57_stays8, weight_lane57_right4[1] & weight_lane57_stays8,
    weight_lane57_places[3] ? weight_lane57_right4[8] : weight_lane57_right4[0],
    weight_lane57_right4[7] & weight_lane57_places[3], weight_lane57_right4[6] & weight_lane57_places[3],
    weight_lane57_right4[5] & weight_lane57_places[3], weight_lane57_right4[4] & weight_lane57_places[3],
    weight_lane57_right4[3] & weight_lane57_places[3]
  };
  wire [13:0] weight_lane57_moved = weight_lane57_right8;

  assign weight[811:798] = weight_lane57_moved | (14'd8192 & {14{is_greatest[57]}});

  // weight_lane 58
  wire weight_lane58_rounds_up = distance58_value[11] & (|distance58_value[10:0]);
  wire [1:0] weight_lane58_significand = {weight_lane58_rounds_up, ~weight_lane58_rounds_up};
  wire [3:0] weight_lane58_places = ~(distance58_value[15:12] & {4{near58}});
  wire weight_lane58_stays1 = ~weight_lane58_places[0];
  wire [2:0] weight_lane58_right1 = {
    weight_lane58_significand[1] & weight_lane58_stays1,
    weight_lane58_places[0] ? weight_lane58_significand[1] : weight_lane58_significand[0],
    weight_lane58_significand[0] & weight_lane58_places[0]
  };
  wire weight_lane58_stays2 = ~weight_lane58_places[1];
  wire [4:0] weight_lane58_right2 = {
    weight_lane58_right1[2] & weight_lane58_stays2, weight_lane58_right1[1] & weight_lane58_stays2,
    weight_lane58_places[1] ? weight_lane58_right1[2] : weight_lane58_right1[0],
    weight_lane58_right1[1] & weight_lane58_places[1], weight_lane58_right1[0] & weight_lane58_places[1]
  };
  wire weight_lane58_stays4 = ~weight_lane58_places[2];
  wire [8:0] weight_lane58_right4 = {
    weight_lane58_right2[4] & weight_lane58_stays4, weight_lane58_right2[3] & weight_lane58_stays4,
    weight_lane58_right2[2] & weight_lane58_stays4, weight_lane58_right2[1] & weight_lane58_stays4,
    weight_lane58_places[2] ? weight_lane58_right2[4] : weight_lane58_right2[0],
    weight_lane58_right2[3] & weight_lane58_places[2], weight_lane58_right2[2] & weight_lane58_places[2],
    weight_lane58_right2[1] & weight_lane58_places[2], weight_lane58_right2[0] & weight_lane58_places[2]
  };
  wire weight_lane58_stays8 = ~weight_lane58_places[3];
  wire [13:0] weight_lane58_right8 = {
    weight_lane58_right4[8] & weight_lane58_stays8, weight_lane58_right4[7] & weight_lane58_stays8,
    weight_lane58_right4[6] & weight_lane58_stays8, weight_lane58_right4[5] & weight_lane58_stays8,
    weight_lane58_right4[4] & weight_lane58_stays8, weight_lane58_right4[3] & weight_lane58_stays8,
    weight_lane58_right4[2] & weight_lane58_stays8, weight_lane58_right4[1] & weight_lane58_stays8,
    weight_lane58_places[3] ? weight_lane58_right4[8] : weight_lane58_right4[0],
    weight_lane58_right4[7] & weight_lane58_places[3], weight_lane58_right4[6] & weight_lane58_places[3],
    weight_lane58_right4[5] & weight_lane58_places[3], weight_lane58_right4[4] & weight_lane58_places[3],
    weight_lane58_right4[3] & weight_lane58_places[3]
  };
  wire [13:0] weight_lane58_moved = weight_lane58_right8;

  assign weight[825:812] = weight_lane58_moved | (14'd8192 & {14{is_greatest[58]}});

  // weight_lane 59
  wire weight_lane59_rounds_up = distance59_value[11] & (|distance59_value[10:0]);
  wire [1:0] weight_lane59_significand = {weight_lane59_rounds_up, ~weight_lane59_rounds_up};
  wire [3:0] weight_lane59_places = ~(distance59_value[15:12] & {4{near59}});
  wire weight_lane59_stays1 = ~weight_lane59_places[0];
  wire [2:0] weight_lane59_right1 = {
    weight_lane59_significand[1] & weight_lane59_stays1,
    weight_lane59_places[0] ? weight_lane59_significand[1] : weight_lane59_significand[0],
    weight_lane59_significand[0] & weight_lane59_places[0]
  };
  wire weight_lane59_stays2 = ~weight_lane59_places[1];
  wire [4:0] weight_lane59_right2 = {
    weight_lane59_right1[2] & weight_lane59_stays2, weight_lane59_right1[1] & weight_lane59_stays2,
    weight_lane59_places[1] ? weight_lane59_right1[2] : weight_lane59_right1[0],
    weight_lane59_right1[1] & weight_lane59_places[1], weight_lane59_right1[0] & weight_lane59_places[1]
  };
  wire weight_lane59_stays4 = ~weight_lane59_places[2];
  wire [8:0] weight_lane59_right4 = {
    weight_lane59_right2[4] & weight_lane59_stays4, weight_lane59_right2[3] & weight_lane59_stays4,
    weight_lane59_right2[2] & weight_lane59_stays4, weight_lane59_right2[1] & weight_lane59_stays4,
    weight_lane59_places[2] ? weight_lane59_right2[4] : weight_lane59_right2[0],
    weight_lane59_right2[3] & weight_lane59_places[2], weight_lane59_right2[2] & weight_lane59_places[2],
    weight_lane59_right2[1] & weight_lane59_places[2], weight_lane59_right2[0] & weight_lane59_places[2]
  };
  wire weight_lane59_stays8 = ~weight_lane59_places[3];
  wire [13:0] weight_lane59_right8 = {
    weight_lane59_right4[8] & weight_lane59_stays8, weight_lane59_right4[7] & weight_lane59_stays8,
    weight_lane59_right4[6] & weight_lane59_stays8, weight_lane59_right4[5] & weight_lane59_stays8,
    weight_lane59_right4[4] & weight_lane59_stays8, weight_lane59_right4[3] & weight_lane59_stays8,
    weight_lane59_right4[2] & weight_lane59_stays8, weight_lane59_right4[1] & weight_lane59_stays8,
    weight_lane59_places[3] ? weight_lane59_right4[8] : weight_lane59_right4[0],
    weight_lane59_right4[7] & weight_lane59_places[3], weight_lane59_right4[6] & weight_lane59_places[3],
    weight_lane59_right4[5] & weight_lane59_places[3], weight_lane59_right4[4] & weight_lane59_places[3],
    weight_lane59_right4[3] & weight_lane59_places[3]
  };
  wire [13:0] weight_lane59_moved = weight_lane59_right8;

  assign weight[839:826] = weight_lane59_moved | (14'd8192 & {14{is_greatest[59]}});

  // weight_lane 60
  wire weight_lane60_rounds_up = distance60_value[11] & (|distance60_value[10:0]);
  wire [1:0] weight_lane60_significand = {weight_lane60_rounds_up, ~weight_lane60_rounds_up};
  wire [3:0] weight_lane60_places = ~(distance60_value[15:12] & {4{near60}});
  wire weight_lane60_stays1 = ~weight_lane60_places[0];
  wire [2:0] weight_lane60_right1 = {
    weight_lane60_significand[1] & weight_lane60_stays1,
    weight_lane60_places[0] ? weight_lane60_significand[1] : weight_lane60_significand[0],
    weight_lane60_significand[0] & weight_lane60_places[0]
  };
  wire weight_lane60_stays2 = ~weight_lane60_places[1];
  wire [4:0] weight_lane60_right2 = {
    weight_lane60_right1[2] & weight_lane60_stays2, weight_lane60_right1[1] & weight_lane60_stays2,
    weight_lane60_places[1] ? weight_lane60_right1[2] : weight_lane60_right1[0],
    weight_lane60_right1[1] & weight_lane60_places[1], weight_lane60_right1[0] & weight_lane60_places[1]
  };
  wire weight_lane60_stays4 = ~weight_lane60_places[2];
  wire [8:0] weight_lane60_right4 = {
    weight_lane60_right2[4] & weight_lane60_stays4, weight_lane60_right2[3] & weight_lane60_stays4,
    weight_lane60_right2[2] & weight_lane60_stays4, weight_lane60_right2[1] & weight_lane60_stays4,
    weight_lane60_places[2] ? weight_lane60_right2[4] : weight_lane60_right2[0],
    weight_lane60_right2[3] & weight_lane60_places[2], weight_lane60_right2[2] & weight_lane60_places[2],
    weight_lane60_right2[1] & weight_lane60_places[2], weight_lane60_right2[0] & weight_lane60_places[2]
  };
  wire weight_lane60_stays8 = ~weight_lane60_places[3];
  wire [13:0] weight_lane60_right8 = {
    weight_lane60_right4[8] & weight_lane60_stays8, weight_lane60_right4[7] & weight_lane60_stays8,
    weight_lane60_right4[6] & weight_lane60_stays8, weight_lane60_right4[5] & weight_lane60_stays8,
    weight_lane60_right4[4] & weight_lane60_stays8, weight_lane60_right4[3] & weight_lane60_stays8,
    weight_lane60_right4[2] & weight_lane60_stays8, weight_lane60_right4[1] & weight_lane60_stays8,
    weight_lane60_places[3] ? weight_lane60_right4[8] : weight_lane60_right4[0],
    weight_lane60_right4[7] & weight_lane60_places[3], weight_lane60_right4[6] & weight_lane60_places[3],
    weight_lane60_right4[5] & weight_lane60_places[3], weight_lane60_right4[4] & weight_lane60_places[3],
    weight_lane60_right4[3] & weight_lane60_places[3]
  };
  wire [13:0] weight_lane60_moved = weight_lane60_right8;

  assign weight[853:840] = weight_lane60_moved | (14'd8192 & {14{is_greatest[60]}});

  // weight_lane 61
  wire weight_lane61_rounds_up = distance61_value[11] & (|distance61_value[10:0]);
  wire [1:0] weight_lane61_significand = {weight_lane61_rounds_up, ~weight_lane61_rounds_up};
  wire [3:0] weight_lane61_places = ~(distance61_value[15:12] & {4{near61}});
  wire weight_lane61_stays1 = ~weight_lane61_places[0];
  wire [2:0] weight_lane61_right1 = {
    weight_lane61_significand[1] & weight_lane61_stays1,
    weight_lane61_places[0] ? weight_lane61_significand[1] : weight_lane61_significand[0],
    weight_lane61_significand[0] & weight_lane61_places[0]
  };
  wire weight_lane61_stays2 = ~weight_lane61_places[1];
  wire [4:0] weight_lane61_right2 = {
    weight_lane61_right1[2] & weight_lane61_stays2, weight_lane61_right1[1] & weight_lane61_stays2,
    weight_lane61_places[1] ? weight_lane61_right1[2] : weight_lane61_right1[0],
    weight_lane61_right1[1] & weight_lane61_places[1], weight_lane61_right1[0] & weight_lane61_places[1]
  };
  wire weight_lane61_stays4 = ~weight_lane61_places[2];
  wire [8:0] weight_lane61_right4 = {
    weight_lane61_right2[4] & weight_lane61_stays4, weight_lane61_right2[3] & weight_lane61_stays4,
    weight_lane61_right2[2] & weight_lane61_stays4, weight_lane61_right2[1] & weight_lane61_stays4,
    weight_lane61_places[2] ? weight_lane61_right2[4] : weight_lane61_right2[0],
    weight_lane61_right2[3] & weight_lane61_places[2], weight_lane61_right2[2] & weight_lane61_places[2],
    weight_lane61_right2[1] & weight_lane61_places[2], weight_lane61_right2[0] & weight_lane61_places[2]
  };
  wire weight_lane61_stays8 = ~weight_lane61_places[3];
  wire [13:0] weight_lane61_right8 = {
    weight_lane61_right4[8] & weight_lane61_stays8, weight_lane61_right4[7] & weight_lane61_stays8,
    weight_lane61_right4[6] & weight_lane61_stays8, weight_lane61_right4[5] & weight_lane61_stays8,
    weight_lane61_right4[4] & weight_lane61_stays8, weight_lane61_right4[3] & weight_lane61_stays8,
    weight_lane61_right4[2] & weight_lane61_stays8, weight_lane61_right4[1] & weight_lane61_stays8,
    weight_lane61_places[3] ? weight_lane61_right4[8] : weight_lane61_right4[0],
    weight_lane61_right4[7] & weight_lane61_places[3], weight_lane61_right4[6] & weight_lane61_places[3],
    weight_lane61_right4[5] & weight_lane61_places[3], weight_lane61_right4[4] & weight_lane61_places[3],
    weight_lane61_right4[3] & weight_lane61_places[3]
  };
  wire [13:0] weight_lane61_moved = weight_lane61_right8;

  assign weight[867:854] = weight_lane61_moved | (14'd8192 & {14{is_greatest[61]}});

  // weight_lane 62
  wire weight_lane62_rounds_up = distance62_value[11] & (|distance62_value[10:0]);
  wire [1:0] weight_lane62_significand = {weight_lane62_rounds_up, ~weight_lane62_rounds_up};
  wire [3:0] weight_lane62_places = ~(distance62_value[15:12] & {4{near62}});
  wire weight_lane62_stays1 = ~weight_lane62_places[0];
  wire [2:0] weight_lane62_right1 = {
    weight_lane62_significand[1] & weight_lane62_stays1,
    weight_lane62_places[0] ? weight_lane62_significand[1] : weight_lane62_significand[0],
    weight_lane62_significand[0] & weight_lane62_places[0]
  };
  wire weight_lane62_stays2 = ~weight_lane62_places[1];
  wire [4:0] weight_lane62_right2 = {
    weight_lane62_right1[2] & weight_lane62_stays2, weight_lane62_right1[1] & weight_lane62_stays2,
    weight_lane62_places[1] ? weight_lane62_right1[2] : weight_lane62_right1[0],
    weight_lane62_right1[1] & weight_lane62_places[1], weight_lane62_right1[0] & weight_lane62_places[1]
  };
  wire weight_lane62_stays4 = ~weight_lane62_places[2];
  wire [8:0] weight_lane62_right4 = {
    weight_lane62_right2[4] & weight_lane62_stays4, weight_lane62_right2[3] & weight_lane62_stays4,
    weight_lane62_right2[2] & weight_lane62_stays4, weight_lane62_right2[1] & weight_lane62_stays4,
    weight_lane62_places[2] ? weight_lane62_right2[4] : weight_lane62_right2[0],
    weight_lane62_right2[3] & weight_lane62_places[2], weight_lane62_right2[2] & weight_lane62_places[2],
    weight_lane62_right2[1] & weight_lane62_places[2], weight_lane62_right2[0] & weight_lane62_places[2]
  };
  wire weight_lane62_stays8 = ~weight_lane62_places[3];
  wire [13:0] weight_lane62_right8 = {
    weight_lane62_right4[8] & weight_lane62_stays8, weight_lane62_right4[7] & weight_lane62_stays8,
    weight_lane62_right4[6] & weight_lane62_stays8, weight_lane62_right4[5] & weight_lane62_stays8,
    weight_lane62_right4[4] & weight_lane62_stays8, weight_lane62_right4[3] & weight_lane62_stays8,
    weight_lane62_right4[2] & weight_lane62_stays8, weight_lane62_right4[1] & weight_lane62_stays8,
    weight_lane62_places[3] ? weight_lane62_right4[8] : weight_lane62_right4[0],
    weight_lane62_right4[7] & weight_lane62_places[3], weight_lane62_right4[6] & weight_lane62_places[3],
    weight_lane62_right4[5] & weight_lane62_places[3], weight_lane62_right4[4] & weight_lane62_places[3],
    weight_lane62_right4[3] & weight_lane62_places[3]
  };
  wire [13:0] weight_lane62_moved = weight_lane62_right8;

  assign weight[881:868] = weight_lane62_moved | (14'd8192 & {14{is_greatest[62]}});

  // weight_lane 63
  wire weight_lane63_rounds_up = distance63_value[11] & (|distance63_value[10:0]);
  wire [1:0] weight_lane63_significand = {weight_lane63_rounds_up, ~weight_lane63_rounds_up};
  wire [3:0] weight_lane63_places = ~(distance63_value[15:12] & {4{near63}});
  wire weight_lane63_stays1 = ~weight_lane63_places[0];
  wire [2:0] weight_lane63_right1 = {
    weight_lane63_significand[1] & weight_lane63_stays1,
    weight_lane63_places[0] ? weight_lane63_significand[1] : weight_lane63_significand[0],
    weight_lane63_significand[0] & weight_lane63_places[0]
  };
  wire weight_lane63_stays2 = ~weight_lane63_places[1];
  wire [4:0] weight_lane63_right2 = {
    weight_lane63_right1[2] & weight_lane63_stays2, weight_lane63_right1[1] & weight_lane63_stays2,
    weight_lane63_places[1] ? weight_lane63_right1[2] : weight_lane63_right1[0],
    weight_lane63_right1[1] & weight_lane63_places[1], weight_lane63_right1[0] & weight_lane63_places[1]
  };
  wire weight_lane63_stays4 = ~weight_lane63_places[2];
  wire [8:0] weight_lane63_right4 = {
    weight_lane63_right2[4] & weight_lane63_stays4, weight_lane63_right2[3] & weight_lane63_stays4,
    weight_lane63_right2[2] & weight_lane63_stays4, weight_lane63_right2[1] & weight_lane63_stays4,
    weight_lane63_places[2] ? weight_lane63_right2[4] : weight_lane63_right2[0],
    weight_lane63_right2[3] & weight_lane63_places[2], weight_lane63_right2[2] & weight_lane63_places[2],
    weight_lane63_right2[1] & weight_lane63_places[2], weight_lane63_right2[0] & weight_lane63_places[2]
  };
  wire weight_lane63_stays8 = ~weight_lane63_places[3];
  wire [13:0] weight_lane63_right8 = {
    weight_lane63_right4[8] & weight_lane63_stays8, weight_lane63_right4[7] & weight_lane63_stays8,
    weight_lane63_right4[6] & weight_lane63_stays8, weight_lane63_right4[5] & weight_lane63_stays8,
    weight_lane63_right4[4] & weight_lane63_stays8, weight_lane63_right4[3] & weight_lane63_stays8,
    weight_lane63_right4[2] & weight_lane63_stays8, weight_lane63_right4[1] & weight_lane63_stays8,
    weight_lane63_places[3] ? weight_lane63_right4[8] : weight_lane63_right4[0],
    weight_lane63_right4[7] & weight_lane63_places[3], weight_lane63_right4[6] & weight_lane63_places[3],
    weight_lane63_right4[5] & weight_lane63_places[3], weight_lane63_right4[4] & weight_lane63_places[3],
    weight_lane63_right4[3] & weight_lane63_places[3]
  };
  wire [13:0] weight_lane63_moved = weight_lane63_right8;

  assign weight[895:882] = weight_lane63_moved | (14'd8192 & {14{is_greatest[63]}});
  wire sum_sum_c0_r0_s1, sum_carry_c0_r0_s1;
  subbyte_full_adder sum_add_c0_r0_s1 (
    .a(weight[0]),
    .b(weight[14]),
    .ci(weight[28]),
    .s(sum_sum_c0_r0_s1),
    .co(sum_carry_c0_r0_s1)
  );
  wire sum_sum_c0_r1_s1, sum_carry_c0_r1_s1;
  subbyte_full_adder sum_add_c0_r1_s1 (
    .a(weight[42]),
    .b(weight[56]),
    .ci(weight[70]),
    .s(sum_sum_c0_r1_s1),
    .co(sum_carry_c0_r1_s1)
  );
  wire sum_sum_c0_r2_s1, sum_carry_c0_r2_s1;
  subbyte_full_adder sum_add_c0_r2_s1 (
    .a(weight[84]),
    .b(weight[98]),
    .ci(weight[112]),
    .s(sum_sum_c0_r2_s1),
    .co(sum_carry_c0_r2_s1)
  );
  wire sum_sum_c0_r3_s1, sum_carry_c0_r3_s1;
  subbyte_full_adder sum_add_c0_r3_s1 (
    .a(weight[126]),
    .b(weight[140]),
    .ci(weight[154]),
    .s(sum_sum_c0_r3_s1),
    .co(sum_carry_c0_r3_s1)
  );
  wire sum_sum_c0_r4_s1, sum_carry_c0_r4_s1;
  subbyte_full_adder sum_add_c0_r4_s1 (
    .a(weight[168]),
    .b(weight[182]),
    .ci(weight[196]),
    .s(sum_sum_c0_r4_s1),
    .co(sum_carry_c0_r4_s1)
  );
  wire sum_sum_c0_r5_s1, sum_carry_c0_r5_s1;
  subbyte_full_adder sum_add_c0_r5_s1 (
    .a(weight[210]),
    .b(weight[224]),
    .ci(weight[238]),
    .s(sum_sum_c0_r5_s1),
    .co(sum_carry_c0_r5_s1)
  );
  wire sum_sum_c0_r6_s1, sum_carry_c0_r6_s1;
  subbyte_full_adder sum_add_c0_r6_s1 (
    .a(weight[252]),
    .b(weight[266]),
    .ci(weight[280]),
    .s(sum_sum_c0_r6_s1),
    .co(sum_carry_c0_r6_s1)
  );
  wire sum_sum_c0_r7_s1, sum_carry_c0_r7_s1;
  subbyte_full_adder sum_add_c0_r7_s1 (
    .a(weight[294]),
    .b(weight[308]),
    .ci(weight[322]),
    .s(sum_sum_c0_r7_s1),
    .co(sum_carry_c0_r7_s1)
  );
  wire sum_sum_c0_r8_s1, sum_carry_c0_r8_s1;
  subbyte_full_adder sum_add_c0_r8_s1 (
    .a(weight[336]),
    .b(weight[350]),
    .ci(weight[364]),
    .s(sum_sum_c0_r8_s1),
    .co(sum_carry_c0_r8_s1)
  );
  wire sum_sum_c0_r9_s1, sum_carry_c0_r9_s1;
  subbyte_full_adder sum_add_c0_r9_s1 (
    .a(weight[378]),
    .b(weight[392]),
    .ci(weight[406]),
    .s(sum_sum_c0_r9_s1),
    .co(sum_carry_c0_r9_s1)
  );
  wire sum_sum_c0_r10_s1, sum_carry_c0_r10_s1;
  subbyte_full_adder sum_add_c0_r10_s1 (
    .a(weight[420]),
    .b(weight[434]),
    .ci(weight[448]),
    .s(sum_sum_c0_r10_s1),
    .co(sum_carry_c0_r10_s1)
  );
  wire sum_sum_c0_r11_s1, sum_carry_c0_r11_s1;
  subbyte_full_adder sum_add_c0_r11_s1 (
    .a(weight[462]),
    .b(weight[476]),
    .ci(weight[490]),
    .s(sum_sum_c0_r11_s1),
    .co(sum_carry_c0_r11_s1)
  );
  wire sum_sum_c0_r12_s1, sum_carry_c0_r12_s1;
  subbyte_full_adder sum_add_c0_r12_s1 (
    .a(weight[504]),
    .b(weight[518]),
    .ci(weight[532]),
    .s(sum_sum_c0_r12_s1),
    .co(sum_carry_c0_r12_s1)
  );
  wire sum_sum_c0_r13_s1, sum_carry_c0_r13_s1;
  subbyte_full_adder sum_add_c0_r13_s1 (
    .a(weight[546]),
    .b(weight[560]),
    .ci(weight[574]),
    .s(sum_sum_c0_r13_s1),
    .co(sum_carry_c0_r13_s1)
  );
  wire sum_sum_c0_r14_s1, sum_carry_c0_r14_s1;
  subbyte_full_adder sum_add_c0_r14_s1 (
    .a(weight[588]),
    .b(weight[602]),
    .ci(weight[616]),
    .s(sum_sum_c0_r14_s1),
    .co(sum_carry_c0_r14_s1)
  );
  wire sum_sum_c0_r15_s1, sum_carry_c0_r15_s1;
  subbyte_full_adder sum_add_c0_r15_s1 (
    .a(weight[630]),
    .b(weight[644]),
    .ci(weight[658]),
    .s(sum_sum_c0_r15_s1),
    .co(sum_carry_c0_r15_s1)
  );
  wire sum_sum_c0_r16_s1, sum_carry_c0_r16_s1;
  subbyte_full_adder sum_add_c0_r16_s1 (
    .a(weight[672]),
    .b(weight[686]),
    .ci(weight[700]),
    .s(sum_sum_c0_r16_s1),
    .co(sum_carry_c0_r16_s1)
  );
  wire sum_sum_c0_r17_s1, sum_carry_c0_r17_s1;
  subbyte_full_adder sum_add_c0_r17_s1 (
    .a(weight[714]),
    .b(weight[728]),
    .ci(weight[742]),
    .s(sum_sum_c0_r17_s1),
    .co(sum_carry_c0_r17_s1)
  );
  wire sum_sum_c0_r18_s1, sum_carry_c0_r18_s1;
  subbyte_full_adder sum_add_c0_r18_s1 (
    .a(weight[756]),
    .b(weight[770]),
    .ci(weight[784]),
    .s(sum_sum_c0_r18_s1),
    .co(sum_carry_c0_r18_s1)
  );
  wire sum_sum_c0_r19_s1, sum_carry_c0_r19_s1;
  subbyte_full_adder sum_add_c0_r19_s1 (
    .a(weight[798]),
    .b(weight[812]),
    .ci(weight[826]),
    .s(sum_sum_c0_r19_s1),
    .co(sum_carry_c0_r19_s1)
  );
  wire sum_sum_c0_r20_s1, sum_carry_c0_r20_s1;
  subbyte_full_adder sum_add_c0_r20_s1 (
    .a(weight[840]),
    .b(weight[854]),
    .ci(weight[868]),
    .s(sum_sum_c0_r20_s1),
    .co(sum_carry_c0_r20_s1)
  );
  wire sum_sum_c0_r21_s2, sum_carry_c0_r21_s2;
  subbyte_full_adder sum_add_c0_r21_s2 (
    .a(weight[882]),
    .b(sum_sum_c0_r0_s1),
    .ci(sum_sum_c0_r1_s1),
    .s(sum_sum_c0_r21_s2),
    .co(sum_carry_c0_r21_s2)
  );
  wire sum_sum_c0_r22_s2, sum_carry_c0_r22_s2;
  subbyte_full_adder sum_add_c0_r22_s2 (
    .a(sum_sum_c0_r2_s1),
    .b(sum_sum_c0_r3_s1),
    .ci(sum_sum_c0_r4_s1),
    .s(sum_sum_c0_r22_s2),
    .co(sum_carry_c0_r22_s2)
  );
  wire sum_sum_c0_r23_s2, sum_carry_c0_r23_s2;
  subbyte_full_adder sum_add_c0_r23_s2 (
    .a(sum_sum_c0_r5_s1),
    .b(sum_sum_c0_r6_s1),
    .ci(sum_sum_c0_r7_s1),
    .s(sum_sum_c0_r23_s2),
    .co(sum_carry_c0_r23_s2)
  );
  wire sum_sum_c0_r24_s2, sum_carry_c0_r24_s2;
  subbyte_full_adder sum_add_c0_r24_s2 (
    .a(sum_sum_c0_r8_s1),
    .b(sum_sum_c0_r9_s1),
    .ci(sum_sum_c0_r10_s1),
    .s(sum_sum_c0_r24_s2),
    .co(sum_carry_c0_r24_s2)
  );
  wire sum_sum_c0_r25_s2, sum_carry_c0_r25_s2;
  subbyte_full_adder sum_add_c0_r25_s2 (
    .a(sum_sum_c0_r11_s1),
    .b(sum_sum_c0_r12_s1),
    .ci(sum_sum_c0_r13_s1),
    .s(sum_sum_c0_r25_s2),
    .co(sum_carry_c0_r25_s2)
  );
  wire sum_sum_c0_r26_s2, sum_carry_c0_r26_s2;
  subbyte_full_adder sum_add_c0_r26_s2 (
    .a(sum_sum_c0_r14_s1),
    .b(sum_sum_c0_r15_s1),
    .ci(sum_sum_c0_r16_s1),
    .s(sum_sum_c0_r26_s2),
    .co(sum_carry_c0_r26_s2)
  );
  wire sum_sum_c0_r27_s2, sum_carry_c0_r27_s2;
  subbyte_full_adder sum_add_c0_r27_s2 (
    .a(sum_sum_c0_r17_s1),
    .b(sum_sum_c0_r18_s1),
    .ci(sum_sum_c0_r19_s1),
    .s(sum_sum_c0_r27_s2),
    .co(sum_carry_c0_r27_s2)
  );
  wire sum_sum_c0_r28_s3, sum_carry_c0_r28_s3;
  subbyte_full_adder sum_add_c0_r28_s3 (
    .a(sum_sum_c0_r20_s1),
    .b(sum_sum_c0_r21_s2),
    .ci(sum_sum_c0_r22_s2),
    .s(sum_sum_c0_r28_s3),
    .co(sum_carry_c0_r28_s3)
  );
  wire sum_sum_c0_r29_s3, sum_carry_c0_r29_s3;
  subbyte_full_adder sum_add_c0_r29_s3 (
    .a(sum_sum_c0_r23_s2),
    .b(sum_sum_c0_r24_s2),
    .ci(sum_sum_c0_r25_s2),
    .s(sum_sum_c0_r29_s3),
    .co(sum_carry_c0_r29_s3)
  );
  wire sum_sum_c0_r30_s4, sum_carry_c0_r30_s4;
  subbyte_full_adder sum_add_c0_r30_s4 (
    .a(sum_sum_c0_r26_s2),
    .b(sum_sum_c0_r27_s2),
    .ci(sum_sum_c0_r28_s3),
    .s(sum_sum_c0_r30_s4),
    .co(sum_carry_c0_r30_s4)
  );
  wire sum_sum_c0_r31_s5, sum_carry_c0_r31_s5;
  subbyte_half_adder sum_add_c0_r31_s5 (
    .a(sum_sum_c0_r29_s3),
    .b(sum_sum_c0_r30_s4),
    .s(sum_sum_c0_r31_s5),
    .co(sum_carry_c0_r31_s5)
  );
  wire sum_sum_c1_r0_s1, sum_carry_c1_r0_s1;
  subbyte_full_adder sum_add_c1_r0_s1 (
    .a(weight[1]),
    .b(weight[15]),
    .ci(weight[29]),
    .s(sum_sum_c1_r0_s1),
    .co(sum_carry_c1_r0_s1)
  );
  wire sum_sum_c1_r1_s1, sum_carry_c1_r1_s1;
  subbyte_full_adder sum_add_c1_r1_s1 (
    .a(weight[43]),
    .b(weight[57]),
    .ci(weight[71]),
    .s(sum_sum_c1_r1_s1),
    .co(sum_carry_c1_r1_s1)
  );
  wire sum_sum_c1_r2_s1, sum_carry_c1_r2_s1;
  subbyte_full_adder sum_add_c1_r2_s1 (
    .a(weight[85]),
    .b(weight[99]),
    .ci(weight[113]),
    .s(sum_sum_c1_r2_s1),
    .co(sum_carry_c1_r2_s1)
  );
  wire sum_sum_c1_r3_s1, sum_carry_c1_r3_s1;
  subbyte_full_adder sum_add_c1_r3_s1 (
    .a(weight[127]),
    .b(weight[141]),
    .ci(weight[155]),
    .s(sum_sum_c1_r3_s1),
    .co(sum_carry_c1_r3_s1)
  );
  wire sum_sum_c1_r4_s1, sum_carry_c1_r4_s1;
  subbyte_full_adder sum_add_c1_r4_s1 (
    .a(weight[169]),
    .b(weight[183]),
    .ci(weight[197]),
    .s(sum_sum_c1_r4_s1),
    .co(sum_carry_c1_r4_s1)
  );
  wire sum_sum_c1_r5_s1, sum_carry_c1_r5_s1;
  subbyte_full_adder sum_add_c1_r5_s1 (
    .a(weight[211]),
    .b(weight[225]),
    .ci(weight[239]),
    .s(sum_sum_c1_r5_s1),
    .co(sum_carry_c1_r5_s1)
  );
  wire sum_sum_c1_r6_s1, sum_carry_c1_r6_s1;
  subbyte_full_adder sum_add_c1_r6_s1 (
    .a(weight[253]),
    .b(weight[267]),
    .ci(weight[281]),
    .s(sum_sum_c1_r6_s1),
    .co(sum_carry_c1_r6_s1)
  );
  wire sum_sum_c1_r7_s1, sum_carry_c1_r7_s1;
  subbyte_full_adder sum_add_c1_r7_s1 (
    .a(weight[295]),
    .b(weight[309]),
    .ci(weight[323]),
    .s(sum_sum_c1_r7_s1),
    .co(sum_carry_c1_r7_s1)
  );
  wire sum_sum_c1_r8_s1, sum_carry_c1_r8_s1;
  subbyte_full_adder sum_add_c1_r8_s1 (
    .a(weight[337]),
    .b(weight[351]),
    .ci(weight[365]),
    .s(sum_sum_c1_r8_s1),
    .co(sum_carry_c1_r8_s1)
  );
  wire sum_sum_c1_r9_s1, sum_carry_c1_r9_s1;
  subbyte_full_adder sum_add_c1_r9_s1 (
    .a(weight[379]),
    .b(weight[393]),
    .ci(weight[407]),
    .s(sum_sum_c1_r9_s1),
    .co(sum_carry_c1_r9_s1)
  );
  wire sum_sum_c1_r10_s1, sum_carry_c1_r10_s1;
  subbyte_full_adder sum_add_c1_r10_s1 (
    .a(weight[421]),
    .b(weight[435]),
    .ci(weight[449]),
    .s(sum_sum_c1_r10_s1),
    .co(sum_carry_c1_r10_s1)
  );
  wire sum_sum_c1_r11_s1, sum_carry_c1_r11_s1;
  subbyte_full_adder sum_add_c1_r11_s1 (
    .a(weight[463]),
    .b(weight[477]),
    .ci(weight[491]),
    .s(sum_sum_c1_r11_s1),
    .co(sum_carry_c1_r11_s1)
  );
  wire sum_sum_c1_r12_s1, sum_carry_c1_r12_s1;
  subbyte_full_adder sum_add_c1_r12_s1 (
    .a(weight[505]),
    .b(weight[519]),
    .ci(weight[533]),
    .s(sum_sum_c1_r12_s1),
    .co(sum_carry_c1_r12_s1)
  );
  wire sum_sum_c1_r13_s1, sum_carry_c1_r13_s1;
  subbyte_full_adder sum_add_c1_r13_s1 (
    .a(weight[547]),
    .b(weight[561]),
    .ci(weight[575]),
    .s(sum_sum_c1_r13_s1),
    .co(sum_carry_c1_r13_s1)
  );
  wire sum_sum_c1_r14_s1, sum_carry_c1_r14_s1;
  subbyte_full_adder sum_add_c1_r14_s1 (
    .a(weight[589]),
    .b(weight[603]),
    .ci(weight[617]),
    .s(sum_sum_c1_r14_s1),
    .co(sum_carry_c1_r14_s1)
  );
  wire sum_sum_c1_r15_s1, sum_carry_c1_r15_s1;
  subbyte_full_adder sum_add_c1_r15_s1 (
    .a(weight[631]),
    .b(weight[645]),
    .ci(weight[659]),
    .s(sum_sum_c1_r15_s1),
    .co(sum_carry_c1_r15_s1)
  );
  wire sum_sum_c1_r16_s1, sum_carry_c1_r16_s1;
  subbyte_full_adder sum_add_c1_r16_s1 (
    .a(weight[673]),
    .b(weight[687]),
    .ci(weight[701]),
    .s(sum_sum_c1_r16_s1),
    .co(sum_carry_c1_r16_s1)
  );
  wire sum_sum_c1_r17_s1, sum_carry_c1_r17_s1;
  subbyte_full_adder sum_add_c1_r17_s1 (
    .a(weight[715]),
    .b(weight[729]),
    .ci(weight[743]),
    .s(sum_sum_c1_r17_s1),
    .co(sum_carry_c1_r17_s1)
  );
  wire sum_sum_c1_r18_s1, sum_carry_c1_r18_s1;
  subbyte_full_adder sum_add_c1_r18_s1 (
    .a(weight[757]),
    .b(weight[771]),
    .ci(weight[785]),
    .s(sum_sum_c1_r18_s1),
    .co(sum_carry_c1_r18_s1)
  );
  wire sum_sum_c1_r19_s1, sum_carry_c1_r19_s1;
  subbyte_full_adder sum_add_c1_r19_s1 (
    .a(weight[799]),
    .b(weight[813]),
    .ci(weight[827]),
    .s(sum_sum_c1_r19_s1),
    .co(sum_carry_c1_r19_s1)
  );
  wire sum_sum_c1_r20_s1, sum_carry_c1_r20_s1;
  subbyte_full_adder sum_add_c1_r20_s1 (
    .a(weight[841]),
    .b(weight[855]),
    .ci(weight[869]),
    .s(sum_sum_c1_r20_s1),
    .co(sum_carry_c1_r20_s1)
  );
  wire sum_sum_c1_r21_s2, sum_carry_c1_r21_s2;
  subbyte_full_adder sum_add_c1_r21_s2 (
    .a(weight[883]),
    .b(sum_carry_c0_r0_s1),
    .ci(sum_carry_c0_r1_s1),
    .s(sum_sum_c1_r21_s2),
    .co(sum_carry_c1_r21_s2)
  );
  wire sum_sum_c1_r22_s2, sum_carry_c1_r22_s2;
  subbyte_full_adder sum_add_c1_r22_s2 (
    .a(sum_carry_c0_r2_s1),
    .b(sum_carry_c0_r3_s1),
    .ci(sum_carry_c0_r4_s1),
    .s(sum_sum_c1_r22_s2),
    .co(sum_carry_c1_r22_s2)
  );
  wire sum_sum_c1_r23_s2, sum_carry_c1_r23_s2;
  subbyte_full_adder sum_add_c1_r23_s2 (
    .a(sum_carry_c0_r5_s1),
    .b(sum_carry_c0_r6_s1),
    .ci(sum_carry_c0_r7_s1),
    .s(sum_sum_c1_r23_s2),
    .co(sum_carry_c1_r23_s2)
  );
  wire sum_sum_c1_r24_s2, sum_carry_c1_r24_s2;
  subbyte_full_adder sum_add_c1_r24_s2 (
    .a(sum_carry_c0_r8_s1),
    .b(sum_carry_c0_r9_s1),
    .ci(sum_carry_c0_r10_s1),
    .s(sum_sum_c1_r24_s2),
    .co(sum_carry_c1_r24_s2)
  );
  wire sum_sum_c1_r25_s2, sum_carry_c1_r25_s2;
  subbyte_full_adder sum_add_c1_r25_s2 (
    .a(sum_carry_c0_r11_s1),
    .b(sum_carry_c0_r12_s1),
    .ci(sum_carry_c0_r13_s1),
    .s(sum_sum_c1_r25_s2),
    .co(sum_carry_c1_r25_s2)
  );
  wire sum_sum_c1_r26_s2, sum_carry_c1_r26_s2;
  subbyte_full_adder sum_add_c1_r26_s2 (
    .a(sum_carry_c0_r14_s1),
    .b(sum_carry_c0_r15_s1),
    .ci(sum_carry_c0_r16_s1),
    .s(sum_sum_c1_r26_s2),
    .co(sum_carry_c1_r26_s2)
  );
  wire sum_sum_c1_r27_s2, sum_carry_c1_r27_s2;
  subbyte_full_adder sum_add_c1_r27_s2 (
    .a(sum_carry_c0_r17_s1),
    .b(sum_carry_c0_r18_s1),
    .ci(sum_carry_c0_r19_s1),
    .s(sum_sum_c1_r27_s2),
    .co(sum_carry_c1_r27_s2)
  );
  wire sum_sum_c1_r28_s2, sum_carry_c1_r28_s2;
  subbyte_full_adder sum_add_c1_r28_s2 (
    .a(sum_carry_c0_r20_s1),
    .b(sum_sum_c1_r0_s1),
    .ci(sum_sum_c1_r1_s1),
    .s(sum_sum_c1_r28_s2),
    .co(sum_carry_c1_r28_s2)
  );
  wire sum_sum_c1_r29_s2, sum_carry_c1_r29_s2;
  subbyte_full_adder sum_add_c1_r29_s2 (
    .a(sum_sum_c1_r2_s1),
    .b(sum_sum_c1_r3_s1),
    .ci(sum_sum_c1_r4_s1),
    .s(sum_sum_c1_r29_s2),
    .co(sum_carry_c1_r29_s2)
  );
  wire sum_sum_c1_r30_s2, sum_carry_c1_r30_s2;
  subbyte_full_adder sum_add_c1_r30_s2 (
    .a(sum_sum_c1_r5_s1),
    .b(sum_sum_c1_r6_s1),
    .ci(sum_sum_c1_r7_s1),
    .s(sum_sum_c1_r30_s2),
    .co(sum_carry_c1_r30_s2)
  );
  wire sum_sum_c1_r31_s2, sum_carry_c1_r31_s2;
  subbyte_full_adder sum_add_c1_r31_s2 (
    .a(sum_sum_c1_r8_s1),
    .b(sum_sum_c1_r9_s1),
    .ci(sum_sum_c1_r10_s1),
    .s(sum_sum_c1_r31_s2),
    .co(sum_carry_c1_r31_s2)
  );
  wire sum_sum_c1_r32_s2, sum_carry_c1_r32_s2;
  subbyte_full_adder sum_add_c1_r32_s2 (
    .a(sum_sum_c1_r11_s1),
    .b(sum_sum_c1_r12_s1),
    .ci(sum_sum_c1_r13_s1),
    .s(sum_sum_c1_r32_s2),
    .co(sum_carry_c1_r32_s2)
  );
  wire sum_sum_c1_r33_s2, sum_carry_c1_r33_s2;
  subbyte_full_adder sum_add_c1_r33_s2 (
    .a(sum_sum_c1_r14_s1),
    .b(sum_sum_c1_r15_s1),
    .ci(sum_sum_c1_r16_s1),
    .s(sum_sum_c1_r33_s2),
    .co(sum_carry_c1_r33_s2)
  );
  wire sum_sum_c1_r34_s2, sum_carry_c1_r34_s2;
  subbyte_full_adder sum_add_c1_r34_s2 (
    .a(sum_sum_c1_r17_s1),
    .b(sum_sum_c1_r18_s1),
    .ci(sum_sum_c1_r19_s1),
    .s(sum_sum_c1_r34_s2),
    .co(sum_carry_c1_r34_s2)
  );
  wire sum_sum_c1_r35_s3, sum_carry_c1_r35_s3;
  subbyte_full_adder sum_add_c1_r35_s3 (
    .a(sum_sum_c1_r20_s1),
    .b(sum_carry_c0_r21_s2),
    .ci(sum_carry_c0_r22_s2),
    .s(sum_sum_c1_r35_s3),
    .co(sum_carry_c1_r35_s3)
  );
  wire sum_sum_c1_r36_s3, sum_carry_c1_r36_s3;
  subbyte_full_adder sum_add_c1_r36_s3 (
    .a(sum_carry_c0_r23_s2),
    .b(sum_carry_c0_r24_s2),
    .ci(sum_carry_c0_r25_s2),
    .s(sum_sum_c1_r36_s3),
    .co(sum_carry_c1_r36_s3)
  );
  wire sum_sum_c1_r37_s3, sum_carry_c1_r37_s3;
  subbyte_full_adder sum_add_c1_r37_s3 (
    .a(sum_carry_c0_r26_s2),
    .b(sum_carry_c0_r27_s2),
    .ci(sum_sum_c1_r21_s2),
    .s(sum_sum_c1_r37_s3),
    .co(sum_carry_c1_r37_s3)
  );
  wire sum_sum_c1_r38_s3, sum_carry_c1_r38_s3;
  subbyte_full_adder sum_add_c1_r38_s3 (
    .a(sum_sum_c1_r22_s2),
    .b(sum_sum_c1_r23_s2),
    .ci(sum_sum_c1_r24_s2),
    .s(sum_sum_c1_r38_s3),
    .co(sum_carry_c1_r38_s3)
  );
  wire sum_sum_c1_r39_s3, sum_carry_c1_r39_s3;
  subbyte_full_adder sum_add_c1_r39_s3 (
    .a(sum_sum_c1_r25_s2),
    .b(sum_sum_c1_r26_s2),
    .ci(sum_sum_c1_r27_s2),
    .s(sum_sum_c1_r39_s3),
    .co(sum_carry_c1_r39_s3)
  );
  wire sum_sum_c1_r40_s3, sum_carry_c1_r40_s3;
  subbyte_full_adder sum_add_c1_r40_s3 (
    .a(sum_sum_c1_r28_s2),
    .b(sum_sum_c1_r29_s2),
    .ci(sum_sum_c1_r30_s2),
    .s(sum_sum_c1_r40_s3),
    .co(sum_carry_c1_r40_s3)
  );
  wire sum_sum_c1_r41_s3, sum_carry_c1_r41_s3;
  subbyte_full_adder sum_add_c1_r41_s3 (
    .a(sum_sum_c1_r31_s2),
    .b(sum_sum_c1_r32_s2),
    .ci(sum_sum_c1_r33_s2),
    .s(sum_sum_c1_r41_s3),
    .co(sum_carry_c1_r41_s3)
  );
  wire sum_sum_c1_r42_s4, sum_carry_c1_r42_s4;
  subbyte_full_adder sum_add_c1_r42_s4 (
    .a(sum_sum_c1_r34_s2),
    .b(sum_carry_c0_r28_s3),
    .ci(sum_carry_c0_r29_s3),
    .s(sum_sum_c1_r42_s4),
    .co(sum_carry_c1_r42_s4)
  );
  wire sum_sum_c1_r43_s4, sum_carry_c1_r43_s4;
  subbyte_full_adder sum_add_c1_r43_s4 (
    .a(sum_sum_c1_r35_s3),
    .b(sum_sum_c1_r36_s3),
    .ci(sum_sum_c1_r37_s3),
    .s(sum_sum_c1_r43_s4),
    .co(sum_carry_c1_r43_s4)
  );
  wire sum_sum_c1_r44_s4, sum_carry_c1_r44_s4;
  subbyte_full_adder sum_add_c1_r44_s4 (
    .a(sum_sum_c1_r38_s3),
    .b(sum_sum_c1_r39_s3),
    .ci(sum_sum_c1_r40_s3),
    .s(sum_sum_c1_r44_s4),
    .co(sum_carry_c1_r44_s4)
  );
  wire sum_sum_c1_r45_s6, sum_carry_c1_r45_s6;
  subbyte_full_adder sum_add_c1_r45_s6 (
    .a(sum_sum_c1_r41_s3),
    .b(sum_carry_c0_r30_s4),
    .ci(sum_carry_c0_r31_s5),
    .s(sum_sum_c1_r45_s6),
    .co(sum_carry_c1_r45_s6)
  );
  wire sum_sum_c1_r46_s5, sum_carry_c1_r46_s5;
  subbyte_full_adder sum_add_c1_r46_s5 (
    .a(sum_sum_c1_r42_s4),
    .b(sum_sum_c1_r43_s4),
    .ci(sum_sum_c1_r44_s4),
    .s(sum_sum_c1_r46_s5),
    .co(sum_carry_c1_r46_s5)
  );
  wire sum_sum_c1_r47_s7, sum_carry_c1_r47_s7;
  subbyte_half_adder sum_add_c1_r47_s7 (
    .a(sum_sum_c1_r45_s6),
    .b(sum_sum_c1_r46_s5),
    .s(sum_sum_c1_r47_s7),
    .co(sum_carry_c1_r47_s7)
  );
  wire sum_sum_c2_r0_s1, sum_carry_c2_r0_s1;
  subbyte_full_adder sum_add_c2_r0_s1 (
    .a(weight[2]),
    .b(weight[16]),
    .ci(weight[30]),
    .s(sum_sum_c2_r0_s1),
    .co(sum_carry_c2_r0_s1)
  );
  wire sum_sum_c2_r1_s1, sum_carry_c2_r1_s1;
  subbyte_full_adder sum_add_c2_r1_s1 (
    .a(weight[44]),
    .b(weight[58]),
    .ci(weight[72]),
    .s(sum_sum_c2_r1_s1),
    .co(sum_carry_c2_r1_s1)
  );
  wire sum_sum_c2_r2_s1, sum_carry_c2_r2_s1;
  subbyte_full_adder sum_add_c2_r2_s1 (
    .a(weight[86]),
    .b(weight[100]),
    .ci(weight[114]),
    .s(sum_sum_c2_r2_s1),
    .co(sum_carry_c2_r2_s1)
  );
  wire sum_sum_c2_r3_s1, sum_carry_c2_r3_s1;
  subbyte_full_adder sum_add_c2_r3_s1 (
    .a(weight[128]),
    .b(weight[142]),
    .ci(weight[156]),
    .s(sum_sum_c2_r3_s1),
    .co(sum_carry_c2_r3_s1)
  );
  wire sum_sum_c2_r4_s1, sum_carry_c2_r4_s1;
  subbyte_full_adder sum_add_c2_r4_s1 (
    .a(weight[170]),
    .b(weight[184]),
    .ci(weight[198]),
    .s(sum_sum_c2_r4_s1),
    .co(sum_carry_c2_r4_s1)
  );
  wire sum_sum_c2_r5_s1, sum_carry_c2_r5_s1;
  subbyte_full_adder sum_add_c2_r5_s1 (
    .a(weight[212]),
    .b(weight[226]),
    .ci(weight[240]),
    .s(sum_sum_c2_r5_s1),
    .co(sum_carry_c2_r5_s1)
  );
  wire sum_sum_c2_r6_s1, sum_carry_c2_r6_s1;
  subbyte_full_adder sum_add_c2_r6_s1 (
    .a(weight[254]),
    .b(weight[268]),
    .ci(weight[282]),
    .s(sum_sum_c2_r6_s1),
    .co(sum_carry_c2_r6_s1)
  );
  wire sum_sum_c2_r7_s1, sum_carry_c2_r7_s1;
  subbyte_full_adder sum_add_c2_r7_s1 (
    .a(weight[296]),
    .b(weight[310]),
    .ci(weight[324]),
    .s(sum_sum_c2_r7_s1),
    .co(sum_carry_c2_r7_s1)
  );
  wire sum_sum_c2_r8_s1, sum_carry_c2_r8_s1;
  subbyte_full_adder sum_add_c2_r8_s1 (
    .a(weight[338]),
    .b(weight[352]),
    .ci(weight[366]),
    .s(sum_sum_c2_r8_s1),
    .co(sum_carry_c2_r8_s1)
  );
  wire sum_sum_c2_r9_s1, sum_carry_c2_r9_s1;
  subbyte_full_adder sum_add_c2_r9_s1 (
    .a(weight[380]),
    .b(weight[394]),
    .ci(weight[408]),
    .s(sum_sum_c2_r9_s1),
    .co(sum_carry_c2_r9_s1)
  );
  wire sum_sum_c2_r10_s1, sum_carry_c2_r10_s1;
  subbyte_full_adder sum_add_c2_r10_s1 (
    .a(weight[422]),
    .b(weight[436]),
    .ci(weight[450]),
    .s(sum_sum_c2_r10_s1),
    .co(sum_carry_c2_r10_s1)
  );
  wire sum_sum_c2_r11_s1, sum_carry_c2_r11_s1;
  subbyte_full_adder sum_add_c2_r11_s1 (
    .a(weight[464]),
    .b(weight[478]),
    .ci(weight[492]),
    .s(sum_sum_c2_r11_s1),
    .co(sum_carry_c2_r11_s1)
  );
  wire sum_sum_c2_r12_s1, sum_carry_c2_r12_s1;
  subbyte_full_adder sum_add_c2_r12_s1 (
    .a(weight[506]),
    .b(weight[520]),
    .ci(weight[534]),
    .s(sum_sum_c2_r12_s1),
    .co(sum_carry_c2_r12_s1)
  );
  wire sum_sum_c2_r13_s1, sum_carry_c2_r13_s1;
  subbyte_full_adder sum_add_c2_r13_s1 (
    .a(weight[548]),
    .b(weight[562]),
    .ci(weight[576]),
    .s(sum_sum_c2_r13_s1),
    .co(sum_carry_c2_r13_s1)
  );
  wire sum_sum_c2_r14_s1, sum_carry_c2_r14_s1;
  subbyte_full_adder sum_add_c2_r14_s1 (
    .a(weight[590]),
    .b(weight[604]),
    .ci(weight[618]),
    .s(sum_sum_c2_r14_s1),
    .co(sum_carry_c2_r14_s1)
  );
  wire sum_sum_c2_r15_s1, sum_carry_c2_r15_s1;
  subbyte_full_adder sum_add_c2_r15_s1 (
    .a(weight[632]),
    .b(weight[646]),
    .ci(weight[660]),
    .s(sum_sum_c2_r15_s1),
    .co(sum_carry_c2_r15_s1)
  );
  wire sum_sum_c2_r16_s1, sum_carry_c2_r16_s1;
  subbyte_full_adder sum_add_c2_r16_s1 (
    .a(weight[674]),
    .b(weight[688]),
    .ci(weight[702]),
    .s(sum_sum_c2_r16_s1),
    .co(sum_carry_c2_r16_s1)
  );
  wire sum_sum_c2_r17_s1, sum_carry_c2_r17_s1;
  subbyte_full_adder sum_add_c2_r17_s1 (
    .a(weight[716]),
    .b(weight[730]),
    .ci(weight[744]),
    .s(sum_sum_c2_r17_s1),
    .co(sum_carry_c2_r17_s1)
  );
  wire sum_sum_c2_r18_s1, sum_carry_c2_r18_s1;
  subbyte_full_adder sum_add_c2_r18_s1 (
    .a(weight[758]),
    .b(weight[772]),
    .ci(weight[786]),
    .s(sum_sum_c2_r18_s1),
    .co(sum_carry_c2_r18_s1)
  );
  wire sum_sum_c2_r19_s1, sum_carry_c2_r19_s1;
  subbyte_full_adder sum_add_c2_r19_s1 (
    .a(weight[800]),
    .b(weight[814]),
    .ci(weight[828]),
    .s(sum_sum_c2_r19_s1),
    .co(sum_carry_c2_r19_s1)
  );
  wire sum_sum_c2_r20_s1, sum_carry_c2_r20_s1;
  subbyte_full_adder sum_add_c2_r20_s1 (
    .a(weight[842]),
    .b(weight[856]),
    .ci(weight[870]),
    .s(sum_sum_c2_r20_s1),
    .co(sum_carry_c2_r20_s1)
  );
  wire sum_sum_c2_r21_s2, sum_carry_c2_r21_s2;
  subbyte_full_adder sum_add_c2_r21_s2 (
    .a(weight[884]),
    .b(sum_carry_c1_r0_s1),
    .ci(sum_carry_c1_r1_s1),
    .s(sum_sum_c2_r21_s2),
    .co(sum_carry_c2_r21_s2)
  );
  wire sum_sum_c2_r22_s2, sum_carry_c2_r22_s2;
  subbyte_full_adder sum_add_c2_r22_s2 (
    .a(sum_carry_c1_r2_s1),
    .b(sum_carry_c1_r3_s1),
    .ci(sum_carry_c1_r4_s1),
    .s(sum_sum_c2_r22_s2),
    .co(sum_carry_c2_r22_s2)
  );
  wire sum_sum_c2_r23_s2, sum_carry_c2_r23_s2;
  subbyte_full_adder sum_add_c2_r23_s2 (
    .a(sum_carry_c1_r5_s1),
    .b(sum_carry_c1_r6_s1),
    .ci(sum_carry_c1_r7_s1),
    .s(sum_sum_c2_r23_s2),
    .co(sum_carry_c2_r23_s2)
  );
  wire sum_sum_c2_r24_s2, sum_carry_c2_r24_s2;
  subbyte_full_adder sum_add_c2_r24_s2 (
    .a(sum_carry_c1_r8_s1),
    .b(sum_carry_c1_r9_s1),
    .ci(sum_carry_c1_r10_s1),
    .s(sum_sum_c2_r24_s2),
    .co(sum_carry_c2_r24_s2)
  );
  wire sum_sum_c2_r25_s2, sum_carry_c2_r25_s2;
  subbyte_full_adder sum_add_c2_r25_s2 (
    .a(sum_carry_c1_r11_s1),
    .b(sum_carry_c1_r12_s1),
    .ci(sum_carry_c1_r13_s1),
    .s(sum_sum_c2_r25_s2),
    .co(sum_carry_c2_r25_s2)
  );
  wire sum_sum_c2_r26_s2, sum_carry_c2_r26_s2;
  subbyte_full_adder sum_add_c2_r26_s2 (
    .a(sum_carry_c1_r14_s1),
    .b(sum_carry_c1_r15_s1),
    .ci(sum_carry_c1_r16_s1),
    .s(sum_sum_c2_r26_s2),
    .co(sum_carry_c2_r26_s2)
  );
  wire sum_sum_c2_r27_s2, sum_carry_c2_r27_s2;
  subbyte_full_adder sum_add_c2_r27_s2 (
    .a(sum_carry_c1_r17_s1),
    .b(sum_carry_c1_r18_s1),
    .ci(sum_carry_c1_r19_s1),
    .s(sum_sum_c2_r27_s2),
    .co(sum_carry_c2_r27_s2)
  );
  wire sum_sum_c2_r28_s2, sum_carry_c2_r28_s2;
  subbyte_full_adder sum_add_c2_r28_s2 (
    .a(sum_carry_c1_r20_s1),
    .b(sum_sum_c2_r0_s1),
    .ci(sum_sum_c2_r1_s1),
    .s(sum_sum_c2_r28_s2),
    .co(sum_carry_c2_r28_s2)
  );
  wire sum_sum_c2_r29_s2, sum_carry_c2_r29_s2;
  subbyte_full_adder sum_add_c2_r29_s2 (
    .a(sum_sum_c2_r2_s1),
    .b(sum_sum_c2_r3_s1),
    .ci(sum_sum_c2_r4_s1),
    .s(sum_sum_c2_r29_s2),
    .co(sum_carry_c2_r29_s2)
  );
  wire sum_sum_c2_r30_s2, sum_carry_c2_r30_s2;
  subbyte_full_adder sum_add_c2_r30_s2 (
    .a(sum_sum_c2_r5_s1),
    .b(sum_sum_c2_r6_s1),
    .ci(sum_sum_c2_r7_s1),
    .s(sum_sum_c2_r30_s2),
    .co(sum_carry_c2_r30_s2)
  );
  wire sum_sum_c2_r31_s2, sum_carry_c2_r31_s2;
  subbyte_full_adder sum_add_c2_r31_s2 (
    .a(sum_sum_c2_r8_s1),
    .b(sum_sum_c2_r9_s1),
    .ci(sum_sum_c2_r10_s1),
    .s(sum_sum_c2_r31_s2),
    .co(sum_carry_c2_r31_s2)
  );
  wire sum_sum_c2_r32_s2, sum_carry_c2_r32_s2;
  subbyte_full_adder sum_add_c2_r32_s2 (
    .a(sum_sum_c2_r11_s1),
    .b(sum_sum_c2_r12_s1),
    .ci(sum_sum_c2_r13_s1),
    .s(sum_sum_c2_r32_s2),
    .co(sum_carry_c2_r32_s2)
  );
  wire sum_sum_c2_r33_s2, sum_carry_c2_r33_s2;
  subbyte_full_adder sum_add_c2_r33_s2 (
    .a(sum_sum_c2_r14_s1),
    .b(sum_sum_c2_r15_s1),
    .ci(sum_sum_c2_r16_s1),
    .s(sum_sum_c2_r33_s2),
    .co(sum_carry_c2_r33_s2)
  );
  wire sum_sum_c2_r34_s2, sum_carry_c2_r34_s2;
  subbyte_full_adder sum_add_c2_r34_s2 (
    .a(sum_sum_c2_r17_s1),
    .b(sum_sum_c2_r18_s1),
    .ci(sum_sum_c2_r19_s1),
    .s(sum_sum_c2_r34_s2),
    .co(sum_carry_c2_r34_s2)
  );
  wire sum_sum_c2_r35_s3, sum_carry_c2_r35_s3;
  subbyte_full_adder sum_add_c2_r35_s3 (
    .a(sum_sum_c2_r20_s1),
    .b(sum_carry_c1_r21_s2),
    .ci(sum_carry_c1_r22_s2),
    .s(sum_sum_c2_r35_s3),
    .co(sum_carry_c2_r35_s3)
  );
  wire sum_sum_c2_r36_s3, sum_carry_c2_r36_s3;
  subbyte_full_adder sum_add_c2_r36_s3 (
    .a(sum_carry_c1_r23_s2),
    .b(sum_carry_c1_r24_s2),
    .ci(sum_carry_c1_r25_s2),
    .s(sum_sum_c2_r36_s3),
    .co(sum_carry_c2_r36_s3)
  );
  wire sum_sum_c2_r37_s3, sum_carry_c2_r37_s3;
  subbyte_full_adder sum_add_c2_r37_s3 (
    .a(sum_carry_c1_r26_s2),
    .b(sum_carry_c1_r27_s2),
    .ci(sum_carry_c1_r28_s2),
    .s(sum_sum_c2_r37_s3),
    .co(sum_carry_c2_r37_s3)
  );
  wire sum_sum_c2_r38_s3, sum_carry_c2_r38_s3;
  subbyte_full_adder sum_add_c2_r38_s3 (
    .a(sum_carry_c1_r29_s2),
    .b(sum_carry_c1_r30_s2),
    .ci(sum_carry_c1_r31_s2),
    .s(sum_sum_c2_r38_s3),
    .co(sum_carry_c2_r38_s3)
  );
  wire sum_sum_c2_r39_s3, sum_carry_c2_r39_s3;
  subbyte_full_adder sum_add_c2_r39_s3 (
    .a(sum_carry_c1_r32_s2),
    .b(sum_carry_c1_r33_s2),
    .ci(sum_carry_c1_r34_s2),
    .s(sum_sum_c2_r39_s3),
    .co(sum_carry_c2_r39_s3)
  );
  wire sum_sum_c2_r40_s3, sum_carry_c2_r40_s3;
  subbyte_full_adder sum_add_c2_r40_s3 (
    .a(sum_sum_c2_r21_s2),
    .b(sum_sum_c2_r22_s2),
    .ci(sum_sum_c2_r23_s2),
    .s(sum_sum_c2_r40_s3),
    .co(sum_carry_c2_r40_s3)
  );
  wire sum_sum_c2_r41_s3, sum_carry_c2_r41_s3;
  subbyte_full_adder sum_add_c2_r41_s3 (
    .a(sum_sum_c2_r24_s2),
    .b(sum_sum_c2_r25_s2),
    .ci(sum_sum_c2_r26_s2),
    .s(sum_sum_c2_r41_s3),
    .co(sum_carry_c2_r41_s3)
  );
  wire sum_sum_c2_r42_s3, sum_carry_c2_r42_s3;
  subbyte_full_adder sum_add_c2_r42_s3 (
    .a(sum_sum_c2_r27_s2),
    .b(sum_sum_c2_r28_s2),
    .ci(sum_sum_c2_r29_s2),
    .s(sum_sum_c2_r42_s3),
    .co(sum_carry_c2_r42_s3)
  );
  wire sum_sum_c2_r43_s3, sum_carry_c2_r43_s3;
  subbyte_full_adder sum_add_c2_r43_s3 (
    .a(sum_sum_c2_r30_s2),
    .b(sum_sum_c2_r31_s2),
    .ci(sum_sum_c2_r32_s2),
    .s(sum_sum_c2_r43_s3),
    .co(sum_carry_c2_r43_s3)
  );
  wire sum_sum_c2_r44_s4, sum_carry_c2_r44_s4;
  subbyte_full_adder sum_add_c2_r44_s4 (
    .a(sum_sum_c2_r33_s2),
    .b(sum_sum_c2_r34_s2),
    .ci(sum_carry_c1_r35_s3),
    .s(sum_sum_c2_r44_s4),
    .co(sum_carry_c2_r44_s4)
  );
  wire sum_sum_c2_r45_s4, sum_carry_c2_r45_s4;
  subbyte_full_adder sum_add_c2_r45_s4 (
    .a(sum_carry_c1_r36_s3),
    .b(sum_carry_c1_r37_s3),
    .ci(sum_carry_c1_r38_s3),
    .s(sum_sum_c2_r45_s4),
    .co(sum_carry_c2_r45_s4)
  );
  wire sum_sum_c2_r46_s4, sum_carry_c2_r46_s4;
  subbyte_full_adder sum_add_c2_r46_s4 (
    .a(sum_carry_c1_r39_s3),
    .b(sum_carry_c1_r40_s3),
    .ci(sum_carry_c1_r41_s3),
    .s(sum_sum_c2_r46_s4),
    .co(sum_carry_c2_r46_s4)
  );
  wire sum_sum_c2_r47_s4, sum_carry_c2_r47_s4;
  subbyte_full_adder sum_add_c2_r47_s4 (
    .a(sum_sum_c2_r35_s3),
    .b(sum_sum_c2_r36_s3),
    .ci(sum_sum_c2_r37_s3),
    .s(sum_sum_c2_r47_s4),
    .co(sum_carry_c2_r47_s4)
  );
  wire sum_sum_c2_r48_s4, sum_carry_c2_r48_s4;
  subbyte_full_adder sum_add_c2_r48_s4 (
    .a(sum_sum_c2_r38_s3),
    .b(sum_sum_c2_r39_s3),
    .ci(sum_sum_c2_r40_s3),
    .s(sum_sum_c2_r48_s4),
    .co(sum_carry_c2_r48_s4)
  );
  wire sum_sum_c2_r49_s4, sum_carry_c2_r49_s4;
  subbyte_full_adder sum_add_c2_r49_s4 (
    .a(sum_sum_c2_r41_s3),
    .b(sum_sum_c2_r42_s3),
    .ci(sum_sum_c2_r43_s3),
    .s(sum_sum_c2_r49_s4),
    .co(sum_carry_c2_r49_s4)
  );
  wire sum_sum_c2_r50_s5, sum_carry_c2_r50_s5;
  subbyte_full_adder sum_add_c2_r50_s5 (
    .a(sum_sum_c2_r44_s4),
    .b(sum_carry_c1_r42_s4),
    .ci(sum_carry_c1_r43_s4),
    .s(sum_sum_c2_r50_s5),
    .co(sum_carry_c2_r50_s5)
  );
  wire sum_sum_c2_r51_s5, sum_carry_c2_r51_s5;
  subbyte_full_adder sum_add_c2_r51_s5 (
    .a(sum_carry_c1_r44_s4),
    .b(sum_sum_c2_r45_s4),
    .ci(sum_sum_c2_r46_s4),
    .s(sum_sum_c2_r51_s5),
    .co(sum_carry_c2_r51_s5)
  );
  wire sum_sum_c2_r52_s5, sum_carry_c2_r52_s5;
  subbyte_full_adder sum_add_c2_r52_s5 (
    .a(sum_sum_c2_r47_s4),
    .b(sum_sum_c2_r48_s4),
    .ci(sum_sum_c2_r49_s4),
    .s(sum_sum_c2_r52_s5),
    .co(sum_carry_c2_r52_s5)
  );
  wire sum_sum_c2_r53_s7, sum_carry_c2_r53_s7;
  subbyte_full_adder sum_add_c2_r53_s7 (
    .a(sum_carry_c1_r45_s6),
    .b(sum_carry_c1_r46_s5),
    .ci(sum_sum_c2_r50_s5),
    .s(sum_sum_c2_r53_s7),
    .co(sum_carry_c2_r53_s7)
  );
  wire sum_sum_c2_r54_s8, sum_carry_c2_r54_s8;
  subbyte_full_adder sum_add_c2_r54_s8 (
    .a(sum_sum_c2_r51_s5),
    .b(sum_sum_c2_r52_s5),
    .ci(sum_carry_c1_r47_s7),
    .s(sum_sum_c2_r54_s8),
    .co(sum_carry_c2_r54_s8)
  );
  wire sum_sum_c2_r55_s9, sum_carry_c2_r55_s9;
  subbyte_half_adder sum_add_c2_r55_s9 (
    .a(sum_sum_c2_r53_s7),
    .b(sum_sum_c2_r54_s8),
    .s(sum_sum_c2_r55_s9),
    .co(sum_carry_c2_r55_s9)
  );
  wire sum_sum_c3_r0_s1, sum_carry_c3_r0_s1;
  subbyte_full_adder sum_add_c3_r0_s1 (
    .a(weight[3]),
    .b(weight[17]),
    .ci(weight[31]),
    .s(sum_sum_c3_r0_s1),
    .co(sum_carry_c3_r0_s1)
  );
  wire sum_sum_c3_r1_s1, sum_carry_c3_r1_s1;
  subbyte_full_adder sum_add_c3_r1_s1 (
    .a(weight[45]),
    .b(weight[59]),
    .ci(weight[73]),
    .s(sum_sum_c3_r1_s1),
    .co(sum_carry_c3_r1_s1)
  );
  wire sum_sum_c3_r2_s1, sum_carry_c3_r2_s1;
  subbyte_full_adder sum_add_c3_r2_s1 (
    .a(weight[87]),
    .b(weight[101]),
    .ci(weight[115]),
    .s(sum_sum_c3_r2_s1),
    .co(sum_carry_c3_r2_s1)
  );
  wire sum_sum_c3_r3_s1, sum_carry_c3_r3_s1;
  subbyte_full_adder sum_add_c3_r3_s1 (
    .a(weight[129]),
    .b(weight[143]),
    .ci(weight[157]),
    .s(sum_sum_c3_r3_s1),
    .co(sum_carry_c3_r3_s1)
  );
  wire sum_sum_c3_r4_s1, sum_carry_c3_r4_s1;
  subbyte_full_adder sum_add_c3_r4_s1 (
    .a(weight[171]),
    .b(weight[185]),
    .ci(weight[199]),
    .s(sum_sum_c3_r4_s1),
    .co(sum_carry_c3_r4_s1)
  );
  wire sum_sum_c3_r5_s1, sum_carry_c3_r5_s1;
  subbyte_full_adder sum_add_c3_r5_s1 (
    .a(weight[213]),
    .b(weight[227]),
    .ci(weight[241]),
    .s(sum_sum_c3_r5_s1),
    .co(sum_carry_c3_r5_s1)
  );
  wire sum_sum_c3_r6_s1, sum_carry_c3_r6_s1;
  subbyte_full_adder sum_add_c3_r6_s1 (
    .a(weight[255]),
    .b(weight[269]),
    .ci(weight[283]),
    .s(sum_sum_c3_r6_s1),
    .co(sum_carry_c3_r6_s1)
  );
  wire sum_sum_c3_r7_s1, sum_carry_c3_r7_s1;
  subbyte_full_adder sum_add_c3_r7_s1 (
    .a(weight[297]),
    .b(weight[311]),
    .ci(weight[325]),
    .s(sum_sum_c3_r7_s1),
    .co(sum_carry_c3_r7_s1)
  );
  wire sum_sum_c3_r8_s1, sum_carry_c3_r8_s1;
  subbyte_full_adder sum_add_c3_r8_s1 (
    .a(weight[339]),
    .b(weight[353]),
    .ci(weight[367]),
    .s(sum_sum_c3_r8_s1),
    .co(sum_carry_c3_r8_s1)
  );
  wire sum_sum_c3_r9_s1, sum_carry_c3_r9_s1;
  subbyte_full_adder sum_add_c3_r9_s1 (
    .a(weight[381]),
    .b(weight[395]),
    .ci(weight[409]),
    .s(sum_sum_c3_r9_s1),
    .co(sum_carry_c3_r9_s1)
  );
  wire sum_sum_c3_r10_s1, sum_carry_c3_r10_s1;
  subbyte_full_adder sum_add_c3_r10_s1 (
    .a(weight[423]),
    .b(weight[437]),
    .ci(weight[451]),
    .s(sum_sum_c3_r10_s1),
    .co(sum_carry_c3_r10_s1)
  );
  wire sum_sum_c3_r11_s1, sum_carry_c3_r11_s1;
  subbyte_full_adder sum_add_c3_r11_s1 (
    .a(weight[465]),
    .b(weight[479]),
    .ci(weight[493]),
    .s(sum_sum_c3_r11_s1),
    .co(sum_carry_c3_r11_s1)
  );
  wire sum_sum_c3_r12_s1, sum_carry_c3_r12_s1;
  subbyte_full_adder sum_add_c3_r12_s1 (
    .a(weight[507]),
    .b(weight[521]),
    .ci(weight[535]),
    .s(sum_sum_c3_r12_s1),
    .co(sum_carry_c3_r12_s1)
  );
  wire sum_sum_c3_r13_s1, sum_carry_c3_r13_s1;
  subbyte_full_adder sum_add_c3_r13_s1 (
    .a(weight[549]),
    .b(weight[563]),
    .ci(weight[577]),
    .s(sum_sum_c3_r13_s1),
    .co(sum_carry_c3_r13_s1)
  );
  wire sum_sum_c3_r14_s1, sum_carry_c3_r14_s1;
  subbyte_full_adder sum_add_c3_r14_s1 (
    .a(weight[591]),
    .b(weight[605]),
    .ci(weight[619]),
    .s(sum_sum_c3_r14_s1),
    .co(sum_carry_c3_r14_s1)
  );
  wire sum_sum_c3_r15_s1, sum_carry_c3_r15_s1;
  subbyte_full_adder sum_add_c3_r15_s1 (
    .a(weight[633]),
    .b(weight[647]),
    .ci(weight[661]),
    .s(sum_sum_c3_r15_s1),
    .co(sum_carry_c3_r15_s1)
  );
  wire sum_sum_c3_r16_s1, sum_carry_c3_r16_s1;
  subbyte_full_adder sum_add_c3_r16_s1 (
    .a(weight[675]),
    .b(weight[689]),
    .ci(weight[703]),
    .s(sum_sum_c3_r16_s1),
    .co(sum_carry_c3_r16_s1)
  );
  wire sum_sum_c3_r17_s1, sum_carry_c3_r17_s1;
  subbyte_full_adder sum_add_c3_r17_s1 (
    .a(weight[717]),
    .b(weight[731]),
    .ci(weight[745]),
    .s(sum_sum_c3_r17_s1),
    .co(sum_carry_c3_r17_s1)
  );
  wire sum_sum_c3_r18_s1, sum_carry_c3_r18_s1;
  subbyte_full_adder sum_add_c3_r18_s1 (
    .a(weight[759]),
    .b(weight[773]),
    .ci(weight[787]),
    .s(sum_sum_c3_r18_s1),
    .co(sum_carry_c3_r18_s1)
  );
  wire sum_sum_c3_r19_s1, sum_carry_c3_r19_s1;
  subbyte_full_adder sum_add_c3_r19_s1 (
    .a(weight[801]),
    .b(weight[815]),
    .ci(weight[829]),
    .s(sum_sum_c3_r19_s1),
    .co(sum_carry_c3_r19_s1)
  );
  wire sum_sum_c3_r20_s1, sum_carry_c3_r20_s1;
  subbyte_full_adder sum_add_c3_r20_s1 (
    .a(weight[843]),
    .b(weight[857]),
    .ci(weight[871]),
    .s(sum_sum_c3_r20_s1),
    .co(sum_carry_c3_r20_s1)
  );
  wire sum_sum_c3_r21_s2, sum_carry_c3_r21_s2;
  subbyte_full_adder sum_add_c3_r21_s2 (
    .a(weight[885]),
    .b(sum_carry_c2_r0_s1),
    .ci(sum_carry_c2_r1_s1),
    .s(sum_sum_c3_r21_s2),
    .co(sum_carry_c3_r21_s2)
  );
  wire sum_sum_c3_r22_s2, sum_carry_c3_r22_s2;
  subbyte_full_adder sum_add_c3_r22_s2 (
    .a(sum_carry_c2_r2_s1),
    .b(sum_carry_c2_r3_s1),
    .ci(sum_carry_c2_r4_s1),
    .s(sum_sum_c3_r22_s2),
    .co(sum_carry_c3_r22_s2)
  );
  wire sum_sum_c3_r23_s2, sum_carry_c3_r23_s2;
  subbyte_full_adder sum_add_c3_r23_s2 (
    .a(sum_carry_c2_r5_s1),
    .b(sum_carry_c2_r6_s1),
    .ci(sum_carry_c2_r7_s1),
    .s(sum_sum_c3_r23_s2),
    .co(sum_carry_c3_r23_s2)
  );
  wire sum_sum_c3_r24_s2, sum_carry_c3_r24_s2;
  subbyte_full_adder sum_add_c3_r24_s2 (
    .a(sum_carry_c2_r8_s1),
    .b(sum_carry_c2_r9_s1),
    .ci(sum_carry_c2_r10_s1),
    .s(sum_sum_c3_r24_s2),
    .co(sum_carry_c3_r24_s2)
  );
  wire sum_sum_c3_r25_s2, sum_carry_c3_r25_s2;
  subbyte_full_adder sum_add_c3_r25_s2 (
    .a(sum_carry_c2_r11_s1),
    .b(sum_carry_c2_r12_s1),
    .ci(sum_carry_c2_r13_s1),
    .s(sum_sum_c3_r25_s2),
    .co(sum_carry_c3_r25_s2)
  );
  wire sum_sum_c3_r26_s2, sum_carry_c3_r26_s2;
  subbyte_full_adder sum_add_c3_r26_s2 (
    .a(sum_carry_c2_r14_s1),
    .b(sum_carry_c2_r15_s1),
    .ci(sum_carry_c2_r16_s1),
    .s(sum_sum_c3_r26_s2),
    .co(sum_carry_c3_r26_s2)
  );
  wire sum_sum_c3_r27_s2, sum_carry_c3_r27_s2;
  subbyte_full_adder sum_add_c3_r27_s2 (
    .a(sum_carry_c2_r17_s1),
    .b(sum_carry_c2_r18_s1),
    .ci(sum_carry_c2_r19_s1),
    .s(sum_sum_c3_r27_s2),
    .co(sum_carry_c3_r27_s2)
  );
  wire sum_sum_c3_r28_s2, sum_carry_c3_r28_s2;
  subbyte_full_adder sum_add_c3_r28_s2 (
    .a(sum_carry_c2_r20_s1),
    .b(sum_sum_c3_r0_s1),
    .ci(sum_sum_c3_r1_s1),
    .s(sum_sum_c3_r28_s2),
    .co(sum_carry_c3_r28_s2)
  );
  wire sum_sum_c3_r29_s2, sum_carry_c3_r29_s2;
  subbyte_full_adder sum_add_c3_r29_s2 (
    .a(sum_sum_c3_r2_s1),
    .b(sum_sum_c3_r3_s1),
    .ci(sum_sum_c3_r4_s1),
    .s(sum_sum_c3_r29_s2),
    .co(sum_carry_c3_r29_s2)
  );
  wire sum_sum_c3_r30_s2, sum_carry_c3_r30_s2;
  subbyte_full_adder sum_add_c3_r30_s2 (
    .a(sum_sum_c3_r5_s1),
    .b(sum_sum_c3_r6_s1),
    .ci(sum_sum_c3_r7_s1),
    .s(sum_sum_c3_r30_s2),
    .co(sum_carry_c3_r30_s2)
  );
  wire sum_sum_c3_r31_s2, sum_carry_c3_r31_s2;
  subbyte_full_adder sum_add_c3_r31_s2 (
    .a(sum_sum_c3_r8_s1),
    .b(sum_sum_c3_r9_s1),
    .ci(sum_sum_c3_r10_s1),
    .s(sum_sum_c3_r31_s2),
    .co(sum_carry_c3_r31_s2)
  );
  wire sum_sum_c3_r32_s2, sum_carry_c3_r32_s2;
  subbyte_full_adder sum_add_c3_r32_s2 (
    .a(sum_sum_c3_r11_s1),
    .b(sum_sum_c3_r12_s1),
    .ci(sum_sum_c3_r13_s1),
    .s(sum_sum_c3_r32_s2),
    .co(sum_carry_c3_r32_s2)
  );
  wire sum_sum_c3_r33_s2, sum_carry_c3_r33_s2;
  subbyte_full_adder sum_add_c3_r33_s2 (
    .a(sum_sum_c3_r14_s1),
    .b(sum_sum_c3_r15_s1),
    .ci(sum_sum_c3_r16_s1),
    .s(sum_sum_c3_r33_s2),
    .co(sum_carry_c3_r33_s2)
  );
  wire sum_sum_c3_r34_s2, sum_carry_c3_r34_s2;
  subbyte_full_adder sum_add_c3_r34_s2 (
    .a(sum_sum_c3_r17_s1),
    .b(sum_sum_c3_r18_s1),
    .ci(sum_sum_c3_r19_s1),
    .s(sum_sum_c3_r34_s2),
    .co(sum_carry_c3_r34_s2)
  );
  wire sum_sum_c3_r35_s3, sum_carry_c3_r35_s3;
  subbyte_full_adder sum_add_c3_r35_s3 (
    .a(sum_sum_c3_r20_s1),
    .b(sum_carry_c2_r21_s2),
    .ci(sum_carry_c2_r22_s2),
    .s(sum_sum_c3_r35_s3),
    .co(sum_carry_c3_r35_s3)
  );
  wire sum_sum_c3_r36_s3, sum_carry_c3_r36_s3;
  subbyte_full_adder sum_add_c3_r36_s3 (
    .a(sum_carry_c2_r23_s2),
    .b(sum_carry_c2_r24_s2),
    .ci(sum_carry_c2_r25_s2),
    .s(sum_sum_c3_r36_s3),
    .co(sum_carry_c3_r36_s3)
  );
  wire sum_sum_c3_r37_s3, sum_carry_c3_r37_s3;
  subbyte_full_adder sum_add_c3_r37_s3 (
    .a(sum_carry_c2_r26_s2),
    .b(sum_carry_c2_r27_s2),
    .ci(sum_carry_c2_r28_s2),
    .s(sum_sum_c3_r37_s3),
    .co(sum_carry_c3_r37_s3)
  );
  wire sum_sum_c3_r38_s3, sum_carry_c3_r38_s3;
  subbyte_full_adder sum_add_c3_r38_s3 (
    .a(sum_carry_c2_r29_s2),
    .b(sum_carry_c2_r30_s2),
    .ci(sum_carry_c2_r31_s2),
    .s(sum_sum_c3_r38_s3),
    .co(sum_carry_c3_r38_s3)
  );
  wire sum_sum_c3_r39_s3, sum_carry_c3_r39_s3;
  subbyte_full_adder sum_add_c3_r39_s3 (
    .a(sum_carry_c2_r32_s2),
    .b(sum_carry_c2_r33_s2),
    .ci(sum_carry_c2_r34_s2),
    .s(sum_sum_c3_r39_s3),
    .co(sum_carry_c3_r39_s3)
  );
  wire sum_sum_c3_r40_s3, sum_carry_c3_r40_s3;
  subbyte_full_adder sum_add_c3_r40_s3 (
    .a(sum_sum_c3_r21_s2),
    .b(sum_sum_c3_r22_s2),
    .ci(sum_sum_c3_r23_s2),
    .s(sum_sum_c3_r40_s3),
    .co(sum_carry_c3_r40_s3)
  );
  wire sum_sum_c3_r41_s3, sum_carry_c3_r41_s3;
  subbyte_full_adder sum_add_c3_r41_s3 (
    .a(sum_sum_c3_r24_s2),
    .b(sum_sum_c3_r25_s2),
    .ci(sum_sum_c3_r26_s2),
    .s(sum_sum_c3_r41_s3),
    .co(sum_carry_c3_r41_s3)
  );
  wire sum_sum_c3_r42_s3, sum_carry_c3_r42_s3;
  subbyte_full_adder sum_add_c3_r42_s3 (
    .a(sum_sum_c3_r27_s2),
    .b(sum_sum_c3_r28_s2),
    .ci(sum_sum_c3_r29_s2),
    .s(sum_sum_c3_r42_s3),
    .co(sum_carry_c3_r42_s3)
  );
  wire sum_sum_c3_r43_s3, sum_carry_c3_r43_s3;
  subbyte_full_adder sum_add_c3_r43_s3 (
    .a(sum_sum_c3_r30_s2),
    .b(sum_sum_c3_r31_s2),
    .ci(sum_sum_c3_r32_s2),
    .s(sum_sum_c3_r43_s3),
    .co(sum_carry_c3_r43_s3)
  );
  wire sum_sum_c3_r44_s4, sum_carry_c3_r44_s4;
  subbyte_full_adder sum_add_c3_r44_s4 (
    .a(sum_sum_c3_r33_s2),
    .b(sum_sum_c3_r34_s2),
    .ci(sum_carry_c2_r35_s3),
    .s(sum_sum_c3_r44_s4),
    .co(sum_carry_c3_r44_s4)
  );
  wire sum_sum_c3_r45_s4, sum_carry_c3_r45_s4;
  subbyte_full_adder sum_add_c3_r45_s4 (
    .a(sum_carry_c2_r36_s3),
    .b(sum_carry_c2_r37_s3),
    .ci(sum_carry_c2_r38_s3),
    .s(sum_sum_c3_r45_s4),
    .co(sum_carry_c3_r45_s4)
  );
  wire sum_sum_c3_r46_s4, sum_carry_c3_r46_s4;
  subbyte_full_adder sum_add_c3_r46_s4 (
    .a(sum_carry_c2_r39_s3),
    .b(sum_carry_c2_r40_s3),
    .ci(sum_carry_c2_r41_s3),
    .s(sum_sum_c3_r46_s4),
    .co(sum_carry_c3_r46_s4)
  );
  wire sum_sum_c3_r47_s4, sum_carry_c3_r47_s4;
  subbyte_full_adder sum_add_c3_r47_s4 (
    .a(sum_carry_c2_r42_s3),
    .b(sum_carry_c2_r43_s3),
    .ci(sum_sum_c3_r35_s3),
    .s(sum_sum_c3_r47_s4),
    .co(sum_carry_c3_r47_s4)
  );
  wire sum_sum_c3_r48_s4, sum_carry_c3_r48_s4;
  subbyte_full_adder sum_add_c3_r48_s4 (
    .a(sum_sum_c3_r36_s3),
    .b(sum_sum_c3_r37_s3),
    .ci(sum_sum_c3_r38_s3),
    .s(sum_sum_c3_r48_s4),
    .co(sum_carry_c3_r48_s4)
  );
  wire sum_sum_c3_r49_s4, sum_carry_c3_r49_s4;
  subbyte_full_adder sum_add_c3_r49_s4 (
    .a(sum_sum_c3_r39_s3),
    .b(sum_sum_c3_r40_s3),
    .ci(sum_sum_c3_r41_s3),
    .s(sum_sum_c3_r49_s4),
    .co(sum_carry_c3_r49_s4)
  );
  wire sum_sum_c3_r50_s5, sum_carry_c3_r50_s5;
  subbyte_full_adder sum_add_c3_r50_s5 (
    .a(sum_sum_c3_r42_s3),
    .b(sum_sum_c3_r43_s3),
    .ci(sum_carry_c2_r44_s4),
    .s(sum_sum_c3_r50_s5),
    .co(sum_carry_c3_r50_s5)
  );
  wire sum_sum_c3_r51_s5, sum_carry_c3_r51_s5;
  subbyte_full_adder sum_add_c3_r51_s5 (
    .a(sum_sum_c3_r44_s4),
    .b(sum_carry_c2_r45_s4),
    .ci(sum_carry_c2_r46_s4),
    .s(sum_sum_c3_r51_s5),
    .co(sum_carry_c3_r51_s5)
  );
  wire sum_sum_c3_r52_s5, sum_carry_c3_r52_s5;
  subbyte_full_adder sum_add_c3_r52_s5 (
    .a(sum_carry_c2_r47_s4),
    .b(sum_carry_c2_r48_s4),
    .ci(sum_carry_c2_r49_s4),
    .s(sum_sum_c3_r52_s5),
    .co(sum_carry_c3_r52_s5)
  );
  wire sum_sum_c3_r53_s5, sum_carry_c3_r53_s5;
  subbyte_full_adder sum_add_c3_r53_s5 (
    .a(sum_sum_c3_r45_s4),
    .b(sum_sum_c3_r46_s4),
    .ci(sum_sum_c3_r47_s4),
    .s(sum_sum_c3_r53_s5),
    .co(sum_carry_c3_r53_s5)
  );
  wire sum_sum_c3_r54_s6, sum_carry_c3_r54_s6;
  subbyte_full_adder sum_add_c3_r54_s6 (
    .a(sum_sum_c3_r48_s4),
    .b(sum_sum_c3_r49_s4),
    .ci(sum_sum_c3_r50_s5),
    .s(sum_sum_c3_r54_s6),
    .co(sum_carry_c3_r54_s6)
  );
  wire sum_sum_c3_r55_s6, sum_carry_c3_r55_s6;
  subbyte_full_adder sum_add_c3_r55_s6 (
    .a(sum_carry_c2_r50_s5),
    .b(sum_carry_c2_r51_s5),
    .ci(sum_carry_c2_r52_s5),
    .s(sum_sum_c3_r55_s6),
    .co(sum_carry_c3_r55_s6)
  );
  wire sum_sum_c3_r56_s6, sum_carry_c3_r56_s6;
  subbyte_full_adder sum_add_c3_r56_s6 (
    .a(sum_sum_c3_r51_s5),
    .b(sum_sum_c3_r52_s5),
    .ci(sum_sum_c3_r53_s5),
    .s(sum_sum_c3_r56_s6),
    .co(sum_carry_c3_r56_s6)
  );
  wire sum_sum_c3_r57_s9, sum_carry_c3_r57_s9;
  subbyte_full_adder sum_add_c3_r57_s9 (
    .a(sum_sum_c3_r54_s6),
    .b(sum_carry_c2_r53_s7),
    .ci(sum_carry_c2_r54_s8),
    .s(sum_sum_c3_r57_s9),
    .co(sum_carry_c3_r57_s9)
  );
  wire sum_sum_c3_r58_s10, sum_carry_c3_r58_s10;
  subbyte_full_adder sum_add_c3_r58_s10 (
    .a(sum_sum_c3_r55_s6),
    .b(sum_sum_c3_r56_s6),
    .ci(sum_carry_c2_r55_s9),
    .s(sum_sum_c3_r58_s10),
    .co(sum_carry_c3_r58_s10)
  );
  wire sum_sum_c3_r59_s11, sum_carry_c3_r59_s11;
  subbyte_half_adder sum_add_c3_r59_s11 (
    .a(sum_sum_c3_r57_s9),
    .b(sum_sum_c3_r58_s10),
    .s(sum_sum_c3_r59_s11),
    .co(sum_carry_c3_r59_s11)
  );
  wire sum_sum_c4_r0_s1, sum_carry_c4_r0_s1;
  subbyte_full_adder sum_add_c4_r0_s1 (
    .a(weight[4]),
    .b(weight[18]),
    .ci(weight[32]),
    .s(sum_sum_c4_r0_s1),
    .co(sum_carry_c4_r0_s1)
  );
  wire sum_sum_c4_r1_s1, sum_carry_c4_r1_s1;
  subbyte_full_adder sum_add_c4_r1_s1 (
    .a(weight[46]),
    .b(weight[60]),
    .ci(weight[74]),
    .s(sum_sum_c4_r1_s1),
    .co(sum_carry_c4_r1_s1)
  );
  wire sum_sum_c4_r2_s1, sum_carry_c4_r2_s1;
  subbyte_full_adder sum_add_c4_r2_s1 (
    .a(weight[88]),
    .b(weight[102]),
    .ci(weight[116]),
    .s(sum_sum_c4_r2_s1),
    .co(sum_carry_c4_r2_s1)
  );
  wire sum_sum_c4_r3_s1, sum_carry_c4_r3_s1;
  subbyte_full_adder sum_add_c4_r3_s1 (
    .a(weight[130]),
    .b(weight[144]),
    .ci(weight[158]),
    .s(sum_sum_c4_r3_s1),
    .co(sum_carry_c4_r3_s1)
  );
  wire sum_sum_c4_r4_s1, sum_carry_c4_r4_s1;
  subbyte_full_adder sum_add_c4_r4_s1 (
    .a(weight[172]),
    .b(weight[186]),
    .ci(weight[200]),
    .s(sum_sum_c4_r4_s1),
    .co(sum_carry_c4_r4_s1)
  );
  wire sum_sum_c4_r5_s1, sum_carry_c4_r5_s1;
  subbyte_full_adder sum_add_c4_r5_s1 (
    .a(weight[214]),
    .b(weight[228]),
    .ci(weight[242]),
    .s(sum_sum_c4_r5_s1),
    .co(sum_carry_c4_r5_s1)
  );
  wire sum_sum_c4_r6_s1, sum_carry_c4_r6_s1;
  subbyte_full_adder sum_add_c4_r6_s1 (
    .a(weight[256]),
    .b(weight[270]),
    .ci(weight[284]),
    .s(sum_sum_c4_r6_s1),
    .co(sum_carry_c4_r6_s1)
  );
  wire sum_sum_c4_r7_s1, sum_carry_c4_r7_s1;
  subbyte_full_adder sum_add_c4_r7_s1 (
    .a(weight[298]),
    .b(weight[312]),
    .ci(weight[326]),
    .s(sum_sum_c4_r7_s1),
    .co(sum_carry_c4_r7_s1)
  );
  wire sum_sum_c4_r8_s1, sum_carry_c4_r8_s1;
  subbyte_full_adder sum_add_c4_r8_s1 (
    .a(weight[340]),
    .b(weight[354]),
    .ci(weight[368]),
    .s(sum_sum_c4_r8_s1),
    .co(sum_carry_c4_r8_s1)
  );
  wire sum_sum_c4_r9_s1, sum_carry_c4_r9_s1;
  subbyte_full_adder sum_add_c4_r9_s1 (
    .a(weight[382]),
    .b(weight[396]),
    .ci(weight[410]),
    .s(sum_sum_c4_r9_s1),
    .co(sum_carry_c4_r9_s1)
  );
  wire sum_sum_c4_r10_s1, sum_carry_c4_r10_s1;
  subbyte_full_adder sum_add_c4_r10_s1 (
    .a(weight[424]),
    .b(weight[438]),
    .ci(weight[452]),
    .s(sum_sum_c4_r10_s1),
    .co(sum_carry_c4_r10_s1)
  );
  wire sum_sum_c4_r11_s1, sum_carry_c4_r11_s1;
  subbyte_full_adder sum_add_c4_r11_s1 (
    .a(weight[466]),
    .b(weight[480]),
    .ci(weight[494]),
    .s(sum_sum_c4_r11_s1),
    .co(sum_carry_c4_r11_s1)
  );
  wire sum_sum_c4_r12_s1, sum_carry_c4_r12_s1;
  subbyte_full_adder sum_add_c4_r12_s1 (
    .a(weight[508]),
    .b(weight[522]),
    .ci(weight[536]),
    .s(sum_sum_c4_r12_s1),
    .co(sum_carry_c4_r12_s1)
  );
  wire sum_sum_c4_r13_s1, sum_carry_c4_r13_s1;
  subbyte_full_adder sum_add_c4_r13_s1 (
    .a(weight[550]),
    .b(weight[564]),
    .ci(weight[578]),
    .s(sum_sum_c4_r13_s1),
    .co(sum_carry_c4_r13_s1)
  );
  wire sum_sum_c4_r14_s1, sum_carry_c4_r14_s1;
  subbyte_full_adder sum_add_c4_r14_s1 (
    .a(weight[592]),
    .b(weight[606]),
    .ci(weight[620]),
    .s(sum_sum_c4_r14_s1),
    .co(sum_carry_c4_r14_s1)
  );
  wire sum_sum_c4_r15_s1, sum_carry_c4_r15_s1;
  subbyte_full_adder sum_add_c4_r15_s1 (
    .a(weight[634]),
    .b(weight[648]),
    .ci(weight[662]),
    .s(sum_sum_c4_r15_s1),
    .co(sum_carry_c4_r15_s1)
  );
  wire sum_sum_c4_r16_s1, sum_carry_c4_r16_s1;
  subbyte_full_adder sum_add_c4_r16_s1 (
    .a(weight[676]),
    .b(weight[690]),
    .ci(weight[704]),
    .s(sum_sum_c4_r16_s1),
    .co(sum_carry_c4_r16_s1)
  );
  wire sum_sum_c4_r17_s1, sum_carry_c4_r17_s1;
  subbyte_full_adder sum_add_c4_r17_s1 (
    .a(weight[718]),
    .b(weight[732]),
    .ci(weight[746]),
    .s(sum_sum_c4_r17_s1),
    .co(sum_carry_c4_r17_s1)
  );
  wire sum_sum_c4_r18_s1, sum_carry_c4_r18_s1;
  subbyte_full_adder sum_add_c4_r18_s1 (
    .a(weight[760]),
    .b(weight[774]),
    .ci(weight[788]),
    .s(sum_sum_c4_r18_s1),
    .co(sum_carry_c4_r18_s1)
  );
  wire sum_sum_c4_r19_s1, sum_carry_c4_r19_s1;
  subbyte_full_adder sum_add_c4_r19_s1 (
    .a(weight[802]),
    .b(weight[816]),
    .ci(weight[830]),
    .s(sum_sum_c4_r19_s1),
    .co(sum_carry_c4_r19_s1)
  );
  wire sum_sum_c4_r20_s1, sum_carry_c4_r20_s1;
  subbyte_full_adder sum_add_c4_r20_s1 (
    .a(weight[844]),
    .b(weight[858]),
    .ci(weight[872]),
    .s(sum_sum_c4_r20_s1),
    .co(sum_carry_c4_r20_s1)
  );
  wire sum_sum_c4_r21_s2, sum_carry_c4_r21_s2;
  subbyte_full_adder sum_add_c4_r21_s2 (
    .a(weight[886]),
    .b(sum_carry_c3_r0_s1),
    .ci(sum_carry_c3_r1_s1),
    .s(sum_sum_c4_r21_s2),
    .co(sum_carry_c4_r21_s2)
  );
  wire sum_sum_c4_r22_s2, sum_carry_c4_r22_s2;
  subbyte_full_adder sum_add_c4_r22_s2 (
    .a(sum_carry_c3_r2_s1),
    .b(sum_carry_c3_r3_s1),
    .ci(sum_carry_c3_r4_s1),
    .s(sum_sum_c4_r22_s2),
    .co(sum_carry_c4_r22_s2)
  );
  wire sum_sum_c4_r23_s2, sum_carry_c4_r23_s2;
  subbyte_full_adder sum_add_c4_r23_s2 (
    .a(sum_carry_c3_r5_s1),
    .b(sum_carry_c3_r6_s1),
    .ci(sum_carry_c3_r7_s1),
    .s(sum_sum_c4_r23_s2),
    .co(sum_carry_c4_r23_s2)
  );
  wire sum_sum_c4_r24_s2, sum_carry_c4_r24_s2;
  subbyte_full_adder sum_add_c4_r24_s2 (
    .a(sum_carry_c3_r8_s1),
    .b(sum_carry_c3_r9_s1),
    .ci(sum_carry_c3_r10_s1),
    .s(sum_sum_c4_r24_s2),
    .co(sum_carry_c4_r24_s2)
  );
  wire sum_sum_c4_r25_s2, sum_carry_c4_r25_s2;
  subbyte_full_adder sum_add_c4_r25_s2 (
    .a(sum_carry_c3_r11_s1),
    .b(sum_carry_c3_r12_s1),
    .ci(sum_carry_c3_r13_s1),
    .s(sum_sum_c4_r25_s2),
    .co(sum_carry_c4_r25_s2)
  );
  wire sum_sum_c4_r26_s2, sum_carry_c4_r26_s2;
  subbyte_full_adder sum_add_c4_r26_s2 (
    .a(sum_carry_c3_r14_s1),
    .b(sum_carry_c3_r15_s1),
    .ci(sum_carry_c3_r16_s1),
    .s(sum_sum_c4_r26_s2),
    .co(sum_carry_c4_r26_s2)
  );
  wire sum_sum_c4_r27_s2, sum_carry_c4_r27_s2;
  subbyte_full_adder sum_add_c4_r27_s2 (
    .a(sum_carry_c3_r17_s1),
    .b(sum_carry_c3_r18_s1),
    .ci(sum_carry_c3_r19_s1),
    .s(sum_sum_c4_r27_s2),
    .co(sum_carry_c4_r27_s2)
  );
  wire sum_sum_c4_r28_s2, sum_carry_c4_r28_s2;
  subbyte_full_adder sum_add_c4_r28_s2 (
    .a(sum_carry_c3_r20_s1),
    .b(sum_sum_c4_r0_s1),
    .ci(sum_sum_c4_r1_s1),
    .s(sum_sum_c4_r28_s2),
    .co(sum_carry_c4_r28_s2)
  );
  wire sum_sum_c4_r29_s2, sum_carry_c4_r29_s2;
  subbyte_full_adder sum_add_c4_r29_s2 (
    .a(sum_sum_c4_r2_s1),
    .b(sum_sum_c4_r3_s1),
    .ci(sum_sum_c4_r4_s1),
    .s(sum_sum_c4_r29_s2),
    .co(sum_carry_c4_r29_s2)
  );
  wire sum_sum_c4_r30_s2, sum_carry_c4_r30_s2;
  subbyte_full_adder sum_add_c4_r30_s2 (
    .a(sum_sum_c4_r5_s1),
    .b(sum_sum_c4_r6_s1),
    .ci(sum_sum_c4_r7_s1),
    .s(sum_sum_c4_r30_s2),
    .co(sum_carry_c4_r30_s2)
  );
  wire sum_sum_c4_r31_s2, sum_carry_c4_r31_s2;
  subbyte_full_adder sum_add_c4_r31_s2 (
    .a(sum_sum_c4_r8_s1),
    .b(sum_sum_c4_r9_s1),
    .ci(sum_sum_c4_r10_s1),
    .s(sum_sum_c4_r31_s2),
    .co(sum_carry_c4_r31_s2)
  );
  wire sum_sum_c4_r32_s2, sum_carry_c4_r32_s2;
  subbyte_full_adder sum_add_c4_r32_s2 (
    .a(sum_sum_c4_r11_s1),
    .b(sum_sum_c4_r12_s1),
    .ci(sum_sum_c4_r13_s1),
    .s(sum_sum_c4_r32_s2),
    .co(sum_carry_c4_r32_s2)
  );
  wire sum_sum_c4_r33_s2, sum_carry_c4_r33_s2;
  subbyte_full_adder sum_add_c4_r33_s2 (
    .a(sum_sum_c4_r14_s1),
    .b(sum_sum_c4_r15_s1),
    .ci(sum_sum_c4_r16_s1),
    .s(sum_sum_c4_r33_s2),
    .co(sum_carry_c4_r33_s2)
  );
  wire sum_sum_c4_r34_s2, sum_carry_c4_r34_s2;
  subbyte_full_adder sum_add_c4_r34_s2 (
    .a(sum_sum_c4_r17_s1),
    .b(sum_sum_c4_r18_s1),
    .ci(sum_sum_c4_r19_s1),
    .s(sum_sum_c4_r34_s2),
    .co(sum_carry_c4_r34_s2)
  );
  wire sum_sum_c4_r35_s3, sum_carry_c4_r35_s3;
  subbyte_full_adder sum_add_c4_r35_s3 (
    .a(sum_sum_c4_r20_s1),
    .b(sum_carry_c3_r21_s2),
    .ci(sum_carry_c3_r22_s2),
    .s(sum_sum_c4_r35_s3),
    .co(sum_carry_c4_r35_s3)
  );
  wire sum_sum_c4_r36_s3, sum_carry_c4_r36_s3;
  subbyte_full_adder sum_add_c4_r36_s3 (
    .a(sum_carry_c3_r23_s2),
    .b(sum_carry_c3_r24_s2),
    .ci(sum_carry_c3_r25_s2),
    .s(sum_sum_c4_r36_s3),
    .co(sum_carry_c4_r36_s3)
  );
  wire sum_sum_c4_r37_s3, sum_carry_c4_r37_s3;
  subbyte_full_adder sum_add_c4_r37_s3 (
    .a(sum_carry_c3_r26_s2),
    .b(sum_carry_c3_r27_s2),
    .ci(sum_carry_c3_r28_s2),
    .s(sum_sum_c4_r37_s3),
    .co(sum_carry_c4_r37_s3)
  );
  wire sum_sum_c4_r38_s3, sum_carry_c4_r38_s3;
  subbyte_full_adder sum_add_c4_r38_s3 (
    .a(sum_carry_c3_r29_s2),
    .b(sum_carry_c3_r30_s2),
    .ci(sum_carry_c3_r31_s2),
    .s(sum_sum_c4_r38_s3),
    .co(sum_carry_c4_r38_s3)
  );
  wire sum_sum_c4_r39_s3, sum_carry_c4_r39_s3;
  subbyte_full_adder sum_add_c4_r39_s3 (
    .a(sum_carry_c3_r32_s2),
    .b(sum_carry_c3_r33_s2),
    .ci(sum_carry_c3_r34_s2),
    .s(sum_sum_c4_r39_s3),
    .co(sum_carry_c4_r39_s3)
  );
  wire sum_sum_c4_r40_s3, sum_carry_c4_r40_s3;
  subbyte_full_adder sum_add_c4_r40_s3 (
    .a(sum_sum_c4_r21_s2),
    .b(sum_sum_c4_r22_s2),
    .ci(sum_sum_c4_r23_s2),
    .s(sum_sum_c4_r40_s3),
    .co(sum_carry_c4_r40_s3)
  );
  wire sum_sum_c4_r41_s3, sum_carry_c4_r41_s3;
  subbyte_full_adder sum_add_c4_r41_s3 (
    .a(sum_sum_c4_r24_s2),
    .b(sum_sum_c4_r25_s2),
    .ci(sum_sum_c4_r26_s2),
    .s(sum_sum_c4_r41_s3),
    .co(sum_carry_c4_r41_s3)
  );
  wire sum_sum_c4_r42_s3, sum_carry_c4_r42_s3;
  subbyte_full_adder sum_add_c4_r42_s3 (
    .a(sum_sum_c4_r27_s2),
    .b(sum_sum_c4_r28_s2),
    .ci(sum_sum_c4_r29_s2),
    .s(sum_sum_c4_r42_s3),
    .co(sum_carry_c4_r42_s3)
  );
  wire sum_sum_c4_r43_s3, sum_carry_c4_r43_s3;
  subbyte_full_adder sum_add_c4_r43_s3 (
    .a(sum_sum_c4_r30_s2),
    .b(sum_sum_c4_r31_s2),
    .ci(sum_sum_c4_r32_s2),
    .s(sum_sum_c4_r43_s3),
    .co(sum_carry_c4_r43_s3)
  );
  wire sum_sum_c4_r44_s4, sum_carry_c4_r44_s4;
  subbyte_full_adder sum_add_c4_r44_s4 (
    .a(sum_sum_c4_r33_s2),
    .b(sum_sum_c4_r34_s2),
    .ci(sum_carry_c3_r35_s3),
    .s(sum_sum_c4_r44_s4),
    .co(sum_carry_c4_r44_s4)
  );
  wire sum_sum_c4_r45_s4, sum_carry_c4_r45_s4;
  subbyte_full_adder sum_add_c4_r45_s4 (
    .a(sum_carry_c3_r36_s3),
    .b(sum_carry_c3_r37_s3),
    .ci(sum_carry_c3_r38_s3),
    .s(sum_sum_c4_r45_s4),
    .co(sum_carry_c4_r45_s4)
  );
  wire sum_sum_c4_r46_s4, sum_carry_c4_r46_s4;
  subbyte_full_adder sum_add_c4_r46_s4 (
    .a(sum_carry_c3_r39_s3),
    .b(sum_carry_c3_r40_s3),
    .ci(sum_carry_c3_r41_s3),
    .s(sum_sum_c4_r46_s4),
    .co(sum_carry_c4_r46_s4)
  );
  wire sum_sum_c4_r47_s4, sum_carry_c4_r47_s4;
  subbyte_full_adder sum_add_c4_r47_s4 (
    .a(sum_carry_c3_r42_s3),
    .b(sum_carry_c3_r43_s3),
    .ci(sum_sum_c4_r35_s3),
    .s(sum_sum_c4_r47_s4),
    .co(sum_carry_c4_r47_s4)
  );
  wire sum_sum_c4_r48_s4, sum_carry_c4_r48_s4;
  subbyte_full_adder sum_add_c4_r48_s4 (
    .a(sum_sum_c4_r36_s3),
    .b(sum_sum_c4_r37_s3),
    .ci(sum_sum_c4_r38_s3),
    .s(sum_sum_c4_r48_s4),
    .co(sum_carry_c4_r48_s4)
  );
  wire sum_sum_c4_r49_s4, sum_carry_c4_r49_s4;
  subbyte_full_adder sum_add_c4_r49_s4 (
    .a(sum_sum_c4_r39_s3),
    .b(sum_sum_c4_r40_s3),
    .ci(sum_sum_c4_r41_s3),
    .s(sum_sum_c4_r49_s4),
    .co(sum_carry_c4_r49_s4)
  );
  wire sum_sum_c4_r50_s5, sum_carry_c4_r50_s5;
  subbyte_full_adder sum_add_c4_r50_s5 (
    .a(sum_sum_c4_r42_s3),
    .b(sum_sum_c4_r43_s3),
    .ci(sum_carry_c3_r44_s4),
    .s(sum_sum_c4_r50_s5),
    .co(sum_carry_c4_r50_s5)
  );
  wire sum_sum_c4_r51_s5, sum_carry_c4_r51_s5;
  subbyte_full_adder sum_add_c4_r51_s5 (
    .a(sum_sum_c4_r44_s4),
    .b(sum_carry_c3_r45_s4),
    .ci(sum_carry_c3_r46_s4),
    .s(sum_sum_c4_r51_s5),
    .co(sum_carry_c4_r51_s5)
  );
  wire sum_sum_c4_r52_s5, sum_carry_c4_r52_s5;
  subbyte_full_adder sum_add_c4_r52_s5 (
    .a(sum_carry_c3_r47_s4),
    .b(sum_carry_c3_r48_s4),
    .ci(sum_carry_c3_r49_s4),
    .s(sum_sum_c4_r52_s5),
    .co(sum_carry_c4_r52_s5)
  );
  wire sum_sum_c4_r53_s6, sum_carry_c4_r53_s6;
  subbyte_full_adder sum_add_c4_r53_s6 (
    .a(sum_carry_c3_r50_s5),
    .b(sum_sum_c4_r45_s4),
    .ci(sum_sum_c4_r46_s4),
    .s(sum_sum_c4_r53_s6),
    .co(sum_carry_c4_r53_s6)
  );
  wire sum_sum_c4_r54_s5, sum_carry_c4_r54_s5;
  subbyte_full_adder sum_add_c4_r54_s5 (
    .a(sum_sum_c4_r47_s4),
    .b(sum_sum_c4_r48_s4),
    .ci(sum_sum_c4_r49_s4),
    .s(sum_sum_c4_r54_s5),
    .co(sum_carry_c4_r54_s5)
  );
  wire sum_sum_c4_r55_s6, sum_carry_c4_r55_s6;
  subbyte_full_adder sum_add_c4_r55_s6 (
    .a(sum_sum_c4_r50_s5),
    .b(sum_carry_c3_r51_s5),
    .ci(sum_carry_c3_r52_s5),
    .s(sum_sum_c4_r55_s6),
    .co(sum_carry_c4_r55_s6)
  );
  wire sum_sum_c4_r56_s7, sum_carry_c4_r56_s7;
  subbyte_full_adder sum_add_c4_r56_s7 (
    .a(sum_carry_c3_r53_s5),
    .b(sum_carry_c3_r54_s6),
    .ci(sum_sum_c4_r51_s5),
    .s(sum_sum_c4_r56_s7),
    .co(sum_carry_c4_r56_s7)
  );
  wire sum_sum_c4_r57_s7, sum_carry_c4_r57_s7;
  subbyte_full_adder sum_add_c4_r57_s7 (
    .a(sum_sum_c4_r52_s5),
    .b(sum_sum_c4_r53_s6),
    .ci(sum_sum_c4_r54_s5),
    .s(sum_sum_c4_r57_s7),
    .co(sum_carry_c4_r57_s7)
  );
  wire sum_sum_c4_r58_s7, sum_carry_c4_r58_s7;
  subbyte_full_adder sum_add_c4_r58_s7 (
    .a(sum_carry_c3_r55_s6),
    .b(sum_carry_c3_r56_s6),
    .ci(sum_sum_c4_r55_s6),
    .s(sum_sum_c4_r58_s7),
    .co(sum_carry_c4_r58_s7)
  );
  wire sum_sum_c4_r59_s10, sum_carry_c4_r59_s10;
  subbyte_full_adder sum_add_c4_r59_s10 (
    .a(sum_sum_c4_r56_s7),
    .b(sum_sum_c4_r57_s7),
    .ci(sum_carry_c3_r57_s9),
    .s(sum_sum_c4_r59_s10),
    .co(sum_carry_c4_r59_s10)
  );
  wire sum_sum_c4_r60_s12, sum_carry_c4_r60_s12;
  subbyte_full_adder sum_add_c4_r60_s12 (
    .a(sum_carry_c3_r58_s10),
    .b(sum_sum_c4_r58_s7),
    .ci(sum_carry_c3_r59_s11),
    .s(sum_sum_c4_r60_s12),
    .co(sum_carry_c4_r60_s12)
  );
  wire sum_sum_c4_r61_s13, sum_carry_c4_r61_s13;
  subbyte_half_adder sum_add_c4_r61_s13 (
    .a(sum_sum_c4_r59_s10),
    .b(sum_sum_c4_r60_s12),
    .s(sum_sum_c4_r61_s13),
    .co(sum_carry_c4_r61_s13)
  );
  wire sum_sum_c5_r0_s1, sum_carry_c5_r0_s1;
  subbyte_full_adder sum_add_c5_r0_s1 (
    .a(weight[5]),
    .b(weight[19]),
    .ci(weight[33]),
    .s(sum_sum_c5_r0_s1),
    .co(sum_carry_c5_r0_s1)
  );
  wire sum_sum_c5_r1_s1, sum_carry_c5_r1_s1;
  subbyte_full_adder sum_add_c5_r1_s1 (
    .a(weight[47]),
    .b(weight[61]),
    .ci(weight[75]),
    .s(sum_sum_c5_r1_s1),
    .co(sum_carry_c5_r1_s1)
  );
  wire sum_sum_c5_r2_s1, sum_carry_c5_r2_s1;
  subbyte_full_adder sum_add_c5_r2_s1 (
    .a(weight[89]),
    .b(weight[103]),
    .ci(weight[117]),
    .s(sum_sum_c5_r2_s1),
    .co(sum_carry_c5_r2_s1)
  );
  wire sum_sum_c5_r3_s1, sum_carry_c5_r3_s1;
  subbyte_full_adder sum_add_c5_r3_s1 (
    .a(weight[131]),
    .b(weight[145]),
    .ci(weight[159]),
    .s(sum_sum_c5_r3_s1),
    .co(sum_carry_c5_r3_s1)
  );
  wire sum_sum_c5_r4_s1, sum_carry_c5_r4_s1;
  subbyte_full_adder sum_add_c5_r4_s1 (
    .a(weight[173]),
    .b(weight[187]),
    .ci(weight[201]),
    .s(sum_sum_c5_r4_s1),
    .co(sum_carry_c5_r4_s1)
  );
  wire sum_sum_c5_r5_s1, sum_carry_c5_r5_s1;
  subbyte_full_adder sum_add_c5_r5_s1 (
    .a(weight[215]),
    .b(weight[229]),
    .ci(weight[243]),
    .s(sum_sum_c5_r5_s1),
    .co(sum_carry_c5_r5_s1)
  );
  wire sum_sum_c5_r6_s1, sum_carry_c5_r6_s1;
  subbyte_full_adder sum_add_c5_r6_s1 (
    .a(weight[257]),
    .b(weight[271]),
    .ci(weight[285]),
    .s(sum_sum_c5_r6_s1),
    .co(sum_carry_c5_r6_s1)
  );
  wire sum_sum_c5_r7_s1, sum_carry_c5_r7_s1;
  subbyte_full_adder sum_add_c5_r7_s1 (
    .a(weight[299]),
    .b(weight[313]),
    .ci(weight[327]),
    .s(sum_sum_c5_r7_s1),
    .co(sum_carry_c5_r7_s1)
  );
  wire sum_sum_c5_r8_s1, sum_carry_c5_r8_s1;
  subbyte_full_adder sum_add_c5_r8_s1 (
    .a(weight[341]),
    .b(weight[355]),
    .ci(weight[369]),
    .s(sum_sum_c5_r8_s1),
    .co(sum_carry_c5_r8_s1)
  );
  wire sum_sum_c5_r9_s1, sum_carry_c5_r9_s1;
  subbyte_full_adder sum_add_c5_r9_s1 (
    .a(weight[383]),
    .b(weight[397]),
    .ci(weight[411]),
    .s(sum_sum_c5_r9_s1),
    .co(sum_carry_c5_r9_s1)
  );
  wire sum_sum_c5_r10_s1, sum_carry_c5_r10_s1;
  subbyte_full_adder sum_add_c5_r10_s1 (
    .a(weight[425]),
    .b(weight[439]),
    .ci(weight[453]),
    .s(sum_sum_c5_r10_s1),
    .co(sum_carry_c5_r10_s1)
  );
  wire sum_sum_c5_r11_s1, sum_carry_c5_r11_s1;
  subbyte_full_adder sum_add_c5_r11_s1 (
    .a(weight[467]),
    .b(weight[481]),
    .ci(weight[495]),
    .s(sum_sum_c5_r11_s1),
    .co(sum_carry_c5_r11_s1)
  );
  wire sum_sum_c5_r12_s1, sum_carry_c5_r12_s1;
  subbyte_full_adder sum_add_c5_r12_s1 (
    .a(weight[509]),
    .b(weight[523]),
    .ci(weight[537]),
    .s(sum_sum_c5_r12_s1),
    .co(sum_carry_c5_r12_s1)
  );
  wire sum_sum_c5_r13_s1, sum_carry_c5_r13_s1;
  subbyte_full_adder sum_add_c5_r13_s1 (
    .a(weight[551]),
    .b(weight[565]),
    .ci(weight[579]),
    .s(sum_sum_c5_r13_s1),
    .co(sum_carry_c5_r13_s1)
  );
  wire sum_sum_c5_r14_s1, sum_carry_c5_r14_s1;
  subbyte_full_adder sum_add_c5_r14_s1 (
    .a(weight[593]),
    .b(weight[607]),
    .ci(weight[621]),
    .s(sum_sum_c5_r14_s1),
    .co(sum_carry_c5_r14_s1)
  );
  wire sum_sum_c5_r15_s1, sum_carry_c5_r15_s1;
  subbyte_full_adder sum_add_c5_r15_s1 (
    .a(weight[635]),
    .b(weight[649]),
    .ci(weight[663]),
    .s(sum_sum_c5_r15_s1),
    .co(sum_carry_c5_r15_s1)
  );
  wire sum_sum_c5_r16_s1, sum_carry_c5_r16_s1;
  subbyte_full_adder sum_add_c5_r16_s1 (
    .a(weight[677]),
    .b(weight[691]),
    .ci(weight[705]),
    .s(sum_sum_c5_r16_s1),
    .co(sum_carry_c5_r16_s1)
  );
  wire sum_sum_c5_r17_s1, sum_carry_c5_r17_s1;
  subbyte_full_adder sum_add_c5_r17_s1 (
    .a(weight[719]),
    .b(weight[733]),
    .ci(weight[747]),
    .s(sum_sum_c5_r17_s1),
    .co(sum_carry_c5_r17_s1)
  );
  wire sum_sum_c5_r18_s1, sum_carry_c5_r18_s1;
  subbyte_full_adder sum_add_c5_r18_s1 (
    .a(weight[761]),
    .b(weight[775]),
    .ci(weight[789]),
    .s(sum_sum_c5_r18_s1),
    .co(sum_carry_c5_r18_s1)
  );
  wire sum_sum_c5_r19_s1, sum_carry_c5_r19_s1;
  subbyte_full_adder sum_add_c5_r19_s1 (
    .a(weight[803]),
    .b(weight[817]),
    .ci(weight[831]),
    .s(sum_sum_c5_r19_s1),
    .co(sum_carry_c5_r19_s1)
  );
  wire sum_sum_c5_r20_s1, sum_carry_c5_r20_s1;
  subbyte_full_adder sum_add_c5_r20_s1 (
    .a(weight[845]),
    .b(weight[859]),
    .ci(weight[873]),
    .s(sum_sum_c5_r20_s1),
    .co(sum_carry_c5_r20_s1)
  );
  wire sum_sum_c5_r21_s2, sum_carry_c5_r21_s2;
  subbyte_full_adder sum_add_c5_r21_s2 (
    .a(weight[887]),
    .b(sum_carry_c4_r0_s1),
    .ci(sum_carry_c4_r1_s1),
    .s(sum_sum_c5_r21_s2),
    .co(sum_carry_c5_r21_s2)
  );
  wire sum_sum_c5_r22_s2, sum_carry_c5_r22_s2;
  subbyte_full_adder sum_add_c5_r22_s2 (
    .a(sum_carry_c4_r2_s1),
    .b(sum_carry_c4_r3_s1),
    .ci(sum_carry_c4_r4_s1),
    .s(sum_sum_c5_r22_s2),
    .co(sum_carry_c5_r22_s2)
  );
  wire sum_sum_c5_r23_s2, sum_carry_c5_r23_s2;
  subbyte_full_adder sum_add_c5_r23_s2 (
    .a(sum_carry_c4_r5_s1),
    .b(sum_carry_c4_r6_s1),
    .ci(sum_carry_c4_r7_s1),
    .s(sum_sum_c5_r23_s2),
    .co(sum_carry_c5_r23_s2)
  );
  wire sum_sum_c5_r24_s2, sum_carry_c5_r24_s2;
  subbyte_full_adder sum_add_c5_r24_s2 (
    .a(sum_carry_c4_r8_s1),
    .b(sum_carry_c4_r9_s1),
    .ci(sum_carry_c4_r10_s1),
    .s(sum_sum_c5_r24_s2),
    .co(sum_carry_c5_r24_s2)
  );
  wire sum_sum_c5_r25_s2, sum_carry_c5_r25_s2;
  subbyte_full_adder sum_add_c5_r25_s2 (
    .a(sum_carry_c4_r11_s1),
    .b(sum_carry_c4_r12_s1),
    .ci(sum_carry_c4_r13_s1),
    .s(sum_sum_c5_r25_s2),
    .co(sum_carry_c5_r25_s2)
  );
  wire sum_sum_c5_r26_s2, sum_carry_c5_r26_s2;
  subbyte_full_adder sum_add_c5_r26_s2 (
    .a(sum_carry_c4_r14_s1),
    .b(sum_carry_c4_r15_s1),
    .ci(sum_carry_c4_r16_s1),
    .s(sum_sum_c5_r26_s2),
    .co(sum_carry_c5_r26_s2)
  );
  wire sum_sum_c5_r27_s2, sum_carry_c5_r27_s2;
  subbyte_full_adder sum_add_c5_r27_s2 (
    .a(sum_carry_c4_r17_s1),
    .b(sum_carry_c4_r18_s1),
    .ci(sum_carry_c4_r19_s1),
    .s(sum_sum_c5_r27_s2),
    .co(sum_carry_c5_r27_s2)
  );
  wire sum_sum_c5_r28_s2, sum_carry_c5_r28_s2;
  subbyte_full_adder sum_add_c5_r28_s2 (
    .a(sum_carry_c4_r20_s1),
    .b(sum_sum_c5_r0_s1),
    .ci(sum_sum_c5_r1_s1),
    .s(sum_sum_c5_r28_s2),
    .co(sum_carry_c5_r28_s2)
  );
  wire sum_sum_c5_r29_s2, sum_carry_c5_r29_s2;
  subbyte_full_adder sum_add_c5_r29_s2 (
    .a(sum_sum_c5_r2_s1),
    .b(sum_sum_c5_r3_s1),
    .ci(sum_sum_c5_r4_s1),
    .s(sum_sum_c5_r29_s2),
    .co(sum_carry_c5_r29_s2)
  );
  wire sum_sum_c5_r30_s2, sum_carry_c5_r30_s2;
  subbyte_full_adder sum_add_c5_r30_s2 (
    .a(sum_sum_c5_r5_s1),
    .b(sum_sum_c5_r6_s1),
    .ci(sum_sum_c5_r7_s1),
    .s(sum_sum_c5_r30_s2),
    .co(sum_carry_c5_r30_s2)
  );
  wire sum_sum_c5_r31_s2, sum_carry_c5_r31_s2;
  subbyte_full_adder sum_add_c5_r31_s2 (
    .a(sum_sum_c5_r8_s1),
    .b(sum_sum_c5_r9_s1),
    .ci(sum_sum_c5_r10_s1),
    .s(sum_sum_c5_r31_s2),
    .co(sum_carry_c5_r31_s2)
  );
  wire sum_sum_c5_r32_s2, sum_carry_c5_r32_s2;
  subbyte_full_adder sum_add_c5_r32_s2 (
    .a(sum_sum_c5_r11_s1),
    .b(sum_sum_c5_r12_s1),
    .ci(sum_sum_c5_r13_s1),
    .s(sum_sum_c5_r32_s2),
    .co(sum_carry_c5_r32_s2)
  );
  wire sum_sum_c5_r33_s2, sum_carry_c5_r33_s2;
  subbyte_full_adder sum_add_c5_r33_s2 (
    .a(sum_sum_c5_r14_s1),
    .b(sum_sum_c5_r15_s1),
    .ci(sum_sum_c5_r16_s1),
    .s(sum_sum_c5_r33_s2),
    .co(sum_carry_c5_r33_s2)
  );
  wire sum_sum_c5_r34_s2, sum_carry_c5_r34_s2;
  subbyte_full_adder sum_add_c5_r34_s2 (
    .a(sum_sum_c5_r17_s1),
    .b(sum_sum_c5_r18_s1),
    .ci(sum_sum_c5_r19_s1),
    .s(sum_sum_c5_r34_s2),
    .co(sum_carry_c5_r34_s2)
  );
  wire sum_sum_c5_r35_s3, sum_carry_c5_r35_s3;
  subbyte_full_adder sum_add_c5_r35_s3 (
    .a(sum_sum_c5_r20_s1),
    .b(sum_carry_c4_r21_s2),
    .ci(sum_carry_c4_r22_s2),
    .s(sum_sum_c5_r35_s3),
    .co(sum_carry_c5_r35_s3)
  );
  wire sum_sum_c5_r36_s3, sum_carry_c5_r36_s3;
  subbyte_full_adder sum_add_c5_r36_s3 (
    .a(sum_carry_c4_r23_s2),
    .b(sum_carry_c4_r24_s2),
    .ci(sum_carry_c4_r25_s2),
    .s(sum_sum_c5_r36_s3),
    .co(sum_carry_c5_r36_s3)
  );
  wire sum_sum_c5_r37_s3, sum_carry_c5_r37_s3;
  subbyte_full_adder sum_add_c5_r37_s3 (
    .a(sum_carry_c4_r26_s2),
    .b(sum_carry_c4_r27_s2),
    .ci(sum_carry_c4_r28_s2),
    .s(sum_sum_c5_r37_s3),
    .co(sum_carry_c5_r37_s3)
  );
  wire sum_sum_c5_r38_s3, sum_carry_c5_r38_s3;
  subbyte_full_adder sum_add_c5_r38_s3 (
    .a(sum_carry_c4_r29_s2),
    .b(sum_carry_c4_r30_s2),
    .ci(sum_carry_c4_r31_s2),
    .s(sum_sum_c5_r38_s3),
    .co(sum_carry_c5_r38_s3)
  );
  wire sum_sum_c5_r39_s3, sum_carry_c5_r39_s3;
  subbyte_full_adder sum_add_c5_r39_s3 (
    .a(sum_carry_c4_r32_s2),
    .b(sum_carry_c4_r33_s2),
    .ci(sum_carry_c4_r34_s2),
    .s(sum_sum_c5_r39_s3),
    .co(sum_carry_c5_r39_s3)
  );
  wire sum_sum_c5_r40_s3, sum_carry_c5_r40_s3;
  subbyte_full_adder sum_add_c5_r40_s3 (
    .a(sum_sum_c5_r21_s2),
    .b(sum_sum_c5_r22_s2),
    .ci(sum_sum_c5_r23_s2),
    .s(sum_sum_c5_r40_s3),
    .co(sum_carry_c5_r40_s3)
  );
  wire sum_sum_c5_r41_s3, sum_carry_c5_r41_s3;
  subbyte_full_adder sum_add_c5_r41_s3 (
    .a(sum_sum_c5_r24_s2),
    .b(sum_sum_c5_r25_s2),
    .ci(sum_sum_c5_r26_s2),
    .s(sum_sum_c5_r41_s3),
    .co(sum_carry_c5_r41_s3)
  );
  wire sum_sum_c5_r42_s3, sum_carry_c5_r42_s3;
  subbyte_full_adder sum_add_c5_r42_s3 (
    .a(sum_sum_c5_r27_s2),
    .b(sum_sum_c5_r28_s2),
    .ci(sum_sum_c5_r29_s2),
    .s(sum_sum_c5_r42_s3),
    .co(sum_carry_c5_r42_s3)
  );
  wire sum_sum_c5_r43_s3, sum_carry_c5_r43_s3;
  subbyte_full_adder sum_add_c5_r43_s3 (
    .a(sum_sum_c5_r30_s2),
    .b(sum_sum_c5_r31_s2),
    .ci(sum_sum_c5_r32_s2),
    .s(sum_sum_c5_r43_s3),
    .co(sum_carry_c5_r43_s3)
  );
  wire sum_sum_c5_r44_s4, sum_carry_c5_r44_s4;
  subbyte_full_adder sum_add_c5_r44_s4 (
    .a(sum_sum_c5_r33_s2),
    .b(sum_sum_c5_r34_s2),
    .ci(sum_carry_c4_r35_s3),
    .s(sum_sum_c5_r44_s4),
    .co(sum_carry_c5_r44_s4)
  );
  wire sum_sum_c5_r45_s4, sum_carry_c5_r45_s4;
  subbyte_full_adder sum_add_c5_r45_s4 (
    .a(sum_carry_c4_r36_s3),
    .b(sum_carry_c4_r37_s3),
    .ci(sum_carry_c4_r38_s3),
    .s(sum_sum_c5_r45_s4),
    .co(sum_carry_c5_r45_s4)
  );
  wire sum_sum_c5_r46_s4, sum_carry_c5_r46_s4;
  subbyte_full_adder sum_add_c5_r46_s4 (
    .a(sum_carry_c4_r39_s3),
    .b(sum_carry_c4_r40_s3),
    .ci(sum_carry_c4_r41_s3),
    .s(sum_sum_c5_r46_s4),
    .co(sum_carry_c5_r46_s4)
  );
  wire sum_sum_c5_r47_s4, sum_carry_c5_r47_s4;
  subbyte_full_adder sum_add_c5_r47_s4 (
    .a(sum_carry_c4_r42_s3),
    .b(sum_carry_c4_r43_s3),
    .ci(sum_sum_c5_r35_s3),
    .s(sum_sum_c5_r47_s4),
    .co(sum_carry_c5_r47_s4)
  );
  wire sum_sum_c5_r48_s4, sum_carry_c5_r48_s4;
  subbyte_full_adder sum_add_c5_r48_s4 (
    .a(sum_sum_c5_r36_s3),
    .b(sum_sum_c5_r37_s3),
    .ci(sum_sum_c5_r38_s3),
    .s(sum_sum_c5_r48_s4),
    .co(sum_carry_c5_r48_s4)
  );
  wire sum_sum_c5_r49_s4, sum_carry_c5_r49_s4;
  subbyte_full_adder sum_add_c5_r49_s4 (
    .a(sum_sum_c5_r39_s3),
    .b(sum_sum_c5_r40_s3),
    .ci(sum_sum_c5_r41_s3),
    .s(sum_sum_c5_r49_s4),
    .co(sum_carry_c5_r49_s4)
  );
  wire sum_sum_c5_r50_s5, sum_carry_c5_r50_s5;
  subbyte_full_adder sum_add_c5_r50_s5 (
    .a(sum_sum_c5_r42_s3),
    .b(sum_sum_c5_r43_s3),
    .ci(sum_carry_c4_r44_s4),
    .s(sum_sum_c5_r50_s5),
    .co(sum_carry_c5_r50_s5)
  );
  wire sum_sum_c5_r51_s5, sum_carry_c5_r51_s5;
  subbyte_full_adder sum_add_c5_r51_s5 (
    .a(sum_sum_c5_r44_s4),
    .b(sum_carry_c4_r45_s4),
    .ci(sum_carry_c4_r46_s4),
    .s(sum_sum_c5_r51_s5),
    .co(sum_carry_c5_r51_s5)
  );
  wire sum_sum_c5_r52_s5, sum_carry_c5_r52_s5;
  subbyte_full_adder sum_add_c5_r52_s5 (
    .a(sum_carry_c4_r47_s4),
    .b(sum_carry_c4_r48_s4),
    .ci(sum_carry_c4_r49_s4),
    .s(sum_sum_c5_r52_s5),
    .co(sum_carry_c5_r52_s5)
  );
  wire sum_sum_c5_r53_s6, sum_carry_c5_r53_s6;
  subbyte_full_adder sum_add_c5_r53_s6 (
    .a(sum_carry_c4_r50_s5),
    .b(sum_sum_c5_r45_s4),
    .ci(sum_sum_c5_r46_s4),
    .s(sum_sum_c5_r53_s6),
    .co(sum_carry_c5_r53_s6)
  );
  wire sum_sum_c5_r54_s5, sum_carry_c5_r54_s5;
  subbyte_full_adder sum_add_c5_r54_s5 (
    .a(sum_sum_c5_r47_s4),
    .b(sum_sum_c5_r48_s4),
    .ci(sum_sum_c5_r49_s4),
    .s(sum_sum_c5_r54_s5),
    .co(sum_carry_c5_r54_s5)
  );
  wire sum_sum_c5_r55_s6, sum_carry_c5_r55_s6;
  subbyte_full_adder sum_add_c5_r55_s6 (
    .a(sum_sum_c5_r50_s5),
    .b(sum_carry_c4_r51_s5),
    .ci(sum_carry_c4_r52_s5),
    .s(sum_sum_c5_r55_s6),
    .co(sum_carry_c5_r55_s6)
  );
  wire sum_sum_c5_r56_s7, sum_carry_c5_r56_s7;
  subbyte_full_adder sum_add_c5_r56_s7 (
    .a(sum_carry_c4_r53_s6),
    .b(sum_carry_c4_r54_s5),
    .ci(sum_sum_c5_r51_s5),
    .s(sum_sum_c5_r56_s7),
    .co(sum_carry_c5_r56_s7)
  );
  wire sum_sum_c5_r57_s7, sum_carry_c5_r57_s7;
  subbyte_full_adder sum_add_c5_r57_s7 (
    .a(sum_sum_c5_r52_s5),
    .b(sum_sum_c5_r53_s6),
    .ci(sum_sum_c5_r54_s5),
    .s(sum_sum_c5_r57_s7),
    .co(sum_carry_c5_r57_s7)
  );
  wire sum_sum_c5_r58_s8, sum_carry_c5_r58_s8;
  subbyte_full_adder sum_add_c5_r58_s8 (
    .a(sum_carry_c4_r55_s6),
    .b(sum_carry_c4_r56_s7),
    .ci(sum_carry_c4_r57_s7),
    .s(sum_sum_c5_r58_s8),
    .co(sum_carry_c5_r58_s8)
  );
  wire sum_sum_c5_r59_s8, sum_carry_c5_r59_s8;
  subbyte_full_adder sum_add_c5_r59_s8 (
    .a(sum_sum_c5_r55_s6),
    .b(sum_sum_c5_r56_s7),
    .ci(sum_sum_c5_r57_s7),
    .s(sum_sum_c5_r59_s8),
    .co(sum_carry_c5_r59_s8)
  );
  wire sum_sum_c5_r60_s9, sum_carry_c5_r60_s9;
  subbyte_full_adder sum_add_c5_r60_s9 (
    .a(sum_carry_c4_r58_s7),
    .b(sum_sum_c5_r58_s8),
    .ci(sum_sum_c5_r59_s8),
    .s(sum_sum_c5_r60_s9),
    .co(sum_carry_c5_r60_s9)
  );
  wire sum_sum_c5_r61_s13, sum_carry_c5_r61_s13;
  subbyte_full_adder sum_add_c5_r61_s13 (
    .a(sum_carry_c4_r59_s10),
    .b(sum_carry_c4_r60_s12),
    .ci(sum_sum_c5_r60_s9),
    .s(sum_sum_c5_r61_s13),
    .co(sum_carry_c5_r61_s13)
  );
  wire sum_sum_c5_r62_s14, sum_carry_c5_r62_s14;
  subbyte_half_adder sum_add_c5_r62_s14 (
    .a(sum_carry_c4_r61_s13),
    .b(sum_sum_c5_r61_s13),
    .s(sum_sum_c5_r62_s14),
    .co(sum_carry_c5_r62_s14)
  );
  wire sum_sum_c6_r0_s1, sum_carry_c6_r0_s1;
  subbyte_full_adder sum_add_c6_r0_s1 (
    .a(weight[6]),
    .b(weight[20]),
    .ci(weight[34]),
    .s(sum_sum_c6_r0_s1),
    .co(sum_carry_c6_r0_s1)
  );
  wire sum_sum_c6_r1_s1, sum_carry_c6_r1_s1;
  subbyte_full_adder sum_add_c6_r1_s1 (
    .a(weight[48]),
    .b(weight[62]),
    .ci(weight[76]),
    .s(sum_sum_c6_r1_s1),
    .co(sum_carry_c6_r1_s1)
  );
  wire sum_sum_c6_r2_s1, sum_carry_c6_r2_s1;
  subbyte_full_adder sum_add_c6_r2_s1 (
    .a(weight[90]),
    .b(weight[104]),
    .ci(weight[118]),
    .s(sum_sum_c6_r2_s1),
    .co(sum_carry_c6_r2_s1)
  );
  wire sum_sum_c6_r3_s1, sum_carry_c6_r3_s1;
  subbyte_full_adder sum_add_c6_r3_s1 (
    .a(weight[132]),
    .b(weight[146]),
    .ci(weight[160]),
    .s(sum_sum_c6_r3_s1),
    .co(sum_carry_c6_r3_s1)
  );
  wire sum_sum_c6_r4_s1, sum_carry_c6_r4_s1;
  subbyte_full_adder sum_add_c6_r4_s1 (
    .a(weight[174]),
    .b(weight[188]),
    .ci(weight[202]),
    .s(sum_sum_c6_r4_s1),
    .co(sum_carry_c6_r4_s1)
  );
  wire sum_sum_c6_r5_s1, sum_carry_c6_r5_s1;
  subbyte_full_adder sum_add_c6_r5_s1 (
    .a(weight[216]),
    .b(weight[230]),
    .ci(weight[244]),
    .s(sum_sum_c6_r5_s1),
    .co(sum_carry_c6_r5_s1)
  );
  wire sum_sum_c6_r6_s1, sum_carry_c6_r6_s1;
  subbyte_full_adder sum_add_c6_r6_s1 (
    .a(weight[258]),
    .b(weight[272]),
    .ci(weight[286]),
    .s(sum_sum_c6_r6_s1),
    .co(sum_carry_c6_r6_s1)
  );
  wire sum_sum_c6_r7_s1, sum_carry_c6_r7_s1;
  subbyte_full_adder sum_add_c6_r7_s1 (
    .a(weight[300]),
    .b(weight[314]),
    .ci(weight[328]),
    .s(sum_sum_c6_r7_s1),
    .co(sum_carry_c6_r7_s1)
  );
  wire sum_sum_c6_r8_s1, sum_carry_c6_r8_s1;
  subbyte_full_adder sum_add_c6_r8_s1 (
    .a(weight[342]),
    .b(weight[356]),
    .ci(weight[370]),
    .s(sum_sum_c6_r8_s1),
    .co(sum_carry_c6_r8_s1)
  );
  wire sum_sum_c6_r9_s1, sum_carry_c6_r9_s1;
  subbyte_full_adder sum_add_c6_r9_s1 (
    .a(weight[384]),
    .b(weight[398]),
    .ci(weight[412]),
    .s(sum_sum_c6_r9_s1),
    .co(sum_carry_c6_r9_s1)
  );
  wire sum_sum_c6_r10_s1, sum_carry_c6_r10_s1;
  subbyte_full_adder sum_add_c6_r10_s1 (
    .a(weight[426]),
    .b(weight[440]),
    .ci(weight[454]),
    .s(sum_sum_c6_r10_s1),
    .co(sum_carry_c6_r10_s1)
  );
  wire sum_sum_c6_r11_s1, sum_carry_c6_r11_s1;
  subbyte_full_adder sum_add_c6_r11_s1 (
    .a(weight[468]),
    .b(weight[482]),
    .ci(weight[496]),
    .s(sum_sum_c6_r11_s1),
    .co(sum_carry_c6_r11_s1)
  );
  wire sum_sum_c6_r12_s1, sum_carry_c6_r12_s1;
  subbyte_full_adder sum_add_c6_r12_s1 (
    .a(weight[510]),
    .b(weight[524]),
    .ci(weight[538]),
    .s(sum_sum_c6_r12_s1),
    .co(sum_carry_c6_r12_s1)
  );
  wire sum_sum_c6_r13_s1, sum_carry_c6_r13_s1;
  subbyte_full_adder sum_add_c6_r13_s1 (
    .a(weight[552]),
    .b(weight[566]),
    .ci(weight[580]),
    .s(sum_sum_c6_r13_s1),
    .co(sum_carry_c6_r13_s1)
  );
  wire sum_sum_c6_r14_s1, sum_carry_c6_r14_s1;
  subbyte_full_adder sum_add_c6_r14_s1 (
    .a(weight[594]),
    .b(weight[608]),
    .ci(weight[622]),
    .s(sum_sum_c6_r14_s1),
    .co(sum_carry_c6_r14_s1)
  );
  wire sum_sum_c6_r15_s1, sum_carry_c6_r15_s1;
  subbyte_full_adder sum_add_c6_r15_s1 (
    .a(weight[636]),
    .b(weight[650]),
    .ci(weight[664]),
    .s(sum_sum_c6_r15_s1),
    .co(sum_carry_c6_r15_s1)
  );
  wire sum_sum_c6_r16_s1, sum_carry_c6_r16_s1;
  subbyte_full_adder sum_add_c6_r16_s1 (
    .a(weight[678]),
    .b(weight[692]),
    .ci(weight[706]),
    .s(sum_sum_c6_r16_s1),
    .co(sum_carry_c6_r16_s1)
  );
  wire sum_sum_c6_r17_s1, sum_carry_c6_r17_s1;
  subbyte_full_adder sum_add_c6_r17_s1 (
    .a(weight[720]),
    .b(weight[734]),
    .ci(weight[748]),
    .s(sum_sum_c6_r17_s1),
    .co(sum_carry_c6_r17_s1)
  );
  wire sum_sum_c6_r18_s1, sum_carry_c6_r18_s1;
  subbyte_full_adder sum_add_c6_r18_s1 (
    .a(weight[762]),
    .b(weight[776]),
    .ci(weight[790]),
    .s(sum_sum_c6_r18_s1),
    .co(sum_carry_c6_r18_s1)
  );
  wire sum_sum_c6_r19_s1, sum_carry_c6_r19_s1;
  subbyte_full_adder sum_add_c6_r19_s1 (
    .a(weight[804]),
    .b(weight[818]),
    .ci(weight[832]),
    .s(sum_sum_c6_r19_s1),
    .co(sum_carry_c6_r19_s1)
  );
  wire sum_sum_c6_r20_s1, sum_carry_c6_r20_s1;
  subbyte_full_adder sum_add_c6_r20_s1 (
    .a(weight[846]),
    .b(weight[860]),
    .ci(weight[874]),
    .s(sum_sum_c6_r20_s1),
    .co(sum_carry_c6_r20_s1)
  );
  wire sum_sum_c6_r21_s2, sum_carry_c6_r21_s2;
  subbyte_full_adder sum_add_c6_r21_s2 (
    .a(weight[888]),
    .b(sum_carry_c5_r0_s1),
    .ci(sum_carry_c5_r1_s1),
    .s(sum_sum_c6_r21_s2),
    .co(sum_carry_c6_r21_s2)
  );
  wire sum_sum_c6_r22_s2, sum_carry_c6_r22_s2;
  subbyte_full_adder sum_add_c6_r22_s2 (
    .a(sum_carry_c5_r2_s1),
    .b(sum_carry_c5_r3_s1),
    .ci(sum_carry_c5_r4_s1),
    .s(sum_sum_c6_r22_s2),
    .co(sum_carry_c6_r22_s2)
  );
  wire sum_sum_c6_r23_s2, sum_carry_c6_r23_s2;
  subbyte_full_adder sum_add_c6_r23_s2 (
    .a(sum_carry_c5_r5_s1),
    .b(sum_carry_c5_r6_s1),
    .ci(sum_carry_c5_r7_s1),
    .s(sum_sum_c6_r23_s2),
    .co(sum_carry_c6_r23_s2)
  );
  wire sum_sum_c6_r24_s2, sum_carry_c6_r24_s2;
  subbyte_full_adder sum_add_c6_r24_s2 (
    .a(sum_carry_c5_r8_s1),
    .b(sum_carry_c5_r9_s1),
    .ci(sum_carry_c5_r10_s1),
    .s(sum_sum_c6_r24_s2),
    .co(sum_carry_c6_r24_s2)
  );
  wire sum_sum_c6_r25_s2, sum_carry_c6_r25_s2;
  subbyte_full_adder sum_add_c6_r25_s2 (
    .a(sum_carry_c5_r11_s1),
    .b(sum_carry_c5_r12_s1),
    .ci(sum_carry_c5_r13_s1),
    .s(sum_sum_c6_r25_s2),
    .co(sum_carry_c6_r25_s2)
  );
  wire sum_sum_c6_r26_s2, sum_carry_c6_r26_s2;
  subbyte_full_adder sum_add_c6_r26_s2 (
    .a(sum_carry_c5_r14_s1),
    .b(sum_carry_c5_r15_s1),
    .ci(sum_carry_c5_r16_s1),
    .s(sum_sum_c6_r26_s2),
    .co(sum_carry_c6_r26_s2)
  );
  wire sum_sum_c6_r27_s2, sum_carry_c6_r27_s2;
  subbyte_full_adder sum_add_c6_r27_s2 (
    .a(sum_carry_c5_r17_s1),
    .b(sum_carry_c5_r18_s1),
    .ci(sum_carry_c5_r19_s1),
    .s(sum_sum_c6_r27_s2),
    .co(sum_carry_c6_r27_s2)
  );
  wire sum_sum_c6_r28_s2, sum_carry_c6_r28_s2;
  subbyte_full_adder sum_add_c6_r28_s2 (
    .a(sum_carry_c5_r20_s1),
    .b(sum_sum_c6_r0_s1),
    .ci(sum_sum_c6_r1_s1),
    .s(sum_sum_c6_r28_s2),
    .co(sum_carry_c6_r28_s2)
  );
  wire sum_sum_c6_r29_s2, sum_carry_c6_r29_s2;
  subbyte_full_adder sum_add_c6_r29_s2 (
    .a(sum_sum_c6_r2_s1),
    .b(sum_sum_c6_r3_s1),
    .ci(sum_sum_c6_r4_s1),
    .s(sum_sum_c6_r29_s2),
    .co(sum_carry_c6_r29_s2)
  );
  wire sum_sum_c6_r30_s2, sum_carry_c6_r30_s2;
  subbyte_full_adder sum_add_c6_r30_s2 (
    .a(sum_sum_c6_r5_s1),
    .b(sum_sum_c6_r6_s1),
    .ci(sum_sum_c6_r7_s1),
    .s(sum_sum_c6_r30_s2),
    .co(sum_carry_c6_r30_s2)
  );
  wire sum_sum_c6_r31_s2, sum_carry_c6_r31_s2;
  subbyte_full_adder sum_add_c6_r31_s2 (
    .a(sum_sum_c6_r8_s1),
    .b(sum_sum_c6_r9_s1),
    .ci(sum_sum_c6_r10_s1),
    .s(sum_sum_c6_r31_s2),
    .co(sum_carry_c6_r31_s2)
  );
  wire sum_sum_c6_r32_s2, sum_carry_c6_r32_s2;
  subbyte_full_adder sum_add_c6_r32_s2 (
    .a(sum_sum_c6_r11_s1),
    .b(sum_sum_c6_r12_s1),
    .ci(sum_sum_c6_r13_s1),
    .s(sum_sum_c6_r32_s2),
    .co(sum_carry_c6_r32_s2)
  );
  wire sum_sum_c6_r33_s2, sum_carry_c6_r33_s2;
  subbyte_full_adder sum_add_c6_r33_s2 (
    .a(sum_sum_c6_r14_s1),
    .b(sum_sum_c6_r15_s1),
    .ci(sum_sum_c6_r16_s1),
    .s(sum_sum_c6_r33_s2),
    .co(sum_carry_c6_r33_s2)
  );
  wire sum_sum_c6_r34_s2, sum_carry_c6_r34_s2;
  subbyte_full_adder sum_add_c6_r34_s2 (
    .a(sum_sum_c6_r17_s1),
    .b(sum_sum_c6_r18_s1),
    .ci(sum_sum_c6_r19_s1),
    .s(sum_sum_c6_r34_s2),
    .co(sum_carry_c6_r34_s2)
  );
  wire sum_sum_c6_r35_s3, sum_carry_c6_r35_s3;
  subbyte_full_adder sum_add_c6_r35_s3 (
    .a(sum_sum_c6_r20_s1),
    .b(sum_carry_c5_r21_s2),
    .ci(sum_carry_c5_r22_s2),
    .s(sum_sum_c6_r35_s3),
    .co(sum_carry_c6_r35_s3)
  );
  wire sum_sum_c6_r36_s3, sum_carry_c6_r36_s3;
  subbyte_full_adder sum_add_c6_r36_s3 (
    .a(sum_carry_c5_r23_s2),
    .b(sum_carry_c5_r24_s2),
    .ci(sum_carry_c5_r25_s2),
    .s(sum_sum_c6_r36_s3),
    .co(sum_carry_c6_r36_s3)
  );
  wire sum_sum_c6_r37_s3, sum_carry_c6_r37_s3;
  subbyte_full_adder sum_add_c6_r37_s3 (
    .a(sum_carry_c5_r26_s2),
    .b(sum_carry_c5_r27_s2),
    .ci(sum_carry_c5_r28_s2),
    .s(sum_sum_c6_r37_s3),
    .co(sum_carry_c6_r37_s3)
  );
  wire sum_sum_c6_r38_s3, sum_carry_c6_r38_s3;
  subbyte_full_adder sum_add_c6_r38_s3 (
    .a(sum_carry_c5_r29_s2),
    .b(sum_carry_c5_r30_s2),
    .ci(sum_carry_c5_r31_s2),
    .s(sum_sum_c6_r38_s3),
    .co(sum_carry_c6_r38_s3)
  );
  wire sum_sum_c6_r39_s3, sum_carry_c6_r39_s3;
  subbyte_full_adder sum_add_c6_r39_s3 (
    .a(sum_carry_c5_r32_s2),
    .b(sum_carry_c5_r33_s2),
    .ci(sum_carry_c5_r34_s2),
    .s(sum_sum_c6_r39_s3),
    .co(sum_carry_c6_r39_s3)
  );
  wire sum_sum_c6_r40_s3, sum_carry_c6_r40_s3;
  subbyte_full_adder sum_add_c6_r40_s3 (
    .a(sum_sum_c6_r21_s2),
    .b(sum_sum_c6_r22_s2),
    .ci(sum_sum_c6_r23_s2),
    .s(sum_sum_c6_r40_s3),
    .co(sum_carry_c6_r40_s3)
  );
  wire sum_sum_c6_r41_s3, sum_carry_c6_r41_s3;
  subbyte_full_adder sum_add_c6_r41_s3 (
    .a(sum_sum_c6_r24_s2),
    .b(sum_sum_c6_r25_s2),
    .ci(sum_sum_c6_r26_s2),
    .s(sum_sum_c6_r41_s3),
    .co(sum_carry_c6_r41_s3)
  );
  wire sum_sum_c6_r42_s3, sum_carry_c6_r42_s3;
  subbyte_full_adder sum_add_c6_r42_s3 (
    .a(sum_sum_c6_r27_s2),
    .b(sum_sum_c6_r28_s2),
    .ci(sum_sum_c6_r29_s2),
    .s(sum_sum_c6_r42_s3),
    .co(sum_carry_c6_r42_s3)
  );
  wire sum_sum_c6_r43_s3, sum_carry_c6_r43_s3;
  subbyte_full_adder sum_add_c6_r43_s3 (
    .a(sum_sum_c6_r30_s2),
    .b(sum_sum_c6_r31_s2),
    .ci(sum_sum_c6_r32_s2),
    .s(sum_sum_c6_r43_s3),
    .co(sum_carry_c6_r43_s3)
  );
  wire sum_sum_c6_r44_s4, sum_carry_c6_r44_s4;
  subbyte_full_adder sum_add_c6_r44_s4 (
    .a(sum_sum_c6_r33_s2),
    .b(sum_sum_c6_r34_s2),
    .ci(sum_carry_c5_r35_s3),
    .s(sum_sum_c6_r44_s4),
    .co(sum_carry_c6_r44_s4)
  );
  wire sum_sum_c6_r45_s4, sum_carry_c6_r45_s4;
  subbyte_full_adder sum_add_c6_r45_s4 (
    .a(sum_carry_c5_r36_s3),
    .b(sum_carry_c5_r37_s3),
    .ci(sum_carry_c5_r38_s3),
    .s(sum_sum_c6_r45_s4),
    .co(sum_carry_c6_r45_s4)
  );
  wire sum_sum_c6_r46_s4, sum_carry_c6_r46_s4;
  subbyte_full_adder sum_add_c6_r46_s4 (
    .a(sum_carry_c5_r39_s3),
    .b(sum_carry_c5_r40_s3),
    .ci(sum_carry_c5_r41_s3),
    .s(sum_sum_c6_r46_s4),
    .co(sum_carry_c6_r46_s4)
  );
  wire sum_sum_c6_r47_s4, sum_carry_c6_r47_s4;
  subbyte_full_adder sum_add_c6_r47_s4 (
    .a(sum_carry_c5_r42_s3),
    .b(sum_carry_c5_r43_s3),
    .ci(sum_sum_c6_r35_s3),
    .s(sum_sum_c6_r47_s4),
    .co(sum_carry_c6_r47_s4)
  );
  wire sum_sum_c6_r48_s4, sum_carry_c6_r48_s4;
  subbyte_full_adder sum_add_c6_r48_s4 (
    .a(sum_sum_c6_r36_s3),
    .b(sum_sum_c6_r37_s3),
    .ci(sum_sum_c6_r38_s3),
    .s(sum_sum_c6_r48_s4),
    .co(sum_carry_c6_r48_s4)
  );
  wire sum_sum_c6_r49_s4, sum_carry_c6_r49_s4;
  subbyte_full_adder sum_add_c6_r49_s4 (
    .a(sum_sum_c6_r39_s3),
    .b(sum_sum_c6_r40_s3),
    .ci(sum_sum_c6_r41_s3),
    .s(sum_sum_c6_r49_s4),
    .co(sum_carry_c6_r49_s4)
  );
  wire sum_sum_c6_r50_s5, sum_carry_c6_r50_s5;
  subbyte_full_adder sum_add_c6_r50_s5 (
    .a(sum_sum_c6_r42_s3),
    .b(sum_sum_c6_r43_s3),
    .ci(sum_carry_c5_r44_s4),
    .s(sum_sum_c6_r50_s5),
    .co(sum_carry_c6_r50_s5)
  );
  wire sum_sum_c6_r51_s5, sum_carry_c6_r51_s5;
  subbyte_full_adder sum_add_c6_r51_s5 (
    .a(sum_sum_c6_r44_s4),
    .b(sum_carry_c5_r45_s4),
    .ci(sum_carry_c5_r46_s4),
    .s(sum_sum_c6_r51_s5),
    .co(sum_carry_c6_r51_s5)
  );
  wire sum_sum_c6_r52_s5, sum_carry_c6_r52_s5;
  subbyte_full_adder sum_add_c6_r52_s5 (
    .a(sum_carry_c5_r47_s4),
    .b(sum_carry_c5_r48_s4),
    .ci(sum_carry_c5_r49_s4),
    .s(sum_sum_c6_r52_s5),
    .co(sum_carry_c6_r52_s5)
  );
  wire sum_sum_c6_r53_s6, sum_carry_c6_r53_s6;
  subbyte_full_adder sum_add_c6_r53_s6 (
    .a(sum_carry_c5_r50_s5),
    .b(sum_sum_c6_r45_s4),
    .ci(sum_sum_c6_r46_s4),
    .s(sum_sum_c6_r53_s6),
    .co(sum_carry_c6_r53_s6)
  );
  wire sum_sum_c6_r54_s5, sum_carry_c6_r54_s5;
  subbyte_full_adder sum_add_c6_r54_s5 (
    .a(sum_sum_c6_r47_s4),
    .b(sum_sum_c6_r48_s4),
    .ci(sum_sum_c6_r49_s4),
    .s(sum_sum_c6_r54_s5),
    .co(sum_carry_c6_r54_s5)
  );
  wire sum_sum_c6_r55_s6, sum_carry_c6_r55_s6;
  subbyte_full_adder sum_add_c6_r55_s6 (
    .a(sum_sum_c6_r50_s5),
    .b(sum_carry_c5_r51_s5),
    .ci(sum_carry_c5_r52_s5),
    .s(sum_sum_c6_r55_s6),
    .co(sum_carry_c6_r55_s6)
  );
  wire sum_sum_c6_r56_s7, sum_carry_c6_r56_s7;
  subbyte_full_adder sum_add_c6_r56_s7 (
    .a(sum_carry_c5_r53_s6),
    .b(sum_carry_c5_r54_s5),
    .ci(sum_sum_c6_r51_s5),
    .s(sum_sum_c6_r56_s7),
    .co(sum_carry_c6_r56_s7)
  );
  wire sum_sum_c6_r57_s7, sum_carry_c6_r57_s7;
  subbyte_full_adder sum_add_c6_r57_s7 (
    .a(sum_sum_c6_r52_s5),
    .b(sum_sum_c6_r53_s6),
    .ci(sum_sum_c6_r54_s5),
    .s(sum_sum_c6_r57_s7),
    .co(sum_carry_c6_r57_s7)
  );
  wire sum_sum_c6_r58_s8, sum_carry_c6_r58_s8;
  subbyte_full_adder sum_add_c6_r58_s8 (
    .a(sum_carry_c5_r55_s6),
    .b(sum_carry_c5_r56_s7),
    .ci(sum_carry_c5_r57_s7),
    .s(sum_sum_c6_r58_s8),
    .co(sum_carry_c6_r58_s8)
  );
  wire sum_sum_c6_r59_s8, sum_carry_c6_r59_s8;
  subbyte_full_adder sum_add_c6_r59_s8 (
    .a(sum_sum_c6_r55_s6),
    .b(sum_sum_c6_r56_s7),
    .ci(sum_sum_c6_r57_s7),
    .s(sum_sum_c6_r59_s8),
    .co(sum_carry_c6_r59_s8)
  );
  wire sum_sum_c6_r60_s9, sum_carry_c6_r60_s9;
  subbyte_full_adder sum_add_c6_r60_s9 (
    .a(sum_carry_c5_r58_s8),
    .b(sum_carry_c5_r59_s8),
    .ci(sum_sum_c6_r58_s8),
    .s(sum_sum_c6_r60_s9),
    .co(sum_carry_c6_r60_s9)
  );
  wire sum_sum_c6_r61_s10, sum_carry_c6_r61_s10;
  subbyte_full_adder sum_add_c6_r61_s10 (
    .a(sum_sum_c6_r59_s8),
    .b(sum_carry_c5_r60_s9),
    .ci(sum_sum_c6_r60_s9),
    .s(sum_sum_c6_r61_s10),
    .co(sum_carry_c6_r61_s10)
  );
  wire sum_sum_c6_r62_s15, sum_carry_c6_r62_s15;
  subbyte_full_adder sum_add_c6_r62_s15 (
    .a(sum_carry_c5_r61_s13),
    .b(sum_sum_c6_r61_s10),
    .ci(sum_carry_c5_r62_s14),
    .s(sum_sum_c6_r62_s15),
    .co(sum_carry_c6_r62_s15)
  );
  wire sum_sum_c7_r0_s1, sum_carry_c7_r0_s1;
  subbyte_full_adder sum_add_c7_r0_s1 (
    .a(weight[7]),
    .b(weight[21]),
    .ci(weight[35]),
    .s(sum_sum_c7_r0_s1),
    .co(sum_carry_c7_r0_s1)
  );
  wire sum_sum_c7_r1_s1, sum_carry_c7_r1_s1;
  subbyte_full_adder sum_add_c7_r1_s1 (
    .a(weight[49]),
    .b(weight[63]),
    .ci(weight[77]),
    .s(sum_sum_c7_r1_s1),
    .co(sum_carry_c7_r1_s1)
  );
  wire sum_sum_c7_r2_s1, sum_carry_c7_r2_s1;
  subbyte_full_adder sum_add_c7_r2_s1 (
    .a(weight[91]),
    .b(weight[105]),
    .ci(weight[119]),
    .s(sum_sum_c7_r2_s1),
    .co(sum_carry_c7_r2_s1)
  );
  wire sum_sum_c7_r3_s1, sum_carry_c7_r3_s1;
  subbyte_full_adder sum_add_c7_r3_s1 (
    .a(weight[133]),
    .b(weight[147]),
    .ci(weight[161]),
    .s(sum_sum_c7_r3_s1),
    .co(sum_carry_c7_r3_s1)
  );
  wire sum_sum_c7_r4_s1, sum_carry_c7_r4_s1;
  subbyte_full_adder sum_add_c7_r4_s1 (
    .a(weight[175]),
    .b(weight[189]),
    .ci(weight[203]),
    .s(sum_sum_c7_r4_s1),
    .co(sum_carry_c7_r4_s1)
  );
  wire sum_sum_c7_r5_s1, sum_carry_c7_r5_s1;
  subbyte_full_adder sum_add_c7_r5_s1 (
    .a(weight[217]),
    .b(weight[231]),
    .ci(weight[245]),
    .s(sum_sum_c7_r5_s1),
    .co(sum_carry_c7_r5_s1)
  );
  wire sum_sum_c7_r6_s1, sum_carry_c7_r6_s1;
  subbyte_full_adder sum_add_c7_r6_s1 (
    .a(weight[259]),
    .b(weight[273]),
    .ci(weight[287]),
    .s(sum_sum_c7_r6_s1),
    .co(sum_carry_c7_r6_s1)
  );
  wire sum_sum_c7_r7_s1, sum_carry_c7_r7_s1;
  subbyte_full_adder sum_add_c7_r7_s1 (
    .a(weight[301]),
    .b(weight[315]),
    .ci(weight[329]),
    .s(sum_sum_c7_r7_s1),
    .co(sum_carry_c7_r7_s1)
  );
  wire sum_sum_c7_r8_s1, sum_carry_c7_r8_s1;
  subbyte_full_adder sum_add_c7_r8_s1 (
    .a(weight[343]),
    .b(weight[357]),
    .ci(weight[371]),
    .s(sum_sum_c7_r8_s1),
    .co(sum_carry_c7_r8_s1)
  );
  wire sum_sum_c7_r9_s1, sum_carry_c7_r9_s1;
  subbyte_full_adder sum_add_c7_r9_s1 (
    .a(weight[385]),
    .b(weight[399]),
    .ci(weight[413]),
    .s(sum_sum_c7_r9_s1),
    .co(sum_carry_c7_r9_s1)
  );
  wire sum_sum_c7_r10_s1, sum_carry_c7_r10_s1;
  subbyte_full_adder sum_add_c7_r10_s1 (
    .a(weight[427]),
    .b(weight[441]),
    .ci(weight[455]),
    .s(sum_sum_c7_r10_s1),
    .co(sum_carry_c7_r10_s1)
  );
  wire sum_sum_c7_r11_s1, sum_carry_c7_r11_s1;
  subbyte_full_adder sum_add_c7_r11_s1 (
    .a(weight[469]),
    .b(weight[483]),
    .ci(weight[497]),
    .s(sum_sum_c7_r11_s1),
    .co(sum_carry_c7_r11_s1)
  );
  wire sum_sum_c7_r12_s1, sum_carry_c7_r12_s1;
  subbyte_full_adder sum_add_c7_r12_s1 (
    .a(weight[511]),
    .b(weight[525]),
    .ci(weight[539]),
    .s(sum_sum_c7_r12_s1),
    .co(sum_carry_c7_r12_s1)
  );
  wire sum_sum_c7_r13_s1, sum_carry_c7_r13_s1;
  subbyte_full_adder sum_add_c7_r13_s1 (
    .a(weight[553]),
    .b(weight[567]),
    .ci(weight[581]),
    .s(sum_sum_c7_r13_s1),
    .co(sum_carry_c7_r13_s1)
  );
  wire sum_sum_c7_r14_s1, sum_carry_c7_r14_s1;
  subbyte_full_adder sum_add_c7_r14_s1 (
    .a(weight[595]),
    .b(weight[609]),
    .ci(weight[623]),
    .s(sum_sum_c7_r14_s1),
    .co(sum_carry_c7_r14_s1)
  );
  wire sum_sum_c7_r15_s1, sum_carry_c7_r15_s1;
  subbyte_full_adder sum_add_c7_r15_s1 (
    .a(weight[637]),
    .b(weight[651]),
    .ci(weight[665]),
    .s(sum_sum_c7_r15_s1),
    .co(sum_carry_c7_r15_s1)
  );
  wire sum_sum_c7_r16_s1, sum_carry_c7_r16_s1;
  subbyte_full_adder sum_add_c7_r16_s1 (
    .a(weight[679]),
    .b(weight[693]),
    .ci(weight[707]),
    .s(sum_sum_c7_r16_s1),
    .co(sum_carry_c7_r16_s1)
  );
  wire sum_sum_c7_r17_s1, sum_carry_c7_r17_s1;
  subbyte_full_adder sum_add_c7_r17_s1 (
    .a(weight[721]),
    .b(weight[735]),
    .ci(weight[749]),
    .s(sum_sum_c7_r17_s1),
    .co(sum_carry_c7_r17_s1)
  );
  wire sum_sum_c7_r18_s1, sum_carry_c7_r18_s1;
  subbyte_full_adder sum_add_c7_r18_s1 (
    .a(weight[763]),
    .b(weight[777]),
    .ci(weight[791]),
    .s(sum_sum_c7_r18_s1),
    .co(sum_carry_c7_r18_s1)
  );
  wire sum_sum_c7_r19_s1, sum_carry_c7_r19_s1;
  subbyte_full_adder sum_add_c7_r19_s1 (
    .a(weight[805]),
    .b(weight[819]),
    .ci(weight[833]),
    .s(sum_sum_c7_r19_s1),
    .co(sum_carry_c7_r19_s1)
  );
  wire sum_sum_c7_r20_s1, sum_carry_c7_r20_s1;
  subbyte_full_adder sum_add_c7_r20_s1 (
    .a(weight[847]),
    .b(weight[861]),
    .ci(weight[875]),
    .s(sum_sum_c7_r20_s1),
    .co(sum_carry_c7_r20_s1)
  );
  wire sum_sum_c7_r21_s2, sum_carry_c7_r21_s2;
  subbyte_full_adder sum_add_c7_r21_s2 (
    .a(weight[889]),
    .b(sum_carry_c6_r0_s1),
    .ci(sum_carry_c6_r1_s1),
    .s(sum_sum_c7_r21_s2),
    .co(sum_carry_c7_r21_s2)
  );
  wire sum_sum_c7_r22_s2, sum_carry_c7_r22_s2;
  subbyte_full_adder sum_add_c7_r22_s2 (
    .a(sum_carry_c6_r2_s1),
    .b(sum_carry_c6_r3_s1),
    .ci(sum_carry_c6_r4_s1),
    .s(sum_sum_c7_r22_s2),
    .co(sum_carry_c7_r22_s2)
  );
  wire sum_sum_c7_r23_s2, sum_carry_c7_r23_s2;
  subbyte_full_adder sum_add_c7_r23_s2 (
    .a(sum_carry_c6_r5_s1),
    .b(sum_carry_c6_r6_s1),
    .ci(sum_carry_c6_r7_s1),
    .s(sum_sum_c7_r23_s2),
    .co(sum_carry_c7_r23_s2)
  );
  wire sum_sum_c7_r24_s2, sum_carry_c7_r24_s2;
  subbyte_full_adder sum_add_c7_r24_s2 (
    .a(sum_carry_c6_r8_s1),
    .b(sum_carry_c6_r9_s1),
    .ci(sum_carry_c6_r10_s1),
    .s(sum_sum_c7_r24_s2),
    .co(sum_carry_c7_r24_s2)
  );
  wire sum_sum_c7_r25_s2, sum_carry_c7_r25_s2;
  subbyte_full_adder sum_add_c7_r25_s2 (
    .a(sum_carry_c6_r11_s1),
    .b(sum_carry_c6_r12_s1),
    .ci(sum_carry_c6_r13_s1),
    .s(sum_sum_c7_r25_s2),
    .co(sum_carry_c7_r25_s2)
  );
  wire sum_sum_c7_r26_s2, sum_carry_c7_r26_s2;
  subbyte_full_adder sum_add_c7_r26_s2 (
    .a(sum_carry_c6_r14_s1),
    .b(sum_carry_c6_r15_s1),
    .ci(sum_carry_c6_r16_s1),
    .s(sum_sum_c7_r26_s2),
    .co(sum_carry_c7_r26_s2)
  );
  wire sum_sum_c7_r27_s2, sum_carry_c7_r27_s2;
  subbyte_full_adder sum_add_c7_r27_s2 (
    .a(sum_carry_c6_r17_s1),
    .b(sum_carry_c6_r18_s1),
    .ci(sum_carry_c6_r19_s1),
    .s(sum_sum_c7_r27_s2),
    .co(sum_carry_c7_r27_s2)
  );
  wire sum_sum_c7_r28_s2, sum_carry_c7_r28_s2;
  subbyte_full_adder sum_add_c7_r28_s2 (
    .a(sum_carry_c6_r20_s1),
    .b(sum_sum_c7_r0_s1),
    .ci(sum_sum_c7_r1_s1),
    .s(sum_sum_c7_r28_s2),
    .co(sum_carry_c7_r28_s2)
  );
  wire sum_sum_c7_r29_s2, sum_carry_c7_r29_s2;
  subbyte_full_adder sum_add_c7_r29_s2 (
    .a(sum_sum_c7_r2_s1),
    .b(sum_sum_c7_r3_s1),
    .ci(sum_sum_c7_r4_s1),
    .s(sum_sum_c7_r29_s2),
    .co(sum_carry_c7_r29_s2)
  );
  wire sum_sum_c7_r30_s2, sum_carry_c7_r30_s2;
  subbyte_full_adder sum_add_c7_r30_s2 (
    .a(sum_sum_c7_r5_s1),
    .b(sum_sum_c7_r6_s1),
    .ci(sum_sum_c7_r7_s1),
    .s(sum_sum_c7_r30_s2),
    .co(sum_carry_c7_r30_s2)
  );
  wire sum_sum_c7_r31_s2, sum_carry_c7_r31_s2;
  subbyte_full_adder sum_add_c7_r31_s2 (
    .a(sum_sum_c7_r8_s1),
    .b(sum_sum_c7_r9_s1),
    .ci(sum_sum_c7_r10_s1),
    .s(sum_sum_c7_r31_s2),
    .co(sum_carry_c7_r31_s2)
  );
  wire sum_sum_c7_r32_s2, sum_carry_c7_r32_s2;
  subbyte_full_adder sum_add_c7_r32_s2 (
    .a(sum_sum_c7_r11_s1),
    .b(sum_sum_c7_r12_s1),
    .ci(sum_sum_c7_r13_s1),
    .s(sum_sum_c7_r32_s2),
    .co(sum_carry_c7_r32_s2)
  );
  wire sum_sum_c7_r33_s2, sum_carry_c7_r33_s2;
  subbyte_full_adder sum_add_c7_r33_s2 (
    .a(sum_sum_c7_r14_s1),
    .b(sum_sum_c7_r15_s1),
    .ci(sum_sum_c7_r16_s1),
    .s(sum_sum_c7_r33_s2),
    .co(sum_carry_c7_r33_s2)
  );
  wire sum_sum_c7_r34_s2, sum_carry_c7_r34_s2;
  subbyte_full_adder sum_add_c7_r34_s2 (
    .a(sum_sum_c7_r17_s1),
    .b(sum_sum_c7_r18_s1),
    .ci(sum_sum_c7_r19_s1),
    .s(sum_sum_c7_r34_s2),
    .co(sum_carry_c7_r34_s2)
  );
  wire sum_sum_c7_r35_s3, sum_carry_c7_r35_s3;
  subbyte_full_adder sum_add_c7_r35_s3 (
    .a(sum_sum_c7_r20_s1),
    .b(sum_carry_c6_r21_s2),
    .ci(sum_carry_c6_r22_s2),
    .s(sum_sum_c7_r35_s3),
    .co(sum_carry_c7_r35_s3)
  );
  wire sum_sum_c7_r36_s3, sum_carry_c7_r36_s3;
  subbyte_full_adder sum_add_c7_r36_s3 (
    .a(sum_carry_c6_r23_s2),
    .b(sum_carry_c6_r24_s2),
    .ci(sum_carry_c6_r25_s2),
    .s(sum_sum_c7_r36_s3),
    .co(sum_carry_c7_r36_s3)
  );
  wire sum_sum_c7_r37_s3, sum_carry_c7_r37_s3;
  subbyte_full_adder sum_add_c7_r37_s3 (
    .a(sum_carry_c6_r26_s2),
    .b(sum_carry_c6_r27_s2),
    .ci(sum_carry_c6_r28_s2),
    .s(sum_sum_c7_r37_s3),
    .co(sum_carry_c7_r37_s3)
  );
  wire sum_sum_c7_r38_s3, sum_carry_c7_r38_s3;
  subbyte_full_adder sum_add_c7_r38_s3 (
    .a(sum_carry_c6_r29_s2),
    .b(sum_carry_c6_r30_s2),
    .ci(sum_carry_c6_r31_s2),
    .s(sum_sum_c7_r38_s3),
    .co(sum_carry_c7_r38_s3)
  );
  wire sum_sum_c7_r39_s3, sum_carry_c7_r39_s3;
  subbyte_full_adder sum_add_c7_r39_s3 (
    .a(sum_carry_c6_r32_s2),
    .b(sum_carry_c6_r33_s2),
    .ci(sum_carry_c6_r34_s2),
    .s(sum_sum_c7_r39_s3),
    .co(sum_carry_c7_r39_s3)
  );
  wire sum_sum_c7_r40_s3, sum_carry_c7_r40_s3;
  subbyte_full_adder sum_add_c7_r40_s3 (
    .a(sum_sum_c7_r21_s2),
    .b(sum_sum_c7_r22_s2),
    .ci(sum_sum_c7_r23_s2),
    .s(sum_sum_c7_r40_s3),
    .co(sum_carry_c7_r40_s3)
  );
  wire sum_sum_c7_r41_s3, sum_carry_c7_r41_s3;
  subbyte_full_adder sum_add_c7_r41_s3 (
    .a(sum_sum_c7_r24_s2),
    .b(sum_sum_c7_r25_s2),
    .ci(sum_sum_c7_r26_s2),
    .s(sum_sum_c7_r41_s3),
    .co(sum_carry_c7_r41_s3)
  );
  wire sum_sum_c7_r42_s3, sum_carry_c7_r42_s3;
  subbyte_full_adder sum_add_c7_r42_s3 (
    .a(sum_sum_c7_r27_s2),
    .b(sum_sum_c7_r28_s2),
    .ci(sum_sum_c7_r29_s2),
    .s(sum_sum_c7_r42_s3),
    .co(sum_carry_c7_r42_s3)
  );
  wire sum_sum_c7_r43_s3, sum_carry_c7_r43_s3;
  subbyte_full_adder sum_add_c7_r43_s3 (
    .a(sum_sum_c7_r30_s2),
    .b(sum_sum_c7_r31_s2),
    .ci(sum_sum_c7_r32_s2),
    .s(sum_sum_c7_r43_s3),
    .co(sum_carry_c7_r43_s3)
  );
  wire sum_sum_c7_r44_s4, sum_carry_c7_r44_s4;
  subbyte_full_adder sum_add_c7_r44_s4 (
    .a(sum_sum_c7_r33_s2),
    .b(sum_sum_c7_r34_s2),
    .ci(sum_carry_c6_r35_s3),
    .s(sum_sum_c7_r44_s4),
    .co(sum_carry_c7_r44_s4)
  );
  wire sum_sum_c7_r45_s4, sum_carry_c7_r45_s4;
  subbyte_full_adder sum_add_c7_r45_s4 (
    .a(sum_carry_c6_r36_s3),
    .b(sum_carry_c6_r37_s3),
    .ci(sum_carry_c6_r38_s3),
    .s(sum_sum_c7_r45_s4),
    .co(sum_carry_c7_r45_s4)
  );
  wire sum_sum_c7_r46_s4, sum_carry_c7_r46_s4;
  subbyte_full_adder sum_add_c7_r46_s4 (
    .a(sum_carry_c6_r39_s3),
    .b(sum_carry_c6_r40_s3),
    .ci(sum_carry_c6_r41_s3),
    .s(sum_sum_c7_r46_s4),
    .co(sum_carry_c7_r46_s4)
  );
  wire sum_sum_c7_r47_s4, sum_carry_c7_r47_s4;
  subbyte_full_adder sum_add_c7_r47_s4 (
    .a(sum_carry_c6_r42_s3),
    .b(sum_carry_c6_r43_s3),
    .ci(sum_sum_c7_r35_s3),
    .s(sum_sum_c7_r47_s4),
    .co(sum_carry_c7_r47_s4)
  );
  wire sum_sum_c7_r48_s4, sum_carry_c7_r48_s4;
  subbyte_full_adder sum_add_c7_r48_s4 (
    .a(sum_sum_c7_r36_s3),
    .b(sum_sum_c7_r37_s3),
    .ci(sum_sum_c7_r38_s3),
    .s(sum_sum_c7_r48_s4),
    .co(sum_carry_c7_r48_s4)
  );
  wire sum_sum_c7_r49_s4, sum_carry_c7_r49_s4;
  subbyte_full_adder sum_add_c7_r49_s4 (
    .a(sum_sum_c7_r39_s3),
    .b(sum_sum_c7_r40_s3),
    .ci(sum_sum_c7_r41_s3),
    .s(sum_sum_c7_r49_s4),
    .co(sum_carry_c7_r49_s4)
  );
  wire sum_sum_c7_r50_s5, sum_carry_c7_r50_s5;
  subbyte_full_adder sum_add_c7_r50_s5 (
    .a(sum_sum_c7_r42_s3),
    .b(sum_sum_c7_r43_s3),
    .ci(sum_carry_c6_r44_s4),
    .s(sum_sum_c7_r50_s5),
    .co(sum_carry_c7_r50_s5)
  );
  wire sum_sum_c7_r51_s5, sum_carry_c7_r51_s5;
  subbyte_full_adder sum_add_c7_r51_s5 (
    .a(sum_sum_c7_r44_s4),
    .b(sum_carry_c6_r45_s4),
    .ci(sum_carry_c6_r46_s4),
    .s(sum_sum_c7_r51_s5),
    .co(sum_carry_c7_r51_s5)
  );
  wire sum_sum_c7_r52_s5, sum_carry_c7_r52_s5;
  subbyte_full_adder sum_add_c7_r52_s5 (
    .a(sum_carry_c6_r47_s4),
    .b(sum_carry_c6_r48_s4),
    .ci(sum_carry_c6_r49_s4),
    .s(sum_sum_c7_r52_s5),
    .co(sum_carry_c7_r52_s5)
  );
  wire sum_sum_c7_r53_s6, sum_carry_c7_r53_s6;
  subbyte_full_adder sum_add_c7_r53_s6 (
    .a(sum_carry_c6_r50_s5),
    .b(sum_sum_c7_r45_s4),
    .ci(sum_sum_c7_r46_s4),
    .s(sum_sum_c7_r53_s6),
    .co(sum_carry_c7_r53_s6)
  );
  wire sum_sum_c7_r54_s5, sum_carry_c7_r54_s5;
  subbyte_full_adder sum_add_c7_r54_s5 (
    .a(sum_sum_c7_r47_s4),
    .b(sum_sum_c7_r48_s4),
    .ci(sum_sum_c7_r49_s4),
    .s(sum_sum_c7_r54_s5),
    .co(sum_carry_c7_r54_s5)
  );
  wire sum_sum_c7_r55_s6, sum_carry_c7_r55_s6;
  subbyte_full_adder sum_add_c7_r55_s6 (
    .a(sum_sum_c7_r50_s5),
    .b(sum_carry_c6_r51_s5),
    .ci(sum_carry_c6_r52_s5),
    .s(sum_sum_c7_r55_s6),
    .co(sum_carry_c7_r55_s6)
  );
  wire sum_sum_c7_r56_s7, sum_carry_c7_r56_s7;
  subbyte_full_adder sum_add_c7_r56_s7 (
    .a(sum_carry_c6_r53_s6),
    .b(sum_carry_c6_r54_s5),
    .ci(sum_sum_c7_r51_s5),
    .s(sum_sum_c7_r56_s7),
    .co(sum_carry_c7_r56_s7)
  );
  wire sum_sum_c7_r57_s7, sum_carry_c7_r57_s7;
  subbyte_full_adder sum_add_c7_r57_s7 (
    .a(sum_sum_c7_r52_s5),
    .b(sum_sum_c7_r53_s6),
    .ci(sum_sum_c7_r54_s5),
    .s(sum_sum_c7_r57_s7),
    .co(sum_carry_c7_r57_s7)
  );
  wire sum_sum_c7_r58_s8, sum_carry_c7_r58_s8;
  subbyte_full_adder sum_add_c7_r58_s8 (
    .a(sum_carry_c6_r55_s6),
    .b(sum_carry_c6_r56_s7),
    .ci(sum_carry_c6_r57_s7),
    .s(sum_sum_c7_r58_s8),
    .co(sum_carry_c7_r58_s8)
  );
  wire sum_sum_c7_r59_s8, sum_carry_c7_r59_s8;
  subbyte_full_adder sum_add_c7_r59_s8 (
    .a(sum_sum_c7_r55_s6),
    .b(sum_sum_c7_r56_s7),
    .ci(sum_sum_c7_r57_s7),
    .s(sum_sum_c7_r59_s8),
    .co(sum_carry_c7_r59_s8)
  );
  wire sum_sum_c7_r60_s9, sum_carry_c7_r60_s9;
  subbyte_full_adder sum_add_c7_r60_s9 (
    .a(sum_carry_c6_r58_s8),
    .b(sum_carry_c6_r59_s8),
    .ci(sum_sum_c7_r58_s8),
    .s(sum_sum_c7_r60_s9),
    .co(sum_carry_c7_r60_s9)
  );
  wire sum_sum_c7_r61_s10, sum_carry_c7_r61_s10;
  subbyte_full_adder sum_add_c7_r61_s10 (
    .a(sum_sum_c7_r59_s8),
    .b(sum_carry_c6_r60_s9),
    .ci(sum_sum_c7_r60_s9),
    .s(sum_sum_c7_r61_s10),
    .co(sum_carry_c7_r61_s10)
  );
  wire sum_sum_c7_r62_s16, sum_carry_c7_r62_s16;
  subbyte_full_adder sum_add_c7_r62_s16 (
    .a(sum_carry_c6_r61_s10),
    .b(sum_sum_c7_r61_s10),
    .ci(sum_carry_c6_r62_s15),
    .s(sum_sum_c7_r62_s16),
    .co(sum_carry_c7_r62_s16)
  );
  wire sum_sum_c8_r0_s1, sum_carry_c8_r0_s1;
  subbyte_full_adder sum_add_c8_r0_s1 (
    .a(weight[8]),
    .b(weight[22]),
    .ci(weight[36]),
    .s(sum_sum_c8_r0_s1),
    .co(sum_carry_c8_r0_s1)
  );
  wire sum_sum_c8_r1_s1, sum_carry_c8_r1_s1;
  subbyte_full_adder sum_add_c8_r1_s1 (
    .a(weight[50]),
    .b(weight[64]),
    .ci(weight[78]),
    .s(sum_sum_c8_r1_s1),
    .co(sum_carry_c8_r1_s1)
  );
  wire sum_sum_c8_r2_s1, sum_carry_c8_r2_s1;
  subbyte_full_adder sum_add_c8_r2_s1 (
    .a(weight[92]),
    .b(weight[106]),
    .ci(weight[120]),
    .s(sum_sum_c8_r2_s1),
    .co(sum_carry_c8_r2_s1)
  );
  wire sum_sum_c8_r3_s1, sum_carry_c8_r3_s1;
  subbyte_full_adder sum_add_c8_r3_s1 (
    .a(weight[134]),
    .b(weight[148]),
    .ci(weight[162]),
    .s(sum_sum_c8_r3_s1),
    .co(sum_carry_c8_r3_s1)
  );
  wire sum_sum_c8_r4_s1, sum_carry_c8_r4_s1;
  subbyte_full_adder sum_add_c8_r4_s1 (
    .a(weight[176]),
    .b(weight[190]),
    .ci(weight[204]),
    .s(sum_sum_c8_r4_s1),
    .co(sum_carry_c8_r4_s1)
  );
  wire sum_sum_c8_r5_s1, sum_carry_c8_r5_s1;
  subbyte_full_adder sum_add_c8_r5_s1 (
    .a(weight[218]),
    .b(weight[232]),
    .ci(weight[246]),
    .s(sum_sum_c8_r5_s1),
    .co(sum_carry_c8_r5_s1)
  );
  wire sum_sum_c8_r6_s1, sum_carry_c8_r6_s1;
  subbyte_full_adder sum_add_c8_r6_s1 (
    .a(weight[260]),
    .b(weight[274]),
    .ci(weight[288]),
    .s(sum_sum_c8_r6_s1),
    .co(sum_carry_c8_r6_s1)
  );
  wire sum_sum_c8_r7_s1, sum_carry_c8_r7_s1;
  subbyte_full_adder sum_add_c8_r7_s1 (
    .a(weight[302]),
    .b(weight[316]),
    .ci(weight[330]),
    .s(sum_sum_c8_r7_s1),
    .co(sum_carry_c8_r7_s1)
  );
  wire sum_sum_c8_r8_s1, sum_carry_c8_r8_s1;
  subbyte_full_adder sum_add_c8_r8_s1 (
    .a(weight[344]),
    .b(weight[358]),
    .ci(weight[372]),
    .s(sum_sum_c8_r8_s1),
    .co(sum_carry_c8_r8_s1)
  );
  wire sum_sum_c8_r9_s1, sum_carry_c8_r9_s1;
  subbyte_full_adder sum_add_c8_r9_s1 (
    .a(weight[386]),
    .b(weight[400]),
    .ci(weight[414]),
    .s(sum_sum_c8_r9_s1),
    .co(sum_carry_c8_r9_s1)
  );
  wire sum_sum_c8_r10_s1, sum_carry_c8_r10_s1;
  subbyte_full_adder sum_add_c8_r10_s1 (
    .a(weight[428]),
    .b(weight[442]),
    .ci(weight[456]),
    .s(sum_sum_c8_r10_s1),
    .co(sum_carry_c8_r10_s1)
  );
  wire sum_sum_c8_r11_s1, sum_carry_c8_r11_s1;
  subbyte_full_adder sum_add_c8_r11_s1 (
    .a(weight[470]),
    .b(weight[484]),
    .ci(weight[498]),
    .s(sum_sum_c8_r11_s1),
    .co(sum_carry_c8_r11_s1)
  );
  wire sum_sum_c8_r12_s1, sum_carry_c8_r12_s1;
  subbyte_full_adder sum_add_c8_r12_s1 (
    .a(weight[512]),
    .b(weight[526]),
    .ci(weight[540]),
    .s(sum_sum_c8_r12_s1),
    .co(sum_carry_c8_r12_s1)
  );
  wire sum_sum_c8_r13_s1, sum_carry_c8_r13_s1;
  subbyte_full_adder sum_add_c8_r13_s1 (
    .a(weight[554]),
    .b(weight[568]),
    .ci(weight[582]),
    .s(sum_sum_c8_r13_s1),
    .co(sum_carry_c8_r13_s1)
  );
  wire sum_sum_c8_r14_s1, sum_carry_c8_r14_s1;
  subbyte_full_adder sum_add_c8_r14_s1 (
    .a(weight[596]),
    .b(weight[610]),
    .ci(weight[624]),
    .s(sum_sum_c8_r14_s1),
    .co(sum_carry_c8_r14_s1)
  );
  wire sum_sum_c8_r15_s1, sum_carry_c8_r15_s1;
  subbyte_full_adder sum_add_c8_r15_s1 (
    .a(weight[638]),
    .b(weight[652]),
    .ci(weight[666]),
    .s(sum_sum_c8_r15_s1),
    .co(sum_carry_c8_r15_s1)
  );
  wire sum_sum_c8_r16_s1, sum_carry_c8_r16_s1;
  subbyte_full_adder sum_add_c8_r16_s1 (
    .a(weight[680]),
    .b(weight[694]),
    .ci(weight[708]),
    .s(sum_sum_c8_r16_s1),
    .co(sum_carry_c8_r16_s1)
  );
  wire sum_sum_c8_r17_s1, sum_carry_c8_r17_s1;
  subbyte_full_adder sum_add_c8_r17_s1 (
    .a(weight[722]),
    .b(weight[736]),
    .ci(weight[750]),
    .s(sum_sum_c8_r17_s1),
    .co(sum_carry_c8_r17_s1)
  );
  wire sum_sum_c8_r18_s1, sum_carry_c8_r18_s1;
  subbyte_full_adder sum_add_c8_r18_s1 (
    .a(weight[764]),
    .b(weight[778]),
    .ci(weight[792]),
    .s(sum_sum_c8_r18_s1),
    .co(sum_carry_c8_r18_s1)
  );
  wire sum_sum_c8_r19_s1, sum_carry_c8_r19_s1;
  subbyte_full_adder sum_add_c8_r19_s1 (
    .a(weight[806]),
    .b(weight[820]),
    .ci(weight[834]),
    .s(sum_sum_c8_r19_s1),
    .co(sum_carry_c8_r19_s1)
  );
  wire sum_sum_c8_r20_s1, sum_carry_c8_r20_s1;
  subbyte_full_adder sum_add_c8_r20_s1 (
    .a(weight[848]),
    .b(weight[862]),
    .ci(weight[876]),
    .s(sum_sum_c8_r20_s1),
    .co(sum_carry_c8_r20_s1)
  );
  wire sum_sum_c8_r21_s2, sum_carry_c8_r21_s2;
  subbyte_full_adder sum_add_c8_r21_s2 (
    .a(weight[890]),
    .b(sum_carry_c7_r0_s1),
    .ci(sum_carry_c7_r1_s1),
    .s(sum_sum_c8_r21_s2),
    .co(sum_carry_c8_r21_s2)
  );
  wire sum_sum_c8_r22_s2, sum_carry_c8_r22_s2;
  subbyte_full_adder sum_add_c8_r22_s2 (
    .a(sum_carry_c7_r2_s1),
    .b(sum_carry_c7_r3_s1),
    .ci(sum_carry_c7_r4_s1),
    .s(sum_sum_c8_r22_s2),
    .co(sum_carry_c8_r22_s2)
  );
  wire sum_sum_c8_r23_s2, sum_carry_c8_r23_s2;
  subbyte_full_adder sum_add_c8_r23_s2 (
    .a(sum_carry_c7_r5_s1),
    .b(sum_carry_c7_r6_s1),
    .ci(sum_carry_c7_r7_s1),
    .s(sum_sum_c8_r23_s2),
    .co(sum_carry_c8_r23_s2)
  );
  wire sum_sum_c8_r24_s2, sum_carry_c8_r24_s2;
  subbyte_full_adder sum_add_c8_r24_s2 (
    .a(sum_carry_c7_r8_s1),
    .b(sum_carry_c7_r9_s1),
    .ci(sum_carry_c7_r10_s1),
    .s(sum_sum_c8_r24_s2),
    .co(sum_carry_c8_r24_s2)
  );
  wire sum_sum_c8_r25_s2, sum_carry_c8_r25_s2;
  subbyte_full_adder sum_add_c8_r25_s2 (
    .a(sum_carry_c7_r11_s1),
    .b(sum_carry_c7_r12_s1),
    .ci(sum_carry_c7_r13_s1),
    .s(sum_sum_c8_r25_s2),
    .co(sum_carry_c8_r25_s2)
  );
  wire sum_sum_c8_r26_s2, sum_carry_c8_r26_s2;
  subbyte_full_adder sum_add_c8_r26_s2 (
    .a(sum_carry_c7_r14_s1),
    .b(sum_carry_c7_r15_s1),
    .ci(sum_carry_c7_r16_s1),
    .s(sum_sum_c8_r26_s2),
    .co(sum_carry_c8_r26_s2)
  );
  wire sum_sum_c8_r27_s2, sum_carry_c8_r27_s2;
  subbyte_full_adder sum_add_c8_r27_s2 (
    .a(sum_carry_c7_r17_s1),
    .b(sum_carry_c7_r18_s1),
    .ci(sum_carry_c7_r19_s1),
    .s(sum_sum_c8_r27_s2),
    .co(sum_carry_c8_r27_s2)
  );
  wire sum_sum_c8_r28_s2, sum_carry_c8_r28_s2;
  subbyte_full_adder sum_add_c8_r28_s2 (
    .a(sum_carry_c7_r20_s1),
    .b(sum_sum_c8_r0_s1),
    .ci(sum_sum_c8_r1_s1),
    .s(sum_sum_c8_r28_s2),
    .co(sum_carry_c8_r28_s2)
  );
  wire sum_sum_c8_r29_s2, sum_carry_c8_r29_s2;
  subbyte_full_adder sum_add_c8_r29_s2 (
    .a(sum_sum_c8_r2_s1),
    .b(sum_sum_c8_r3_s1),
    .ci(sum_sum_c8_r4_s1),
    .s(sum_sum_c8_r29_s2),
    .co(sum_carry_c8_r29_s2)
  );
  wire sum_sum_c8_r30_s2, sum_carry_c8_r30_s2;
  subbyte_full_adder sum_add_c8_r30_s2 (
    .a(sum_sum_c8_r5_s1),
    .b(sum_sum_c8_r6_s1),
    .ci(sum_sum_c8_r7_s1),
    .s(sum_sum_c8_r30_s2),
    .co(sum_carry_c8_r30_s2)
  );
  wire sum_sum_c8_r31_s2, sum_carry_c8_r31_s2;
  subbyte_full_adder sum_add_c8_r31_s2 (
    .a(sum_sum_c8_r8_s1),
    .b(sum_sum_c8_r9_s1),
    .ci(sum_sum_c8_r10_s1),
    .s(sum_sum_c8_r31_s2),
    .co(sum_carry_c8_r31_s2)
  );
  wire sum_sum_c8_r32_s2, sum_carry_c8_r32_s2;
  subbyte_full_adder sum_add_c8_r32_s2 (
    .a(sum_sum_c8_r11_s1),
    .b(sum_sum_c8_r12_s1),
    .ci(sum_sum_c8_r13_s1),
    .s(sum_sum_c8_r32_s2),
    .co(sum_carry_c8_r32_s2)
  );
  wire sum_sum_c8_r33_s2, sum_carry_c8_r33_s2;
  subbyte_full_adder sum_add_c8_r33_s2 (
    .a(sum_sum_c8_r14_s1),
    .b(sum_sum_c8_r15_s1),
    .ci(sum_sum_c8_r16_s1),
    .s(sum_sum_c8_r33_s2),
    .co(sum_carry_c8_r33_s2)
  );
  wire sum_sum_c8_r34_s2, sum_carry_c8_r34_s2;
  subbyte_full_adder sum_add_c8_r34_s2 (
    .a(sum_sum_c8_r17_s1),
    .b(sum_sum_c8_r18_s1),
    .ci(sum_sum_c8_r19_s1),
    .s(sum_sum_c8_r34_s2),
    .co(sum_carry_c8_r34_s2)
  );
  wire sum_sum_c8_r35_s3, sum_carry_c8_r35_s3;
  subbyte_full_adder sum_add_c8_r35_s3 (
    .a(sum_sum_c8_r20_s1),
    .b(sum_carry_c7_r21_s2),
    .ci(sum_carry_c7_r22_s2),
    .s(sum_sum_c8_r35_s3),
    .co(sum_carry_c8_r35_s3)
  );
  wire sum_sum_c8_r36_s3, sum_carry_c8_r36_s3;
  subbyte_full_adder sum_add_c8_r36_s3 (
    .a(sum_carry_c7_r23_s2),
    .b(sum_carry_c7_r24_s2),
    .ci(sum_carry_c7_r25_s2),
    .s(sum_sum_c8_r36_s3),
    .co(sum_carry_c8_r36_s3)
  );
  wire sum_sum_c8_r37_s3, sum_carry_c8_r37_s3;
  subbyte_full_adder sum_add_c8_r37_s3 (
    .a(sum_carry_c7_r26_s2),
    .b(sum_carry_c7_r27_s2),
    .ci(sum_carry_c7_r28_s2),
    .s(sum_sum_c8_r37_s3),
    .co(sum_carry_c8_r37_s3)
  );
  wire sum_sum_c8_r38_s3, sum_carry_c8_r38_s3;
  subbyte_full_adder sum_add_c8_r38_s3 (
    .a(sum_carry_c7_r29_s2),
    .b(sum_carry_c7_r30_s2),
    .ci(sum_carry_c7_r31_s2),
    .s(sum_sum_c8_r38_s3),
    .co(sum_carry_c8_r38_s3)
  );
  wire sum_sum_c8_r39_s3, sum_carry_c8_r39_s3;
  subbyte_full_adder sum_add_c8_r39_s3 (
    .a(sum_carry_c7_r32_s2),
    .b(sum_carry_c7_r33_s2),
    .ci(sum_carry_c7_r34_s2),
    .s(sum_sum_c8_r39_s3),
    .co(sum_carry_c8_r39_s3)
  );
  wire sum_sum_c8_r40_s3, sum_carry_c8_r40_s3;
  subbyte_full_adder sum_add_c8_r40_s3 (
    .a(sum_sum_c8_r21_s2),
    .b(sum_sum_c8_r22_s2),
    .ci(sum_sum_c8_r23_s2),
    .s(sum_sum_c8_r40_s3),
    .co(sum_carry_c8_r40_s3)
  );
  wire sum_sum_c8_r41_s3, sum_carry_c8_r41_s3;
  subbyte_full_adder sum_add_c8_r41_s3 (
    .a(sum_sum_c8_r24_s2),
    .b(sum_sum_c8_r25_s2),
    .ci(sum_sum_c8_r26_s2),
    .s(sum_sum_c8_r41_s3),
    .co(sum_carry_c8_r41_s3)
  );
  wire sum_sum_c8_r42_s3, sum_carry_c8_r42_s3;
  subbyte_full_adder sum_add_c8_r42_s3 (
    .a(sum_sum_c8_r27_s2),
    .b(sum_sum_c8_r28_s2),
    .ci(sum_sum_c8_r29_s2),
    .s(sum_sum_c8_r42_s3),
    .co(sum_carry_c8_r42_s3)
  );
  wire sum_sum_c8_r43_s3, sum_carry_c8_r43_s3;
  subbyte_full_adder sum_add_c8_r43_s3 (
    .a(sum_sum_c8_r30_s2),
    .b(sum_sum_c8_r31_s2),
    .ci(sum_sum_c8_r32_s2),
    .s(sum_sum_c8_r43_s3),
    .co(sum_carry_c8_r43_s3)
  );
  wire sum_sum_c8_r44_s4, sum_carry_c8_r44_s4;
  subbyte_full_adder sum_add_c8_r44_s4 (
    .a(sum_sum_c8_r33_s2),
    .b(sum_sum_c8_r34_s2),
    .ci(sum_carry_c7_r35_s3),
    .s(sum_sum_c8_r44_s4),
    .co(sum_carry_c8_r44_s4)
  );
  wire sum_sum_c8_r45_s4, sum_carry_c8_r45_s4;
  subbyte_full_adder sum_add_c8_r45_s4 (
    .a(sum_carry_c7_r36_s3),
    .b(sum_carry_c7_r37_s3),
    .ci(sum_carry_c7_r38_s3),
    .s(sum_sum_c8_r45_s4),
    .co(sum_carry_c8_r45_s4)
  );
  wire sum_sum_c8_r46_s4, sum_carry_c8_r46_s4;
  subbyte_full_adder sum_add_c8_r46_s4 (
    .a(sum_carry_c7_r39_s3),
    .b(sum_carry_c7_r40_s3),
    .ci(sum_carry_c7_r41_s3),
    .s(sum_sum_c8_r46_s4),
    .co(sum_carry_c8_r46_s4)
  );
  wire sum_sum_c8_r47_s4, sum_carry_c8_r47_s4;
  subbyte_full_adder sum_add_c8_r47_s4 (
    .a(sum_carry_c7_r42_s3),
    .b(sum_carry_c7_r43_s3),
    .ci(sum_sum_c8_r35_s3),
    .s(sum_sum_c8_r47_s4),
    .co(sum_carry_c8_r47_s4)
  );
  wire sum_sum_c8_r48_s4, sum_carry_c8_r48_s4;
  subbyte_full_adder sum_add_c8_r48_s4 (
    .a(sum_sum_c8_r36_s3),
    .b(sum_sum_c8_r37_s3),
    .ci(sum_sum_c8_r38_s3),
    .s(sum_sum_c8_r48_s4),
    .co(sum_carry_c8_r48_s4)
  );
  wire sum_sum_c8_r49_s4, sum_carry_c8_r49_s4;
  subbyte_full_adder sum_add_c8_r49_s4 (
    .a(sum_sum_c8_r39_s3),
    .b(sum_sum_c8_r40_s3),
    .ci(sum_sum_c8_r41_s3),
    .s(sum_sum_c8_r49_s4),
    .co(sum_carry_c8_r49_s4)
  );
  wire sum_sum_c8_r50_s5, sum_carry_c8_r50_s5;
  subbyte_full_adder sum_add_c8_r50_s5 (
    .a(sum_sum_c8_r42_s3),
    .b(sum_sum_c8_r43_s3),
    .ci(sum_carry_c7_r44_s4),
    .s(sum_sum_c8_r50_s5),
    .co(sum_carry_c8_r50_s5)
  );
  wire sum_sum_c8_r51_s5, sum_carry_c8_r51_s5;
  subbyte_full_adder sum_add_c8_r51_s5 (
    .a(sum_sum_c8_r44_s4),
    .b(sum_carry_c7_r45_s4),
    .ci(sum_carry_c7_r46_s4),
    .s(sum_sum_c8_r51_s5),
    .co(sum_carry_c8_r51_s5)
  );
  wire sum_sum_c8_r52_s5, sum_carry_c8_r52_s5;
  subbyte_full_adder sum_add_c8_r52_s5 (
    .a(sum_carry_c7_r47_s4),
    .b(sum_carry_c7_r48_s4),
    .ci(sum_carry_c7_r49_s4),
    .s(sum_sum_c8_r52_s5),
    .co(sum_carry_c8_r52_s5)
  );
  wire sum_sum_c8_r53_s6, sum_carry_c8_r53_s6;
  subbyte_full_adder sum_add_c8_r53_s6 (
    .a(sum_carry_c7_r50_s5),
    .b(sum_sum_c8_r45_s4),
    .ci(sum_sum_c8_r46_s4),
    .s(sum_sum_c8_r53_s6),
    .co(sum_carry_c8_r53_s6)
  );
  wire sum_sum_c8_r54_s5, sum_carry_c8_r54_s5;
  subbyte_full_adder sum_add_c8_r54_s5 (
    .a(sum_sum_c8_r47_s4),
    .b(sum_sum_c8_r48_s4),
    .ci(sum_sum_c8_r49_s4),
    .s(sum_sum_c8_r54_s5),
    .co(sum_carry_c8_r54_s5)
  );
  wire sum_sum_c8_r55_s6, sum_carry_c8_r55_s6;
  subbyte_full_adder sum_add_c8_r55_s6 (
    .a(sum_sum_c8_r50_s5),
    .b(sum_carry_c7_r51_s5),
    .ci(sum_carry_c7_r52_s5),
    .s(sum_sum_c8_r55_s6),
    .co(sum_carry_c8_r55_s6)
  );
  wire sum_sum_c8_r56_s7, sum_carry_c8_r56_s7;
  subbyte_full_adder sum_add_c8_r56_s7 (
    .a(sum_carry_c7_r53_s6),
    .b(sum_carry_c7_r54_s5),
    .ci(sum_sum_c8_r51_s5),
    .s(sum_sum_c8_r56_s7),
    .co(sum_carry_c8_r56_s7)
  );
  wire sum_sum_c8_r57_s7, sum_carry_c8_r57_s7;
  subbyte_full_adder sum_add_c8_r57_s7 (
    .a(sum_sum_c8_r52_s5),
    .b(sum_sum_c8_r53_s6),
    .ci(sum_sum_c8_r54_s5),
    .s(sum_sum_c8_r57_s7),
    .co(sum_carry_c8_r57_s7)
  );
  wire sum_sum_c8_r58_s8, sum_carry_c8_r58_s8;
  subbyte_full_adder sum_add_c8_r58_s8 (
    .a(sum_carry_c7_r55_s6),
    .b(sum_carry_c7_r56_s7),
    .ci(sum_carry_c7_r57_s7),
    .s(sum_sum_c8_r58_s8),
    .co(sum_carry_c8_r58_s8)
  );
  wire sum_sum_c8_r59_s8, sum_carry_c8_r59_s8;
  subbyte_full_adder sum_add_c8_r59_s8 (
    .a(sum_sum_c8_r55_s6),
    .b(sum_sum_c8_r56_s7),
    .ci(sum_sum_c8_r57_s7),
    .s(sum_sum_c8_r59_s8),
    .co(sum_carry_c8_r59_s8)
  );
  wire sum_sum_c8_r60_s9, sum_carry_c8_r60_s9;
  subbyte_full_adder sum_add_c8_r60_s9 (
    .a(sum_carry_c7_r58_s8),
    .b(sum_carry_c7_r59_s8),
    .ci(sum_sum_c8_r58_s8),
    .s(sum_sum_c8_r60_s9),
    .co(sum_carry_c8_r60_s9)
  );
  wire sum_sum_c8_r61_s10, sum_carry_c8_r61_s10;
  subbyte_full_adder sum_add_c8_r61_s10 (
    .a(sum_sum_c8_r59_s8),
    .b(sum_carry_c7_r60_s9),
    .ci(sum_sum_c8_r60_s9),
    .s(sum_sum_c8_r61_s10),
    .co(sum_carry_c8_r61_s10)
  );
  wire sum_sum_c8_r62_s17, sum_carry_c8_r62_s17;
  subbyte_full_adder sum_add_c8_r62_s17 (
    .a(sum_carry_c7_r61_s10),
    .b(sum_sum_c8_r61_s10),
    .ci(sum_carry_c7_r62_s16),
    .s(sum_sum_c8_r62_s17),
    .co(sum_carry_c8_r62_s17)
  );
  wire sum_sum_c9_r0_s1, sum_carry_c9_r0_s1;
  subbyte_full_adder sum_add_c9_r0_s1 (
    .a(weight[9]),
    .b(weight[23]),
    .ci(weight[37]),
    .s(sum_sum_c9_r0_s1),
    .co(sum_carry_c9_r0_s1)
  );
  wire sum_sum_c9_r1_s1, sum_carry_c9_r1_s1;
  subbyte_full_adder sum_add_c9_r1_s1 (
    .a(weight[51]),
    .b(weight[65]),
    .ci(weight[79]),
    .s(sum_sum_c9_r1_s1),
    .co(sum_carry_c9_r1_s1)
  );
  wire sum_sum_c9_r2_s1, sum_carry_c9_r2_s1;
  subbyte_full_adder sum_add_c9_r2_s1 (
    .a(weight[93]),
    .b(weight[107]),
    .ci(weight[121]),
    .s(sum_sum_c9_r2_s1),
    .co(sum_carry_c9_r2_s1)
  );
  wire sum_sum_c9_r3_s1, sum_carry_c9_r3_s1;
  subbyte_full_adder sum_add_c9_r3_s1 (
    .a(weight[135]),
    .b(weight[149]),
    .ci(weight[163]),
    .s(sum_sum_c9_r3_s1),
    .co(sum_carry_c9_r3_s1)
  );
  wire sum_sum_c9_r4_s1, sum_carry_c9_r4_s1;
  subbyte_full_adder sum_add_c9_r4_s1 (
    .a(weight[177]),
    .b(weight[191]),
    .ci(weight[205]),
    .s(sum_sum_c9_r4_s1),
    .co(sum_carry_c9_r4_s1)
  );
  wire sum_sum_c9_r5_s1, sum_carry_c9_r5_s1;
  subbyte_full_adder sum_add_c9_r5_s1 (
    .a(weight[219]),
    .b(weight[233]),
    .ci(weight[247]),
    .s(sum_sum_c9_r5_s1),
    .co(sum_carry_c9_r5_s1)
  );
  wire sum_sum_c9_r6_s1, sum_carry_c9_r6_s1;
  subbyte_full_adder sum_add_c9_r6_s1 (
    .a(weight[261]),
    .b(weight[275]),
    .ci(weight[289]),
    .s(sum_sum_c9_r6_s1),
    .co(sum_carry_c9_r6_s1)
  );
  wire sum_sum_c9_r7_s1, sum_carry_c9_r7_s1;
  subbyte_full_adder sum_add_c9_r7_s1 (
    .a(weight[303]),
    .b(weight[317]),
    .ci(weight[331]),
    .s(sum_sum_c9_r7_s1),
    .co(sum_carry_c9_r7_s1)
  );
  wire sum_sum_c9_r8_s1, sum_carry_c9_r8_s1;
  subbyte_full_adder sum_add_c9_r8_s1 (
    .a(weight[345]),
    .b(weight[359]),
    .ci(weight[373]),
    .s(sum_sum_c9_r8_s1),
    .co(sum_carry_c9_r8_s1)
  );
  wire sum_sum_c9_r9_s1, sum_carry_c9_r9_s1;
  subbyte_full_adder sum_add_c9_r9_s1 (
    .a(weight[387]),
    .b(weight[401]),
    .ci(weight[415]),
    .s(sum_sum_c9_r9_s1),
    .co(sum_carry_c9_r9_s1)
  );
  wire sum_sum_c9_r10_s1, sum_carry_c9_r10_s1;
  subbyte_full_adder sum_add_c9_r10_s1 (
    .a(weight[429]),
    .b(weight[443]),
    .ci(weight[457]),
    .s(sum_sum_c9_r10_s1),
    .co(sum_carry_c9_r10_s1)
  );
  wire sum_sum_c9_r11_s1, sum_carry_c9_r11_s1;
  subbyte_full_adder sum_add_c9_r11_s1 (
    .a(weight[471]),
    .b(weight[485]),
    .ci(weight[499]),
    .s(sum_sum_c9_r11_s1),
    .co(sum_carry_c9_r11_s1)
  );
  wire sum_sum_c9_r12_s1, sum_carry_c9_r12_s1;
  subbyte_full_adder sum_add_c9_r12_s1 (
    .a(weight[513]),
    .b(weight[527]),
    .ci(weight[541]),
    .s(sum_sum_c9_r12_s1),
    .co(sum_carry_c9_r12_s1)
  );
  wire sum_sum_c9_r13_s1, sum_carry_c9_r13_s1;
  subbyte_full_adder sum_add_c9_r13_s1 (
    .a(weight[555]),
    .b(weight[569]),
    .ci(weight[583]),
    .s(sum_sum_c9_r13_s1),
    .co(sum_carry_c9_r13_s1)
  );
  wire sum_sum_c9_r14_s1, sum_carry_c9_r14_s1;
  subbyte_full_adder sum_add_c9_r14_s1 (
    .a(weight[597]),
    .b(weight[611]),
    .ci(weight[625]),
    .s(sum_sum_c9_r14_s1),
    .co(sum_carry_c9_r14_s1)
  );
  wire sum_sum_c9_r15_s1, sum_carry_c9_r15_s1;
  subbyte_full_adder sum_add_c9_r15_s1 (
    .a(weight[639]),
    .b(weight[653]),
    .ci(weight[667]),
    .s(sum_sum_c9_r15_s1),
    .co(sum_carry_c9_r15_s1)
  );
  wire sum_sum_c9_r16_s1, sum_carry_c9_r16_s1;
  subbyte_full_adder sum_add_c9_r16_s1 (
    .a(weight[681]),
    .b(weight[695]),
    .ci(weight[709]),
    .s(sum_sum_c9_r16_s1),
    .co(sum_carry_c9_r16_s1)
  );
  wire sum_sum_c9_r17_s1, sum_carry_c9_r17_s1;
  subbyte_full_adder sum_add_c9_r17_s1 (
    .a(weight[723]),
    .b(weight[737]),
    .ci(weight[751]),
    .s(sum_sum_c9_r17_s1),
    .co(sum_carry_c9_r17_s1)
  );
  wire sum_sum_c9_r18_s1, sum_carry_c9_r18_s1;
  subbyte_full_adder sum_add_c9_r18_s1 (
    .a(weight[765]),
    .b(weight[779]),
    .ci(weight[793]),
    .s(sum_sum_c9_r18_s1),
    .co(sum_carry_c9_r18_s1)
  );
  wire sum_sum_c9_r19_s1, sum_carry_c9_r19_s1;
  subbyte_full_adder sum_add_c9_r19_s1 (
    .a(weight[807]),
    .b(weight[821]),
    .ci(weight[835]),
    .s(sum_sum_c9_r19_s1),
    .co(sum_carry_c9_r19_s1)
  );
  wire sum_sum_c9_r20_s1, sum_carry_c9_r20_s1;
  subbyte_full_adder sum_add_c9_r20_s1 (
    .a(weight[849]),
    .b(weight[863]),
    .ci(weight[877]),
    .s(sum_sum_c9_r20_s1),
    .co(sum_carry_c9_r20_s1)
  );
  wire sum_sum_c9_r21_s2, sum_carry_c9_r21_s2;
  subbyte_full_adder sum_add_c9_r21_s2 (
    .a(weight[891]),
    .b(sum_carry_c8_r0_s1),
    .ci(sum_carry_c8_r1_s1),
    .s(sum_sum_c9_r21_s2),
    .co(sum_carry_c9_r21_s2)
  );
  wire sum_sum_c9_r22_s2, sum_carry_c9_r22_s2;
  subbyte_full_adder sum_add_c9_r22_s2 (
    .a(sum_carry_c8_r2_s1),
    .b(sum_carry_c8_r3_s1),
    .ci(sum_carry_c8_r4_s1),
    .s(sum_sum_c9_r22_s2),
    .co(sum_carry_c9_r22_s2)
  );
  wire sum_sum_c9_r23_s2, sum_carry_c9_r23_s2;
  subbyte_full_adder sum_add_c9_r23_s2 (
    .a(sum_carry_c8_r5_s1),
    .b(sum_carry_c8_r6_s1),
    .ci(sum_carry_c8_r7_s1),
    .s(sum_sum_c9_r23_s2),
    .co(sum_carry_c9_r23_s2)
  );
  wire sum_sum_c9_r24_s2, sum_carry_c9_r24_s2;
  subbyte_full_adder sum_add_c9_r24_s2 (
    .a(sum_carry_c8_r8_s1),
    .b(sum_carry_c8_r9_s1),
    .ci(sum_carry_c8_r10_s1),
    .s(sum_sum_c9_r24_s2),
    .co(sum_carry_c9_r24_s2)
  );
  wire sum_sum_c9_r25_s2, sum_carry_c9_r25_s2;
  subbyte_full_adder sum_add_c9_r25_s2 (
    .a(sum_carry_c8_r11_s1),
    .b(sum_carry_c8_r12_s1),
    .ci(sum_carry_c8_r13_s1),
    .s(sum_sum_c9_r25_s2),
    .co(sum_carry_c9_r25_s2)
  );
  wire sum_sum_c9_r26_s2, sum_carry_c9_r26_s2;
  subbyte_full_adder sum_add_c9_r26_s2 (
    .a(sum_carry_c8_r14_s1),
    .b(sum_carry_c8_r15_s1),
    .ci(sum_carry_c8_r16_s1),
    .s(sum_sum_c9_r26_s2),
    .co(sum_carry_c9_r26_s2)
  );
  wire sum_sum_c9_r27_s2, sum_carry_c9_r27_s2;
  subbyte_full_adder sum_add_c9_r27_s2 (
    .a(sum_carry_c8_r17_s1),
    .b(sum_carry_c8_r18_s1),
    .ci(sum_carry_c8_r19_s1),
    .s(sum_sum_c9_r27_s2),
    .co(sum_carry_c9_r27_s2)
  );
  wire sum_sum_c9_r28_s2, sum_carry_c9_r28_s2;
  subbyte_full_adder sum_add_c9_r28_s2 (
    .a(sum_carry_c8_r20_s1),
    .b(sum_sum_c9_r0_s1),
    .ci(sum_sum_c9_r1_s1),
    .s(sum_sum_c9_r28_s2),
    .co(sum_carry_c9_r28_s2)
  );
  wire sum_sum_c9_r29_s2, sum_carry_c9_r29_s2;
  subbyte_full_adder sum_add_c9_r29_s2 (
    .a(sum_sum_c9_r2_s1),
    .b(sum_sum_c9_r3_s1),
    .ci(sum_sum_c9_r4_s1),
    .s(sum_sum_c9_r29_s2),
    .co(sum_carry_c9_r29_s2)
  );
  wire sum_sum_c9_r30_s2, sum_carry_c9_r30_s2;
  subbyte_full_adder sum_add_c9_r30_s2 (
    .a(sum_sum_c9_r5_s1),
    .b(sum_sum_c9_r6_s1),
    .ci(sum_sum_c9_r7_s1),
    .s(sum_sum_c9_r30_s2),
    .co(sum_carry_c9_r30_s2)
  );
  wire sum_sum_c9_r31_s2, sum_carry_c9_r31_s2;
  subbyte_full_adder sum_add_c9_r31_s2 (
    .a(sum_sum_c9_r8_s1),
    .b(sum_sum_c9_r9_s1),
    .ci(sum_sum_c9_r10_s1),
    .s(sum_sum_c9_r31_s2),
    .co(sum_carry_c9_r31_s2)
  );
  wire sum_sum_c9_r32_s2, sum_carry_c9_r32_s2;
  subbyte_full_adder sum_add_c9_r32_s2 (
    .a(sum_sum_c9_r11_s1),
    .b(sum_sum_c9_r12_s1),
    .ci(sum_sum_c9_r13_s1),
    .s(sum_sum_c9_r32_s2),
    .co(sum_carry_c9_r32_s2)
  );
  wire sum_sum_c9_r33_s2, sum_carry_c9_r33_s2;
  subbyte_full_adder sum_add_c9_r33_s2 (
    .a(sum_sum_c9_r14_s1),
    .b(sum_sum_c9_r15_s1),
    .ci(sum_sum_c9_r16_s1),
    .s(sum_sum_c9_r33_s2),
    .co(sum_carry_c9_r33_s2)
  );
  wire sum_sum_c9_r34_s2, sum_carry_c9_r34_s2;
  subbyte_full_adder sum_add_c9_r34_s2 (
    .a(sum_sum_c9_r17_s1),
    .b(sum_sum_c9_r18_s1),
    .ci(sum_sum_c9_r19_s1),
    .s(sum_sum_c9_r34_s2),
    .co(sum_carry_c9_r34_s2)
  );
  wire sum_sum_c9_r35_s3, sum_carry_c9_r35_s3;
  subbyte_full_adder sum_add_c9_r35_s3 (
    .a(sum_sum_c9_r20_s1),
    .b(sum_carry_c8_r21_s2),
    .ci(sum_carry_c8_r22_s2),
    .s(sum_sum_c9_r35_s3),
    .co(sum_carry_c9_r35_s3)
  );
  wire sum_sum_c9_r36_s3, sum_carry_c9_r36_s3;
  subbyte_full_adder sum_add_c9_r36_s3 (
    .a(sum_carry_c8_r23_s2),
    .b(sum_carry_c8_r24_s2),
    .ci(sum_carry_c8_r25_s2),
    .s(sum_sum_c9_r36_s3),
    .co(sum_carry_c9_r36_s3)
  );
  wire sum_sum_c9_r37_s3, sum_carry_c9_r37_s3;
  subbyte_full_adder sum_add_c9_r37_s3 (
    .a(sum_carry_c8_r26_s2),
    .b(sum_carry_c8_r27_s2),
    .ci(sum_carry_c8_r28_s2),
    .s(sum_sum_c9_r37_s3),
    .co(sum_carry_c9_r37_s3)
  );
  wire sum_sum_c9_r38_s3, sum_carry_c9_r38_s3;
  subbyte_full_adder sum_add_c9_r38_s3 (
    .a(sum_carry_c8_r29_s2),
    .b(sum_carry_c8_r30_s2),
    .ci(sum_carry_c8_r31_s2),
    .s(sum_sum_c9_r38_s3),
    .co(sum_carry_c9_r38_s3)
  );
  wire sum_sum_c9_r39_s3, sum_carry_c9_r39_s3;
  subbyte_full_adder sum_add_c9_r39_s3 (
    .a(sum_carry_c8_r32_s2),
    .b(sum_carry_c8_r33_s2),
    .ci(sum_carry_c8_r34_s2),
    .s(sum_sum_c9_r39_s3),
    .co(sum_carry_c9_r39_s3)
  );
  wire sum_sum_c9_r40_s3, sum_carry_c9_r40_s3;
  subbyte_full_adder sum_add_c9_r40_s3 (
    .a(sum_sum_c9_r21_s2),
    .b(sum_sum_c9_r22_s2),
    .ci(sum_sum_c9_r23_s2),
    .s(sum_sum_c9_r40_s3),
    .co(sum_carry_c9_r40_s3)
  );
  wire sum_sum_c9_r41_s3, sum_carry_c9_r41_s3;
  subbyte_full_adder sum_add_c9_r41_s3 (
    .a(sum_sum_c9_r24_s2),
    .b(sum_sum_c9_r25_s2),
    .ci(sum_sum_c9_r26_s2),
    .s(sum_sum_c9_r41_s3),
    .co(sum_carry_c9_r41_s3)
  );
  wire sum_sum_c9_r42_s3, sum_carry_c9_r42_s3;
  subbyte_full_adder sum_add_c9_r42_s3 (
    .a(sum_sum_c9_r27_s2),
    .b(sum_sum_c9_r28_s2),
    .ci(sum_sum_c9_r29_s2),
    .s(sum_sum_c9_r42_s3),
    .co(sum_carry_c9_r42_s3)
  );
  wire sum_sum_c9_r43_s3, sum_carry_c9_r43_s3;
  subbyte_full_adder sum_add_c9_r43_s3 (
    .a(sum_sum_c9_r30_s2),
    .b(sum_sum_c9_r31_s2),
    .ci(sum_sum_c9_r32_s2),
    .s(sum_sum_c9_r43_s3),
    .co(sum_carry_c9_r43_s3)
  );
  wire sum_sum_c9_r44_s4, sum_carry_c9_r44_s4;
  subbyte_full_adder sum_add_c9_r44_s4 (
    .a(sum_sum_c9_r33_s2),
    .b(sum_sum_c9_r34_s2),
    .ci(sum_carry_c8_r35_s3),
    .s(sum_sum_c9_r44_s4),
    .co(sum_carry_c9_r44_s4)
  );
  wire sum_sum_c9_r45_s4, sum_carry_c9_r45_s4;
  subbyte_full_adder sum_add_c9_r45_s4 (
    .a(sum_carry_c8_r36_s3),
    .b(sum_carry_c8_r37_s3),
    .ci(sum_carry_c8_r38_s3),
    .s(sum_sum_c9_r45_s4),
    .co(sum_carry_c9_r45_s4)
  );
  wire sum_sum_c9_r46_s4, sum_carry_c9_r46_s4;
  subbyte_full_adder sum_add_c9_r46_s4 (
    .a(sum_carry_c8_r39_s3),
    .b(sum_carry_c8_r40_s3),
    .ci(sum_carry_c8_r41_s3),
    .s(sum_sum_c9_r46_s4),
    .co(sum_carry_c9_r46_s4)
  );
  wire sum_sum_c9_r47_s4, sum_carry_c9_r47_s4;
  subbyte_full_adder sum_add_c9_r47_s4 (
    .a(sum_carry_c8_r42_s3),
    .b(sum_carry_c8_r43_s3),
    .ci(sum_sum_c9_r35_s3),
    .s(sum_sum_c9_r47_s4),
    .co(sum_carry_c9_r47_s4)
  );
  wire sum_sum_c9_r48_s4, sum_carry_c9_r48_s4;
  subbyte_full_adder sum_add_c9_r48_s4 (
    .a(sum_sum_c9_r36_s3),
    .b(sum_sum_c9_r37_s3),
    .ci(sum_sum_c9_r38_s3),
    .s(sum_sum_c9_r48_s4),
    .co(sum_carry_c9_r48_s4)
  );
  wire sum_sum_c9_r49_s4, sum_carry_c9_r49_s4;
  subbyte_full_adder sum_add_c9_r49_s4 (
    .a(sum_sum_c9_r39_s3),
    .b(sum_sum_c9_r40_s3),
    .ci(sum_sum_c9_r41_s3),
    .s(sum_sum_c9_r49_s4),
    .co(sum_carry_c9_r49_s4)
  );
  wire sum_sum_c9_r50_s5, sum_carry_c9_r50_s5;
  subbyte_full_adder sum_add_c9_r50_s5 (
    .a(sum_sum_c9_r42_s3),
    .b(sum_sum_c9_r43_s3),
    .ci(sum_carry_c8_r44_s4),
    .s(sum_sum_c9_r50_s5),
    .co(sum_carry_c9_r50_s5)
  );
  wire sum_sum_c9_r51_s5, sum_carry_c9_r51_s5;
  subbyte_full_adder sum_add_c9_r51_s5 (
    .a(sum_sum_c9_r44_s4),
    .b(sum_carry_c8_r45_s4),
    .ci(sum_carry_c8_r46_s4),
    .s(sum_sum_c9_r51_s5),
    .co(sum_carry_c9_r51_s5)
  );
  wire sum_sum_c9_r52_s5, sum_carry_c9_r52_s5;
  subbyte_full_adder sum_add_c9_r52_s5 (
    .a(sum_carry_c8_r47_s4),
    .b(sum_carry_c8_r48_s4),
    .ci(sum_carry_c8_r49_s4),
    .s(sum_sum_c9_r52_s5),
    .co(sum_carry_c9_r52_s5)
  );
  wire sum_sum_c9_r53_s6, sum_carry_c9_r53_s6;
  subbyte_full_adder sum_add_c9_r53_s6 (
    .a(sum_carry_c8_r50_s5),
    .b(sum_sum_c9_r45_s4),
    .ci(sum_sum_c9_r46_s4),
    .s(sum_sum_c9_r53_s6),
    .co(sum_carry_c9_r53_s6)
  );
  wire sum_sum_c9_r54_s5, sum_carry_c9_r54_s5;
  subbyte_full_adder sum_add_c9_r54_s5 (
    .a(sum_sum_c9_r47_s4),
    .b(sum_sum_c9_r48_s4),
    .ci(sum_sum_c9_r49_s4),
    .s(sum_sum_c9_r54_s5),
    .co(sum_carry_c9_r54_s5)
  );
  wire sum_sum_c9_r55_s6, sum_carry_c9_r55_s6;
  subbyte_full_adder sum_add_c9_r55_s6 (
    .a(sum_sum_c9_r50_s5),
    .b(sum_carry_c8_r51_s5),
    .ci(sum_carry_c8_r52_s5),
    .s(sum_sum_c9_r55_s6),
    .co(sum_carry_c9_r55_s6)
  );
  wire sum_sum_c9_r56_s7, sum_carry_c9_r56_s7;
  subbyte_full_adder sum_add_c9_r56_s7 (
    .a(sum_carry_c8_r53_s6),
    .b(sum_carry_c8_r54_s5),
    .ci(sum_sum_c9_r51_s5),
    .s(sum_sum_c9_r56_s7),
    .co(sum_carry_c9_r56_s7)
  );
  wire sum_sum_c9_r57_s7, sum_carry_c9_r57_s7;
  subbyte_full_adder sum_add_c9_r57_s7 (
    .a(sum_sum_c9_r52_s5),
    .b(sum_sum_c9_r53_s6),
    .ci(sum_sum_c9_r54_s5),
    .s(sum_sum_c9_r57_s7),
    .co(sum_carry_c9_r57_s7)
  );
  wire sum_sum_c9_r58_s8, sum_carry_c9_r58_s8;
  subbyte_full_adder sum_add_c9_r58_s8 (
    .a(sum_carry_c8_r55_s6),
    .b(sum_carry_c8_r56_s7),
    .ci(sum_carry_c8_r57_s7),
    .s(sum_sum_c9_r58_s8),
    .co(sum_carry_c9_r58_s8)
  );
  wire sum_sum_c9_r59_s8, sum_carry_c9_r59_s8;
  subbyte_full_adder sum_add_c9_r59_s8 (
    .a(sum_sum_c9_r55_s6),
    .b(sum_sum_c9_r56_s7),
    .ci(sum_sum_c9_r57_s7),
    .s(sum_sum_c9_r59_s8),
    .co(sum_carry_c9_r59_s8)
  );
  wire sum_sum_c9_r60_s9, sum_carry_c9_r60_s9;
  subbyte_full_adder sum_add_c9_r60_s9 (
    .a(sum_carry_c8_r58_s8),
    .b(sum_carry_c8_r59_s8),
    .ci(sum_sum_c9_r58_s8),
    .s(sum_sum_c9_r60_s9),
    .co(sum_carry_c9_r60_s9)
  );
  wire sum_sum_c9_r61_s10, sum_carry_c9_r61_s10;
  subbyte_full_adder sum_add_c9_r61_s10 (
    .a(sum_sum_c9_r59_s8),
    .b(sum_carry_c8_r60_s9),
    .ci(sum_sum_c9_r60_s9),
    .s(sum_sum_c9_r61_s10),
    .co(sum_carry_c9_r61_s10)
  );
  wire sum_sum_c9_r62_s18, sum_carry_c9_r62_s18;
  subbyte_full_adder sum_add_c9_r62_s18 (
    .a(sum_carry_c8_r61_s10),
    .b(sum_sum_c9_r61_s10),
    .ci(sum_carry_c8_r62_s17),
    .s(sum_sum_c9_r62_s18),
    .co(sum_carry_c9_r62_s18)
  );
  wire sum_sum_c10_r0_s1, sum_carry_c10_r0_s1;
  subbyte_full_adder sum_add_c10_r0_s1 (
    .a(weight[10]),
    .b(weight[24]),
    .ci(weight[38]),
    .s(sum_sum_c10_r0_s1),
    .co(sum_carry_c10_r0_s1)
  );
  wire sum_sum_c10_r1_s1, sum_carry_c10_r1_s1;
  subbyte_full_adder sum_add_c10_r1_s1 (
    .a(weight[52]),
    .b(weight[66]),
    .ci(weight[80]),
    .s(sum_sum_c10_r1_s1),
    .co(sum_carry_c10_r1_s1)
  );
  wire sum_sum_c10_r2_s1, sum_carry_c10_r2_s1;
  subbyte_full_adder sum_add_c10_r2_s1 (
    .a(weight[94]),
    .b(weight[108]),
    .ci(weight[122]),
    .s(sum_sum_c10_r2_s1),
    .co(sum_carry_c10_r2_s1)
  );
  wire sum_sum_c10_r3_s1, sum_carry_c10_r3_s1;
  subbyte_full_adder sum_add_c10_r3_s1 (
    .a(weight[136]),
    .b(weight[150]),
    .ci(weight[164]),
    .s(sum_sum_c10_r3_s1),
    .co(sum_carry_c10_r3_s1)
  );
  wire sum_sum_c10_r4_s1, sum_carry_c10_r4_s1;
  subbyte_full_adder sum_add_c10_r4_s1 (
    .a(weight[178]),
    .b(weight[192]),
    .ci(weight[206]),
    .s(sum_sum_c10_r4_s1),
    .co(sum_carry_c10_r4_s1)
  );
  wire sum_sum_c10_r5_s1, sum_carry_c10_r5_s1;
  subbyte_full_adder sum_add_c10_r5_s1 (
    .a(weight[220]),
    .b(weight[234]),
    .ci(weight[248]),
    .s(sum_sum_c10_r5_s1),
    .co(sum_carry_c10_r5_s1)
  );
  wire sum_sum_c10_r6_s1, sum_carry_c10_r6_s1;
  subbyte_full_adder sum_add_c10_r6_s1 (
    .a(weight[262]),
    .b(weight[276]),
    .ci(weight[290]),
    .s(sum_sum_c10_r6_s1),
    .co(sum_carry_c10_r6_s1)
  );
  wire sum_sum_c10_r7_s1, sum_carry_c10_r7_s1;
  subbyte_full_adder sum_add_c10_r7_s1 (
    .a(weight[304]),
    .b(weight[318]),
    .ci(weight[332]),
    .s(sum_sum_c10_r7_s1),
    .co(sum_carry_c10_r7_s1)
  );
  wire sum_sum_c10_r8_s1, sum_carry_c10_r8_s1;
  subbyte_full_adder sum_add_c10_r8_s1 (
    .a(weight[346]),
    .b(weight[360]),
    .ci(weight[374]),
    .s(sum_sum_c10_r8_s1),
    .co(sum_carry_c10_r8_s1)
  );
  wire sum_sum_c10_r9_s1, sum_carry_c10_r9_s1;
  subbyte_full_adder sum_add_c10_r9_s1 (
    .a(weight[388]),
    .b(weight[402]),
    .ci(weight[416]),
    .s(sum_sum_c10_r9_s1),
    .co(sum_carry_c10_r9_s1)
  );
  wire sum_sum_c10_r10_s1, sum_carry_c10_r10_s1;
  subbyte_full_adder sum_add_c10_r10_s1 (
    .a(weight[430]),
    .b(weight[444]),
    .ci(weight[458]),
    .s(sum_sum_c10_r10_s1),
    .co(sum_carry_c10_r10_s1)
  );
  wire sum_sum_c10_r11_s1, sum_carry_c10_r11_s1;
  subbyte_full_adder sum_add_c10_r11_s1 (
    .a(weight[472]),
    .b(weight[486]),
    .ci(weight[500]),
    .s(sum_sum_c10_r11_s1),
    .co(sum_carry_c10_r11_s1)
  );
  wire sum_sum_c10_r12_s1, sum_carry_c10_r12_s1;
  subbyte_full_adder sum_add_c10_r12_s1 (
    .a(weight[514]),
    .b(weight[528]),
    .ci(weight[542]),
    .s(sum_sum_c10_r12_s1),
    .co(sum_carry_c10_r12_s1)
  );
  wire sum_sum_c10_r13_s1, sum_carry_c10_r13_s1;
  subbyte_full_adder sum_add_c10_r13_s1 (
    .a(weight[556]),
    .b(weight[570]),
    .ci(weight[584]),
    .s(sum_sum_c10_r13_s1),
    .co(sum_carry_c10_r13_s1)
  );
  wire sum_sum_c10_r14_s1, sum_carry_c10_r14_s1;
  subbyte_full_adder sum_add_c10_r14_s1 (
    .a(weight[598]),
    .b(weight[612]),
    .ci(weight[626]),
    .s(sum_sum_c10_r14_s1),
    .co(sum_carry_c10_r14_s1)
  );
  wire sum_sum_c10_r15_s1, sum_carry_c10_r15_s1;
  subbyte_full_adder sum_add_c10_r15_s1 (
    .a(weight[640]),
    .b(weight[654]),
    .ci(weight[668]),
    .s(sum_sum_c10_r15_s1),
    .co(sum_carry_c10_r15_s1)
  );
  wire sum_sum_c10_r16_s1, sum_carry_c10_r16_s1;
  subbyte_full_adder sum_add_c10_r16_s1 (
    .a(weight[682]),
    .b(weight[696]),
    .ci(weight[710]),
    .s(sum_sum_c10_r16_s1),
    .co(sum_carry_c10_r16_s1)
  );
  wire sum_sum_c10_r17_s1, sum_carry_c10_r17_s1;
  subbyte_full_adder sum_add_c10_r17_s1 (
    .a(weight[724]),
    .b(weight[738]),
    .ci(weight[752]),
    .s(sum_sum_c10_r17_s1),
    .co(sum_carry_c10_r17_s1)
  );
  wire sum_sum_c10_r18_s1, sum_carry_c10_r18_s1;
  subbyte_full_adder sum_add_c10_r18_s1 (
    .a(weight[766]),
    .b(weight[780]),
    .ci(weight[794]),
    .s(sum_sum_c10_r18_s1),
    .co(sum_carry_c10_r18_s1)
  );
  wire sum_sum_c10_r19_s1, sum_carry_c10_r19_s1;
  subbyte_full_adder sum_add_c10_r19_s1 (
    .a(weight[808]),
    .b(weight[822]),
    .ci(weight[836]),
    .s(sum_sum_c10_r19_s1),
    .co(sum_carry_c10_r19_s1)
  );
  wire sum_sum_c10_r20_s1, sum_carry_c10_r20_s1;
  subbyte_full_adder sum_add_c10_r20_s1 (
    .a(weight[850]),
    .b(weight[864]),
    .ci(weight[878]),
    .s(sum_sum_c10_r20_s1),
    .co(sum_carry_c10_r20_s1)
  );
  wire sum_sum_c10_r21_s2, sum_carry_c10_r21_s2;
  subbyte_full_adder sum_add_c10_r21_s2 (
    .a(weight[892]),
    .b(sum_carry_c9_r0_s1),
    .ci(sum_carry_c9_r1_s1),
    .s(sum_sum_c10_r21_s2),
    .co(sum_carry_c10_r21_s2)
  );
  wire sum_sum_c10_r22_s2, sum_carry_c10_r22_s2;
  subbyte_full_adder sum_add_c10_r22_s2 (
    .a(sum_carry_c9_r2_s1),
    .b(sum_carry_c9_r3_s1),
    .ci(sum_carry_c9_r4_s1),
    .s(sum_sum_c10_r22_s2),
    .co(sum_carry_c10_r22_s2)
  );
  wire sum_sum_c10_r23_s2, sum_carry_c10_r23_s2;
  subbyte_full_adder sum_add_c10_r23_s2 (
    .a(sum_carry_c9_r5_s1),
    .b(sum_carry_c9_r6_s1),
    .ci(sum_carry_c9_r7_s1),
    .s(sum_sum_c10_r23_s2),
    .co(sum_carry_c10_r23_s2)
  );
  wire sum_sum_c10_r24_s2, sum_carry_c10_r24_s2;
  subbyte_full_adder sum_add_c10_r24_s2 (
    .a(sum_carry_c9_r8_s1),
    .b(sum_carry_c9_r9_s1),
    .ci(sum_carry_c9_r10_s1),
    .s(sum_sum_c10_r24_s2),
    .co(sum_carry_c10_r24_s2)
  );
  wire sum_sum_c10_r25_s2, sum_carry_c10_r25_s2;
  subbyte_full_adder sum_add_c10_r25_s2 (
    .a(sum_carry_c9_r11_s1),
    .b(sum_carry_c9_r12_s1),
    .ci(sum_carry_c9_r13_s1),
    .s(sum_sum_c10_r25_s2),
    .co(sum_carry_c10_r25_s2)
  );
  wire sum_sum_c10_r26_s2, sum_carry_c10_r26_s2;
  subbyte_full_adder sum_add_c10_r26_s2 (
    .a(sum_carry_c9_r14_s1),
    .b(sum_carry_c9_r15_s1),
    .ci(sum_carry_c9_r16_s1),
    .s(sum_sum_c10_r26_s2),
    .co(sum_carry_c10_r26_s2)
  );
  wire sum_sum_c10_r27_s2, sum_carry_c10_r27_s2;
  subbyte_full_adder sum_add_c10_r27_s2 (
    .a(sum_carry_c9_r17_s1),
    .b(sum_carry_c9_r18_s1),
    .ci(sum_carry_c9_r19_s1),
    .s(sum_sum_c10_r27_s2),
    .co(sum_carry_c10_r27_s2)
  );
  wire sum_sum_c10_r28_s2, sum_carry_c10_r28_s2;
  subbyte_full_adder sum_add_c10_r28_s2 (
    .a(sum_carry_c9_r20_s1),
    .b(sum_sum_c10_r0_s1),
    .ci(sum_sum_c10_r1_s1),
    .s(sum_sum_c10_r28_s2),
    .co(sum_carry_c10_r28_s2)
  );
  wire sum_sum_c10_r29_s2, sum_carry_c10_r29_s2;
  subbyte_full_adder sum_add_c10_r29_s2 (
    .a(sum_sum_c10_r2_s1),
    .b(sum_sum_c10_r3_s1),
    .ci(sum_sum_c10_r4_s1),
    .s(sum_sum_c10_r29_s2),
    .co(sum_carry_c10_r29_s2)
  );
  wire sum_sum_c10_r30_s2, sum_carry_c10_r30_s2;
  subbyte_full_adder sum_add_c10_r30_s2 (
    .a(sum_sum_c10_r5_s1),
    .b(sum_sum_c10_r6_s1),
    .ci(sum_sum_c10_r7_s1),
    .s(sum_sum_c10_r30_s2),
    .co(sum_carry_c10_r30_s2)
  );
  wire sum_sum_c10_r31_s2, sum_carry_c10_r31_s2;
  subbyte_full_adder sum_add_c10_r31_s2 (
    .a(sum_sum_c10_r8_s1),
    .b(sum_sum_c10_r9_s1),
    .ci(sum_sum_c10_r10_s1),
    .s(sum_sum_c10_r31_s2),
    .co(sum_carry_c10_r31_s2)
  );
  wire sum_sum_c10_r32_s2, sum_carry_c10_r32_s2;
  subbyte_full_adder sum_add_c10_r32_s2 (
    .a(sum_sum_c10_r11_s1),
    .b(sum_sum_c10_r12_s1),
    .ci(sum_sum_c10_r13_s1),
    .s(sum_sum_c10_r32_s2),
    .co(sum_carry_c10_r32_s2)
  );
  wire sum_sum_c10_r33_s2, sum_carry_c10_r33_s2;
  subbyte_full_adder sum_add_c10_r33_s2 (
    .a(sum_sum_c10_r14_s1),
    .b(sum_sum_c10_r15_s1),
    .ci(sum_sum_c10_r16_s1),
    .s(sum_sum_c10_r33_s2),
    .co(sum_carry_c10_r33_s2)
  );
  wire sum_sum_c10_r34_s2, sum_carry_c10_r34_s2;
  subbyte_full_adder sum_add_c10_r34_s2 (
    .a(sum_sum_c10_r17_s1),
    .b(sum_sum_c10_r18_s1),
    .ci(sum_sum_c10_r19_s1),
    .s(sum_sum_c10_r34_s2),
    .co(sum_carry_c10_r34_s2)
  );
  wire sum_sum_c10_r35_s3, sum_carry_c10_r35_s3;
  subbyte_full_adder sum_add_c10_r35_s3 (
    .a(sum_sum_c10_r20_s1),
    .b(sum_carry_c9_r21_s2),
    .ci(sum_carry_c9_r22_s2),
    .s(sum_sum_c10_r35_s3),
    .co(sum_carry_c10_r35_s3)
  );
  wire sum_sum_c10_r36_s3, sum_carry_c10_r36_s3;
  subbyte_full_adder sum_add_c10_r36_s3 (
    .a(sum_carry_c9_r23_s2),
    .b(sum_carry_c9_r24_s2),
    .ci(sum_carry_c9_r25_s2),
    .s(sum_sum_c10_r36_s3),
    .co(sum_carry_c10_r36_s3)
  );
  wire sum_sum_c10_r37_s3, sum_carry_c10_r37_s3;
  subbyte_full_adder sum_add_c10_r37_s3 (
    .a(sum_carry_c9_r26_s2),
    .b(sum_carry_c9_r27_s2),
    .ci(sum_carry_c9_r28_s2),
    .s(sum_sum_c10_r37_s3),
    .co(sum_carry_c10_r37_s3)
  );
  wire sum_sum_c10_r38_s3, sum_carry_c10_r38_s3;
  subbyte_full_adder sum_add_c10_r38_s3 (
    .a(sum_carry_c9_r29_s2),
    .b(sum_carry_c9_r30_s2),
    .ci(sum_carry_c9_r31_s2),
    .s(sum_sum_c10_r38_s3),
    .co(sum_carry_c10_r38_s3)
  );
  wire sum_sum_c10_r39_s3, sum_carry_c10_r39_s3;
  subbyte_full_adder sum_add_c10_r39_s3 (
    .a(sum_carry_c9_r32_s2),
    .b(sum_carry_c9_r33_s2),
    .ci(sum_carry_c9_r34_s2),
    .s(sum_sum_c10_r39_s3),
    .co(sum_carry_c10_r39_s3)
  );
  wire sum_sum_c10_r40_s3, sum_carry_c10_r40_s3;
  subbyte_full_adder sum_add_c10_r40_s3 (
    .a(sum_sum_c10_r21_s2),
    .b(sum_sum_c10_r22_s2),
    .ci(sum_sum_c10_r23_s2),
    .s(sum_sum_c10_r40_s3),
    .co(sum_carry_c10_r40_s3)
  );
  wire sum_sum_c10_r41_s3, sum_carry_c10_r41_s3;
  subbyte_full_adder sum_add_c10_r41_s3 (
    .a(sum_sum_c10_r24_s2),
    .b(sum_sum_c10_r25_s2),
    .ci(sum_sum_c10_r26_s2),
    .s(sum_sum_c10_r41_s3),
    .co(sum_carry_c10_r41_s3)
  );
  wire sum_sum_c10_r42_s3, sum_carry_c10_r42_s3;
  subbyte_full_adder sum_add_c10_r42_s3 (
    .a(sum_sum_c10_r27_s2),
    .b(sum_sum_c10_r28_s2),
    .ci(sum_sum_c10_r29_s2),
    .s(sum_sum_c10_r42_s3),
    .co(sum_carry_c10_r42_s3)
  );
  wire sum_sum_c10_r43_s3, sum_carry_c10_r43_s3;
  subbyte_full_adder sum_add_c10_r43_s3 (
    .a(sum_sum_c10_r30_s2),
    .b(sum_sum_c10_r31_s2),
    .ci(sum_sum_c10_r32_s2),
    .s(sum_sum_c10_r43_s3),
    .co(sum_carry_c10_r43_s3)
  );
  wire sum_sum_c10_r44_s4, sum_carry_c10_r44_s4;
  subbyte_full_adder sum_add_c10_r44_s4 (
    .a(sum_sum_c10_r33_s2),
    .b(sum_sum_c10_r34_s2),
    .ci(sum_carry_c9_r35_s3),
    .s(sum_sum_c10_r44_s4),
    .co(sum_carry_c10_r44_s4)
  );
  wire sum_sum_c10_r45_s4, sum_carry_c10_r45_s4;
  subbyte_full_adder sum_add_c10_r45_s4 (
    .a(sum_carry_c9_r36_s3),
    .b(sum_carry_c9_r37_s3),
    .ci(sum_carry_c9_r38_s3),
    .s(sum_sum_c10_r45_s4),
    .co(sum_carry_c10_r45_s4)
  );
  wire sum_sum_c10_r46_s4, sum_carry_c10_r46_s4;
  subbyte_full_adder sum_add_c10_r46_s4 (
    .a(sum_carry_c9_r39_s3),
    .b(sum_carry_c9_r40_s3),
    .ci(sum_carry_c9_r41_s3),
    .s(sum_sum_c10_r46_s4),
    .co(sum_carry_c10_r46_s4)
  );
  wire sum_sum_c10_r47_s4, sum_carry_c10_r47_s4;
  subbyte_full_adder sum_add_c10_r47_s4 (
    .a(sum_carry_c9_r42_s3),
    .b(sum_carry_c9_r43_s3),
    .ci(sum_sum_c10_r35_s3),
    .s(sum_sum_c10_r47_s4),
    .co(sum_carry_c10_r47_s4)
  );
  wire sum_sum_c10_r48_s4, sum_carry_c10_r48_s4;
  subbyte_full_adder sum_add_c10_r48_s4 (
    .a(sum_sum_c10_r36_s3),
    .b(sum_sum_c10_r37_s3),
    .ci(sum_sum_c10_r38_s3),
    .s(sum_sum_c10_r48_s4),
    .co(sum_carry_c10_r48_s4)
  );
  wire sum_sum_c10_r49_s4, sum_carry_c10_r49_s4;
  subbyte_full_adder sum_add_c10_r49_s4 (
    .a(sum_sum_c10_r39_s3),
    .b(sum_sum_c10_r40_s3),
    .ci(sum_sum_c10_r41_s3),
    .s(sum_sum_c10_r49_s4),
    .co(sum_carry_c10_r49_s4)
  );
  wire sum_sum_c10_r50_s5, sum_carry_c10_r50_s5;
  subbyte_full_adder sum_add_c10_r50_s5 (
    .a(sum_sum_c10_r42_s3),
    .b(sum_sum_c10_r43_s3),
    .ci(sum_carry_c9_r44_s4),
    .s(sum_sum_c10_r50_s5),
    .co(sum_carry_c10_r50_s5)
  );
  wire sum_sum_c10_r51_s5, sum_carry_c10_r51_s5;
  subbyte_full_adder sum_add_c10_r51_s5 (
    .a(sum_sum_c10_r44_s4),
    .b(sum_carry_c9_r45_s4),
    .ci(sum_carry_c9_r46_s4),
    .s(sum_sum_c10_r51_s5),
    .co(sum_carry_c10_r51_s5)
  );
  wire sum_sum_c10_r52_s5, sum_carry_c10_r52_s5;
  subbyte_full_adder sum_add_c10_r52_s5 (
    .a(sum_carry_c9_r47_s4),
    .b(sum_carry_c9_r48_s4),
    .ci(sum_carry_c9_r49_s4),
    .s(sum_sum_c10_r52_s5),
    .co(sum_carry_c10_r52_s5)
  );
  wire sum_sum_c10_r53_s6, sum_carry_c10_r53_s6;
  subbyte_full_adder sum_add_c10_r53_s6 (
    .a(sum_carry_c9_r50_s5),
    .b(sum_sum_c10_r45_s4),
    .ci(sum_sum_c10_r46_s4),
    .s(sum_sum_c10_r53_s6),
    .co(sum_carry_c10_r53_s6)
  );
  wire sum_sum_c10_r54_s5, sum_carry_c10_r54_s5;
  subbyte_full_adder sum_add_c10_r54_s5 (
    .a(sum_sum_c10_r47_s4),
    .b(sum_sum_c10_r48_s4),
    .ci(sum_sum_c10_r49_s4),
    .s(sum_sum_c10_r54_s5),
    .co(sum_carry_c10_r54_s5)
  );
  wire sum_sum_c10_r55_s6, sum_carry_c10_r55_s6;
  subbyte_full_adder sum_add_c10_r55_s6 (
    .a(sum_sum_c10_r50_s5),
    .b(sum_carry_c9_r51_s5),
    .ci(sum_carry_c9_r52_s5),
    .s(sum_sum_c10_r55_s6),
    .co(sum_carry_c10_r55_s6)
  );
  wire sum_sum_c10_r56_s7, sum_carry_c10_r56_s7;
  subbyte_full_adder sum_add_c10_r56_s7 (
    .a(sum_carry_c9_r53_s6),
    .b(sum_carry_c9_r54_s5),
    .ci(sum_sum_c10_r51_s5),
    .s(sum_sum_c10_r56_s7),
    .co(sum_carry_c10_r56_s7)
  );
  wire sum_sum_c10_r57_s7, sum_carry_c10_r57_s7;
  subbyte_full_adder sum_add_c10_r57_s7 (
    .a(sum_sum_c10_r52_s5),
    .b(sum_sum_c10_r53_s6),
    .ci(sum_sum_c10_r54_s5),
    .s(sum_sum_c10_r57_s7),
    .co(sum_carry_c10_r57_s7)
  );
  wire sum_sum_c10_r58_s8, sum_carry_c10_r58_s8;
  subbyte_full_adder sum_add_c10_r58_s8 (
    .a(sum_carry_c9_r55_s6),
    .b(sum_carry_c9_r56_s7),
    .ci(sum_carry_c9_r57_s7),
    .s(sum_sum_c10_r58_s8),
    .co(sum_carry_c10_r58_s8)
  );
  wire sum_sum_c10_r59_s8, sum_carry_c10_r59_s8;
  subbyte_full_adder sum_add_c10_r59_s8 (
    .a(sum_sum_c10_r55_s6),
    .b(sum_sum_c10_r56_s7),
    .ci(sum_sum_c10_r57_s7),
    .s(sum_sum_c10_r59_s8),
    .co(sum_carry_c10_r59_s8)
  );
  wire sum_sum_c10_r60_s9, sum_carry_c10_r60_s9;
  subbyte_full_adder sum_add_c10_r60_s9 (
    .a(sum_carry_c9_r58_s8),
    .b(sum_carry_c9_r59_s8),
    .ci(sum_sum_c10_r58_s8),
    .s(sum_sum_c10_r60_s9),
    .co(sum_carry_c10_r60_s9)
  );
  wire sum_sum_c10_r61_s10, sum_carry_c10_r61_s10;
  subbyte_full_adder sum_add_c10_r61_s10 (
    .a(sum_sum_c10_r59_s8),
    .b(sum_carry_c9_r60_s9),
    .ci(sum_sum_c10_r60_s9),
    .s(sum_sum_c10_r61_s10),
    .co(sum_carry_c10_r61_s10)
  );
  wire sum_sum_c10_r62_s19, sum_carry_c10_r62_s19;
  subbyte_full_adder sum_add_c10_r62_s19 (
    .a(sum_carry_c9_r61_s10),
    .b(sum_sum_c10_r61_s10),
    .ci(sum_carry_c9_r62_s18),
    .s(sum_sum_c10_r62_s19),
    .co(sum_carry_c10_r62_s19)
  );
  wire sum_sum_c11_r0_s1, sum_carry_c11_r0_s1;
  subbyte_full_adder sum_add_c11_r0_s1 (
    .a(weight[11]),
    .b(weight[25]),
    .ci(weight[39]),
    .s(sum_sum_c11_r0_s1),
    .co(sum_carry_c11_r0_s1)
  );
  wire sum_sum_c11_r1_s1, sum_carry_c11_r1_s1;
  subbyte_full_adder sum_add_c11_r1_s1 (
    .a(weight[53]),
    .b(weight[67]),
    .ci(weight[81]),
    .s(sum_sum_c11_r1_s1),
    .co(sum_carry_c11_r1_s1)
  );
  wire sum_sum_c11_r2_s1, sum_carry_c11_r2_s1;
  subbyte_full_adder sum_add_c11_r2_s1 (
    .a(weight[95]),
    .b(weight[109]),
    .ci(weight[123]),
    .s(sum_sum_c11_r2_s1),
    .co(sum_carry_c11_r2_s1)
  );
  wire sum_sum_c11_r3_s1, sum_carry_c11_r3_s1;
  subbyte_full_adder sum_add_c11_r3_s1 (
    .a(weight[137]),
    .b(weight[151]),
    .ci(weight[165]),
    .s(sum_sum_c11_r3_s1),
    .co(sum_carry_c11_r3_s1)
  );
  wire sum_sum_c11_r4_s1, sum_carry_c11_r4_s1;
  subbyte_full_adder sum_add_c11_r4_s1 (
    .a(weight[179]),
    .b(weight[193]),
    .ci(weight[207]),
    .s(sum_sum_c11_r4_s1),
    .co(sum_carry_c11_r4_s1)
  );
  wire sum_sum_c11_r5_s1, sum_carry_c11_r5_s1;
  subbyte_full_adder sum_add_c11_r5_s1 (
    .a(weight[221]),
    .b(weight[235]),
    .ci(weight[249]),
    .s(sum_sum_c11_r5_s1),
    .co(sum_carry_c11_r5_s1)
  );
  wire sum_sum_c11_r6_s1, sum_carry_c11_r6_s1;
  subbyte_full_adder sum_add_c11_r6_s1 (
    .a(weight[263]),
    .b(weight[277]),
    .ci(weight[291]),
    .s(sum_sum_c11_r6_s1),
    .co(sum_carry_c11_r6_s1)
  );
  wire sum_sum_c11_r7_s1, sum_carry_c11_r7_s1;
  subbyte_full_adder sum_add_c11_r7_s1 (
    .a(weight[305]),
    .b(weight[319]),
    .ci(weight[333]),
    .s(sum_sum_c11_r7_s1),
    .co(sum_carry_c11_r7_s1)
  );
  wire sum_sum_c11_r8_s1, sum_carry_c11_r8_s1;
  subbyte_full_adder sum_add_c11_r8_s1 (
    .a(weight[347]),
    .b(weight[361]),
    .ci(weight[375]),
    .s(sum_sum_c11_r8_s1),
    .co(sum_carry_c11_r8_s1)
  );
  wire sum_sum_c11_r9_s1, sum_carry_c11_r9_s1;
  subbyte_full_adder sum_add_c11_r9_s1 (
    .a(weight[389]),
    .b(weight[403]),
    .ci(weight[417]),
    .s(sum_sum_c11_r9_s1),
    .co(sum_carry_c11_r9_s1)
  );
  wire sum_sum_c11_r10_s1, sum_carry_c11_r10_s1;
  subbyte_full_adder sum_add_c11_r10_s1 (
    .a(weight[431]),
    .b(weight[445]),
    .ci(weight[459]),
    .s(sum_sum_c11_r10_s1),
    .co(sum_carry_c11_r10_s1)
  );
  wire sum_sum_c11_r11_s1, sum_carry_c11_r11_s1;
  subbyte_full_adder sum_add_c11_r11_s1 (
    .a(weight[473]),
    .b(weight[487]),
    .ci(weight[501]),
    .s(sum_sum_c11_r11_s1),
    .co(sum_carry_c11_r11_s1)
  );
  wire sum_sum_c11_r12_s1, sum_carry_c11_r12_s1;
  subbyte_full_adder sum_add_c11_r12_s1 (
    .a(weight[515]),
    .b(weight[529]),
    .ci(weight[543]),
    .s(sum_sum_c11_r12_s1),
    .co(sum_carry_c11_r12_s1)
  );
  wire sum_sum_c11_r13_s1, sum_carry_c11_r13_s1;
  subbyte_full_adder sum_add_c11_r13_s1 (
    .a(weight[557]),
    .b(weight[571]),
    .ci(weight[585]),
    .s(sum_sum_c11_r13_s1),
    .co(sum_carry_c11_r13_s1)
  );
  wire sum_sum_c11_r14_s1, sum_carry_c11_r14_s1;
  subbyte_full_adder sum_add_c11_r14_s1 (
    .a(weight[599]),
    .b(weight[613]),
    .ci(weight[627]),
    .s(sum_sum_c11_r14_s1),
    .co(sum_carry_c11_r14_s1)
  );
  wire sum_sum_c11_r15_s1, sum_carry_c11_r15_s1;
  subbyte_full_adder sum_add_c11_r15_s1 (
    .a(weight[641]),
    .b(weight[655]),
    .ci(weight[669]),
    .s(sum_sum_c11_r15_s1),
    .co(sum_carry_c11_r15_s1)
  );
  wire sum_sum_c11_r16_s1, sum_carry_c11_r16_s1;
  subbyte_full_adder sum_add_c11_r16_s1 (
    .a(weight[683]),
    .b(weight[697]),
    .ci(weight[711]),
    .s(sum_sum_c11_r16_s1),
    .co(sum_carry_c11_r16_s1)
  );
  wire sum_sum_c11_r17_s1, sum_carry_c11_r17_s1;
  subbyte_full_adder sum_add_c11_r17_s1 (
    .a(weight[725]),
    .b(weight[739]),
    .ci(weight[753]),
    .s(sum_sum_c11_r17_s1),
    .co(sum_carry_c11_r17_s1)
  );
  wire sum_sum_c11_r18_s1, sum_carry_c11_r18_s1;
  subbyte_full_adder sum_add_c11_r18_s1 (
    .a(weight[767]),
    .b(weight[781]),
    .ci(weight[795]),
    .s(sum_sum_c11_r18_s1),
    .co(sum_carry_c11_r18_s1)
  );
  wire sum_sum_c11_r19_s1, sum_carry_c11_r19_s1;
  subbyte_full_adder sum_add_c11_r19_s1 (
    .a(weight[809]),
    .b(weight[823]),
    .ci(weight[837]),
    .s(sum_sum_c11_r19_s1),
    .co(sum_carry_c11_r19_s1)
  );
  wire sum_sum_c11_r20_s1, sum_carry_c11_r20_s1;
  subbyte_full_adder sum_add_c11_r20_s1 (
    .a(weight[851]),
    .b(weight[865]),
    .ci(weight[879]),
    .s(sum_sum_c11_r20_s1),
    .co(sum_carry_c11_r20_s1)
  );
  wire sum_sum_c11_r21_s2, sum_carry_c11_r21_s2;
  subbyte_full_adder sum_add_c11_r21_s2 (
    .a(weight[893]),
    .b(sum_carry_c10_r0_s1),
    .ci(sum_carry_c10_r1_s1),
    .s(sum_sum_c11_r21_s2),
    .co(sum_carry_c11_r21_s2)
  );
  wire sum_sum_c11_r22_s2, sum_carry_c11_r22_s2;
  subbyte_full_adder sum_add_c11_r22_s2 (
    .a(sum_carry_c10_r2_s1),
    .b(sum_carry_c10_r3_s1),
    .ci(sum_carry_c10_r4_s1),
    .s(sum_sum_c11_r22_s2),
    .co(sum_carry_c11_r22_s2)
  );
  wire sum_sum_c11_r23_s2, sum_carry_c11_r23_s2;
  subbyte_full_adder sum_add_c11_r23_s2 (
    .a(sum_carry_c10_r5_s1),
    .b(sum_carry_c10_r6_s1),
    .ci(sum_carry_c10_r7_s1),
    .s(sum_sum_c11_r23_s2),
    .co(sum_carry_c11_r23_s2)
  );
  wire sum_sum_c11_r24_s2, sum_carry_c11_r24_s2;
  subbyte_full_adder sum_add_c11_r24_s2 (
    .a(sum_carry_c10_r8_s1),
    .b(sum_carry_c10_r9_s1),
    .ci(sum_carry_c10_r10_s1),
    .s(sum_sum_c11_r24_s2),
    .co(sum_carry_c11_r24_s2)
  );
  wire sum_sum_c11_r25_s2, sum_carry_c11_r25_s2;
  subbyte_full_adder sum_add_c11_r25_s2 (
    .a(sum_carry_c10_r11_s1),
    .b(sum_carry_c10_r12_s1),
    .ci(sum_carry_c10_r13_s1),
    .s(sum_sum_c11_r25_s2),
    .co(sum_carry_c11_r25_s2)
  );
  wire sum_sum_c11_r26_s2, sum_carry_c11_r26_s2;
  subbyte_full_adder sum_add_c11_r26_s2 (
    .a(sum_carry_c10_r14_s1),
    .b(sum_carry_c10_r15_s1),
    .ci(sum_carry_c10_r16_s1),
    .s(sum_sum_c11_r26_s2),
    .co(sum_carry_c11_r26_s2)
  );
  wire sum_sum_c11_r27_s2, sum_carry_c11_r27_s2;
  subbyte_full_adder sum_add_c11_r27_s2 (
    .a(sum_carry_c10_r17_s1),
    .b(sum_carry_c10_r18_s1),
    .ci(sum_carry_c10_r19_s1),
    .s(sum_sum_c11_r27_s2),
    .co(sum_carry_c11_r27_s2)
  );
  wire sum_sum_c11_r28_s2, sum_carry_c11_r28_s2;
  subbyte_full_adder sum_add_c11_r28_s2 (
    .a(sum_carry_c10_r20_s1),
    .b(sum_sum_c11_r0_s1),
    .ci(sum_sum_c11_r1_s1),
    .s(sum_sum_c11_r28_s2),
    .co(sum_carry_c11_r28_s2)
  );
  wire sum_sum_c11_r29_s2, sum_carry_c11_r29_s2;
  subbyte_full_adder sum_add_c11_r29_s2 (
    .a(sum_sum_c11_r2_s1),
    .b(sum_sum_c11_r3_s1),
    .ci(sum_sum_c11_r4_s1),
    .s(sum_sum_c11_r29_s2),
    .co(sum_carry_c11_r29_s2)
  );
  wire sum_sum_c11_r30_s2, sum_carry_c11_r30_s2;
  subbyte_full_adder sum_add_c11_r30_s2 (
    .a(sum_sum_c11_r5_s1),
    .b(sum_sum_c11_r6_s1),
    .ci(sum_sum_c11_r7_s1),
    .s(sum_sum_c11_r30_s2),
    .co(sum_carry_c11_r30_s2)
  );
  wire sum_sum_c11_r31_s2, sum_carry_c11_r31_s2;
  subbyte_full_adder sum_add_c11_r31_s2 (
    .a(sum_sum_c11_r8_s1),
    .b(sum_sum_c11_r9_s1),
    .ci(sum_sum_c11_r10_s1),
    .s(sum_sum_c11_r31_s2),
    .co(sum_carry_c11_r31_s2)
  );
  wire sum_sum_c11_r32_s2, sum_carry_c11_r32_s2;
  subbyte_full_adder sum_add_c11_r32_s2 (
    .a(sum_sum_c11_r11_s1),
    .b(sum_sum_c11_r12_s1),
    .ci(sum_sum_c11_r13_s1),
    .s(sum_sum_c11_r32_s2),
    .co(sum_carry_c11_r32_s2)
  );
  wire sum_sum_c11_r33_s2, sum_carry_c11_r33_s2;
  subbyte_full_adder sum_add_c11_r33_s2 (
    .a(sum_sum_c11_r14_s1),
    .b(sum_sum_c11_r15_s1),
    .ci(sum_sum_c11_r16_s1),
    .s(sum_sum_c11_r33_s2),
    .co(sum_carry_c11_r33_s2)
  );
  wire sum_sum_c11_r34_s2, sum_carry_c11_r34_s2;
  subbyte_full_adder sum_add_c11_r34_s2 (
    .a(sum_sum_c11_r17_s1),
    .b(sum_sum_c11_r18_s1),
    .ci(sum_sum_c11_r19_s1),
    .s(sum_sum_c11_r34_s2),
    .co(sum_carry_c11_r34_s2)
  );
  wire sum_sum_c11_r35_s3, sum_carry_c11_r35_s3;
  subbyte_full_adder sum_add_c11_r35_s3 (
    .a(sum_sum_c11_r20_s1),
    .b(sum_carry_c10_r21_s2),
    .ci(sum_carry_c10_r22_s2),
    .s(sum_sum_c11_r35_s3),
    .co(sum_carry_c11_r35_s3)
  );
  wire sum_sum_c11_r36_s3, sum_carry_c11_r36_s3;
  subbyte_full_adder sum_add_c11_r36_s3 (
    .a(sum_carry_c10_r23_s2),
    .b(sum_carry_c10_r24_s2),
    .ci(sum_carry_c10_r25_s2),
    .s(sum_sum_c11_r36_s3),
    .co(sum_carry_c11_r36_s3)
  );
  wire sum_sum_c11_r37_s3, sum_carry_c11_r37_s3;
  subbyte_full_adder sum_add_c11_r37_s3 (
    .a(sum_carry_c10_r26_s2),
    .b(sum_carry_c10_r27_s2),
    .ci(sum_carry_c10_r28_s2),
    .s(sum_sum_c11_r37_s3),
    .co(sum_carry_c11_r37_s3)
  );
  wire sum_sum_c11_r38_s3, sum_carry_c11_r38_s3;
  subbyte_full_adder sum_add_c11_r38_s3 (
    .a(sum_carry_c10_r29_s2),
    .b(sum_carry_c10_r30_s2),
    .ci(sum_carry_c10_r31_s2),
    .s(sum_sum_c11_r38_s3),
    .co(sum_carry_c11_r38_s3)
  );
  wire sum_sum_c11_r39_s3, sum_carry_c11_r39_s3;
  subbyte_full_adder sum_add_c11_r39_s3 (
    .a(sum_carry_c10_r32_s2),
    .b(sum_carry_c10_r33_s2),
    .ci(sum_carry_c10_r34_s2),
    .s(sum_sum_c11_r39_s3),
    .co(sum_carry_c11_r39_s3)
  );
  wire sum_sum_c11_r40_s3, sum_carry_c11_r40_s3;
  subbyte_full_adder sum_add_c11_r40_s3 (
    .a(sum_sum_c11_r21_s2),
    .b(sum_sum_c11_r22_s2),
    .ci(sum_sum_c11_r23_s2),
    .s(sum_sum_c11_r40_s3),
    .co(sum_carry_c11_r40_s3)
  );
  wire sum_sum_c11_r41_s3, sum_carry_c11_r41_s3;
  subbyte_full_adder sum_add_c11_r41_s3 (
    .a(sum_sum_c11_r24_s2),
    .b(sum_sum_c11_r25_s2),
    .ci(sum_sum_c11_r26_s2),
    .s(sum_sum_c11_r41_s3),
    .co(sum_carry_c11_r41_s3)
  );
  wire sum_sum_c11_r42_s3, sum_carry_c11_r42_s3;
  subbyte_full_adder sum_add_c11_r42_s3 (
    .a(sum_sum_c11_r27_s2),
    .b(sum_sum_c11_r28_s2),
    .ci(sum_sum_c11_r29_s2),
    .s(sum_sum_c11_r42_s3),
    .co(sum_carry_c11_r42_s3)
  );
  wire sum_sum_c11_r43_s3, sum_carry_c11_r43_s3;
  subbyte_full_adder sum_add_c11_r43_s3 (
    .a(sum_sum_c11_r30_s2),
    .b(sum_sum_c11_r31_s2),
    .ci(sum_sum_c11_r32_s2),
    .s(sum_sum_c11_r43_s3),
    .co(sum_carry_c11_r43_s3)
  );
  wire sum_sum_c11_r44_s4, sum_carry_c11_r44_s4;
  subbyte_full_adder sum_add_c11_r44_s4 (
    .a(sum_sum_c11_r33_s2),
    .b(sum_sum_c11_r34_s2),
    .ci(sum_carry_c10_r35_s3),
    .s(sum_sum_c11_r44_s4),
    .co(sum_carry_c11_r44_s4)
  );
  wire sum_sum_c11_r45_s4, sum_carry_c11_r45_s4;
  subbyte_full_adder sum_add_c11_r45_s4 (
    .a(sum_carry_c10_r36_s3),
    .b(sum_carry_c10_r37_s3),
    .ci(sum_carry_c10_r38_s3),
    .s(sum_sum_c11_r45_s4),
    .co(sum_carry_c11_r45_s4)
  );
  wire sum_sum_c11_r46_s4, sum_carry_c11_r46_s4;
  subbyte_full_adder sum_add_c11_r46_s4 (
    .a(sum_carry_c10_r39_s3),
    .b(sum_carry_c10_r40_s3),
    .ci(sum_carry_c10_r41_s3),
    .s(sum_sum_c11_r46_s4),
    .co(sum_carry_c11_r46_s4)
  );
  wire sum_sum_c11_r47_s4, sum_carry_c11_r47_s4;
  subbyte_full_adder sum_add_c11_r47_s4 (
    .a(sum_carry_c10_r42_s3),
    .b(sum_carry_c10_r43_s3),
    .ci(sum_sum_c11_r35_s3),
    .s(sum_sum_c11_r47_s4),
    .co(sum_carry_c11_r47_s4)
  );
  wire sum_sum_c11_r48_s4, sum_carry_c11_r48_s4;
  subbyte_full_adder sum_add_c11_r48_s4 (
    .a(sum_sum_c11_r36_s3),
    .b(sum_sum_c11_r37_s3),
    .ci(sum_sum_c11_r38_s3),
    .s(sum_sum_c11_r48_s4),
    .co(sum_carry_c11_r48_s4)
  );
  wire sum_sum_c11_r49_s4, sum_carry_c11_r49_s4;
  subbyte_full_adder sum_add_c11_r49_s4 (
    .a(sum_sum_c11_r39_s3),
    .b(sum_sum_c11_r40_s3),
    .ci(sum_sum_c11_r41_s3),
    .s(sum_sum_c11_r49_s4),
    .co(sum_carry_c11_r49_s4)
  );
  wire sum_sum_c11_r50_s5, sum_carry_c11_r50_s5;
  subbyte_full_adder sum_add_c11_r50_s5 (
    .a(sum_sum_c11_r42_s3),
    .b(sum_sum_c11_r43_s3),
    .ci(sum_carry_c10_r44_s4),
    .s(sum_sum_c11_r50_s5),
    .co(sum_carry_c11_r50_s5)
  );
  wire sum_sum_c11_r51_s5, sum_carry_c11_r51_s5;
  subbyte_full_adder sum_add_c11_r51_s5 (
    .a(sum_sum_c11_r44_s4),
    .b(sum_carry_c10_r45_s4),
    .ci(sum_carry_c10_r46_s4),
    .s(sum_sum_c11_r51_s5),
    .co(sum_carry_c11_r51_s5)
  );
  wire sum_sum_c11_r52_s5, sum_carry_c11_r52_s5;
  subbyte_full_adder sum_add_c11_r52_s5 (
    .a(sum_carry_c10_r47_s4),
    .b(sum_carry_c10_r48_s4),
    .ci(sum_carry_c10_r49_s4),
    .s(sum_sum_c11_r52_s5),
    .co(sum_carry_c11_r52_s5)
  );
  wire sum_sum_c11_r53_s6, sum_carry_c11_r53_s6;
  subbyte_full_adder sum_add_c11_r53_s6 (
    .a(sum_carry_c10_r50_s5),
    .b(sum_sum_c11_r45_s4),
    .ci(sum_sum_c11_r46_s4),
    .s(sum_sum_c11_r53_s6),
    .co(sum_carry_c11_r53_s6)
  );
  wire sum_sum_c11_r54_s5, sum_carry_c11_r54_s5;
  subbyte_full_adder sum_add_c11_r54_s5 (
    .a(sum_sum_c11_r47_s4),
    .b(sum_sum_c11_r48_s4),
    .ci(sum_sum_c11_r49_s4),
    .s(sum_sum_c11_r54_s5),
    .co(sum_carry_c11_r54_s5)
  );
  wire sum_sum_c11_r55_s6, sum_carry_c11_r55_s6;
  subbyte_full_adder sum_add_c11_r55_s6 (
    .a(sum_sum_c11_r50_s5),
    .b(sum_carry_c10_r51_s5),
    .ci(sum_carry_c10_r52_s5),
    .s(sum_sum_c11_r55_s6),
    .co(sum_carry_c11_r55_s6)
  );
  wire sum_sum_c11_r56_s7, sum_carry_c11_r56_s7;
  subbyte_full_adder sum_add_c11_r56_s7 (
    .a(sum_carry_c10_r53_s6),
    .b(sum_carry_c10_r54_s5),
    .ci(sum_sum_c11_r51_s5),
    .s(sum_sum_c11_r56_s7),
    .co(sum_carry_c11_r56_s7)
  );
  wire sum_sum_c11_r57_s7, sum_carry_c11_r57_s7;
  subbyte_full_adder sum_add_c11_r57_s7 (
    .a(sum_sum_c11_r52_s5),
    .b(sum_sum_c11_r53_s6),
    .ci(sum_sum_c11_r54_s5),
    .s(sum_sum_c11_r57_s7),
    .co(sum_carry_c11_r57_s7)
  );
  wire sum_sum_c11_r58_s8, sum_carry_c11_r58_s8;
  subbyte_full_adder sum_add_c11_r58_s8 (
    .a(sum_carry_c10_r55_s6),
    .b(sum_carry_c10_r56_s7),
    .ci(sum_carry_c10_r57_s7),
    .s(sum_sum_c11_r58_s8),
    .co(sum_carry_c11_r58_s8)
  );
  wire sum_sum_c11_r59_s8, sum_carry_c11_r59_s8;
  subbyte_full_adder sum_add_c11_r59_s8 (
    .a(sum_sum_c11_r55_s6),
    .b(sum_sum_c11_r56_s7),
    .ci(sum_sum_c11_r57_s7),
    .s(sum_sum_c11_r59_s8),
    .co(sum_carry_c11_r59_s8)
  );
  wire sum_sum_c11_r60_s9, sum_carry_c11_r60_s9;
  subbyte_full_adder sum_add_c11_r60_s9 (
    .a(sum_carry_c10_r58_s8),
    .b(sum_carry_c10_r59_s8),
    .ci(sum_sum_c11_r58_s8),
    .s(sum_sum_c11_r60_s9),
    .co(sum_carry_c11_r60_s9)
  );
  wire sum_sum_c11_r61_s10, sum_carry_c11_r61_s10;
  subbyte_full_adder sum_add_c11_r61_s10 (
    .a(sum_sum_c11_r59_s8),
    .b(sum_carry_c10_r60_s9),
    .ci(sum_sum_c11_r60_s9),
    .s(sum_sum_c11_r61_s10),
    .co(sum_carry_c11_r61_s10)
  );
  wire sum_sum_c11_r62_s20, sum_carry_c11_r62_s20;
  subbyte_full_adder sum_add_c11_r62_s20 (
    .a(sum_carry_c10_r61_s10),
    .b(sum_sum_c11_r61_s10),
    .ci(sum_carry_c10_r62_s19),
    .s(sum_sum_c11_r62_s20),
    .co(sum_carry_c11_r62_s20)
  );
  wire sum_sum_c12_r0_s1, sum_carry_c12_r0_s1;
  subbyte_full_adder sum_add_c12_r0_s1 (
    .a(weight[12]),
    .b(weight[26]),
    .ci(weight[40]),
    .s(sum_sum_c12_r0_s1),
    .co(sum_carry_c12_r0_s1)
  );
  wire sum_sum_c12_r1_s1, sum_carry_c12_r1_s1;
  subbyte_full_adder sum_add_c12_r1_s1 (
    .a(weight[54]),
    .b(weight[68]),
    .ci(weight[82]),
    .s(sum_sum_c12_r1_s1),
    .co(sum_carry_c12_r1_s1)
  );
  wire sum_sum_c12_r2_s1, sum_carry_c12_r2_s1;
  subbyte_full_adder sum_add_c12_r2_s1 (
    .a(weight[96]),
    .b(weight[110]),
    .ci(weight[124]),
    .s(sum_sum_c12_r2_s1),
    .co(sum_carry_c12_r2_s1)
  );
  wire sum_sum_c12_r3_s1, sum_carry_c12_r3_s1;
  subbyte_full_adder sum_add_c12_r3_s1 (
    .a(weight[138]),
    .b(weight[152]),
    .ci(weight[166]),
    .s(sum_sum_c12_r3_s1),
    .co(sum_carry_c12_r3_s1)
  );
  wire sum_sum_c12_r4_s1, sum_carry_c12_r4_s1;
  subbyte_full_adder sum_add_c12_r4_s1 (
    .a(weight[180]),
    .b(weight[194]),
    .ci(weight[208]),
    .s(sum_sum_c12_r4_s1),
    .co(sum_carry_c12_r4_s1)
  );
  wire sum_sum_c12_r5_s1, sum_carry_c12_r5_s1;
  subbyte_full_adder sum_add_c12_r5_s1 (
    .a(weight[222]),
    .b(weight[236]),
    .ci(weight[250]),
    .s(sum_sum_c12_r5_s1),
    .co(sum_carry_c12_r5_s1)
  );
  wire sum_sum_c12_r6_s1, sum_carry_c12_r6_s1;
  subbyte_full_adder sum_add_c12_r6_s1 (
    .a(weight[264]),
    .b(weight[278]),
    .ci(weight[292]),
    .s(sum_sum_c12_r6_s1),
    .co(sum_carry_c12_r6_s1)
  );
  wire sum_sum_c12_r7_s1, sum_carry_c12_r7_s1;
  subbyte_full_adder sum_add_c12_r7_s1 (
    .a(weight[306]),
    .b(weight[320]),
    .ci(weight[334]),
    .s(sum_sum_c12_r7_s1),
    .co(sum_carry_c12_r7_s1)
  );
  wire sum_sum_c12_r8_s1, sum_carry_c12_r8_s1;
  subbyte_full_adder sum_add_c12_r8_s1 (
    .a(weight[348]),
    .b(weight[362]),
    .ci(weight[376]),
    .s(sum_sum_c12_r8_s1),
    .co(sum_carry_c12_r8_s1)
  );
  wire sum_sum_c12_r9_s1, sum_carry_c12_r9_s1;
  subbyte_full_adder sum_add_c12_r9_s1 (
    .a(weight[390]),
    .b(weight[404]),
    .ci(weight[418]),
    .s(sum_sum_c12_r9_s1),
    .co(sum_carry_c12_r9_s1)
  );
  wire sum_sum_c12_r10_s1, sum_carry_c12_r10_s1;
  subbyte_full_adder sum_add_c12_r10_s1 (
    .a(weight[432]),
    .b(weight[446]),
    .ci(weight[460]),
    .s(sum_sum_c12_r10_s1),
    .co(sum_carry_c12_r10_s1)
  );
  wire sum_sum_c12_r11_s1, sum_carry_c12_r11_s1;
  subbyte_full_adder sum_add_c12_r11_s1 (
    .a(weight[474]),
    .b(weight[488]),
    .ci(weight[502]),
    .s(sum_sum_c12_r11_s1),
    .co(sum_carry_c12_r11_s1)
  );
  wire sum_sum_c12_r12_s1, sum_carry_c12_r12_s1;
  subbyte_full_adder sum_add_c12_r12_s1 (
    .a(weight[516]),
    .b(weight[530]),
    .ci(weight[544]),
    .s(sum_sum_c12_r12_s1),
    .co(sum_carry_c12_r12_s1)
  );
  wire sum_sum_c12_r13_s1, sum_carry_c12_r13_s1;
  subbyte_full_adder sum_add_c12_r13_s1 (
    .a(weight[558]),
    .b(weight[572]),
    .ci(weight[586]),
    .s(sum_sum_c12_r13_s1),
    .co(sum_carry_c12_r13_s1)
  );
  wire sum_sum_c12_r14_s1, sum_carry_c12_r14_s1;
  subbyte_full_adder sum_add_c12_r14_s1 (
    .a(weight[600]),
    .b(weight[614]),
    .ci(weight[628]),
    .s(sum_sum_c12_r14_s1),
    .co(sum_carry_c12_r14_s1)
  );
  wire sum_sum_c12_r15_s1, sum_carry_c12_r15_s1;
  subbyte_full_adder sum_add_c12_r15_s1 (
    .a(weight[642]),
    .b(weight[656]),
    .ci(weight[670]),
    .s(sum_sum_c12_r15_s1),
    .co(sum_carry_c12_r15_s1)
  );
  wire sum_sum_c12_r16_s1, sum_carry_c12_r16_s1;
  subbyte_full_adder sum_add_c12_r16_s1 (
    .a(weight[684]),
    .b(weight[698]),
    .ci(weight[712]),
    .s(sum_sum_c12_r16_s1),
    .co(sum_carry_c12_r16_s1)
  );
  wire sum_sum_c12_r17_s1, sum_carry_c12_r17_s1;
  subbyte_full_adder sum_add_c12_r17_s1 (
    .a(weight[726]),
    .b(weight[740]),
    .ci(weight[754]),
    .s(sum_sum_c12_r17_s1),
    .co(sum_carry_c12_r17_s1)
  );
  wire sum_sum_c12_r18_s1, sum_carry_c12_r18_s1;
  subbyte_full_adder sum_add_c12_r18_s1 (
    .a(weight[768]),
    .b(weight[782]),
    .ci(weight[796]),
    .s(sum_sum_c12_r18_s1),
    .co(sum_carry_c12_r18_s1)
  );
  wire sum_sum_c12_r19_s1, sum_carry_c12_r19_s1;
  subbyte_full_adder sum_add_c12_r19_s1 (
    .a(weight[810]),
    .b(weight[824]),
    .ci(weight[838]),
    .s(sum_sum_c12_r19_s1),
    .co(sum_carry_c12_r19_s1)
  );
  wire sum_sum_c12_r20_s1, sum_carry_c12_r20_s1;
  subbyte_full_adder sum_add_c12_r20_s1 (
    .a(weight[852]),
    .b(weight[866]),
    .ci(weight[880]),
    .s(sum_sum_c12_r20_s1),
    .co(sum_carry_c12_r20_s1)
  );
  wire sum_sum_c12_r21_s2, sum_carry_c12_r21_s2;
  subbyte_full_adder sum_add_c12_r21_s2 (
    .a(weight[894]),
    .b(sum_carry_c11_r0_s1),
    .ci(sum_carry_c11_r1_s1),
    .s(sum_sum_c12_r21_s2),
    .co(sum_carry_c12_r21_s2)
  );
  wire sum_sum_c12_r22_s2, sum_carry_c12_r22_s2;
  subbyte_full_adder sum_add_c12_r22_s2 (
    .a(sum_carry_c11_r2_s1),
    .b(sum_carry_c11_r3_s1),
    .ci(sum_carry_c11_r4_s1),
    .s(sum_sum_c12_r22_s2),
    .co(sum_carry_c12_r22_s2)
  );
  wire sum_sum_c12_r23_s2, sum_carry_c12_r23_s2;
  subbyte_full_adder sum_add_c12_r23_s2 (
    .a(sum_carry_c11_r5_s1),
    .b(sum_carry_c11_r6_s1),
    .ci(sum_carry_c11_r7_s1),
    .s(sum_sum_c12_r23_s2),
    .co(sum_carry_c12_r23_s2)
  );
  wire sum_sum_c12_r24_s2, sum_carry_c12_r24_s2;
  subbyte_full_adder sum_add_c12_r24_s2 (
    .a(sum_carry_c11_r8_s1),
    .b(sum_carry_c11_r9_s1),
    .ci(sum_carry_c11_r10_s1),
    .s(sum_sum_c12_r24_s2),
    .co(sum_carry_c12_r24_s2)
  );
  wire sum_sum_c12_r25_s2, sum_carry_c12_r25_s2;
  subbyte_full_adder sum_add_c12_r25_s2 (
    .a(sum_carry_c11_r11_s1),
    .b(sum_carry_c11_r12_s1),
    .ci(sum_carry_c11_r13_s1),
    .s(sum_sum_c12_r25_s2),
    .co(sum_carry_c12_r25_s2)
  );
  wire sum_sum_c12_r26_s2, sum_carry_c12_r26_s2;
  subbyte_full_adder sum_add_c12_r26_s2 (
    .a(sum_carry_c11_r14_s1),
    .b(sum_carry_c11_r15_s1),
    .ci(sum_carry_c11_r16_s1),
    .s(sum_sum_c12_r26_s2),
    .co(sum_carry_c12_r26_s2)
  );
  wire sum_sum_c12_r27_s2, sum_carry_c12_r27_s2;
  subbyte_full_adder sum_add_c12_r27_s2 (
    .a(sum_carry_c11_r17_s1),
    .b(sum_carry_c11_r18_s1),
    .ci(sum_carry_c11_r19_s1),
    .s(sum_sum_c12_r27_s2),
    .co(sum_carry_c12_r27_s2)
  );
  wire sum_sum_c12_r28_s2, sum_carry_c12_r28_s2;
  subbyte_full_adder sum_add_c12_r28_s2 (
    .a(sum_carry_c11_r20_s1),
    .b(sum_sum_c12_r0_s1),
    .ci(sum_sum_c12_r1_s1),
    .s(sum_sum_c12_r28_s2),
    .co(sum_carry_c12_r28_s2)
  );
  wire sum_sum_c12_r29_s2, sum_carry_c12_r29_s2;
  subbyte_full_adder sum_add_c12_r29_s2 (
    .a(sum_sum_c12_r2_s1),
    .b(sum_sum_c12_r3_s1),
    .ci(sum_sum_c12_r4_s1),
    .s(sum_sum_c12_r29_s2),
    .co(sum_carry_c12_r29_s2)
  );
  wire sum_sum_c12_r30_s2, sum_carry_c12_r30_s2;
  subbyte_full_adder sum_add_c12_r30_s2 (
    .a(sum_sum_c12_r5_s1),
    .b(sum_sum_c12_r6_s1),
    .ci(sum_sum_c12_r7_s1),
    .s(sum_sum_c12_r30_s2),
    .co(sum_carry_c12_r30_s2)
  );
  wire sum_sum_c12_r31_s2, sum_carry_c12_r31_s2;
  subbyte_full_adder sum_add_c12_r31_s2 (
    .a(sum_sum_c12_r8_s1),
    .b(sum_sum_c12_r9_s1),
    .ci(sum_sum_c12_r10_s1),
    .s(sum_sum_c12_r31_s2),
    .co(sum_carry_c12_r31_s2)
  );
  wire sum_sum_c12_r32_s2, sum_carry_c12_r32_s2;
  subbyte_full_adder sum_add_c12_r32_s2 (
    .a(sum_sum_c12_r11_s1),
    .b(sum_sum_c12_r12_s1),
    .ci(sum_sum_c12_r13_s1),
    .s(sum_sum_c12_r32_s2),
    .co(sum_carry_c12_r32_s2)
  );
  wire sum_sum_c12_r33_s2, sum_carry_c12_r33_s2;
  subbyte_full_adder sum_add_c12_r33_s2 (
    .a(sum_sum_c12_r14_s1),
    .b(sum_sum_c12_r15_s1),
    .ci(sum_sum_c12_r16_s1),
    .s(sum_sum_c12_r33_s2),
    .co(sum_carry_c12_r33_s2)
  );
  wire sum_sum_c12_r34_s2, sum_carry_c12_r34_s2;
  subbyte_full_adder sum_add_c12_r34_s2 (
    .a(sum_sum_c12_r17_s1),
    .b(sum_sum_c12_r18_s1),
    .ci(sum_sum_c12_r19_s1),
    .s(sum_sum_c12_r34_s2),
    .co(sum_carry_c12_r34_s2)
  );
  wire sum_sum_c12_r35_s3, sum_carry_c12_r35_s3;
  subbyte_full_adder sum_add_c12_r35_s3 (
    .a(sum_sum_c12_r20_s1),
    .b(sum_carry_c11_r21_s2),
    .ci(sum_carry_c11_r22_s2),
    .s(sum_sum_c12_r35_s3),
    .co(sum_carry_c12_r35_s3)
  );
  wire sum_sum_c12_r36_s3, sum_carry_c12_r36_s3;
  subbyte_full_adder sum_add_c12_r36_s3 (
    .a(sum_carry_c11_r23_s2),
    .b(sum_carry_c11_r24_s2),
    .ci(sum_carry_c11_r25_s2),
    .s(sum_sum_c12_r36_s3),
    .co(sum_carry_c12_r36_s3)
  );
  wire sum_sum_c12_r37_s3, sum_carry_c12_r37_s3;
  subbyte_full_adder sum_add_c12_r37_s3 (
    .a(sum_carry_c11_r26_s2),
    .b(sum_carry_c11_r27_s2),
    .ci(sum_carry_c11_r28_s2),
    .s(sum_sum_c12_r37_s3),
    .co(sum_carry_c12_r37_s3)
  );
  wire sum_sum_c12_r38_s3, sum_carry_c12_r38_s3;
  subbyte_full_adder sum_add_c12_r38_s3 (
    .a(sum_carry_c11_r29_s2),
    .b(sum_carry_c11_r30_s2),
    .ci(sum_carry_c11_r31_s2),
    .s(sum_sum_c12_r38_s3),
    .co(sum_carry_c12_r38_s3)
  );
  wire sum_sum_c12_r39_s3, sum_carry_c12_r39_s3;
  subbyte_full_adder sum_add_c12_r39_s3 (
    .a(sum_carry_c11_r32_s2),
    .b(sum_carry_c11_r33_s2),
    .ci(sum_carry_c11_r34_s2),
    .s(sum_sum_c12_r39_s3),
    .co(sum_carry_c12_r39_s3)
  );
  wire sum_sum_c12_r40_s3, sum_carry_c12_r40_s3;
  subbyte_full_adder sum_add_c12_r40_s3 (
    .a(sum_sum_c12_r21_s2),
    .b(sum_sum_c12_r22_s2),
    .ci(sum_sum_c12_r23_s2),
    .s(sum_sum_c12_r40_s3),
    .co(sum_carry_c12_r40_s3)
  );
  wire sum_sum_c12_r41_s3, sum_carry_c12_r41_s3;
  subbyte_full_adder sum_add_c12_r41_s3 (
    .a(sum_sum_c12_r24_s2),
    .b(sum_sum_c12_r25_s2),
    .ci(sum_sum_c12_r26_s2),
    .s(sum_sum_c12_r41_s3),
    .co(sum_carry_c12_r41_s3)
  );
  wire sum_sum_c12_r42_s3, sum_carry_c12_r42_s3;
  subbyte_full_adder sum_add_c12_r42_s3 (
    .a(sum_sum_c12_r27_s2),
    .b(sum_sum_c12_r28_s2),
    .ci(sum_sum_c12_r29_s2),
    .s(sum_sum_c12_r42_s3),
    .co(sum_carry_c12_r42_s3)
  );
  wire sum_sum_c12_r43_s3, sum_carry_c12_r43_s3;
  subbyte_full_adder sum_add_c12_r43_s3 (
    .a(sum_sum_c12_r30_s2),
    .b(sum_sum_c12_r31_s2),
    .ci(sum_sum_c12_r32_s2),
    .s(sum_sum_c12_r43_s3),
    .co(sum_carry_c12_r43_s3)
  );
  wire sum_sum_c12_r44_s4, sum_carry_c12_r44_s4;
  subbyte_full_adder sum_add_c12_r44_s4 (
    .a(sum_sum_c12_r33_s2),
    .b(sum_sum_c12_r34_s2),
    .ci(sum_carry_c11_r35_s3),
    .s(sum_sum_c12_r44_s4),
    .co(sum_carry_c12_r44_s4)
  );
  wire sum_sum_c12_r45_s4, sum_carry_c12_r45_s4;
  subbyte_full_adder sum_add_c12_r45_s4 (
    .a(sum_carry_c11_r36_s3),
    .b(sum_carry_c11_r37_s3),
    .ci(sum_carry_c11_r38_s3),
    .s(sum_sum_c12_r45_s4),
    .co(sum_carry_c12_r45_s4)
  );
  wire sum_sum_c12_r46_s4, sum_carry_c12_r46_s4;
  subbyte_full_adder sum_add_c12_r46_s4 (
    .a(sum_carry_c11_r39_s3),
    .b(sum_carry_c11_r40_s3),
    .ci(sum_carry_c11_r41_s3),
    .s(sum_sum_c12_r46_s4),
    .co(sum_carry_c12_r46_s4)
  );
  wire sum_sum_c12_r47_s4, sum_carry_c12_r47_s4;
  subbyte_full_adder sum_add_c12_r47_s4 (
    .a(sum_carry_c11_r42_s3),
    .b(sum_carry_c11_r43_s3),
    .ci(sum_sum_c12_r35_s3),
    .s(sum_sum_c12_r47_s4),
    .co(sum_carry_c12_r47_s4)
  );
  wire sum_sum_c12_r48_s4, sum_carry_c12_r48_s4;
  subbyte_full_adder sum_add_c12_r48_s4 (
    .a(sum_sum_c12_r36_s3),
    .b(sum_sum_c12_r37_s3),
    .ci(sum_sum_c12_r38_s3),
    .s(sum_sum_c12_r48_s4),
    .co(sum_carry_c12_r48_s4)
  );
  wire sum_sum_c12_r49_s4, sum_carry_c12_r49_s4;
  subbyte_full_adder sum_add_c12_r49_s4 (
    .a(sum_sum_c12_r39_s3),
    .b(sum_sum_c12_r40_s3),
    .ci(sum_sum_c12_r41_s3),
    .s(sum_sum_c12_r49_s4),
    .co(sum_carry_c12_r49_s4)
  );
  wire sum_sum_c12_r50_s5, sum_carry_c12_r50_s5;
  subbyte_full_adder sum_add_c12_r50_s5 (
    .a(sum_sum_c12_r42_s3),
    .b(sum_sum_c12_r43_s3),
    .ci(sum_carry_c11_r44_s4),
    .s(sum_sum_c12_r50_s5),
    .co(sum_carry_c12_r50_s5)
  );
  wire sum_sum_c12_r51_s5, sum_carry_c12_r51_s5;
  subbyte_full_adder sum_add_c12_r51_s5 (
    .a(sum_sum_c12_r44_s4),
    .b(sum_carry_c11_r45_s4),
    .ci(sum_carry_c11_r46_s4),
    .s(sum_sum_c12_r51_s5),
    .co(sum_carry_c12_r51_s5)
  );
  wire sum_sum_c12_r52_s5, sum_carry_c12_r52_s5;
  subbyte_full_adder sum_add_c12_r52_s5 (
    .a(sum_carry_c11_r47_s4),
    .b(sum_carry_c11_r48_s4),
    .ci(sum_carry_c11_r49_s4),
    .s(sum_sum_c12_r52_s5),
    .co(sum_carry_c12_r52_s5)
  );
  wire sum_sum_c12_r53_s6, sum_carry_c12_r53_s6;
  subbyte_full_adder sum_add_c12_r53_s6 (
    .a(sum_carry_c11_r50_s5),
    .b(sum_sum_c12_r45_s4),
    .ci(sum_sum_c12_r46_s4),
    .s(sum_sum_c12_r53_s6),
    .co(sum_carry_c12_r53_s6)
  );
  wire sum_sum_c12_r54_s5, sum_carry_c12_r54_s5;
  subbyte_full_adder sum_add_c12_r54_s5 (
    .a(sum_sum_c12_r47_s4),
    .b(sum_sum_c12_r48_s4),
    .ci(sum_sum_c12_r49_s4),
    .s(sum_sum_c12_r54_s5),
    .co(sum_carry_c12_r54_s5)
  );
  wire sum_sum_c12_r55_s6, sum_carry_c12_r55_s6;
  subbyte_full_adder sum_add_c12_r55_s6 (
    .a(sum_sum_c12_r50_s5),
    .b(sum_carry_c11_r51_s5),
    .ci(sum_carry_c11_r52_s5),
    .s(sum_sum_c12_r55_s6),
    .co(sum_carry_c12_r55_s6)
  );
  wire sum_sum_c12_r56_s7, sum_carry_c12_r56_s7;
  subbyte_full_adder sum_add_c12_r56_s7 (
    .a(sum_carry_c11_r53_s6),
    .b(sum_carry_c11_r54_s5),
    .ci(sum_sum_c12_r51_s5),
    .s(sum_sum_c12_r56_s7),
    .co(sum_carry_c12_r56_s7)
  );
  wire sum_sum_c12_r57_s7, sum_carry_c12_r57_s7;
  subbyte_full_adder sum_add_c12_r57_s7 (
    .a(sum_sum_c12_r52_s5),
    .b(sum_sum_c12_r53_s6),
    .ci(sum_sum_c12_r54_s5),
    .s(sum_sum_c12_r57_s7),
    .co(sum_carry_c12_r57_s7)
  );
  wire sum_sum_c12_r58_s8, sum_carry_c12_r58_s8;
  subbyte_full_adder sum_add_c12_r58_s8 (
    .a(sum_carry_c11_r55_s6),
    .b(sum_carry_c11_r56_s7),
    .ci(sum_carry_c11_r57_s7),
    .s(sum_sum_c12_r58_s8),
    .co(sum_carry_c12_r58_s8)
  );
  wire sum_sum_c12_r59_s8, sum_carry_c12_r59_s8;
  subbyte_full_adder sum_add_c12_r59_s8 (
    .a(sum_sum_c12_r55_s6),
    .b(sum_sum_c12_r56_s7),
    .ci(sum_sum_c12_r57_s7),
    .s(sum_sum_c12_r59_s8),
    .co(sum_carry_c12_r59_s8)
  );
  wire sum_sum_c12_r60_s9, sum_carry_c12_r60_s9;
  subbyte_full_adder sum_add_c12_r60_s9 (
    .a(sum_carry_c11_r58_s8),
    .b(sum_carry_c11_r59_s8),
    .ci(sum_sum_c12_r58_s8),
    .s(sum_sum_c12_r60_s9),
    .co(sum_carry_c12_r60_s9)
  );
  wire sum_sum_c12_r61_s10, sum_carry_c12_r61_s10;
  subbyte_full_adder sum_add_c12_r61_s10 (
    .a(sum_sum_c12_r59_s8),
    .b(sum_carry_c11_r60_s9),
    .ci(sum_sum_c12_r60_s9),
    .s(sum_sum_c12_r61_s10),
    .co(sum_carry_c12_r61_s10)
  );
  wire sum_sum_c12_r62_s21, sum_carry_c12_r62_s21;
  subbyte_full_adder sum_add_c12_r62_s21 (
    .a(sum_carry_c11_r61_s10),
    .b(sum_sum_c12_r61_s10),
    .ci(sum_carry_c11_r62_s20),
    .s(sum_sum_c12_r62_s21),
    .co(sum_carry_c12_r62_s21)
  );
  wire sum_sum_c13_r0_s1, sum_carry_c13_r0_s1;
  subbyte_full_adder sum_add_c13_r0_s1 (
    .a(weight[13]),
    .b(weight[27]),
    .ci(weight[41]),
    .s(sum_sum_c13_r0_s1),
    .co(sum_carry_c13_r0_s1)
  );
  wire sum_sum_c13_r1_s1, sum_carry_c13_r1_s1;
  subbyte_full_adder sum_add_c13_r1_s1 (
    .a(weight[55]),
    .b(weight[69]),
    .ci(weight[83]),
    .s(sum_sum_c13_r1_s1),
    .co(sum_carry_c13_r1_s1)
  );
  wire sum_sum_c13_r2_s1, sum_carry_c13_r2_s1;
  subbyte_full_adder sum_add_c13_r2_s1 (
    .a(weight[97]),
    .b(weight[111]),
    .ci(weight[125]),
    .s(sum_sum_c13_r2_s1),
    .co(sum_carry_c13_r2_s1)
  );
  wire sum_sum_c13_r3_s1, sum_carry_c13_r3_s1;
  subbyte_full_adder sum_add_c13_r3_s1 (
    .a(weight[139]),
    .b(weight[153]),
    .ci(weight[167]),
    .s(sum_sum_c13_r3_s1),
    .co(sum_carry_c13_r3_s1)
  );
  wire sum_sum_c13_r4_s1, sum_carry_c13_r4_s1;
  subbyte_full_adder sum_add_c13_r4_s1 (
    .a(weight[181]),
    .b(weight[195]),
    .ci(weight[209]),
    .s(sum_sum_c13_r4_s1),
    .co(sum_carry_c13_r4_s1)
  );
  wire sum_sum_c13_r5_s1, sum_carry_c13_r5_s1;
  subbyte_full_adder sum_add_c13_r5_s1 (
    .a(weight[223]),
    .b(weight[237]),
    .ci(weight[251]),
    .s(sum_sum_c13_r5_s1),
    .co(sum_carry_c13_r5_s1)
  );
  wire sum_sum_c13_r6_s1, sum_carry_c13_r6_s1;
  subbyte_full_adder sum_add_c13_r6_s1 (
    .a(weight[265]),
    .b(weight[279]),
    .ci(weight[293]),
    .s(sum_sum_c13_r6_s1),
    .co(sum_carry_c13_r6_s1)
  );
  wire sum_sum_c13_r7_s1, sum_carry_c13_r7_s1;
  subbyte_full_adder sum_add_c13_r7_s1 (
    .a(weight[307]),
    .b(weight[321]),
    .ci(weight[335]),
    .s(sum_sum_c13_r7_s1),
    .co(sum_carry_c13_r7_s1)
  );
  wire sum_sum_c13_r8_s1, sum_carry_c13_r8_s1;
  subbyte_full_adder sum_add_c13_r8_s1 (
    .a(weight[349]),
    .b(weight[363]),
    .ci(weight[377]),
    .s(sum_sum_c13_r8_s1),
    .co(sum_carry_c13_r8_s1)
  );
  wire sum_sum_c13_r9_s1, sum_carry_c13_r9_s1;
  subbyte_full_adder sum_add_c13_r9_s1 (
    .a(weight[391]),
    .b(weight[405]),
    .ci(weight[419]),
    .s(sum_sum_c13_r9_s1),
    .co(sum_carry_c13_r9_s1)
  );
  wire sum_sum_c13_r10_s1, sum_carry_c13_r10_s1;
  subbyte_full_adder sum_add_c13_r10_s1 (
    .a(weight[433]),
    .b(weight[447]),
    .ci(weight[461]),
    .s(sum_sum_c13_r10_s1),
    .co(sum_carry_c13_r10_s1)
  );
  wire sum_sum_c13_r11_s1, sum_carry_c13_r11_s1;
  subbyte_full_adder sum_add_c13_r11_s1 (
    .a(weight[475]),
    .b(weight[489]),
    .ci(weight[503]),
    .s(sum_sum_c13_r11_s1),
    .co(sum_carry_c13_r11_s1)
  );
  wire sum_sum_c13_r12_s1, sum_carry_c13_r12_s1;
  subbyte_full_adder sum_add_c13_r12_s1 (
    .a(weight[517]),
    .b(weight[531]),
    .ci(weight[545]),
    .s(sum_sum_c13_r12_s1),
    .co(sum_carry_c13_r12_s1)
  );
  wire sum_sum_c13_r13_s1, sum_carry_c13_r13_s1;
  subbyte_full_adder sum_add_c13_r13_s1 (
    .a(weight[559]),
    .b(weight[573]),
    .ci(weight[587]),
    .s(sum_sum_c13_r13_s1),
    .co(sum_carry_c13_r13_s1)
  );
  wire sum_sum_c13_r14_s1, sum_carry_c13_r14_s1;
  subbyte_full_adder sum_add_c13_r14_s1 (
    .a(weight[601]),
    .b(weight[615]),
    .ci(weight[629]),
    .s(sum_sum_c13_r14_s1),
    .co(sum_carry_c13_r14_s1)
  );
  wire sum_sum_c13_r15_s1, sum_carry_c13_r15_s1;
  subbyte_full_adder sum_add_c13_r15_s1 (
    .a(weight[643]),
    .b(weight[657]),
    .ci(weight[671]),
    .s(sum_sum_c13_r15_s1),
    .co(sum_carry_c13_r15_s1)
  );
  wire sum_sum_c13_r16_s1, sum_carry_c13_r16_s1;
  subbyte_full_adder sum_add_c13_r16_s1 (
    .a(weight[685]),
    .b(weight[699]),
    .ci(weight[713]),
    .s(sum_sum_c13_r16_s1),
    .co(sum_carry_c13_r16_s1)
  );
  wire sum_sum_c13_r17_s1, sum_carry_c13_r17_s1;
  subbyte_full_adder sum_add_c13_r17_s1 (
    .a(weight[727]),
    .b(weight[741]),
    .ci(weight[755]),
    .s(sum_sum_c13_r17_s1),
    .co(sum_carry_c13_r17_s1)
  );
  wire sum_sum_c13_r18_s1, sum_carry_c13_r18_s1;
  subbyte_full_adder sum_add_c13_r18_s1 (
    .a(weight[769]),
    .b(weight[783]),
    .ci(weight[797]),
    .s(sum_sum_c13_r18_s1),
    .co(sum_carry_c13_r18_s1)
  );
  wire sum_sum_c13_r19_s1, sum_carry_c13_r19_s1;
  subbyte_full_adder sum_add_c13_r19_s1 (
    .a(weight[811]),
    .b(weight[825]),
    .ci(weight[839]),
    .s(sum_sum_c13_r19_s1),
    .co(sum_carry_c13_r19_s1)
  );
  wire sum_sum_c13_r20_s1, sum_carry_c13_r20_s1;
  subbyte_full_adder sum_add_c13_r20_s1 (
    .a(weight[853]),
    .b(weight[867]),
    .ci(weight[881]),
    .s(sum_sum_c13_r20_s1),
    .co(sum_carry_c13_r20_s1)
  );
  wire sum_sum_c13_r21_s2, sum_carry_c13_r21_s2;
  subbyte_full_adder sum_add_c13_r21_s2 (
    .a(weight[895]),
    .b(sum_carry_c12_r0_s1),
    .ci(sum_carry_c12_r1_s1),
    .s(sum_sum_c13_r21_s2),
    .co(sum_carry_c13_r21_s2)
  );
  wire sum_sum_c13_r22_s2, sum_carry_c13_r22_s2;
  subbyte_full_adder sum_add_c13_r22_s2 (
    .a(sum_carry_c12_r2_s1),
    .b(sum_carry_c12_r3_s1),
    .ci(sum_carry_c12_r4_s1),
    .s(sum_sum_c13_r22_s2),
    .co(sum_carry_c13_r22_s2)
  );
  wire sum_sum_c13_r23_s2, sum_carry_c13_r23_s2;
  subbyte_full_adder sum_add_c13_r23_s2 (
    .a(sum_carry_c12_r5_s1),
    .b(sum_carry_c12_r6_s1),
    .ci(sum_carry_c12_r7_s1),
    .s(sum_sum_c13_r23_s2),
    .co(sum_carry_c13_r23_s2)
  );
  wire sum_sum_c13_r24_s2, sum_carry_c13_r24_s2;
  subbyte_full_adder sum_add_c13_r24_s2 (
    .a(sum_carry_c12_r8_s1),
    .b(sum_carry_c12_r9_s1),
    .ci(sum_carry_c12_r10_s1),
    .s(sum_sum_c13_r24_s2),
    .co(sum_carry_c13_r24_s2)
  );
  wire sum_sum_c13_r25_s2, sum_carry_c13_r25_s2;
  subbyte_full_adder sum_add_c13_r25_s2 (
    .a(sum_carry_c12_r11_s1),
    .b(sum_carry_c12_r12_s1),
    .ci(sum_carry_c12_r13_s1),
    .s(sum_sum_c13_r25_s2),
    .co(sum_carry_c13_r25_s2)
  );
  wire sum_sum_c13_r26_s2, sum_carry_c13_r26_s2;
  subbyte_full_adder sum_add_c13_r26_s2 (
    .a(sum_carry_c12_r14_s1),
    .b(sum_carry_c12_r15_s1),
    .ci(sum_carry_c12_r16_s1),
    .s(sum_sum_c13_r26_s2),
    .co(sum_carry_c13_r26_s2)
  );
  wire sum_sum_c13_r27_s2, sum_carry_c13_r27_s2;
  subbyte_full_adder sum_add_c13_r27_s2 (
    .a(sum_carry_c12_r17_s1),
    .b(sum_carry_c12_r18_s1),
    .ci(sum_carry_c12_r19_s1),
    .s(sum_sum_c13_r27_s2),
    .co(sum_carry_c13_r27_s2)
  );
  wire sum_sum_c13_r28_s2, sum_carry_c13_r28_s2;
  subbyte_full_adder sum_add_c13_r28_s2 (
    .a(sum_carry_c12_r20_s1),
    .b(sum_sum_c13_r0_s1),
    .ci(sum_sum_c13_r1_s1),
    .s(sum_sum_c13_r28_s2),
    .co(sum_carry_c13_r28_s2)
  );
  wire sum_sum_c13_r29_s2, sum_carry_c13_r29_s2;
  subbyte_full_adder sum_add_c13_r29_s2 (
    .a(sum_sum_c13_r2_s1),
    .b(sum_sum_c13_r3_s1),
    .ci(sum_sum_c13_r4_s1),
    .s(sum_sum_c13_r29_s2),
    .co(sum_carry_c13_r29_s2)
  );
  wire sum_sum_c13_r30_s2, sum_carry_c13_r30_s2;
  subbyte_full_adder sum_add_c13_r30_s2 (
    .a(sum_sum_c13_r5_s1),
    .b(sum_sum_c13_r6_s1),
    .ci(sum_sum_c13_r7_s1),
    .s(sum_sum_c13_r30_s2),
    .co(sum_carry_c13_r30_s2)
  );
  wire sum_sum_c13_r31_s2, sum_carry_c13_r31_s2;
  subbyte_full_adder sum_add_c13_r31_s2 (
    .a(sum_sum_c13_r8_s1),
    .b(sum_sum_c13_r9_s1),
    .ci(sum_sum_c13_r10_s1),
    .s(sum_sum_c13_r31_s2),
    .co(sum_carry_c13_r31_s2)
  );
  wire sum_sum_c13_r32_s2, sum_carry_c13_r32_s2;
  subbyte_full_adder sum_add_c13_r32_s2 (
    .a(sum_sum_c13_r11_s1),
    .b(sum_sum_c13_r12_s1),
    .ci(sum_sum_c13_r13_s1),
    .s(sum_sum_c13_r32_s2),
    .co(sum_carry_c13_r32_s2)
  );
  wire sum_sum_c13_r33_s2, sum_carry_c13_r33_s2;
  subbyte_full_adder sum_add_c13_r33_s2 (
    .a(sum_sum_c13_r14_s1),
    .b(sum_sum_c13_r15_s1),
    .ci(sum_sum_c13_r16_s1),
    .s(sum_sum_c13_r33_s2),
    .co(sum_carry_c13_r33_s2)
  );
  wire sum_sum_c13_r34_s2, sum_carry_c13_r34_s2;
  subbyte_full_adder sum_add_c13_r34_s2 (
    .a(sum_sum_c13_r17_s1),
    .b(sum_sum_c13_r18_s1),
    .ci(sum_sum_c13_r19_s1),
    .s(sum_sum_c13_r34_s2),
    .co(sum_carry_c13_r34_s2)
  );
  wire sum_sum_c13_r35_s3, sum_carry_c13_r35_s3;
  subbyte_full_adder sum_add_c13_r35_s3 (
    .a(sum_sum_c13_r20_s1),
    .b(sum_carry_c12_r21_s2),
    .ci(sum_carry_c12_r22_s2),
    .s(sum_sum_c13_r35_s3),
    .co(sum_carry_c13_r35_s3)
  );
  wire sum_sum_c13_r36_s3, sum_carry_c13_r36_s3;
  subbyte_full_adder sum_add_c13_r36_s3 (
    .a(sum_carry_c12_r23_s2),
    .b(sum_carry_c12_r24_s2),
    .ci(sum_carry_c12_r25_s2),
    .s(sum_sum_c13_r36_s3),
    .co(sum_carry_c13_r36_s3)
  );
  wire sum_sum_c13_r37_s3, sum_carry_c13_r37_s3;
  subbyte_full_adder sum_add_c13_r37_s3 (
    .a(sum_carry_c12_r26_s2),
    .b(sum_carry_c12_r27_s2),
    .ci(sum_carry_c12_r28_s2),
    .s(sum_sum_c13_r37_s3),
    .co(sum_carry_c13_r37_s3)
  );
  wire sum_sum_c13_r38_s3, sum_carry_c13_r38_s3;
  subbyte_full_adder sum_add_c13_r38_s3 (
    .a(sum_carry_c12_r29_s2),
    .b(sum_carry_c12_r30_s2),
    .ci(sum_carry_c12_r31_s2),
    .s(sum_sum_c13_r38_s3),
    .co(sum_carry_c13_r38_s3)
  );
  wire sum_sum_c13_r39_s3, sum_carry_c13_r39_s3;
  subbyte_full_adder sum_add_c13_r39_s3 (
    .a(sum_carry_c12_r32_s2),
    .b(sum_carry_c12_r33_s2),
    .ci(sum_carry_c12_r34_s2),
    .s(sum_sum_c13_r39_s3),
    .co(sum_carry_c13_r39_s3)
  );
  wire sum_sum_c13_r40_s3, sum_carry_c13_r40_s3;
  subbyte_full_adder sum_add_c13_r40_s3 (
    .a(sum_sum_c13_r21_s2),
    .b(sum_sum_c13_r22_s2),
    .ci(sum_sum_c13_r23_s2),
    .s(sum_sum_c13_r40_s3),
    .co(sum_carry_c13_r40_s3)
  );
  wire sum_sum_c13_r41_s3, sum_carry_c13_r41_s3;
  subbyte_full_adder sum_add_c13_r41_s3 (
    .a(sum_sum_c13_r24_s2),
    .b(sum_sum_c13_r25_s2),
    .ci(sum_sum_c13_r26_s2),
    .s(sum_sum_c13_r41_s3),
    .co(sum_carry_c13_r41_s3)
  );
  wire sum_sum_c13_r42_s3, sum_carry_c13_r42_s3;
  subbyte_full_adder sum_add_c13_r42_s3 (
    .a(sum_sum_c13_r27_s2),
    .b(sum_sum_c13_r28_s2),
    .ci(sum_sum_c13_r29_s2),
    .s(sum_sum_c13_r42_s3),
    .co(sum_carry_c13_r42_s3)
  );
  wire sum_sum_c13_r43_s3, sum_carry_c13_r43_s3;
  subbyte_full_adder sum_add_c13_r43_s3 (
    .a(sum_sum_c13_r30_s2),
    .b(sum_sum_c13_r31_s2),
    .ci(sum_sum_c13_r32_s2),
    .s(sum_sum_c13_r43_s3),
    .co(sum_carry_c13_r43_s3)
  );
  wire sum_sum_c13_r44_s4, sum_carry_c13_r44_s4;
  subbyte_full_adder sum_add_c13_r44_s4 (
    .a(sum_sum_c13_r33_s2),
    .b(sum_sum_c13_r34_s2),
    .ci(sum_carry_c12_r35_s3),
    .s(sum_sum_c13_r44_s4),
    .co(sum_carry_c13_r44_s4)
  );
  wire sum_sum_c13_r45_s4, sum_carry_c13_r45_s4;
  subbyte_full_adder sum_add_c13_r45_s4 (
    .a(sum_carry_c12_r36_s3),
    .b(sum_carry_c12_r37_s3),
    .ci(sum_carry_c12_r38_s3),
    .s(sum_sum_c13_r45_s4),
    .co(sum_carry_c13_r45_s4)
  );
  wire sum_sum_c13_r46_s4, sum_carry_c13_r46_s4;
  subbyte_full_adder sum_add_c13_r46_s4 (
    .a(sum_carry_c12_r39_s3),
    .b(sum_carry_c12_r40_s3),
    .ci(sum_carry_c12_r41_s3),
    .s(sum_sum_c13_r46_s4),
    .co(sum_carry_c13_r46_s4)
  );
  wire sum_sum_c13_r47_s4, sum_carry_c13_r47_s4;
  subbyte_full_adder sum_add_c13_r47_s4 (
    .a(sum_carry_c12_r42_s3),
    .b(sum_carry_c12_r43_s3),
    .ci(sum_sum_c13_r35_s3),
    .s(sum_sum_c13_r47_s4),
    .co(sum_carry_c13_r47_s4)
  );
  wire sum_sum_c13_r48_s4, sum_carry_c13_r48_s4;
  subbyte_full_adder sum_add_c13_r48_s4 (
    .a(sum_sum_c13_r36_s3),
    .b(sum_sum_c13_r37_s3),
    .ci(sum_sum_c13_r38_s3),
    .s(sum_sum_c13_r48_s4),
    .co(sum_carry_c13_r48_s4)
  );
  wire sum_sum_c13_r49_s4, sum_carry_c13_r49_s4;
  subbyte_full_adder sum_add_c13_r49_s4 (
    .a(sum_sum_c13_r39_s3),
    .b(sum_sum_c13_r40_s3),
    .ci(sum_sum_c13_r41_s3),
    .s(sum_sum_c13_r49_s4),
    .co(sum_carry_c13_r49_s4)
  );
  wire sum_sum_c13_r50_s5, sum_carry_c13_r50_s5;
  subbyte_full_adder sum_add_c13_r50_s5 (
    .a(sum_sum_c13_r42_s3),
    .b(sum_sum_c13_r43_s3),
    .ci(sum_carry_c12_r44_s4),
    .s(sum_sum_c13_r50_s5),
    .co(sum_carry_c13_r50_s5)
  );
  wire sum_sum_c13_r51_s5, sum_carry_c13_r51_s5;
  subbyte_full_adder sum_add_c13_r51_s5 (
    .a(sum_sum_c13_r44_s4),
    .b(sum_carry_c12_r45_s4),
    .ci(sum_carry_c12_r46_s4),
    .s(sum_sum_c13_r51_s5),
    .co(sum_carry_c13_r51_s5)
  );
  wire sum_sum_c13_r52_s5, sum_carry_c13_r52_s5;
  subbyte_full_adder sum_add_c13_r52_s5 (
    .a(sum_carry_c12_r47_s4),
    .b(sum_carry_c12_r48_s4),
    .ci(sum_carry_c12_r49_s4),
    .s(sum_sum_c13_r52_s5),
    .co(sum_carry_c13_r52_s5)
  );
  wire sum_sum_c13_r53_s6, sum_carry_c13_r53_s6;
  subbyte_full_adder sum_add_c13_r53_s6 (
    .a(sum_carry_c12_r50_s5),
    .b(sum_sum_c13_r45_s4),
    .ci(sum_sum_c13_r46_s4),
    .s(sum_sum_c13_r53_s6),
    .co(sum_carry_c13_r53_s6)
  );
  wire sum_sum_c13_r54_s5, sum_carry_c13_r54_s5;
  subbyte_full_adder sum_add_c13_r54_s5 (
    .a(sum_sum_c13_r47_s4),
    .b(sum_sum_c13_r48_s4),
    .ci(sum_sum_c13_r49_s4),
    .s(sum_sum_c13_r54_s5),
    .co(sum_carry_c13_r54_s5)
  );
  wire sum_sum_c13_r55_s6, sum_carry_c13_r55_s6;
  subbyte_full_adder sum_add_c13_r55_s6 (
    .a(sum_sum_c13_r50_s5),
    .b(sum_carry_c12_r51_s5),
    .ci(sum_carry_c12_r52_s5),
    .s(sum_sum_c13_r55_s6),
    .co(sum_carry_c13_r55_s6)
  );
  wire sum_sum_c13_r56_s7, sum_carry_c13_r56_s7;
  subbyte_full_adder sum_add_c13_r56_s7 (
    .a(sum_carry_c12_r53_s6),
    .b(sum_carry_c12_r54_s5),
    .ci(sum_sum_c13_r51_s5),
    .s(sum_sum_c13_r56_s7),
    .co(sum_carry_c13_r56_s7)
  );
  wire sum_sum_c13_r57_s7, sum_carry_c13_r57_s7;
  subbyte_full_adder sum_add_c13_r57_s7 (
    .a(sum_sum_c13_r52_s5),
    .b(sum_sum_c13_r53_s6),
    .ci(sum_sum_c13_r54_s5),
    .s(sum_sum_c13_r57_s7),
    .co(sum_carry_c13_r57_s7)
  );
  wire sum_sum_c13_r58_s8, sum_carry_c13_r58_s8;
  subbyte_full_adder sum_add_c13_r58_s8 (
    .a(sum_carry_c12_r55_s6),
    .b(sum_carry_c12_r56_s7),
    .ci(sum_carry_c12_r57_s7),
    .s(sum_sum_c13_r58_s8),
    .co(sum_carry_c13_r58_s8)
  );
  wire sum_sum_c13_r59_s8, sum_carry_c13_r59_s8;
  subbyte_full_adder sum_add_c13_r59_s8 (
    .a(sum_sum_c13_r55_s6),
    .b(sum_sum_c13_r56_s7),
    .ci(sum_sum_c13_r57_s7),
    .s(sum_sum_c13_r59_s8),
    .co(sum_carry_c13_r59_s8)
  );
  wire sum_sum_c13_r60_s9, sum_carry_c13_r60_s9;
  subbyte_full_adder sum_add_c13_r60_s9 (
    .a(sum_carry_c12_r58_s8),
    .b(sum_carry_c12_r59_s8),
    .ci(sum_sum_c13_r58_s8),
    .s(sum_sum_c13_r60_s9),
    .co(sum_carry_c13_r60_s9)
  );
  wire sum_sum_c13_r61_s10, sum_carry_c13_r61_s10;
  subbyte_full_adder sum_add_c13_r61_s10 (
    .a(sum_sum_c13_r59_s8),
    .b(sum_carry_c12_r60_s9),
    .ci(sum_sum_c13_r60_s9),
    .s(sum_sum_c13_r61_s10),
    .co(sum_carry_c13_r61_s10)
  );
  wire sum_sum_c13_r62_s22, sum_carry_c13_r62_s22;
  subbyte_full_adder sum_add_c13_r62_s22 (
    .a(sum_carry_c12_r61_s10),
    .b(sum_sum_c13_r61_s10),
    .ci(sum_carry_c12_r62_s21),
    .s(sum_sum_c13_r62_s22),
    .co(sum_carry_c13_r62_s22)
  );
  wire sum_sum_c14_r0_s2, sum_carry_c14_r0_s2;
  subbyte_full_adder sum_add_c14_r0_s2 (
    .a(sum_carry_c13_r0_s1),
    .b(sum_carry_c13_r1_s1),
    .ci(sum_carry_c13_r2_s1),
    .s(sum_sum_c14_r0_s2),
    .co(sum_carry_c14_r0_s2)
  );
  wire sum_sum_c14_r1_s2, sum_carry_c14_r1_s2;
  subbyte_full_adder sum_add_c14_r1_s2 (
    .a(sum_carry_c13_r3_s1),
    .b(sum_carry_c13_r4_s1),
    .ci(sum_carry_c13_r5_s1),
    .s(sum_sum_c14_r1_s2),
    .co(sum_carry_c14_r1_s2)
  );
  wire sum_sum_c14_r2_s2, sum_carry_c14_r2_s2;
  subbyte_full_adder sum_add_c14_r2_s2 (
    .a(sum_carry_c13_r6_s1),
    .b(sum_carry_c13_r7_s1),
    .ci(sum_carry_c13_r8_s1),
    .s(sum_sum_c14_r2_s2),
    .co(sum_carry_c14_r2_s2)
  );
  wire sum_sum_c14_r3_s2, sum_carry_c14_r3_s2;
  subbyte_full_adder sum_add_c14_r3_s2 (
    .a(sum_carry_c13_r9_s1),
    .b(sum_carry_c13_r10_s1),
    .ci(sum_carry_c13_r11_s1),
    .s(sum_sum_c14_r3_s2),
    .co(sum_carry_c14_r3_s2)
  );
  wire sum_sum_c14_r4_s2, sum_carry_c14_r4_s2;
  subbyte_full_adder sum_add_c14_r4_s2 (
    .a(sum_carry_c13_r12_s1),
    .b(sum_carry_c13_r13_s1),
    .ci(sum_carry_c13_r14_s1),
    .s(sum_sum_c14_r4_s2),
    .co(sum_carry_c14_r4_s2)
  );
  wire sum_sum_c14_r5_s2, sum_carry_c14_r5_s2;
  subbyte_full_adder sum_add_c14_r5_s2 (
    .a(sum_carry_c13_r15_s1),
    .b(sum_carry_c13_r16_s1),
    .ci(sum_carry_c13_r17_s1),
    .s(sum_sum_c14_r5_s2),
    .co(sum_carry_c14_r5_s2)
  );
  wire sum_sum_c14_r6_s2, sum_carry_c14_r6_s2;
  subbyte_full_adder sum_add_c14_r6_s2 (
    .a(sum_carry_c13_r18_s1),
    .b(sum_carry_c13_r19_s1),
    .ci(sum_carry_c13_r20_s1),
    .s(sum_sum_c14_r6_s2),
    .co(sum_carry_c14_r6_s2)
  );
  wire sum_sum_c14_r7_s3, sum_carry_c14_r7_s3;
  subbyte_full_adder sum_add_c14_r7_s3 (
    .a(sum_carry_c13_r21_s2),
    .b(sum_carry_c13_r22_s2),
    .ci(sum_carry_c13_r23_s2),
    .s(sum_sum_c14_r7_s3),
    .co(sum_carry_c14_r7_s3)
  );
  wire sum_sum_c14_r8_s3, sum_carry_c14_r8_s3;
  subbyte_full_adder sum_add_c14_r8_s3 (
    .a(sum_carry_c13_r24_s2),
    .b(sum_carry_c13_r25_s2),
    .ci(sum_carry_c13_r26_s2),
    .s(sum_sum_c14_r8_s3),
    .co(sum_carry_c14_r8_s3)
  );
  wire sum_sum_c14_r9_s3, sum_carry_c14_r9_s3;
  subbyte_full_adder sum_add_c14_r9_s3 (
    .a(sum_carry_c13_r27_s2),
    .b(sum_carry_c13_r28_s2),
    .ci(sum_carry_c13_r29_s2),
    .s(sum_sum_c14_r9_s3),
    .co(sum_carry_c14_r9_s3)
  );
  wire sum_sum_c14_r10_s3, sum_carry_c14_r10_s3;
  subbyte_full_adder sum_add_c14_r10_s3 (
    .a(sum_carry_c13_r30_s2),
    .b(sum_carry_c13_r31_s2),
    .ci(sum_carry_c13_r32_s2),
    .s(sum_sum_c14_r10_s3),
    .co(sum_carry_c14_r10_s3)
  );
  wire sum_sum_c14_r11_s3, sum_carry_c14_r11_s3;
  subbyte_full_adder sum_add_c14_r11_s3 (
    .a(sum_carry_c13_r33_s2),
    .b(sum_carry_c13_r34_s2),
    .ci(sum_sum_c14_r0_s2),
    .s(sum_sum_c14_r11_s3),
    .co(sum_carry_c14_r11_s3)
  );
  wire sum_sum_c14_r12_s3, sum_carry_c14_r12_s3;
  subbyte_full_adder sum_add_c14_r12_s3 (
    .a(sum_sum_c14_r1_s2),
    .b(sum_sum_c14_r2_s2),
    .ci(sum_sum_c14_r3_s2),
    .s(sum_sum_c14_r12_s3),
    .co(sum_carry_c14_r12_s3)
  );
  wire sum_sum_c14_r13_s3, sum_carry_c14_r13_s3;
  subbyte_full_adder sum_add_c14_r13_s3 (
    .a(sum_sum_c14_r4_s2),
    .b(sum_sum_c14_r5_s2),
    .ci(sum_sum_c14_r6_s2),
    .s(sum_sum_c14_r13_s3),
    .co(sum_carry_c14_r13_s3)
  );
  wire sum_sum_c14_r14_s4, sum_carry_c14_r14_s4;
  subbyte_full_adder sum_add_c14_r14_s4 (
    .a(sum_carry_c13_r35_s3),
    .b(sum_carry_c13_r36_s3),
    .ci(sum_carry_c13_r37_s3),
    .s(sum_sum_c14_r14_s4),
    .co(sum_carry_c14_r14_s4)
  );
  wire sum_sum_c14_r15_s4, sum_carry_c14_r15_s4;
  subbyte_full_adder sum_add_c14_r15_s4 (
    .a(sum_carry_c13_r38_s3),
    .b(sum_carry_c13_r39_s3),
    .ci(sum_carry_c13_r40_s3),
    .s(sum_sum_c14_r15_s4),
    .co(sum_carry_c14_r15_s4)
  );
  wire sum_sum_c14_r16_s4, sum_carry_c14_r16_s4;
  subbyte_full_adder sum_add_c14_r16_s4 (
    .a(sum_carry_c13_r41_s3),
    .b(sum_carry_c13_r42_s3),
    .ci(sum_carry_c13_r43_s3),
    .s(sum_sum_c14_r16_s4),
    .co(sum_carry_c14_r16_s4)
  );
  wire sum_sum_c14_r17_s4, sum_carry_c14_r17_s4;
  subbyte_full_adder sum_add_c14_r17_s4 (
    .a(sum_sum_c14_r7_s3),
    .b(sum_sum_c14_r8_s3),
    .ci(sum_sum_c14_r9_s3),
    .s(sum_sum_c14_r17_s4),
    .co(sum_carry_c14_r17_s4)
  );
  wire sum_sum_c14_r18_s4, sum_carry_c14_r18_s4;
  subbyte_full_adder sum_add_c14_r18_s4 (
    .a(sum_sum_c14_r10_s3),
    .b(sum_sum_c14_r11_s3),
    .ci(sum_sum_c14_r12_s3),
    .s(sum_sum_c14_r18_s4),
    .co(sum_carry_c14_r18_s4)
  );
  wire sum_sum_c14_r19_s5, sum_carry_c14_r19_s5;
  subbyte_full_adder sum_add_c14_r19_s5 (
    .a(sum_sum_c14_r13_s3),
    .b(sum_carry_c13_r44_s4),
    .ci(sum_carry_c13_r45_s4),
    .s(sum_sum_c14_r19_s5),
    .co(sum_carry_c14_r19_s5)
  );
  wire sum_sum_c14_r20_s5, sum_carry_c14_r20_s5;
  subbyte_full_adder sum_add_c14_r20_s5 (
    .a(sum_carry_c13_r46_s4),
    .b(sum_carry_c13_r47_s4),
    .ci(sum_carry_c13_r48_s4),
    .s(sum_sum_c14_r20_s5),
    .co(sum_carry_c14_r20_s5)
  );
  wire sum_sum_c14_r21_s6, sum_carry_c14_r21_s6;
  subbyte_full_adder sum_add_c14_r21_s6 (
    .a(sum_carry_c13_r49_s4),
    .b(sum_carry_c13_r50_s5),
    .ci(sum_sum_c14_r14_s4),
    .s(sum_sum_c14_r21_s6),
    .co(sum_carry_c14_r21_s6)
  );
  wire sum_sum_c14_r22_s5, sum_carry_c14_r22_s5;
  subbyte_full_adder sum_add_c14_r22_s5 (
    .a(sum_sum_c14_r15_s4),
    .b(sum_sum_c14_r16_s4),
    .ci(sum_sum_c14_r17_s4),
    .s(sum_sum_c14_r22_s5),
    .co(sum_carry_c14_r22_s5)
  );
  wire sum_sum_c14_r23_s6, sum_carry_c14_r23_s6;
  subbyte_full_adder sum_add_c14_r23_s6 (
    .a(sum_sum_c14_r18_s4),
    .b(sum_sum_c14_r19_s5),
    .ci(sum_carry_c13_r51_s5),
    .s(sum_sum_c14_r23_s6),
    .co(sum_carry_c14_r23_s6)
  );
  wire sum_sum_c14_r24_s7, sum_carry_c14_r24_s7;
  subbyte_full_adder sum_add_c14_r24_s7 (
    .a(sum_carry_c13_r52_s5),
    .b(sum_carry_c13_r53_s6),
    .ci(sum_carry_c13_r54_s5),
    .s(sum_sum_c14_r24_s7),
    .co(sum_carry_c14_r24_s7)
  );
  wire sum_sum_c14_r25_s7, sum_carry_c14_r25_s7;
  subbyte_full_adder sum_add_c14_r25_s7 (
    .a(sum_sum_c14_r20_s5),
    .b(sum_sum_c14_r21_s6),
    .ci(sum_sum_c14_r22_s5),
    .s(sum_sum_c14_r25_s7),
    .co(sum_carry_c14_r25_s7)
  );
  wire sum_sum_c14_r26_s8, sum_carry_c14_r26_s8;
  subbyte_full_adder sum_add_c14_r26_s8 (
    .a(sum_sum_c14_r23_s6),
    .b(sum_carry_c13_r55_s6),
    .ci(sum_carry_c13_r56_s7),
    .s(sum_sum_c14_r26_s8),
    .co(sum_carry_c14_r26_s8)
  );
  wire sum_sum_c14_r27_s8, sum_carry_c14_r27_s8;
  subbyte_full_adder sum_add_c14_r27_s8 (
    .a(sum_carry_c13_r57_s7),
    .b(sum_sum_c14_r24_s7),
    .ci(sum_sum_c14_r25_s7),
    .s(sum_sum_c14_r27_s8),
    .co(sum_carry_c14_r27_s8)
  );
  wire sum_sum_c14_r28_s9, sum_carry_c14_r28_s9;
  subbyte_full_adder sum_add_c14_r28_s9 (
    .a(sum_carry_c13_r58_s8),
    .b(sum_carry_c13_r59_s8),
    .ci(sum_sum_c14_r26_s8),
    .s(sum_sum_c14_r28_s9),
    .co(sum_carry_c14_r28_s9)
  );
  wire sum_sum_c14_r29_s10, sum_carry_c14_r29_s10;
  subbyte_full_adder sum_add_c14_r29_s10 (
    .a(sum_sum_c14_r27_s8),
    .b(sum_carry_c13_r60_s9),
    .ci(sum_sum_c14_r28_s9),
    .s(sum_sum_c14_r29_s10),
    .co(sum_carry_c14_r29_s10)
  );
  wire sum_sum_c14_r30_s23, sum_carry_c14_r30_s23;
  subbyte_full_adder sum_add_c14_r30_s23 (
    .a(sum_carry_c13_r61_s10),
    .b(sum_sum_c14_r29_s10),
    .ci(sum_carry_c13_r62_s22),
    .s(sum_sum_c14_r30_s23),
    .co(sum_carry_c14_r30_s23)
  );
  wire sum_sum_c15_r0_s3, sum_carry_c15_r0_s3;
  subbyte_full_adder sum_add_c15_r0_s3 (
    .a(sum_carry_c14_r0_s2),
    .b(sum_carry_c14_r1_s2),
    .ci(sum_carry_c14_r2_s2),
    .s(sum_sum_c15_r0_s3),
    .co(sum_carry_c15_r0_s3)
  );
  wire sum_sum_c15_r1_s3, sum_carry_c15_r1_s3;
  subbyte_full_adder sum_add_c15_r1_s3 (
    .a(sum_carry_c14_r3_s2),
    .b(sum_carry_c14_r4_s2),
    .ci(sum_carry_c14_r5_s2),
    .s(sum_sum_c15_r1_s3),
    .co(sum_carry_c15_r1_s3)
  );
  wire sum_sum_c15_r2_s4, sum_carry_c15_r2_s4;
  subbyte_full_adder sum_add_c15_r2_s4 (
    .a(sum_carry_c14_r6_s2),
    .b(sum_carry_c14_r7_s3),
    .ci(sum_carry_c14_r8_s3),
    .s(sum_sum_c15_r2_s4),
    .co(sum_carry_c15_r2_s4)
  );
  wire sum_sum_c15_r3_s4, sum_carry_c15_r3_s4;
  subbyte_full_adder sum_add_c15_r3_s4 (
    .a(sum_carry_c14_r9_s3),
    .b(sum_carry_c14_r10_s3),
    .ci(sum_carry_c14_r11_s3),
    .s(sum_sum_c15_r3_s4),
    .co(sum_carry_c15_r3_s4)
  );
  wire sum_sum_c15_r4_s4, sum_carry_c15_r4_s4;
  subbyte_full_adder sum_add_c15_r4_s4 (
    .a(sum_carry_c14_r12_s3),
    .b(sum_carry_c14_r13_s3),
    .ci(sum_sum_c15_r0_s3),
    .s(sum_sum_c15_r4_s4),
    .co(sum_carry_c15_r4_s4)
  );
  wire sum_sum_c15_r5_s5, sum_carry_c15_r5_s5;
  subbyte_full_adder sum_add_c15_r5_s5 (
    .a(sum_sum_c15_r1_s3),
    .b(sum_carry_c14_r14_s4),
    .ci(sum_carry_c14_r15_s4),
    .s(sum_sum_c15_r5_s5),
    .co(sum_carry_c15_r5_s5)
  );
  wire sum_sum_c15_r6_s5, sum_carry_c15_r6_s5;
  subbyte_full_adder sum_add_c15_r6_s5 (
    .a(sum_carry_c14_r16_s4),
    .b(sum_carry_c14_r17_s4),
    .ci(sum_carry_c14_r18_s4),
    .s(sum_sum_c15_r6_s5),
    .co(sum_carry_c15_r6_s5)
  );
  wire sum_sum_c15_r7_s5, sum_carry_c15_r7_s5;
  subbyte_full_adder sum_add_c15_r7_s5 (
    .a(sum_sum_c15_r2_s4),
    .b(sum_sum_c15_r3_s4),
    .ci(sum_sum_c15_r4_s4),
    .s(sum_sum_c15_r7_s5),
    .co(sum_carry_c15_r7_s5)
  );
  wire sum_sum_c15_r8_s7, sum_carry_c15_r8_s7;
  subbyte_full_adder sum_add_c15_r8_s7 (
    .a(sum_carry_c14_r19_s5),
    .b(sum_carry_c14_r20_s5),
    .ci(sum_carry_c14_r21_s6),
    .s(sum_sum_c15_r8_s7),
    .co(sum_carry_c15_r8_s7)
  );
  wire sum_sum_c15_r9_s6, sum_carry_c15_r9_s6;
  subbyte_full_adder sum_add_c15_r9_s6 (
    .a(sum_carry_c14_r22_s5),
    .b(sum_sum_c15_r5_s5),
    .ci(sum_sum_c15_r6_s5),
    .s(sum_sum_c15_r9_s6),
    .co(sum_carry_c15_r9_s6)
  );
  wire sum_sum_c15_r10_s8, sum_carry_c15_r10_s8;
  subbyte_full_adder sum_add_c15_r10_s8 (
    .a(sum_sum_c15_r7_s5),
    .b(sum_carry_c14_r23_s6),
    .ci(sum_carry_c14_r24_s7),
    .s(sum_sum_c15_r10_s8),
    .co(sum_carry_c15_r10_s8)
  );
  wire sum_sum_c15_r11_s8, sum_carry_c15_r11_s8;
  subbyte_full_adder sum_add_c15_r11_s8 (
    .a(sum_carry_c14_r25_s7),
    .b(sum_sum_c15_r8_s7),
    .ci(sum_sum_c15_r9_s6),
    .s(sum_sum_c15_r11_s8),
    .co(sum_carry_c15_r11_s8)
  );
  wire sum_sum_c15_r12_s9, sum_carry_c15_r12_s9;
  subbyte_full_adder sum_add_c15_r12_s9 (
    .a(sum_sum_c15_r10_s8),
    .b(sum_carry_c14_r26_s8),
    .ci(sum_carry_c14_r27_s8),
    .s(sum_sum_c15_r12_s9),
    .co(sum_carry_c15_r12_s9)
  );
  wire sum_sum_c15_r13_s10, sum_carry_c15_r13_s10;
  subbyte_full_adder sum_add_c15_r13_s10 (
    .a(sum_sum_c15_r11_s8),
    .b(sum_carry_c14_r28_s9),
    .ci(sum_sum_c15_r12_s9),
    .s(sum_sum_c15_r13_s10),
    .co(sum_carry_c15_r13_s10)
  );
  wire sum_sum_c15_r14_s24, sum_carry_c15_r14_s24;
  subbyte_full_adder sum_add_c15_r14_s24 (
    .a(sum_carry_c14_r29_s10),
    .b(sum_sum_c15_r13_s10),
    .ci(sum_carry_c14_r30_s23),
    .s(sum_sum_c15_r14_s24),
    .co(sum_carry_c15_r14_s24)
  );
  wire sum_sum_c16_r0_s5, sum_carry_c16_r0_s5;
  subbyte_full_adder sum_add_c16_r0_s5 (
    .a(sum_carry_c15_r0_s3),
    .b(sum_carry_c15_r1_s3),
    .ci(sum_carry_c15_r2_s4),
    .s(sum_sum_c16_r0_s5),
    .co(sum_carry_c16_r0_s5)
  );
  wire sum_sum_c16_r1_s6, sum_carry_c16_r1_s6;
  subbyte_full_adder sum_add_c16_r1_s6 (
    .a(sum_carry_c15_r3_s4),
    .b(sum_carry_c15_r4_s4),
    .ci(sum_sum_c16_r0_s5),
    .s(sum_sum_c16_r1_s6),
    .co(sum_carry_c16_r1_s6)
  );
  wire sum_sum_c16_r2_s6, sum_carry_c16_r2_s6;
  subbyte_full_adder sum_add_c16_r2_s6 (
    .a(sum_carry_c15_r5_s5),
    .b(sum_carry_c15_r6_s5),
    .ci(sum_carry_c15_r7_s5),
    .s(sum_sum_c16_r2_s6),
    .co(sum_carry_c16_r2_s6)
  );
  wire sum_sum_c16_r3_s8, sum_carry_c16_r3_s8;
  subbyte_full_adder sum_add_c16_r3_s8 (
    .a(sum_sum_c16_r1_s6),
    .b(sum_carry_c15_r8_s7),
    .ci(sum_carry_c15_r9_s6),
    .s(sum_sum_c16_r3_s8),
    .co(sum_carry_c16_r3_s8)
  );
  wire sum_sum_c16_r4_s9, sum_carry_c16_r4_s9;
  subbyte_full_adder sum_add_c16_r4_s9 (
    .a(sum_sum_c16_r2_s6),
    .b(sum_carry_c15_r10_s8),
    .ci(sum_carry_c15_r11_s8),
    .s(sum_sum_c16_r4_s9),
    .co(sum_carry_c16_r4_s9)
  );
  wire sum_sum_c16_r5_s10, sum_carry_c16_r5_s10;
  subbyte_full_adder sum_add_c16_r5_s10 (
    .a(sum_sum_c16_r3_s8),
    .b(sum_sum_c16_r4_s9),
    .ci(sum_carry_c15_r12_s9),
    .s(sum_sum_c16_r5_s10),
    .co(sum_carry_c16_r5_s10)
  );
  wire sum_sum_c16_r6_s25, sum_carry_c16_r6_s25;
  subbyte_full_adder sum_add_c16_r6_s25 (
    .a(sum_sum_c16_r5_s10),
    .b(sum_carry_c15_r13_s10),
    .ci(sum_carry_c15_r14_s24),
    .s(sum_sum_c16_r6_s25),
    .co(sum_carry_c16_r6_s25)
  );
  wire sum_sum_c17_r0_s7, sum_carry_c17_r0_s7;
  subbyte_full_adder sum_add_c17_r0_s7 (
    .a(sum_carry_c16_r0_s5),
    .b(sum_carry_c16_r1_s6),
    .ci(sum_carry_c16_r2_s6),
    .s(sum_sum_c17_r0_s7),
    .co(sum_carry_c17_r0_s7)
  );
  wire sum_sum_c17_r1_s10, sum_carry_c17_r1_s10;
  subbyte_full_adder sum_add_c17_r1_s10 (
    .a(sum_sum_c17_r0_s7),
    .b(sum_carry_c16_r3_s8),
    .ci(sum_carry_c16_r4_s9),
    .s(sum_sum_c17_r1_s10),
    .co(sum_carry_c17_r1_s10)
  );
  wire sum_sum_c17_r2_s26, sum_carry_c17_r2_s26;
  subbyte_full_adder sum_add_c17_r2_s26 (
    .a(sum_sum_c17_r1_s10),
    .b(sum_carry_c16_r5_s10),
    .ci(sum_carry_c16_r6_s25),
    .s(sum_sum_c17_r2_s26),
    .co(sum_carry_c17_r2_s26)
  );
  wire sum_sum_c18_r0_s27, sum_carry_c18_r0_s27;
  subbyte_full_adder sum_add_c18_r0_s27 (
    .a(sum_carry_c17_r0_s7),
    .b(sum_carry_c17_r1_s10),
    .ci(sum_carry_c17_r2_s26),
    .s(sum_sum_c18_r0_s27),
    .co(sum_carry_c18_r0_s27)
  );
  wire [19:0] total = {
    sum_carry_c18_r0_s27, sum_sum_c18_r0_s27, sum_sum_c17_r2_s26, sum_sum_c16_r6_s25, sum_sum_c15_r14_s24,
    sum_sum_c14_r30_s23, sum_sum_c13_r62_s22, sum_sum_c12_r62_s21, sum_sum_c11_r62_s20, sum_sum_c10_r62_s19,
    sum_sum_c9_r62_s18, sum_sum_c8_r62_s17, sum_sum_c7_r62_s16, sum_sum_c6_r62_s15, sum_sum_c5_r62_s14,
    sum_sum_c4_r61_s13, sum_sum_c3_r59_s11, sum_sum_c2_r55_s9, sum_sum_c1_r47_s7, sum_sum_c0_r31_s5
  };
  wire leading_clear16 = ~(|total[19:4]);
  wire [19:0] leading_left16 = leading_clear16 ? {total[3:0], 16'd0} : total;
  wire leading_clear8 = ~(|leading_left16[19:12]);
  wire [19:0] leading_left8 = leading_clear8 ? {leading_left16[11:0], 8'd0} : leading_left16;
  wire leading_clear4 = ~(|leading_left8[19:16]);
  wire [19:0] leading_left4 = leading_clear4 ? {leading_left8[15:0], 4'd0} : leading_left8;
  wire leading_clear2 = ~(|leading_left4[19:18]);
  wire [19:0] leading_left2 = leading_clear2 ? {leading_left4[17:0], 2'd0} : leading_left4;
  wire leading_clear1 = ~(|leading_left2[19]);
  wire [19:0] leading_left1 = leading_clear1 ? {leading_left2[18:0], 1'b0} : leading_left2;
  wire signed [5:0] log_integer =
    5'd6 - {leading_clear16, leading_clear8, leading_clear4, leading_clear2, leading_clear1};
  wire signed [17:0] log_and_half = {log_integer, 12'd0} + 18'sd2049;
  wire [14:0] row_factor = log_and_half[14:0];
  wire [255:0] result;

  // result_lane 0
  wire [3:0] result_lane0_places = ~(distance0_value[15:12] & {4{near0}});
  wire [11:0] result_lane0_less_fraction = ~distance0_value[11:0];
  wire result_lane0_carry =
    (result_lane0_less_fraction[11] & row_factor[11]) |
    ((result_lane0_less_fraction[11] | row_factor[11]) & ((result_lane0_less_fraction[10] & row_factor[10]) | ((result_lane0_less_fraction[10] | row_factor[10]) & ((result_lane0_less_fraction[9] & row_factor[9]) | ((result_lane0_less_fraction[9] | row_factor[9]) & ((result_lane0_less_fraction[8] & row_factor[8]) | ((result_lane0_less_fraction[8] | row_factor[8]) & ((result_lane0_less_fraction[7] & row_factor[7]) | ((result_lane0_less_fraction[7] | row_factor[7]) & ((result_lane0_less_fraction[6] & row_factor[6]) | ((result_lane0_less_fraction[6] | row_factor[6]) & ((result_lane0_less_fraction[5] & row_factor[5]) | ((result_lane0_less_fraction[5] | row_factor[5]) & ((result_lane0_less_fraction[4] & row_factor[4]) | ((result_lane0_less_fraction[4] | row_factor[4]) & ((result_lane0_less_fraction[3] & row_factor[3]) | ((result_lane0_less_fraction[3] | row_factor[3]) & ((result_lane0_less_fraction[2] & row_factor[2]) | ((result_lane0_less_fraction[2] | row_factor[2]) & ((result_lane0_less_fraction[1] & row_factor[1]) | ((result_lane0_less_fraction[1] | row_factor[1]) & result_lane0_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane0_exponent_sum_c0_r0_s1, result_lane0_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane0_exponent_add_c0_r0_s1 (
    .a(result_lane0_places[0]),
    .b(result_lane0_carry),
    .ci(row_factor[12]),
    .s(result_lane0_exponent_sum_c0_r0_s1),
    .co(result_lane0_exponent_carry_c0_r0_s1)
  );
  wire result_lane0_exponent_sum_c1_r0_s2, result_lane0_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane0_exponent_add_c1_r0_s2 (
    .a(result_lane0_places[1]),
    .b(row_factor[13]),
    .ci(result_lane0_exponent_carry_c0_r0_s1),
    .s(result_lane0_exponent_sum_c1_r0_s2),
    .co(result_lane0_exponent_carry_c1_r0_s2)
  );
  wire result_lane0_exponent_sum_c2_r0_s3, result_lane0_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane0_exponent_add_c2_r0_s3 (
    .a(result_lane0_places[2]),
    .b(row_factor[14]),
    .ci(result_lane0_exponent_carry_c1_r0_s2),
    .s(result_lane0_exponent_sum_c2_r0_s3),
    .co(result_lane0_exponent_carry_c2_r0_s3)
  );
  wire result_lane0_exponent_sum_c3_r0_s4, result_lane0_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane0_exponent_add_c3_r0_s4 (
    .a(result_lane0_places[3]),
    .b(result_lane0_exponent_carry_c2_r0_s3),
    .s(result_lane0_exponent_sum_c3_r0_s4),
    .co(result_lane0_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane0_exponent = {
    result_lane0_exponent_carry_c3_r0_s4, result_lane0_exponent_sum_c3_r0_s4, result_lane0_exponent_sum_c2_r0_s3,
    result_lane0_exponent_sum_c1_r0_s2, result_lane0_exponent_sum_c0_r0_s1
  };
  wire result_lane0_saturates = (|result_lane0_exponent[4]) & ~is_greatest[0];

  assign result[3:0] = result_lane0_exponent[3:0] | {4{result_lane0_saturates}};

  // result_lane 1
  wire [3:0] result_lane1_places = ~(distance1_value[15:12] & {4{near1}});
  wire [11:0] result_lane1_less_fraction = ~distance1_value[11:0];
  wire result_lane1_carry =
    (result_lane1_less_fraction[11] & row_factor[11]) |
    ((result_lane1_less_fraction[11] | row_factor[11]) & ((result_lane1_less_fraction[10] & row_factor[10]) | ((result_lane1_less_fraction[10] | row_factor[10]) & ((result_lane1_less_fraction[9] & row_factor[9]) | ((result_lane1_less_fraction[9] | row_factor[9]) & ((result_lane1_less_fraction[8] & row_factor[8]) | ((result_lane1_less_fraction[8] | row_factor[8]) & ((result_lane1_less_fraction[7] & row_factor[7]) | ((result_lane1_less_fraction[7] | row_factor[7]) & ((result_lane1_less_fraction[6] & row_factor[6]) | ((result_lane1_less_fraction[6] | row_factor[6]) & ((result_lane1_less_fraction[5] & row_factor[5]) | ((result_lane1_less_fraction[5] | row_factor[5]) & ((result_lane1_less_fraction[4] & row_factor[4]) | ((result_lane1_less_fraction[4] | row_factor[4]) & ((result_lane1_less_fraction[3] & row_factor[3]) | ((result_lane1_less_fraction[3] | row_factor[3]) & ((result_lane1_less_fraction[2] & row_factor[2]) | ((result_lane1_less_fraction[2] | row_factor[2]) & ((result_lane1_less_fraction[1] & row_factor[1]) | ((result_lane1_less_fraction[1] | row_factor[1]) & result_lane1_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane1_exponent_sum_c0_r0_s1, result_lane1_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane1_exponent_add_c0_r0_s1 (
    .a(result_lane1_places[0]),
    .b(result_lane1_carry),
    .ci(row_factor[12]),
    .s(result_lane1_exponent_sum_c0_r0_s1),
    .co(result_lane1_exponent_carry_c0_r0_s1)
  );
  wire result_lane1_exponent_sum_c1_r0_s2, result_lane1_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane1_exponent_add_c1_r0_s2 (
    .a(result_lane1_places[1]),
    .b(row_factor[13]),
    .ci(result_lane1_exponent_carry_c0_r0_s1),
    .s(result_lane1_exponent_sum_c1_r0_s2),
    .co(result_lane1_exponent_carry_c1_r0_s2)
  );
  wire result_lane1_exponent_sum_c2_r0_s3, result_lane1_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane1_exponent_add_c2_r0_s3 (
    .a(result_lane1_places[2]),
    .b(row_factor[14]),
    .ci(result_lane1_exponent_carry_c1_r0_s2),
    .s(result_lane1_exponent_sum_c2_r0_s3),
    .co(result_lane1_exponent_carry_c2_r0_s3)
  );
  wire result_lane1_exponent_sum_c3_r0_s4, result_lane1_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane1_exponent_add_c3_r0_s4 (
    .a(result_lane1_places[3]),
    .b(result_lane1_exponent_carry_c2_r0_s3),
    .s(result_lane1_exponent_sum_c3_r0_s4),
    .co(result_lane1_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane1_exponent = {
    result_lane1_exponent_carry_c3_r0_s4, result_lane1_exponent_sum_c3_r0_s4, result_lane1_exponent_sum_c2_r0_s3,
    result_lane1_exponent_sum_c1_r0_s2, result_lane1_exponent_sum_c0_r0_s1
  };
  wire result_lane1_saturates = (|result_lane1_exponent[4]) & ~is_greatest[1];

  assign result[7:4] = result_lane1_exponent[3:0] | {4{result_lane1_saturates}};

  // result_lane 2
  wire [3:0] result_lane2_places = ~(distance2_value[15:12] & {4{near2}});
  wire [11:0] result_lane2_less_fraction = ~distance2_value[11:0];
  wire result_lane2_carry =
    (result_lane2_less_fraction[11] & row_factor[11]) |
    ((result_lane2_less_fraction[11] | row_factor[11]) & ((result_lane2_less_fraction[10] & row_factor[10]) | ((result_lane2_less_fraction[10] | row_factor[10]) & ((result_lane2_less_fraction[9] & row_factor[9]) | ((result_lane2_less_fraction[9] | row_factor[9]) & ((result_lane2_less_fraction[8] & row_factor[8]) | ((result_lane2_less_fraction[8] | row_factor[8]) & ((result_lane2_less_fraction[7] & row_factor[7]) | ((result_lane2_less_fraction[7] | row_factor[7]) & ((result_lane2_less_fraction[6] & row_factor[6]) | ((result_lane2_less_fraction[6] | row_factor[6]) & ((result_lane2_less_fraction[5] & row_factor[5]) | ((result_lane2_less_fraction[5] | row_factor[5]) & ((result_lane2_less_fraction[4] & row_factor[4]) | ((result_lane2_less_fraction[4] | row_factor[4]) & ((result_lane2_less_fraction[3] & row_factor[3]) | ((result_lane2_less_fraction[3] | row_factor[3]) & ((result_lane2_less_fraction[2] & row_factor[2]) | ((result_lane2_less_fraction[2] | row_factor[2]) & ((result_lane2_less_fraction[1] & row_factor[1]) | ((result_lane2_less_fraction[1] | row_factor[1]) & result_lane2_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane2_exponent_sum_c0_r0_s1, result_lane2_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane2_exponent_add_c0_r0_s1 (
    .a(result_lane2_places[0]),
    .b(result_lane2_carry),
    .ci(row_factor[12]),
    .s(result_lane2_exponent_sum_c0_r0_s1),
    .co(result_lane2_exponent_carry_c0_r0_s1)
  );
  wire result_lane2_exponent_sum_c1_r0_s2, result_lane2_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane2_exponent_add_c1_r0_s2 (
    .a(result_lane2_places[1]),
    .b(row_factor[13]),
    .ci(result_lane2_exponent_carry_c0_r0_s1),
    .s(result_lane2_exponent_sum_c1_r0_s2),
    .co(result_lane2_exponent_carry_c1_r0_s2)
  );
  wire result_lane2_exponent_sum_c2_r0_s3, result_lane2_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane2_exponent_add_c2_r0_s3 (
    .a(result_lane2_places[2]),
    .b(row_factor[14]),
    .ci(result_lane2_exponent_carry_c1_r0_s2),
    .s(result_lane2_exponent_sum_c2_r0_s3),
    .co(result_lane2_exponent_carry_c2_r0_s3)
  );
  wire result_lane2_exponent_sum_c3_r0_s4, result_lane2_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane2_exponent_add_c3_r0_s4 (
    .a(result_lane2_places[3]),
    .b(result_lane2_exponent_carry_c2_r0_s3),
    .s(result_lane2_exponent_sum_c3_r0_s4),
    .co(result_lane2_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane2_exponent = {
    result_lane2_exponent_carry_c3_r0_s4, result_lane2_exponent_sum_c3_r0_s4, result_lane2_exponent_sum_c2_r0_s3,
    result_lane2_exponent_sum_c1_r0_s2, result_lane2_exponent_sum_c0_r0_s1
  };
  wire result_lane2_saturates = (|result_lane2_exponent[4]) & ~is_greatest[2];

  assign result[11:8] = result_lane2_exponent[3:0] | {4{result_lane2_saturates}};

  // result_lane 3
  wire [3:0] result_lane3_places = ~(distance3_value[15:12] & {4{near3}});
  wire [11:0] result_lane3_less_fraction = ~distance3_value[11:0];
  wire result_lane3_carry =
    (result_lane3_less_fraction[11] & row_factor[11]) |
    ((result_lane3_less_fraction[11] | row_factor[11]) & ((result_lane3_less_fraction[10] & row_factor[10]) | ((result_lane3_less_fraction[10] | row_factor[10]) & ((result_lane3_less_fraction[9] & row_factor[9]) | ((result_lane3_less_fraction[9] | row_factor[9]) & ((result_lane3_less_fraction[8] & row_factor[8]) | ((result_lane3_less_fraction[8] | row_factor[8]) & ((result_lane3_less_fraction[7] & row_factor[7]) | ((result_lane3_less_fraction[7] | row_factor[7]) & ((result_lane3_less_fraction[6] & row_factor[6]) | ((result_lane3_less_fraction[6] | row_factor[6]) & ((result_lane3_less_fraction[5] & row_factor[5]) | ((result_lane3_less_fraction[5] | row_factor[5]) & ((result_lane3_less_fraction[4] & row_factor[4]) | ((result_lane3_less_fraction[4] | row_factor[4]) & ((result_lane3_less_fraction[3] & row_factor[3]) | ((result_lane3_less_fraction[3] | row_factor[3]) & ((result_lane3_less_fraction[2] & row_factor[2]) | ((result_lane3_less_fraction[2] | row_factor[2]) & ((result_lane3_less_fraction[1] & row_factor[1]) | ((result_lane3_less_fraction[1] | row_factor[1]) & result_lane3_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane3_exponent_sum_c0_r0_s1, result_lane3_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane3_exponent_add_c0_r0_s1 (
    .a(result_lane3_places[0]),
    .b(result_lane3_carry),
    .ci(row_factor[12]),
    .s(result_lane3_exponent_sum_c0_r0_s1),
    .co(result_lane3_exponent_carry_c0_r0_s1)
  );
  wire result_lane3_exponent_sum_c1_r0_s2, result_lane3_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane3_exponent_add_c1_r0_s2 (
    .a(result_lane3_places[1]),
    .b(row_factor[13]),
    .ci(result_lane3_exponent_carry_c0_r0_s1),
    .s(result_lane3_exponent_sum_c1_r0_s2),
    .co(result_lane3_exponent_carry_c1_r0_s2)
  );
  wire result_lane3_exponent_sum_c2_r0_s3, result_lane3_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane3_exponent_add_c2_r0_s3 (
    .a(result_lane3_places[2]),
    .b(row_factor[14]),
    .ci(result_lane3_exponent_carry_c1_r0_s2),
    .s(result_lane3_exponent_sum_c2_r0_s3),
    .co(result_lane3_exponent_carry_c2_r0_s3)
  );
  wire result_lane3_exponent_sum_c3_r0_s4, result_lane3_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane3_exponent_add_c3_r0_s4 (
    .a(result_lane3_places[3]),
    .b(result_lane3_exponent_carry_c2_r0_s3),
    .s(result_lane3_exponent_sum_c3_r0_s4),
    .co(result_lane3_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane3_exponent = {
    result_lane3_exponent_carry_c3_r0_s4, result_lane3_exponent_sum_c3_r0_s4, result_lane3_exponent_sum_c2_r0_s3,
    result_lane3_exponent_sum_c1_r0_s2, result_lane3_exponent_sum_c0_r0_s1
  };
  wire result_lane3_saturates = (|result_lane3_exponent[4]) & ~is_greatest[3];

  assign result[15:12] = result_lane3_exponent[3:0] | {4{result_lane3_saturates}};

  // result_lane 4
  wire [3:0] result_lane4_places = ~(distance4_value[15:12] & {4{near4}});
  wire [11:0] result_lane4_less_fraction = ~distance4_value[11:0];
  wire result_lane4_carry =
    (result_lane4_less_fraction[11] & row_factor[11]) |
    ((result_lane4_less_fraction[11] | row_factor[11]) & ((result_lane4_less_fraction[10] & row_factor[10]) | ((result_lane4_less_fraction[10] | row_factor[10]) & ((result_lane4_less_fraction[9] & row_factor[9]) | ((result_lane4_less_fraction[9] | row_factor[9]) & ((result_lane4_less_fraction[8] & row_factor[8]) | ((result_lane4_less_fraction[8] | row_factor[8]) & ((result_lane4_less_fraction[7] & row_factor[7]) | ((result_lane4_less_fraction[7] | row_factor[7]) & ((result_lane4_less_fraction[6] & row_factor[6]) | ((result_lane4_less_fraction[6] | row_factor[6]) & ((result_lane4_less_fraction[5] & row_factor[5]) | ((result_lane4_less_fraction[5] | row_factor[5]) & ((result_lane4_less_fraction[4] & row_factor[4]) | ((result_lane4_less_fraction[4] | row_factor[4]) & ((result_lane4_less_fraction[3] & row_factor[3]) | ((result_lane4_less_fraction[3] | row_factor[3]) & ((result_lane4_less_fraction[2] & row_factor[2]) | ((result_lane4_less_fraction[2] | row_factor[2]) & ((result_lane4_less_fraction[1] & row_factor[1]) | ((result_lane4_less_fraction[1] | row_factor[1]) & result_lane4_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane4_exponent_sum_c0_r0_s1, result_lane4_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane4_exponent_add_c0_r0_s1 (
    .a(result_lane4_places[0]),
    .b(result_lane4_carry),
    .ci(row_factor[12]),
    .s(result_lane4_exponent_sum_c0_r0_s1),
    .co(result_lane4_exponent_carry_c0_r0_s1)
  );
  wire result_lane4_exponent_sum_c1_r0_s2, result_lane4_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane4_exponent_add_c1_r0_s2 (
    .a(result_lane4_places[1]),
    .b(row_factor[13]),
    .ci(result_lane4_exponent_carry_c0_r0_s1),
    .s(result_lane4_exponent_sum_c1_r0_s2),
    .co(result_lane4_exponent_carry_c1_r0_s2)
  );
  wire result_lane4_exponent_sum_c2_r0_s3, result_lane4_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane4_exponent_add_c2_r0_s3 (
    .a(result_lane4_places[2]),
    .b(row_factor[14]),
    .ci(result_lane4_exponent_carry_c1_r0_s2),
    .s(result_lane4_exponent_sum_c2_r0_s3),
    .co(result_lane4_exponent_carry_c2_r0_s3)
  );
  wire result_lane4_exponent_sum_c3_r0_s4, result_lane4_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane4_exponent_add_c3_r0_s4 (
    .a(result_lane4_places[3]),
    .b(result_lane4_exponent_carry_c2_r0_s3),
    .s(result_lane4_exponent_sum_c3_r0_s4),
    .co(result_lane4_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane4_exponent = {
    result_lane4_exponent_carry_c3_r0_s4, result_lane4_exponent_sum_c3_r0_s4, result_lane4_exponent_sum_c2_r0_s3,
    result_lane4_exponent_sum_c1_r0_s2, result_lane4_exponent_sum_c0_r0_s1
  };
  wire result_lane4_saturates = (|result_lane4_exponent[4]) & ~is_greatest[4];

  assign result[19:16] = result_lane4_exponent[3:0] | {4{result_lane4_saturates}};

  // result_lane 5
  wire [3:0] result_lane5_places = ~(distance5_value[15:12] & {4{near5}});
  wire [11:0] result_lane5_less_fraction = ~distance5_value[11:0];
  wire result_lane5_carry =
    (result_lane5_less_fraction[11] & row_factor[11]) |
    ((result_lane5_less_fraction[11] | row_factor[11]) & ((result_lane5_less_fraction[10] & row_factor[10]) | ((result_lane5_less_fraction[10] | row_factor[10]) & ((result_lane5_less_fraction[9] & row_factor[9]) | ((result_lane5_less_fraction[9] | row_factor[9]) & ((result_lane5_less_fraction[8] & row_factor[8]) | ((result_lane5_less_fraction[8] | row_factor[8]) & ((result_lane5_less_fraction[7] & row_factor[7]) | ((result_lane5_less_fraction[7] | row_factor[7]) & ((result_lane5_less_fraction[6] & row_factor[6]) | ((result_lane5_less_fraction[6] | row_factor[6]) & ((result_lane5_less_fraction[5] & row_factor[5]) | ((result_lane5_less_fraction[5] | row_factor[5]) & ((result_lane5_less_fraction[4] & row_factor[4]) | ((result_lane5_less_fraction[4] | row_factor[4]) & ((result_lane5_less_fraction[3] & row_factor[3]) | ((result_lane5_less_fraction[3] | row_factor[3]) & ((result_lane5_less_fraction[2] & row_factor[2]) | ((result_lane5_less_fraction[2] | row_factor[2]) & ((result_lane5_less_fraction[1] & row_factor[1]) | ((result_lane5_less_fraction[1] | row_factor[1]) & result_lane5_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane5_exponent_sum_c0_r0_s1, result_lane5_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane5_exponent_add_c0_r0_s1 (
    .a(result_lane5_places[0]),
    .b(result_lane5_carry),
    .ci(row_factor[12]),
    .s(result_lane5_exponent_sum_c0_r0_s1),
    .co(result_lane5_exponent_carry_c0_r0_s1)
  );
  wire result_lane5_exponent_sum_c1_r0_s2, result_lane5_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane5_exponent_add_c1_r0_s2 (
    .a(result_lane5_places[1]),
    .b(row_factor[13]),
    .ci(result_lane5_exponent_carry_c0_r0_s1),
    .s(result_lane5_exponent_sum_c1_r0_s2),
    .co(result_lane5_exponent_carry_c1_r0_s2)
  );
  wire result_lane5_exponent_sum_c2_r0_s3, result_lane5_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane5_exponent_add_c2_r0_s3 (
    .a(result_lane5_places[2]),
    .b(row_factor[14]),
    .ci(result_lane5_exponent_carry_c1_r0_s2),
    .s(result_lane5_exponent_sum_c2_r0_s3),
    .co(result_lane5_exponent_carry_c2_r0_s3)
  );
  wire result_lane5_exponent_sum_c3_r0_s4, result_lane5_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane5_exponent_add_c3_r0_s4 (
    .a(result_lane5_places[3]),
    .b(result_lane5_exponent_carry_c2_r0_s3),
    .s(result_lane5_exponent_sum_c3_r0_s4),
    .co(result_lane5_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane5_exponent = {
    result_lane5_exponent_carry_c3_r0_s4, result_lane5_exponent_sum_c3_r0_s4, result_lane5_exponent_sum_c2_r0_s3,
    result_lane5_exponent_sum_c1_r0_s2, result_lane5_exponent_sum_c0_r0_s1
  };
  wire result_lane5_saturates = (|result_lane5_exponent[4]) & ~is_greatest[5];

  assign result[23:20] = result_lane5_exponent[3:0] | {4{result_lane5_saturates}};

  // result_lane 6
  wire [3:0] result_lane6_places = ~(distance6_value[15:12] & {4{near6}});
  wire [11:0] result_lane6_less_fraction = ~distance6_value[11:0];
  wire result_lane6_carry =
    (result_lane6_less_fraction[11] & row_factor[11]) |
    ((result_lane6_less_fraction[11] | row_factor[11]) & ((result_lane6_less_fraction[10] & row_factor[10]) | ((result_lane6_less_fraction[10] | row_factor[10]) & ((result_lane6_less_fraction[9] & row_factor[9]) | ((result_lane6_less_fraction[9] | row_factor[9]) & ((result_lane6_less_fraction[8] & row_factor[8]) | ((result_lane6_less_fraction[8] | row_factor[8]) & ((result_lane6_less_fraction[7] & row_factor[7]) | ((result_lane6_less_fraction[7] | row_factor[7]) & ((result_lane6_less_fraction[6] & row_factor[6]) | ((result_lane6_less_fraction[6] | row_factor[6]) & ((result_lane6_less_fraction[5] & row_factor[5]) | ((result_lane6_less_fraction[5] | row_factor[5]) & ((result_lane6_less_fraction[4] & row_factor[4]) | ((result_lane6_less_fraction[4] | row_factor[4]) & ((result_lane6_less_fraction[3] & row_factor[3]) | ((result_lane6_less_fraction[3] | row_factor[3]) & ((result_lane6_less_fraction[2] & row_factor[2]) | ((result_lane6_less_fraction[2] | row_factor[2]) & ((result_lane6_less_fraction[1] & row_factor[1]) | ((result_lane6_less_fraction[1] | row_factor[1]) & result_lane6_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane6_exponent_sum_c0_r0_s1, result_lane6_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane6_exponent_add_c0_r0_s1 (
    .a(result_lane6_places[0]),
    .b(result_lane6_carry),
    .ci(row_factor[12]),
    .s(result_lane6_exponent_sum_c0_r0_s1),
    .co(result_lane6_exponent_carry_c0_r0_s1)
  );
  wire result_lane6_exponent_sum_c1_r0_s2, result_lane6_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane6_exponent_add_c1_r0_s2 (
    .a(result_lane6_places[1]),
    .b(row_factor[13]),
    .ci(result_lane6_exponent_carry_c0_r0_s1),
    .s(result_lane6_exponent_sum_c1_r0_s2),
    .co(result_lane6_exponent_carry_c1_r0_s2)
  );
  wire result_lane6_exponent_sum_c2_r0_s3, result_lane6_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane6_exponent_add_c2_r0_s3 (
    .a(result_lane6_places[2]),
    .b(row_factor[14]),
    .ci(result_lane6_exponent_carry_c1_r0_s2),
    .s(result_lane6_exponent_sum_c2_r0_s3),
    .co(result_lane6_exponent_carry_c2_r0_s3)
  );
  wire result_lane6_exponent_sum_c3_r0_s4, result_lane6_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane6_exponent_add_c3_r0_s4 (
    .a(result_lane6_places[3]),
    .b(result_lane6_exponent_carry_c2_r0_s3),
    .s(result_lane6_exponent_sum_c3_r0_s4),
    .co(result_lane6_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane6_exponent = {
    result_lane6_exponent_carry_c3_r0_s4, result_lane6_exponent_sum_c3_r0_s4, result_lane6_exponent_sum_c2_r0_s3,
    result_lane6_exponent_sum_c1_r0_s2, result_lane6_exponent_sum_c0_r0_s1
  };
  wire result_lane6_saturates = (|result_lane6_exponent[4]) & ~is_greatest[6];

  assign result[27:24] = result_lane6_exponent[3:0] | {4{result_lane6_saturates}};

  // result_lane 7
  wire [3:0] result_lane7_places = ~(distance7_value[15:12] & {4{near7}});
  wire [11:0] result_lane7_less_fraction = ~distance7_value[11:0];
  wire result_lane7_carry =
    (result_lane7_less_fraction[11] & row_factor[11]) |
    ((result_lane7_less_fraction[11] | row_factor[11]) & ((result_lane7_less_fraction[10] & row_factor[10]) | ((result_lane7_less_fraction[10] | row_factor[10]) & ((result_lane7_less_fraction[9] & row_factor[9]) | ((result_lane7_less_fraction[9] | row_factor[9]) & ((result_lane7_less_fraction[8] & row_factor[8]) | ((result_lane7_less_fraction[8] | row_factor[8]) & ((result_lane7_less_fraction[7] & row_factor[7]) | ((result_lane7_less_fraction[7] | row_factor[7]) & ((result_lane7_less_fraction[6] & row_factor[6]) | ((result_lane7_less_fraction[6] | row_factor[6]) & ((result_lane7_less_fraction[5] & row_factor[5]) | ((result_lane7_less_fraction[5] | row_factor[5]) & ((result_lane7_less_fraction[4] & row_factor[4]) | ((result_lane7_less_fraction[4] | row_factor[4]) & ((result_lane7_less_fraction[3] & row_factor[3]) | ((result_lane7_less_fraction[3] | row_factor[3]) & ((result_lane7_less_fraction[2] & row_factor[2]) | ((result_lane7_less_fraction[2] | row_factor[2]) & ((result_lane7_less_fraction[1] & row_factor[1]) | ((result_lane7_less_fraction[1] | row_factor[1]) & result_lane7_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane7_exponent_sum_c0_r0_s1, result_lane7_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane7_exponent_add_c0_r0_s1 (
    .a(result_lane7_places[0]),
    .b(result_lane7_carry),
    .ci(row_factor[12]),
    .s(result_lane7_exponent_sum_c0_r0_s1),
    .co(result_lane7_exponent_carry_c0_r0_s1)
  );
  wire result_lane7_exponent_sum_c1_r0_s2, result_lane7_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane7_exponent_add_c1_r0_s2 (
    .a(result_lane7_places[1]),
    .b(row_factor[13]),
    .ci(result_lane7_exponent_carry_c0_r0_s1),
    .s(result_lane7_exponent_sum_c1_r0_s2),
    .co(result_lane7_exponent_carry_c1_r0_s2)
  );
  wire result_lane7_exponent_sum_c2_r0_s3, result_lane7_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane7_exponent_add_c2_r0_s3 (
    .a(result_lane7_places[2]),
    .b(row_factor[14]),
    .ci(result_lane7_exponent_carry_c1_r0_s2),
    .s(result_lane7_exponent_sum_c2_r0_s3),
    .co(result_lane7_exponent_carry_c2_r0_s3)
  );
  wire result_lane7_exponent_sum_c3_r0_s4, result_lane7_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane7_exponent_add_c3_r0_s4 (
    .a(result_lane7_places[3]),
    .b(result_lane7_exponent_carry_c2_r0_s3),
    .s(result_lane7_exponent_sum_c3_r0_s4),
    .co(result_lane7_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane7_exponent = {
    result_lane7_exponent_carry_c3_r0_s4, result_lane7_exponent_sum_c3_r0_s4, result_lane7_exponent_sum_c2_r0_s3,
    result_lane7_exponent_sum_c1_r0_s2, result_lane7_exponent_sum_c0_r0_s1
  };
  wire result_lane7_saturates = (|result_lane7_exponent[4]) & ~is_greatest[7];

  assign result[31:28] = result_lane7_exponent[3:0] | {4{result_lane7_saturates}};

  // result_lane 8
  wire [3:0] result_lane8_places = ~(distance8_value[15:12] & {4{near8}});
  wire [11:0] result_lane8_less_fraction = ~distance8_value[11:0];
  wire result_lane8_carry =
    (result_lane8_less_fraction[11] & row_factor[11]) |
    ((result_lane8_less_fraction[11] | row_factor[11]) & ((result_lane8_less_fraction[10] & row_factor[10]) | ((result_lane8_less_fraction[10] | row_factor[10]) & ((result_lane8_less_fraction[9] & row_factor[9]) | ((result_lane8_less_fraction[9] | row_factor[9]) & ((result_lane8_less_fraction[8] & row_factor[8]) | ((result_lane8_less_fraction[8] | row_factor[8]) & ((result_lane8_less_fraction[7] & row_factor[7]) | ((result_lane8_less_fraction[7] | row_factor[7]) & ((result_lane8_less_fraction[6] & row_factor[6]) | ((result_lane8_less_fraction[6] | row_factor[6]) & ((result_lane8_less_fraction[5] & row_factor[5]) | ((result_lane8_less_fraction[5] | row_factor[5]) & ((result_lane8_less_fraction[4] & row_factor[4]) | ((result_lane8_less_fraction[4] | row_factor[4]) & ((result_lane8_less_fraction[3] & row_factor[3]) | ((result_lane8_less_fraction[3] | row_factor[3]) & ((result_lane8_less_fraction[2] & row_factor[2]) | ((result_lane8_less_fraction[2] | row_factor[2]) & ((result_lane8_less_fraction[1] & row_factor[1]) | ((result_lane8_less_fraction[1] | row_factor[1]) & result_lane8_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane8_exponent_sum_c0_r0_s1, result_lane8_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane8_exponent_add_c0_r0_s1 (
    .a(result_lane8_places[0]),
    .b(result_lane8_carry),
    .ci(row_factor[12]),
    .s(result_lane8_exponent_sum_c0_r0_s1),
    .co(result_lane8_exponent_carry_c0_r0_s1)
  );
  wire result_lane8_exponent_sum_c1_r0_s2, result_lane8_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane8_exponent_add_c1_r0_s2 (
    .a(result_lane8_places[1]),
    .b(row_factor[13]),
    .ci(result_lane8_exponent_carry_c0_r0_s1),
    .s(result_lane8_exponent_sum_c1_r0_s2),
    .co(result_lane8_exponent_carry_c1_r0_s2)
  );
  wire result_lane8_exponent_sum_c2_r0_s3, result_lane8_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane8_exponent_add_c2_r0_s3 (
    .a(result_lane8_places[2]),
    .b(row_factor[14]),
    .ci(result_lane8_exponent_carry_c1_r0_s2),
    .s(result_lane8_exponent_sum_c2_r0_s3),
    .co(result_lane8_exponent_carry_c2_r0_s3)
  );
  wire result_lane8_exponent_sum_c3_r0_s4, result_lane8_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane8_exponent_add_c3_r0_s4 (
    .a(result_lane8_places[3]),
    .b(result_lane8_exponent_carry_c2_r0_s3),
    .s(result_lane8_exponent_sum_c3_r0_s4),
    .co(result_lane8_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane8_exponent = {
    result_lane8_exponent_carry_c3_r0_s4, result_lane8_exponent_sum_c3_r0_s4, result_lane8_exponent_sum_c2_r0_s3,
    result_lane8_exponent_sum_c1_r0_s2, result_lane8_exponent_sum_c0_r0_s1
  };
  wire result_lane8_saturates = (|result_lane8_exponent[4]) & ~is_greatest[8];

  assign result[35:32] = result_lane8_exponent[3:0] | {4{result_lane8_saturates}};

  // result_lane 9
  wire [3:0] result_lane9_places = ~(distance9_value[15:12] & {4{near9}});
  wire [11:0] result_lane9_less_fraction = ~distance9_value[11:0];
  wire result_lane9_carry =
    (result_lane9_less_fraction[11] & row_factor[11]) |
    ((result_lane9_less_fraction[11] | row_factor[11]) & ((result_lane9_less_fraction[10] & row_factor[10]) | ((result_lane9_less_fraction[10] | row_factor[10]) & ((result_lane9_less_fraction[9] & row_factor[9]) | ((result_lane9_less_fraction[9] | row_factor[9]) & ((result_lane9_less_fraction[8] & row_factor[8]) | ((result_lane9_less_fraction[8] | row_factor[8]) & ((result_lane9_less_fraction[7] & row_factor[7]) | ((result_lane9_less_fraction[7] | row_factor[7]) & ((result_lane9_less_fraction[6] & row_factor[6]) | ((result_lane9_less_fraction[6] | row_factor[6]) & ((result_lane9_less_fraction[5] & row_factor[5]) | ((result_lane9_less_fraction[5] | row_factor[5]) & ((result_lane9_less_fraction[4] & row_factor[4]) | ((result_lane9_less_fraction[4] | row_factor[4]) & ((result_lane9_less_fraction[3] & row_factor[3]) | ((result_lane9_less_fraction[3] | row_factor[3]) & ((result_lane9_less_fraction[2] & row_factor[2]) | ((result_lane9_less_fraction[2] | row_factor[2]) & ((result_lane9_less_fraction[1] & row_factor[1]) | ((result_lane9_less_fraction[1] | row_factor[1]) & result_lane9_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane9_exponent_sum_c0_r0_s1, result_lane9_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane9_exponent_add_c0_r0_s1 (
    .a(result_lane9_places[0]),
    .b(result_lane9_carry),
    .ci(row_factor[12]),
    .s(result_lane9_exponent_sum_c0_r0_s1),
    .co(result_lane9_exponent_carry_c0_r0_s1)
  );
  wire result_lane9_exponent_sum_c1_r0_s2, result_lane9_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane9_exponent_add_c1_r0_s2 (
    .a(result_lane9_places[1]),
    .b(row_factor[13]),
    .ci(result_lane9_exponent_carry_c0_r0_s1),
    .s(result_lane9_exponent_sum_c1_r0_s2),
    .co(result_lane9_exponent_carry_c1_r0_s2)
  );
  wire result_lane9_exponent_sum_c2_r0_s3, result_lane9_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane9_exponent_add_c2_r0_s3 (
    .a(result_lane9_places[2]),
    .b(row_factor[14]),
    .ci(result_lane9_exponent_carry_c1_r0_s2),
    .s(result_lane9_exponent_sum_c2_r0_s3),
    .co(result_lane9_exponent_carry_c2_r0_s3)
  );
  wire result_lane9_exponent_sum_c3_r0_s4, result_lane9_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane9_exponent_add_c3_r0_s4 (
    .a(result_lane9_places[3]),
    .b(result_lane9_exponent_carry_c2_r0_s3),
    .s(result_lane9_exponent_sum_c3_r0_s4),
    .co(result_lane9_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane9_exponent = {
    result_lane9_exponent_carry_c3_r0_s4, result_lane9_exponent_sum_c3_r0_s4, result_lane9_exponent_sum_c2_r0_s3,
    result_lane9_exponent_sum_c1_r0_s2, result_lane9_exponent_sum_c0_r0_s1
  };
  wire result_lane9_saturates = (|result_lane9_exponent[4]) & ~is_greatest[9];

  assign result[39:36] = result_lane9_exponent[3:0] | {4{result_lane9_saturates}};

  // result_lane 10
  wire [3:0] result_lane10_places = ~(distance10_value[15:12] & {4{near10}});
  wire [11:0] result_lane10_less_fraction = ~distance10_value[11:0];
  wire result_lane10_carry =
    (result_lane10_less_fraction[11] & row_factor[11]) |
    ((result_lane10_less_fraction[11] | row_factor[11]) & ((result_lane10_less_fraction[10] & row_factor[10]) | ((result_lane10_less_fraction[10] | row_factor[10]) & ((result_lane10_less_fraction[9] & row_factor[9]) | ((result_lane10_less_fraction[9] | row_factor[9]) & ((result_lane10_less_fraction[8] & row_factor[8]) | ((result_lane10_less_fraction[8] | row_factor[8]) & ((result_lane10_less_fraction[7] & row_factor[7]) | ((result_lane10_less_fraction[7] | row_factor[7]) & ((result_lane10_less_fraction[6] & row_factor[6]) | ((result_lane10_less_fraction[6] | row_factor[6]) & ((result_lane10_less_fraction[5] & row_factor[5]) | ((result_lane10_less_fraction[5] | row_factor[5]) & ((result_lane10_less_fraction[4] & row_factor[4]) | ((result_lane10_less_fraction[4] | row_factor[4]) & ((result_lane10_less_fraction[3] & row_factor[3]) | ((result_lane10_less_fraction[3] | row_factor[3]) & ((result_lane10_less_fraction[2] & row_factor[2]) | ((result_lane10_less_fraction[2] | row_factor[2]) & ((result_lane10_less_fraction[1] & row_factor[1]) | ((result_lane10_less_fraction[1] | row_factor[1]) & result_lane10_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane10_exponent_sum_c0_r0_s1, result_lane10_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane10_exponent_add_c0_r0_s1 (
    .a(result_lane10_places[0]),
    .b(result_lane10_carry),
    .ci(row_factor[12]),
    .s(result_lane10_exponent_sum_c0_r0_s1),
    .co(result_lane10_exponent_carry_c0_r0_s1)
  );
  wire result_lane10_exponent_sum_c1_r0_s2, result_lane10_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane10_exponent_add_c1_r0_s2 (
    .a(result_lane10_places[1]),
    .b(row_factor[13]),
    .ci(result_lane10_exponent_carry_c0_r0_s1),
    .s(result_lane10_exponent_sum_c1_r0_s2),
    .co(result_lane10_exponent_carry_c1_r0_s2)
  );
  wire result_lane10_exponent_sum_c2_r0_s3, result_lane10_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane10_exponent_add_c2_r0_s3 (
    .a(result_lane10_places[2]),
    .b(row_factor[14]),
    .ci(result_lane10_exponent_carry_c1_r0_s2),
    .s(result_lane10_exponent_sum_c2_r0_s3),
    .co(result_lane10_exponent_carry_c2_r0_s3)
  );
  wire result_lane10_exponent_sum_c3_r0_s4, result_lane10_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane10_exponent_add_c3_r0_s4 (
    .a(result_lane10_places[3]),
    .b(result_lane10_exponent_carry_c2_r0_s3),
    .s(result_lane10_exponent_sum_c3_r0_s4),
    .co(result_lane10_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane10_exponent = {
    result_lane10_exponent_carry_c3_r0_s4, result_lane10_exponent_sum_c3_r0_s4, result_lane10_exponent_sum_c2_r0_s3,
    result_lane10_exponent_sum_c1_r0_s2, result_lane10_exponent_sum_c0_r0_s1
  };
  wire result_lane10_saturates = (|result_lane10_exponent[4]) & ~is_greatest[10];

  assign result[43:40] = result_lane10_exponent[3:0] | {4{result_lane10_saturates}};

  // result_lane 11
  wire [3:0] result_lane11_places = ~(distance11_value[15:12] & {4{near11}});
  wire [11:0] result_lane11_less_fraction = ~distance11_value[11:0];
  wire result_lane11_carry =
    (result_lane11_less_fraction[11] & row_factor[11]) |
    ((result_lane11_less_fraction[11] | row_factor[11]) & ((result_lane11_less_fraction[10] & row_factor[10]) | ((result_lane11_less_fraction[10] | row_factor[10]) & ((result_lane11_less_fraction[9] & row_factor[9]) | ((result_lane11_less_fraction[9] | row_factor[9]) & ((result_lane11_less_fraction[8] & row_factor[8]) | ((result_lane11_less_fraction[8] | row_factor[8]) & ((result_lane11_less_fraction[7] & row_factor[7]) | ((result_lane11_less_fraction[7] | row_factor[7]) & ((result_lane11_less_fraction[6] & row_factor[6]) | ((result_lane11_less_fraction[6] | row_factor[6]) & ((result_lane11_less_fraction[5] & row_factor[5]) | ((result_lane11_less_fraction[5] | row_factor[5]) & ((result_lane11_less_fraction[4] & row_factor[4]) | ((result_lane11_less_fraction[4] | row_factor[4]) & ((result_lane11_less_fraction[3] & row_factor[3]) | ((result_lane11_less_fraction[3] | row_factor[3]) & ((result_lane11_less_fraction[2] & row_factor[2]) | ((result_lane11_less_fraction[2] | row_factor[2]) & ((result_lane11_less_fraction[1] & row_factor[1]) | ((result_lane11_less_fraction[1] | row_factor[1]) & result_lane11_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane11_exponent_sum_c0_r0_s1, result_lane11_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane11_exponent_add_c0_r0_s1 (
    .a(result_lane11_places[0]),
    .b(result_lane11_carry),
    .ci(row_factor[12]),
    .s(result_lane11_exponent_sum_c0_r0_s1),
    .co(result_lane11_exponent_carry_c0_r0_s1)
  );
  wire result_lane11_exponent_sum_c1_r0_s2, result_lane11_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane11_exponent_add_c1_r0_s2 (
    .a(result_lane11_places[1]),
    .b(row_factor[13]),
    .ci(result_lane11_exponent_carry_c0_r0_s1),
    .s(result_lane11_exponent_sum_c1_r0_s2),
    .co(result_lane11_exponent_carry_c1_r0_s2)
  );
  wire result_lane11_exponent_sum_c2_r0_s3, result_lane11_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane11_exponent_add_c2_r0_s3 (
    .a(result_lane11_places[2]),
    .b(row_factor[14]),
    .ci(result_lane11_exponent_carry_c1_r0_s2),
    .s(result_lane11_exponent_sum_c2_r0_s3),
    .co(result_lane11_exponent_carry_c2_r0_s3)
  );
  wire result_lane11_exponent_sum_c3_r0_s4, result_lane11_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane11_exponent_add_c3_r0_s4 (
    .a(result_lane11_places[3]),
    .b(result_lane11_exponent_carry_c2_r0_s3),
    .s(result_lane11_exponent_sum_c3_r0_s4),
    .co(result_lane11_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane11_exponent = {
    result_lane11_exponent_carry_c3_r0_s4, result_lane11_exponent_sum_c3_r0_s4, result_lane11_exponent_sum_c2_r0_s3,
    result_lane11_exponent_sum_c1_r0_s2, result_lane11_exponent_sum_c0_r0_s1
  };
  wire result_lane11_saturates = (|result_lane11_exponent[4]) & ~is_greatest[11];

  assign result[47:44] = result_lane11_exponent[3:0] | {4{result_lane11_saturates}};

  // result_lane 12
  wire [3:0] result_lane12_places = ~(distance12_value[15:12] & {4{near12}});
  wire [11:0] result_lane12_less_fraction = ~distance12_value[11:0];
  wire result_lane12_carry =
    (result_lane12_less_fraction[11] & row_factor[11]) |
    ((result_lane12_less_fraction[11] | row_factor[11]) & ((result_lane12_less_fraction[10] & row_factor[10]) | ((result_lane12_less_fraction[10] | row_factor[10]) & ((result_lane12_less_fraction[9] & row_factor[9]) | ((result_lane12_less_fraction[9] | row_factor[9]) & ((result_lane12_less_fraction[8] & row_factor[8]) | ((result_lane12_less_fraction[8] | row_factor[8]) & ((result_lane12_less_fraction[7] & row_factor[7]) | ((result_lane12_less_fraction[7] | row_factor[7]) & ((result_lane12_less_fraction[6] & row_factor[6]) | ((result_lane12_less_fraction[6] | row_factor[6]) & ((result_lane12_less_fraction[5] & row_factor[5]) | ((result_lane12_less_fraction[5] | row_factor[5]) & ((result_lane12_less_fraction[4] & row_factor[4]) | ((result_lane12_less_fraction[4] | row_factor[4]) & ((result_lane12_less_fraction[3] & row_factor[3]) | ((result_lane12_less_fraction[3] | row_factor[3]) & ((result_lane12_less_fraction[2] & row_factor[2]) | ((result_lane12_less_fraction[2] | row_factor[2]) & ((result_lane12_less_fraction[1] & row_factor[1]) | ((result_lane12_less_fraction[1] | row_factor[1]) & result_lane12_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane12_exponent_sum_c0_r0_s1, result_lane12_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane12_exponent_add_c0_r0_s1 (
    .a(result_lane12_places[0]),
    .b(result_lane12_carry),
    .ci(row_factor[12]),
    .s(result_lane12_exponent_sum_c0_r0_s1),
    .co(result_lane12_exponent_carry_c0_r0_s1)
  );
  wire result_lane12_exponent_sum_c1_r0_s2, result_lane12_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane12_exponent_add_c1_r0_s2 (
    .a(result_lane12_places[1]),
    .b(row_factor[13]),
    .ci(result_lane12_exponent_carry_c0_r0_s1),
    .s(result_lane12_exponent_sum_c1_r0_s2),
    .co(result_lane12_exponent_carry_c1_r0_s2)
  );
  wire result_lane12_exponent_sum_c2_r0_s3, result_lane12_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane12_exponent_add_c2_r0_s3 (
    .a(result_lane12_places[2]),
    .b(row_factor[14]),
    .ci(result_lane12_exponent_carry_c1_r0_s2),
    .s(result_lane12_exponent_sum_c2_r0_s3),
    .co(result_lane12_exponent_carry_c2_r0_s3)
  );
  wire result_lane12_exponent_sum_c3_r0_s4, result_lane12_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane12_exponent_add_c3_r0_s4 (
    .a(result_lane12_places[3]),
    .b(result_lane12_exponent_carry_c2_r0_s3),
    .s(result_lane12_exponent_sum_c3_r0_s4),
    .co(result_lane12_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane12_exponent = {
    result_lane12_exponent_carry_c3_r0_s4, result_lane12_exponent_sum_c3_r0_s4, result_lane12_exponent_sum_c2_r0_s3,
    result_lane12_exponent_sum_c1_r0_s2, result_lane12_exponent_sum_c0_r0_s1
  };
  wire result_lane12_saturates = (|result_lane12_exponent[4]) & ~is_greatest[12];

  assign result[51:48] = result_lane12_exponent[3:0] | {4{result_lane12_saturates}};

  // result_lane 13
  wire [3:0] result_lane13_places = ~(distance13_value[15:12] & {4{near13}});
  wire [11:0] result_lane13_less_fraction = ~distance13_value[11:0];
  wire result_lane13_carry =
    (result_lane13_less_fraction[11] & row_factor[11]) |
    ((result_lane13_less_fraction[11] | row_factor[11]) & ((result_lane13_less_fraction[10] & row_factor[10]) | ((result_lane13_less_fraction[10] | row_factor[10]) & ((result_lane13_less_fraction[9] & row_factor[9]) | ((result_lane13_less_fraction[9] | row_factor[9]) & ((result_lane13_less_fraction[8] & row_factor[8]) | ((result_lane13_less_fraction[8] | row_factor[8]) & ((result_lane13_less_fraction[7] & row_factor[7]) | ((result_lane13_less_fraction[7] | row_factor[7]) & ((result_lane13_less_fraction[6] & row_factor[6]) | ((result_lane13_less_fraction[6] | row_factor[6]) & ((result_lane13_less_fraction[5] & row_factor[5]) | ((result_lane13_less_fraction[5] | row_factor[5]) & ((result_lane13_less_fraction[4] & row_factor[4]) | ((result_lane13_less_fraction[4] | row_factor[4]) & ((result_lane13_less_fraction[3] & row_factor[3]) | ((result_lane13_less_fraction[3] | row_factor[3]) & ((result_lane13_less_fraction[2] & row_factor[2]) | ((result_lane13_less_fraction[2] | row_factor[2]) & ((result_lane13_less_fraction[1] & row_factor[1]) | ((result_lane13_less_fraction[1] | row_factor[1]) & result_lane13_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane13_exponent_sum_c0_r0_s1, result_lane13_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane13_exponent_add_c0_r0_s1 (
    .a(result_lane13_places[0]),
    .b(result_lane13_carry),
    .ci(row_factor[12]),
    .s(result_lane13_exponent_sum_c0_r0_s1),
    .co(result_lane13_exponent_carry_c0_r0_s1)
  );
  wire result_lane13_exponent_sum_c1_r0_s2, result_lane13_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane13_exponent_add_c1_r0_s2 (
    .a(result_lane13_places[1]),
    .b(row_factor[13]),
    .ci(result_lane13_exponent_carry_c0_r0_s1),
    .s(result_lane13_exponent_sum_c1_r0_s2),
    .co(result_lane13_exponent_carry_c1_r0_s2)
  );
  wire result_lane13_exponent_sum_c2_r0_s3, result_lane13_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane13_exponent_add_c2_r0_s3 (
    .a(result_lane13_places[2]),
    .b(row_factor[14]),
    .ci(result_lane13_exponent_carry_c1_r0_s2),
    .s(result_lane13_exponent_sum_c2_r0_s3),
    .co(result_lane13_exponent_carry_c2_r0_s3)
  );
  wire result_lane13_exponent_sum_c3_r0_s4, result_lane13_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane13_exponent_add_c3_r0_s4 (
    .a(result_lane13_places[3]),
    .b(result_lane13_exponent_carry_c2_r0_s3),
    .s(result_lane13_exponent_sum_c3_r0_s4),
    .co(result_lane13_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane13_exponent = {
    result_lane13_exponent_carry_c3_r0_s4, result_lane13_exponent_sum_c3_r0_s4, result_lane13_exponent_sum_c2_r0_s3,
    result_lane13_exponent_sum_c1_r0_s2, result_lane13_exponent_sum_c0_r0_s1
  };
  wire result_lane13_saturates = (|result_lane13_exponent[4]) & ~is_greatest[13];

  assign result[55:52] = result_lane13_exponent[3:0] | {4{result_lane13_saturates}};

  // result_lane 14
  wire [3:0] result_lane14_places = ~(distance14_value[15:12] & {4{near14}});
  wire [11:0] result_lane14_less_fraction = ~distance14_value[11:0];
  wire result_lane14_carry =
    (result_lane14_less_fraction[11] & row_factor[11]) |
    ((result_lane14_less_fraction[11] | row_factor[11]) & ((result_lane14_less_fraction[10] & row_factor[10]) | ((result_lane14_less_fraction[10] | row_factor[10]) & ((result_lane14_less_fraction[9] & row_factor[9]) | ((result_lane14_less_fraction[9] | row_factor[9]) & ((result_lane14_less_fraction[8] & row_factor[8]) | ((result_lane14_less_fraction[8] | row_factor[8]) & ((result_lane14_less_fraction[7] & row_factor[7]) | ((result_lane14_less_fraction[7] | row_factor[7]) & ((result_lane14_less_fraction[6] & row_factor[6]) | ((result_lane14_less_fraction[6] | row_factor[6]) & ((result_lane14_less_fraction[5] & row_factor[5]) | ((result_lane14_less_fraction[5] | row_factor[5]) & ((result_lane14_less_fraction[4] & row_factor[4]) | ((result_lane14_less_fraction[4] | row_factor[4]) & ((result_lane14_less_fraction[3] & row_factor[3]) | ((result_lane14_less_fraction[3] | row_factor[3]) & ((result_lane14_less_fraction[2] & row_factor[2]) | ((result_lane14_less_fraction[2] | row_factor[2]) & ((result_lane14_less_fraction[1] & row_factor[1]) | ((result_lane14_less_fraction[1] | row_factor[1]) & result_lane14_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane14_exponent_sum_c0_r0_s1, result_lane14_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane14_exponent_add_c0_r0_s1 (
    .a(result_lane14_places[0]),
    .b(result_lane14_carry),
    .ci(row_factor[12]),
    .s(result_lane14_exponent_sum_c0_r0_s1),
    .co(result_lane14_exponent_carry_c0_r0_s1)
  );
  wire result_lane14_exponent_sum_c1_r0_s2, result_lane14_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane14_exponent_add_c1_r0_s2 (
    .a(result_lane14_places[1]),
    .b(row_factor[13]),
    .ci(result_lane14_exponent_carry_c0_r0_s1),
    .s(result_lane14_exponent_sum_c1_r0_s2),
    .co(result_lane14_exponent_carry_c1_r0_s2)
  );
  wire result_lane14_exponent_sum_c2_r0_s3, result_lane14_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane14_exponent_add_c2_r0_s3 (
    .a(result_lane14_places[2]),
    .b(row_factor[14]),
    .ci(result_lane14_exponent_carry_c1_r0_s2),
    .s(result_lane14_exponent_sum_c2_r0_s3),
    .co(result_lane14_exponent_carry_c2_r0_s3)
  );
  wire result_lane14_exponent_sum_c3_r0_s4, result_lane14_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane14_exponent_add_c3_r0_s4 (
    .a(result_lane14_places[3]),
    .b(result_lane14_exponent_carry_c2_r0_s3),
    .s(result_lane14_exponent_sum_c3_r0_s4),
    .co(result_lane14_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane14_exponent = {
    result_lane14_exponent_carry_c3_r0_s4, result_lane14_exponent_sum_c3_r0_s4, result_lane14_exponent_sum_c2_r0_s3,
    result_lane14_exponent_sum_c1_r0_s2, result_lane14_exponent_sum_c0_r0_s1
  };
  wire result_lane14_saturates = (|result_lane14_exponent[4]) & ~is_greatest[14];

  assign result[59:56] = result_lane14_exponent[3:0] | {4{result_lane14_saturates}};

  // result_lane 15
  wire [3:0] result_lane15_places = ~(distance15_value[15:12] & {4{near15}});
  wire [11:0] result_lane15_less_fraction = ~distance15_value[11:0];
  wire result_lane15_carry =
    (result_lane15_less_fraction[11] & row_factor[11]) |
    ((result_lane15_less_fraction[11] | row_factor[11]) & ((result_lane15_less_fraction[10] & row_factor[10]) | ((result_lane15_less_fraction[10] | row_factor[10]) & ((result_lane15_less_fraction[9] & row_factor[9]) | ((result_lane15_less_fraction[9] | row_factor[9]) & ((result_lane15_less_fraction[8] & row_factor[8]) | ((result_lane15_less_fraction[8] | row_factor[8]) & ((result_lane15_less_fraction[7] & row_factor[7]) | ((result_lane15_less_fraction[7] | row_factor[7]) & ((result_lane15_less_fraction[6] & row_factor[6]) | ((result_lane15_less_fraction[6] | row_factor[6]) & ((result_lane15_less_fraction[5] & row_factor[5]) | ((result_lane15_less_fraction[5] | row_factor[5]) & ((result_lane15_less_fraction[4] & row_factor[4]) | ((result_lane15_less_fraction[4] | row_factor[4]) & ((result_lane15_less_fraction[3] & row_factor[3]) | ((result_lane15_less_fraction[3] | row_factor[3]) & ((result_lane15_less_fraction[2] & row_factor[2]) | ((result_lane15_less_fraction[2] | row_factor[2]) & ((result_lane15_less_fraction[1] & row_factor[1]) | ((result_lane15_less_fraction[1] | row_factor[1]) & result_lane15_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane15_exponent_sum_c0_r0_s1, result_lane15_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane15_exponent_add_c0_r0_s1 (
    .a(result_lane15_places[0]),
    .b(result_lane15_carry),
    .ci(row_factor[12]),
    .s(result_lane15_exponent_sum_c0_r0_s1),
    .co(result_lane15_exponent_carry_c0_r0_s1)
  );
  wire result_lane15_exponent_sum_c1_r0_s2, result_lane15_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane15_exponent_add_c1_r0_s2 (
    .a(result_lane15_places[1]),
    .b(row_factor[13]),
    .ci(result_lane15_exponent_carry_c0_r0_s1),
    .s(result_lane15_exponent_sum_c1_r0_s2),
    .co(result_lane15_exponent_carry_c1_r0_s2)
  );
  wire result_lane15_exponent_sum_c2_r0_s3, result_lane15_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane15_exponent_add_c2_r0_s3 (
    .a(result_lane15_places[2]),
    .b(row_factor[14]),
    .ci(result_lane15_exponent_carry_c1_r0_s2),
    .s(result_lane15_exponent_sum_c2_r0_s3),
    .co(result_lane15_exponent_carry_c2_r0_s3)
  );
  wire result_lane15_exponent_sum_c3_r0_s4, result_lane15_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane15_exponent_add_c3_r0_s4 (
    .a(result_lane15_places[3]),
    .b(result_lane15_exponent_carry_c2_r0_s3),
    .s(result_lane15_exponent_sum_c3_r0_s4),
    .co(result_lane15_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane15_exponent = {
    result_lane15_exponent_carry_c3_r0_s4, result_lane15_exponent_sum_c3_r0_s4, result_lane15_exponent_sum_c2_r0_s3,
    result_lane15_exponent_sum_c1_r0_s2, result_lane15_exponent_sum_c0_r0_s1
  };
  wire result_lane15_saturates = (|result_lane15_exponent[4]) & ~is_greatest[15];

  assign result[63:60] = result_lane15_exponent[3:0] | {4{result_lane15_saturates}};

  // result_lane 16
  wire [3:0] result_lane16_places = ~(distance16_value[15:12] & {4{near16}});
  wire [11:0] result_lane16_less_fraction = ~distance16_value[11:0];
  wire result_lane16_carry =
    (result_lane16_less_fraction[11] & row_factor[11]) |
    ((result_lane16_less_fraction[11] | row_factor[11]) & ((result_lane16_less_fraction[10] & row_factor[10]) | ((result_lane16_less_fraction[10] | row_factor[10]) & ((result_lane16_less_fraction[9] & row_factor[9]) | ((result_lane16_less_fraction[9] | row_factor[9]) & ((result_lane16_less_fraction[8] & row_factor[8]) | ((result_lane16_less_fraction[8] | row_factor[8]) & ((result_lane16_less_fraction[7] & row_factor[7]) | ((result_lane16_less_fraction[7] | row_factor[7]) & ((result_lane16_less_fraction[6] & row_factor[6]) | ((result_lane16_less_fraction[6] | row_factor[6]) & ((result_lane16_less_fraction[5] & row_factor[5]) | ((result_lane16_less_fraction[5] | row_factor[5]) & ((result_lane16_less_fraction[4] & row_factor[4]) | ((result_lane16_less_fraction[4] | row_factor[4]) & ((result_lane16_less_fraction[3] & row_factor[3]) | ((result_lane16_less_fraction[3] | row_factor[3]) & ((result_lane16_less_fraction[2] & row_factor[2]) | ((result_lane16_less_fraction[2] | row_factor[2]) & ((result_lane16_less_fraction[1] & row_factor[1]) | ((result_lane16_less_fraction[1] | row_factor[1]) & result_lane16_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane16_exponent_sum_c0_r0_s1, result_lane16_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane16_exponent_add_c0_r0_s1 (
    .a(result_lane16_places[0]),
    .b(result_lane16_carry),
    .ci(row_factor[12]),
    .s(result_lane16_exponent_sum_c0_r0_s1),
    .co(result_lane16_exponent_carry_c0_r0_s1)
  );
  wire result_lane16_exponent_sum_c1_r0_s2, result_lane16_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane16_exponent_add_c1_r0_s2 (
    .a(result_lane16_places[1]),
    .b(row_factor[13]),
    .ci(result_lane16_exponent_carry_c0_r0_s1),
    .s(result_lane16_exponent_sum_c1_r0_s2),
    .co(result_lane16_exponent_carry_c1_r0_s2)
  );
  wire result_lane16_exponent_sum_c2_r0_s3, result_lane16_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane16_exponent_add_c2_r0_s3 (
    .a(result_lane16_places[2]),
    .b(row_factor[14]),
    .ci(result_lane16_exponent_carry_c1_r0_s2),
    .s(result_lane16_exponent_sum_c2_r0_s3),
    .co(result_lane16_exponent_carry_c2_r0_s3)
  );
  wire result_lane16_exponent_sum_c3_r0_s4, result_lane16_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane16_exponent_add_c3_r0_s4 (
    .a(result_lane16_places[3]),
    .b(result_lane16_exponent_carry_c2_r0_s3),
    .s(result_lane16_exponent_sum_c3_r0_s4),
    .co(result_lane16_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane16_exponent = {
    result_lane16_exponent_carry_c3_r0_s4, result_lane16_exponent_sum_c3_r0_s4, result_lane16_exponent_sum_c2_r0_s3,
    result_lane16_exponent_sum_c1_r0_s2, result_lane16_exponent_sum_c0_r0_s1
  };
  wire result_lane16_saturates = (|result_lane16_exponent[4]) & ~is_greatest[16];

  assign result[67:64] = result_lane16_exponent[3:0] | {4{result_lane16_saturates}};

  // result_lane 17
  wire [3:0] result_lane17_places = ~(distance17_value[15:12] & {4{near17}});
  wire [11:0] result_lane17_less_fraction = ~distance17_value[11:0];
  wire result_lane17_carry =
    (result_lane17_less_fraction[11] & row_factor[11]) |
    ((result_lane17_less_fraction[11] | row_factor[11]) & ((result_lane17_less_fraction[10] & row_factor[10]) | ((result_lane17_less_fraction[10] | row_factor[10]) & ((result_lane17_less_fraction[9] & row_factor[9]) | ((result_lane17_less_fraction[9] | row_factor[9]) & ((result_lane17_less_fraction[8] & row_factor[8]) | ((result_lane17_less_fraction[8] | row_factor[8]) & ((result_lane17_less_fraction[7] & row_factor[7]) | ((result_lane17_less_fraction[7] | row_factor[7]) & ((result_lane17_less_fraction[6] & row_factor[6]) | ((result_lane17_less_fraction[6] | row_factor[6]) & ((result_lane17_less_fraction[5] & row_factor[5]) | ((result_lane17_less_fraction[5] | row_factor[5]) & ((result_lane17_less_fraction[4] & row_factor[4]) | ((result_lane17_less_fraction[4] | row_factor[4]) & ((result_lane17_less_fraction[3] & row_factor[3]) | ((result_lane17_less_fraction[3] | row_factor[3]) & ((result_lane17_less_fraction[2] & row_factor[2]) | ((result_lane17_less_fraction[2] | row_factor[2]) & ((result_lane17_less_fraction[1] & row_factor[1]) | ((result_lane17_less_fraction[1] | row_factor[1]) & result_lane17_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane17_exponent_sum_c0_r0_s1, result_lane17_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane17_exponent_add_c0_r0_s1 (
    .a(result_lane17_places[0]),
    .b(result_lane17_carry),
    .ci(row_factor[12]),
    .s(result_lane17_exponent_sum_c0_r0_s1),
    .co(result_lane17_exponent_carry_c0_r0_s1)
  );
  wire result_lane17_exponent_sum_c1_r0_s2, result_lane17_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane17_exponent_add_c1_r0_s2 (
    .a(result_lane17_places[1]),
    .b(row_factor[13]),
    .ci(result_lane17_exponent_carry_c0_r0_s1),
    .s(result_lane17_exponent_sum_c1_r0_s2),
    .co(result_lane17_exponent_carry_c1_r0_s2)
  );
  wire result_lane17_exponent_sum_c2_r0_s3, result_lane17_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane17_exponent_add_c2_r0_s3 (
    .a(result_lane17_places[2]),
    .b(row_factor[14]),
    .ci(result_lane17_exponent_carry_c1_r0_s2),
    .s(result_lane17_exponent_sum_c2_r0_s3),
    .co(result_lane17_exponent_carry_c2_r0_s3)
  );
  wire result_lane17_exponent_sum_c3_r0_s4, result_lane17_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane17_exponent_add_c3_r0_s4 (
    .a(result_lane17_places[3]),
    .b(result_lane17_exponent_carry_c2_r0_s3),
    .s(result_lane17_exponent_sum_c3_r0_s4),
    .co(result_lane17_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane17_exponent = {
    result_lane17_exponent_carry_c3_r0_s4, result_lane17_exponent_sum_c3_r0_s4, result_lane17_exponent_sum_c2_r0_s3,
    result_lane17_exponent_sum_c1_r0_s2, result_lane17_exponent_sum_c0_r0_s1
  };
  wire result_lane17_saturates = (|result_lane17_exponent[4]) & ~is_greatest[17];

  assign result[71:68] = result_lane17_exponent[3:0] | {4{result_lane17_saturates}};

  // result_lane 18
  wire [3:0] result_lane18_places = ~(distance18_value[15:12] & {4{near18}});
  wire [11:0] result_lane18_less_fraction = ~distance18_value[11:0];
  wire result_lane18_carry =
    (result_lane18_less_fraction[11] & row_factor[11]) |
    ((result_lane18_less_fraction[11] | row_factor[11]) & ((result_lane18_less_fraction[10] & row_factor[10]) | ((result_lane18_less_fraction[10] | row_factor[10]) & ((result_lane18_less_fraction[9] & row_factor[9]) | ((result_lane18_less_fraction[9] | row_factor[9]) & ((result_lane18_less_fraction[8] & row_factor[8]) | ((result_lane18_less_fraction[8] | row_factor[8]) & ((result_lane18_less_fraction[7] & row_factor[7]) | ((result_lane18_less_fraction[7] | row_factor[7]) & ((result_lane18_less_fraction[6] & row_factor[6]) | ((result_lane18_less_fraction[6] | row_factor[6]) & ((result_lane18_less_fraction[5] & row_factor[5]) | ((result_lane18_less_fraction[5] | row_factor[5]) & ((result_lane18_less_fraction[4] & row_factor[4]) | ((result_lane18_less_fraction[4] | row_factor[4]) & ((result_lane18_less_fraction[3] & row_factor[3]) | ((result_lane18_less_fraction[3] | row_factor[3]) & ((result_lane18_less_fraction[2] & row_factor[2]) | ((result_lane18_less_fraction[2] | row_factor[2]) & ((result_lane18_less_fraction[1] & row_factor[1]) | ((result_lane18_less_fraction[1] | row_factor[1]) & result_lane18_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane18_exponent_sum_c0_r0_s1, result_lane18_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane18_exponent_add_c0_r0_s1 (
    .a(result_lane18_places[0]),
    .b(result_lane18_carry),
    .ci(row_factor[12]),
    .s(result_lane18_exponent_sum_c0_r0_s1),
    .co(result_lane18_exponent_carry_c0_r0_s1)
  );
  wire result_lane18_exponent_sum_c1_r0_s2, result_lane18_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane18_exponent_add_c1_r0_s2 (
    .a(result_lane18_places[1]),
    .b(row_factor[13]),
    .ci(result_lane18_exponent_carry_c0_r0_s1),
    .s(result_lane18_exponent_sum_c1_r0_s2),
    .co(result_lane18_exponent_carry_c1_r0_s2)
  );
  wire result_lane18_exponent_sum_c2_r0_s3, result_lane18_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane18_exponent_add_c2_r0_s3 (
    .a(result_lane18_places[2]),
    .b(row_factor[14]),
    .ci(result_lane18_exponent_carry_c1_r0_s2),
    .s(result_lane18_exponent_sum_c2_r0_s3),
    .co(result_lane18_exponent_carry_c2_r0_s3)
  );
  wire result_lane18_exponent_sum_c3_r0_s4, result_lane18_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane18_exponent_add_c3_r0_s4 (
    .a(result_lane18_places[3]),
    .b(result_lane18_exponent_carry_c2_r0_s3),
    .s(result_lane18_exponent_sum_c3_r0_s4),
    .co(result_lane18_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane18_exponent = {
    result_lane18_exponent_carry_c3_r0_s4, result_lane18_exponent_sum_c3_r0_s4, result_lane18_exponent_sum_c2_r0_s3,
    result_lane18_exponent_sum_c1_r0_s2, result_lane18_exponent_sum_c0_r0_s1
  };
  wire result_lane18_saturates = (|result_lane18_exponent[4]) & ~is_greatest[18];

  assign result[75:72] = result_lane18_exponent[3:0] | {4{result_lane18_saturates}};

  // result_lane 19
  wire [3:0] result_lane19_places = ~(distance19_value[15:12] & {4{near19}});
  wire [11:0] result_lane19_less_fraction = ~distance19_value[11:0];
  wire result_lane19_carry =
    (result_lane19_less_fraction[11] & row_factor[11]) |
    ((result_lane19_less_fraction[11] | row_factor[11]) & ((result_lane19_less_fraction[10] & row_factor[10]) | ((result_lane19_less_fraction[10] | row_factor[10]) & ((result_lane19_less_fraction[9] & row_factor[9]) | ((result_lane19_less_fraction[9] | row_factor[9]) & ((result_lane19_less_fraction[8] & row_factor[8]) | ((result_lane19_less_fraction[8] | row_factor[8]) & ((result_lane19_less_fraction[7] & row_factor[7]) | ((result_lane19_less_fraction[7] | row_factor[7]) & ((result_lane19_less_fraction[6] & row_factor[6]) | ((result_lane19_less_fraction[6] | row_factor[6]) & ((result_lane19_less_fraction[5] & row_factor[5]) | ((result_lane19_less_fraction[5] | row_factor[5]) & ((result_lane19_less_fraction[4] & row_factor[4]) | ((result_lane19_less_fraction[4] | row_factor[4]) & ((result_lane19_less_fraction[3] & row_factor[3]) | ((result_lane19_less_fraction[3] | row_factor[3]) & ((result_lane19_less_fraction[2] & row_factor[2]) | ((result_lane19_less_fraction[2] | row_factor[2]) & ((result_lane19_less_fraction[1] & row_factor[1]) | ((result_lane19_less_fraction[1] | row_factor[1]) & result_lane19_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane19_exponent_sum_c0_r0_s1, result_lane19_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane19_exponent_add_c0_r0_s1 (
    .a(result_lane19_places[0]),
    .b(result_lane19_carry),
    .ci(row_factor[12]),
    .s(result_lane19_exponent_sum_c0_r0_s1),
    .co(result_lane19_exponent_carry_c0_r0_s1)
  );
  wire result_lane19_exponent_sum_c1_r0_s2, result_lane19_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane19_exponent_add_c1_r0_s2 (
    .a(result_lane19_places[1]),
    .b(row_factor[13]),
    .ci(result_lane19_exponent_carry_c0_r0_s1),
    .s(result_lane19_exponent_sum_c1_r0_s2),
    .co(result_lane19_exponent_carry_c1_r0_s2)
  );
  wire result_lane19_exponent_sum_c2_r0_s3, result_lane19_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane19_exponent_add_c2_r0_s3 (
    .a(result_lane19_places[2]),
    .b(row_factor[14]),
    .ci(result_lane19_exponent_carry_c1_r0_s2),
    .s(result_lane19_exponent_sum_c2_r0_s3),
    .co(result_lane19_exponent_carry_c2_r0_s3)
  );
  wire result_lane19_exponent_sum_c3_r0_s4, result_lane19_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane19_exponent_add_c3_r0_s4 (
    .a(result_lane19_places[3]),
    .b(result_lane19_exponent_carry_c2_r0_s3),
    .s(result_lane19_exponent_sum_c3_r0_s4),
    .co(result_lane19_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane19_exponent = {
    result_lane19_exponent_carry_c3_r0_s4, result_lane19_exponent_sum_c3_r0_s4, result_lane19_exponent_sum_c2_r0_s3,
    result_lane19_exponent_sum_c1_r0_s2, result_lane19_exponent_sum_c0_r0_s1
  };
  wire result_lane19_saturates = (|result_lane19_exponent[4]) & ~is_greatest[19];

  assign result[79:76] = result_lane19_exponent[3:0] | {4{result_lane19_saturates}};

  // result_lane 20
  wire [3:0] result_lane20_places = ~(distance20_value[15:12] & {4{near20}});
  wire [11:0] result_lane20_less_fraction = ~distance20_value[11:0];
  wire result_lane20_carry =
    (result_lane20_less_fraction[11] & row_factor[11]) |
    ((result_lane20_less_fraction[11] | row_factor[11]) & ((result_lane20_less_fraction[10] & row_factor[10]) | ((result_lane20_less_fraction[10] | row_factor[10]) & ((result_lane20_less_fraction[9] & row_factor[9]) | ((result_lane20_less_fraction[9] | row_factor[9]) & ((result_lane20_less_fraction[8] & row_factor[8]) | ((result_lane20_less_fraction[8] | row_factor[8]) & ((result_lane20_less_fraction[7] & row_factor[7]) | ((result_lane20_less_fraction[7] | row_factor[7]) & ((result_lane20_less_fraction[6] & row_factor[6]) | ((result_lane20_less_fraction[6] | row_factor[6]) & ((result_lane20_less_fraction[5] & row_factor[5]) | ((result_lane20_less_fraction[5] | row_factor[5]) & ((result_lane20_less_fraction[4] & row_factor[4]) | ((result_lane20_less_fraction[4] | row_factor[4]) & ((result_lane20_less_fraction[3] & row_factor[3]) | ((result_lane20_less_fraction[3] | row_factor[3]) & ((result_lane20_less_fraction[2] & row_factor[2]) | ((result_lane20_less_fraction[2] | row_factor[2]) & ((result_lane20_less_fraction[1] & row_factor[1]) | ((result_lane20_less_fraction[1] | row_factor[1]) & result_lane20_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane20_exponent_sum_c0_r0_s1, result_lane20_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane20_exponent_add_c0_r0_s1 (
    .a(result_lane20_places[0]),
    .b(result_lane20_carry),
    .ci(row_factor[12]),
    .s(result_lane20_exponent_sum_c0_r0_s1),
    .co(result_lane20_exponent_carry_c0_r0_s1)
  );
  wire result_lane20_exponent_sum_c1_r0_s2, result_lane20_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane20_exponent_add_c1_r0_s2 (
    .a(result_lane20_places[1]),
    .b(row_factor[13]),
    .ci(result_lane20_exponent_carry_c0_r0_s1),
    .s(result_lane20_exponent_sum_c1_r0_s2),
    .co(result_lane20_exponent_carry_c1_r0_s2)
  );
  wire result_lane20_exponent_sum_c2_r0_s3, result_lane20_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane20_exponent_add_c2_r0_s3 (
    .a(result_lane20_places[2]),
    .b(row_factor[14]),
    .ci(result_lane20_exponent_carry_c1_r0_s2),
    .s(result_lane20_exponent_sum_c2_r0_s3),
    .co(result_lane20_exponent_carry_c2_r0_s3)
  );
  wire result_lane20_exponent_sum_c3_r0_s4, result_lane20_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane20_exponent_add_c3_r0_s4 (
    .a(result_lane20_places[3]),
    .b(result_lane20_exponent_carry_c2_r0_s3),
    .s(result_lane20_exponent_sum_c3_r0_s4),
    .co(result_lane20_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane20_exponent = {
    result_lane20_exponent_carry_c3_r0_s4, result_lane20_exponent_sum_c3_r0_s4, result_lane20_exponent_sum_c2_r0_s3,
    result_lane20_exponent_sum_c1_r0_s2, result_lane20_exponent_sum_c0_r0_s1
  };
  wire result_lane20_saturates = (|result_lane20_exponent[4]) & ~is_greatest[20];

  assign result[83:80] = result_lane20_exponent[3:0] | {4{result_lane20_saturates}};

  // result_lane 21
  wire [3:0] result_lane21_places = ~(distance21_value[15:12] & {4{near21}});
  wire [11:0] result_lane21_less_fraction = ~distance21_value[11:0];
  wire result_lane21_carry =
    (result_lane21_less_fraction[11] & row_factor[11]) |
    ((result_lane21_less_fraction[11] | row_factor[11]) & ((result_lane21_less_fraction[10] & row_factor[10]) | ((result_lane21_less_fraction[10] | row_factor[10]) & ((result_lane21_less_fraction[9] & row_factor[9]) | ((result_lane21_less_fraction[9] | row_factor[9]) & ((result_lane21_less_fraction[8] & row_factor[8]) | ((result_lane21_less_fraction[8] | row_factor[8]) & ((result_lane21_less_fraction[7] & row_factor[7]) | ((result_lane21_less_fraction[7] | row_factor[7]) & ((result_lane21_less_fraction[6] & row_factor[6]) | ((result_lane21_less_fraction[6] | row_factor[6]) & ((result_lane21_less_fraction[5] & row_factor[5]) | ((result_lane21_less_fraction[5] | row_factor[5]) & ((result_lane21_less_fraction[4] & row_factor[4]) | ((result_lane21_less_fraction[4] | row_factor[4]) & ((result_lane21_less_fraction[3] & row_factor[3]) | ((result_lane21_less_fraction[3] | row_factor[3]) & ((result_lane21_less_fraction[2] & row_factor[2]) | ((result_lane21_less_fraction[2] | row_factor[2]) & ((result_lane21_less_fraction[1] & row_factor[1]) | ((result_lane21_less_fraction[1] | row_factor[1]) & result_lane21_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane21_exponent_sum_c0_r0_s1, result_lane21_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane21_exponent_add_c0_r0_s1 (
    .a(result_lane21_places[0]),
    .b(result_lane21_carry),
    .ci(row_factor[12]),
    .s(result_lane21_exponent_sum_c0_r0_s1),
    .co(result_lane21_exponent_carry_c0_r0_s1)
  );
  wire result_lane21_exponent_sum_c1_r0_s2, result_lane21_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane21_exponent_add_c1_r0_s2 (
    .a(result_lane21_places[1]),
    .b(row_factor[13]),
    .ci(result_lane21_exponent_carry_c0_r0_s1),
    .s(result_lane21_exponent_sum_c1_r0_s2),
    .co(result_lane21_exponent_carry_c1_r0_s2)
  );
  wire result_lane21_exponent_sum_c2_r0_s3, result_lane21_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane21_exponent_add_c2_r0_s3 (
    .a(result_lane21_places[2]),
    .b(row_factor[14]),
    .ci(result_lane21_exponent_carry_c1_r0_s2),
    .s(result_lane21_exponent_sum_c2_r0_s3),
    .co(result_lane21_exponent_carry_c2_r0_s3)
  );
  wire result_lane21_exponent_sum_c3_r0_s4, result_lane21_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane21_exponent_add_c3_r0_s4 (
    .a(result_lane21_places[3]),
    .b(result_lane21_exponent_carry_c2_r0_s3),
    .s(result_lane21_exponent_sum_c3_r0_s4),
    .co(result_lane21_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane21_exponent = {
    result_lane21_exponent_carry_c3_r0_s4, result_lane21_exponent_sum_c3_r0_s4, result_lane21_exponent_sum_c2_r0_s3,
    result_lane21_exponent_sum_c1_r0_s2, result_lane21_exponent_sum_c0_r0_s1
  };
  wire result_lane21_saturates = (|result_lane21_exponent[4]) & ~is_greatest[21];

  assign result[87:84] = result_lane21_exponent[3:0] | {4{result_lane21_saturates}};

  // result_lane 22
  wire [3:0] result_lane22_places = ~(distance22_value[15:12] & {4{near22}});
  wire [11:0] result_lane22_less_fraction = ~distance22_value[11:0];
  wire result_lane22_carry =
    (result_lane22_less_fraction[11] & row_factor[11]) |
    ((result_lane22_less_fraction[11] | row_factor[11]) & ((result_lane22_less_fraction[10] & row_factor[10]) | ((result_lane22_less_fraction[10] | row_factor[10]) & ((result_lane22_less_fraction[9] & row_factor[9]) | ((result_lane22_less_fraction[9] | row_factor[9]) & ((result_lane22_less_fraction[8] & row_factor[8]) | ((result_lane22_less_fraction[8] | row_factor[8]) & ((result_lane22_less_fraction[7] & row_factor[7]) | ((result_lane22_less_fraction[7] | row_factor[7]) & ((result_lane22_less_fraction[6] & row_factor[6]) | ((result_lane22_less_fraction[6] | row_factor[6]) & ((result_lane22_less_fraction[5] & row_factor[5]) | ((result_lane22_less_fraction[5] | row_factor[5]) & ((result_lane22_less_fraction[4] & row_factor[4]) | ((result_lane22_less_fraction[4] | row_factor[4]) & ((result_lane22_less_fraction[3] & row_factor[3]) | ((result_lane22_less_fraction[3] | row_factor[3]) & ((result_lane22_less_fraction[2] & row_factor[2]) | ((result_lane22_less_fraction[2] | row_factor[2]) & ((result_lane22_less_fraction[1] & row_factor[1]) | ((result_lane22_less_fraction[1] | row_factor[1]) & result_lane22_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane22_exponent_sum_c0_r0_s1, result_lane22_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane22_exponent_add_c0_r0_s1 (
    .a(result_lane22_places[0]),
    .b(result_lane22_carry),
    .ci(row_factor[12]),
    .s(result_lane22_exponent_sum_c0_r0_s1),
    .co(result_lane22_exponent_carry_c0_r0_s1)
  );
  wire result_lane22_exponent_sum_c1_r0_s2, result_lane22_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane22_exponent_add_c1_r0_s2 (
    .a(result_lane22_places[1]),
    .b(row_factor[13]),
    .ci(result_lane22_exponent_carry_c0_r0_s1),
    .s(result_lane22_exponent_sum_c1_r0_s2),
    .co(result_lane22_exponent_carry_c1_r0_s2)
  );
  wire result_lane22_exponent_sum_c2_r0_s3, result_lane22_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane22_exponent_add_c2_r0_s3 (
    .a(result_lane22_places[2]),
    .b(row_factor[14]),
    .ci(result_lane22_exponent_carry_c1_r0_s2),
    .s(result_lane22_exponent_sum_c2_r0_s3),
    .co(result_lane22_exponent_carry_c2_r0_s3)
  );
  wire result_lane22_exponent_sum_c3_r0_s4, result_lane22_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane22_exponent_add_c3_r0_s4 (
    .a(result_lane22_places[3]),
    .b(result_lane22_exponent_carry_c2_r0_s3),
    .s(result_lane22_exponent_sum_c3_r0_s4),
    .co(result_lane22_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane22_exponent = {
    result_lane22_exponent_carry_c3_r0_s4, result_lane22_exponent_sum_c3_r0_s4, result_lane22_exponent_sum_c2_r0_s3,
    result_lane22_exponent_sum_c1_r0_s2, result_lane22_exponent_sum_c0_r0_s1
  };
  wire result_lane22_saturates = (|result_lane22_exponent[4]) & ~is_greatest[22];

  assign result[91:88] = result_lane22_exponent[3:0] | {4{result_lane22_saturates}};

  // result_lane 23
  wire [3:0] result_lane23_places = ~(distance23_value[15:12] & {4{near23}});
  wire [11:0] result_lane23_less_fraction = ~distance23_value[11:0];
  wire result_lane23_carry =
    (result_lane23_less_fraction[11] & row_factor[11]) |
    ((result_lane23_less_fraction[11] | row_factor[11]) & ((result_lane23_less_fraction[10] & row_factor[10]) | ((result_lane23_less_fraction[10] | row_factor[10]) & ((result_lane23_less_fraction[9] & row_factor[9]) | ((result_lane23_less_fraction[9] | row_factor[9]) & ((result_lane23_less_fraction[8] & row_factor[8]) | ((result_lane23_less_fraction[8] | row_factor[8]) & ((result_lane23_less_fraction[7] & row_factor[7]) | ((result_lane23_less_fraction[7] | row_factor[7]) & ((result_lane23_less_fraction[6] & row_factor[6]) | ((result_lane23_less_fraction[6] | row_factor[6]) & ((result_lane23_less_fraction[5] & row_factor[5]) | ((result_lane23_less_fraction[5] | row_factor[5]) & ((result_lane23_less_fraction[4] & row_factor[4]) | ((result_lane23_less_fraction[4] | row_factor[4]) & ((result_lane23_less_fraction[3] & row_factor[3]) | ((result_lane23_less_fraction[3] | row_factor[3]) & ((result_lane23_less_fraction[2] & row_factor[2]) | ((result_lane23_less_fraction[2] | row_factor[2]) & ((result_lane23_less_fraction[1] & row_factor[1]) | ((result_lane23_less_fraction[1] | row_factor[1]) & result_lane23_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane23_exponent_sum_c0_r0_s1, result_lane23_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane23_exponent_add_c0_r0_s1 (
    .a(result_lane23_places[0]),
    .b(result_lane23_carry),
    .ci(row_factor[12]),
    .s(result_lane23_exponent_sum_c0_r0_s1),
    .co(result_lane23_exponent_carry_c0_r0_s1)
  );
  wire result_lane23_exponent_sum_c1_r0_s2, result_lane23_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane23_exponent_add_c1_r0_s2 (
    .a(result_lane23_places[1]),
    .b(row_factor[13]),
    .ci(result_lane23_exponent_carry_c0_r0_s1),
    .s(result_lane23_exponent_sum_c1_r0_s2),
    .co(result_lane23_exponent_carry_c1_r0_s2)
  );
  wire result_lane23_exponent_sum_c2_r0_s3, result_lane23_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane23_exponent_add_c2_r0_s3 (
    .a(result_lane23_places[2]),
    .b(row_factor[14]),
    .ci(result_lane23_exponent_carry_c1_r0_s2),
    .s(result_lane23_exponent_sum_c2_r0_s3),
    .co(result_lane23_exponent_carry_c2_r0_s3)
  );
  wire result_lane23_exponent_sum_c3_r0_s4, result_lane23_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane23_exponent_add_c3_r0_s4 (
    .a(result_lane23_places[3]),
    .b(result_lane23_exponent_carry_c2_r0_s3),
    .s(result_lane23_exponent_sum_c3_r0_s4),
    .co(result_lane23_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane23_exponent = {
    result_lane23_exponent_carry_c3_r0_s4, result_lane23_exponent_sum_c3_r0_s4, result_lane23_exponent_sum_c2_r0_s3,
    result_lane23_exponent_sum_c1_r0_s2, result_lane23_exponent_sum_c0_r0_s1
  };
  wire result_lane23_saturates = (|result_lane23_exponent[4]) & ~is_greatest[23];

  assign result[95:92] = result_lane23_exponent[3:0] | {4{result_lane23_saturates}};

  // result_lane 24
  wire [3:0] result_lane24_places = ~(distance24_value[15:12] & {4{near24}});
  wire [11:0] result_lane24_less_fraction = ~distance24_value[11:0];
  wire result_lane24_carry =
    (result_lane24_less_fraction[11] & row_factor[11]) |
    ((result_lane24_less_fraction[11] | row_factor[11]) & ((result_lane24_less_fraction[10] & row_factor[10]) | ((result_lane24_less_fraction[10] | row_factor[10]) & ((result_lane24_less_fraction[9] & row_factor[9]) | ((result_lane24_less_fraction[9] | row_factor[9]) & ((result_lane24_less_fraction[8] & row_factor[8]) | ((result_lane24_less_fraction[8] | row_factor[8]) & ((result_lane24_less_fraction[7] & row_factor[7]) | ((result_lane24_less_fraction[7] | row_factor[7]) & ((result_lane24_less_fraction[6] & row_factor[6]) | ((result_lane24_less_fraction[6] | row_factor[6]) & ((result_lane24_less_fraction[5] & row_factor[5]) | ((result_lane24_less_fraction[5] | row_factor[5]) & ((result_lane24_less_fraction[4] & row_factor[4]) | ((result_lane24_less_fraction[4] | row_factor[4]) & ((result_lane24_less_fraction[3] & row_factor[3]) | ((result_lane24_less_fraction[3] | row_factor[3]) & ((result_lane24_less_fraction[2] & row_factor[2]) | ((result_lane24_less_fraction[2] | row_factor[2]) & ((result_lane24_less_fraction[1] & row_factor[1]) | ((result_lane24_less_fraction[1] | row_factor[1]) & result_lane24_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane24_exponent_sum_c0_r0_s1, result_lane24_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane24_exponent_add_c0_r0_s1 (
    .a(result_lane24_places[0]),
    .b(result_lane24_carry),
    .ci(row_factor[12]),
    .s(result_lane24_exponent_sum_c0_r0_s1),
    .co(result_lane24_exponent_carry_c0_r0_s1)
  );
  wire result_lane24_exponent_sum_c1_r0_s2, result_lane24_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane24_exponent_add_c1_r0_s2 (
    .a(result_lane24_places[1]),
    .b(row_factor[13]),
    .ci(result_lane24_exponent_carry_c0_r0_s1),
    .s(result_lane24_exponent_sum_c1_r0_s2),
    .co(result_lane24_exponent_carry_c1_r0_s2)
  );
  wire result_lane24_exponent_sum_c2_r0_s3, result_lane24_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane24_exponent_add_c2_r0_s3 (
    .a(result_lane24_places[2]),
    .b(row_factor[14]),
    .ci(result_lane24_exponent_carry_c1_r0_s2),
    .s(result_lane24_exponent_sum_c2_r0_s3),
    .co(result_lane24_exponent_carry_c2_r0_s3)
  );
  wire result_lane24_exponent_sum_c3_r0_s4, result_lane24_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane24_exponent_add_c3_r0_s4 (
    .a(result_lane24_places[3]),
    .b(result_lane24_exponent_carry_c2_r0_s3),
    .s(result_lane24_exponent_sum_c3_r0_s4),
    .co(result_lane24_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane24_exponent = {
    result_lane24_exponent_carry_c3_r0_s4, result_lane24_exponent_sum_c3_r0_s4, result_lane24_exponent_sum_c2_r0_s3,
    result_lane24_exponent_sum_c1_r0_s2, result_lane24_exponent_sum_c0_r0_s1
  };
  wire result_lane24_saturates = (|result_lane24_exponent[4]) & ~is_greatest[24];

  assign result[99:96] = result_lane24_exponent[3:0] | {4{result_lane24_saturates}};

  // result_lane 25
  wire [3:0] result_lane25_places = ~(distance25_value[15:12] & {4{near25}});
  wire [11:0] result_lane25_less_fraction = ~distance25_value[11:0];
  wire result_lane25_carry =
    (result_lane25_less_fraction[11] & row_factor[11]) |
    ((result_lane25_less_fraction[11] | row_factor[11]) & ((result_lane25_less_fraction[10] & row_factor[10]) | ((result_lane25_less_fraction[10] | row_factor[10]) & ((result_lane25_less_fraction[9] & row_factor[9]) | ((result_lane25_less_fraction[9] | row_factor[9]) & ((result_lane25_less_fraction[8] & row_factor[8]) | ((result_lane25_less_fraction[8] | row_factor[8]) & ((result_lane25_less_fraction[7] & row_factor[7]) | ((result_lane25_less_fraction[7] | row_factor[7]) & ((result_lane25_less_fraction[6] & row_factor[6]) | ((result_lane25_less_fraction[6] | row_factor[6]) & ((result_lane25_less_fraction[5] & row_factor[5]) | ((result_lane25_less_fraction[5] | row_factor[5]) & ((result_lane25_less_fraction[4] & row_factor[4]) | ((result_lane25_less_fraction[4] | row_factor[4]) & ((result_lane25_less_fraction[3] & row_factor[3]) | ((result_lane25_less_fraction[3] | row_factor[3]) & ((result_lane25_less_fraction[2] & row_factor[2]) | ((result_lane25_less_fraction[2] | row_factor[2]) & ((result_lane25_less_fraction[1] & row_factor[1]) | ((result_lane25_less_fraction[1] | row_factor[1]) & result_lane25_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane25_exponent_sum_c0_r0_s1, result_lane25_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane25_exponent_add_c0_r0_s1 (
    .a(result_lane25_places[0]),
    .b(result_lane25_carry),
    .ci(row_factor[12]),
    .s(result_lane25_exponent_sum_c0_r0_s1),
    .co(result_lane25_exponent_carry_c0_r0_s1)
  );
  wire result_lane25_exponent_sum_c1_r0_s2, result_lane25_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane25_exponent_add_c1_r0_s2 (
    .a(result_lane25_places[1]),
    .b(row_factor[13]),
    .ci(result_lane25_exponent_carry_c0_r0_s1),
    .s(result_lane25_exponent_sum_c1_r0_s2),
    .co(result_lane25_exponent_carry_c1_r0_s2)
  );
  wire result_lane25_exponent_sum_c2_r0_s3, result_lane25_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane25_exponent_add_c2_r0_s3 (
    .a(result_lane25_places[2]),
    .b(row_factor[14]),
    .ci(result_lane25_exponent_carry_c1_r0_s2),
    .s(result_lane25_exponent_sum_c2_r0_s3),
    .co(result_lane25_exponent_carry_c2_r0_s3)
  );
  wire result_lane25_exponent_sum_c3_r0_s4, result_lane25_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane25_exponent_add_c3_r0_s4 (
    .a(result_lane25_places[3]),
    .b(result_lane25_exponent_carry_c2_r0_s3),
    .s(result_lane25_exponent_sum_c3_r0_s4),
    .co(result_lane25_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane25_exponent = {
    result_lane25_exponent_carry_c3_r0_s4, result_lane25_exponent_sum_c3_r0_s4, result_lane25_exponent_sum_c2_r0_s3,
    result_lane25_exponent_sum_c1_r0_s2, result_lane25_exponent_sum_c0_r0_s1
  };
  wire result_lane25_saturates = (|result_lane25_exponent[4]) & ~is_greatest[25];

  assign result[103:100] = result_lane25_exponent[3:0] | {4{result_lane25_saturates}};

  // result_lane 26
  wire [3:0] result_lane26_places = ~(distance26_value[15:12] & {4{near26}});
  wire [11:0] result_lane26_less_fraction = ~distance26_value[11:0];
  wire result_lane26_carry =
    (result_lane26_less_fraction[11] & row_factor[11]) |
    ((result_lane26_less_fraction[11] | row_factor[11]) & ((result_lane26_less_fraction[10] & row_factor[10]) | ((result_lane26_less_fraction[10] | row_factor[10]) & ((result_lane26_less_fraction[9] & row_factor[9]) | ((result_lane26_less_fraction[9] | row_factor[9]) & ((result_lane26_less_fraction[8] & row_factor[8]) | ((result_lane26_less_fraction[8] | row_factor[8]) & ((result_lane26_less_fraction[7] & row_factor[7]) | ((result_lane26_less_fraction[7] | row_factor[7]) & ((result_lane26_less_fraction[6] & row_factor[6]) | ((result_lane26_less_fraction[6] | row_factor[6]) & ((result_lane26_less_fraction[5] & row_factor[5]) | ((result_lane26_less_fraction[5] | row_factor[5]) & ((result_lane26_less_fraction[4] & row_factor[4]) | ((result_lane26_less_fraction[4] | row_factor[4]) & ((result_lane26_less_fraction[3] & row_factor[3]) | ((result_lane26_less_fraction[3] | row_factor[3]) & ((result_lane26_less_fraction[2] & row_factor[2]) | ((result_lane26_less_fraction[2] | row_factor[2]) & ((result_lane26_less_fraction[1] & row_factor[1]) | ((result_lane26_less_fraction[1] | row_factor[1]) & result_lane26_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane26_exponent_sum_c0_r0_s1, result_lane26_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane26_exponent_add_c0_r0_s1 (
    .a(result_lane26_places[0]),
    .b(result_lane26_carry),
    .ci(row_factor[12]),
    .s(result_lane26_exponent_sum_c0_r0_s1),
    .co(result_lane26_exponent_carry_c0_r0_s1)
  );
  wire result_lane26_exponent_sum_c1_r0_s2, result_lane26_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane26_exponent_add_c1_r0_s2 (
    .a(result_lane26_places[1]),
    .b(row_factor[13]),
    .ci(result_lane26_exponent_carry_c0_r0_s1),
    .s(result_lane26_exponent_sum_c1_r0_s2),
    .co(result_lane26_exponent_carry_c1_r0_s2)
  );
  wire result_lane26_exponent_sum_c2_r0_s3, result_lane26_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane26_exponent_add_c2_r0_s3 (
    .a(result_lane26_places[2]),
    .b(row_factor[14]),
    .ci(result_lane26_exponent_carry_c1_r0_s2),
    .s(result_lane26_exponent_sum_c2_r0_s3),
    .co(result_lane26_exponent_carry_c2_r0_s3)
  );
  wire result_lane26_exponent_sum_c3_r0_s4, result_lane26_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane26_exponent_add_c3_r0_s4 (
    .a(result_lane26_places[3]),
    .b(result_lane26_exponent_carry_c2_r0_s3),
    .s(result_lane26_exponent_sum_c3_r0_s4),
    .co(result_lane26_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane26_exponent = {
    result_lane26_exponent_carry_c3_r0_s4, result_lane26_exponent_sum_c3_r0_s4, result_lane26_exponent_sum_c2_r0_s3,
    result_lane26_exponent_sum_c1_r0_s2, result_lane26_exponent_sum_c0_r0_s1
  };
  wire result_lane26_saturates = (|result_lane26_exponent[4]) & ~is_greatest[26];

  assign result[107:104] = result_lane26_exponent[3:0] | {4{result_lane26_saturates}};

  // result_lane 27
  wire [3:0] result_lane27_places = ~(distance27_value[15:12] & {4{near27}});
  wire [11:0] result_lane27_less_fraction = ~distance27_value[11:0];
  wire result_lane27_carry =
    (result_lane27_less_fraction[11] & row_factor[11]) |
    ((result_lane27_less_fraction[11] | row_factor[11]) & ((result_lane27_less_fraction[10] & row_factor[10]) | ((result_lane27_less_fraction[10] | row_factor[10]) & ((result_lane27_less_fraction[9] & row_factor[9]) | ((result_lane27_less_fraction[9] | row_factor[9]) & ((result_lane27_less_fraction[8] & row_factor[8]) | ((result_lane27_less_fraction[8] | row_factor[8]) & ((result_lane27_less_fraction[7] & row_factor[7]) | ((result_lane27_less_fraction[7] | row_factor[7]) & ((result_lane27_less_fraction[6] & row_factor[6]) | ((result_lane27_less_fraction[6] | row_factor[6]) & ((result_lane27_less_fraction[5] & row_factor[5]) | ((result_lane27_less_fraction[5] | row_factor[5]) & ((result_lane27_less_fraction[4] & row_factor[4]) | ((result_lane27_less_fraction[4] | row_factor[4]) & ((result_lane27_less_fraction[3] & row_factor[3]) | ((result_lane27_less_fraction[3] | row_factor[3]) & ((result_lane27_less_fraction[2] & row_factor[2]) | ((result_lane27_less_fraction[2] | row_factor[2]) & ((result_lane27_less_fraction[1] & row_factor[1]) | ((result_lane27_less_fraction[1] | row_factor[1]) & result_lane27_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane27_exponent_sum_c0_r0_s1, result_lane27_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane27_exponent_add_c0_r0_s1 (
    .a(result_lane27_places[0]),
    .b(result_lane27_carry),
    .ci(row_factor[12]),
    .s(result_lane27_exponent_sum_c0_r0_s1),
    .co(result_lane27_exponent_carry_c0_r0_s1)
  );
  wire result_lane27_exponent_sum_c1_r0_s2, result_lane27_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane27_exponent_add_c1_r0_s2 (
    .a(result_lane27_places[1]),
    .b(row_factor[13]),
    .ci(result_lane27_exponent_carry_c0_r0_s1),
    .s(result_lane27_exponent_sum_c1_r0_s2),
    .co(result_lane27_exponent_carry_c1_r0_s2)
  );
  wire result_lane27_exponent_sum_c2_r0_s3, result_lane27_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane27_exponent_add_c2_r0_s3 (
    .a(result_lane27_places[2]),
    .b(row_factor[14]),
    .ci(result_lane27_exponent_carry_c1_r0_s2),
    .s(result_lane27_exponent_sum_c2_r0_s3),
    .co(result_lane27_exponent_carry_c2_r0_s3)
  );
  wire result_lane27_exponent_sum_c3_r0_s4, result_lane27_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane27_exponent_add_c3_r0_s4 (
    .a(result_lane27_places[3]),
    .b(result_lane27_exponent_carry_c2_r0_s3),
    .s(result_lane27_exponent_sum_c3_r0_s4),
    .co(result_lane27_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane27_exponent = {
    result_lane27_exponent_carry_c3_r0_s4, result_lane27_exponent_sum_c3_r0_s4, result_lane27_exponent_sum_c2_r0_s3,
    result_lane27_exponent_sum_c1_r0_s2, result_lane27_exponent_sum_c0_r0_s1
  };
  wire result_lane27_saturates = (|result_lane27_exponent[4]) & ~is_greatest[27];

  assign result[111:108] = result_lane27_exponent[3:0] | {4{result_lane27_saturates}};

  // result_lane 28
  wire [3:0] result_lane28_places = ~(distance28_value[15:12] & {4{near28}});
  wire [11:0] result_lane28_less_fraction = ~distance28_value[11:0];
  wire result_lane28_carry =
    (result_lane28_less_fraction[11] & row_factor[11]) |
    ((result_lane28_less_fraction[11] | row_factor[11]) & ((result_lane28_less_fraction[10] & row_factor[10]) | ((result_lane28_less_fraction[10] | row_factor[10]) & ((result_lane28_less_fraction[9] & row_factor[9]) | ((result_lane28_less_fraction[9] | row_factor[9]) & ((result_lane28_less_fraction[8] & row_factor[8]) | ((result_lane28_less_fraction[8] | row_factor[8]) & ((result_lane28_less_fraction[7] & row_factor[7]) | ((result_lane28_less_fraction[7] | row_factor[7]) & ((result_lane28_less_fraction[6] & row_factor[6]) | ((result_lane28_less_fraction[6] | row_factor[6]) & ((result_lane28_less_fraction[5] & row_factor[5]) | ((result_lane28_less_fraction[5] | row_factor[5]) & ((result_lane28_less_fraction[4] & row_factor[4]) | ((result_lane28_less_fraction[4] | row_factor[4]) & ((result_lane28_less_fraction[3] & row_factor[3]) | ((result_lane28_less_fraction[3] | row_factor[3]) & ((result_lane28_less_fraction[2] & row_factor[2]) | ((result_lane28_less_fraction[2] | row_factor[2]) & ((result_lane28_less_fraction[1] & row_factor[1]) | ((result_lane28_less_fraction[1] | row_factor[1]) & result_lane28_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane28_exponent_sum_c0_r0_s1, result_lane28_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane28_exponent_add_c0_r0_s1 (
    .a(result_lane28_places[0]),
    .b(result_lane28_carry),
    .ci(row_factor[12]),
    .s(result_lane28_exponent_sum_c0_r0_s1),
    .co(result_lane28_exponent_carry_c0_r0_s1)
  );
  wire result_lane28_exponent_sum_c1_r0_s2, result_lane28_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane28_exponent_add_c1_r0_s2 (
    .a(result_lane28_places[1]),
    .b(row_factor[13]),
    .ci(result_lane28_exponent_carry_c0_r0_s1),
    .s(result_lane28_exponent_sum_c1_r0_s2),
    .co(result_lane28_exponent_carry_c1_r0_s2)
  );
  wire result_lane28_exponent_sum_c2_r0_s3, result_lane28_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane28_exponent_add_c2_r0_s3 (
    .a(result_lane28_places[2]),
    .b(row_factor[14]),
    .ci(result_lane28_exponent_carry_c1_r0_s2),
    .s(result_lane28_exponent_sum_c2_r0_s3),
    .co(result_lane28_exponent_carry_c2_r0_s3)
  );
  wire result_lane28_exponent_sum_c3_r0_s4, result_lane28_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane28_exponent_add_c3_r0_s4 (
    .a(result_lane28_places[3]),
    .b(result_lane28_exponent_carry_c2_r0_s3),
    .s(result_lane28_exponent_sum_c3_r0_s4),
    .co(result_lane28_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane28_exponent = {
    result_lane28_exponent_carry_c3_r0_s4, result_lane28_exponent_sum_c3_r0_s4, result_lane28_exponent_sum_c2_r0_s3,
    result_lane28_exponent_sum_c1_r0_s2, result_lane28_exponent_sum_c0_r0_s1
  };
  wire result_lane28_saturates = (|result_lane28_exponent[4]) & ~is_greatest[28];

  assign result[115:112] = result_lane28_exponent[3:0] | {4{result_lane28_saturates}};

  // result_lane 29
  wire [3:0] result_lane29_places = ~(distance29_value[15:12] & {4{near29}});
  wire [11:0] result_lane29_less_fraction = ~distance29_value[11:0];
  wire result_lane29_carry =
    (result_lane29_less_fraction[11] & row_factor[11]) |
    ((result_lane29_less_fraction[11] | row_factor[11]) & ((result_lane29_less_fraction[10] & row_factor[10]) | ((result_lane29_less_fraction[10] | row_factor[10]) & ((result_lane29_less_fraction[9] & row_factor[9]) | ((result_lane29_less_fraction[9] | row_factor[9]) & ((result_lane29_less_fraction[8] & row_factor[8]) | ((result_lane29_less_fraction[8] | row_factor[8]) & ((result_lane29_less_fraction[7] & row_factor[7]) | ((result_lane29_less_fraction[7] | row_factor[7]) & ((result_lane29_less_fraction[6] & row_factor[6]) | ((result_lane29_less_fraction[6] | row_factor[6]) & ((result_lane29_less_fraction[5] & row_factor[5]) | ((result_lane29_less_fraction[5] | row_factor[5]) & ((result_lane29_less_fraction[4] & row_factor[4]) | ((result_lane29_less_fraction[4] | row_factor[4]) & ((result_lane29_less_fraction[3] & row_factor[3]) | ((result_lane29_less_fraction[3] | row_factor[3]) & ((result_lane29_less_fraction[2] & row_factor[2]) | ((result_lane29_less_fraction[2] | row_factor[2]) & ((result_lane29_less_fraction[1] & row_factor[1]) | ((result_lane29_less_fraction[1] | row_factor[1]) & result_lane29_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane29_exponent_sum_c0_r0_s1, result_lane29_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane29_exponent_add_c0_r0_s1 (
    .a(result_lane29_places[0]),
    .b(result_lane29_carry),
    .ci(row_factor[12]),
    .s(result_lane29_exponent_sum_c0_r0_s1),
    .co(result_lane29_exponent_carry_c0_r0_s1)
  );
  wire result_lane29_exponent_sum_c1_r0_s2, result_lane29_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane29_exponent_add_c1_r0_s2 (
    .a(result_lane29_places[1]),
    .b(row_factor[13]),
    .ci(result_lane29_exponent_carry_c0_r0_s1),
    .s(result_lane29_exponent_sum_c1_r0_s2),
    .co(result_lane29_exponent_carry_c1_r0_s2)
  );
  wire result_lane29_exponent_sum_c2_r0_s3, result_lane29_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane29_exponent_add_c2_r0_s3 (
    .a(result_lane29_places[2]),
    .b(row_factor[14]),
    .ci(result_lane29_exponent_carry_c1_r0_s2),
    .s(result_lane29_exponent_sum_c2_r0_s3),
    .co(result_lane29_exponent_carry_c2_r0_s3)
  );
  wire result_lane29_exponent_sum_c3_r0_s4, result_lane29_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane29_exponent_add_c3_r0_s4 (
    .a(result_lane29_places[3]),
    .b(result_lane29_exponent_carry_c2_r0_s3),
    .s(result_lane29_exponent_sum_c3_r0_s4),
    .co(result_lane29_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane29_exponent = {
    result_lane29_exponent_carry_c3_r0_s4, result_lane29_exponent_sum_c3_r0_s4, result_lane29_exponent_sum_c2_r0_s3,
    result_lane29_exponent_sum_c1_r0_s2, result_lane29_exponent_sum_c0_r0_s1
  };
  wire result_lane29_saturates = (|result_lane29_exponent[4]) & ~is_greatest[29];

  assign result[119:116] = result_lane29_exponent[3:0] | {4{result_lane29_saturates}};

  // result_lane 30
  wire [3:0] result_lane30_places = ~(distance30_value[15:12] & {4{near30}});
  wire [11:0] result_lane30_less_fraction = ~distance30_value[11:0];
  wire result_lane30_carry =
    (result_lane30_less_fraction[11] & row_factor[11]) |
    ((result_lane30_less_fraction[11] | row_factor[11]) & ((result_lane30_less_fraction[10] & row_factor[10]) | ((result_lane30_less_fraction[10] | row_factor[10]) & ((result_lane30_less_fraction[9] & row_factor[9]) | ((result_lane30_less_fraction[9] | row_factor[9]) & ((result_lane30_less_fraction[8] & row_factor[8]) | ((result_lane30_less_fraction[8] | row_factor[8]) & ((result_lane30_less_fraction[7] & row_factor[7]) | ((result_lane30_less_fraction[7] | row_factor[7]) & ((result_lane30_less_fraction[6] & row_factor[6]) | ((result_lane30_less_fraction[6] | row_factor[6]) & ((result_lane30_less_fraction[5] & row_factor[5]) | ((result_lane30_less_fraction[5] | row_factor[5]) & ((result_lane30_less_fraction[4] & row_factor[4]) | ((result_lane30_less_fraction[4] | row_factor[4]) & ((result_lane30_less_fraction[3] & row_factor[3]) | ((result_lane30_less_fraction[3] | row_factor[3]) & ((result_lane30_less_fraction[2] & row_factor[2]) | ((result_lane30_less_fraction[2] | row_factor[2]) & ((result_lane30_less_fraction[1] & row_factor[1]) | ((result_lane30_less_fraction[1] | row_factor[1]) & result_lane30_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane30_exponent_sum_c0_r0_s1, result_lane30_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane30_exponent_add_c0_r0_s1 (
    .a(result_lane30_places[0]),
    .b(result_lane30_carry),
    .ci(row_factor[12]),
    .s(result_lane30_exponent_sum_c0_r0_s1),
    .co(result_lane30_exponent_carry_c0_r0_s1)
  );
  wire result_lane30_exponent_sum_c1_r0_s2, result_lane30_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane30_exponent_add_c1_r0_s2 (
    .a(result_lane30_places[1]),
    .b(row_factor[13]),
    .ci(result_lane30_exponent_carry_c0_r0_s1),
    .s(result_lane30_exponent_sum_c1_r0_s2),
    .co(result_lane30_exponent_carry_c1_r0_s2)
  );
  wire result_lane30_exponent_sum_c2_r0_s3, result_lane30_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane30_exponent_add_c2_r0_s3 (
    .a(result_lane30_places[2]),
    .b(row_factor[14]),
    .ci(result_lane30_exponent_carry_c1_r0_s2),
    .s(result_lane30_exponent_sum_c2_r0_s3),
    .co(result_lane30_exponent_carry_c2_r0_s3)
  );
  wire result_lane30_exponent_sum_c3_r0_s4, result_lane30_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane30_exponent_add_c3_r0_s4 (
    .a(result_lane30_places[3]),
    .b(result_lane30_exponent_carry_c2_r0_s3),
    .s(result_lane30_exponent_sum_c3_r0_s4),
    .co(result_lane30_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane30_exponent = {
    result_lane30_exponent_carry_c3_r0_s4, result_lane30_exponent_sum_c3_r0_s4, result_lane30_exponent_sum_c2_r0_s3,
    result_lane30_exponent_sum_c1_r0_s2, result_lane30_exponent_sum_c0_r0_s1
  };
  wire result_lane30_saturates = (|result_lane30_exponent[4]) & ~is_greatest[30];

  assign result[123:120] = result_lane30_exponent[3:0] | {4{result_lane30_saturates}};

  // result_lane 31
  wire [3:0] result_lane31_places = ~(distance31_value[15:12] & {4{near31}});
  wire [11:0] result_lane31_less_fraction = ~distance31_value[11:0];
  wire result_lane31_carry =
    (result_lane31_less_fraction[11] & row_factor[11]) |
    ((result_lane31_less_fraction[11] | row_factor[11]) & ((result_lane31_less_fraction[10] & row_factor[10]) | ((result_lane31_less_fraction[10] | row_factor[10]) & ((result_lane31_less_fraction[9] & row_factor[9]) | ((result_lane31_less_fraction[9] | row_factor[9]) & ((result_lane31_less_fraction[8] & row_factor[8]) | ((result_lane31_less_fraction[8] | row_factor[8]) & ((result_lane31_less_fraction[7] & row_factor[7]) | ((result_lane31_less_fraction[7] | row_factor[7]) & ((result_lane31_less_fraction[6] & row_factor[6]) | ((result_lane31_less_fraction[6] | row_factor[6]) & ((result_lane31_less_fraction[5] & row_factor[5]) | ((result_lane31_less_fraction[5] | row_factor[5]) & ((result_lane31_less_fraction[4] & row_factor[4]) | ((result_lane31_less_fraction[4] | row_factor[4]) & ((result_lane31_less_fraction[3] & row_factor[3]) | ((result_lane31_less_fraction[3] | row_factor[3]) & ((result_lane31_less_fraction[2] & row_factor[2]) | ((result_lane31_less_fraction[2] | row_factor[2]) & ((result_lane31_less_fraction[1] & row_factor[1]) | ((result_lane31_less_fraction[1] | row_factor[1]) & result_lane31_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane31_exponent_sum_c0_r0_s1, result_lane31_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane31_exponent_add_c0_r0_s1 (
    .a(result_lane31_places[0]),
    .b(result_lane31_carry),
    .ci(row_factor[12]),
    .s(result_lane31_exponent_sum_c0_r0_s1),
    .co(result_lane31_exponent_carry_c0_r0_s1)
  );
  wire result_lane31_exponent_sum_c1_r0_s2, result_lane31_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane31_exponent_add_c1_r0_s2 (
    .a(result_lane31_places[1]),
    .b(row_factor[13]),
    .ci(result_lane31_exponent_carry_c0_r0_s1),
    .s(result_lane31_exponent_sum_c1_r0_s2),
    .co(result_lane31_exponent_carry_c1_r0_s2)
  );
  wire result_lane31_exponent_sum_c2_r0_s3, result_lane31_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane31_exponent_add_c2_r0_s3 (
    .a(result_lane31_places[2]),
    .b(row_factor[14]),
    .ci(result_lane31_exponent_carry_c1_r0_s2),
    .s(result_lane31_exponent_sum_c2_r0_s3),
    .co(result_lane31_exponent_carry_c2_r0_s3)
  );
  wire result_lane31_exponent_sum_c3_r0_s4, result_lane31_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane31_exponent_add_c3_r0_s4 (
    .a(result_lane31_places[3]),
    .b(result_lane31_exponent_carry_c2_r0_s3),
    .s(result_lane31_exponent_sum_c3_r0_s4),
    .co(result_lane31_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane31_exponent = {
    result_lane31_exponent_carry_c3_r0_s4, result_lane31_exponent_sum_c3_r0_s4, result_lane31_exponent_sum_c2_r0_s3,
    result_lane31_exponent_sum_c1_r0_s2, result_lane31_exponent_sum_c0_r0_s1
  };
  wire result_lane31_saturates = (|result_lane31_exponent[4]) & ~is_greatest[31];

  assign result[127:124] = result_lane31_exponent[3:0] | {4{result_lane31_saturates}};

  // result_lane 32
  wire [3:0] result_lane32_places = ~(distance32_value[15:12] & {4{near32}});
  wire [11:0] result_lane32_less_fraction = ~distance32_value[11:0];
  wire result_lane32_carry =
    (result_lane32_less_fraction[11] & row_factor[11]) |
    ((result_lane32_less_fraction[11] | row_factor[11]) & ((result_lane32_less_fraction[10] & row_factor[10]) | ((result_lane32_less_fraction[10] | row_factor[10]) & ((result_lane32_less_fraction[9] & row_factor[9]) | ((result_lane32_less_fraction[9] | row_factor[9]) & ((result_lane32_less_fraction[8] & row_factor[8]) | ((result_lane32_less_fraction[8] | row_factor[8]) & ((result_lane32_less_fraction[7] & row_factor[7]) | ((result_lane32_less_fraction[7] | row_factor[7]) & ((result_lane32_less_fraction[6] & row_factor[6]) | ((result_lane32_less_fraction[6] | row_factor[6]) & ((result_lane32_less_fraction[5] & row_factor[5]) | ((result_lane32_less_fraction[5] | row_factor[5]) & ((result_lane32_less_fraction[4] & row_factor[4]) | ((result_lane32_less_fraction[4] | row_factor[4]) & ((result_lane32_less_fraction[3] & row_factor[3]) | ((result_lane32_less_fraction[3] | row_factor[3]) & ((result_lane32_less_fraction[2] & row_factor[2]) | ((result_lane32_less_fraction[2] | row_factor[2]) & ((result_lane32_less_fraction[1] & row_factor[1]) | ((result_lane32_less_fraction[1] | row_factor[1]) & result_lane32_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane32_exponent_sum_c0_r0_s1, result_lane32_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane32_exponent_add_c0_r0_s1 (
    .a(result_lane32_places[0]),
    .b(result_lane32_carry),
    .ci(row_factor[12]),
    .s(result_lane32_exponent_sum_c0_r0_s1),
    .co(result_lane32_exponent_carry_c0_r0_s1)
  );
  wire result_lane32_exponent_sum_c1_r0_s2, result_lane32_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane32_exponent_add_c1_r0_s2 (
    .a(result_lane32_places[1]),
    .b(row_factor[13]),
    .ci(result_lane32_exponent_carry_c0_r0_s1),
    .s(result_lane32_exponent_sum_c1_r0_s2),
    .co(result_lane32_exponent_carry_c1_r0_s2)
  );
  wire result_lane32_exponent_sum_c2_r0_s3, result_lane32_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane32_exponent_add_c2_r0_s3 (
    .a(result_lane32_places[2]),
    .b(row_factor[14]),
    .ci(result_lane32_exponent_carry_c1_r0_s2),
    .s(result_lane32_exponent_sum_c2_r0_s3),
    .co(result_lane32_exponent_carry_c2_r0_s3)
  );
  wire result_lane32_exponent_sum_c3_r0_s4, result_lane32_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane32_exponent_add_c3_r0_s4 (
    .a(result_lane32_places[3]),
    .b(result_lane32_exponent_carry_c2_r0_s3),
    .s(result_lane32_exponent_sum_c3_r0_s4),
    .co(result_lane32_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane32_exponent = {
    result_lane32_exponent_carry_c3_r0_s4, result_lane32_exponent_sum_c3_r0_s4, result_lane32_exponent_sum_c2_r0_s3,
    result_lane32_exponent_sum_c1_r0_s2, result_lane32_exponent_sum_c0_r0_s1
  };
  wire result_lane32_saturates = (|result_lane32_exponent[4]) & ~is_greatest[32];

  assign result[131:128] = result_lane32_exponent[3:0] | {4{result_lane32_saturates}};

  // result_lane 33
  wire [3:0] result_lane33_places = ~(distance33_value[15:12] & {4{near33}});
  wire [11:0] result_lane33_less_fraction = ~distance33_value[11:0];
  wire result_lane33_carry =
    (result_lane33_less_fraction[11] & row_factor[11]) |
    ((result_lane33_less_fraction[11] | row_factor[11]) & ((result_lane33_less_fraction[10] & row_factor[10]) | ((result_lane33_less_fraction[10] | row_factor[10]) & ((result_lane33_less_fraction[9] & row_factor[9]) | ((result_lane33_less_fraction[9] | row_factor[9]) & ((result_lane33_less_fraction[8] & row_factor[8]) | ((result_lane33_less_fraction[8] | row_factor[8]) & ((result_lane33_less_fraction[7] & row_factor[7]) | ((result_lane33_less_fraction[7] | row_factor[7]) & ((result_lane33_less_fraction[6] & row_factor[6]) | ((result_lane33_less_fraction[6] | row_factor[6]) & ((result_lane33_less_fraction[5] & row_factor[5]) | ((result_lane33_less_fraction[5] | row_factor[5]) & ((result_lane33_less_fraction[4] & row_factor[4]) | ((result_lane33_less_fraction[4] | row_factor[4]) & ((result_lane33_less_fraction[3] & row_factor[3]) | ((result_lane33_less_fraction[3] | row_factor[3]) & ((result_lane33_less_fraction[2] & row_factor[2]) | ((result_lane33_less_fraction[2] | row_factor[2]) & ((result_lane33_less_fraction[1] & row_factor[1]) | ((result_lane33_less_fraction[1] | row_factor[1]) & result_lane33_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane33_exponent_sum_c0_r0_s1, result_lane33_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane33_exponent_add_c0_r0_s1 (
    .a(result_lane33_places[0]),
    .b(result_lane33_carry),
    .ci(row_factor[12]),
    .s(result_lane33_exponent_sum_c0_r0_s1),
    .co(result_lane33_exponent_carry_c0_r0_s1)
  );
  wire result_lane33_exponent_sum_c1_r0_s2, result_lane33_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane33_exponent_add_c1_r0_s2 (
    .a(result_lane33_places[1]),
    .b(row_factor[13]),
    .ci(result_lane33_exponent_carry_c0_r0_s1),
    .s(result_lane33_exponent_sum_c1_r0_s2),
    .co(result_lane33_exponent_carry_c1_r0_s2)
  );
  wire result_lane33_exponent_sum_c2_r0_s3, result_lane33_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane33_exponent_add_c2_r0_s3 (
    .a(result_lane33_places[2]),
    .b(row_factor[14]),
    .ci(result_lane33_exponent_carry_c1_r0_s2),
    .s(result_lane33_exponent_sum_c2_r0_s3),
    .co(result_lane33_exponent_carry_c2_r0_s3)
  );
  wire result_lane33_exponent_sum_c3_r0_s4, result_lane33_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane33_exponent_add_c3_r0_s4 (
    .a(result_lane33_places[3]),
    .b(result_lane33_exponent_carry_c2_r0_s3),
    .s(result_lane33_exponent_sum_c3_r0_s4),
    .co(result_lane33_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane33_exponent = {
    result_lane33_exponent_carry_c3_r0_s4, result_lane33_exponent_sum_c3_r0_s4, result_lane33_exponent_sum_c2_r0_s3,
    result_lane33_exponent_sum_c1_r0_s2, result_lane33_exponent_sum_c0_r0_s1
  };
  wire result_lane33_saturates = (|result_lane33_exponent[4]) & ~is_greatest[33];

  assign result[135:132] = result_lane33_exponent[3:0] | {4{result_lane33_saturates}};

  // result_lane 34
  wire [3:0] result_lane34_places = ~(distance34_value[15:12] & {4{near34}});
  wire [11:0] result_lane34_less_fraction = ~distance34_value[11:0];
  wire result_lane34_carry =
    (result_lane34_less_fraction[11] & row_factor[11]) |
    ((result_lane34_less_fraction[11] | row_factor[11]) & ((result_lane34_less_fraction[10] & row_factor[10]) | ((result_lane34_less_fraction[10] | row_factor[10]) & ((result_lane34_less_fraction[9] & row_factor[9]) | ((result_lane34_less_fraction[9] | row_factor[9]) & ((result_lane34_less_fraction[8] & row_factor[8]) | ((result_lane34_less_fraction[8] | row_factor[8]) & ((result_lane34_less_fraction[7] & row_factor[7]) | ((result_lane34_less_fraction[7] | row_factor[7]) & ((result_lane34_less_fraction[6] & row_factor[6]) | ((result_lane34_less_fraction[6] | row_factor[6]) & ((result_lane34_less_fraction[5] & row_factor[5]) | ((result_lane34_less_fraction[5] | row_factor[5]) & ((result_lane34_less_fraction[4] & row_factor[4]) | ((result_lane34_less_fraction[4] | row_factor[4]) & ((result_lane34_less_fraction[3] & row_factor[3]) | ((result_lane34_less_fraction[3] | row_factor[3]) & ((result_lane34_less_fraction[2] & row_factor[2]) | ((result_lane34_less_fraction[2] | row_factor[2]) & ((result_lane34_less_fraction[1] & row_factor[1]) | ((result_lane34_less_fraction[1] | row_factor[1]) & result_lane34_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane34_exponent_sum_c0_r0_s1, result_lane34_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane34_exponent_add_c0_r0_s1 (
    .a(result_lane34_places[0]),
    .b(result_lane34_carry),
    .ci(row_factor[12]),
    .s(result_lane34_exponent_sum_c0_r0_s1),
    .co(result_lane34_exponent_carry_c0_r0_s1)
  );
  wire result_lane34_exponent_sum_c1_r0_s2, result_lane34_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane34_exponent_add_c1_r0_s2 (
    .a(result_lane34_places[1]),
    .b(row_factor[13]),
    .ci(result_lane34_exponent_carry_c0_r0_s1),
    .s(result_lane34_exponent_sum_c1_r0_s2),
    .co(result_lane34_exponent_carry_c1_r0_s2)
  );
  wire result_lane34_exponent_sum_c2_r0_s3, result_lane34_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane34_exponent_add_c2_r0_s3 (
    .a(result_lane34_places[2]),
    .b(row_factor[14]),
    .ci(result_lane34_exponent_carry_c1_r0_s2),
    .s(result_lane34_exponent_sum_c2_r0_s3),
    .co(result_lane34_exponent_carry_c2_r0_s3)
  );
  wire result_lane34_exponent_sum_c3_r0_s4, result_lane34_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane34_exponent_add_c3_r0_s4 (
    .a(result_lane34_places[3]),
    .b(result_lane34_exponent_carry_c2_r0_s3),
    .s(result_lane34_exponent_sum_c3_r0_s4),
    .co(result_lane34_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane34_exponent = {
    result_lane34_exponent_carry_c3_r0_s4, result_lane34_exponent_sum_c3_r0_s4, result_lane34_exponent_sum_c2_r0_s3,
    result_lane34_exponent_sum_c1_r0_s2, result_lane34_exponent_sum_c0_r0_s1
  };
  wire result_lane34_saturates = (|result_lane34_exponent[4]) & ~is_greatest[34];

  assign result[139:136] = result_lane34_exponent[3:0] | {4{result_lane34_saturates}};

  // result_lane 35
  wire [3:0] result_lane35_places = ~(distance35_value[15:12] & {4{near35}});
  wire [11:0] result_lane35_less_fraction = ~distance35_value[11:0];
  wire result_lane35_carry =
    (result_lane35_less_fraction[11] & row_factor[11]) |
    ((result_lane35_less_fraction[11] | row_factor[11]) & ((result_lane35_less_fraction[10] & row_factor[10]) | ((result_lane35_less_fraction[10] | row_factor[10]) & ((result_lane35_less_fraction[9] & row_factor[9]) | ((result_lane35_less_fraction[9] | row_factor[9]) & ((result_lane35_less_fraction[8] & row_factor[8]) | ((result_lane35_less_fraction[8] | row_factor[8]) & ((result_lane35_less_fraction[7] & row_factor[7]) | ((result_lane35_less_fraction[7] | row_factor[7]) & ((result_lane35_less_fraction[6] & row_factor[6]) | ((result_lane35_less_fraction[6] | row_factor[6]) & ((result_lane35_less_fraction[5] & row_factor[5]) | ((result_lane35_less_fraction[5] | row_factor[5]) & ((result_lane35_less_fraction[4] & row_factor[4]) | ((result_lane35_less_fraction[4] | row_factor[4]) & ((result_lane35_less_fraction[3] & row_factor[3]) | ((result_lane35_less_fraction[3] | row_factor[3]) & ((result_lane35_less_fraction[2] & row_factor[2]) | ((result_lane35_less_fraction[2] | row_factor[2]) & ((result_lane35_less_fraction[1] & row_factor[1]) | ((result_lane35_less_fraction[1] | row_factor[1]) & result_lane35_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane35_exponent_sum_c0_r0_s1, result_lane35_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane35_exponent_add_c0_r0_s1 (
    .a(result_lane35_places[0]),
    .b(result_lane35_carry),
    .ci(row_factor[12]),
    .s(result_lane35_exponent_sum_c0_r0_s1),
    .co(result_lane35_exponent_carry_c0_r0_s1)
  );
  wire result_lane35_exponent_sum_c1_r0_s2, result_lane35_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane35_exponent_add_c1_r0_s2 (
    .a(result_lane35_places[1]),
    .b(row_factor[13]),
    .ci(result_lane35_exponent_carry_c0_r0_s1),
    .s(result_lane35_exponent_sum_c1_r0_s2),
    .co(result_lane35_exponent_carry_c1_r0_s2)
  );
  wire result_lane35_exponent_sum_c2_r0_s3, result_lane35_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane35_exponent_add_c2_r0_s3 (
    .a(result_lane35_places[2]),
    .b(row_factor[14]),
    .ci(result_lane35_exponent_carry_c1_r0_s2),
    .s(result_lane35_exponent_sum_c2_r0_s3),
    .co(result_lane35_exponent_carry_c2_r0_s3)
  );
  wire result_lane35_exponent_sum_c3_r0_s4, result_lane35_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane35_exponent_add_c3_r0_s4 (
    .a(result_lane35_places[3]),
    .b(result_lane35_exponent_carry_c2_r0_s3),
    .s(result_lane35_exponent_sum_c3_r0_s4),
    .co(result_lane35_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane35_exponent = {
    result_lane35_exponent_carry_c3_r0_s4, result_lane35_exponent_sum_c3_r0_s4, result_lane35_exponent_sum_c2_r0_s3,
    result_lane35_exponent_sum_c1_r0_s2, result_lane35_exponent_sum_c0_r0_s1
  };
  wire result_lane35_saturates = (|result_lane35_exponent[4]) & ~is_greatest[35];

  assign result[143:140] = result_lane35_exponent[3:0] | {4{result_lane35_saturates}};

  // result_lane 36
  wire [3:0] result_lane36_places = ~(distance36_value[15:12] & {4{near36}});
  wire [11:0] result_lane36_less_fraction = ~distance36_value[11:0];
  wire result_lane36_carry =
    (result_lane36_less_fraction[11] & row_factor[11]) |
    ((result_lane36_less_fraction[11] | row_factor[11]) & ((result_lane36_less_fraction[10] & row_factor[10]) | ((result_lane36_less_fraction[10] | row_factor[10]) & ((result_lane36_less_fraction[9] & row_factor[9]) | ((result_lane36_less_fraction[9] | row_factor[9]) & ((result_lane36_less_fraction[8] & row_factor[8]) | ((result_lane36_less_fraction[8] | row_factor[8]) & ((result_lane36_less_fraction[7] & row_factor[7]) | ((result_lane36_less_fraction[7] | row_factor[7]) & ((result_lane36_less_fraction[6] & row_factor[6]) | ((result_lane36_less_fraction[6] | row_factor[6]) & ((result_lane36_less_fraction[5] & row_factor[5]) | ((result_lane36_less_fraction[5] | row_factor[5]) & ((result_lane36_less_fraction[4] & row_factor[4]) | ((result_lane36_less_fraction[4] | row_factor[4]) & ((result_lane36_less_fraction[3] & row_factor[3]) | ((result_lane36_less_fraction[3] | row_factor[3]) & ((result_lane36_less_fraction[2] & row_factor[2]) | ((result_lane36_less_fraction[2] | row_factor[2]) & ((result_lane36_less_fraction[1] & row_factor[1]) | ((result_lane36_less_fraction[1] | row_factor[1]) & result_lane36_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane36_exponent_sum_c0_r0_s1, result_lane36_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane36_exponent_add_c0_r0_s1 (
    .a(result_lane36_places[0]),
    .b(result_lane36_carry),
    .ci(row_factor[12]),
    .s(result_lane36_exponent_sum_c0_r0_s1),
    .co(result_lane36_exponent_carry_c0_r0_s1)
  );
  wire result_lane36_exponent_sum_c1_r0_s2, result_lane36_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane36_exponent_add_c1_r0_s2 (
    .a(result_lane36_places[1]),
    .b(row_factor[13]),
    .ci(result_lane36_exponent_carry_c0_r0_s1),
    .s(result_lane36_exponent_sum_c1_r0_s2),
    .co(result_lane36_exponent_carry_c1_r0_s2)
  );
  wire result_lane36_exponent_sum_c2_r0_s3, result_lane36_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane36_exponent_add_c2_r0_s3 (
    .a(result_lane36_places[2]),
    .b(row_factor[14]),
    .ci(result_lane36_exponent_carry_c1_r0_s2),
    .s(result_lane36_exponent_sum_c2_r0_s3),
    .co(result_lane36_exponent_carry_c2_r0_s3)
  );
  wire result_lane36_exponent_sum_c3_r0_s4, result_lane36_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane36_exponent_add_c3_r0_s4 (
    .a(result_lane36_places[3]),
    .b(result_lane36_exponent_carry_c2_r0_s3),
    .s(result_lane36_exponent_sum_c3_r0_s4),
    .co(result_lane36_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane36_exponent = {
    result_lane36_exponent_carry_c3_r0_s4, result_lane36_exponent_sum_c3_r0_s4, result_lane36_exponent_sum_c2_r0_s3,
    result_lane36_exponent_sum_c1_r0_s2, result_lane36_exponent_sum_c0_r0_s1
  };
  wire result_lane36_saturates = (|result_lane36_exponent[4]) & ~is_greatest[36];

  assign result[147:144] = result_lane36_exponent[3:0] | {4{result_lane36_saturates}};

  // result_lane 37
  wire [3:0] result_lane37_places = ~(distance37_value[15:12] & {4{near37}});
  wire [11:0] result_lane37_less_fraction = ~distance37_value[11:0];
  wire result_lane37_carry =
    (result_lane37_less_fraction[11] & row_factor[11]) |
    ((result_lane37_less_fraction[11] | row_factor[11]) & ((result_lane37_less_fraction[10] & row_factor[10]) | ((result_lane37_less_fraction[10] | row_factor[10]) & ((result_lane37_less_fraction[9] & row_factor[9]) | ((result_lane37_less_fraction[9] | row_factor[9]) & ((result_lane37_less_fraction[8] & row_factor[8]) | ((result_lane37_less_fraction[8] | row_factor[8]) & ((result_lane37_less_fraction[7] & row_factor[7]) | ((result_lane37_less_fraction[7] | row_factor[7]) & ((result_lane37_less_fraction[6] & row_factor[6]) | ((result_lane37_less_fraction[6] | row_factor[6]) & ((result_lane37_less_fraction[5] & row_factor[5]) | ((result_lane37_less_fraction[5] | row_factor[5]) & ((result_lane37_less_fraction[4] & row_factor[4]) | ((result_lane37_less_fraction[4] | row_factor[4]) & ((result_lane37_less_fraction[3] & row_factor[3]) | ((result_lane37_less_fraction[3] | row_factor[3]) & ((result_lane37_less_fraction[2] & row_factor[2]) | ((result_lane37_less_fraction[2] | row_factor[2]) & ((result_lane37_less_fraction[1] & row_factor[1]) | ((result_lane37_less_fraction[1] | row_factor[1]) & result_lane37_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane37_exponent_sum_c0_r0_s1, result_lane37_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane37_exponent_add_c0_r0_s1 (
    .a(result_lane37_places[0]),
    .b(result_lane37_carry),
    .ci(row_factor[12]),
    .s(result_lane37_exponent_sum_c0_r0_s1),
    .co(result_lane37_exponent_carry_c0_r0_s1)
  );
  wire result_lane37_exponent_sum_c1_r0_s2, result_lane37_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane37_exponent_add_c1_r0_s2 (
    .a(result_lane37_places[1]),
    .b(row_factor[13]),
    .ci(result_lane37_exponent_carry_c0_r0_s1),
    .s(result_lane37_exponent_sum_c1_r0_s2),
    .co(result_lane37_exponent_carry_c1_r0_s2)
  );
  wire result_lane37_exponent_sum_c2_r0_s3, result_lane37_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane37_exponent_add_c2_r0_s3 (
    .a(result_lane37_places[2]),
    .b(row_factor[14]),
    .ci(result_lane37_exponent_carry_c1_r0_s2),
    .s(result_lane37_exponent_sum_c2_r0_s3),
    .co(result_lane37_exponent_carry_c2_r0_s3)
  );
  wire result_lane37_exponent_sum_c3_r0_s4, result_lane37_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane37_exponent_add_c3_r0_s4 (
    .a(result_lane37_places[3]),
    .b(result_lane37_exponent_carry_c2_r0_s3),
    .s(result_lane37_exponent_sum_c3_r0_s4),
    .co(result_lane37_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane37_exponent = {
    result_lane37_exponent_carry_c3_r0_s4, result_lane37_exponent_sum_c3_r0_s4, result_lane37_exponent_sum_c2_r0_s3,
    result_lane37_exponent_sum_c1_r0_s2, result_lane37_exponent_sum_c0_r0_s1
  };
  wire result_lane37_saturates = (|result_lane37_exponent[4]) & ~is_greatest[37];

  assign result[151:148] = result_lane37_exponent[3:0] | {4{result_lane37_saturates}};

  // result_lane 38
  wire [3:0] result_lane38_places = ~(distance38_value[15:12] & {4{near38}});
  wire [11:0] result_lane38_less_fraction = ~distance38_value[11:0];
  wire result_lane38_carry =
    (result_lane38_less_fraction[11] & row_factor[11]) |
    ((result_lane38_less_fraction[11] | row_factor[11]) & ((result_lane38_less_fraction[10] & row_factor[10]) | ((result_lane38_less_fraction[10] | row_factor[10]) & ((result_lane38_less_fraction[9] & row_factor[9]) | ((result_lane38_less_fraction[9] | row_factor[9]) & ((result_lane38_less_fraction[8] & row_factor[8]) | ((result_lane38_less_fraction[8] | row_factor[8]) & ((result_lane38_less_fraction[7] & row_factor[7]) | ((result_lane38_less_fraction[7] | row_factor[7]) & ((result_lane38_less_fraction[6] & row_factor[6]) | ((result_lane38_less_fraction[6] | row_factor[6]) & ((result_lane38_less_fraction[5] & row_factor[5]) | ((result_lane38_less_fraction[5] | row_factor[5]) & ((result_lane38_less_fraction[4] & row_factor[4]) | ((result_lane38_less_fraction[4] | row_factor[4]) & ((result_lane38_less_fraction[3] & row_factor[3]) | ((result_lane38_less_fraction[3] | row_factor[3]) & ((result_lane38_less_fraction[2] & row_factor[2]) | ((result_lane38_less_fraction[2] | row_factor[2]) & ((result_lane38_less_fraction[1] & row_factor[1]) | ((result_lane38_less_fraction[1] | row_factor[1]) & result_lane38_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane38_exponent_sum_c0_r0_s1, result_lane38_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane38_exponent_add_c0_r0_s1 (
    .a(result_lane38_places[0]),
    .b(result_lane38_carry),
    .ci(row_factor[12]),
    .s(result_lane38_exponent_sum_c0_r0_s1),
    .co(result_lane38_exponent_carry_c0_r0_s1)
  );
  wire result_lane38_exponent_sum_c1_r0_s2, result_lane38_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane38_exponent_add_c1_r0_s2 (
    .a(result_lane38_places[1]),
    .b(row_factor[13]),
    .ci(result_lane38_exponent_carry_c0_r0_s1),
    .s(result_lane38_exponent_sum_c1_r0_s2),
    .co(result_lane38_exponent_carry_c1_r0_s2)
  );
  wire result_lane38_exponent_sum_c2_r0_s3, result_lane38_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane38_exponent_add_c2_r0_s3 (
    .a(result_lane38_places[2]),
    .b(row_factor[14]),
    .ci(result_lane38_exponent_carry_c1_r0_s2),
    .s(result_lane38_exponent_sum_c2_r0_s3),
    .co(result_lane38_exponent_carry_c2_r0_s3)
  );
  wire result_lane38_exponent_sum_c3_r0_s4, result_lane38_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane38_exponent_add_c3_r0_s4 (
    .a(result_lane38_places[3]),
    .b(result_lane38_exponent_carry_c2_r0_s3),
    .s(result_lane38_exponent_sum_c3_r0_s4),
    .co(result_lane38_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane38_exponent = {
    result_lane38_exponent_carry_c3_r0_s4, result_lane38_exponent_sum_c3_r0_s4, result_lane38_exponent_sum_c2_r0_s3,
    result_lane38_exponent_sum_c1_r0_s2, result_lane38_exponent_sum_c0_r0_s1
  };
  wire result_lane38_saturates = (|result_lane38_exponent[4]) & ~is_greatest[38];

  assign result[155:152] = result_lane38_exponent[3:0] | {4{result_lane38_saturates}};

  // result_lane 39
  wire [3:0] result_lane39_places = ~(distance39_value[15:12] & {4{near39}});
  wire [11:0] result_lane39_less_fraction = ~distance39_value[11:0];
  wire result_lane39_carry =
    (result_lane39_less_fraction[11] & row_factor[11]) |
    ((result_lane39_less_fraction[11] | row_factor[11]) & ((result_lane39_less_fraction[10] & row_factor[10]) | ((result_lane39_less_fraction[10] | row_factor[10]) & ((result_lane39_less_fraction[9] & row_factor[9]) | ((result_lane39_less_fraction[9] | row_factor[9]) & ((result_lane39_less_fraction[8] & row_factor[8]) | ((result_lane39_less_fraction[8] | row_factor[8]) & ((result_lane39_less_fraction[7] & row_factor[7]) | ((result_lane39_less_fraction[7] | row_factor[7]) & ((result_lane39_less_fraction[6] & row_factor[6]) | ((result_lane39_less_fraction[6] | row_factor[6]) & ((result_lane39_less_fraction[5] & row_factor[5]) | ((result_lane39_less_fraction[5] | row_factor[5]) & ((result_lane39_less_fraction[4] & row_factor[4]) | ((result_lane39_less_fraction[4] | row_factor[4]) & ((result_lane39_less_fraction[3] & row_factor[3]) | ((result_lane39_less_fraction[3] | row_factor[3]) & ((result_lane39_less_fraction[2] & row_factor[2]) | ((result_lane39_less_fraction[2] | row_factor[2]) & ((result_lane39_less_fraction[1] & row_factor[1]) | ((result_lane39_less_fraction[1] | row_factor[1]) & result_lane39_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane39_exponent_sum_c0_r0_s1, result_lane39_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane39_exponent_add_c0_r0_s1 (
    .a(result_lane39_places[0]),
    .b(result_lane39_carry),
    .ci(row_factor[12]),
    .s(result_lane39_exponent_sum_c0_r0_s1),
    .co(result_lane39_exponent_carry_c0_r0_s1)
  );
  wire result_lane39_exponent_sum_c1_r0_s2, result_lane39_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane39_exponent_add_c1_r0_s2 (
    .a(result_lane39_places[1]),
    .b(row_factor[13]),
    .ci(result_lane39_exponent_carry_c0_r0_s1),
    .s(result_lane39_exponent_sum_c1_r0_s2),
    .co(result_lane39_exponent_carry_c1_r0_s2)
  );
  wire result_lane39_exponent_sum_c2_r0_s3, result_lane39_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane39_exponent_add_c2_r0_s3 (
    .a(result_lane39_places[2]),
    .b(row_factor[14]),
    .ci(result_lane39_exponent_carry_c1_r0_s2),
    .s(result_lane39_exponent_sum_c2_r0_s3),
    .co(result_lane39_exponent_carry_c2_r0_s3)
  );
  wire result_lane39_exponent_sum_c3_r0_s4, result_lane39_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane39_exponent_add_c3_r0_s4 (
    .a(result_lane39_places[3]),
    .b(result_lane39_exponent_carry_c2_r0_s3),
    .s(result_lane39_exponent_sum_c3_r0_s4),
    .co(result_lane39_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane39_exponent = {
    result_lane39_exponent_carry_c3_r0_s4, result_lane39_exponent_sum_c3_r0_s4, result_lane39_exponent_sum_c2_r0_s3,
    result_lane39_exponent_sum_c1_r0_s2, result_lane39_exponent_sum_c0_r0_s1
  };
  wire result_lane39_saturates = (|result_lane39_exponent[4]) & ~is_greatest[39];

  assign result[159:156] = result_lane39_exponent[3:0] | {4{result_lane39_saturates}};

  // result_lane 40
  wire [3:0] result_lane40_places = ~(distance40_value[15:12] & {4{near40}});
  wire [11:0] result_lane40_less_fraction = ~distance40_value[11:0];
  wire result_lane40_carry =
    (result_lane40_less_fraction[11] & row_factor[11]) |
    ((result_lane40_less_fraction[11] | row_factor[11]) & ((result_lane40_less_fraction[10] & row_factor[10]) | ((result_lane40_less_fraction[10] | row_factor[10]) & ((result_lane40_less_fraction[9] & row_factor[9]) | ((result_lane40_less_fraction[9] | row_factor[9]) & ((result_lane40_less_fraction[8] & row_factor[8]) | ((result_lane40_less_fraction[8] | row_factor[8]) & ((result_lane40_less_fraction[7] & row_factor[7]) | ((result_lane40_less_fraction[7] | row_factor[7]) & ((result_lane40_less_fraction[6] & row_factor[6]) | ((result_lane40_less_fraction[6] | row_factor[6]) & ((result_lane40_less_fraction[5] & row_factor[5]) | ((result_lane40_less_fraction[5] | row_factor[5]) & ((result_lane40_less_fraction[4] & row_factor[4]) | ((result_lane40_less_fraction[4] | row_factor[4]) & ((result_lane40_less_fraction[3] & row_factor[3]) | ((result_lane40_less_fraction[3] | row_factor[3]) & ((result_lane40_less_fraction[2] & row_factor[2]) | ((result_lane40_less_fraction[2] | row_factor[2]) & ((result_lane40_less_fraction[1] & row_factor[1]) | ((result_lane40_less_fraction[1] | row_factor[1]) & result_lane40_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane40_exponent_sum_c0_r0_s1, result_lane40_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane40_exponent_add_c0_r0_s1 (
    .a(result_lane40_places[0]),
    .b(result_lane40_carry),
    .ci(row_factor[12]),
    .s(result_lane40_exponent_sum_c0_r0_s1),
    .co(result_lane40_exponent_carry_c0_r0_s1)
  );
  wire result_lane40_exponent_sum_c1_r0_s2, result_lane40_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane40_exponent_add_c1_r0_s2 (
    .a(result_lane40_places[1]),
    .b(row_factor[13]),
    .ci(result_lane40_exponent_carry_c0_r0_s1),
    .s(result_lane40_exponent_sum_c1_r0_s2),
    .co(result_lane40_exponent_carry_c1_r0_s2)
  );
  wire result_lane40_exponent_sum_c2_r0_s3, result_lane40_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane40_exponent_add_c2_r0_s3 (
    .a(result_lane40_places[2]),
    .b(row_factor[14]),
    .ci(result_lane40_exponent_carry_c1_r0_s2),
    .s(result_lane40_exponent_sum_c2_r0_s3),
    .co(result_lane40_exponent_carry_c2_r0_s3)
  );
  wire result_lane40_exponent_sum_c3_r0_s4, result_lane40_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane40_exponent_add_c3_r0_s4 (
    .a(result_lane40_places[3]),
    .b(result_lane40_exponent_carry_c2_r0_s3),
    .s(result_lane40_exponent_sum_c3_r0_s4),
    .co(result_lane40_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane40_exponent = {
    result_lane40_exponent_carry_c3_r0_s4, result_lane40_exponent_sum_c3_r0_s4, result_lane40_exponent_sum_c2_r0_s3,
    result_lane40_exponent_sum_c1_r0_s2, result_lane40_exponent_sum_c0_r0_s1
  };
  wire result_lane40_saturates = (|result_lane40_exponent[4]) & ~is_greatest[40];

  assign result[163:160] = result_lane40_exponent[3:0] | {4{result_lane40_saturates}};

  // result_lane 41
  wire [3:0] result_lane41_places = ~(distance41_value[15:12] & {4{near41}});
  wire [11:0] result_lane41_less_fraction = ~distance41_value[11:0];
  wire result_lane41_carry =
    (result_lane41_less_fraction[11] & row_factor[11]) |
    ((result_lane41_less_fraction[11] | row_factor[11]) & ((result_lane41_less_fraction[10] & row_factor[10]) | ((result_lane41_less_fraction[10] | row_factor[10]) & ((result_lane41_less_fraction[9] & row_factor[9]) | ((result_lane41_less_fraction[9] | row_factor[9]) & ((result_lane41_less_fraction[8] & row_factor[8]) | ((result_lane41_less_fraction[8] | row_factor[8]) & ((result_lane41_less_fraction[7] & row_factor[7]) | ((result_lane41_less_fraction[7] | row_factor[7]) & ((result_lane41_less_fraction[6] & row_factor[6]) | ((result_lane41_less_fraction[6] | row_factor[6]) & ((result_lane41_less_fraction[5] & row_factor[5]) | ((result_lane41_less_fraction[5] | row_factor[5]) & ((result_lane41_less_fraction[4] & row_factor[4]) | ((result_lane41_less_fraction[4] | row_factor[4]) & ((result_lane41_less_fraction[3] & row_factor[3]) | ((result_lane41_less_fraction[3] | row_factor[3]) & ((result_lane41_less_fraction[2] & row_factor[2]) | ((result_lane41_less_fraction[2] | row_factor[2]) & ((result_lane41_less_fraction[1] & row_factor[1]) | ((result_lane41_less_fraction[1] | row_factor[1]) & result_lane41_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane41_exponent_sum_c0_r0_s1, result_lane41_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane41_exponent_add_c0_r0_s1 (
    .a(result_lane41_places[0]),
    .b(result_lane41_carry),
    .ci(row_factor[12]),
    .s(result_lane41_exponent_sum_c0_r0_s1),
    .co(result_lane41_exponent_carry_c0_r0_s1)
  );
  wire result_lane41_exponent_sum_c1_r0_s2, result_lane41_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane41_exponent_add_c1_r0_s2 (
    .a(result_lane41_places[1]),
    .b(row_factor[13]),
    .ci(result_lane41_exponent_carry_c0_r0_s1),
    .s(result_lane41_exponent_sum_c1_r0_s2),
    .co(result_lane41_exponent_carry_c1_r0_s2)
  );
  wire result_lane41_exponent_sum_c2_r0_s3, result_lane41_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane41_exponent_add_c2_r0_s3 (
    .a(result_lane41_places[2]),
    .b(row_factor[14]),
    .ci(result_lane41_exponent_carry_c1_r0_s2),
    .s(result_lane41_exponent_sum_c2_r0_s3),
    .co(result_lane41_exponent_carry_c2_r0_s3)
  );
  wire result_lane41_exponent_sum_c3_r0_s4, result_lane41_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane41_exponent_add_c3_r0_s4 (
    .a(result_lane41_places[3]),
    .b(result_lane41_exponent_carry_c2_r0_s3),
    .s(result_lane41_exponent_sum_c3_r0_s4),
    .co(result_lane41_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane41_exponent = {
    result_lane41_exponent_carry_c3_r0_s4, result_lane41_exponent_sum_c3_r0_s4, result_lane41_exponent_sum_c2_r0_s3,
    result_lane41_exponent_sum_c1_r0_s2, result_lane41_exponent_sum_c0_r0_s1
  };
  wire result_lane41_saturates = (|result_lane41_exponent[4]) & ~is_greatest[41];

  assign result[167:164] = result_lane41_exponent[3:0] | {4{result_lane41_saturates}};

  // result_lane 42
  wire [3:0] result_lane42_places = ~(distance42_value[15:12] & {4{near42}});
  wire [11:0] result_lane42_less_fraction = ~distance42_value[11:0];
  wire result_lane42_carry =
    (result_lane42_less_fraction[11] & row_factor[11]) |
    ((result_lane42_less_fraction[11] | row_factor[11]) & ((result_lane42_less_fraction[10] & row_factor[10]) | ((result_lane42_less_fraction[10] | row_factor[10]) & ((result_lane42_less_fraction[9] & row_factor[9]) | ((result_lane42_less_fraction[9] | row_factor[9]) & ((result_lane42_less_fraction[8] & row_factor[8]) | ((result_lane42_less_fraction[8] | row_factor[8]) & ((result_lane42_less_fraction[7] & row_factor[7]) | ((result_lane42_less_fraction[7] | row_factor[7]) & ((result_lane42_less_fraction[6] & row_factor[6]) | ((result_lane42_less_fraction[6] | row_factor[6]) & ((result_lane42_less_fraction[5] & row_factor[5]) | ((result_lane42_less_fraction[5] | row_factor[5]) & ((result_lane42_less_fraction[4] & row_factor[4]) | ((result_lane42_less_fraction[4] | row_factor[4]) & ((result_lane42_less_fraction[3] & row_factor[3]) | ((result_lane42_less_fraction[3] | row_factor[3]) & ((result_lane42_less_fraction[2] & row_factor[2]) | ((result_lane42_less_fraction[2] | row_factor[2]) & ((result_lane42_less_fraction[1] & row_factor[1]) | ((result_lane42_less_fraction[1] | row_factor[1]) & result_lane42_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane42_exponent_sum_c0_r0_s1, result_lane42_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane42_exponent_add_c0_r0_s1 (
    .a(result_lane42_places[0]),
    .b(result_lane42_carry),
    .ci(row_factor[12]),
    .s(result_lane42_exponent_sum_c0_r0_s1),
    .co(result_lane42_exponent_carry_c0_r0_s1)
  );
  wire result_lane42_exponent_sum_c1_r0_s2, result_lane42_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane42_exponent_add_c1_r0_s2 (
    .a(result_lane42_places[1]),
    .b(row_factor[13]),
    .ci(result_lane42_exponent_carry_c0_r0_s1),
    .s(result_lane42_exponent_sum_c1_r0_s2),
    .co(result_lane42_exponent_carry_c1_r0_s2)
  );
  wire result_lane42_exponent_sum_c2_r0_s3, result_lane42_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane42_exponent_add_c2_r0_s3 (
    .a(result_lane42_places[2]),
    .b(row_factor[14]),
    .ci(result_lane42_exponent_carry_c1_r0_s2),
    .s(result_lane42_exponent_sum_c2_r0_s3),
    .co(result_lane42_exponent_carry_c2_r0_s3)
  );
  wire result_lane42_exponent_sum_c3_r0_s4, result_lane42_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane42_exponent_add_c3_r0_s4 (
    .a(result_lane42_places[3]),
    .b(result_lane42_exponent_carry_c2_r0_s3),
    .s(result_lane42_exponent_sum_c3_r0_s4),
    .co(result_lane42_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane42_exponent = {
    result_lane42_exponent_carry_c3_r0_s4, result_lane42_exponent_sum_c3_r0_s4, result_lane42_exponent_sum_c2_r0_s3,
    result_lane42_exponent_sum_c1_r0_s2, result_lane42_exponent_sum_c0_r0_s1
  };
  wire result_lane42_saturates = (|result_lane42_exponent[4]) & ~is_greatest[42];

  assign result[171:168] = result_lane42_exponent[3:0] | {4{result_lane42_saturates}};

  // result_lane 43
  wire [3:0] result_lane43_places = ~(distance43_value[15:12] & {4{near43}});
  wire [11:0] result_lane43_less_fraction = ~distance43_value[11:0];
  wire result_lane43_carry =
    (result_lane43_less_fraction[11] & row_factor[11]) |
    ((result_lane43_less_fraction[11] | row_factor[11]) & ((result_lane43_less_fraction[10] & row_factor[10]) | ((result_lane43_less_fraction[10] | row_factor[10]) & ((result_lane43_less_fraction[9] & row_factor[9]) | ((result_lane43_less_fraction[9] | row_factor[9]) & ((result_lane43_less_fraction[8] & row_factor[8]) | ((result_lane43_less_fraction[8] | row_factor[8]) & ((result_lane43_less_fraction[7] & row_factor[7]) | ((result_lane43_less_fraction[7] | row_factor[7]) & ((result_lane43_less_fraction[6] & row_factor[6]) | ((result_lane43_less_fraction[6] | row_factor[6]) & ((result_lane43_less_fraction[5] & row_factor[5]) | ((result_lane43_less_fraction[5] | row_factor[5]) & ((result_lane43_less_fraction[4] & row_factor[4]) | ((result_lane43_less_fraction[4] | row_factor[4]) & ((result_lane43_less_fraction[3] & row_factor[3]) | ((result_lane43_less_fraction[3] | row_factor[3]) & ((result_lane43_less_fraction[2] & row_factor[2]) | ((result_lane43_less_fraction[2] | row_factor[2]) & ((result_lane43_less_fraction[1] & row_factor[1]) | ((result_lane43_less_fraction[1] | row_factor[1]) & result_lane43_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane43_exponent_sum_c0_r0_s1, result_lane43_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane43_exponent_add_c0_r0_s1 (
    .a(result_lane43_places[0]),
    .b(result_lane43_carry),
    .ci(row_factor[12]),
    .s(result_lane43_exponent_sum_c0_r0_s1),
    .co(result_lane43_exponent_carry_c0_r0_s1)
  );
  wire result_lane43_exponent_sum_c1_r0_s2, result_lane43_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane43_exponent_add_c1_r0_s2 (
    .a(result_lane43_places[1]),
    .b(row_factor[13]),
    .ci(result_lane43_exponent_carry_c0_r0_s1),
    .s(result_lane43_exponent_sum_c1_r0_s2),
    .co(result_lane43_exponent_carry_c1_r0_s2)
  );
  wire result_lane43_exponent_sum_c2_r0_s3, result_lane43_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane43_exponent_add_c2_r0_s3 (
    .a(result_lane43_places[2]),
    .b(row_factor[14]),
    .ci(result_lane43_exponent_carry_c1_r0_s2),
    .s(result_lane43_exponent_sum_c2_r0_s3),
    .co(result_lane43_exponent_carry_c2_r0_s3)
  );
  wire result_lane43_exponent_sum_c3_r0_s4, result_lane43_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane43_exponent_add_c3_r0_s4 (
    .a(result_lane43_places[3]),
    .b(result_lane43_exponent_carry_c2_r0_s3),
    .s(result_lane43_exponent_sum_c3_r0_s4),
    .co(result_lane43_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane43_exponent = {
    result_lane43_exponent_carry_c3_r0_s4, result_lane43_exponent_sum_c3_r0_s4, result_lane43_exponent_sum_c2_r0_s3,
    result_lane43_exponent_sum_c1_r0_s2, result_lane43_exponent_sum_c0_r0_s1
  };
  wire result_lane43_saturates = (|result_lane43_exponent[4]) & ~is_greatest[43];

  assign result[175:172] = result_lane43_exponent[3:0] | {4{result_lane43_saturates}};

  // result_lane 44
  wire [3:0] result_lane44_places = ~(distance44_value[15:12] & {4{near44}});
  wire [11:0] result_lane44_less_fraction = ~distance44_value[11:0];
  wire result_lane44_carry =
    (result_lane44_less_fraction[11] & row_factor[11]) |
    ((result_lane44_less_fraction[11] | row_factor[11]) & ((result_lane44_less_fraction[10] & row_factor[10]) | ((result_lane44_less_fraction[10] | row_factor[10]) & ((result_lane44_less_fraction[9] & row_factor[9]) | ((result_lane44_less_fraction[9] | row_factor[9]) & ((result_lane44_less_fraction[8] & row_factor[8]) | ((result_lane44_less_fraction[8] | row_factor[8]) & ((result_lane44_less_fraction[7] & row_factor[7]) | ((result_lane44_less_fraction[7] | row_factor[7]) & ((result_lane44_less_fraction[6] & row_factor[6]) | ((result_lane44_less_fraction[6] | row_factor[6]) & ((result_lane44_less_fraction[5] & row_factor[5]) | ((result_lane44_less_fraction[5] | row_factor[5]) & ((result_lane44_less_fraction[4] & row_factor[4]) | ((result_lane44_less_fraction[4] | row_factor[4]) & ((result_lane44_less_fraction[3] & row_factor[3]) | ((result_lane44_less_fraction[3] | row_factor[3]) & ((result_lane44_less_fraction[2] & row_factor[2]) | ((result_lane44_less_fraction[2] | row_factor[2]) & ((result_lane44_less_fraction[1] & row_factor[1]) | ((result_lane44_less_fraction[1] | row_factor[1]) & result_lane44_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane44_exponent_sum_c0_r0_s1, result_lane44_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane44_exponent_add_c0_r0_s1 (
    .a(result_lane44_places[0]),
    .b(result_lane44_carry),
    .ci(row_factor[12]),
    .s(result_lane44_exponent_sum_c0_r0_s1),
    .co(result_lane44_exponent_carry_c0_r0_s1)
  );
  wire result_lane44_exponent_sum_c1_r0_s2, result_lane44_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane44_exponent_add_c1_r0_s2 (
    .a(result_lane44_places[1]),
    .b(row_factor[13]),
    .ci(result_lane44_exponent_carry_c0_r0_s1),
    .s(result_lane44_exponent_sum_c1_r0_s2),
    .co(result_lane44_exponent_carry_c1_r0_s2)
  );
  wire result_lane44_exponent_sum_c2_r0_s3, result_lane44_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane44_exponent_add_c2_r0_s3 (
    .a(result_lane44_places[2]),
    .b(row_factor[14]),
    .ci(result_lane44_exponent_carry_c1_r0_s2),
    .s(result_lane44_exponent_sum_c2_r0_s3),
    .co(result_lane44_exponent_carry_c2_r0_s3)
  );
  wire result_lane44_exponent_sum_c3_r0_s4, result_lane44_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane44_exponent_add_c3_r0_s4 (
    .a(result_lane44_places[3]),
    .b(result_lane44_exponent_carry_c2_r0_s3),
    .s(result_lane44_exponent_sum_c3_r0_s4),
    .co(result_lane44_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane44_exponent = {
    result_lane44_exponent_carry_c3_r0_s4, result_lane44_exponent_sum_c3_r0_s4, result_lane44_exponent_sum_c2_r0_s3,
    result_lane44_exponent_sum_c1_r0_s2, result_lane44_exponent_sum_c0_r0_s1
  };
  wire result_lane44_saturates = (|result_lane44_exponent[4]) & ~is_greatest[44];

  assign result[179:176] = result_lane44_exponent[3:0] | {4{result_lane44_saturates}};

  // result_lane 45
  wire [3:0] result_lane45_places = ~(distance45_value[15:12] & {4{near45}});
  wire [11:0] result_lane45_less_fraction = ~distance45_value[11:0];
  wire result_lane45_carry =
    (result_lane45_less_fraction[11] & row_factor[11]) |
    ((result_lane45_less_fraction[11] | row_factor[11]) & ((result_lane45_less_fraction[10] & row_factor[10]) | ((result_lane45_less_fraction[10] | row_factor[10]) & ((result_lane45_less_fraction[9] & row_factor[9]) | ((result_lane45_less_fraction[9] | row_factor[9]) & ((result_lane45_less_fraction[8] & row_factor[8]) | ((result_lane45_less_fraction[8] | row_factor[8]) & ((result_lane45_less_fraction[7] & row_factor[7]) | ((result_lane45_less_fraction[7] | row_factor[7]) & ((result_lane45_less_fraction[6] & row_factor[6]) | ((result_lane45_less_fraction[6] | row_factor[6]) & ((result_lane45_less_fraction[5] & row_factor[5]) | ((result_lane45_less_fraction[5] | row_factor[5]) & ((result_lane45_less_fraction[4] & row_factor[4]) | ((result_lane45_less_fraction[4] | row_factor[4]) & ((result_lane45_less_fraction[3] & row_factor[3]) | ((result_lane45_less_fraction[3] | row_factor[3]) & ((result_lane45_less_fraction[2] & row_factor[2]) | ((result_lane45_less_fraction[2] | row_factor[2]) & ((result_lane45_less_fraction[1] & row_factor[1]) | ((result_lane45_less_fraction[1] | row_factor[1]) & result_lane45_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane45_exponent_sum_c0_r0_s1, result_lane45_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane45_exponent_add_c0_r0_s1 (
    .a(result_lane45_places[0]),
    .b(result_lane45_carry),
    .ci(row_factor[12]),
    .s(result_lane45_exponent_sum_c0_r0_s1),
    .co(result_lane45_exponent_carry_c0_r0_s1)
  );
  wire result_lane45_exponent_sum_c1_r0_s2, result_lane45_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane45_exponent_add_c1_r0_s2 (
    .a(result_lane45_places[1]),
    .b(row_factor[13]),
    .ci(result_lane45_exponent_carry_c0_r0_s1),
    .s(result_lane45_exponent_sum_c1_r0_s2),
    .co(result_lane45_exponent_carry_c1_r0_s2)
  );
  wire result_lane45_exponent_sum_c2_r0_s3, result_lane45_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane45_exponent_add_c2_r0_s3 (
    .a(result_lane45_places[2]),
    .b(row_factor[14]),
    .ci(result_lane45_exponent_carry_c1_r0_s2),
    .s(result_lane45_exponent_sum_c2_r0_s3),
    .co(result_lane45_exponent_carry_c2_r0_s3)
  );
  wire result_lane45_exponent_sum_c3_r0_s4, result_lane45_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane45_exponent_add_c3_r0_s4 (
    .a(result_lane45_places[3]),
    .b(result_lane45_exponent_carry_c2_r0_s3),
    .s(result_lane45_exponent_sum_c3_r0_s4),
    .co(result_lane45_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane45_exponent = {
    result_lane45_exponent_carry_c3_r0_s4, result_lane45_exponent_sum_c3_r0_s4, result_lane45_exponent_sum_c2_r0_s3,
    result_lane45_exponent_sum_c1_r0_s2, result_lane45_exponent_sum_c0_r0_s1
  };
  wire result_lane45_saturates = (|result_lane45_exponent[4]) & ~is_greatest[45];

  assign result[183:180] = result_lane45_exponent[3:0] | {4{result_lane45_saturates}};

  // result_lane 46
  wire [3:0] result_lane46_places = ~(distance46_value[15:12] & {4{near46}});
  wire [11:0] result_lane46_less_fraction = ~distance46_value[11:0];
  wire result_lane46_carry =
    (result_lane46_less_fraction[11] & row_factor[11]) |
    ((result_lane46_less_fraction[11] | row_factor[11]) & ((result_lane46_less_fraction[10] & row_factor[10]) | ((result_lane46_less_fraction[10] | row_factor[10]) & ((result_lane46_less_fraction[9] & row_factor[9]) | ((result_lane46_less_fraction[9] | row_factor[9]) & ((result_lane46_less_fraction[8] & row_factor[8]) | ((result_lane46_less_fraction[8] | row_factor[8]) & ((result_lane46_less_fraction[7] & row_factor[7]) | ((result_lane46_less_fraction[7] | row_factor[7]) & ((result_lane46_less_fraction[6] & row_factor[6]) | ((result_lane46_less_fraction[6] | row_factor[6]) & ((result_lane46_less_fraction[5] & row_factor[5]) | ((result_lane46_less_fraction[5] | row_factor[5]) & ((result_lane46_less_fraction[4] & row_factor[4]) | ((result_lane46_less_fraction[4] | row_factor[4]) & ((result_lane46_less_fraction[3] & row_factor[3]) | ((result_lane46_less_fraction[3] | row_factor[3]) & ((result_lane46_less_fraction[2] & row_factor[2]) | ((result_lane46_less_fraction[2] | row_factor[2]) & ((result_lane46_less_fraction[1] & row_factor[1]) | ((result_lane46_less_fraction[1] | row_factor[1]) & result_lane46_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane46_exponent_sum_c0_r0_s1, result_lane46_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane46_exponent_add_c0_r0_s1 (
    .a(result_lane46_places[0]),
    .b(result_lane46_carry),
    .ci(row_factor[12]),
    .s(result_lane46_exponent_sum_c0_r0_s1),
    .co(result_lane46_exponent_carry_c0_r0_s1)
  );
  wire result_lane46_exponent_sum_c1_r0_s2, result_lane46_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane46_exponent_add_c1_r0_s2 (
    .a(result_lane46_places[1]),
    .b(row_factor[13]),
    .ci(result_lane46_exponent_carry_c0_r0_s1),
    .s(result_lane46_exponent_sum_c1_r0_s2),
    .co(result_lane46_exponent_carry_c1_r0_s2)
  );
  wire result_lane46_exponent_sum_c2_r0_s3, result_lane46_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane46_exponent_add_c2_r0_s3 (
    .a(result_lane46_places[2]),
    .b(row_factor[14]),
    .ci(result_lane46_exponent_carry_c1_r0_s2),
    .s(result_lane46_exponent_sum_c2_r0_s3),
    .co(result_lane46_exponent_carry_c2_r0_s3)
  );
  wire result_lane46_exponent_sum_c3_r0_s4, result_lane46_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane46_exponent_add_c3_r0_s4 (
    .a(result_lane46_places[3]),
    .b(result_lane46_exponent_carry_c2_r0_s3),
    .s(result_lane46_exponent_sum_c3_r0_s4),
    .co(result_lane46_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane46_exponent = {
    result_lane46_exponent_carry_c3_r0_s4, result_lane46_exponent_sum_c3_r0_s4, result_lane46_exponent_sum_c2_r0_s3,
    result_lane46_exponent_sum_c1_r0_s2, result_lane46_exponent_sum_c0_r0_s1
  };
  wire result_lane46_saturates = (|result_lane46_exponent[4]) & ~is_greatest[46];

  assign result[187:184] = result_lane46_exponent[3:0] | {4{result_lane46_saturates}};

  // result_lane 47
  wire [3:0] result_lane47_places = ~(distance47_value[15:12] & {4{near47}});
  wire [11:0] result_lane47_less_fraction = ~distance47_value[11:0];
  wire result_lane47_carry =
    (result_lane47_less_fraction[11] & row_factor[11]) |
    ((result_lane47_less_fraction[11] | row_factor[11]) & ((result_lane47_less_fraction[10] & row_factor[10]) | ((result_lane47_less_fraction[10] | row_factor[10]) & ((result_lane47_less_fraction[9] & row_factor[9]) | ((result_lane47_less_fraction[9] | row_factor[9]) & ((result_lane47_less_fraction[8] & row_factor[8]) | ((result_lane47_less_fraction[8] | row_factor[8]) & ((result_lane47_less_fraction[7] & row_factor[7]) | ((result_lane47_less_fraction[7] | row_factor[7]) & ((result_lane47_less_fraction[6] & row_factor[6]) | ((result_lane47_less_fraction[6] | row_factor[6]) & ((result_lane47_less_fraction[5] & row_factor[5]) | ((result_lane47_less_fraction[5] | row_factor[5]) & ((result_lane47_less_fraction[4] & row_factor[4]) | ((result_lane47_less_fraction[4] | row_factor[4]) & ((result_lane47_less_fraction[3] & row_factor[3]) | ((result_lane47_less_fraction[3] | row_factor[3]) & ((result_lane47_less_fraction[2] & row_factor[2]) | ((result_lane47_less_fraction[2] | row_factor[2]) & ((result_lane47_less_fraction[1] & row_factor[1]) | ((result_lane47_less_fraction[1] | row_factor[1]) & result_lane47_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane47_exponent_sum_c0_r0_s1, result_lane47_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane47_exponent_add_c0_r0_s1 (
    .a(result_lane47_places[0]),
    .b(result_lane47_carry),
    .ci(row_factor[12]),
    .s(result_lane47_exponent_sum_c0_r0_s1),
    .co(result_lane47_exponent_carry_c0_r0_s1)
  );
  wire result_lane47_exponent_sum_c1_r0_s2, result_lane47_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane47_exponent_add_c1_r0_s2 (
    .a(result_lane47_places[1]),
    .b(row_factor[13]),
    .ci(result_lane47_exponent_carry_c0_r0_s1),
    .s(result_lane47_exponent_sum_c1_r0_s2),
    .co(result_lane47_exponent_carry_c1_r0_s2)
  );
  wire result_lane47_exponent_sum_c2_r0_s3, result_lane47_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane47_exponent_add_c2_r0_s3 (
    .a(result_lane47_places[2]),
    .b(row_factor[14]),
    .ci(result_lane47_exponent_carry_c1_r0_s2),
    .s(result_lane47_exponent_sum_c2_r0_s3),
    .co(result_lane47_exponent_carry_c2_r0_s3)
  );
  wire result_lane47_exponent_sum_c3_r0_s4, result_lane47_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane47_exponent_add_c3_r0_s4 (
    .a(result_lane47_places[3]),
    .b(result_lane47_exponent_carry_c2_r0_s3),
    .s(result_lane47_exponent_sum_c3_r0_s4),
    .co(result_lane47_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane47_exponent = {
    result_lane47_exponent_carry_c3_r0_s4, result_lane47_exponent_sum_c3_r0_s4, result_lane47_exponent_sum_c2_r0_s3,
    result_lane47_exponent_sum_c1_r0_s2, result_lane47_exponent_sum_c0_r0_s1
  };
  wire result_lane47_saturates = (|result_lane47_exponent[4]) & ~is_greatest[47];

  assign result[191:188] = result_lane47_exponent[3:0] | {4{result_lane47_saturates}};

  // result_lane 48
  wire [3:0] result_lane48_places = ~(distance48_value[15:12] & {4{near48}});
  wire [11:0] result_lane48_less_fraction = ~distance48_value[11:0];
  wire result_lane48_carry =
    (result_lane48_less_fraction[11] & row_factor[11]) |
    ((result_lane48_less_fraction[11] | row_factor[11]) & ((result_lane48_less_fraction[10] & row_factor[10]) | ((result_lane48_less_fraction[10] | row_factor[10]) & ((result_lane48_less_fraction[9] & row_factor[9]) | ((result_lane48_less_fraction[9] | row_factor[9]) & ((result_lane48_less_fraction[8] & row_factor[8]) | ((result_lane48_less_fraction[8] | row_factor[8]) & ((result_lane48_less_fraction[7] & row_factor[7]) | ((result_lane48_less_fraction[7] | row_factor[7]) & ((result_lane48_less_fraction[6] & row_factor[6]) | ((result_lane48_less_fraction[6] | row_factor[6]) & ((result_lane48_less_fraction[5] & row_factor[5]) | ((result_lane48_less_fraction[5] | row_factor[5]) & ((result_lane48_less_fraction[4] & row_factor[4]) | ((result_lane48_less_fraction[4] | row_factor[4]) & ((result_lane48_less_fraction[3] & row_factor[3]) | ((result_lane48_less_fraction[3] | row_factor[3]) & ((result_lane48_less_fraction[2] & row_factor[2]) | ((result_lane48_less_fraction[2] | row_factor[2]) & ((result_lane48_less_fraction[1] & row_factor[1]) | ((result_lane48_less_fraction[1] | row_factor[1]) & result_lane48_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane48_exponent_sum_c0_r0_s1, result_lane48_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane48_exponent_add_c0_r0_s1 (
    .a(result_lane48_places[0]),
    .b(result_lane48_carry),
    .ci(row_factor[12]),
    .s(result_lane48_exponent_sum_c0_r0_s1),
    .co(result_lane48_exponent_carry_c0_r0_s1)
  );
  wire result_lane48_exponent_sum_c1_r0_s2, result_lane48_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane48_exponent_add_c1_r0_s2 (
    .a(result_lane48_places[1]),
    .b(row_factor[13]),
    .ci(result_lane48_exponent_carry_c0_r0_s1),
    .s(result_lane48_exponent_sum_c1_r0_s2),
    .co(result_lane48_exponent_carry_c1_r0_s2)
  );
  wire result_lane48_exponent_sum_c2_r0_s3, result_lane48_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane48_exponent_add_c2_r0_s3 (
    .a(result_lane48_places[2]),
    .b(row_factor[14]),
    .ci(result_lane48_exponent_carry_c1_r0_s2),
    .s(result_lane48_exponent_sum_c2_r0_s3),
    .co(result_lane48_exponent_carry_c2_r0_s3)
  );
  wire result_lane48_exponent_sum_c3_r0_s4, result_lane48_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane48_exponent_add_c3_r0_s4 (
    .a(result_lane48_places[3]),
    .b(result_lane48_exponent_carry_c2_r0_s3),
    .s(result_lane48_exponent_sum_c3_r0_s4),
    .co(result_lane48_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane48_exponent = {
    result_lane48_exponent_carry_c3_r0_s4, result_lane48_exponent_sum_c3_r0_s4, result_lane48_exponent_sum_c2_r0_s3,
    result_lane48_exponent_sum_c1_r0_s2, result_lane48_exponent_sum_c0_r0_s1
  };
  wire result_lane48_saturates = (|result_lane48_exponent[4]) & ~is_greatest[48];

  assign result[195:192] = result_lane48_exponent[3:0] | {4{result_lane48_saturates}};

  // result_lane 49
  wire [3:0] result_lane49_places = ~(distance49_value[15:12] & {4{near49}});
  wire [11:0] result_lane49_less_fraction = ~distance49_value[11:0];
  wire result_lane49_carry =
    (result_lane49_less_fraction[11] & row_factor[11]) |
    ((result_lane49_less_fraction[11] | row_factor[11]) & ((result_lane49_less_fraction[10] & row_factor[10]) | ((result_lane49_less_fraction[10] | row_factor[10]) & ((result_lane49_less_fraction[9] & row_factor[9]) | ((result_lane49_less_fraction[9] | row_factor[9]) & ((result_lane49_less_fraction[8] & row_factor[8]) | ((result_lane49_less_fraction[8] | row_factor[8]) & ((result_lane49_less_fraction[7] & row_factor[7]) | ((result_lane49_less_fraction[7] | row_factor[7]) & ((result_lane49_less_fraction[6] & row_factor[6]) | ((result_lane49_less_fraction[6] | row_factor[6]) & ((result_lane49_less_fraction[5] & row_factor[5]) | ((result_lane49_less_fraction[5] | row_factor[5]) & ((result_lane49_less_fraction[4] & row_factor[4]) | ((result_lane49_less_fraction[4] | row_factor[4]) & ((result_lane49_less_fraction[3] & row_factor[3]) | ((result_lane49_less_fraction[3] | row_factor[3]) & ((result_lane49_less_fraction[2] & row_factor[2]) | ((result_lane49_less_fraction[2] | row_factor[2]) & ((result_lane49_less_fraction[1] & row_factor[1]) | ((result_lane49_less_fraction[1] | row_factor[1]) & result_lane49_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane49_exponent_sum_c0_r0_s1, result_lane49_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane49_exponent_add_c0_r0_s1 (
    .a(result_lane49_places[0]),
    .b(result_lane49_carry),
    .ci(row_factor[12]),
    .s(result_lane49_exponent_sum_c0_r0_s1),
    .co(result_lane49_exponent_carry_c0_r0_s1)
  );
  wire result_lane49_exponent_sum_c1_r0_s2, result_lane49_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane49_exponent_add_c1_r0_s2 (
    .a(result_lane49_places[1]),
    .b(row_factor[13]),
    .ci(result_lane49_exponent_carry_c0_r0_s1),
    .s(result_lane49_exponent_sum_c1_r0_s2),
    .co(result_lane49_exponent_carry_c1_r0_s2)
  );
  wire result_lane49_exponent_sum_c2_r0_s3, result_lane49_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane49_exponent_add_c2_r0_s3 (
    .a(result_lane49_places[2]),
    .b(row_factor[14]),
    .ci(result_lane49_exponent_carry_c1_r0_s2),
    .s(result_lane49_exponent_sum_c2_r0_s3),
    .co(result_lane49_exponent_carry_c2_r0_s3)
  );
  wire result_lane49_exponent_sum_c3_r0_s4, result_lane49_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane49_exponent_add_c3_r0_s4 (
    .a(result_lane49_places[3]),
    .b(result_lane49_exponent_carry_c2_r0_s3),
    .s(result_lane49_exponent_sum_c3_r0_s4),
    .co(result_lane49_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane49_exponent = {
    result_lane49_exponent_carry_c3_r0_s4, result_lane49_exponent_sum_c3_r0_s4, result_lane49_exponent_sum_c2_r0_s3,
    result_lane49_exponent_sum_c1_r0_s2, result_lane49_exponent_sum_c0_r0_s1
  };
  wire result_lane49_saturates = (|result_lane49_exponent[4]) & ~is_greatest[49];

  assign result[199:196] = result_lane49_exponent[3:0] | {4{result_lane49_saturates}};

  // result_lane 50
  wire [3:0] result_lane50_places = ~(distance50_value[15:12] & {4{near50}});
  wire [11:0] result_lane50_less_fraction = ~distance50_value[11:0];
  wire result_lane50_carry =
    (result_lane50_less_fraction[11] & row_factor[11]) |
    ((result_lane50_less_fraction[11] | row_factor[11]) & ((result_lane50_less_fraction[10] & row_factor[10]) | ((result_lane50_less_fraction[10] | row_factor[10]) & ((result_lane50_less_fraction[9] & row_factor[9]) | ((result_lane50_less_fraction[9] | row_factor[9]) & ((result_lane50_less_fraction[8] & row_factor[8]) | ((result_lane50_less_fraction[8] | row_factor[8]) & ((result_lane50_less_fraction[7] & row_factor[7]) | ((result_lane50_less_fraction[7] | row_factor[7]) & ((result_lane50_less_fraction[6] & row_factor[6]) | ((result_lane50_less_fraction[6] | row_factor[6]) & ((result_lane50_less_fraction[5] & row_factor[5]) | ((result_lane50_less_fraction[5] | row_factor[5]) & ((result_lane50_less_fraction[4] & row_factor[4]) | ((result_lane50_less_fraction[4] | row_factor[4]) & ((result_lane50_less_fraction[3] & row_factor[3]) | ((result_lane50_less_fraction[3] | row_factor[3]) & ((result_lane50_less_fraction[2] & row_factor[2]) | ((result_lane50_less_fraction[2] | row_factor[2]) & ((result_lane50_less_fraction[1] & row_factor[1]) | ((result_lane50_less_fraction[1] | row_factor[1]) & result_lane50_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane50_exponent_sum_c0_r0_s1, result_lane50_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane50_exponent_add_c0_r0_s1 (
    .a(result_lane50_places[0]),
    .b(result_lane50_carry),
    .ci(row_factor[12]),
    .s(result_lane50_exponent_sum_c0_r0_s1),
    .co(result_lane50_exponent_carry_c0_r0_s1)
  );
  wire result_lane50_exponent_sum_c1_r0_s2, result_lane50_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane50_exponent_add_c1_r0_s2 (
    .a(result_lane50_places[1]),
    .b(row_factor[13]),
    .ci(result_lane50_exponent_carry_c0_r0_s1),
    .s(result_lane50_exponent_sum_c1_r0_s2),
    .co(result_lane50_exponent_carry_c1_r0_s2)
  );
  wire result_lane50_exponent_sum_c2_r0_s3, result_lane50_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane50_exponent_add_c2_r0_s3 (
    .a(result_lane50_places[2]),
    .b(row_factor[14]),
    .ci(result_lane50_exponent_carry_c1_r0_s2),
    .s(result_lane50_exponent_sum_c2_r0_s3),
    .co(result_lane50_exponent_carry_c2_r0_s3)
  );
  wire result_lane50_exponent_sum_c3_r0_s4, result_lane50_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane50_exponent_add_c3_r0_s4 (
    .a(result_lane50_places[3]),
    .b(result_lane50_exponent_carry_c2_r0_s3),
    .s(result_lane50_exponent_sum_c3_r0_s4),
    .co(result_lane50_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane50_exponent = {
    result_lane50_exponent_carry_c3_r0_s4, result_lane50_exponent_sum_c3_r0_s4, result_lane50_exponent_sum_c2_r0_s3,
    result_lane50_exponent_sum_c1_r0_s2, result_lane50_exponent_sum_c0_r0_s1
  };
  wire result_lane50_saturates = (|result_lane50_exponent[4]) & ~is_greatest[50];

  assign result[203:200] = result_lane50_exponent[3:0] | {4{result_lane50_saturates}};

  // result_lane 51
  wire [3:0] result_lane51_places = ~(distance51_value[15:12] & {4{near51}});
  wire [11:0] result_lane51_less_fraction = ~distance51_value[11:0];
  wire result_lane51_carry =
    (result_lane51_less_fraction[11] & row_factor[11]) |
    ((result_lane51_less_fraction[11] | row_factor[11]) & ((result_lane51_less_fraction[10] & row_factor[10]) | ((result_lane51_less_fraction[10] | row_factor[10]) & ((result_lane51_less_fraction[9] & row_factor[9]) | ((result_lane51_less_fraction[9] | row_factor[9]) & ((result_lane51_less_fraction[8] & row_factor[8]) | ((result_lane51_less_fraction[8] | row_factor[8]) & ((result_lane51_less_fraction[7] & row_factor[7]) | ((result_lane51_less_fraction[7] | row_factor[7]) & ((result_lane51_less_fraction[6] & row_factor[6]) | ((result_lane51_less_fraction[6] | row_factor[6]) & ((result_lane51_less_fraction[5] & row_factor[5]) | ((result_lane51_less_fraction[5] | row_factor[5]) & ((result_lane51_less_fraction[4] & row_factor[4]) | ((result_lane51_less_fraction[4] | row_factor[4]) & ((result_lane51_less_fraction[3] & row_factor[3]) | ((result_lane51_less_fraction[3] | row_factor[3]) & ((result_lane51_less_fraction[2] & row_factor[2]) | ((result_lane51_less_fraction[2] | row_factor[2]) & ((result_lane51_less_fraction[1] & row_factor[1]) | ((result_lane51_less_fraction[1] | row_factor[1]) & result_lane51_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane51_exponent_sum_c0_r0_s1, result_lane51_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane51_exponent_add_c0_r0_s1 (
    .a(result_lane51_places[0]),
    .b(result_lane51_carry),
    .ci(row_factor[12]),
    .s(result_lane51_exponent_sum_c0_r0_s1),
    .co(result_lane51_exponent_carry_c0_r0_s1)
  );
  wire result_lane51_exponent_sum_c1_r0_s2, result_lane51_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane51_exponent_add_c1_r0_s2 (
    .a(result_lane51_places[1]),
    .b(row_factor[13]),
    .ci(result_lane51_exponent_carry_c0_r0_s1),
    .s(result_lane51_exponent_sum_c1_r0_s2),
    .co(result_lane51_exponent_carry_c1_r0_s2)
  );
  wire result_lane51_exponent_sum_c2_r0_s3, result_lane51_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane51_exponent_add_c2_r0_s3 (
    .a(result_lane51_places[2]),
    .b(row_factor[14]),
    .ci(result_lane51_exponent_carry_c1_r0_s2),
    .s(result_lane51_exponent_sum_c2_r0_s3),
    .co(result_lane51_exponent_carry_c2_r0_s3)
  );
  wire result_lane51_exponent_sum_c3_r0_s4, result_lane51_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane51_exponent_add_c3_r0_s4 (
    .a(result_lane51_places[3]),
    .b(result_lane51_exponent_carry_c2_r0_s3),
    .s(result_lane51_exponent_sum_c3_r0_s4),
    .co(result_lane51_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane51_exponent = {
    result_lane51_exponent_carry_c3_r0_s4, result_lane51_exponent_sum_c3_r0_s4, result_lane51_exponent_sum_c2_r0_s3,
    result_lane51_exponent_sum_c1_r0_s2, result_lane51_exponent_sum_c0_r0_s1
  };
  wire result_lane51_saturates = (|result_lane51_exponent[4]) & ~is_greatest[51];

  assign result[207:204] = result_lane51_exponent[3:0] | {4{result_lane51_saturates}};

  // result_lane 52
  wire [3:0] result_lane52_places = ~(distance52_value[15:12] & {4{near52}});
  wire [11:0] result_lane52_less_fraction = ~distance52_value[11:0];
  wire result_lane52_carry =
    (result_lane52_less_fraction[11] & row_factor[11]) |
    ((result_lane52_less_fraction[11] | row_factor[11]) & ((result_lane52_less_fraction[10] & row_factor[10]) | ((result_lane52_less_fraction[10] | row_factor[10]) & ((result_lane52_less_fraction[9] & row_factor[9]) | ((result_lane52_less_fraction[9] | row_factor[9]) & ((result_lane52_less_fraction[8] & row_factor[8]) | ((result_lane52_less_fraction[8] | row_factor[8]) & ((result_lane52_less_fraction[7] & row_factor[7]) | ((result_lane52_less_fraction[7] | row_factor[7]) & ((result_lane52_less_fraction[6] & row_factor[6]) | ((result_lane52_less_fraction[6] | row_factor[6]) & ((result_lane52_less_fraction[5] & row_factor[5]) | ((result_lane52_less_fraction[5] | row_factor[5]) & ((result_lane52_less_fraction[4] & row_factor[4]) | ((result_lane52_less_fraction[4] | row_factor[4]) & ((result_lane52_less_fraction[3] & row_factor[3]) | ((result_lane52_less_fraction[3] | row_factor[3]) & ((result_lane52_less_fraction[2] & row_factor[2]) | ((result_lane52_less_fraction[2] | row_factor[2]) & ((result_lane52_less_fraction[1] & row_factor[1]) | ((result_lane52_less_fraction[1] | row_factor[1]) & result_lane52_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane52_exponent_sum_c0_r0_s1, result_lane52_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane52_exponent_add_c0_r0_s1 (
    .a(result_lane52_places[0]),
    .b(result_lane52_carry),
    .ci(row_factor[12]),
    .s(result_lane52_exponent_sum_c0_r0_s1),
    .co(result_lane52_exponent_carry_c0_r0_s1)
  );
  wire result_lane52_exponent_sum_c1_r0_s2, result_lane52_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane52_exponent_add_c1_r0_s2 (
    .a(result_lane52_places[1]),
    .b(row_factor[13]),
    .ci(result_lane52_exponent_carry_c0_r0_s1),
    .s(result_lane52_exponent_sum_c1_r0_s2),
    .co(result_lane52_exponent_carry_c1_r0_s2)
  );
  wire result_lane52_exponent_sum_c2_r0_s3, result_lane52_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane52_exponent_add_c2_r0_s3 (
    .a(result_lane52_places[2]),
    .b(row_factor[14]),
    .ci(result_lane52_exponent_carry_c1_r0_s2),
    .s(result_lane52_exponent_sum_c2_r0_s3),
    .co(result_lane52_exponent_carry_c2_r0_s3)
  );
  wire result_lane52_exponent_sum_c3_r0_s4, result_lane52_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane52_exponent_add_c3_r0_s4 (
    .a(result_lane52_places[3]),
    .b(result_lane52_exponent_carry_c2_r0_s3),
    .s(result_lane52_exponent_sum_c3_r0_s4),
    .co(result_lane52_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane52_exponent = {
    result_lane52_exponent_carry_c3_r0_s4, result_lane52_exponent_sum_c3_r0_s4, result_lane52_exponent_sum_c2_r0_s3,
    result_lane52_exponent_sum_c1_r0_s2, result_lane52_exponent_sum_c0_r0_s1
  };
  wire result_lane52_saturates = (|result_lane52_exponent[4]) & ~is_greatest[52];

  assign result[211:208] = result_lane52_exponent[3:0] | {4{result_lane52_saturates}};

  // result_lane 53
  wire [3:0] result_lane53_places = ~(distance53_value[15:12] & {4{near53}});
  wire [11:0] result_lane53_less_fraction = ~distance53_value[11:0];
  wire result_lane53_carry =
    (result_lane53_less_fraction[11] & row_factor[11]) |
    ((result_lane53_less_fraction[11] | row_factor[11]) & ((result_lane53_less_fraction[10] & row_factor[10]) | ((result_lane53_less_fraction[10] | row_factor[10]) & ((result_lane53_less_fraction[9] & row_factor[9]) | ((result_lane53_less_fraction[9] | row_factor[9]) & ((result_lane53_less_fraction[8] & row_factor[8]) | ((result_lane53_less_fraction[8] | row_factor[8]) & ((result_lane53_less_fraction[7] & row_factor[7]) | ((result_lane53_less_fraction[7] | row_factor[7]) & ((result_lane53_less_fraction[6] & row_factor[6]) | ((result_lane53_less_fraction[6] | row_factor[6]) & ((result_lane53_less_fraction[5] & row_factor[5]) | ((result_lane53_less_fraction[5] | row_factor[5]) & ((result_lane53_less_fraction[4] & row_factor[4]) | ((result_lane53_less_fraction[4] | row_factor[4]) & ((result_lane53_less_fraction[3] & row_factor[3]) | ((result_lane53_less_fraction[3] | row_factor[3]) & ((result_lane53_less_fraction[2] & row_factor[2]) | ((result_lane53_less_fraction[2] | row_factor[2]) & ((result_lane53_less_fraction[1] & row_factor[1]) | ((result_lane53_less_fraction[1] | row_factor[1]) & result_lane53_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane53_exponent_sum_c0_r0_s1, result_lane53_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane53_exponent_add_c0_r0_s1 (
    .a(result_lane53_places[0]),
    .b(result_lane53_carry),
    .ci(row_factor[12]),
    .s(result_lane53_exponent_sum_c0_r0_s1),
    .co(result_lane53_exponent_carry_c0_r0_s1)
  );
  wire result_lane53_exponent_sum_c1_r0_s2, result_lane53_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane53_exponent_add_c1_r0_s2 (
    .a(result_lane53_places[1]),
    .b(row_factor[13]),
    .ci(result_lane53_exponent_carry_c0_r0_s1),
    .s(result_lane53_exponent_sum_c1_r0_s2),
    .co(result_lane53_exponent_carry_c1_r0_s2)
  );
  wire result_lane53_exponent_sum_c2_r0_s3, result_lane53_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane53_exponent_add_c2_r0_s3 (
    .a(result_lane53_places[2]),
    .b(row_factor[14]),
    .ci(result_lane53_exponent_carry_c1_r0_s2),
    .s(result_lane53_exponent_sum_c2_r0_s3),
    .co(result_lane53_exponent_carry_c2_r0_s3)
  );
  wire result_lane53_exponent_sum_c3_r0_s4, result_lane53_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane53_exponent_add_c3_r0_s4 (
    .a(result_lane53_places[3]),
    .b(result_lane53_exponent_carry_c2_r0_s3),
    .s(result_lane53_exponent_sum_c3_r0_s4),
    .co(result_lane53_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane53_exponent = {
    result_lane53_exponent_carry_c3_r0_s4, result_lane53_exponent_sum_c3_r0_s4, result_lane53_exponent_sum_c2_r0_s3,
    result_lane53_exponent_sum_c1_r0_s2, result_lane53_exponent_sum_c0_r0_s1
  };
  wire result_lane53_saturates = (|result_lane53_exponent[4]) & ~is_greatest[53];

  assign result[215:212] = result_lane53_exponent[3:0] | {4{result_lane53_saturates}};

  // result_lane 54
  wire [3:0] result_lane54_places = ~(distance54_value[15:12] & {4{near54}});
  wire [11:0] result_lane54_less_fraction = ~distance54_value[11:0];
  wire result_lane54_carry =
    (result_lane54_less_fraction[11] & row_factor[11]) |
    ((result_lane54_less_fraction[11] | row_factor[11]) & ((result_lane54_less_fraction[10] & row_factor[10]) | ((result_lane54_less_fraction[10] | row_factor[10]) & ((result_lane54_less_fraction[9] & row_factor[9]) | ((result_lane54_less_fraction[9] | row_factor[9]) & ((result_lane54_less_fraction[8] & row_factor[8]) | ((result_lane54_less_fraction[8] | row_factor[8]) & ((result_lane54_less_fraction[7] & row_factor[7]) | ((result_lane54_less_fraction[7] | row_factor[7]) & ((result_lane54_less_fraction[6] & row_factor[6]) | ((result_lane54_less_fraction[6] | row_factor[6]) & ((result_lane54_less_fraction[5] & row_factor[5]) | ((result_lane54_less_fraction[5] | row_factor[5]) & ((result_lane54_less_fraction[4] & row_factor[4]) | ((result_lane54_less_fraction[4] | row_factor[4]) & ((result_lane54_less_fraction[3] & row_factor[3]) | ((result_lane54_less_fraction[3] | row_factor[3]) & ((result_lane54_less_fraction[2] & row_factor[2]) | ((result_lane54_less_fraction[2] | row_factor[2]) & ((result_lane54_less_fraction[1] & row_factor[1]) | ((result_lane54_less_fraction[1] | row_factor[1]) & result_lane54_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane54_exponent_sum_c0_r0_s1, result_lane54_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane54_exponent_add_c0_r0_s1 (
    .a(result_lane54_places[0]),
    .b(result_lane54_carry),
    .ci(row_factor[12]),
    .s(result_lane54_exponent_sum_c0_r0_s1),
    .co(result_lane54_exponent_carry_c0_r0_s1)
  );
  wire result_lane54_exponent_sum_c1_r0_s2, result_lane54_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane54_exponent_add_c1_r0_s2 (
    .a(result_lane54_places[1]),
    .b(row_factor[13]),
    .ci(result_lane54_exponent_carry_c0_r0_s1),
    .s(result_lane54_exponent_sum_c1_r0_s2),
    .co(result_lane54_exponent_carry_c1_r0_s2)
  );
  wire result_lane54_exponent_sum_c2_r0_s3, result_lane54_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane54_exponent_add_c2_r0_s3 (
    .a(result_lane54_places[2]),
    .b(row_factor[14]),
    .ci(result_lane54_exponent_carry_c1_r0_s2),
    .s(result_lane54_exponent_sum_c2_r0_s3),
    .co(result_lane54_exponent_carry_c2_r0_s3)
  );
  wire result_lane54_exponent_sum_c3_r0_s4, result_lane54_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane54_exponent_add_c3_r0_s4 (
    .a(result_lane54_places[3]),
    .b(result_lane54_exponent_carry_c2_r0_s3),
    .s(result_lane54_exponent_sum_c3_r0_s4),
    .co(result_lane54_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane54_exponent = {
    result_lane54_exponent_carry_c3_r0_s4, result_lane54_exponent_sum_c3_r0_s4, result_lane54_exponent_sum_c2_r0_s3,
    result_lane54_exponent_sum_c1_r0_s2, result_lane54_exponent_sum_c0_r0_s1
  };
  wire result_lane54_saturates = (|result_lane54_exponent[4]) & ~is_greatest[54];

  assign result[219:216] = result_lane54_exponent[3:0] | {4{result_lane54_saturates}};

  // result_lane 55
  wire [3:0] result_lane55_places = ~(distance55_value[15:12] & {4{near55}});
  wire [11:0] result_lane55_less_fraction = ~distance55_value[11:0];
  wire result_lane55_carry =
    (result_lane55_less_fraction[11] & row_factor[11]) |
    ((result_lane55_less_fraction[11] | row_factor[11]) & ((result_lane55_less_fraction[10] & row_factor[10]) | ((result_lane55_less_fraction[10] | row_factor[10]) & ((result_lane55_less_fraction[9] & row_factor[9]) | ((result_lane55_less_fraction[9] | row_factor[9]) & ((result_lane55_less_fraction[8] & row_factor[8]) | ((result_lane55_less_fraction[8] | row_factor[8]) & ((result_lane55_less_fraction[7] & row_factor[7]) | ((result_lane55_less_fraction[7] | row_factor[7]) & ((result_lane55_less_fraction[6] & row_factor[6]) | ((result_lane55_less_fraction[6] | row_factor[6]) & ((result_lane55_less_fraction[5] & row_factor[5]) | ((result_lane55_less_fraction[5] | row_factor[5]) & ((result_lane55_less_fraction[4] & row_factor[4]) | ((result_lane55_less_fraction[4] | row_factor[4]) & ((result_lane55_less_fraction[3] & row_factor[3]) | ((result_lane55_less_fraction[3] | row_factor[3]) & ((result_lane55_less_fraction[2] & row_factor[2]) | ((result_lane55_less_fraction[2] | row_factor[2]) & ((result_lane55_less_fraction[1] & row_factor[1]) | ((result_lane55_less_fraction[1] | row_factor[1]) & result_lane55_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane55_exponent_sum_c0_r0_s1, result_lane55_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane55_exponent_add_c0_r0_s1 (
    .a(result_lane55_places[0]),
    .b(result_lane55_carry),
    .ci(row_factor[12]),
    .s(result_lane55_exponent_sum_c0_r0_s1),
    .co(result_lane55_exponent_carry_c0_r0_s1)
  );
  wire result_lane55_exponent_sum_c1_r0_s2, result_lane55_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane55_exponent_add_c1_r0_s2 (
    .a(result_lane55_places[1]),
    .b(row_factor[13]),
    .ci(result_lane55_exponent_carry_c0_r0_s1),
    .s(result_lane55_exponent_sum_c1_r0_s2),
    .co(result_lane55_exponent_carry_c1_r0_s2)
  );
  wire result_lane55_exponent_sum_c2_r0_s3, result_lane55_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane55_exponent_add_c2_r0_s3 (
    .a(result_lane55_places[2]),
    .b(row_factor[14]),
    .ci(result_lane55_exponent_carry_c1_r0_s2),
    .s(result_lane55_exponent_sum_c2_r0_s3),
    .co(result_lane55_exponent_carry_c2_r0_s3)
  );
  wire result_lane55_exponent_sum_c3_r0_s4, result_lane55_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane55_exponent_add_c3_r0_s4 (
    .a(result_lane55_places[3]),
    .b(result_lane55_exponent_carry_c2_r0_s3),
    .s(result_lane55_exponent_sum_c3_r0_s4),
    .co(result_lane55_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane55_exponent = {
    result_lane55_exponent_carry_c3_r0_s4, result_lane55_exponent_sum_c3_r0_s4, result_lane55_exponent_sum_c2_r0_s3,
    result_lane55_exponent_sum_c1_r0_s2, result_lane55_exponent_sum_c0_r0_s1
  };
  wire result_lane55_saturates = (|result_lane55_exponent[4]) & ~is_greatest[55];

  assign result[223:220] = result_lane55_exponent[3:0] | {4{result_lane55_saturates}};

  // result_lane 56
  wire [3:0] result_lane56_places = ~(distance56_value[15:12] & {4{near56}});
  wire [11:0] result_lane56_less_fraction = ~distance56_value[11:0];
  wire result_lane56_carry =
    (result_lane56_less_fraction[11] & row_factor[11]) |
    ((result_lane56_less_fraction[11] | row_factor[11]) & ((result_lane56_less_fraction[10] & row_factor[10]) | ((result_lane56_less_fraction[10] | row_factor[10]) & ((result_lane56_less_fraction[9] & row_factor[9]) | ((result_lane56_less_fraction[9] | row_factor[9]) & ((result_lane56_less_fraction[8] & row_factor[8]) | ((result_lane56_less_fraction[8] | row_factor[8]) & ((result_lane56_less_fraction[7] & row_factor[7]) | ((result_lane56_less_fraction[7] | row_factor[7]) & ((result_lane56_less_fraction[6] & row_factor[6]) | ((result_lane56_less_fraction[6] | row_factor[6]) & ((result_lane56_less_fraction[5] & row_factor[5]) | ((result_lane56_less_fraction[5] | row_factor[5]) & ((result_lane56_less_fraction[4] & row_factor[4]) | ((result_lane56_less_fraction[4] | row_factor[4]) & ((result_lane56_less_fraction[3] & row_factor[3]) | ((result_lane56_less_fraction[3] | row_factor[3]) & ((result_lane56_less_fraction[2] & row_factor[2]) | ((result_lane56_less_fraction[2] | row_factor[2]) & ((result_lane56_less_fraction[1] & row_factor[1]) | ((result_lane56_less_fraction[1] | row_factor[1]) & result_lane56_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane56_exponent_sum_c0_r0_s1, result_lane56_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane56_exponent_add_c0_r0_s1 (
    .a(result_lane56_places[0]),
    .b(result_lane56_carry),
    .ci(row_factor[12]),
    .s(result_lane56_exponent_sum_c0_r0_s1),
    .co(result_lane56_exponent_carry_c0_r0_s1)
  );
  wire result_lane56_exponent_sum_c1_r0_s2, result_lane56_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane56_exponent_add_c1_r0_s2 (
    .a(result_lane56_places[1]),
    .b(row_factor[13]),
    .ci(result_lane56_exponent_carry_c0_r0_s1),
    .s(result_lane56_exponent_sum_c1_r0_s2),
    .co(result_lane56_exponent_carry_c1_r0_s2)
  );
  wire result_lane56_exponent_sum_c2_r0_s3, result_lane56_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane56_exponent_add_c2_r0_s3 (
    .a(result_lane56_places[2]),
    .b(row_factor[14]),
    .ci(result_lane56_exponent_carry_c1_r0_s2),
    .s(result_lane56_exponent_sum_c2_r0_s3),
    .co(result_lane56_exponent_carry_c2_r0_s3)
  );
  wire result_lane56_exponent_sum_c3_r0_s4, result_lane56_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane56_exponent_add_c3_r0_s4 (
    .a(result_lane56_places[3]),
    .b(result_lane56_exponent_carry_c2_r0_s3),
    .s(result_lane56_exponent_sum_c3_r0_s4),
    .co(result_lane56_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane56_exponent = {
    result_lane56_exponent_carry_c3_r0_s4, result_lane56_exponent_sum_c3_r0_s4, result_lane56_exponent_sum_c2_r0_s3,
    result_lane56_exponent_sum_c1_r0_s2, result_lane56_exponent_sum_c0_r0_s1
  };
  wire result_lane56_saturates = (|result_lane56_exponent[4]) & ~is_greatest[56];

  assign result[227:224] = result_lane56_exponent[3:0] | {4{result_lane56_saturates}};

  // result_lane 57
  wire [3:0] result_lane57_places = ~(distance57_value[15:12] & {4{near57}});
  wire [11:0] result_lane57_less_fraction = ~distance57_value[11:0];
  wire result_lane57_carry =
    (result_lane57_less_fraction[11] & row_factor[11]) |
    ((result_lane57_less_fraction[11] | row_factor[11]) & ((result_lane57_less_fraction[10] & row_factor[10]) | ((result_lane57_less_fraction[10] | row_factor[10]) & ((result_lane57_less_fraction[9] & row_factor[9]) | ((result_lane57_less_fraction[9] | row_factor[9]) & ((result_lane57_less_fraction[8] & row_factor[8]) | ((result_lane57_less_fraction[8] | row_factor[8]) & ((result_lane57_less_fraction[7] & row_factor[7]) | ((result_lane57_less_fraction[7] | row_factor[7]) & ((result_lane57_less_fraction[6] & row_factor[6]) | ((result_lane57_less_fraction[6] | row_factor[6]) & ((result_lane57_less_fraction[5] & row_factor[5]) | ((result_lane57_less_fraction[5] | row_factor[5]) & ((result_lane57_less_fraction[4] & row_factor[4]) | ((result_lane57_less_fraction[4] | row_factor[4]) & ((result_lane57_less_fraction[3] & row_factor[3]) | ((result_lane57_less_fraction[3] | row_factor[3]) & ((result_lane57_less_fraction[2] & row_factor[2]) | ((result_lane57_less_fraction[2] | row_factor[2]) & ((result_lane57_less_fraction[1] & row_factor[1]) | ((result_lane57_less_fraction[1] | row_factor[1]) & result_lane57_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane57_exponent_sum_c0_r0_s1, result_lane57_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane57_exponent_add_c0_r0_s1 (
    .a(result_lane57_places[0]),
    .b(result_lane57_carry),
    .ci(row_factor[12]),
    .s(result_lane57_exponent_sum_c0_r0_s1),
    .co(result_lane57_exponent_carry_c0_r0_s1)
  );
  wire result_lane57_exponent_sum_c1_r0_s2, result_lane57_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane57_exponent_add_c1_r0_s2 (
    .a(result_lane57_places[1]),
    .b(row_factor[13]),
    .ci(result_lane57_exponent_carry_c0_r0_s1),
    .s(result_lane57_exponent_sum_c1_r0_s2),
    .co(result_lane57_exponent_carry_c1_r0_s2)
  );
  wire result_lane57_exponent_sum_c2_r0_s3, result_lane57_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane57_exponent_add_c2_r0_s3 (
    .a(result_lane57_places[2]),
    .b(row_factor[14]),
    .ci(result_lane57_exponent_carry_c1_r0_s2),
    .s(result_lane57_exponent_sum_c2_r0_s3),
    .co(result_lane57_exponent_carry_c2_r0_s3)
  );
  wire result_lane57_exponent_sum_c3_r0_s4, result_lane57_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane57_exponent_add_c3_r0_s4 (
    .a(result_lane57_places[3]),
    .b(result_lane57_exponent_carry_c2_r0_s3),
    .s(result_lane57_exponent_sum_c3_r0_s4),
    .co(result_lane57_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane57_exponent = {
    result_lane57_exponent_carry_c3_r0_s4, result_lane57_exponent_sum_c3_r0_s4, result_lane57_exponent_sum_c2_r0_s3,
    result_lane57_exponent_sum_c1_r0_s2, result_lane57_exponent_sum_c0_r0_s1
  };
  wire result_lane57_saturates = (|result_lane57_exponent[4]) & ~is_greatest[57];

  assign result[231:228] = result_lane57_exponent[3:0] | {4{result_lane57_saturates}};

  // result_lane 58
  wire [3:0] result_lane58_places = ~(distance58_value[15:12] & {4{near58}});
  wire [11:0] result_lane58_less_fraction = ~distance58_value[11:0];
  wire result_lane58_carry =
    (result_lane58_less_fraction[11] & row_factor[11]) |
    ((result_lane58_less_fraction[11] | row_factor[11]) & ((result_lane58_less_fraction[10] & row_factor[10]) | ((result_lane58_less_fraction[10] | row_factor[10]) & ((result_lane58_less_fraction[9] & row_factor[9]) | ((result_lane58_less_fraction[9] | row_factor[9]) & ((result_lane58_less_fraction[8] & row_factor[8]) | ((result_lane58_less_fraction[8] | row_factor[8]) & ((result_lane58_less_fraction[7] & row_factor[7]) | ((result_lane58_less_fraction[7] | row_factor[7]) & ((result_lane58_less_fraction[6] & row_factor[6]) | ((result_lane58_less_fraction[6] | row_factor[6]) & ((result_lane58_less_fraction[5] & row_factor[5]) | ((result_lane58_less_fraction[5] | row_factor[5]) & ((result_lane58_less_fraction[4] & row_factor[4]) | ((result_lane58_less_fraction[4] | row_factor[4]) & ((result_lane58_less_fraction[3] & row_factor[3]) | ((result_lane58_less_fraction[3] | row_factor[3]) & ((result_lane58_less_fraction[2] & row_factor[2]) | ((result_lane58_less_fraction[2] | row_factor[2]) & ((result_lane58_less_fraction[1] & row_factor[1]) | ((result_lane58_less_fraction[1] | row_factor[1]) & result_lane58_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane58_exponent_sum_c0_r0_s1, result_lane58_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane58_exponent_add_c0_r0_s1 (
    .a(result_lane58_places[0]),
    .b(result_lane58_carry),
    .ci(row_factor[12]),
    .s(result_lane58_exponent_sum_c0_r0_s1),
    .co(result_lane58_exponent_carry_c0_r0_s1)
  );
  wire result_lane58_exponent_sum_c1_r0_s2, result_lane58_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane58_exponent_add_c1_r0_s2 (
    .a(result_lane58_places[1]),
    .b(row_factor[13]),
    .ci(result_lane58_exponent_carry_c0_r0_s1),
    .s(result_lane58_exponent_sum_c1_r0_s2),
    .co(result_lane58_exponent_carry_c1_r0_s2)
  );
  wire result_lane58_exponent_sum_c2_r0_s3, result_lane58_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane58_exponent_add_c2_r0_s3 (
    .a(result_lane58_places[2]),
    .b(row_factor[14]),
    .ci(result_lane58_exponent_carry_c1_r0_s2),
    .s(result_lane58_exponent_sum_c2_r0_s3),
    .co(result_lane58_exponent_carry_c2_r0_s3)
  );
  wire result_lane58_exponent_sum_c3_r0_s4, result_lane58_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane58_exponent_add_c3_r0_s4 (
    .a(result_lane58_places[3]),
    .b(result_lane58_exponent_carry_c2_r0_s3),
    .s(result_lane58_exponent_sum_c3_r0_s4),
    .co(result_lane58_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane58_exponent = {
    result_lane58_exponent_carry_c3_r0_s4, result_lane58_exponent_sum_c3_r0_s4, result_lane58_exponent_sum_c2_r0_s3,
    result_lane58_exponent_sum_c1_r0_s2, result_lane58_exponent_sum_c0_r0_s1
  };
  wire result_lane58_saturates = (|result_lane58_exponent[4]) & ~is_greatest[58];

  assign result[235:232] = result_lane58_exponent[3:0] | {4{result_lane58_saturates}};

  // result_lane 59
  wire [3:0] result_lane59_places = ~(distance59_value[15:12] & {4{near59}});
  wire [11:0] result_lane59_less_fraction = ~distance59_value[11:0];
  wire result_lane59_carry =
    (result_lane59_less_fraction[11] & row_factor[11]) |
    ((result_lane59_less_fraction[11] | row_factor[11]) & ((result_lane59_less_fraction[10] & row_factor[10]) | ((result_lane59_less_fraction[10] | row_factor[10]) & ((result_lane59_less_fraction[9] & row_factor[9]) | ((result_lane59_less_fraction[9] | row_factor[9]) & ((result_lane59_less_fraction[8] & row_factor[8]) | ((result_lane59_less_fraction[8] | row_factor[8]) & ((result_lane59_less_fraction[7] & row_factor[7]) | ((result_lane59_less_fraction[7] | row_factor[7]) & ((result_lane59_less_fraction[6] & row_factor[6]) | ((result_lane59_less_fraction[6] | row_factor[6]) & ((result_lane59_less_fraction[5] & row_factor[5]) | ((result_lane59_less_fraction[5] | row_factor[5]) & ((result_lane59_less_fraction[4] & row_factor[4]) | ((result_lane59_less_fraction[4] | row_factor[4]) & ((result_lane59_less_fraction[3] & row_factor[3]) | ((result_lane59_less_fraction[3] | row_factor[3]) & ((result_lane59_less_fraction[2] & row_factor[2]) | ((result_lane59_less_fraction[2] | row_factor[2]) & ((result_lane59_less_fraction[1] & row_factor[1]) | ((result_lane59_less_fraction[1] | row_factor[1]) & result_lane59_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane59_exponent_sum_c0_r0_s1, result_lane59_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane59_exponent_add_c0_r0_s1 (
    .a(result_lane59_places[0]),
    .b(result_lane59_carry),
    .ci(row_factor[12]),
    .s(result_lane59_exponent_sum_c0_r0_s1),
    .co(result_lane59_exponent_carry_c0_r0_s1)
  );
  wire result_lane59_exponent_sum_c1_r0_s2, result_lane59_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane59_exponent_add_c1_r0_s2 (
    .a(result_lane59_places[1]),
    .b(row_factor[13]),
    .ci(result_lane59_exponent_carry_c0_r0_s1),
    .s(result_lane59_exponent_sum_c1_r0_s2),
    .co(result_lane59_exponent_carry_c1_r0_s2)
  );
  wire result_lane59_exponent_sum_c2_r0_s3, result_lane59_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane59_exponent_add_c2_r0_s3 (
    .a(result_lane59_places[2]),
    .b(row_factor[14]),
    .ci(result_lane59_exponent_carry_c1_r0_s2),
    .s(result_lane59_exponent_sum_c2_r0_s3),
    .co(result_lane59_exponent_carry_c2_r0_s3)
  );
  wire result_lane59_exponent_sum_c3_r0_s4, result_lane59_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane59_exponent_add_c3_r0_s4 (
    .a(result_lane59_places[3]),
    .b(result_lane59_exponent_carry_c2_r0_s3),
    .s(result_lane59_exponent_sum_c3_r0_s4),
    .co(result_lane59_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane59_exponent = {
    result_lane59_exponent_carry_c3_r0_s4, result_lane59_exponent_sum_c3_r0_s4, result_lane59_exponent_sum_c2_r0_s3,
    result_lane59_exponent_sum_c1_r0_s2, result_lane59_exponent_sum_c0_r0_s1
  };
  wire result_lane59_saturates = (|result_lane59_exponent[4]) & ~is_greatest[59];

  assign result[239:236] = result_lane59_exponent[3:0] | {4{result_lane59_saturates}};

  // result_lane 60
  wire [3:0] result_lane60_places = ~(distance60_value[15:12] & {4{near60}});
  wire [11:0] result_lane60_less_fraction = ~distance60_value[11:0];
  wire result_lane60_carry =
    (result_lane60_less_fraction[11] & row_factor[11]) |
    ((result_lane60_less_fraction[11] | row_factor[11]) & ((result_lane60_less_fraction[10] & row_factor[10]) | ((result_lane60_less_fraction[10] | row_factor[10]) & ((result_lane60_less_fraction[9] & row_factor[9]) | ((result_lane60_less_fraction[9] | row_factor[9]) & ((result_lane60_less_fraction[8] & row_factor[8]) | ((result_lane60_less_fraction[8] | row_factor[8]) & ((result_lane60_less_fraction[7] & row_factor[7]) | ((result_lane60_less_fraction[7] | row_factor[7]) & ((result_lane60_less_fraction[6] & row_factor[6]) | ((result_lane60_less_fraction[6] | row_factor[6]) & ((result_lane60_less_fraction[5] & row_factor[5]) | ((result_lane60_less_fraction[5] | row_factor[5]) & ((result_lane60_less_fraction[4] & row_factor[4]) | ((result_lane60_less_fraction[4] | row_factor[4]) & ((result_lane60_less_fraction[3] & row_factor[3]) | ((result_lane60_less_fraction[3] | row_factor[3]) & ((result_lane60_less_fraction[2] & row_factor[2]) | ((result_lane60_less_fraction[2] | row_factor[2]) & ((result_lane60_less_fraction[1] & row_factor[1]) | ((result_lane60_less_fraction[1] | row_factor[1]) & result_lane60_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane60_exponent_sum_c0_r0_s1, result_lane60_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane60_exponent_add_c0_r0_s1 (
    .a(result_lane60_places[0]),
    .b(result_lane60_carry),
    .ci(row_factor[12]),
    .s(result_lane60_exponent_sum_c0_r0_s1),
    .co(result_lane60_exponent_carry_c0_r0_s1)
  );
  wire result_lane60_exponent_sum_c1_r0_s2, result_lane60_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane60_exponent_add_c1_r0_s2 (
    .a(result_lane60_places[1]),
    .b(row_factor[13]),
    .ci(result_lane60_exponent_carry_c0_r0_s1),
    .s(result_lane60_exponent_sum_c1_r0_s2),
    .co(result_lane60_exponent_carry_c1_r0_s2)
  );
  wire result_lane60_exponent_sum_c2_r0_s3, result_lane60_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane60_exponent_add_c2_r0_s3 (
    .a(result_lane60_places[2]),
    .b(row_factor[14]),
    .ci(result_lane60_exponent_carry_c1_r0_s2),
    .s(result_lane60_exponent_sum_c2_r0_s3),
    .co(result_lane60_exponent_carry_c2_r0_s3)
  );
  wire result_lane60_exponent_sum_c3_r0_s4, result_lane60_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane60_exponent_add_c3_r0_s4 (
    .a(result_lane60_places[3]),
    .b(result_lane60_exponent_carry_c2_r0_s3),
    .s(result_lane60_exponent_sum_c3_r0_s4),
    .co(result_lane60_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane60_exponent = {
    result_lane60_exponent_carry_c3_r0_s4, result_lane60_exponent_sum_c3_r0_s4, result_lane60_exponent_sum_c2_r0_s3,
    result_lane60_exponent_sum_c1_r0_s2, result_lane60_exponent_sum_c0_r0_s1
  };
  wire result_lane60_saturates = (|result_lane60_exponent[4]) & ~is_greatest[60];

  assign result[243:240] = result_lane60_exponent[3:0] | {4{result_lane60_saturates}};

  // result_lane 61
  wire [3:0] result_lane61_places = ~(distance61_value[15:12] & {4{near61}});
  wire [11:0] result_lane61_less_fraction = ~distance61_value[11:0];
  wire result_lane61_carry =
    (result_lane61_less_fraction[11] & row_factor[11]) |
    ((result_lane61_less_fraction[11] | row_factor[11]) & ((result_lane61_less_fraction[10] & row_factor[10]) | ((result_lane61_less_fraction[10] | row_factor[10]) & ((result_lane61_less_fraction[9] & row_factor[9]) | ((result_lane61_less_fraction[9] | row_factor[9]) & ((result_lane61_less_fraction[8] & row_factor[8]) | ((result_lane61_less_fraction[8] | row_factor[8]) & ((result_lane61_less_fraction[7] & row_factor[7]) | ((result_lane61_less_fraction[7] | row_factor[7]) & ((result_lane61_less_fraction[6] & row_factor[6]) | ((result_lane61_less_fraction[6] | row_factor[6]) & ((result_lane61_less_fraction[5] & row_factor[5]) | ((result_lane61_less_fraction[5] | row_factor[5]) & ((result_lane61_less_fraction[4] & row_factor[4]) | ((result_lane61_less_fraction[4] | row_factor[4]) & ((result_lane61_less_fraction[3] & row_factor[3]) | ((result_lane61_less_fraction[3] | row_factor[3]) & ((result_lane61_less_fraction[2] & row_factor[2]) | ((result_lane61_less_fraction[2] | row_factor[2]) & ((result_lane61_less_fraction[1] & row_factor[1]) | ((result_lane61_less_fraction[1] | row_factor[1]) & result_lane61_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane61_exponent_sum_c0_r0_s1, result_lane61_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane61_exponent_add_c0_r0_s1 (
    .a(result_lane61_places[0]),
    .b(result_lane61_carry),
    .ci(row_factor[12]),
    .s(result_lane61_exponent_sum_c0_r0_s1),
    .co(result_lane61_exponent_carry_c0_r0_s1)
  );
  wire result_lane61_exponent_sum_c1_r0_s2, result_lane61_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane61_exponent_add_c1_r0_s2 (
    .a(result_lane61_places[1]),
    .b(row_factor[13]),
    .ci(result_lane61_exponent_carry_c0_r0_s1),
    .s(result_lane61_exponent_sum_c1_r0_s2),
    .co(result_lane61_exponent_carry_c1_r0_s2)
  );
  wire result_lane61_exponent_sum_c2_r0_s3, result_lane61_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane61_exponent_add_c2_r0_s3 (
    .a(result_lane61_places[2]),
    .b(row_factor[14]),
    .ci(result_lane61_exponent_carry_c1_r0_s2),
    .s(result_lane61_exponent_sum_c2_r0_s3),
    .co(result_lane61_exponent_carry_c2_r0_s3)
  );
  wire result_lane61_exponent_sum_c3_r0_s4, result_lane61_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane61_exponent_add_c3_r0_s4 (
    .a(result_lane61_places[3]),
    .b(result_lane61_exponent_carry_c2_r0_s3),
    .s(result_lane61_exponent_sum_c3_r0_s4),
    .co(result_lane61_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane61_exponent = {
    result_lane61_exponent_carry_c3_r0_s4, result_lane61_exponent_sum_c3_r0_s4, result_lane61_exponent_sum_c2_r0_s3,
    result_lane61_exponent_sum_c1_r0_s2, result_lane61_exponent_sum_c0_r0_s1
  };
  wire result_lane61_saturates = (|result_lane61_exponent[4]) & ~is_greatest[61];

  assign result[247:244] = result_lane61_exponent[3:0] | {4{result_lane61_saturates}};

  // result_lane 62
  wire [3:0] result_lane62_places = ~(distance62_value[15:12] & {4{near62}});
  wire [11:0] result_lane62_less_fraction = ~distance62_value[11:0];
  wire result_lane62_carry =
    (result_lane62_less_fraction[11] & row_factor[11]) |
    ((result_lane62_less_fraction[11] | row_factor[11]) & ((result_lane62_less_fraction[10] & row_factor[10]) | ((result_lane62_less_fraction[10] | row_factor[10]) & ((result_lane62_less_fraction[9] & row_factor[9]) | ((result_lane62_less_fraction[9] | row_factor[9]) & ((result_lane62_less_fraction[8] & row_factor[8]) | ((result_lane62_less_fraction[8] | row_factor[8]) & ((result_lane62_less_fraction[7] & row_factor[7]) | ((result_lane62_less_fraction[7] | row_factor[7]) & ((result_lane62_less_fraction[6] & row_factor[6]) | ((result_lane62_less_fraction[6] | row_factor[6]) & ((result_lane62_less_fraction[5] & row_factor[5]) | ((result_lane62_less_fraction[5] | row_factor[5]) & ((result_lane62_less_fraction[4] & row_factor[4]) | ((result_lane62_less_fraction[4] | row_factor[4]) & ((result_lane62_less_fraction[3] & row_factor[3]) | ((result_lane62_less_fraction[3] | row_factor[3]) & ((result_lane62_less_fraction[2] & row_factor[2]) | ((result_lane62_less_fraction[2] | row_factor[2]) & ((result_lane62_less_fraction[1] & row_factor[1]) | ((result_lane62_less_fraction[1] | row_factor[1]) & result_lane62_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane62_exponent_sum_c0_r0_s1, result_lane62_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane62_exponent_add_c0_r0_s1 (
    .a(result_lane62_places[0]),
    .b(result_lane62_carry),
    .ci(row_factor[12]),
    .s(result_lane62_exponent_sum_c0_r0_s1),
    .co(result_lane62_exponent_carry_c0_r0_s1)
  );
  wire result_lane62_exponent_sum_c1_r0_s2, result_lane62_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane62_exponent_add_c1_r0_s2 (
    .a(result_lane62_places[1]),
    .b(row_factor[13]),
    .ci(result_lane62_exponent_carry_c0_r0_s1),
    .s(result_lane62_exponent_sum_c1_r0_s2),
    .co(result_lane62_exponent_carry_c1_r0_s2)
  );
  wire result_lane62_exponent_sum_c2_r0_s3, result_lane62_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane62_exponent_add_c2_r0_s3 (
    .a(result_lane62_places[2]),
    .b(row_factor[14]),
    .ci(result_lane62_exponent_carry_c1_r0_s2),
    .s(result_lane62_exponent_sum_c2_r0_s3),
    .co(result_lane62_exponent_carry_c2_r0_s3)
  );
  wire result_lane62_exponent_sum_c3_r0_s4, result_lane62_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane62_exponent_add_c3_r0_s4 (
    .a(result_lane62_places[3]),
    .b(result_lane62_exponent_carry_c2_r0_s3),
    .s(result_lane62_exponent_sum_c3_r0_s4),
    .co(result_lane62_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane62_exponent = {
    result_lane62_exponent_carry_c3_r0_s4, result_lane62_exponent_sum_c3_r0_s4, result_lane62_exponent_sum_c2_r0_s3,
    result_lane62_exponent_sum_c1_r0_s2, result_lane62_exponent_sum_c0_r0_s1
  };
  wire result_lane62_saturates = (|result_lane62_exponent[4]) & ~is_greatest[62];

  assign result[251:248] = result_lane62_exponent[3:0] | {4{result_lane62_saturates}};

  // result_lane 63
  wire [3:0] result_lane63_places = ~(distance63_value[15:12] & {4{near63}});
  wire [11:0] result_lane63_less_fraction = ~distance63_value[11:0];
  wire result_lane63_carry =
    (result_lane63_less_fraction[11] & row_factor[11]) |
    ((result_lane63_less_fraction[11] | row_factor[11]) & ((result_lane63_less_fraction[10] & row_factor[10]) | ((result_lane63_less_fraction[10] | row_factor[10]) & ((result_lane63_less_fraction[9] & row_factor[9]) | ((result_lane63_less_fraction[9] | row_factor[9]) & ((result_lane63_less_fraction[8] & row_factor[8]) | ((result_lane63_less_fraction[8] | row_factor[8]) & ((result_lane63_less_fraction[7] & row_factor[7]) | ((result_lane63_less_fraction[7] | row_factor[7]) & ((result_lane63_less_fraction[6] & row_factor[6]) | ((result_lane63_less_fraction[6] | row_factor[6]) & ((result_lane63_less_fraction[5] & row_factor[5]) | ((result_lane63_less_fraction[5] | row_factor[5]) & ((result_lane63_less_fraction[4] & row_factor[4]) | ((result_lane63_less_fraction[4] | row_factor[4]) & ((result_lane63_less_fraction[3] & row_factor[3]) | ((result_lane63_less_fraction[3] | row_factor[3]) & ((result_lane63_less_fraction[2] & row_factor[2]) | ((result_lane63_less_fraction[2] | row_factor[2]) & ((result_lane63_less_fraction[1] & row_factor[1]) | ((result_lane63_less_fraction[1] | row_factor[1]) & result_lane63_less_fraction[0] & row_factor[0])))))))))))))))))))));
  wire result_lane63_exponent_sum_c0_r0_s1, result_lane63_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane63_exponent_add_c0_r0_s1 (
    .a(result_lane63_places[0]),
    .b(result_lane63_carry),
    .ci(row_factor[12]),
    .s(result_lane63_exponent_sum_c0_r0_s1),
    .co(result_lane63_exponent_carry_c0_r0_s1)
  );
  wire result_lane63_exponent_sum_c1_r0_s2, result_lane63_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane63_exponent_add_c1_r0_s2 (
    .a(result_lane63_places[1]),
    .b(row_factor[13]),
    .ci(result_lane63_exponent_carry_c0_r0_s1),
    .s(result_lane63_exponent_sum_c1_r0_s2),
    .co(result_lane63_exponent_carry_c1_r0_s2)
  );
  wire result_lane63_exponent_sum_c2_r0_s3, result_lane63_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane63_exponent_add_c2_r0_s3 (
    .a(result_lane63_places[2]),
    .b(row_factor[14]),
    .ci(result_lane63_exponent_carry_c1_r0_s2),
    .s(result_lane63_exponent_sum_c2_r0_s3),
    .co(result_lane63_exponent_carry_c2_r0_s3)
  );
  wire result_lane63_exponent_sum_c3_r0_s4, result_lane63_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane63_exponent_add_c3_r0_s4 (
    .a(result_lane63_places[3]),
    .b(result_lane63_exponent_carry_c2_r0_s3),
    .s(result_lane63_exponent_sum_c3_r0_s4),
    .co(result_lane63_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane63_exponent = {
    result_lane63_exponent_carry_c3_r0_s4, result_lane63_exponent_sum_c3_r0_s4, result_lane63_exponent_sum_c2_r0_s3,
    result_lane63_exponent_sum_c1_r0_s2, result_lane63_exponent_sum_c0_r0_s1
  };
  wire result_lane63_saturates = (|result_lane63_exponent[4]) & ~is_greatest[63];

  assign result[255:252] = result_lane63_exponent[3:0] | {4{result_lane63_saturates}};
  reg [255:0] results;
  reg last0;

  assign stage0_valid = stage0_full;

  always @(posedge aclk)
    if (reset) stage0_full <= 1'b0;
    else if (stage0_load) stage0_full <= s_axis_tvalid;

  always @(posedge aclk)
    if (stage0_load) begin
      results <= result;
      last0 <= s_axis_tlast;
    end

  assign s_axis_tready = stage0_load;
  assign m_axis_tdata = results;
  assign m_axis_tlast = last0;
  assign m_axis_tvalid = stage0_valid;

  // the logarithm is rounded down to an integer
  wire unused_input = &{1'b0, leading_left1[18:0]};
  wire unused_bits = &{1'b0, leading_left1[19], log_integer[5:3], log_and_half[17:15]};
endmodule

`default_nettype wire
