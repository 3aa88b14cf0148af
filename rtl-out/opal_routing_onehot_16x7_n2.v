// opal_routing_onehot_16x7_n2: brings the lanes that the outliers stand in to the outliers
// content: sha256 a2ef4f708bd167c3
`default_nettype none

module opal_routing_onehot_16x7_n2 (
  input wire [111:0] lanes,
  input wire [7:0] index,
  output wire [13:0] chosen
);
  wire [3:0] decoder0_member, decoder0_bank;
  opal_group_decoder_16 decoder0 (.index(index[3:0]), .member(decoder0_member), .bank(decoder0_bank));
  wire [6:0] planes0_lane;
  opal_group_planes_16x7 planes0 (.lanes(lanes), .member(decoder0_member), .bank(decoder0_bank), .lane(planes0_lane));
  wire [3:0] decoder1_member, decoder1_bank;
  opal_group_decoder_16 decoder1 (.index(index[7:4]), .member(decoder1_member), .bank(decoder1_bank));
  wire [6:0] planes1_lane;
  opal_group_planes_16x7 planes1 (.lanes(lanes), .member(decoder1_member), .bank(decoder1_bank), .lane(planes1_lane));

  assign chosen = {planes1_lane, planes0_lane};
endmodule

`default_nettype wire
