// opal_routing_mux_8x4_n1: brings the lanes that the outliers stand in to the outliers
// content: sha256 54500288be7ac4f1
`default_nettype none

module opal_routing_mux_8x4_n1 (
  input wire [31:0] lanes,
  input wire [2:0] index,
  output wire [3:0] chosen
);
  wire [3:0] mux0_lane;
  opal_mux_8x4 mux0 (.lanes(lanes), .index(index), .lane(mux0_lane));

  assign chosen = mux0_lane;
endmodule

`default_nettype wire
