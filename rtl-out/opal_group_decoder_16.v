// opal_group_decoder_16: an index as one hot line within its group and one for the group
// content: sha256 185ebd70b3bf99de
`default_nettype none

module opal_group_decoder_16 (
  input wire [3:0] index,
  output wire [3:0] member,
  output wire [3:0] bank
);
  assign member = {index[0] & index[1], ~index[0] & index[1], index[0] & ~index[1], ~index[0] & ~index[1]};
  assign bank = {index[2] & index[3], ~index[2] & index[3], index[2] & ~index[3], ~index[2] & ~index[3]};
endmodule

`default_nettype wire
