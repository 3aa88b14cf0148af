// int_recode_w8_x1_sign_magnitude: integer weights to recoded weights
// unit: int_recode
// configuration: weightBits=8 weightSigned=true architecture=sign_magnitude lanes=1
// latency: none, combinational
// content: sha256 42668e7719b7f5f5
`default_nettype none

module int_recode_w8_x1_sign_magnitude (
  input wire [7:0] w,
  output wire [8:0] w_recoded
);
  wire [8:0] recoded;

  genvar i;
  generate
    for (i = 0; i < 1; i = i + 1) begin : lane
      wire [7:0] code = w;
      wire row0_one = code[0];
      wire negative = code[7];
      wire row1_one = code[1] ^ (negative & row0_one);
      wire row2_one = code[2] ^ (negative & (row0_one | code[1]));
      wire row3_one = code[3] ^ (negative & (row0_one | code[1] | code[2]));
      wire row4_one = code[4] ^ (negative & (row0_one | code[1] | code[2] | code[3]));
      wire row5_one = code[5] ^ (negative & (row0_one | code[1] | code[2] | code[3] | code[4]));
      wire row6_one = code[6] ^ (negative & (row0_one | code[1] | code[2] | code[3] | code[4] | code[5]));
      wire row6_two = negative & ~(row0_one | code[1] | code[2] | code[3] | code[4] | code[5] | code[6]);

      assign recoded[8:0] = {
        negative & (row0_one | row1_one | row2_one | row3_one | row4_one | row5_one | row6_one | row6_two), row6_two,
        row6_one, row5_one, row4_one, row3_one, row2_one, row1_one, row0_one
      };
    end
  endgenerate

  assign w_recoded = recoded;
endmodule

`default_nettype wire
