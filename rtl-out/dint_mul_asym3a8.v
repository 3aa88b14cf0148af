// dint_mul_asym3a8: dINT times integer, in half steps
// unit: dint_mul
// configuration: weightBits=3 encoding=asym activationBits=8 activationSigned=true
//   architecture=portable recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 86de987aa51e1a2c
`default_nettype none

module dint_mul_asym3a8 (
  input wire [2:0] w,
  input wire [2:0] z,
  input wire signed [7:0] a,
  output wire signed [11:0] p
);
  wire denormal = &w[2:1];
  wire signed [4:0] weight = denormal ? (w[0] ? 5'sh1f : 5'sd1) : {1'b0, w, 1'b0};
  wire is_integer = ~denormal;
  wire [3:0] offset = {z, 1'b0} & {4{is_integer}};
  wire signed [4:0] weight_less_z = weight - {1'b0, offset};

  assign p = weight_less_z * a;
endmodule

`default_nettype wire
