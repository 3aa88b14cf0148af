// int_mul_w4a8: integer product
// unit: int_mul
// configuration: weightBits=4 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=portable recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 cce5785b57d1032f
`default_nettype none

module int_mul_w4a8 (
  input wire signed [3:0] w,
  input wire signed [7:0] a,
  output wire signed [11:0] p
);
  assign p = w * a;
endmodule

`default_nettype wire
