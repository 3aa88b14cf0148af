// attn_v_h3_s4_c2_n5_p1: values shifted by softmax codes and summed, without multiplier
// unit: attn_v
// configuration: headSize=3 valueBits=4 codeBits=2 rowLength=5 zeroLast=false rowsPerCycle=1 stages=1
// latency: 2 clock edges
// content: sha256 064b58423a6f4a1b
`default_nettype none

module attn_v_h3_s4_c2_n5_p1 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [1:0] c,
  input wire [11:0] v,
  output wire [29:0] acc
);
  reg en_q, clear_q;
  wire [1:0] up0 = ~c;
  wire [20:0] moved0;

  genvar i;
  generate
    for (i = 0; i < 3; i = i + 1) begin : row0_lane
      assign moved0[7*i +: 7] = {{3{v[4*i+3]}}, v[4*i +: 4]} << up0;
    end
  endgenerate

  wire [20:0] terms = moved0;
  reg [20:0] shifted;

  genvar j;
  generate
    for (j = 0; j < 3; j = j + 1) begin : lane
      reg signed [9:0] sum;
      wire signed [9:0] total0 = (sum & {10{~clear_q}}) + {{3{shifted[7*j+6]}}, shifted[7*j +: 7]};

      always @(posedge clk)
        if (rst) sum <= 10'd0;
        else if (en_q) sum <= total0;

      assign acc[10*j +: 10] = sum;
    end
  endgenerate

  always @(posedge clk)
    if (rst) begin
      en_q <= 1'b0;
      clear_q <= 1'b0;
    end
    else begin
      en_q <= en;
      clear_q <= clear;
    end

  always @(posedge clk)
    shifted <= terms;
endmodule

`default_nettype wire
