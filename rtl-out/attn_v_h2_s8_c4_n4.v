// attn_v_h2_s8_c4_n4: values shifted by softmax codes and summed, without multiplier
// unit: attn_v
// configuration: headSize=2 valueBits=8 codeBits=4 rowLength=4 zeroLast=false rowsPerCycle=1 stages=0
//   sumFraction=15
// latency: 1 clock edge
// content: sha256 a44040679de43205
`default_nettype none

module attn_v_h2_s8_c4_n4 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [3:0] c,
  input wire [15:0] v,
  output wire [49:0] acc
);
  wire adds = en & ~rst;
  wire keeps = ~((en & clear) | rst);
  wire [3:0] up0 = ~c;
  wire [45:0] moved0;

  genvar i;
  generate
    for (i = 0; i < 2; i = i + 1) begin : row0_lane
      wire [7:0] counted = v[8*i +: 8] & {8{adds}};

      assign moved0[23*i +: 23] = {{15{counted[7]}}, counted} << up0;
    end
  endgenerate

  wire [45:0] terms = moved0;
  wire [24:0] accumulate0_acc;
  attn_v_h2_s8_c4_n4_accumulator accumulate0 (.clk(clk), .keeps(keeps), .terms(terms[22:0]), .acc(accumulate0_acc));
  wire [24:0] accumulate1_acc;
  attn_v_h2_s8_c4_n4_accumulator accumulate1 (.clk(clk), .keeps(keeps), .terms(terms[45:23]), .acc(accumulate1_acc));

  assign acc = {accumulate1_acc, accumulate0_acc};
endmodule

`default_nettype wire
