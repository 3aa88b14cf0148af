// opal_group_decoder_128: an index as one hot line within its group and one for the group
// content: sha256 dc37c75080a6ab2e
`default_nettype none

module opal_group_decoder_128 (
  input wire [6:0] index,
  output wire [15:0] member,
  output wire [7:0] set
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
  assign set = {
    index[4] & index[5] & index[6], ~index[4] & index[5] & index[6], index[4] & ~index[5] & index[6],
    ~index[4] & ~index[5] & index[6], index[4] & index[5] & ~index[6], ~index[4] & index[5] & ~index[6],
    index[4] & ~index[5] & ~index[6], ~index[4] & ~index[5] & ~index[6]
  };
endmodule

`default_nettype wire
