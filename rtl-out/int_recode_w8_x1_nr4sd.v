// int_recode_w8_x1_nr4sd: integer weights to recoded weights
// unit: int_recode
// configuration: weightBits=8 weightSigned=true architecture=nr4sd lanes=1
// latency: none, combinational
// content: sha256 e7bce9f969a68dc3
`default_nettype none

module int_recode_w8_x1_nr4sd (
  input wire [7:0] w,
  output wire [11:0] w_recoded
);
  wire [11:0] recoded;

  genvar i;
  generate
    for (i = 0; i < 1; i = i + 1) begin : lane
      wire [7:0] code = w;
      wire row0_one = code[0];
      wire row0_two = code[1] & ~row0_one;
      wire row0_negative = code[1] & row0_one;
      wire carry0 = code[1] & row0_one;
      wire row1_one = code[2] ^ carry0;
      wire row1_two = (code[3] & ~code[2] & ~carry0) | (~code[3] & code[2] & carry0);
      wire row1_negative = code[3] & row1_one;
      wire carry1 = code[3] & (code[2] | carry0);
      wire row2_one = code[4] ^ carry1;
      wire row2_two = (code[5] & ~code[4] & ~carry1) | (~code[5] & code[4] & carry1);
      wire row2_negative = code[5] & row2_one;
      wire carry2 = code[5] & (code[4] | carry1);
      wire row3_one = code[6] ^ carry2;
      wire row3_two = (~code[7] & code[6] & carry2) | (code[7] & ~code[6] & ~carry2);
      wire row3_negative = code[7] & ~(code[6] & carry2);
      wire row0_plus0 = row0_one & ~row0_negative;
      wire row0_minus0 = row0_one & row0_negative;
      wire row0_plus1 = row0_two;
      wire row1_plus2 = row1_one & ~row1_negative;
      wire row1_minus2 = row1_one & row1_negative;
      wire row1_plus3 = row1_two;
      wire row2_plus4 = row2_one & ~row2_negative;
      wire row2_minus4 = row2_one & row2_negative;
      wire row2_plus5 = row2_two;

      assign recoded[11:0] = {
        row3_negative, row3_two, row3_one, row2_plus5, row2_minus4, row2_plus4, row1_plus3, row1_minus2, row1_plus2,
        row0_plus1, row0_minus0, row0_plus0
      };
    end
  endgenerate

  assign w_recoded = recoded;
endmodule

`default_nettype wire
