// opal_group_decoder_128: an index as one hot line within its group and one for the group
// content: sha256 29b1d87dce0f8337
`default_nettype none

module opal_group_decoder_128 (
  input wire [6:0] index,
  output wire [15:0] member,
  output wire [7:0] bank
);
  assign member = {
    index[0] & index[1] & index[2] & index[3], ~index[0] & index[1] & index[2] & index[3],
    index[0] & ~index[1] & index[2] & index[3], ~index[0] & ~index[1] & index[2] & index[3],
    index[0] & index[1] & ~index[2] & index[3], ~index[0] & index[1] & ~index[2] & index[3],
    index[0] & ~index[1] & ~index[2] & index[3], ~index[0] & ~index[1] & ~index[2] & index[3],
    index[0] & index[1] & index[2] & ~index[3], ~index[0] & index[1] & index[2] & ~index[3],
    index[0] & ~index[1] & index[2] & ~index[3], ~index[0] & ~index[1] & index[2] & ~index[3],
    index[0] & index[1] & ~index[2] & ~index[3], ~index[0] & index[1] & ~index[2] & ~index[3],
    index[0] & ~index[1] & ~index[2] & ~index[3], ~index[0] & ~index[1] & ~index[2] & ~index[3]
  };
  assign bank = {
    index[4] & index[5] & index[6], ~index[4] & index[5] & index[6], index[4] & ~index[5] & index[6],
    ~index[4] & ~index[5] & index[6], index[4] & index[5] & ~index[6], ~index[4] & index[5] & ~index[6],
    index[4] & ~index[5] & ~index[6], ~index[4] & ~index[5] & ~index[6]
  };
endmodule

`default_nettype wire
