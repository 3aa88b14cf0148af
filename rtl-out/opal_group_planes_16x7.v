// opal_group_planes_16x7: one of many lanes by hot lines: AND and OR within groups, then over them
// content: sha256 d39b7f645a2a05fe
`default_nettype none

module opal_group_planes_16x7 (
  input wire [111:0] lanes,
  input wire [3:0] member,
  input wire [3:0] bank,
  output wire [6:0] lane
);
  wire [6:0] chosen_0 =
    (lanes[6:0] & {7{member[0]}}) | (lanes[13:7] & {7{member[1]}}) | (lanes[20:14] & {7{member[2]}}) |
    (lanes[27:21] & {7{member[3]}});
  wire [6:0] chosen_1 =
    (lanes[34:28] & {7{member[0]}}) | (lanes[41:35] & {7{member[1]}}) | (lanes[48:42] & {7{member[2]}}) |
    (lanes[55:49] & {7{member[3]}});
  wire [6:0] chosen_2 =
    (lanes[62:56] & {7{member[0]}}) | (lanes[69:63] & {7{member[1]}}) | (lanes[76:70] & {7{member[2]}}) |
    (lanes[83:77] & {7{member[3]}});
  wire [6:0] chosen_3 =
    (lanes[90:84] & {7{member[0]}}) | (lanes[97:91] & {7{member[1]}}) | (lanes[104:98] & {7{member[2]}}) |
    (lanes[111:105] & {7{member[3]}});

  assign lane =
    (chosen_0 & {7{bank[0]}}) | (chosen_1 & {7{bank[1]}}) | (chosen_2 & {7{bank[2]}}) | (chosen_3 & {7{bank[3]}});
endmodule

`default_nettype wire
