// opal_group_planes_32x3: one of many lanes by hot lines: AND and OR within groups, then over them
// content: sha256 65ad0d3b1909cd6d
`default_nettype none

module opal_group_planes_32x3 (
  input wire [95:0] lanes,
  input wire [7:0] member,
  input wire [3:0] bank,
  output wire [2:0] lane
);
  wire [2:0] chosen_0 =
    (lanes[2:0] & {3{member[0]}}) | (lanes[5:3] & {3{member[1]}}) | (lanes[8:6] & {3{member[2]}}) |
    (lanes[11:9] & {3{member[3]}}) | (lanes[14:12] & {3{member[4]}}) | (lanes[17:15] & {3{member[5]}}) |
    (lanes[20:18] & {3{member[6]}}) | (lanes[23:21] & {3{member[7]}});
  wire [2:0] chosen_1 =
    (lanes[26:24] & {3{member[0]}}) | (lanes[29:27] & {3{member[1]}}) | (lanes[32:30] & {3{member[2]}}) |
    (lanes[35:33] & {3{member[3]}}) | (lanes[38:36] & {3{member[4]}}) | (lanes[41:39] & {3{member[5]}}) |
    (lanes[44:42] & {3{member[6]}}) | (lanes[47:45] & {3{member[7]}});
  wire [2:0] chosen_2 =
    (lanes[50:48] & {3{member[0]}}) | (lanes[53:51] & {3{member[1]}}) | (lanes[56:54] & {3{member[2]}}) |
    (lanes[59:57] & {3{member[3]}}) | (lanes[62:60] & {3{member[4]}}) | (lanes[65:63] & {3{member[5]}}) |
    (lanes[68:66] & {3{member[6]}}) | (lanes[71:69] & {3{member[7]}});
  wire [2:0] chosen_3 =
    (lanes[74:72] & {3{member[0]}}) | (lanes[77:75] & {3{member[1]}}) | (lanes[80:78] & {3{member[2]}}) |
    (lanes[83:81] & {3{member[3]}}) | (lanes[86:84] & {3{member[4]}}) | (lanes[89:87] & {3{member[5]}}) |
    (lanes[92:90] & {3{member[6]}}) | (lanes[95:93] & {3{member[7]}});

  assign lane =
    (chosen_0 & {3{bank[0]}}) | (chosen_1 & {3{bank[1]}}) | (chosen_2 & {3{bank[2]}}) | (chosen_3 & {3{bank[3]}});
endmodule

`default_nettype wire
