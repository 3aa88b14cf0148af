// opal_group_planes_16x4: one of many lanes by hot lines: AND and OR within groups, then over them
// content: sha256 7050326b05f90e02
`default_nettype none

module opal_group_planes_16x4 (
  input wire [63:0] lanes,
  input wire [3:0] member,
  input wire [3:0] bank,
  output wire [3:0] lane
);
  wire [3:0] chosen_0 =
    (lanes[3:0] & {4{member[0]}}) | (lanes[7:4] & {4{member[1]}}) | (lanes[11:8] & {4{member[2]}}) |
    (lanes[15:12] & {4{member[3]}});
  wire [3:0] chosen_1 =
    (lanes[19:16] & {4{member[0]}}) | (lanes[23:20] & {4{member[1]}}) | (lanes[27:24] & {4{member[2]}}) |
    (lanes[31:28] & {4{member[3]}});
  wire [3:0] chosen_2 =
    (lanes[35:32] & {4{member[0]}}) | (lanes[39:36] & {4{member[1]}}) | (lanes[43:40] & {4{member[2]}}) |
    (lanes[47:44] & {4{member[3]}});
  wire [3:0] chosen_3 =
    (lanes[51:48] & {4{member[0]}}) | (lanes[55:52] & {4{member[1]}}) | (lanes[59:56] & {4{member[2]}}) |
    (lanes[63:60] & {4{member[3]}});

  assign lane =
    (chosen_0 & {4{bank[0]}}) | (chosen_1 & {4{bank[1]}}) | (chosen_2 & {4{bank[2]}}) | (chosen_3 & {4{bank[3]}});
endmodule

`default_nettype wire
