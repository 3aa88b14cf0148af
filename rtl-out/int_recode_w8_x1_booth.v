// int_recode_w8_x1_booth: integer weights to recoded weights
// unit: int_recode
// configuration: weightBits=8 weightSigned=true architecture=booth lanes=1
// latency: none, combinational
// content: sha256 62ac37fbde9741d4
`default_nettype none

module int_recode_w8_x1_booth (
  input wire [7:0] w,
  output wire [11:0] w_recoded
);
  wire [11:0] recoded;

  genvar i;
  generate
    for (i = 0; i < 1; i = i + 1) begin : lane
      wire [7:0] code = w;
      wire row0_one = code[0];
      wire row0_negative = code[1];
      wire row0_two = row0_negative & ~row0_one;
      wire row1_one = code[2] ^ row0_negative;
      wire row1_two = (~code[3] & code[2] & row0_negative) | (code[3] & ~code[2] & ~row0_negative);
      wire row1_negative = code[3] & ~(code[2] & row0_negative);
      wire row2_one = code[4] ^ code[3];
      wire row2_two = (~code[5] & code[4] & code[3]) | (code[5] & ~code[4] & ~code[3]);
      wire row2_negative = code[5] & ~(code[4] & code[3]);
      wire row3_one = code[6] ^ code[5];
      wire row3_two = (~code[7] & code[6] & code[5]) | (code[7] & ~code[6] & ~code[5]);
      wire row3_negative = code[7] & ~(code[6] & code[5]);

      assign recoded[11:0] = {
        row3_negative, row3_two, row3_one, row2_negative, row2_two, row2_one, row1_negative, row1_two, row1_one,
        row0_negative, row0_two, row0_one
      };
    end
  endgenerate

  assign w_recoded = recoded;
endmodule

`default_nettype wire
