// opal_pair_decoder_4: bits of two weights as lines of which at most one is 1
// content: sha256 538eacfe8747d2d3
`default_nettype none

module opal_pair_decoder_4 (
  input wire [7:0] codes,
  output wire [3:0] first,
  output wire [3:0] second,
  output wire [3:0] both
);
  assign first = codes[3:0] & ~codes[7:4];
  assign second = codes[7:4] & ~codes[3:0];
  assign both = codes[3:0] & codes[7:4];
endmodule

`default_nettype wire
