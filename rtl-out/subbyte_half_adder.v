// subbyte_half_adder: two bits to their two-bit sum
// latency: none, combinational
// content: sha256 a2f38bf0c4a029bd
`default_nettype none

module subbyte_half_adder (
  input wire a,
  input wire b,
  output wire s,
  output wire co
);
  assign s = a ^ b;
  assign co = a & b;
endmodule

`default_nettype wire
