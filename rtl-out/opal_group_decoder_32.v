// opal_group_decoder_32: an index as one hot line within its group and one for the group
// content: sha256 534e5de7c85619df
`default_nettype none

module opal_group_decoder_32 (
  input wire [4:0] index,
  output wire [7:0] member,
  output wire [3:0] bank
);
  assign member = {
    index[0] & index[1] & index[2], ~index[0] & index[1] & index[2], index[0] & ~index[1] & index[2],
    ~index[0] & ~index[1] & index[2], index[0] & index[1] & ~index[2], ~index[0] & index[1] & ~index[2],
    index[0] & ~index[1] & ~index[2], ~index[0] & ~index[1] & ~index[2]
  };
  assign bank = {index[3] & index[4], ~index[3] & index[4], index[3] & ~index[4], ~index[3] & ~index[4]};
endmodule

`default_nettype wire
