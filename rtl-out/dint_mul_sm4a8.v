// dint_mul_sm4a8: dINT times integer, in half steps
// unit: dint_mul
// configuration: weightBits=4 encoding=sm activationBits=8 activationSigned=true architecture=portable
//   recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 b615761b4009b3ac
`default_nettype none

module dint_mul_sm4a8 (
  input wire [3:0] w,
  input wire signed [7:0] a,
  output wire signed [11:0] p
);
  wire [2:0] magnitude = w[2:0];
  wire [3:0] half_steps = (&magnitude) ? 4'd1 : {magnitude, 1'b0};
  wire signed [4:0] positive = {1'b0, half_steps};
  wire signed [4:0] negated = -positive;
  wire signed [4:0] weight = w[3] ? negated : positive;

  assign p = weight * a;
endmodule

`default_nettype wire
