// bf16_core_k128_r8_n64_h64_x16_s16f8_g8_r15: attention row in bf16 with a softmax by tables: what opal_core is measured against
// unit: bf16_core
// configuration: blockSize=128 rows=8 rowLength=64 headSize=64 lanes=16 scoreBits=16 fractionBits=8
//   weight=bf16 guardBits=8 denormals=keep range=15
// latency: 80 clock edges
// content: sha256 61cf9c57916d2fa4
`default_nettype none

module bf16_core_k128_r8_n64_h64_x16_s16f8_g8_r15 (
  input wire aclk,
  input wire aresetn,
  input wire [255:0] s_axis_tdata,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  input wire [16383:0] w_axis_tdata,
  input wire w_axis_tlast,
  input wire w_axis_tvalid,
  output wire w_axis_tready,
  input wire [135:0] c_axis_tdata,
  input wire c_axis_tlast,
  input wire c_axis_tvalid,
  output wire c_axis_tready,
  input wire [1023:0] v_axis_tdata,
  input wire v_axis_tlast,
  input wire v_axis_tvalid,
  output wire v_axis_tready,
  output wire [15:0] m_axis_tdata,
  output wire m_axis_tlast,
  output wire m_axis_tvalid,
  input wire m_axis_tready,
  input wire [15:0] v_scale
);
  wire rst = ~aresetn;
  wire block_done;
  reg standing_full, standing_valid;
  wire standing_take = ~standing_valid | block_done;
  wire standing_ready = ~standing_full | standing_take;
  wire standing_fire = s_axis_tvalid & standing_ready;
  reg [2:0] standing_beat_count;
  wire [2:0] standing_beat_incremented = standing_beat_count + 3'd1;
  reg [2047:0] standing_filling;
  reg standing_filling_last;
  wire standing_load = standing_full & standing_take;
  reg [2047:0] standing_standing;
  reg standing_last;
  wire scored;
  reg issue_first, issue_sums;
  wire issue_free = ~issue_sums | scored;
  wire issue_fire = standing_valid & w_axis_tvalid & issue_free;
  reg [2:0] issue_weight_group_count;
  wire issue_last_group = issue_weight_group_count == 3'd7;
  wire [2:0] issue_weight_group_incremented = issue_weight_group_count + 3'd1;
  wire issue_block_done = issue_fire & issue_last_group;
  wire [31:0] sum_row0;
  bf16_dot_x128_aligned_g8_ctx8 dot0 (
    .clk(aclk),
    .rst(rst),
    .en(issue_fire),
    .clear(issue_first),
    .w(w_axis_tdata[2047:0]),
    .a(standing_standing),
    .acc(sum_row0)
  );
  wire [31:0] sum_row1;
  bf16_dot_x128_aligned_g8_ctx8 dot1 (
    .clk(aclk),
    .rst(rst),
    .en(issue_fire),
    .clear(issue_first),
    .w(w_axis_tdata[4095:2048]),
    .a(standing_standing),
    .acc(sum_row1)
  );
  wire [31:0] sum_row2;
  bf16_dot_x128_aligned_g8_ctx8 dot2 (
    .clk(aclk),
    .rst(rst),
    .en(issue_fire),
    .clear(issue_first),
    .w(w_axis_tdata[6143:4096]),
    .a(standing_standing),
    .acc(sum_row2)
  );
  wire [31:0] sum_row3;
  bf16_dot_x128_aligned_g8_ctx8 dot3 (
    .clk(aclk),
    .rst(rst),
    .en(issue_fire),
    .clear(issue_first),
    .w(w_axis_tdata[8191:6144]),
    .a(standing_standing),
    .acc(sum_row3)
  );
  wire [31:0] sum_row4;
  bf16_dot_x128_aligned_g8_ctx8 dot4 (
    .clk(aclk),
    .rst(rst),
    .en(issue_fire),
    .clear(issue_first),
    .w(w_axis_tdata[10239:8192]),
    .a(standing_standing),
    .acc(sum_row4)
  );
  wire [31:0] sum_row5;
  bf16_dot_x128_aligned_g8_ctx8 dot5 (
    .clk(aclk),
    .rst(rst),
    .en(issue_fire),
    .clear(issue_first),
    .w(w_axis_tdata[12287:10240]),
    .a(standing_standing),
    .acc(sum_row5)
  );
  wire [31:0] sum_row6;
  bf16_dot_x128_aligned_g8_ctx8 dot6 (
    .clk(aclk),
    .rst(rst),
    .en(issue_fire),
    .clear(issue_first),
    .w(w_axis_tdata[14335:12288]),
    .a(standing_standing),
    .acc(sum_row6)
  );
  wire [31:0] sum_row7;
  bf16_dot_x128_aligned_g8_ctx8 dot7 (
    .clk(aclk),
    .rst(rst),
    .en(issue_fire),
    .clear(issue_first),
    .w(w_axis_tdata[16383:14336]),
    .a(standing_standing),
    .acc(sum_row7)
  );
  wire scores_valid = issue_sums & c_axis_tvalid;
  wire probabilities_taken;
  wire signed [15:0] score0_y;
  rescale_fp32_bf16_to_s16f8 score0 (.x(sum_row0), .scale(c_axis_tdata[15:0]), .y(score0_y));
  wire [15:0] score_row0 = score0_y;
  wire signed [15:0] score1_y;
  rescale_fp32_bf16_to_s16f8 score1 (.x(sum_row1), .scale(c_axis_tdata[31:16]), .y(score1_y));
  wire [15:0] score_row1 = score1_y;
  wire signed [15:0] score2_y;
  rescale_fp32_bf16_to_s16f8 score2 (.x(sum_row2), .scale(c_axis_tdata[47:32]), .y(score2_y));
  wire [15:0] score_row2 = score2_y;
  wire signed [15:0] score3_y;
  rescale_fp32_bf16_to_s16f8 score3 (.x(sum_row3), .scale(c_axis_tdata[63:48]), .y(score3_y));
  wire [15:0] score_row3 = score3_y;
  wire signed [15:0] score4_y;
  rescale_fp32_bf16_to_s16f8 score4 (.x(sum_row4), .scale(c_axis_tdata[79:64]), .y(score4_y));
  wire [15:0] score_row4 = score4_y;
  wire signed [15:0] score5_y;
  rescale_fp32_bf16_to_s16f8 score5 (.x(sum_row5), .scale(c_axis_tdata[95:80]), .y(score5_y));
  wire [15:0] score_row5 = score5_y;
  wire signed [15:0] score6_y;
  rescale_fp32_bf16_to_s16f8 score6 (.x(sum_row6), .scale(c_axis_tdata[111:96]), .y(score6_y));
  wire [15:0] score_row6 = score6_y;
  wire signed [15:0] score7_y;
  rescale_fp32_bf16_to_s16f8 score7 (.x(sum_row7), .scale(c_axis_tdata[127:112]), .y(score7_y));
  wire [15:0] score_row7 = score7_y;
  wire softmax_s_axis_tready;
  wire [127:0] softmax_m_axis_tdata;
  wire softmax_m_axis_tlast, softmax_m_axis_tvalid;
  exp_softmax_n64_online8_s16f8_natural_r15_bf16 softmax (
    .aclk(aclk),
    .aresetn(aresetn),
    .s_axis_tdata({
    c_axis_tdata[135:128], score_row7, score_row6, score_row5, score_row4, score_row3, score_row2, score_row1, score_row0
  }),
    .s_axis_tlast(1'b0),
    .s_axis_tvalid(scores_valid),
    .s_axis_tready(softmax_s_axis_tready),
    .m_axis_tdata(softmax_m_axis_tdata),
    .m_axis_tlast(softmax_m_axis_tlast),
    .m_axis_tvalid(softmax_m_axis_tvalid),
    .m_axis_tready(probabilities_taken)
  );
  wire output_free;
  reg values_sums_done, values_first_row;
  wire values_sums_leave = values_sums_done & output_free;
  wire values_row_fire = softmax_m_axis_tvalid & v_axis_tvalid & (~values_sums_done | output_free);
  reg [2:0] values_code_count;
  wire [2:0] values_code_incremented = values_code_count + 3'd1;
  wire values_codes_done = values_row_fire & (values_code_count == 3'd7);
  wire values_query_done = values_codes_done & softmax_m_axis_tlast;
  reg [15:0] values_code;

  always @* begin
    case (values_code_count)
      3'd0: values_code = softmax_m_axis_tdata[15:0];
      3'd1: values_code = softmax_m_axis_tdata[31:16];
      3'd2: values_code = softmax_m_axis_tdata[47:32];
      3'd3: values_code = softmax_m_axis_tdata[63:48];
      3'd4: values_code = softmax_m_axis_tdata[79:64];
      3'd5: values_code = softmax_m_axis_tdata[95:80];
      3'd6: values_code = softmax_m_axis_tdata[111:96];
      default: values_code = softmax_m_axis_tdata[127:112];
    endcase
  end

  wire [31:0] value_sum0;
  bf16_mac_aligned_g8 mac0 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[15:0]),
    .a(values_code),
    .acc(value_sum0)
  );
  wire [31:0] value_sum1;
  bf16_mac_aligned_g8 mac1 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[31:16]),
    .a(values_code),
    .acc(value_sum1)
  );
  wire [31:0] value_sum2;
  bf16_mac_aligned_g8 mac2 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[47:32]),
    .a(values_code),
    .acc(value_sum2)
  );
  wire [31:0] value_sum3;
  bf16_mac_aligned_g8 mac3 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[63:48]),
    .a(values_code),
    .acc(value_sum3)
  );
  wire [31:0] value_sum4;
  bf16_mac_aligned_g8 mac4 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[79:64]),
    .a(values_code),
    .acc(value_sum4)
  );
  wire [31:0] value_sum5;
  bf16_mac_aligned_g8 mac5 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[95:80]),
    .a(values_code),
    .acc(value_sum5)
  );
  wire [31:0] value_sum6;
  bf16_mac_aligned_g8 mac6 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[111:96]),
    .a(values_code),
    .acc(value_sum6)
  );
  wire [31:0] value_sum7;
  bf16_mac_aligned_g8 mac7 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[127:112]),
    .a(values_code),
    .acc(value_sum7)
  );
  wire [31:0] value_sum8;
  bf16_mac_aligned_g8 mac8 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[143:128]),
    .a(values_code),
    .acc(value_sum8)
  );
  wire [31:0] value_sum9;
  bf16_mac_aligned_g8 mac9 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[159:144]),
    .a(values_code),
    .acc(value_sum9)
  );
  wire [31:0] value_sum10;
  bf16_mac_aligned_g8 mac10 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[175:160]),
    .a(values_code),
    .acc(value_sum10)
  );
  wire [31:0] value_sum11;
  bf16_mac_aligned_g8 mac11 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[191:176]),
    .a(values_code),
    .acc(value_sum11)
  );
  wire [31:0] value_sum12;
  bf16_mac_aligned_g8 mac12 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[207:192]),
    .a(values_code),
    .acc(value_sum12)
  );
  wire [31:0] value_sum13;
  bf16_mac_aligned_g8 mac13 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[223:208]),
    .a(values_code),
    .acc(value_sum13)
  );
  wire [31:0] value_sum14;
  bf16_mac_aligned_g8 mac14 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[239:224]),
    .a(values_code),
    .acc(value_sum14)
  );
  wire [31:0] value_sum15;
  bf16_mac_aligned_g8 mac15 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[255:240]),
    .a(values_code),
    .acc(value_sum15)
  );
  wire [31:0] value_sum16;
  bf16_mac_aligned_g8 mac16 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[271:256]),
    .a(values_code),
    .acc(value_sum16)
  );
  wire [31:0] value_sum17;
  bf16_mac_aligned_g8 mac17 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[287:272]),
    .a(values_code),
    .acc(value_sum17)
  );
  wire [31:0] value_sum18;
  bf16_mac_aligned_g8 mac18 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[303:288]),
    .a(values_code),
    .acc(value_sum18)
  );
  wire [31:0] value_sum19;
  bf16_mac_aligned_g8 mac19 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[319:304]),
    .a(values_code),
    .acc(value_sum19)
  );
  wire [31:0] value_sum20;
  bf16_mac_aligned_g8 mac20 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[335:320]),
    .a(values_code),
    .acc(value_sum20)
  );
  wire [31:0] value_sum21;
  bf16_mac_aligned_g8 mac21 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[351:336]),
    .a(values_code),
    .acc(value_sum21)
  );
  wire [31:0] value_sum22;
  bf16_mac_aligned_g8 mac22 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[367:352]),
    .a(values_code),
    .acc(value_sum22)
  );
  wire [31:0] value_sum23;
  bf16_mac_aligned_g8 mac23 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[383:368]),
    .a(values_code),
    .acc(value_sum23)
  );
  wire [31:0] value_sum24;
  bf16_mac_aligned_g8 mac24 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[399:384]),
    .a(values_code),
    .acc(value_sum24)
  );
  wire [31:0] value_sum25;
  bf16_mac_aligned_g8 mac25 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[415:400]),
    .a(values_code),
    .acc(value_sum25)
  );
  wire [31:0] value_sum26;
  bf16_mac_aligned_g8 mac26 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[431:416]),
    .a(values_code),
    .acc(value_sum26)
  );
  wire [31:0] value_sum27;
  bf16_mac_aligned_g8 mac27 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[447:432]),
    .a(values_code),
    .acc(value_sum27)
  );
  wire [31:0] value_sum28;
  bf16_mac_aligned_g8 mac28 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[463:448]),
    .a(values_code),
    .acc(value_sum28)
  );
  wire [31:0] value_sum29;
  bf16_mac_aligned_g8 mac29 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[479:464]),
    .a(values_code),
    .acc(value_sum29)
  );
  wire [31:0] value_sum30;
  bf16_mac_aligned_g8 mac30 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[495:480]),
    .a(values_code),
    .acc(value_sum30)
  );
  wire [31:0] value_sum31;
  bf16_mac_aligned_g8 mac31 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[511:496]),
    .a(values_code),
    .acc(value_sum31)
  );
  wire [31:0] value_sum32;
  bf16_mac_aligned_g8 mac32 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[527:512]),
    .a(values_code),
    .acc(value_sum32)
  );
  wire [31:0] value_sum33;
  bf16_mac_aligned_g8 mac33 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[543:528]),
    .a(values_code),
    .acc(value_sum33)
  );
  wire [31:0] value_sum34;
  bf16_mac_aligned_g8 mac34 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[559:544]),
    .a(values_code),
    .acc(value_sum34)
  );
  wire [31:0] value_sum35;
  bf16_mac_aligned_g8 mac35 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[575:560]),
    .a(values_code),
    .acc(value_sum35)
  );
  wire [31:0] value_sum36;
  bf16_mac_aligned_g8 mac36 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[591:576]),
    .a(values_code),
    .acc(value_sum36)
  );
  wire [31:0] value_sum37;
  bf16_mac_aligned_g8 mac37 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[607:592]),
    .a(values_code),
    .acc(value_sum37)
  );
  wire [31:0] value_sum38;
  bf16_mac_aligned_g8 mac38 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[623:608]),
    .a(values_code),
    .acc(value_sum38)
  );
  wire [31:0] value_sum39;
  bf16_mac_aligned_g8 mac39 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[639:624]),
    .a(values_code),
    .acc(value_sum39)
  );
  wire [31:0] value_sum40;
  bf16_mac_aligned_g8 mac40 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[655:640]),
    .a(values_code),
    .acc(value_sum40)
  );
  wire [31:0] value_sum41;
  bf16_mac_aligned_g8 mac41 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[671:656]),
    .a(values_code),
    .acc(value_sum41)
  );
  wire [31:0] value_sum42;
  bf16_mac_aligned_g8 mac42 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[687:672]),
    .a(values_code),
    .acc(value_sum42)
  );
  wire [31:0] value_sum43;
  bf16_mac_aligned_g8 mac43 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[703:688]),
    .a(values_code),
    .acc(value_sum43)
  );
  wire [31:0] value_sum44;
  bf16_mac_aligned_g8 mac44 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[719:704]),
    .a(values_code),
    .acc(value_sum44)
  );
  wire [31:0] value_sum45;
  bf16_mac_aligned_g8 mac45 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[735:720]),
    .a(values_code),
    .acc(value_sum45)
  );
  wire [31:0] value_sum46;
  bf16_mac_aligned_g8 mac46 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[751:736]),
    .a(values_code),
    .acc(value_sum46)
  );
  wire [31:0] value_sum47;
  bf16_mac_aligned_g8 mac47 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[767:752]),
    .a(values_code),
    .acc(value_sum47)
  );
  wire [31:0] value_sum48;
  bf16_mac_aligned_g8 mac48 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[783:768]),
    .a(values_code),
    .acc(value_sum48)
  );
  wire [31:0] value_sum49;
  bf16_mac_aligned_g8 mac49 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[799:784]),
    .a(values_code),
    .acc(value_sum49)
  );
  wire [31:0] value_sum50;
  bf16_mac_aligned_g8 mac50 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[815:800]),
    .a(values_code),
    .acc(value_sum50)
  );
  wire [31:0] value_sum51;
  bf16_mac_aligned_g8 mac51 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[831:816]),
    .a(values_code),
    .acc(value_sum51)
  );
  wire [31:0] value_sum52;
  bf16_mac_aligned_g8 mac52 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[847:832]),
    .a(values_code),
    .acc(value_sum52)
  );
  wire [31:0] value_sum53;
  bf16_mac_aligned_g8 mac53 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[863:848]),
    .a(values_code),
    .acc(value_sum53)
  );
  wire [31:0] value_sum54;
  bf16_mac_aligned_g8 mac54 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[879:864]),
    .a(values_code),
    .acc(value_sum54)
  );
  wire [31:0] value_sum55;
  bf16_mac_aligned_g8 mac55 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[895:880]),
    .a(values_code),
    .acc(value_sum55)
  );
  wire [31:0] value_sum56;
  bf16_mac_aligned_g8 mac56 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[911:896]),
    .a(values_code),
    .acc(value_sum56)
  );
  wire [31:0] value_sum57;
  bf16_mac_aligned_g8 mac57 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[927:912]),
    .a(values_code),
    .acc(value_sum57)
  );
  wire [31:0] value_sum58;
  bf16_mac_aligned_g8 mac58 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[943:928]),
    .a(values_code),
    .acc(value_sum58)
  );
  wire [31:0] value_sum59;
  bf16_mac_aligned_g8 mac59 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[959:944]),
    .a(values_code),
    .acc(value_sum59)
  );
  wire [31:0] value_sum60;
  bf16_mac_aligned_g8 mac60 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[975:960]),
    .a(values_code),
    .acc(value_sum60)
  );
  wire [31:0] value_sum61;
  bf16_mac_aligned_g8 mac61 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[991:976]),
    .a(values_code),
    .acc(value_sum61)
  );
  wire [31:0] value_sum62;
  bf16_mac_aligned_g8 mac62 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[1007:992]),
    .a(values_code),
    .acc(value_sum62)
  );
  wire [31:0] value_sum63;
  bf16_mac_aligned_g8 mac63 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[1023:1008]),
    .a(values_code),
    .acc(value_sum63)
  );
  reg outgoing_result_valid;
  wire outgoing_result_step = outgoing_result_valid & m_axis_tready;
  reg [2047:0] outgoing_result;
  reg [5:0] outgoing_result_count;
  wire outgoing_last_result = outgoing_result_count == 6'd63;
  wire [5:0] outgoing_result_incremented = outgoing_result_count + 6'd1;
  wire outgoing_result_empties = outgoing_result_step & outgoing_last_result;
  wire [2047:0] outgoing_shifted = {32'd0, outgoing_result[2047:32]};
  wire outgoing_shifts = outgoing_result_step & ~values_sums_leave;
  wire outgoing_stays = ~(outgoing_result_step | values_sums_leave);
  wire [15:0] result_y;
  rescale_fp32_bf16_to_bf16 result (.x(outgoing_result[31:0]), .scale(v_scale), .y(result_y));

  assign block_done = issue_block_done;
  assign scored = scores_valid & softmax_s_axis_tready;
  assign probabilities_taken = values_codes_done;
  assign output_free = ~outgoing_result_valid | outgoing_result_empties;

  always @(posedge aclk)
    if (rst) begin
      standing_full <= 1'b0;
      standing_valid <= 1'b0;
      issue_first <= 1'b1;
      issue_sums <= 1'b0;
      values_sums_done <= 1'b0;
      values_first_row <= 1'b1;
      outgoing_result_valid <= 1'b0;
    end
    else begin
      standing_full <= (standing_fire & (standing_beat_count == 3'd7)) ? 1'b1 : (standing_full & ~standing_take);
      standing_valid <= standing_take ? standing_full : standing_valid;
      issue_first <= issue_block_done ? standing_last : issue_first;
      issue_sums <= issue_fire ? standing_last : (issue_sums & ~scored);
      values_sums_done <= values_query_done ? 1'b1 : (values_sums_done & ~values_sums_leave);
      values_first_row <= values_row_fire ? values_query_done : values_first_row;
      outgoing_result_valid <= values_sums_leave ? 1'b1 : (outgoing_result_valid & ~outgoing_result_empties);
    end

  always @(posedge aclk)
    if (rst) standing_beat_count <= 3'd0;
    else if (standing_fire) standing_beat_count <= standing_beat_incremented;

  always @(posedge aclk)
    if (standing_fire) begin
      standing_filling <= {s_axis_tdata, standing_filling[2047:256]};
      standing_filling_last <= s_axis_tlast;
    end

  always @(posedge aclk)
    if (standing_load) begin
      standing_standing <= standing_filling;
      standing_last <= standing_filling_last;
    end

  always @(posedge aclk)
    if (rst) issue_weight_group_count <= 3'd0;
    else if (issue_fire) issue_weight_group_count <= issue_weight_group_incremented;

  always @(posedge aclk)
    if (rst) values_code_count <= 3'd0;
    else if (values_row_fire) values_code_count <= values_code_incremented;

  always @(posedge aclk)
    begin
      outgoing_result <=
        ({value_sum63, value_sum62, value_sum61, value_sum60, value_sum59, value_sum58, value_sum57, value_sum56, value_sum55, value_sum54, value_sum53, value_sum52, value_sum51, value_sum50, value_sum49, value_sum48, value_sum47, value_sum46, value_sum45, value_sum44, value_sum43, value_sum42, value_sum41, value_sum40, value_sum39, value_sum38, value_sum37, value_sum36, value_sum35, value_sum34, value_sum33, value_sum32, value_sum31, value_sum30, value_sum29, value_sum28, value_sum27, value_sum26, value_sum25, value_sum24, value_sum23, value_sum22, value_sum21, value_sum20, value_sum19, value_sum18, value_sum17, value_sum16, value_sum15, value_sum14, value_sum13, value_sum12, value_sum11, value_sum10, value_sum9, value_sum8, value_sum7, value_sum6, value_sum5, value_sum4, value_sum3, value_sum2, value_sum1, value_sum0} & {2048{values_sums_leave}}) |
        (outgoing_shifted & {2048{outgoing_shifts}}) | (outgoing_result & {2048{outgoing_stays}});
    end

  always @(posedge aclk)
    if (rst) outgoing_result_count <= 6'd0;
    else if (outgoing_result_step) outgoing_result_count <= outgoing_result_incremented;

  assign s_axis_tready = standing_ready;
  assign w_axis_tready = issue_fire;
  assign c_axis_tready = scored;
  assign v_axis_tready = values_row_fire;
  assign m_axis_tdata = result_y;
  assign m_axis_tlast = outgoing_last_result;
  assign m_axis_tvalid = outgoing_result_valid;

  // weights are counted
  wire unused_input = &{1'b0, w_axis_tlast};

  // scales are counted
  wire unused_input_2 = &{1'b0, c_axis_tlast};

  // rows are counted
  wire unused_input_3 = &{1'b0, v_axis_tlast};
endmodule

`default_nettype wire
