// dint_mul_asym4a8: dINT times integer, in half steps
// unit: dint_mul
// configuration: weightBits=4 encoding=asym activationBits=8 activationSigned=true
//   architecture=portable recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 58dae2b5bec0bd11
`default_nettype none

module dint_mul_asym4a8 (
  input wire [3:0] w,
  input wire [3:0] z,
  input wire signed [7:0] a,
  output wire signed [12:0] p
);
  wire denormal = &w[3:1];
  wire signed [5:0] weight = denormal ? (w[0] ? 6'sh3f : 6'sd1) : {1'b0, w, 1'b0};
  wire is_integer = ~denormal;
  wire [4:0] offset = {z, 1'b0} & {5{is_integer}};
  wire signed [5:0] weight_less_z = weight - {1'b0, offset};

  assign p = weight_less_z * a;
endmodule

`default_nettype wire
