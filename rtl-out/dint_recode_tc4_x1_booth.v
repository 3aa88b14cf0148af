// dint_recode_tc4_x1_booth: dINT weights to recoded weights
// unit: dint_recode
// configuration: weightBits=4 encoding=tc architecture=booth lanes=1
// latency: none, combinational
// content: sha256 e8659145c6e46dcf
`default_nettype none

module dint_recode_tc4_x1_booth (
  input wire [3:0] w,
  output wire [6:0] w_recoded
);
  wire [6:0] recoded;

  genvar i;
  generate
    for (i = 0; i < 1; i = i + 1) begin : lane
      wire [3:0] code = w;
      wire denormal = code[3] & ~(code[1] | code[2]);
      wire is_integer = ~denormal;
      wire integer0 = code[0] & is_integer;
      wire integer1 = code[1] & is_integer;
      wire integer2 = code[2] & is_integer;
      wire integer3 = code[3] & is_integer;
      wire row0_two = integer1 & ~integer0;
      wire row0_one = integer0;
      wire row0_negative = integer1 | (denormal & ~code[0]);
      wire row1_one = integer2 ^ integer1;
      wire row1_two = (~integer3 & integer2 & integer1) | (integer3 & ~integer2 & ~integer1);
      wire row1_negative = integer3 & ~(integer2 & integer1);

      assign recoded[6:0] = {row1_negative, row1_two, row1_one, row0_negative, row0_two, row0_one, denormal};
    end
  endgenerate

  assign w_recoded = recoded;
endmodule

`default_nettype wire
