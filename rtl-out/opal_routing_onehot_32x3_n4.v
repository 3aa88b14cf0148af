// opal_routing_onehot_32x3_n4: brings the lanes that the outliers stand in to the outliers
// content: sha256 0f0f631364a03aa2
`default_nettype none

module opal_routing_onehot_32x3_n4 (
  input wire [95:0] lanes,
  input wire [19:0] index,
  output wire [11:0] chosen
);
  wire [7:0] decoder0_member;
  wire [3:0] decoder0_bank;
  opal_group_decoder_32 decoder0 (.index(index[4:0]), .member(decoder0_member), .bank(decoder0_bank));
  wire [2:0] planes0_lane;
  opal_group_planes_32x3 planes0 (.lanes(lanes), .member(decoder0_member), .bank(decoder0_bank), .lane(planes0_lane));
  wire [7:0] decoder1_member;
  wire [3:0] decoder1_bank;
  opal_group_decoder_32 decoder1 (.index(index[9:5]), .member(decoder1_member), .bank(decoder1_bank));
  wire [2:0] planes1_lane;
  opal_group_planes_32x3 planes1 (.lanes(lanes), .member(decoder1_member), .bank(decoder1_bank), .lane(planes1_lane));
  wire [7:0] decoder2_member;
  wire [3:0] decoder2_bank;
  opal_group_decoder_32 decoder2 (.index(index[14:10]), .member(decoder2_member), .bank(decoder2_bank));
  wire [2:0] planes2_lane;
  opal_group_planes_32x3 planes2 (.lanes(lanes), .member(decoder2_member), .bank(decoder2_bank), .lane(planes2_lane));
  wire [7:0] decoder3_member;
  wire [3:0] decoder3_bank;
  opal_group_decoder_32 decoder3 (.index(index[19:15]), .member(decoder3_member), .bank(decoder3_bank));
  wire [2:0] planes3_lane;
  opal_group_planes_32x3 planes3 (.lanes(lanes), .member(decoder3_member), .bank(decoder3_bank), .lane(planes3_lane));

  assign chosen = {planes3_lane, planes2_lane, planes1_lane, planes0_lane};
endmodule

`default_nettype wire
