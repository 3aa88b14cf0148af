// attn_v_h3_s4_c2_n5_p1: values shifted by softmax codes and summed, without multiplier
// unit: attn_v
// configuration: headSize=3 valueBits=4 codeBits=2 rowLength=5 zeroLast=false rowsPerCycle=1 stages=1
//   sumFraction=3
// latency: 2 clock edges
// content: sha256 0f29e1e92c580dd8
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
  wire adds = en_q & ~rst;
  wire keeps = ~((en_q & clear_q) | rst);
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
  wire [9:0] accumulate0_acc;
  attn_v_h3_s4_c2_n5_p1_accumulator accumulate0 (
    .clk(clk),
    .keeps(keeps),
    .terms(shifted[6:0] & {7{adds}}),
    .acc(accumulate0_acc)
  );
  wire [9:0] accumulate1_acc;
  attn_v_h3_s4_c2_n5_p1_accumulator accumulate1 (
    .clk(clk),
    .keeps(keeps),
    .terms(shifted[13:7] & {7{adds}}),
    .acc(accumulate1_acc)
  );
  wire [9:0] accumulate2_acc;
  attn_v_h3_s4_c2_n5_p1_accumulator accumulate2 (
    .clk(clk),
    .keeps(keeps),
    .terms(shifted[20:14] & {7{adds}}),
    .acc(accumulate2_acc)
  );

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

  assign acc = {accumulate2_acc, accumulate1_acc, accumulate0_acc};
endmodule

`default_nettype wire
