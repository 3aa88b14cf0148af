// dint_recode_sm4_x1_sign_magnitude: dINT weights to recoded weights
// unit: dint_recode
// configuration: weightBits=4 encoding=sm architecture=sign_magnitude lanes=1
// latency: none, combinational
// content: sha256 ea8e7651b430864d
`default_nettype none

module dint_recode_sm4_x1_sign_magnitude (
  input wire [3:0] w,
  output wire [4:0] w_recoded
);
  wire [4:0] recoded;

  genvar i;
  generate
    for (i = 0; i < 1; i = i + 1) begin : lane
      wire [3:0] code = w;
      wire negative = code[3];
      wire denormal = code[0] & code[1] & code[2];
      wire is_integer = ~denormal;
      wire integer0 = code[0] & is_integer;
      wire integer1 = code[1] & is_integer;
      wire integer2 = code[2] & is_integer;
      wire row0_one = integer0;
      wire row1_one = integer1;
      wire row2_one = integer2;

      assign recoded[4:0] = {negative & (denormal | row0_one | row1_one | row2_one), row2_one, row1_one, row0_one, denormal};
    end
  endgenerate

  assign w_recoded = recoded;
endmodule

`default_nettype wire
