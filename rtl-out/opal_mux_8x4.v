// opal_mux_8x4: one of many lanes by its index: a tree of multiplexers
// content: sha256 92f580ad1053f018
`default_nettype none

module opal_mux_8x4 (
  input wire [31:0] lanes,
  input wire [2:0] index,
  output wire [3:0] lane
);
  wire [3:0] level0_0 = index[0] ? lanes[7:4] : lanes[3:0];
  wire [3:0] level0_1 = index[0] ? lanes[15:12] : lanes[11:8];
  wire [3:0] level0_2 = index[0] ? lanes[23:20] : lanes[19:16];
  wire [3:0] level0_3 = index[0] ? lanes[31:28] : lanes[27:24];
  wire [3:0] level1_0 = index[1] ? level0_1 : level0_0;
  wire [3:0] level1_1 = index[1] ? level0_3 : level0_2;
  wire [3:0] level2_0 = index[2] ? level1_1 : level1_0;

  assign lane = level2_0;
endmodule

`default_nettype wire
