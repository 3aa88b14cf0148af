// opal_routing_mux_128x4_n4: brings the lanes that the outliers stand in to the outliers
// content: sha256 354907e21866e8a7
`default_nettype none

module opal_routing_mux_128x4_n4 (
  input wire [511:0] lanes,
  input wire [27:0] index,
  output wire [15:0] chosen
);
  wire [3:0] mux0_lane;
  opal_mux_128x4 mux0 (.lanes(lanes), .index(index[6:0]), .lane(mux0_lane));
  wire [3:0] mux1_lane;
  opal_mux_128x4 mux1 (.lanes(lanes), .index(index[13:7]), .lane(mux1_lane));
  wire [3:0] mux2_lane;
  opal_mux_128x4 mux2 (.lanes(lanes), .index(index[20:14]), .lane(mux2_lane));
  wire [3:0] mux3_lane;
  opal_mux_128x4 mux3 (.lanes(lanes), .index(index[27:21]), .lane(mux3_lane));

  assign chosen = {mux3_lane, mux2_lane, mux1_lane, mux0_lane};
endmodule

`default_nettype wire
