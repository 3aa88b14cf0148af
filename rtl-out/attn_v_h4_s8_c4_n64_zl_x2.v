// attn_v_h4_s8_c4_n64_zl_x2: values shifted by softmax codes and summed, without multiplier
// unit: attn_v
// configuration: headSize=4 valueBits=8 codeBits=4 rowLength=64 zeroLast=true rowsPerCycle=2 stages=0
//   sumFraction=15
// latency: 1 clock edge
// content: sha256 d0ef3c30a749aaa5
`default_nettype none

module attn_v_h4_s8_c4_n64_zl_x2 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [7:0] c,
  input wire [63:0] v,
  output wire [115:0] acc
);
  wire adds = en & ~rst;
  wire keeps = ~((en & clear) | rst);
  wire counts0 = ~(&c[3:0]);
  wire [3:0] up0 = ~c[3:0];
  wire counts1 = ~(&c[7:4]);
  wire [3:0] up1 = ~c[7:4];
  wire gate0 = counts0 & adds;
  wire [91:0] moved0;

  genvar i;
  generate
    for (i = 0; i < 4; i = i + 1) begin : row0_lane
      wire [7:0] counted = v[8*i +: 8] & {8{gate0}};

      assign moved0[23*i +: 23] = {{15{counted[7]}}, counted} << up0;
    end
  endgenerate

  wire gate1 = counts1 & adds;
  wire [91:0] moved1;

  genvar j;
  generate
    for (j = 0; j < 4; j = j + 1) begin : row1_lane
      wire [7:0] counted = v[8*j+32 +: 8] & {8{gate1}};

      assign moved1[23*j +: 23] = {{15{counted[7]}}, counted} << up1;
    end
  endgenerate

  wire [183:0] terms = {moved1, moved0};
  wire [28:0] accumulate0_acc;
  attn_v_h4_s8_c4_n64_zl_x2_accumulator accumulate0 (
    .clk(clk),
    .keeps(keeps),
    .terms({terms[114:92], terms[22:0]}),
    .acc(accumulate0_acc)
  );
  wire [28:0] accumulate1_acc;
  attn_v_h4_s8_c4_n64_zl_x2_accumulator accumulate1 (
    .clk(clk),
    .keeps(keeps),
    .terms({terms[137:115], terms[45:23]}),
    .acc(accumulate1_acc)
  );
  wire [28:0] accumulate2_acc;
  attn_v_h4_s8_c4_n64_zl_x2_accumulator accumulate2 (
    .clk(clk),
    .keeps(keeps),
    .terms({terms[160:138], terms[68:46]}),
    .acc(accumulate2_acc)
  );
  wire [28:0] accumulate3_acc;
  attn_v_h4_s8_c4_n64_zl_x2_accumulator accumulate3 (
    .clk(clk),
    .keeps(keeps),
    .terms({terms[183:161], terms[91:69]}),
    .acc(accumulate3_acc)
  );

  assign acc = {accumulate3_acc, accumulate2_acc, accumulate1_acc, accumulate0_acc};
endmodule

`default_nettype wire
