// opal_routing_mux_128x3_n4: brings the lanes that the outliers stand in to the outliers
// content: sha256 8cdd88d6e45c108b
`default_nettype none

module opal_routing_mux_128x3_n4 (
  input wire [383:0] lanes,
  input wire [27:0] index,
  output wire [11:0] chosen
);
  wire [2:0] mux0_lane;
  opal_mux_128x3 mux0 (.lanes(lanes), .index(index[6:0]), .lane(mux0_lane));
  wire [2:0] mux1_lane;
  opal_mux_128x3 mux1 (.lanes(lanes), .index(index[13:7]), .lane(mux1_lane));
  wire [2:0] mux2_lane;
  opal_mux_128x3 mux2 (.lanes(lanes), .index(index[20:14]), .lane(mux2_lane));
  wire [2:0] mux3_lane;
  opal_mux_128x3 mux3 (.lanes(lanes), .index(index[27:21]), .lane(mux3_lane));

  assign chosen = {mux3_lane, mux2_lane, mux1_lane, mux0_lane};
endmodule

`default_nettype wire
