// attn_v_h64_s8_c4_n64: values shifted by softmax codes and summed, without multiplier
// unit: attn_v
// configuration: headSize=64 valueBits=8 codeBits=4 rowLength=64 zeroLast=false rowsPerCycle=1 stages=0
// latency: 1 clock edge
// content: sha256 d114c191e92520ed
`default_nettype none

module attn_v_h64_s8_c4_n64 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [3:0] c,
  input wire [511:0] v,
  output wire [1855:0] acc
);
  wire [3:0] up0 = ~c;
  wire [1471:0] moved0;

  genvar i;
  generate
    for (i = 0; i < 64; i = i + 1) begin : row0_lane
      assign moved0[23*i +: 23] = {{15{v[8*i+7]}}, v[8*i +: 8]} << up0;
    end
  endgenerate

  wire [1471:0] terms = moved0;

  genvar j;
  generate
    for (j = 0; j < 64; j = j + 1) begin : lane
      reg signed [28:0] sum;
      wire signed [28:0] total0 = (sum & {29{~clear}}) + {{6{terms[23*j+22]}}, terms[23*j +: 23]};

      always @(posedge clk)
        if (rst) sum <= 29'd0;
        else if (en) sum <= total0;

      assign acc[29*j +: 29] = sum;
    end
  endgenerate
endmodule

`default_nettype wire
