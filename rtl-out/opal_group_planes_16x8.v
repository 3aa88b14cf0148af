// opal_group_planes_16x8: one of many lanes by hot lines: AND and OR within groups, then over them
// content: sha256 8f13f38e3cc6b2bd
`default_nettype none

module opal_group_planes_16x8 (
  input wire [127:0] lanes,
  input wire [3:0] member,
  input wire [3:0] bank,
  output wire [7:0] lane
);
  wire [7:0] chosen_0 =
    (lanes[7:0] & {8{member[0]}}) | (lanes[15:8] & {8{member[1]}}) | (lanes[23:16] & {8{member[2]}}) |
    (lanes[31:24] & {8{member[3]}});
  wire [7:0] chosen_1 =
    (lanes[39:32] & {8{member[0]}}) | (lanes[47:40] & {8{member[1]}}) | (lanes[55:48] & {8{member[2]}}) |
    (lanes[63:56] & {8{member[3]}});
  wire [7:0] chosen_2 =
    (lanes[71:64] & {8{member[0]}}) | (lanes[79:72] & {8{member[1]}}) | (lanes[87:80] & {8{member[2]}}) |
    (lanes[95:88] & {8{member[3]}});
  wire [7:0] chosen_3 =
    (lanes[103:96] & {8{member[0]}}) | (lanes[111:104] & {8{member[1]}}) | (lanes[119:112] & {8{member[2]}}) |
    (lanes[127:120] & {8{member[3]}});

  assign lane =
    (chosen_0 & {8{bank[0]}}) | (chosen_1 & {8{bank[1]}}) | (chosen_2 & {8{bank[2]}}) | (chosen_3 & {8{bank[3]}});
endmodule

`default_nettype wire
