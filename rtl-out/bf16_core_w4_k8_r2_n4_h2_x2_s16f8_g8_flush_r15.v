// bf16_core_w4_k8_r2_n4_h2_x2_s16f8_g8_flush_r15: attention row in bf16 with a softmax by tables: what opal_core is measured against
// unit: bf16_core
// configuration: blockSize=8 rows=2 rowLength=4 headSize=2 lanes=2 scoreBits=16 fractionBits=8
//   weight=int weightBits=4 guardBits=8 denormals=flush range=15
// latency: 10 clock edges
// content: sha256 ef671a2cbada8ca3
`default_nettype none

module bf16_core_w4_k8_r2_n4_h2_x2_s16f8_g8_flush_r15 (
  input wire aclk,
  input wire aresetn,
  input wire [31:0] s_axis_tdata,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  input wire [63:0] w_axis_tdata,
  input wire w_axis_tlast,
  input wire w_axis_tvalid,
  output wire w_axis_tready,
  input wire [39:0] c_axis_tdata,
  input wire c_axis_tlast,
  input wire c_axis_tvalid,
  output wire c_axis_tready,
  input wire [31:0] v_axis_tdata,
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
  reg [1:0] standing_beat_count;
  wire [1:0] standing_beat_incremented = standing_beat_count + 2'd1;
  reg [127:0] standing_filling;
  reg standing_filling_last;
  wire standing_load = standing_full & standing_take;
  reg [127:0] standing_standing;
  reg standing_last;
  wire scored;
  reg issue_first, issue_sums;
  wire issue_free = ~issue_sums | scored;
  wire issue_fire = standing_valid & w_axis_tvalid & issue_free;
  reg issue_weight_group_count;
  wire issue_last_group = issue_weight_group_count == 1'b1;
  wire issue_weight_group_incremented = issue_weight_group_count + 1'b1;
  wire issue_block_done = issue_fire & issue_last_group;
  wire [31:0] sum_row0;
  bf16_dot_w4_x8_aligned_g8_flush_ctx2 dot0 (
    .clk(aclk),
    .rst(rst),
    .en(issue_fire),
    .clear(issue_first),
    .w(w_axis_tdata[31:0]),
    .a(standing_standing),
    .acc(sum_row0)
  );
  wire [31:0] sum_row1;
  bf16_dot_w4_x8_aligned_g8_flush_ctx2 dot1 (
    .clk(aclk),
    .rst(rst),
    .en(issue_fire),
    .clear(issue_first),
    .w(w_axis_tdata[63:32]),
    .a(standing_standing),
    .acc(sum_row1)
  );
  wire scores_valid = issue_sums & c_axis_tvalid;
  wire probabilities_taken;
  wire signed [15:0] score0_y;
  rescale_fp32_bf16_to_s16f8 score0 (.x(sum_row0), .scale(c_axis_tdata[15:0]), .y(score0_y));
  wire [15:0] score_row0 = score0_y;
  wire signed [15:0] score1_y;
  rescale_fp32_bf16_to_s16f8 score1 (.x(sum_row1), .scale(c_axis_tdata[31:16]), .y(score1_y));
  wire [15:0] score_row1 = score1_y;
  wire softmax_s_axis_tready;
  wire [31:0] softmax_m_axis_tdata;
  wire softmax_m_axis_tlast, softmax_m_axis_tvalid;
  exp_softmax_n4_online2_s16f8_natural_r15_bf16 softmax (
    .aclk(aclk),
    .aresetn(aresetn),
    .s_axis_tdata({6'd0, c_axis_tdata[33:32], score_row1, score_row0}),
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
  reg values_code_count;
  wire values_code_incremented = values_code_count + 1'b1;
  wire values_codes_done = values_row_fire & (values_code_count == 1'b1);
  wire values_query_done = values_codes_done & softmax_m_axis_tlast;
  reg [15:0] values_code;

  always @* begin
    case (values_code_count)
      1'b0: values_code = softmax_m_axis_tdata[15:0];
      default: values_code = softmax_m_axis_tdata[31:16];
    endcase
  end

  wire [31:0] value_sum0;
  bf16_mac_aligned_g8_flush mac0 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[15:0]),
    .a(values_code),
    .acc(value_sum0)
  );
  wire [31:0] value_sum1;
  bf16_mac_aligned_g8_flush mac1 (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .w(v_axis_tdata[31:16]),
    .a(values_code),
    .acc(value_sum1)
  );
  reg outgoing_result_valid;
  wire outgoing_result_step = outgoing_result_valid & m_axis_tready;
  reg [63:0] outgoing_result;
  reg outgoing_result_count;
  wire outgoing_last_result = outgoing_result_count == 1'b1;
  wire outgoing_result_incremented = outgoing_result_count + 1'b1;
  wire outgoing_result_empties = outgoing_result_step & outgoing_last_result;
  wire [63:0] outgoing_shifted = {32'd0, outgoing_result[63:32]};
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
      standing_full <= (standing_fire & (standing_beat_count == 2'd3)) ? 1'b1 : (standing_full & ~standing_take);
      standing_valid <= standing_take ? standing_full : standing_valid;
      issue_first <= issue_block_done ? standing_last : issue_first;
      issue_sums <= issue_fire ? standing_last : (issue_sums & ~scored);
      values_sums_done <= values_query_done ? 1'b1 : (values_sums_done & ~values_sums_leave);
      values_first_row <= values_row_fire ? values_query_done : values_first_row;
      outgoing_result_valid <= values_sums_leave ? 1'b1 : (outgoing_result_valid & ~outgoing_result_empties);
    end

  always @(posedge aclk)
    if (rst) standing_beat_count <= 2'd0;
    else if (standing_fire) standing_beat_count <= standing_beat_incremented;

  always @(posedge aclk)
    if (standing_fire) begin
      standing_filling <= {s_axis_tdata, standing_filling[127:32]};
      standing_filling_last <= s_axis_tlast;
    end

  always @(posedge aclk)
    if (standing_load) begin
      standing_standing <= standing_filling;
      standing_last <= standing_filling_last;
    end

  always @(posedge aclk)
    if (rst) issue_weight_group_count <= 1'b0;
    else if (issue_fire) issue_weight_group_count <= issue_weight_group_incremented;

  always @(posedge aclk)
    if (rst) values_code_count <= 1'b0;
    else if (values_row_fire) values_code_count <= values_code_incremented;

  always @(posedge aclk)
    begin
      outgoing_result <=
        ({value_sum1, value_sum0} & {64{values_sums_leave}}) | (outgoing_shifted & {64{outgoing_shifts}}) |
        (outgoing_result & {64{outgoing_stays}});
    end

  always @(posedge aclk)
    if (rst) outgoing_result_count <= 1'b0;
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

  // padding to whole bytes
  wire unused_input_3 = &{1'b0, c_axis_tdata[39:34]};

  // rows are counted
  wire unused_input_4 = &{1'b0, v_axis_tlast};
endmodule

`default_nettype wire
