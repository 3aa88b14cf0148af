// int_mul_w8a8: integer product
// unit: int_mul
// configuration: weightBits=8 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=portable recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 b0d4fd7fa47e98d0
`default_nettype none

module int_mul_w8a8 (
  input wire signed [7:0] w,
  input wire signed [7:0] a,
  output wire signed [15:0] p
);
  assign p = w * a;
endmodule

`default_nettype wire
