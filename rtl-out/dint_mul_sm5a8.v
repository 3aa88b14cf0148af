// dint_mul_sm5a8: dINT times integer, in half steps
// unit: dint_mul
// configuration: weightBits=5 encoding=sm activationBits=8 activationSigned=true architecture=portable
//   recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 afcabe95ed8b44d8
`default_nettype none

module dint_mul_sm5a8 (
  input wire [4:0] w,
  input wire signed [7:0] a,
  output wire signed [12:0] p
);
  wire [3:0] magnitude = w[3:0];
  wire [4:0] half_steps = (&magnitude) ? 5'd1 : {magnitude, 1'b0};
  wire signed [5:0] positive = {1'b0, half_steps};
  wire signed [5:0] negated = -positive;
  wire signed [5:0] weight = w[4] ? negated : positive;

  assign p = weight * a;
endmodule

`default_nettype wire
