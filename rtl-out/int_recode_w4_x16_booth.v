// int_recode_w4_x16_booth: integer weights to recoded weights
// unit: int_recode
// configuration: weightBits=4 weightSigned=true architecture=booth lanes=16
// latency: none, combinational
// content: sha256 adf732932fb1a456
`default_nettype none

module int_recode_w4_x16_booth (
  input wire [63:0] w,
  output wire [95:0] w_recoded
);
  wire [95:0] recoded;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [3:0] code = w[4*i +: 4];
      wire row0_one = code[0];
      wire row0_negative = code[1];
      wire row0_two = row0_negative & ~row0_one;
      wire row1_one = code[2] ^ row0_negative;
      wire row1_two = (~code[3] & code[2] & row0_negative) | (code[3] & ~code[2] & ~row0_negative);
      wire row1_negative = code[3] & ~(code[2] & row0_negative);

      assign recoded[6*i +: 6] = {row1_negative, row1_two, row1_one, row0_negative, row0_two, row0_one};
    end
  endgenerate

  assign w_recoded = recoded;
endmodule

`default_nettype wire
