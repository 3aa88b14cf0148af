// dint_mul_tc4a8: dINT times integer, in half steps
// unit: dint_mul
// configuration: weightBits=4 encoding=tc activationBits=8 activationSigned=true architecture=portable
//   recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 34c962b16a8ebcdb
`default_nettype none

module dint_mul_tc4a8 (
  input wire [3:0] w,
  input wire signed [7:0] a,
  output wire signed [11:0] p
);
  wire denormal = w[3:1] == 3'd4;
  wire signed [4:0] weight = denormal ? (w[0] ? 5'sd1 : 5'sh1f) : {w, 1'b0};

  assign p = weight * a;
endmodule

`default_nettype wire
