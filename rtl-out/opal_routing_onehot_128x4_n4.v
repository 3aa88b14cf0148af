// opal_routing_onehot_128x4_n4: brings the lanes that the outliers stand in to the outliers
// content: sha256 bb41c9fa4d36ae17
`default_nettype none

module opal_routing_onehot_128x4_n4 (
  input wire [511:0] lanes,
  input wire [27:0] index,
  output wire [15:0] chosen
);
  wire [15:0] decoder0_member;
  wire [7:0] decoder0_bank;
  opal_group_decoder_128 decoder0 (.index(index[6:0]), .member(decoder0_member), .bank(decoder0_bank));
  wire [3:0] planes0_lane;
  opal_group_planes_128x4 planes0 (.lanes(lanes), .member(decoder0_member), .bank(decoder0_bank), .lane(planes0_lane));
  wire [15:0] decoder1_member;
  wire [7:0] decoder1_bank;
  opal_group_decoder_128 decoder1 (.index(index[13:7]), .member(decoder1_member), .bank(decoder1_bank));
  wire [3:0] planes1_lane;
  opal_group_planes_128x4 planes1 (.lanes(lanes), .member(decoder1_member), .bank(decoder1_bank), .lane(planes1_lane));
  wire [15:0] decoder2_member;
  wire [7:0] decoder2_bank;
  opal_group_decoder_128 decoder2 (.index(index[20:14]), .member(decoder2_member), .bank(decoder2_bank));
  wire [3:0] planes2_lane;
  opal_group_planes_128x4 planes2 (.lanes(lanes), .member(decoder2_member), .bank(decoder2_bank), .lane(planes2_lane));
  wire [15:0] decoder3_member;
  wire [7:0] decoder3_bank;
  opal_group_decoder_128 decoder3 (.index(index[27:21]), .member(decoder3_member), .bank(decoder3_bank));
  wire [3:0] planes3_lane;
  opal_group_planes_128x4 planes3 (.lanes(lanes), .member(decoder3_member), .bank(decoder3_bank), .lane(planes3_lane));

  assign chosen = {planes3_lane, planes2_lane, planes1_lane, planes0_lane};
endmodule

`default_nettype wire
