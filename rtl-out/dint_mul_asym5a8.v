// dint_mul_asym5a8: dINT times integer, in half steps
// unit: dint_mul
// configuration: weightBits=5 encoding=asym activationBits=8 activationSigned=true
//   architecture=portable recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 ca40cd498cfcd198
`default_nettype none

module dint_mul_asym5a8 (
  input wire [4:0] w,
  input wire [4:0] z,
  input wire signed [7:0] a,
  output wire signed [13:0] p
);
  wire denormal = &w[4:1];
  wire signed [6:0] weight = denormal ? (w[0] ? 7'sh7f : 7'sd1) : {1'b0, w, 1'b0};
  wire is_integer = ~denormal;
  wire [5:0] offset = {z, 1'b0} & {6{is_integer}};
  wire signed [6:0] weight_less_z = weight - {1'b0, offset};

  assign p = weight_less_z * a;
endmodule

`default_nettype wire
