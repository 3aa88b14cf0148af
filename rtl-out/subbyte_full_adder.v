// subbyte_full_adder: three bits to their two-bit sum
// latency: none, combinational
// content: sha256 829ea1cd517ea4b8
`default_nettype none

module subbyte_full_adder (
  input wire a,
  input wire b,
  input wire ci,
  output wire s,
  output wire co
);
  wire half = a ^ b;

  assign s = half ^ ci;
  assign co = (a & b) | (half & ci);
endmodule

`default_nettype wire
