// int_mul_uw4a8_z: integer product
// unit: int_mul
// configuration: weightBits=4 weightSigned=false zeroPoint=true activationBits=8 activationSigned=true
//   architecture=portable recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 84b9c9ead38454f9
`default_nettype none

module int_mul_uw4a8_z (
  input wire [3:0] w,
  input wire [3:0] z,
  input wire signed [7:0] a,
  output wire signed [12:0] p
);
  wire signed [4:0] weight = w - z;

  assign p = weight * a;
endmodule

`default_nettype wire
