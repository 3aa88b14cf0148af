// opal_group_planes_16x3: one of many lanes by hot lines: AND and OR within groups, then over them
// content: sha256 90ecd78134a73a7f
`default_nettype none

module opal_group_planes_16x3 (
  input wire [47:0] lanes,
  input wire [3:0] member,
  input wire [3:0] bank,
  output wire [2:0] lane
);
  wire [2:0] chosen_0 =
    (lanes[2:0] & {3{member[0]}}) | (lanes[5:3] & {3{member[1]}}) | (lanes[8:6] & {3{member[2]}}) |
    (lanes[11:9] & {3{member[3]}});
  wire [2:0] chosen_1 =
    (lanes[14:12] & {3{member[0]}}) | (lanes[17:15] & {3{member[1]}}) | (lanes[20:18] & {3{member[2]}}) |
    (lanes[23:21] & {3{member[3]}});
  wire [2:0] chosen_2 =
    (lanes[26:24] & {3{member[0]}}) | (lanes[29:27] & {3{member[1]}}) | (lanes[32:30] & {3{member[2]}}) |
    (lanes[35:33] & {3{member[3]}});
  wire [2:0] chosen_3 =
    (lanes[38:36] & {3{member[0]}}) | (lanes[41:39] & {3{member[1]}}) | (lanes[44:42] & {3{member[2]}}) |
    (lanes[47:45] & {3{member[3]}});

  assign lane =
    (chosen_0 & {3{bank[0]}}) | (chosen_1 & {3{bank[1]}}) | (chosen_2 & {3{bank[2]}}) | (chosen_3 & {3{bank[3]}});
endmodule

`default_nettype wire
