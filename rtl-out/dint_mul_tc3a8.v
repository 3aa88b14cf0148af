// dint_mul_tc3a8: dINT times integer, in half steps
// unit: dint_mul
// configuration: weightBits=3 encoding=tc activationBits=8 activationSigned=true architecture=portable
//   recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 205076485a2607a0
`default_nettype none

module dint_mul_tc3a8 (
  input wire [2:0] w,
  input wire signed [7:0] a,
  output wire signed [10:0] p
);
  wire denormal = w[2:1] == 2'd2;
  wire signed [3:0] weight = denormal ? (w[0] ? 4'sd1 : 4'shf) : {w, 1'b0};

  assign p = weight * a;
endmodule

`default_nettype wire
