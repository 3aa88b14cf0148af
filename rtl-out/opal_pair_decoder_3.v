// opal_pair_decoder_3: bits of two weights as lines of which at most one is 1
// content: sha256 cea95e3a87d0356c
`default_nettype none

module opal_pair_decoder_3 (
  input wire [5:0] codes,
  output wire [2:0] first,
  output wire [2:0] second,
  output wire [2:0] both
);
  assign first = codes[2:0] & ~codes[5:3];
  assign second = codes[5:3] & ~codes[2:0];
  assign both = codes[2:0] & codes[5:3];
endmodule

`default_nettype wire
