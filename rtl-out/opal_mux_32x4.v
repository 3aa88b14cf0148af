// opal_mux_32x4: one of many lanes by its index: a tree of multiplexers
// content: sha256 220d24f680740f48
`default_nettype none

module opal_mux_32x4 (
  input wire [127:0] lanes,
  input wire [4:0] index,
  output wire [3:0] lane
);
  wire [3:0] level0_0 = index[0] ? lanes[7:4] : lanes[3:0];
  wire [3:0] level0_1 = index[0] ? lanes[15:12] : lanes[11:8];
  wire [3:0] level0_2 = index[0] ? lanes[23:20] : lanes[19:16];
  wire [3:0] level0_3 = index[0] ? lanes[31:28] : lanes[27:24];
  wire [3:0] level0_4 = index[0] ? lanes[39:36] : lanes[35:32];
  wire [3:0] level0_5 = index[0] ? lanes[47:44] : lanes[43:40];
  wire [3:0] level0_6 = index[0] ? lanes[55:52] : lanes[51:48];
  wire [3:0] level0_7 = index[0] ? lanes[63:60] : lanes[59:56];
  wire [3:0] level0_8 = index[0] ? lanes[71:68] : lanes[67:64];
  wire [3:0] level0_9 = index[0] ? lanes[79:76] : lanes[75:72];
  wire [3:0] level0_10 = index[0] ? lanes[87:84] : lanes[83:80];
  wire [3:0] level0_11 = index[0] ? lanes[95:92] : lanes[91:88];
  wire [3:0] level0_12 = index[0] ? lanes[103:100] : lanes[99:96];
  wire [3:0] level0_13 = index[0] ? lanes[111:108] : lanes[107:104];
  wire [3:0] level0_14 = index[0] ? lanes[119:116] : lanes[115:112];
  wire [3:0] level0_15 = index[0] ? lanes[127:124] : lanes[123:120];
  wire [3:0] level1_0 = index[1] ? level0_1 : level0_0;
  wire [3:0] level1_1 = index[1] ? level0_3 : level0_2;
  wire [3:0] level1_2 = index[1] ? level0_5 : level0_4;
  wire [3:0] level1_3 = index[1] ? level0_7 : level0_6;
  wire [3:0] level1_4 = index[1] ? level0_9 : level0_8;
  wire [3:0] level1_5 = index[1] ? level0_11 : level0_10;
  wire [3:0] level1_6 = index[1] ? level0_13 : level0_12;
  wire [3:0] level1_7 = index[1] ? level0_15 : level0_14;
  wire [3:0] level2_0 = index[2] ? level1_1 : level1_0;
  wire [3:0] level2_1 = index[2] ? level1_3 : level1_2;
  wire [3:0] level2_2 = index[2] ? level1_5 : level1_4;
  wire [3:0] level2_3 = index[2] ? level1_7 : level1_6;
  wire [3:0] level3_0 = index[3] ? level2_1 : level2_0;
  wire [3:0] level3_1 = index[3] ? level2_3 : level2_2;
  wire [3:0] level4_0 = index[4] ? level3_1 : level3_0;

  assign lane = level4_0;
endmodule

`default_nettype wire
