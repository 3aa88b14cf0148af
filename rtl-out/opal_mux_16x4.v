// opal_mux_16x4: one of many lanes by its index: a tree of multiplexers
// content: sha256 e19ba532e26b7696
`default_nettype none

module opal_mux_16x4 (
  input wire [63:0] lanes,
  input wire [3:0] index,
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
  wire [3:0] level1_0 = index[1] ? level0_1 : level0_0;
  wire [3:0] level1_1 = index[1] ? level0_3 : level0_2;
  wire [3:0] level1_2 = index[1] ? level0_5 : level0_4;
  wire [3:0] level1_3 = index[1] ? level0_7 : level0_6;
  wire [3:0] level2_0 = index[2] ? level1_1 : level1_0;
  wire [3:0] level2_1 = index[2] ? level1_3 : level1_2;
  wire [3:0] level3_0 = index[3] ? level2_1 : level2_0;

  assign lane = level3_0;
endmodule

`default_nettype wire
