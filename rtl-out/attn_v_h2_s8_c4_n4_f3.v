// attn_v_h2_s8_c4_n4_f3: values shifted by softmax codes and summed, without multiplier
// unit: attn_v
// configuration: headSize=2 valueBits=8 codeBits=4 rowLength=4 zeroLast=false rowsPerCycle=1 stages=0
//   sumFraction=3
// latency: 1 clock edge
// content: sha256 fca6cf2c6122ffa1
`default_nettype none

module attn_v_h2_s8_c4_n4_f3 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [3:0] c,
  input wire [15:0] v,
  output wire [25:0] acc
);
  wire adds = en & ~rst;
  wire keeps = ~((en & clear) | rst);
  wire [3:0] up0 = ~c;
  wire [21:0] moved0;

  genvar i;
  generate
    for (i = 0; i < 2; i = i + 1) begin : row0_lane
      wire [7:0] counted = v[8*i +: 8] & {8{adds}};
      wire signed [22:0] whole = {{15{counted[7]}}, counted} << up0;

      assign moved0[11*i +: 11] = whole[22:12];
      wire unused_lane_bits = &{1'b0, whole[11:0]};
    end
  endgenerate

  wire [21:0] terms = moved0;
  wire [12:0] accumulate0_acc;
  attn_v_h2_s8_c4_n4_f3_accumulator accumulate0 (.clk(clk), .keeps(keeps), .terms(terms[10:0]), .acc(accumulate0_acc));
  wire [12:0] accumulate1_acc;
  attn_v_h2_s8_c4_n4_f3_accumulator accumulate1 (.clk(clk), .keeps(keeps), .terms(terms[21:11]), .acc(accumulate1_acc));

  assign acc = {accumulate1_acc, accumulate0_acc};
endmodule

`default_nettype wire
