// opal_routing_onehot_128x3_n4: brings the lanes that the outliers stand in to the outliers
// content: sha256 d40a3cadec7d17b5
`default_nettype none

module opal_routing_onehot_128x3_n4 (
  input wire [383:0] lanes,
  input wire [27:0] index,
  output wire [11:0] chosen
);
  wire [15:0] decoder0_member;
  wire [7:0] decoder0_set;
  opal_group_decoder_128 decoder0 (.index(index[6:0]), .member(decoder0_member), .set(decoder0_set));
  wire [2:0] planes0_lane;
  opal_group_planes_128x3 planes0 (.lanes(lanes), .member(decoder0_member), .set(decoder0_set), .lane(planes0_lane));
  wire [15:0] decoder1_member;
  wire [7:0] decoder1_set;
  opal_group_decoder_128 decoder1 (.index(index[13:7]), .member(decoder1_member), .set(decoder1_set));
  wire [2:0] planes1_lane;
  opal_group_planes_128x3 planes1 (.lanes(lanes), .member(decoder1_member), .set(decoder1_set), .lane(planes1_lane));
  wire [15:0] decoder2_member;
  wire [7:0] decoder2_set;
  opal_group_decoder_128 decoder2 (.index(index[20:14]), .member(decoder2_member), .set(decoder2_set));
  wire [2:0] planes2_lane;
  opal_group_planes_128x3 planes2 (.lanes(lanes), .member(decoder2_member), .set(decoder2_set), .lane(planes2_lane));
  wire [15:0] decoder3_member;
  wire [7:0] decoder3_set;
  opal_group_decoder_128 decoder3 (.index(index[27:21]), .member(decoder3_member), .set(decoder3_set));
  wire [2:0] planes3_lane;
  opal_group_planes_128x3 planes3 (.lanes(lanes), .member(decoder3_member), .set(decoder3_set), .lane(planes3_lane));

  assign chosen = {planes3_lane, planes2_lane, planes1_lane, planes0_lane};
endmodule

`default_nettype wire
