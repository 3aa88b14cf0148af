// dint_recode_sm4_x1_zero_skip: dINT weights to recoded weights
// unit: dint_recode
// configuration: weightBits=4 encoding=sm architecture=zero_skip lanes=1
// latency: none, combinational
// content: sha256 97f79da66b108285
`default_nettype none

module dint_recode_sm4_x1_zero_skip (
  input wire [3:0] w,
  output wire [5:0] w_recoded
);
  wire [5:0] recoded;

  genvar i;
  generate
    for (i = 0; i < 1; i = i + 1) begin : lane
      wire [3:0] code = w;
      wire negative = code[3];
      wire denormal = code[0] & code[1] & code[2];
      wire is_integer = ~denormal;
      wire row0_low = code[0] & is_integer;
      wire row0_high = code[1] & ~code[0];
      wire ones1 = code[0] & code[1];
      wire row1_low = ones1 & is_integer;
      wire row1_high = code[2] & ~ones1;

      assign recoded[5:0] = {
        negative & (denormal | row0_low | row0_high | row1_low | row1_high), row1_high, row1_low, row0_high, row0_low,
        denormal
      };
    end
  endgenerate

  assign w_recoded = recoded;
endmodule

`default_nettype wire
