// attn_v_h2_s8_c4_n4_zl: values shifted by softmax codes and summed, without multiplier
// unit: attn_v
// configuration: headSize=2 valueBits=8 codeBits=4 rowLength=4 zeroLast=true rowsPerCycle=1 stages=0
// latency: 1 clock edge
// content: sha256 b3a0bbaa81f30c62
`default_nettype none

module attn_v_h2_s8_c4_n4_zl (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [3:0] c,
  input wire [15:0] v,
  output wire [49:0] acc
);
  wire counts0 = ~(&c);
  wire [3:0] up0 = ~c;
  wire [45:0] moved0;

  genvar i;
  generate
    for (i = 0; i < 2; i = i + 1) begin : row0_lane
      wire [7:0] counted = v[8*i +: 8] & {8{counts0}};

      assign moved0[23*i +: 23] = {{15{counted[7]}}, counted} << up0;
    end
  endgenerate

  wire [45:0] terms = moved0;

  genvar j;
  generate
    for (j = 0; j < 2; j = j + 1) begin : lane
      reg signed [24:0] sum;
      wire signed [24:0] total0 = (sum & {25{~clear}}) + {{2{terms[23*j+22]}}, terms[23*j +: 23]};

      always @(posedge clk)
        if (rst) sum <= 25'd0;
        else if (en) sum <= total0;

      assign acc[25*j +: 25] = sum;
    end
  endgenerate
endmodule

`default_nettype wire
