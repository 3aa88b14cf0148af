// attn_v_h4_s8_c4_n64_zl_x2: values shifted by softmax codes and summed, without multiplier
// unit: attn_v
// configuration: headSize=4 valueBits=8 codeBits=4 rowLength=64 zeroLast=true rowsPerCycle=2 stages=0
// latency: 1 clock edge
// content: sha256 b4ff813fd5927fa4
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
  wire counts0 = ~(&c[3:0]);
  wire [3:0] up0 = ~c[3:0];
  wire counts1 = ~(&c[7:4]);
  wire [3:0] up1 = ~c[7:4];
  wire [91:0] moved0;

  genvar i;
  generate
    for (i = 0; i < 4; i = i + 1) begin : row0_lane
      wire [7:0] counted = v[8*i +: 8] & {8{counts0}};

      assign moved0[23*i +: 23] = {{15{counted[7]}}, counted} << up0;
    end
  endgenerate

  wire [91:0] moved1;

  genvar j;
  generate
    for (j = 0; j < 4; j = j + 1) begin : row1_lane
      wire [7:0] counted = v[8*j+32 +: 8] & {8{counts1}};

      assign moved1[23*j +: 23] = {{15{counted[7]}}, counted} << up1;
    end
  endgenerate

  wire [183:0] terms = {moved1, moved0};

  genvar lane_index;
  generate
    for (lane_index = 0; lane_index < 4; lane_index = lane_index + 1) begin : lane
      reg signed [28:0] sum;
      wire signed [28:0] total0 = (sum & {29{~clear}}) + {{6{terms[23*lane_index+22]}}, terms[23*lane_index +: 23]};
      wire signed [28:0] total1 = total0 + {{6{terms[23*lane_index+114]}}, terms[23*lane_index+92 +: 23]};

      always @(posedge clk)
        if (rst) sum <= 29'd0;
        else if (en) sum <= total1;

      assign acc[29*lane_index +: 29] = sum;
    end
  endgenerate
endmodule

`default_nettype wire
