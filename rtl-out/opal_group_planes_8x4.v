// opal_group_planes_8x4: one of many lanes by hot lines: AND and OR within groups, then over them
// content: sha256 f2eeea1a5718d56e
`default_nettype none

module opal_group_planes_8x4 (
  input wire [31:0] lanes,
  input wire [3:0] member,
  input wire [1:0] bank,
  output wire [3:0] lane
);
  wire [3:0] chosen_0 =
    (lanes[3:0] & {4{member[0]}}) | (lanes[7:4] & {4{member[1]}}) | (lanes[11:8] & {4{member[2]}}) |
    (lanes[15:12] & {4{member[3]}});
  wire [3:0] chosen_1 =
    (lanes[19:16] & {4{member[0]}}) | (lanes[23:20] & {4{member[1]}}) | (lanes[27:24] & {4{member[2]}}) |
    (lanes[31:28] & {4{member[3]}});

  assign lane = (chosen_0 & {4{bank[0]}}) | (chosen_1 & {4{bank[1]}});
endmodule

`default_nettype wire
