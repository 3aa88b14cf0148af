// opal_routing_onehot_8x4_n2: brings the lanes that the outliers stand in to the outliers
// content: sha256 d72f5c793129e373
`default_nettype none

module opal_routing_onehot_8x4_n2 (
  input wire [31:0] lanes,
  input wire [5:0] index,
  output wire [7:0] chosen
);
  wire [3:0] decoder0_member;
  wire [1:0] decoder0_set;
  opal_group_decoder_8 decoder0 (.index(index[2:0]), .member(decoder0_member), .set(decoder0_set));
  wire [3:0] planes0_lane;
  opal_group_planes_8x4 planes0 (.lanes(lanes), .member(decoder0_member), .set(decoder0_set), .lane(planes0_lane));
  wire [3:0] decoder1_member;
  wire [1:0] decoder1_set;
  opal_group_decoder_8 decoder1 (.index(index[5:3]), .member(decoder1_member), .set(decoder1_set));
  wire [3:0] planes1_lane;
  opal_group_planes_8x4 planes1 (.lanes(lanes), .member(decoder1_member), .set(decoder1_set), .lane(planes1_lane));

  assign chosen = {planes1_lane, planes0_lane};
endmodule

`default_nettype wire
