// dint_mul_tc5a8: dINT times integer, in half steps
// unit: dint_mul
// configuration: weightBits=5 encoding=tc activationBits=8 activationSigned=true architecture=portable
//   recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 26b197f3785f1199
`default_nettype none

module dint_mul_tc5a8 (
  input wire [4:0] w,
  input wire signed [7:0] a,
  output wire signed [12:0] p
);
  wire denormal = w[4:1] == 4'd8;
  wire signed [5:0] weight = denormal ? (w[0] ? 6'sd1 : 6'sh3f) : {w, 1'b0};

  assign p = weight * a;
endmodule

`default_nettype wire
