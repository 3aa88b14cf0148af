// opal_routing_mux_16x4_n2: brings the lanes that the outliers stand in to the outliers
// content: sha256 e4faf1352c1d7a18
`default_nettype none

module opal_routing_mux_16x4_n2 (
  input wire [63:0] lanes,
  input wire [7:0] index,
  output wire [7:0] chosen
);
  wire [3:0] mux0_lane;
  opal_mux_16x4 mux0 (.lanes(lanes), .index(index[3:0]), .lane(mux0_lane));
  wire [3:0] mux1_lane;
  opal_mux_16x4 mux1 (.lanes(lanes), .index(index[7:4]), .lane(mux1_lane));

  assign chosen = {mux1_lane, mux0_lane};
endmodule

`default_nettype wire
