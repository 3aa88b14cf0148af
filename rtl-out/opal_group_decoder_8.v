// opal_group_decoder_8: an index as one hot line within its group and one for the group
// content: sha256 b01ff3f70458d6d7
`default_nettype none

module opal_group_decoder_8 (
  input wire [2:0] index,
  output wire [3:0] member,
  output wire [1:0] bank
);
  assign member = {index[0] & index[1], ~index[0] & index[1], index[0] & ~index[1], ~index[0] & ~index[1]};
  assign bank = {index[2], ~index[2]};
endmodule

`default_nettype wire
