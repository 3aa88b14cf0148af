// dint_mul_sm3a8: dINT times integer, in half steps
// unit: dint_mul
// configuration: weightBits=3 encoding=sm activationBits=8 activationSigned=true architecture=portable
//   recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 4048180e208314d7
`default_nettype none

module dint_mul_sm3a8 (
  input wire [2:0] w,
  input wire signed [7:0] a,
  output wire signed [10:0] p
);
  wire [1:0] magnitude = w[1:0];
  wire [2:0] half_steps = (&magnitude) ? 3'd1 : {magnitude, 1'b0};
  wire signed [3:0] positive = {1'b0, half_steps};
  wire signed [3:0] negated = -positive;
  wire signed [3:0] weight = w[2] ? negated : positive;

  assign p = weight * a;
endmodule

`default_nettype wire
